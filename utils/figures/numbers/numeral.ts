/** Reads one numeral, Arabic, Chinese or mixed, from a folded text. */
import { codesOf, isDigit } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import { readChinese, readVague } from './chinese.ts';
import {
  exactNumeral,
  isChineseNumeral,
  isInWord,
  type Numeral,
  scaleAt,
  scaleRun,
  skipSpaces,
  spacesBack,
  tidy,
} from './scale.ts';

const INFIX = codesOf('余多几来');
const [SPACE, COMMA, POINT] = [0x20, 0x2c, 0x2e];
const [SEVERAL, SOME, UP_TO] = [0x51e0, 0x6570, 0x4e0a];

function digitsEnd(text: string, index: number): number {
  let end = index;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The end of 1,284,530: groups of exactly three digits behind one to three. */
function groupedEnd(text: string, start: number, end: number): number {
  if (end - start > 3) return end;
  let at = end;
  while (text.charCodeAt(at) === COMMA && digitsEnd(text, at + 1) === at + 4) at += 4;
  return at;
}

/** The end of the .5 behind 1 127. */
function decimalsEnd(text: string, end: number): number {
  const isDecimal = text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1));
  return isDecimal ? digitsEnd(text, end + 1) : end;
}

/**
 * The end of a number that Word or a PDF broke by spaces (3 5 6 条, 37 6条, 1 284 530次): joined only
 * before a unit, and only when the pieces look like one number. `start` when nothing is to be joined.
 */
function spacedEnd(text: string, start: number, whole: number): number {
  if (text.charCodeAt(whole) !== SPACE) return start;
  const before = spacesBack(text, start) - 1;
  if (before < 0 || isDigit(text.charCodeAt(before))) return start;
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
  // 农业局 3 12.5万元 are two numbers: only thousands go on behind a point.
  const tail = thousands ? decimalsEnd(text, end) : end;
  const scaled = scaleRun(text, tail).end;
  // 入户宣传1 200余户; in 一等奖 3 120余人 the first is a number of its own.
  const isInfix = INFIX.has(text.charCodeAt(scaled)) && text.charCodeAt(start - 1) !== SPACE;
  const at = skipSpaces(text, isInfix ? scaled + 1 : scaled);
  const unit = unitAt(text, at) !== null;
  return unit && (single || thousands || stray) ? end : start;
}

/** The decimal point behind the digits, also one set off by a space (61 .6%, 61. 6%); -1 when there is none. */
function pointAt(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== POINT && code !== SPACE) return -1;
  if (code === POINT && isDigit(text.charCodeAt(end + 1))) return end;
  const at = code === SPACE ? end + 1 : end;
  if (text.charCodeAt(at) !== POINT || spacesBack(text, start) === 0) return -1;
  const digits = skipSpaces(text, at + 1);
  const stop = digitsEnd(text, digits);
  if (stop === digits || text[stop] === '.') return -1;
  return at > end || '%万亿‰'.includes(text[skipSpaces(text, stop)] ?? '\0') ? at : -1;
}

function readArabic(text: string, start: number, nested = false): Numeral {
  const whole = digitsEnd(text, start);
  const joined = spacedEnd(text, start, whole);
  if (joined > start) {
    const end = decimalsEnd(text, joined);
    const digits = text.slice(start, end).replaceAll(' ', '');
    const decimals = Math.max(0, end - joined - 1);
    const numeral = exactNumeral(start, end, Number(digits));
    if (decimals === 0) numeral.digits = digits;
    else numeral.tolerance = 0.5 / 10 ** decimals;
    return withScale(text, numeral, decimals, true);
  }
  const grouped = groupedEnd(text, start, whole);
  let end = grouped;
  let decimals = 0;
  const point = pointAt(text, start, end);
  if (point >= 0) {
    const digits = skipSpaces(text, point + 1);
    end = digitsEnd(text, digits);
    decimals = end - digits;
  }
  const printed = text.slice(start, end);
  const value = Number(end === whole ? printed : printed.replace(/[, ]/g, ''));
  const numeral = exactNumeral(start, end, value);
  if (end === whole) numeral.digits = printed;
  if (decimals > 0) numeral.tolerance = 0.5 / 10 ** decimals;
  return withScale(text, numeral, decimals, nested);
}

interface Scales {
  factor: number;
  end: number;
  /** A bound stands before them or among them: 10余万, 1千余万. */
  isOver: boolean;
}

const TEN_THOUSAND = 1e4;
/** What scales the number that ends at `from`. */
function scalesFrom(text: string, from: number): Scales {
  const at = skipSpaces(text, from);
  const isOver = INFIX.has(text.charCodeAt(at)) && scaleAt(text, at + 1) > 0;
  const first = scaleRun(text, isOver ? at + 1 : at);
  const isSmall = !isOver && first.factor > 1 && first.factor < TEN_THOUSAND;
  if (!isSmall || !INFIX.has(text.charCodeAt(first.end)) || scaleAt(text, first.end + 1) < TEN_THOUSAND)
    return { ...first, isOver };
  const rest = scaleRun(text, first.end + 1);
  return { factor: first.factor * rest.factor, end: rest.end, isOver: true };
}

/** 4.6万, 10余万, 3亿5000万, 1万2千. */
function withScale(text: string, numeral: Numeral, decimals: number, nested: boolean): Numeral {
  const { factor, end, isOver: infix } = scalesFrom(text, numeral.end);
  if (factor === 1 || numeral.value === null) return numeral;
  let value = decimals > 0 ? tidy(numeral.value * factor) : numeral.value * factor;
  let tolerance = (factor * 0.5) / 10 ** decimals;
  let stop = end;
  if (!nested && !infix && decimals === 0 && isDigit(text.charCodeAt(end))) {
    const rest = readArabic(text, end, true);
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

/** The numeral that begins at `index` of a folded text, longest reading; null when there is none. */
export function readNumeral(text: string, index: number): Numeral | null {
  const code = text.charCodeAt(index);
  if (isDigit(code)) return readArabic(text, index);
  if (code === SEVERAL || code === SOME || code === UP_TO) return readVague(text, index);
  return isChineseNumeral(code) && !isInWord(text, index) ? readChinese(text, index) : null;
}
