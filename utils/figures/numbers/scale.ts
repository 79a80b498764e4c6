/** The parts of numerals: the type, the digits and scales, and how a scale is read behind a number. */

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

export const DIGITS: ReadonlyMap<string, number> = new Map(
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
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
export const BIG: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);
/** 千瓦, 千米 … and 百分 are words of their own. */
export const NOT_SCALE: ReadonlyMap<string, string> = new Map([
  ['千', '瓦米克伏卡赫帕'],
  ['百', '分'],
]);
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

export function scaleAt(text: string, index: number): number {
  const char = text[index] ?? '';
  const size = BIG.get(char) ?? (char === '十' || char === '拾' ? undefined : SMALL.get(char));
  if (size === undefined || NOT_SCALE.get(char)?.includes(text[index + 1] ?? '\0')) return 0;
  return size;
}

/** A run of 百千万亿 as one factor: 千万, 万亿. */
export function scaleRun(text: string, index: number): { factor: number; end: number } {
  let factor = 1;
  let end = index;
  for (let size = scaleAt(text, end); size > 0 && factor < 1e13; size = scaleAt(text, end)) {
    factor *= size;
    end++;
  }
  return { factor, end };
}

export function exactNumeral(start: number, end: number, value: number): Numeral {
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

/** Floating point leaves 2990000.0000000005 behind; the printed places do not. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
