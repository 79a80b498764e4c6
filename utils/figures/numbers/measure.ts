import { codesOf } from '../../domain/text.ts';
import { canonicalUnit, type Unit, type UnitCategory, unitAt } from '../../domain/units.ts';
import type { Approx, FigureKind } from '../../model.ts';
import type { Quantity } from '../quantity.ts';
import { boundAfter, boundBefore, boundBetween } from './approx.ts';
import { readNumeral } from './numeral.ts';
import { type Numeral, skipSpaces, tidy } from './scale.ts';
import { endsClauseAt, type Look } from './types.ts';

/** A numeral with its unit and the words that bound it, before its kind is known. */
export interface Measured {
  start: number;
  end: number;
  numberStart: number;
  numberEnd: number;
  numeral: Numeral;
  value: number | null;
  lo: number | null;
  hi: number | null;
  approx: Approx;
  tolerance: number;
  unit: string | null;
  /** Where the unit ends (bounding words behind it excluded). */
  unitEnd: number;
  category: UnitCategory | null;
  afterChinese: boolean;
}

/** lo and hi as the word promises them. */
export function boundsOf(approx: Approx, value: number | null): { lo: number | null; hi: number | null } {
  if (approx === 'exact') return { lo: value, hi: value };
  if (approx === 'over' || approx === 'at-least') return { lo: value, hi: null };
  if (approx === 'under' || approx === 'at-most') return { lo: null, hi: value };
  return { lo: null, hi: null };
}

const [STROKE, OPEN] = [0x2f, 0x28];
/** /10万人, /平方米 */
const LONGEST_BASE = 6;

/** The end of 件(次), 人（次）, 元/人: the second classifier belongs to what is printed. */
function unitTail(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === STROKE) {
    const per =
      /^\/(?:[百千万]人|(?:10|十)万人|人|年|月|天|日|户|亩|吨|次|件|度|平方公里|公顷|立方米|平方米|㎡|m²|m2|公里|公斤|千克|斤|小时|万元|千瓦时)/.exec(
        text.slice(end, end + LONGEST_BASE),
      );
    return end + (per?.[0].length ?? 0);
  }
  if (code !== OPEN) return end;
  const match = /^\((?:次|人次|人|宗|个)\)/.exec(text.slice(end, end + 4));
  return match === null ? end : end + match[0].length;
}

/** 场(次) is 场次, 个半小时 is 个小时 (its half belongs to the value), 斤/亩 is a unit of its own. */
function unitName({ text: printed, category }: Unit, text: string, end: number, unitEnd: number): string {
  if (text.startsWith('(次)', end)) return `${printed}次`;
  const name = canonicalUnit(printed.startsWith('个半') ? `个${printed.slice(2)}` : printed);
  const isRate = (category === 'count' || category === 'score') && text.charCodeAt(end) === STROKE;
  return isRate ? name + text.slice(end, unitEnd) : name;
}

/** 1个半小时 is 1.5. */
function withHalf(numeral: Numeral, unit: string | undefined): Numeral {
  if (unit === undefined || !unit.startsWith('个半') || numeral.value === null) return numeral;
  const value = numeral.value + 0.5;
  return { ...numeral, value, lo: value, hi: value };
}

const LISTED = codesOf('、和与及');
const MOST_LISTED = 6;
const LONGEST_LIST = 32;
const RESPECTIVELY = /分别[^,，。；;]*$/;
/** Points of a rate: they stand once for both of 比上年上升1.3和1.7个百分点. */
const POINTS: ReadonlySet<UnitCategory | null> = new Set(['pp', 'permille-points']);
/** 比上年上升1.31和1.75个百分点. */
const BY_SO_MUCH = /(?:上升|下降|提高|提升|降低|回落|收窄|增加|减少)了?\s?$/;

/** A unit that stands once for a list of numbers, and the scale that stands with it: 万 in 3.2、1.8和0.9万人, else 1. */
interface SharedUnit {
  unit: Unit;
  end: number;
  factor: number;
}

/** A number is of the size of the last of its list, 6 and 2.3 in 6、4.2、2.3亿元, or has decimals and is not far off. */
const [SAME_SIZE, NOT_FAR] = [5, 20];
/** 8600株 in 8600、1.2万株 is written out. */
const WRITTEN_OUT = 1000;

