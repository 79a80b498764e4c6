import type { FigureKind } from '../../model.ts';
import type { Quantity } from '../quantity.ts';
import {
  cutBefore,
  type Direction,
  directionAfter,
  directionBefore,
  directionCompared,
  directionInClause,
} from './direction.ts';
import { type Measured, quantityOf } from './measure.ts';
import { tidy } from './scale.ts';
import { clauseStart, type Look } from './types.ts';

/** For counts these say what was cut or bettered, not a difference to an earlier figure. */
const NO_DELTA = new Set([
  '精简',
  '压减',
  '压缩',
  '压降',
  '削减',
  '缩减',
  '扩大',
  '改善',
  '优于',
  '好于',
  '快于',
  '慢于',
  '加快',
  '拉动',
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '升幅',
  '增长率',
  '增值',
  '下调',
]);
const SCORE = /最[高低](?:分?[达为])?$|得分|评分|分数|总分|均分|成绩|考核|测评|评估|评议|满意度|指数|得/;
const WEIGHT = /占|权重|赋分|分值|满分|扣分|加分|各/;

/** 同比 -3%, 同比+11%: the sign is printed. Its offset, or -1. */
function signBefore(text: string, index: number, floor: number): number {
  const sign = text[index - 1];
  if ((sign !== '-' && sign !== '−' && sign !== '+') || index - 1 < floor) return -1;
  const before = text[index - 2] ?? '';
  return before === '' || /[\d%A-Za-z-]/.test(before) ? -1 : index - 1;
}

export function percent(look: Look, measured: Measured): Quantity {
  const { text } = look;
  const sign = signBefore(text, measured.numberStart, look.floor);
  const whole =
    sign >= 0 && measured.start === measured.numberStart ? { ...measured, start: sign } : measured;
  if (sign >= 0) {
    const found = directionBefore(text, sign, look.floor);
    const yearly = /[同环]比|[较比]/.test(text.slice(clauseStart(text, sign, 14), sign));
    const kind = found !== null || yearly ? 'change-percent' : 'percent';
    const isUp = text[sign] === '+';
    return quantityOf(look, whole, { kind, unit: '%', sign: isUp ? 1 : -1, direction: found?.word ?? null });
  }
  const found = changeOf(look, measured);
  if (found === null || isCutRate(look, measured, found.word))
    return quantityOf(look, measured, { kind: 'percent', unit: '%' });
  return quantityOf(look, measured, {
    kind: 'change-percent',
    unit: '%',
    sign: found.sign,
    direction: found.word,
  });
}

const CUTS = new Set(['压缩', '压减', '精简', '缩减', '删减']);

/** Behind 从8天缩短为3天 a 压缩58% is the rate of that cut, printed without a sign. */
function isCutRate(look: Look, measured: Measured, word: string): boolean {
  if (!CUTS.has(word)) return false;
  const before = look.text.slice(Math.max(0, measured.start - 32), measured.start);
  // 压缩率为32.4%.
  if (/率(?:约?[为达]|达到)?\s?$/.test(before)) return true;
  return /[从由][^。；从由]{1,24}[至到为][^。；至到为]{0,14}$/.test(before);
}

/** The direction of a percent, a fraction or 成. */
export function changeOf(look: Look, measured: Measured): Direction | null {
  return (
    directionBefore(look.text, measured.start, look.floor) ??
    cutBefore(look.text, measured.start, look.floor) ??
    directionAfter(look.text, measured.end)
  );
}

function points(look: Look, measured: Measured): Quantity {
  const sign = signBefore(look.text, measured.numberStart, look.floor);
  const found =
    directionBefore(look.text, measured.start, look.floor) ??
    directionInClause(look.text, measured.start, look.floor);
  const whole =
    sign >= 0 && measured.start === measured.numberStart ? { ...measured, start: sign } : measured;
  return quantityOf(look, whole, {
    kind: 'delta-pp',
    unit: '个百分点',
    sign: sign >= 0 ? -1 : (found?.sign ?? 1),
    direction: found?.word ?? null,
  });
}

/** 上涨5.9%，高出目标1.9个点: short for 百分点 where a rate went up or down. 设置12个点 counts places. */
const isOfRate = ({ text, floor }: Look, { start }: Measured) =>
  /[%率]|占比|比[重例]/.test(text.slice(Math.max(0, clauseStart(text, start, 24) - RATE_REACH), start)) &&
  (directionBefore(text, start, floor) ?? directionInClause(text, start, floor)) !== null;
const RATE_REACH = 16;

/** 增长2倍 is +200 %, 增加到2倍 a ratio. */
function times(look: Look, measured: Measured): Quantity {
  const found = directionBefore(look.text, measured.start, look.floor);
  if (found === null || found.sign < 0 || measured.value === null)
    return quantityOf(look, measured, { kind: 'ratio' });
  return quantityOf(look, measured, {
    kind: 'change-percent',
    unit: '%',
    value: tidy(measured.value * 100),
    tolerance: measured.tolerance * 100,
    sign: 1,
    direction: found.word,
  });
}

/** 改造提升1.3万亩, 整体提升80所学校: what was bettered, not by how much. 提升3个位次 says by how much. */
const isBettered = ({ text }: Look, { start, unitEnd, unit }: Measured) =>
  /(?:改造|巩固|优化|改善)(?:提升|提高)$/.test(text.slice(Math.max(0, start - 4), start)) ||
  (text.endsWith('提升', start) &&
    BETTERED.has(unit ?? '') &&
    (/^(?![位名]次)[\u4e00-\u9fff]{2}/.test(text.slice(unitEnd, unitEnd + 2)) ||
      BESIDE_MADE.test(text.slice(Math.max(0, start - MADE_REACH), start))));
