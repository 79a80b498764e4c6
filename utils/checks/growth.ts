import { growsAsPrinted, YEAR_BEFORE } from '../domain/changes.ts';
import type { Check, Figure, Relation } from '../model.ts';
import type { Rule } from './finding.ts';
import { isExact, rateCheck, valueOfFigure } from './rate.ts';
import { between, wordsBefore } from './words.ts';

/** 较2022年度决算数: as it was in the end. */
const PRINTED = '(?:决算数?|执行数|完成数|实际)?';
const BASE = `(?:${YEAR_BEFORE}|上一?个?(?:月|期|季度?|周))`;
const SINCE = `(?:同比|环比|(?:[较比]于?|相比|相较于?)${BASE}${PRINTED}(?:相比[,，]?)?|与${BASE}相比[,，]?)`;
/** 增加 of anything, 增收 of what comes in, 减支 of what is spent. */
const BY = '净?(?:增加|减少|增长|增收|减收|增支|减支|增|多|少|下降)了?';
/** 比上年增加, 与2022年相比减少: from the year before to this one. */
const FROM_YEAR_BEFORE = new RegExp(`${SINCE}[增减多少净下上提降][^,，。；;]{0,6}$`);
/** The same with nothing else: what was counted right before has grown. */
const OF_TOTAL = new RegExp(`^[,，；;]\\s?${SINCE}${BY}\\s?$`);
/** A rate that names neither a thing nor a base of its own: 增长14.9%. */
const RATE_WORDS = '(?:增长|增产|减产|增幅为?|上升|提高|下降|减少|降低|降幅为?)(?:了|达到?|约)?';
const OF_DIFFERENCE = new RegExp(`^[,，、]?\\s?${RATE_WORDS}\\s?$`);
/** 较去年同期减少832起，同比下降9.3%; 较上月减少12起，环比下降4%: from the same. */
const OF_SAME_YEAR = new RegExp(`^[,，、]?\\s?(?:同比)?${RATE_WORDS}\\s?$`);
const OF_SAME_MONTH = new RegExp(`^[,，、]?\\s?(?:环比)?${RATE_WORDS}\\s?$`);
const OF_LAST_YEAR = /同比|去年|上年|上一年/;
const OF_LAST_MONTH = /环比|上一?个?(?:月|期|季|周)/;
/** 收到150件，同比增长25%，增加30件: the rate stands before the difference. */
const RATE_OF_TOTAL = new RegExp(`^[,，]\\s?${SINCE}(?:增长|上升|提高|下降|减少|降低)了?\\s?$`);
const BEHIND_RATE = new RegExp(`^[,，]\\s?(?:${SINCE})?${BY}\\s?$`);
/** How far behind the difference its rate may stand. */
const NEAR = 8;
const STOPS = /[。；;]/;
/** 完成预算的40.4%, 为调整预算数的98.6%: how far it is of what was to be reached, between a total and how it grew. */
const OF_TARGET = /^(?:[（(][^（()）]{1,12}[)）])?[,，]\s?(?:为|完成|占)[^,，。；;]{2,20}$/;

/** As much of the words before a figure as tells whose it is. */
const LEAD = 20;
const leadOf = (figure: Figure) => wordsBefore(figure, LEAD);

/** The rate that a difference and the total now reached come to. */
const rateOf = (delta: number, total: number) => (Math.abs(delta) / (total - delta)) * 100;

function growthOf(total: Figure, delta: Figure, percent: Figure): Check | undefined {
  const rule = valueOfFigure(delta) < 0 ? 'PROSE-RATE-CUT' : 'PROSE-RATE-GROWTH';
  const formula = {
    zh: `由 ${total.raw} 和增减的 ${delta.raw} 推算的变化`,
    en: `the change that follows from ${total.raw} and a difference of ${delta.raw}`,
  };
  return rateCheck(rule, percent, delta, total, rateOf, formula)[0];
}

/** A rate and the difference beside it, and the one of them that stands first. */
interface Growth {
  percent: Figure;
  delta: Figure;
  at: number;
}