/** The scale that the last number of a list has for another: 1 for what has its own or needs none, null where it is not sure. */
function scaleFor({ scaled, value, tolerance }: Numeral, last: Numeral, isMoney: boolean): number | null {
  if (scaled || !last.scaled || value === null || last.value === null) return 1;
  const times = (value * last.factor) / last.value;
  const hasDecimals = tolerance > 0 && tolerance < 0.5;
  if (times <= SAME_SIZE || (hasDecimals && times <= NOT_FAR)) return last.factor;
  return value >= WRITTEN_OUT && !isMoney ? 1 : null;
}

/**
 * 分别提高0.3、0.8和1.2个百分点, 提高3.2个、5.6个百分点, 完成投资6、4.2、2.3亿元: the unit stands once, behind the last
 * number. `end` is where the number ends with what it has of a unit itself; null for other numbers.
 */
function sharedUnit(text: string, first: Numeral, end: number): SharedUnit | null {
  const { start, end: bare, chinese } = first;
  let at = skipSpaces(text, end);
  if (chinese || !LISTED.has(text.charCodeAt(at))) return null;
  const isPiece = end > bare && text.slice(bare, end) === '个';
  if (end > bare && !isPiece) return null;
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const isTold = RESPECTIVELY.test(before);
  if (!isTold && !BY_SO_MUCH.test(before)) return null;
  for (let n = 0; n < MOST_LISTED && LISTED.has(text.charCodeAt(at)); n++) {
    const next = readNumeral(text, skipSpaces(text, at + 1));
    if (next === null || next.chinese) return null;
    at = skipSpaces(text, next.end);
    const unit = unitAt(text, at);
    if (unit === null) continue;
    // 高于目标4个、3个、3个百分点: another piece of the list.
    if (isPiece && unit.unit.text === '个' && LISTED.has(text.charCodeAt(unit.end))) {
      at = unit.end;
      continue;
    }
    if (isPiece && (next.scaled || !unit.unit.text.startsWith('个'))) return null;
    if (!isTold && !POINTS.has(unit.unit.category)) return null;
    const factor = scaleFor(first, next, unit.unit.category === 'money');
    return factor === null ? null : { ...unit, factor };
  }
  return null;
}

/** A number as the scale makes it that stands once for its list. */
function scaledBy(numeral: Numeral, factor: number): Numeral {
  if (factor === 1 || numeral.value === null) return numeral;
  const value = tidy(numeral.value * factor);
  const tolerance = (numeral.tolerance || 0.5) * factor;
  return { ...numeral, value, lo: value, hi: value, tolerance, scaled: true, factor };
}

/** Between the two numbers of a range. */
const JOINTS = codesOf('至到-—–~～');

const WITHIN = 0x5185;
/** What is done within a time: 办结, 答复, 反馈, 处置. */
const DONE_WITHIN = codesOf('办答回批完出响到反受处核审给送发整解预拨支兑上公更录');

/** 承诺3个工作日内办结; a range (3至5个工作日内) is bounded by its own ends. */
function within(text: string, start: number, end: number): { approx: Approx; at: number } | null {
  if (text.charCodeAt(end) !== WITHIN) return null;
  if (!DONE_WITHIN.has(text.charCodeAt(end + 1)) && !endsClauseAt(text, end + 1)) return null;
  // 24小时内响应率 names a rate.
  if (JOINTS.has(text.charCodeAt(start - 1)) || /^[\u4e00-\u9fff]{1,6}率/.test(text.slice(end + 1, end + 8)))
    return null;
  return { approx: 'at-most', at: end + 1 };
}

/** A numeral with its unit and the words that bound it. */
export function measure(look: Look, read: Numeral): Measured {
  const { text } = look;
  const between = boundBetween(text, read.end);
  const own = unitAt(text, skipSpaces(text, between?.at ?? read.end));
  const shared = sharedUnit(text, read, own?.end ?? read.end);
  const found = shared ?? own;
  const numeral = scaledBy(withHalf(read, found?.unit.text), shared?.factor ?? 1);
  const unitEnd = own === null ? (between?.at ?? numeral.end) : unitTail(text, own.end);
  const before = boundBefore(text, numeral.start, look.floor);
  const isTime = found?.unit.category === 'duration';
  const after = boundAfter(text, unitEnd) ?? (isTime ? within(text, numeral.start, unitEnd) : null);
  const vague = numeral.hint === 'range';
  const approx = vague
    ? 'range'
    : (before?.approx ?? after?.approx ?? between?.approx ?? numeral.hint ?? 'exact');
  const limits = vague ? { lo: numeral.lo, hi: numeral.hi } : boundsOf(approx, numeral.value);
  return {
    start: before?.at ?? numeral.start,
    end: after?.at ?? unitEnd,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    numeral,
    value: numeral.value,
    // Named one by one: behind a spread every field would be looked up anew, a microsecond for each number.
    lo: limits.lo,
    hi: limits.hi,
    approx,
    tolerance: numeral.tolerance,
    unit: found === null ? null : unitName(found.unit, text, found.end, unitEnd),
    unitEnd,
    category: found?.unit.category ?? null,
    afterChinese: found?.unit.afterChinese ?? false,
  };
}