/** 新建公园12个、提升30个: beside what was made. */
const BESIDE_MADE =
  /(?:[新创改扩修]建|建成|打造|建设|改造)[^，,。；;\d]{0,16}\d{1,6}[\u4e00-\u9fff][、，,]提升$/;
const MADE_REACH = 30;
const BETTERED: ReadonlySet<string> = new Set([
  '个',
  '所',
  '座',
  '条',
  '处',
  '家',
  '栋',
  '幢',
  '间',
  '项',
  '户',
]);

function amount(look: Look, measured: Measured, kind: FigureKind): Quantity {
  const found =
    directionBefore(look.text, measured.start, look.floor) ?? directionCompared(look.text, measured.start);
  // 时限压缩在3个工作日内: as long as it is then.
  if (kind === 'duration' && look.text.endsWith('在', measured.start))
    return quantityOf(look, measured, { kind });
  const isNone = kind === 'count' && (NO_DELTA.has(found?.word ?? '') || isBettered(look, measured));
  // 排放强度降低幅度两个指标: how far it fell is what is counted.
  if (found === null || isNone || (kind === 'count' && look.text.endsWith('幅度', measured.start)))
    return quantityOf(look, measured, { kind });
  if (/[幅速率]$/.test(found.word)) return quantityOf(look, measured, { kind });
  return quantityOf(look, measured, { kind: 'delta', sign: found.sign, direction: found.word });
}

function score(look: Look, measured: Measured): Quantity {
  // 电价下降5分/千瓦时.
  if (measured.unit?.includes('/')) return amount(look, measured, 'count');
  const found = directionBefore(look.text, measured.start, look.floor);
  // 得分较上年提升1.5分.
  if (
    found !== null &&
    /分|绩|指数|满意度|较|比/.test(
      look.text.slice(clauseStart(look.text, measured.start, 24), measured.start),
    )
  )
    return quantityOf(look, measured, { kind: 'delta', sign: found.sign, direction: found.word });
  // 平均得分由一季度的82.4分提高到四季度的91.6分.
  const clause = look.text.slice(clauseStart(look.text, measured.start, 24), measured.start);
  return quantityOf(look, measured, { kind: WEIGHT.test(clause) || !SCORE.test(clause) ? 'count' : 'score' });
}

/** 人均预期寿命达79岁; the second of 从80.2岁提升至82.5岁 as well. */
const isMeasuredAge = (text: string, start: number) =>
  /寿命|年龄|平均/.test(text.slice(clauseStart(text, start, 10), start)) ||
  (AGE_RAISED.test(text.slice(Math.max(0, start - 16), start)) &&
    text.slice(clauseStart(text, start, 32), start).includes('寿命'));
const AGE_RAISED = /\d岁[\u4e00-\u9fff]{1,4}[至到为](?:20\d\d年的?)?\s?$/;

/** What a measured number is, by the category of its unit and the words around it; null for ages and the like. */
export function kindOf(look: Look, measured: Measured): Quantity | null {
  switch (measured.category) {
    case 'percent':
      return percent(look, measured);
    case 'permille':
      return percent(look, permille(measured));
    case 'pp':
      return points(look, measured);
    case 'permille-points':
      return points(look, permille(measured));
    case 'dots':
      return isOfRate(look, measured) ? points(look, measured) : amount(look, measured, 'count');
    case 'times':
      return times(look, measured);
    case 'money':
      return amount(look, measured, 'money');
    case 'duration':
    case 'year':
      return amount(look, measured, 'duration');
    case 'score':
      return score(look, measured);
    case 'age':
      return isMeasuredAge(look.text, measured.start) ? quantityOf(look, measured, { kind: 'count' }) : null;
    case 'count':
      return amount(look, measured, 'count');
    case null:
      return isMoney(look, measured)
        ? amount(look, { ...measured, unit: '元' }, 'money')
        : amount(look, measured, 'count');
  }
}

/** 争取资金1.86亿, 罚款20余万: of money the unit is often left out. */
const MONEY_BEFORE =
  /(?:[金款薪]|(?<!免)费|投资|补贴|补助|税收|收入|产值|总值|增加值|经济总量|金额|货值|案值|损失|融资|授信|营收|销售额|交易额|成交额|零售额|支出|工资)(?:总[额量])?(?:20\d\d年)?(?:共计?|累计|达到|达|为|突破|超过|完成)?$/;
/** 打造105亿的产业集群. */
const MONEY_BEHIND = /^的(?:产业|资金|投资|项目|产值|税收)/;
const LEAST_LARGE = 1e8;
export const isMoney = ({ text }: Look, { numeral, start, end }: Measured) =>
  numeral.scaled &&
  (MONEY_BEFORE.test(text.slice(clauseStart(text, start, 16), start)) ||
    ((numeral.value ?? 0) >= LEAST_LARGE && MONEY_BEHIND.test(text.slice(end, end + 3))));

function permille(measured: Measured): Measured {
  const tenth = (value: number | null) => (value === null ? null : tidy(value / 10));
  return {
    ...measured,
    value: tenth(measured.value),
    lo: tenth(measured.lo),
    hi: tenth(measured.hi),
    tolerance: measured.tolerance / 10,
  };
}
