/** Reads one numeral, Arabic, Chinese or mixed, from a folded text. */
import { unitAt } from '../../domain/units.ts';

export interface Numeral {
  start: number;
  end: number;
  /** Null for vague numerals (三四, 几十); then lo and hi are set. */
  value: number | null;
  lo: number | null;
  hi: number | null;
  /** What the numeral itself says: 10余万 is over, 上百 at-least, 几十 a range. */
  hint: 'over' | 'at-least' | 'range' | null;
  /** Half a unit of the last printed place; 0 for integers without 万 or 亿. */
  tolerance: number;
  chinese: boolean;
  /** The digits when the numeral is written digit by digit (2021, 二〇二一), else null. */
  digits: string | null;
  /** Begins with a scale (百余, 万家): a number only beside an approximation word. */
  bare: boolean;
  /** Written with 万, 亿, 千 or 百 behind a number. */
  scaled: boolean;
  /** The factor of that 万, 亿 …; 1 when there is none. */
  factor: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇零0一二三四五六七八九']
    .map((c, i) => [c, i < 3 ? 0 : i - 2] as const)
    .concat([...'壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i + 1] as const))
    .concat([
      ['两', 2],
      ['貳', 2],
      ['參', 3],
      ['陸', 6],
      ['弍', 2],
    ] as const),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const BIG: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);
/** 千瓦, 千米 … and 百分 are words of their own. */
const NOT_SCALE: ReadonlyMap<string, string> = new Map([
  ['千', '瓦米克伏卡赫帕'],
  ['百', '分'],
]);
const INFIX = '余多几来';

export function isArabic(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isChineseNumeral(char: string): boolean {
  return (char !== '0' && DIGITS.has(char)) || TENS.has(char) || SMALL.has(char) || BIG.has(char);
}

export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (text[at] === ' ') at++;
  return at;
}

function scaleAt(text: string, index: number): number {
  const char = text[index] ?? '';
  const size = BIG.get(char) ?? (char === '十' || char === '拾' ? undefined : SMALL.get(char));
  if (size === undefined || NOT_SCALE.get(char)?.includes(text[index + 1] ?? '\0')) return 0;
  return size;
}

/** A run of 百千万亿 as one factor: 千万, 万亿. */
function scaleRun(text: string, index: number): { factor: number; end: number } {
  let factor = 1;
  let end = index;
  for (let size = scaleAt(text, end); size > 0 && factor < 1e13; size = scaleAt(text, end)) {
    factor *= size;
    end++;
  }
  return { factor, end };
}

function digitsEnd(text: string, index: number): number {
  let end = index;
  while (isArabic(text.charCodeAt(end))) end++;
  return end;
}

/** The end of 1,284,530: groups of exactly three digits behind one to three. */
function groupedEnd(text: string, start: number, end: number): number {
  if (end - start > 3) return end;
  let at = end;
  while (text[at] === ',' && digitsEnd(text, at + 1) === at + 4) at += 4;
  return at;
}

function exactNumeral(start: number, end: number, value: number): Numeral {
  return {
    start,
    end,
    value,
    lo: value,
    hi: value,
    hint: null,
    tolerance: 0,
    chinese: false,
    digits: null,
    bare: false,
    scaled: false,
    factor: 1,
  };
}

/**
 * The end of a number that Word or a PDF broke by spaces (3 5 6 条, 37 6条, 1 284 530次): joined only
 * before a unit, and only when the pieces look like one number. `start` when nothing is to be joined.
 */
function spacedEnd(text: string, start: number, whole: number): number {
  const before = text[skipSpacesBack(text, start) - 1];
  if (text[whole] !== ' ' || before === undefined || isArabic(before.charCodeAt(0))) return start;
  const sizes = [whole - start];
  let end = whole;
  while (sizes.length < 8) {
    const next = skipSpaces(text, end);
    const stop = digitsEnd(text, next);
    if (next === end || stop === next) break;
    sizes.push(stop - next);
    end = stop;
  }
  if (sizes.length < 2) return start;
  const rest = sizes.slice(1);
  const single = sizes.every((size) => size === 1);
  const thousands = rest.every((size) => size === 3) && (sizes[0] ?? 9) <= 3;
  const stray = sizes.length === 2 && sizes.includes(1);
  const at = skipSpaces(text, scaleRun(text, end).end);
  const unit = unitAt(text, at) !== null;
  return unit && (single || thousands || stray) ? end : start;
}

function skipSpacesBack(text: string, index: number): number {
  let at = index;
  while (text[at - 1] === ' ') at--;
  return at;
}

function readArabic(text: string, start: number): Numeral {
  const whole = digitsEnd(text, start);
  const joined = spacedEnd(text, start, whole);
  if (joined > start) {
    const digits = text.slice(start, joined).replaceAll(' ', '');
    return withScale(text, { ...exactNumeral(start, joined, Number(digits)), digits }, 0);
  }
  const grouped = groupedEnd(text, start, whole);
  let end = grouped;
  let decimals = 0;
  if (text[end] === '.' && isArabic(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1);
    decimals = stop - end - 1;
    end = stop;
  }
  const value = Number(text.slice(start, end).replaceAll(',', ''));
  const numeral = exactNumeral(start, end, value);
  if (end === whole) numeral.digits = text.slice(start, end);
  if (decimals > 0) numeral.tolerance = 0.5 / 10 ** decimals;
  return withScale(text, numeral, decimals);
}

/** 4.6万, 10余万, 3亿5000万, 1万2千. */
function withScale(text: string, numeral: Numeral, decimals: number): Numeral {
  let at = skipSpaces(text, numeral.end);
  const infix = INFIX.includes(text[at] ?? '\0') && scaleAt(text, at + 1) > 0;
  if (infix) at++;
  const { factor, end } = scaleRun(text, at);
  if (factor === 1 || numeral.value === null) return numeral;
  let value = decimals > 0 ? tidy(numeral.value * factor) : numeral.value * factor;
  let tolerance = (factor * 0.5) / 10 ** decimals;
  let stop = end;
  if (!infix && decimals === 0 && isArabic(text.charCodeAt(end))) {
    const rest = readArabic(text, end);
    const smaller = rest.value !== null && rest.value < factor;
    if (
      smaller &&
      rest.value !== null &&
      (rest.scaled || (factor === 1e4 && rest.end - rest.start === 4 && text[rest.end] !== '年'))
    ) {
      value += rest.value;
      tolerance = rest.tolerance;
      stop = rest.end;
    }
  }
  return {
    ...numeral,
    end: stop,
    value,
    lo: value,
    hi: infix ? null : value,
    hint: infix ? 'over' : null,
    tolerance,
    digits: null,
    scaled: true,
    factor,
  };
}

/** Floating point leaves 2990000.0000000005 behind; the printed places do not. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The value of a well-formed Chinese numeral; null when it is none (三三, 十百). */
function chineseValue(run: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  let before = 0;
  let last = 0;
  for (const char of run) {
    const small = SMALL.get(char);
    const big = BIG.get(char);
    const value = DIGITS.get(char);
    const tens = TENS.get(char);
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
  for (const char of run) if (!DIGITS.has(char)) return false;
  return true;
}

/** 三四, 二三十, 十七八: the place of two neighbouring digits that mean a range; -1 when there is none. */
function pairAt(run: string): number {
  for (let index = 0; index + 1 < run.length; index++) {
    const low = DIGITS.get(run[index] ?? '');
    const high = DIGITS.get(run[index + 1] ?? '');
    if (low !== undefined && high !== undefined && low > 0 && high === low + 1) return index;
  }
  return -1;
}

function rangeNumeral(start: number, end: number, lo: number, hi: number): Numeral {
  return { ...exactNumeral(start, end, lo), value: null, lo, hi, hint: 'range', chinese: true };
}

function chineseRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 24 && isChineseNumeral(text[end] ?? '')) {
    if (end > start && scaleCut(text, end)) break;
    end++;
  }
  return end;
}

function scaleCut(text: string, index: number): boolean {
  return NOT_SCALE.get(text[index] ?? '')?.includes(text[index + 1] ?? '\0') ?? false;
}

function digitString(run: string): string {
  return [...run].map((char) => DIGITS.get(char) ?? '').join('');
}

function readChinese(text: string, start: number): Numeral | null {
  const end = chineseRunEnd(text, start);
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
  const first = run[0] ?? '';
  const bare = BIG.has(first) || (SMALL.has(first) && SMALL.get(first) !== 10);
  const last = BIG.get(run.at(-1) ?? '');
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

/** 十几, 一百多万, 三点五万. */
function chineseTail(text: string, numeral: Numeral): Numeral {
  const { end, value, start } = numeral;
  const next = text[end] ?? '';
  const last = SMALL.get(text[end - 1] ?? '');
  if (value === null) return numeral;
  if (next === '几' && last !== undefined) {
    const { factor, end: stop } = scaleRun(text, end + 1);
    return rangeNumeral(start, stop, (value + last / 10) * factor, (value + last) * factor - factor);
  }
  if (next !== '' && '余多来'.includes(next)) {
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

function chinesePoint(text: string, numeral: Numeral): Numeral {
  let stop = numeral.end + 1;
  while (stop - numeral.end < 8 && DIGITS.has(text[stop] ?? '')) stop++;
  const places = stop - numeral.end - 1;
  if (places === 0 || numeral.value === null) return numeral;
  const { factor, end } = scaleRun(text, stop);
  const fraction = Number(`0.${digitString(text.slice(numeral.end + 1, stop))}`);
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  // 三点五十分 is a time; the point is a decimal point only where something says so.
  const decimal =
    factor > 1 ||
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

/** 几十, 数百万 (20 to 99 tens); 上百, 上万. */
function readVague(text: string, start: number): Numeral | null {
  let { factor, end } = scaleRun(text, start + 1);
  if (text[start + 1] === '十') {
    const behind = scaleRun(text, start + 2);
    factor = 10 * behind.factor;
    end = behind.end;
  }
  if (factor === 1) return null;
  if (text[start] !== '上') return rangeNumeral(start, end, 2 * factor, 10 * factor - 1);
  if (factor < 100 || '以之网线海路'.includes(text[start - 1] ?? '\0')) return null;
  return { ...exactNumeral(start, end, factor), hi: null, hint: 'at-least', chinese: true, scaled: true };
}

/** The numeral that begins at `index` of a folded text, longest reading; null when there is none. */
export function readNumeral(text: string, index: number): Numeral | null {
  const char = text[index] ?? '';
  if (isArabic(text.charCodeAt(index))) return readArabic(text, index);
  if (char === '几' || char === '数' || char === '上') return readVague(text, index);
  return isChineseNumeral(char) ? readChinese(text, index) : null;
}
