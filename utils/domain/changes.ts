import type { Figure } from '../model.ts';

/** The year that a report compares with, as part of a pattern: 去年, 上年同期, 2022年. */
export const YEAR_BEFORE = '(?:(?:去年|上年|上一年|20\\d\\d年)度?(?:同期)?|[“"]?十[一二三四五]五[”"]?期?末)';

/** 251条→138条: all that stands between what was and what is. */
const ARROW = /^\s?(?:→|⟶|➡|[—-]{1,2}>)\s?$/;
export const isArrow = (words: string): boolean => words.length <= 5 && ARROW.test(words);

/** Words of a rate or a difference that name nothing of their own. */
const CHANGES =
  /压缩率|精简率|压减率|缩减率|下降率|增长率|减少率|提升率|降低率|删减率|整合率|变化率|增幅|升幅|涨幅|降幅|减幅|增速|幅度|比例|压缩|精简|减少|下降|降低|增长|增加|提高|提升|上升|压减|缩短|缩减|删减|同比|环比|提速|[率增降减]/g;
const AROUND = /同期|大幅|显著|明显|平均|整体|总体|累计|实际|实现|分别|[约近超达到为了的净共]/g;
const COMPARED = /[较比](?:去年|上年|上一年|20\d\d年|年初)/g;

/**
 * Whether the words before a rate or a difference name another thing than the one that changed: 产量由21万辆增至
 * 46万辆，出口增长35%. `thing`: the label of what changed.
 */
export function namesAnother(words: string, thing: string): boolean {
  const own = words
    .replace(COMPARED, '')
    .replace(CHANGES, '')
    .replace(AROUND, '')
    .replace(/[^\u4e00-\u9fff]/g, '');
  return own.length >= 2 && !thing.includes(own.slice(0, 2));
}

const OWN_BASE = /同比|环比|今年|[较比]/;
/** 同比, 较上年, 今年: whether a rate or a difference names its base, which need not be the number before it. */
export const hasOwnBase = (words: string): boolean => OWN_BASE.test(words);

const yearOf = ({ period }: Pick<Figure, 'period'>) => Number(period?.slice(0, 4) ?? Number.NaN);
/** Whether the second of two figures is of the year after the first. */
export const isYearAfter = (from: Pick<Figure, 'period'>, to: Pick<Figure, 'period'>): boolean =>
  yearOf(to) - yearOf(from) === 1;

const OTHER_MEASURE = /[最每日均共总累单率]|达到|标准|同比|以[上下]/;
/** 单日最高110条, 累计110家: whether the words before a number measure otherwise than what stands before them. */
export const isOfOtherMeasure = (words: string): boolean => OTHER_MEASURE.test(words);

/**
 * Amounts that are published with a growth on a basis of its own: at constant prices, or over the same respondents as
 * the year before. What is printed gives another rate, and both are right.
 */
const OWN_BASIS =
  /生产总值|GDP|经济总量|增加值|总产值|第?[一二三]次?产(?:业|$)|固定资产投资|固投|(?:民间|工业|产业|房地产(?:开发)?|基础设施)投资|规模以上|规上|限额以上|限上|零售总?额/i;

/** 预算收入（同口径）增长14.6%: nor are what it is counted over and what it grew from the same. */
const SAME_BASIS = /[(（](?:按)?(?:同|可比)口径[)）]/;

/** Whether the growth of an amount follows from what is printed of it. */
export const growsAsPrinted = ({ kind, label }: Pick<Figure, 'kind' | 'label'>): boolean =>
  !SAME_BASIS.test(label) && (kind !== 'money' || !OWN_BASIS.test(label));
