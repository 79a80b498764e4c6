import type { Approx, FigureKind } from '../../model.ts';
import type { Quantity } from '../quantity.ts';
import { arabicAt, chineseAt, isChineseNumeral, type Numeral, round } from './numerals.ts';
import { type Unit, unitAt, WEAK_FOR_CHINESE } from './units.ts';

/** A number with what stands around it, while it is being read. */
export interface Found {
  numeral: Numeral;
  unit: Unit | null;
  start: number;
  end: number;
  approx: Approx;
}

const BEFORE: readonly [string, Approx][] = [
  ['将近', 'under'],
  ['接近', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['不大于', 'at-most'],
  ['最多', 'at-most'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约有', 'about'],
  ['约', 'about'],
  ['大致', 'about'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['大于', 'over'],
  ['多达', 'exact'],
  ['逾', 'over'],
  ['超', 'over'],
  ['近', 'under'],
];
const BEFORE_SORTED = [...BEFORE].sort((a, b) => b[0].length - a[0].length);
const AFTER: readonly [string, Approx][] = [
  ['以上', 'at-least'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['+', 'over'],
  ['余', 'over'],
];
const NOT_NEAR = /[附邻最就邻亲临]$/;
/** 至少更新2次: the word may stand a verb away. */
const FAR = /(至少|不少于|不低于|不超过|不多于)[\u4e00-\u9fff]{1,4}$/;

function approxBefore(text: string, at: number): { start: number; approx: Approx } | null {
  const from = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (const [word, approx] of BEFORE_SORTED) {
    const start = from - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (word === '近' && NOT_NEAR.test(text.charAt(start - 1))) return null;
    return { start, approx };
  }
  const far = FAR.exec(text.slice(Math.max(0, at - 8), at));
  if (!far) return null;
  const approx = BEFORE.find(([word]) => word === far[1])?.[1] ?? 'exact';
  return { start: at - far[0].length, approx };
}

/** Reads 余, 多, 几 between number and unit; 个 may stand before the longer units. */
function moreAt(text: string, at: number): number {
  const c = text.charAt(at);
  if (c === '余' || c === '几') return at + 1;
  if (c === '多' && !/[种元样方次项级]/.test(text.charAt(at + 1))) return at + 1;
  return c === '多' && unitAt(text, at + 1) ? at + 1 : at;
}

/** The number at `at` with its unit and the words of approximation around it; null when it is no quantity. */
export function quantityAt(text: string, at: number): Found | null {
  const c = text.charAt(at);
  const arabic = c >= '0' && c <= '9';
  const numeral = arabic ? arabicAt(text, at) : chineseAt(text, at);
  if (!numeral) return null;
  let end = numeral.end;
  let approx: Approx = numeral.approx ?? 'exact';
  const more = moreAt(text, end);
  if (more > end && (unitAt(text, more) || /[万亿]/.test(text.charAt(more)))) {
    approx = approx === 'range' ? 'range' : 'over';
    end = more;
    if (/[万亿]/.test(text.charAt(end))) {
      const scale = text.charAt(end) === '万' ? 1e4 : 1e8;
      if (numeral.value !== null) numeral.value *= scale;
      end++;
    }
  }
  const unit = unitAt(text, end);
  if (unit) end = unit.end;
  const suffix = AFTER.find(([word]) => text.startsWith(word, end));
  if (suffix && !(suffix[0] === '以下' && /[简几]/.test(text.charAt(end + 2)))) {
    if (approx !== 'range') approx = suffix[1];
    end += suffix[0].length;
  }
  const before = approxBefore(text, at);
  const start = before?.start ?? at;
  if (before && approx !== 'range') approx = before.approx;
  if (!accepts(text, numeral, unit?.unit ?? null, arabic, start, end)) return null;
  return { numeral, unit: unit?.unit ?? null, start, end, approx };
}

const PUNCTUATION = /^[,，。;；、:：)）!\s]|^$/;
const NOUN_BEFORE = /[\u4e00-\u9fff)"]$/;

function accepts(
  text: string,
  numeral: Numeral,
  unit: Unit | null,
  arabic: boolean,
  start: number,
  end: number,
): boolean {
  const next = text.charAt(end);
  if (arabic) {
    if (/[A-Za-z]/.test(text.charAt(start - 1)) || (unit === null && /[A-Za-z/]/.test(next))) return false;
    if (unit !== null) return true;
    const scaled = (numeral.value ?? 0) >= 1e4 && /[万亿]/.test(text.slice(numeral.start, numeral.end));
    if (scaled) return true;
    return (
      PUNCTUATION.test(next) &&
      NOUN_BEFORE.test(text.slice(0, start).trimEnd()) &&
      !/[第附表图号]$/.test(text.slice(0, start))
    );
  }
  if (unit === null)
    return /[万亿]$/.test(text.slice(numeral.start, numeral.end)) && (numeral.value ?? 0) >= 2e4;
  return acceptsChinese(text, numeral, unit, start, next);
}

/** Words before a Chinese 一 that make it a count: 共一件, 收到投诉一起. */
const COUNTS_ONE = /(?:共|仅|仅有|只有|收到|受理|发生|办理|件|议案|提案|申请|建议|案件|投诉|按)$/;
const SET_SCALES = /^[百千万亿]/;

/** A Chinese numeral counts only where it is really a quantity: much of it stands in names and idioms. */
function acceptsChinese(text: string, numeral: Numeral, unit: Unit, start: number, next: string): boolean {
  const written = text.slice(numeral.start, numeral.end);
  const hedged =
    start < numeral.start || numeral.approx !== null || /[余多几]/.test(text.charAt(numeral.end));
  if (WEAK_FOR_CHINESE.has(unit.text) && written.length < 3) return false;
  // 千亩方, 百日行动: a bare scale is a name unless a word of approximation makes it a number.
  if (SET_SCALES.test(written) && !hedged) return false;
  if (written.length > 1 || numeral.value === null) return true;
  if (written === '一') return COUNTS_ONE.test(text.slice(Math.max(0, start - 4), start));
  // Counting says 两; 二 before a classifier is an ordinal (二期工程, 二轮承包). So are 三期 and 三轮 mostly.
  if (written === '二' || (/^[期轮批]$/.test(unit.text) && written !== '两' && !PUNCTUATION.test(next)))
    return false;
  return !(unit.text === '个' && /[一维确责清阶]/.test(next));
}

/** The value in the unit of report, and what the words promise. */
export function valued(found: Found): {
  value: number | null;
  lo: number | null;
  hi: number | null;
  tolerance: number;
} {
  const factor = found.unit?.factor ?? 1;
  const { numeral, approx } = found;
  const scale = (v: number | null) => (v === null ? null : round(v * factor));
  const value = scale(numeral.value);
  const tolerance = numeral.tolerance * factor;
  if (approx === 'range') return { value, lo: scale(numeral.lo), hi: scale(numeral.hi), tolerance };
  if (approx === 'over' || approx === 'at-least') return { value, lo: value, hi: null, tolerance };
  if (approx === 'under' || approx === 'at-most') return { value, lo: null, hi: value, tolerance };
  if (approx === 'about') return { value, lo: null, hi: null, tolerance };
  return { value, lo: value, hi: value, tolerance };
}

export const canOpen = (c: string) =>
  (c >= '0' && c <= '9') || isChineseNumeral(c) || c === '几' || c === '数' || c === '上' || c === '好';

const UP = '增长 增加 提高 提升 上升 上涨 增幅 涨幅 扩大 上浮 多出 净增 增 升 涨'
  .split(' ')
  .sort((a, b) => b.length - a.length);
const DOWN = '下降 减少 降低 回落 下滑 缩减 降幅 净减 下浮 少 减 降'
  .split(' ')
  .sort((a, b) => b.length - a.length);
/** 压缩率, 精简率 and cuts by a rate are reported as positive percents. */
const GAP = '(?:了|约|近|超过?|逾|达|将近|不足|幅度|率|额|量|数|多|至少|分别|:|为|又|高达|均|各|至?达)?';
const LEVEL = /(?:到|至|为|达到|在|是)(?:上年|去年|原来)?的?$/;

export interface Direction {
  word: string;
  sign: 1 | -1;
}

/** The verb of change right before a number: 增长, 下降 …; none where the number is the level reached. */
export function directionBefore(text: string, start: number): Direction | null {
  const head = text.slice(Math.max(0, start - 9), start).trimEnd();
  if (/(?:到|至)(?:上年|去年|原来)?的?$/.test(head) || /率(?:为|达|达到|是)?$/.test(head)) return null;
  for (const [list, sign] of [
    [DOWN, -1],
    [UP, 1],
  ] as const) {
    for (const word of list) {
      const at = head.lastIndexOf(word);
      if (at < 0) continue;
      if (word.length === 1 && /[递新累]/.test(head.charAt(at - 1))) continue;
      if (new RegExp(`^${GAP}$`).test(head.slice(at + word.length)) && !LEVEL.test(head))
        return { word, sign };
    }
  }
  return null;
}

export function toQuantity(
  found: Found,
  printed: string,
  kind: FigureKind,
  over: Partial<Quantity> = {},
): Quantity {
  const { numeral, unit, start, end, approx } = found;
  return {
    raw: printed.slice(start, end),
    start,
    end,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    ...valued(found),
    unit: unit?.name ?? null,
    approx,
    kind,
    denied: null,
    direction: null,
    ...over,
  };
}