/** Times of two units: the larger, the smaller, and how many of it make one. */
const COMPOUND: readonly { larger: readonly string[]; smaller: RegExp; times: number; unit: string }[] = [
  { larger: ['分', '分钟'], smaller: /^秒钟?/, times: 60, unit: '秒' },
  { larger: ['小时', '个小时'], smaller: /^分钟?/, times: 60, unit: '分钟' },
  { larger: ['天'], smaller: /^个?小时/, times: 24, unit: '小时' },
];
const COMPOUND_OF = new Map(COMPOUND.flatMap((rule) => rule.larger.map((unit) => [unit, rule] as const)));

/** 11分38秒, 3小时20分钟: one time, in its smaller unit; null for others. */
export function joinTime({ text }: Look, first: Measured): Measured | null {
  const { unit, value, unitEnd } = first;
  const rule = first.end > unitEnd ? undefined : COMPOUND_OF.get(unit ?? '');
  if (rule === undefined || value === null || first.approx !== 'exact') return null;
  const rest = readNumeral(text, unitEnd);
  const smaller = rest === null ? null : rule.smaller.exec(text.slice(rest.end, rest.end + 3));
  if (rest === null || rest.value === null || rest.value >= rule.times || smaller === null) return null;
  const total = value * rule.times + rest.value;
  const end = rest.end + smaller[0].length;
  const whole = { value: total, lo: total, hi: total, unit: rule.unit, category: 'duration' as const };
  return { ...first, ...whole, end, numberEnd: rest.end, unitEnd: end };
}

/** 3至5个工作日, 60~90分钟, 10%-15%: one range; null when the second number is missing or smaller. */
export function joinRange(look: Look, first: Measured): Measured | null {
  const { text } = look;
  const joint = skipSpaces(text, first.unitEnd);
  if (!JOINTS.has(text.charCodeAt(joint)) || first.value === null || first.end > first.unitEnd) return null;
  const sign = text[joint] as string;
  const at = skipSpaces(text, joint + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.value === null || numeral.bare) return null;
  const second = measure({ ...look, floor: at }, numeral);
  if (second.unit === null || (first.unit !== null && first.unit !== second.unit)) return null;
  if (isFromTo(text, first.start, sign)) return null;
  const factor = !first.numeral.scaled && numeral.scaled && first.unit === null ? numeral.factor : 1;
  const lo = first.value * factor;
  if (lo >= numeral.value) return null;
  return {
    ...second,
    start: first.start,
    numberStart: first.numberStart,
    value: null,
    lo,
    hi: numeral.value,
    approx: 'range',
  };
}

/** 从8家到4家 is a change, not a range. */
function isFromTo(text: string, start: number, sign: string): boolean {
  if (sign !== '至' && sign !== '到') return false;
  const from = text.slice(Math.max(0, start - 12), start);
  return /[从由自][^，。；、]*$/.test(from);
}

export interface Facts {
  kind: FigureKind;
  unit?: string | null;
  value?: number | null;
  tolerance?: number;
  direction?: string | null;
  sign?: 1 | -1;
}

/** A quantity from what was measured and what it turned out to be; a fall turns value and bounds round. */
export function quantityOf(look: Look, measured: Measured, facts: Facts): Quantity {
  const value = facts.value === undefined ? measured.value : facts.value;
  const scale = facts.value === undefined || measured.value === null ? null : facts.value;
  const limits = scale === null ? { lo: measured.lo, hi: measured.hi } : boundsOf(measured.approx, scale);
  const down = facts.sign === -1;
  return {
    raw: look.sentence.slice(measured.start, measured.end),
    start: measured.start,
    end: measured.end,
    numberStart: measured.numberStart,
    numberEnd: measured.numberEnd,
    value: down ? minus(value) : value,
    unit: facts.unit === undefined ? measured.unit : facts.unit,
    approx: measured.approx,
    lo: down ? minus(limits.hi) : limits.lo,
    hi: down ? minus(limits.lo) : limits.hi,
    kind: facts.kind,
    tolerance: facts.tolerance ?? measured.tolerance,
    denied: null,
    direction: facts.direction ?? null,
  };
}

function minus(value: number | null): number | null {
  return value === null || value === 0 ? value : -value;
}
