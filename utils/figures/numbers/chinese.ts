/** Chinese numerals, exact (二百零五), in ranges (三四, 二三十) and vague (几十, 上万). */
import { codesOf } from '../../domain/text.ts';
import {
  BIG,
  DIGITS,
  exactNumeral,
  isChineseNumeral,
  isNoScale,
  type Numeral,
  SMALL,
  scaleRun,
  TENS,
  tidy,
} from './scale.ts';

/** The value of a well-formed Chinese numeral; null when it is none (三三, 十百). */
function chineseValue(run: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  let before = 0;
  let last = 0;
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    const small = SMALL.get(code);
    const big = BIG.get(code);
    const value = DIGITS.get(code);
    const tens = TENS.get(code);
    if (small !== undefined) {
      if (small >= lastSmall) return null;
      section += (digit ?? 1) * small;
      lastSmall = small;
      digit = null;
    } else if (big !== undefined) {
      const part = section + (digit ?? 0);
      if (big === 1e8) total = (total + part || 1) * big;
      else total += (part === 0 ? 1 : part) * big;
      section = 0;
      digit = null;
      lastSmall = Number.POSITIVE_INFINITY;
    } else if (tens !== undefined) {
      section += tens;
      lastSmall = 10;
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    }
    before = last;
    last = small ?? big ?? 0;
  }
  // 一百二, 一万二: the last digit counts tenths of the scale before it.
  return total + section + (digit ?? 0) * (before >= 100 ? before / 10 : 1);
}

function allDigits(run: string): boolean {
  for (let i = 0; i < run.length; i++) if (!DIGITS.has(run.charCodeAt(i))) return false;
  return true;
}

/** 三四, 二三十, 十七八: the place of two neighbouring digits that mean a range; -1 when there is none. */
function pairAt(run: string): number {
  for (let index = 0; index + 1 < run.length; index++) {
    const low = DIGITS.get(run.charCodeAt(index));
    const high = DIGITS.get(run.charCodeAt(index + 1));
    if (low !== undefined && high !== undefined && low > 0 && high === low + 1) return index;
  }
  return -1;
}

function rangeNumeral(start: number, end: number, lo: number, hi: number): Numeral {
  return { ...exactNumeral(start, end, lo), value: null, lo, hi, hint: 'range', chinese: true };
}

function chineseRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 24 && isChineseNumeral(text.charCodeAt(end))) {
    if (end > start && isNoScale(text, end)) break;
    end++;
  }
  return end;
}

function digitString(run: string): string {
  return Array.from(run, (char) => DIGITS.get(char.charCodeAt(0)) ?? '').join('');
}

export function readChinese(text: string, start: number): Numeral | null {
  const end = chineseRunEnd(text, start);
  const single = end === start + 1 ? DIGITS.get(text.charCodeAt(start)) : undefined;
  if (single !== undefined) {
    const numeral = exactNumeral(start, end, single);
    numeral.chinese = true;
    return chineseTail(text, numeral);
  }
  const run = text.slice(start, end);
  const pair = pairAt(run);
  if (allDigits(run) && run.length > 1 && !(run.length === 2 && pair === 0)) {
    const digits = digitString(run);
    return { ...exactNumeral(start, end, Number(digits)), chinese: true, digits };
  }
  if (pair >= 0) {
    const lo = chineseValue(run.slice(0, pair + 1) + run.slice(pair + 2));
    const hi = chineseValue(run.slice(0, pair) + run.slice(pair + 1));
    return lo === null || hi === null ? null : rangeNumeral(start, end, lo, hi);
  }
  const value = chineseValue(run);
  if (value === null) return null;
  const first = run.charCodeAt(0);
  const bare = BIG.has(first) || (SMALL.has(first) && SMALL.get(first) !== 10);
  const last = BIG.get(run.charCodeAt(run.length - 1));
  const numeral = {
    ...exactNumeral(start, end, value),
    chinese: true,
    bare,
    scaled: last !== undefined,
    factor: last ?? 1,
    tolerance: last === undefined ? 0 : last / 2,
  };
  return chineseTail(text, numeral);
}

const MORE = codesOf('余多来');

/** 十几, 一百多万, 三点五万. */
function chineseTail(text: string, numeral: Numeral): Numeral {
  const { end, value, start } = numeral;
  const next = text[end] ?? '';
  const last = SMALL.get(text.charCodeAt(end - 1));
  if (value === null) return numeral;
  if (next === '几' && last !== undefined) {
    const { factor, end: stop } = scaleRun(text, end + 1);
    return rangeNumeral(start, stop, (value + last / 10) * factor, (value + last) * factor - factor);
  }
  if (MORE.has(text.charCodeAt(end))) {
    const { factor, end: stop } = scaleRun(text, end + 1);
    if (factor > 1) {
      const scaled = value * factor;
      return {
        ...numeral,
        end: stop,
        value: scaled,
        lo: scaled,
        hi: null,
        hint: 'over',
        tolerance: factor / 2,
        scaled: true,
        factor,
      };
    }
  }
  return next === '点' ? chinesePoint(text, numeral) : numeral;
}

/** 九十六点五分 is no time of the day. */
const LAST_HOUR = 24;

function chinesePoint(text: string, numeral: Numeral): Numeral {
  let stop = numeral.end + 1;
  while (stop - numeral.end < 8 && DIGITS.has(text.charCodeAt(stop))) stop++;
  const places = stop - numeral.end - 1;
  if (places === 0 || numeral.value === null) return numeral;
  const { factor, end } = scaleRun(text, stop);
  const fraction = Number(`0.${digitString(text.slice(numeral.end + 1, stop))}`);
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  // 三点五十分 is a time; the point is a decimal point only where something says so.
  const isNoHour = numeral.value > LAST_HOUR && text[stop] === '分';
  const decimal =
    factor > 1 ||
    isNoHour ||
    before === '分之' ||
    /^(?:倍|个百分点|百分点|[元吨%]|公里)/.test(text.slice(stop, stop + 4));
  if (!decimal) return numeral;
  const value = tidy((numeral.value + fraction) * factor);
  return {
    ...numeral,
    end,
    value,
    lo: value,
    hi: value,
    tolerance: (factor * 0.5) / 10 ** places,
    scaled: factor > 1,
    factor,
  };
}

/** 以上, 网上, 线上, 路上; 跃上千亿元台阶. */
const NO_UP_TO = codesOf('以之网线海路跃迈跨登站踏攀冲');

/** 几十, 数百万 (20 to 99 tens); 上百, 上万. */
export function readVague(text: string, start: number): Numeral | null {
  let { factor, end } = scaleRun(text, start + 1);
  if (text[start + 1] === '十') {
    const behind = scaleRun(text, start + 2);
    factor = 10 * behind.factor;
    end = behind.end;
  }
  if (factor === 1) return null;
  if (text[start] !== '上') return rangeNumeral(start, end, 2 * factor, 10 * factor - 1);
  if (factor < 100 || NO_UP_TO.has(text.charCodeAt(start - 1))) return null;
  return { ...exactNumeral(start, end, factor), hi: null, hint: 'at-least', chinese: true, scaled: true };
}
