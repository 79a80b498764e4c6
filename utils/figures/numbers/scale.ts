/** The parts of numerals: the type, the digits and scales, and how a scale is read behind a number. */
import { type CharSet, codesOf } from '../../domain/text.ts';

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

/** What characters are worth, by their codes. */
type Worth = ReadonlyMap<number, number>;

const worth = (values: Readonly<Record<string, number>>): Worth =>
  new Map(Object.entries(values).map(([char, value]) => [char.charCodeAt(0), value]));

export const DIGITS: Worth = new Map([
  ...Array.from('〇零0', (char) => [char.charCodeAt(0), 0] as const),
  ...Array.from('一二三四五六七八九', (char, i) => [char.charCodeAt(0), i + 1] as const),
  ...Array.from('壹贰叁肆伍陆柒捌玖', (char, i) => [char.charCodeAt(0), i + 1] as const),
  ...worth({ 两: 2, 貳: 2, 參: 3, 陸: 6, 弍: 2 }),
]);
export const TENS: Worth = worth({ 廿: 20, 卅: 30, 卌: 40 });
export const SMALL: Worth = worth({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 });
export const BIG: Worth = worth({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 });

/** Whether the 千 or 百 at `index` is part of a word: 千瓦, 千米, 百分. */
export function isNoScale(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === THOUSAND) return BEHIND_THOUSAND.has(text.charCodeAt(index + 1));
  return code === HUNDRED && text.charCodeAt(index + 1) === PART;
}
const [THOUSAND, HUNDRED, PART] = [0x5343, 0x767e, 0x5206];
const BEHIND_THOUSAND = codesOf('瓦米克伏卡赫帕');
/** 十 and 拾 begin a numeral and scale none. */
const [TEN, TEN_IN_FULL] = [0x5341, 0x62fe];
const CHINESE = codesOf('〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两貳參陸弍廿卅卌十拾百佰千仟万萬亿億');

/** Whether a character may stand in a Chinese numeral. */
export function isChineseNumeral(code: number): boolean {
  return CHINESE.has(code);
}

/** Words that hold a digit as it is written on cheques: 退伍, 队伍, 大陆, 登陆, 收拾. */
const WORDS_AROUND: ReadonlyMap<number, { before: CharSet; behind: CharSet }> = new Map(
  [
    ['伍', '队退入落行部', '家'],
    ['陆', '大登着水内上', '续地军家丰良河川'],
    ['拾', '收捡', '取遗荒'],
  ].map(([digit = '', before = '', behind = '']) => [
    digit.charCodeAt(0),
    { before: codesOf(before), behind: codesOf(behind) },
  ]),
);

/** Whether a digit at `index` is part of a word. */
export function isInWord(text: string, index: number): boolean {
  const around = WORDS_AROUND.get(text.charCodeAt(index));
  if (around === undefined) return false;
  return around.before.has(text.charCodeAt(index - 1)) || around.behind.has(text.charCodeAt(index + 1));
}

export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** The offset behind the ink before `index`. */
export function spacesBack(text: string, index: number): number {
  let at = index;
  while (text.charCodeAt(at - 1) === 0x20) at--;
  return at;
}

export function scaleAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (!CHINESE.has(code) || code === TEN || code === TEN_IN_FULL) return 0;
  const size = BIG.get(code) ?? SMALL.get(code);
  return size === undefined || isNoScale(text, index) ? 0 : size;
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
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