/** 增加520亿元，达到790亿元，增长192%: the total stands between. */
const REACHED = /^[,，]\s?(?:达到?|增至|升至|增加到)\s?$/;
function reachedBetween(figures: readonly Figure[], i: number): Check | undefined {
  const [delta, total, percent] = [figures[i - 2], figures[i - 1], figures[i] as Figure];
  if (delta?.kind !== 'delta' || !total || delta.sentenceStart !== percent.sentenceStart) return undefined;
  if (delta.unit !== total.unit || !isExact(delta) || !isExact(total) || !growsAsPrinted(total))
    return undefined;
  return REACHED.test(between(delta, total)) && OF_DIFFERENCE.test(between(total, percent))
    ? growthOf(total, delta, percent)
    : undefined;
}

/** 收入6600万元，增加600万元，增长10%: whatever the base, the difference and the rate are from the same. */
const BARE_DIFFERENCE = /^[,，]\s?净?(?:增加|减少|增收|减收|增支|减支)了?\s?$/;
function isBareGrowth(figures: readonly Figure[], i: number): boolean {
  const [total, delta, percent] = [figures[i - 2], figures[i - 1], figures[i] as Figure];
  return (
    total !== undefined &&
    delta !== undefined &&
    total.sentenceStart === delta.sentenceStart &&
    total.unit === delta.unit &&
    BARE_DIFFERENCE.test(between(total, delta)) &&
    OF_DIFFERENCE.test(between(delta, percent))
  );
}

/** 比上年增加512件，增长14.9%; 同比增长14.9%，增加512件. */
function growthAt(figures: readonly Figure[], i: number): Growth | null {
  const percent = figures[i] as Figure;
  const [before, behind] = [figures[i - 1], figures[i + 1]];
  const areNear = (a: Figure, b: Figure) => {
    const gap = a.sentenceStart === b.sentenceStart ? between(a, b) : STOPS.source;
    return gap.length <= NEAR && !STOPS.test(gap);
  };
  if (before?.kind === 'delta' && areNear(before, percent))
    return FROM_YEAR_BEFORE.test(leadOf(before)) || isBareGrowth(figures, i)
      ? { percent, delta: before, at: i - 1 }
      : null;
  if (behind?.kind !== 'delta' || !areNear(percent, behind) || !BEHIND_RATE.test(between(percent, behind)))
    return null;
  const isOfOneSign = Math.sign(percent.value ?? 0) === Math.sign(behind.value ?? 0);
  return isOfOneSign && FROM_YEAR_BEFORE.test(leadOf(percent)) ? { percent, delta: behind, at: i } : null;
}

/** 收到18件（网络14件、信函4件），同比减少6件: the bracket that explains a total. */
const BRACKET = /^[（(][^（()）。；;]{1,60}[)）]/;
const ASIDE = new RegExp(`${BRACKET.source}[,，]\\s?${SINCE}${BY}\\s?$`);

/** Whether nothing but differences and their rates stands between a total and what begins at `at`. */
function isOverGrowth(figures: readonly Figure[], total: Figure, at: number): boolean {
  const over = figures.slice(figures.indexOf(total) + 1, at);
  return over.length > 0 && !OF_A_ROW.test(leadOf(total)) && over.every(({ kind }) => GROWTH.has(kind));
}
const GROWTH: ReadonlySet<string> = new Set(['delta', 'change-percent']);

const CLAUSES = /[；;]/;
/** Before a number that is a part, or one of several in a row. */
const OF_A_ROW = /其中[,，:：]?[^,，。；;]*$|[、和及与含（(][^,，。；;]*$/;
/** 受理48起，其中电话30起、来访12起、网络6起，较上年减少12起: behind all of its parts, what they come to. */
function dividedBefore(
  last: Figure,
  totals: readonly Figure[],
  relations: readonly Relation[],
): Figure | undefined {
  const isListed = leadOf(last)
    .split(/[,，；;]/)
    .at(-1)
    ?.includes('、');
  if (!isListed) return undefined;
  const all = relations.find(
    (one) => one.kind === 'part-of' && one.exhaustive && one.parts.at(-1) === last.id && one.parts.length > 1,
  );
  return totals.find(({ id }) => all?.kind === 'part-of' && id === all.whole);
}

/** The total that stands right before in its clause, or over how far it is of what was to be reached. */
function totalRightBefore(
  figures: readonly Figure[],
  { at }: Growth,
  own: readonly Figure[],
  relations: readonly Relation[],
): Figure | null {
  const before = figures[at - 1];
  if (!before) return null;
  const aside =
    dividedBefore(before, own, relations) ??
    own.findLast((one) => ASIDE.test(between(one, figures[at] as Figure)));
  if (aside) return aside;
  const [only, another] = own.filter(({ kind }) => !GROWTH.has(kind));
  // 受理345件，比去年增加38件，同比增长12.4%；与上月相比增加3件，环比增长0.88%: behind how it grew otherwise.
  if (only && !another && isOverGrowth(figures, only, at)) return only;
  const isShare = before.kind === 'percent';
  // 收入90万元，增收5万元；支出80万元，…: of its own clause.
  const totals = own.filter((one) => !CLAUSES.test(between(one, figures[at] as Figure)));
  // 全国规模311亿元，同口径规模257亿元，较上年增加46亿元: of the last, where that is no part and none of a row.
  if (totals.at(-1) === before && !OF_A_ROW.test(leadOf(before))) return before;
  const [total, ...others] = totals;
  if (!total || others.length > (isShare ? 1 : 0)) return null;
  // 24627万元，完成预算数60999万元的40.4%，比上年…
  return before === total || (isShare && OF_TARGET.test(between(total, before))) ? total : null;
}

/** The words that a rate may have beside a difference told in these. */
function rateBeside(words: string): RegExp {
  if (OF_LAST_YEAR.test(words)) return OF_SAME_YEAR;
  return OF_LAST_MONTH.test(words) ? OF_SAME_MONTH : OF_DIFFERENCE;
}

/** Right or wrong, the words leave no doubt of what the three numbers are of. */
function isSure(figures: readonly Figure[], growth: Growth, total: Figure): boolean {
  const { percent, delta, at } = growth;
  const [first, last] = at === figures.indexOf(percent) ? [percent, delta] : [delta, percent];
  const before = figures[at - 1];
  if (!before || before.sentenceStart !== first.sentenceStart) return false;
  const isAside = total !== before && ASIDE.test(between(total, first));
  const words = isAside ? between(total, first).replace(BRACKET, '') : between(before, first);
  const ofDelta = rateBeside(words);
  if (first === delta && isBareGrowth(figures, at + 1)) return true;
  const [ofTotal, behind] = first === delta ? [OF_TOTAL, ofDelta] : [RATE_OF_TOTAL, BEHIND_RATE];
  return ofTotal.test(words) && behind.test(between(first, last));
}

/**
 * 发布3947件，比上年增加512件，增长14.9%: the base is not printed, the total and the difference give it. A total that
 * does not stand right before the difference is only believed where it fits.
 */
export const growth: Rule = ({ document: { figures, relations } }) => {
  const known = new Set(
    relations.flatMap((relation) => (relation.kind === 'change' ? [relation.percent] : [])),
  );
  return figures.flatMap((percent, i): Check[] => {
    if (percent.kind !== 'change-percent' || known.has(percent.id)) return [];
    const reached = reachedBetween(figures, i);
    if (reached) return [reached];
    const found = growthAt(figures, i);
    if (!found || !isExact(found.delta)) return [];
    const { delta, at } = found;
    const own = figures
      .slice(Math.max(0, at - 8), at)
      .filter((one) => one.sentenceStart === delta.sentenceStart && one.unit === delta.unit && isExact(one));
    const checks = own.flatMap((total) => growthOf(total, delta, percent) ?? []);
    const agreed = checks.find(({ verdict }) => verdict === 'agrees');
    if (agreed) return [agreed];
    const total = totalRightBefore(figures, found, own, relations);
    const check =
      total && growsAsPrinted(total) && isSure(figures, found, total)
        ? growthOf(total, delta, percent)
        : null;
    return check ? [check] : [];
  });
};
