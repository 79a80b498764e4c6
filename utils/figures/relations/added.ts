import { STILL } from '../../domain/among.ts';
import type { Figure } from '../../model.ts';
import { areAllOf } from './complete-sets.ts';
import { amountOf, between, equal, type Item, isAmount, isNear, sumOf } from './context.ts';
import { canBePart, mayLeaveSome, type PartOf, relation } from './part-of.ts';
import { likeness } from './whole.ts';

/** The word of a sum, or all kinds of what was listed, right before a number. */
const SUM =
  /(?:共|累计)(?:开展|举办|组织)各类[\u4e00-\u9fff]{2,10}$|(?:共计|合计|总计|共|累计)(?:主动)?(?:到位|投入|发放|完成|拨付|筹集|争取|公开|发布|推送|达到?|应?办理)?\s?$/;

/** Without any of these a sentence sums nothing up. */
const SUMS = /共|累计|[合总]计/;

/** 干部35人、群众126人，共计161人: the total stands behind what it adds up. */
export function summed(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  if (!items[0] || !SUMS.test(items[0].draft.text)) return out;
  for (const whole of items) {
    if (!isAmount(whole) || whole.figure.approx !== 'exact' || !SUM.test(whole.draft.lead)) continue;
    // 新收17件（自然人15件、法人2件），上年结转1件，合计18件: what stands in brackets is counted with what is before them.
    // 信息73条，涉及公路126公里，治理信息52条，合计125条: what is counted otherwise is no part of the sum.
    const amounts = items.filter(
      (item) =>
        item.draft.depth <= whole.draft.depth &&
        (item === whole || (isAmount(item) && canBePart(whole, item))),
    );
    const all = items.slice(0, items.indexOf(whole)).filter(isAmount);
    const i = amounts.indexOf(whole);
    let from = i;
    let sum = 0;
    while (from > 0 && sum < amountOf(whole)) sum += amountOf(amounts[--from] as Item);
    if (i - from >= 2 && equal(sum, amountOf(whole))) out.push(relation(whole, amounts.slice(from, i), true));
    else if (isMeantAsSum(whole, all)) out.push(relation(whole, all, true));
  }
  return out;
}

/** Nothing but the word of the sum stands before its number. */
const BARE_SUM = /^[,，、]?\s?(?:全年|总共|一共)?(?:共计|合计|总计|共)\s?$/;
/** 累计开展各类活动86场: of all kinds, of which some may not be listed; those listed cannot be more. */
const OF_ALL_KINDS = /(?:共|累计)(?:开展|举办|组织)各类[\u4e00-\u9fff]{0,8}活动$/;
/** What is listed may hold its own total, and what is far from the sum is another thing. */
const OWN_TOTAL = /其中|包括|包含|[:：(（]/;
const FARTHEST = 1.5;

/**
 * 收到建议32件、提案45件，共78件: the sentence is a list and its sum, whether or not it adds up. Only where nothing
 * else stands in the sentence, and the numbers are near enough for a slip of the pen.
 */
function isMeantAsSum(whole: Item, parts: readonly Item[]): boolean {
  const total = amountOf(whole);
  const sum = sumOf(parts);
  const isExceeded = OF_ALL_KINDS.test(whole.draft.lead) && sum > total && isNear(sum, total);
  if (parts.length < 2 || !(BARE_SUM.test(whole.draft.lead) || isExceeded)) return false;
  if (!parts.every((part) => canBePart(whole, part) && part.figure.approx === 'exact')) return false;
  if (parts.some((part) => amountOf(part) >= total) || sum > total * FARTHEST || total > sum * FARTHEST)
    return false;
  // 信息发布情况：动态265篇、通知69篇，共计334篇: what stands before the first is no part of the list.
  const { text, quantity } = whole.draft;
  const from = parts[0]?.draft.quantity.start ?? 0;
  if (/其中|包括|包含/.test(text.slice(0, from)) || OWN_TOTAL.test(text.slice(from, quantity.start)))
    return false;
  return parts.slice(1).every(isJoined) || (isNear(sum, total) && isAddedUp(whole, parts));
}

const ADDS_UP = /^[,，]?\s?(?:共计|合计|总计)\s?$/;
/** What is told of another stage, or by the way, is added to nothing. */
const NO_ADDEND =
  /[结复]$|答复|整改|完成|采纳|涉及|参加|参与|覆盖|惠及|发放|召开|开展|举办|组织|检查|新增|上年|去年|其中|其他/;
const LONGEST_ADDEND = 14;
/** 代表议案28件，代表建议412件，委员提案242件，共计682件: things of one kind behind commas, and the word that they are added up. */
function isAddedUp(whole: Item, parts: readonly Item[]): boolean {
  return (
    ADDS_UP.test(whole.draft.lead) &&
    parts.slice(1).every((part, i) => {
      const name = part.draft.lead.trim();
      const isBehindComma = /^[,，]/.test(between(parts[i] as Item, part));
      return isBehindComma && name.length <= LONGEST_ADDEND && !NO_ADDEND.test(name);
    })
  );
}

/** Behind 、 or alike: 第一季度320条，第二季度456条. */
const isJoined = ({ draft: { lead } }: Item) =>
  /^、/.test(lead) || /^[,，]?\s?第[一二三四]季度|^[,，]?\s?\d{1,2}月/.test(lead);

const ADDED = /加上[^,，]*结转/;
const TOGETHER =
  /^[,，]?\s?(?:全年|今年|本年)?(?:共计?|合计|总计|应|需|共应|共需)(?:办理|受理|督办|处理|答复)[\u4e00-\u9fff]{0,4}$/;
/** 新收19件，加上上年结转的2件，应办理21件: the words add the two up. */
export function addedUp(items: readonly Item[]): PartOf[] {
  if (items[0]?.draft.text.includes('加上') !== true) return [];
  return items.flatMap((more, i): PartOf[] => {
    const [own, whole] = [items[i - 1], items[i + 1]];
    if (!own || !whole || !ADDED.test(more.draft.lead) || !TOGETHER.test(whole.draft.lead)) return [];
    if (!isAmount(whole) || !canBePart(whole, own) || !canBePart(whole, more)) return [];
    const sum = amountOf(own) + amountOf(more);
    return isNear(sum, amountOf(whole)) ? [relation(whole, [own, more], true)] : [];
  });
}

const GRAND_TOTAL = /^[,，]?\s?(?:收入|支出|资金|财力)?(?:总计|合计|总量|总额)(?:为|达)?\s?$/;
const FIRST_ADDEND = /^[,，]?\s?加上?/;
/** What is taken away, or told of one of them. */
const NO_BALANCE = /减去?|扣除|其中|包括|[（(]/;
/** 预算收入12亿元，加上级补助收入40亿元、上年结转2亿元，收入总计54亿元: the balance of a budget, right or wrong. */
export function balanced(items: readonly Item[]): PartOf[] {
  const text = items[0]?.draft.text ?? '';
  if (!text.includes('加') || !/[总合]计|总[量额]/.test(text)) return [];
  return items.flatMap((whole, at): PartOf[] => {
    if (whole.figure.kind !== 'money' || !GRAND_TOTAL.test(whole.draft.lead)) return [];
    const from = items.slice(0, at).findLastIndex(({ draft }) => FIRST_ADDEND.test(draft.lead)) - 1;
    const parts = items.slice(Math.max(0, from), at).filter(isAmount);
    const [first] = parts;
    if (from < 0 || !first || parts.length < 3) return [];
    if (NO_BALANCE.test(text.slice(first.draft.quantity.end, whole.draft.quantity.start))) return [];
    return parts.every((part) => canBePart(whole, part) && part.figure.approx === 'exact') &&
      isNear(sumOf(parts), amountOf(whole))
      ? [relation(whole, parts, true)]
      : [];
  });
}

const RESULTS: ReadonlySet<string | null> = new Set(
  ['granted', 'partial', 'denied', 'unable', 'not-processed', 'other', 'unable-not-held'].map(
    (id) => `foi-${id}`,
  ),
);
/** Whether a figure counts requests that ended in one way. */
export const isResult = ({ indicator }: Figure) => RESULTS.has(indicator);

/** 予以公开及部分公开258件: two ways in one number, which no indicator counts. */
const TWO_RESULTS = /公开[及和与或、](?:予以)?部分公开\s?$/;
const endedInOneOrTwo = ({ figure, draft }: Item) => isResult(figure) || TWO_RESULTS.test(draft.lead);

/** The results of requests listed one after another make up what was answered before. */
export function resultsOf(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const parts = items.filter((item) => endedInOneOrTwo(item) && isAmount(item));
  if (parts.length < 3) return [];
  const first = items.indexOf(parts[0] as Item);
  const handled = [...before, ...items.slice(0, first)].findLast(
    (item) => item.figure.indicator === 'foi-handled',
  );
  if (!handled) return [];
  const whole =
    (parts.some((item) => item.figure.indicator === 'foi-other') && !mayLeaveSome(handled, parts)) ||
    equal(sumOf(parts), amountOf(handled));
  return [relation(handled, parts, whole)];
}

/** 有效问卷中，满意的1509份、…: what a clause begins with. */
const OF_NAMED = /(?:^|[,，；;])[\s"]*(?:在|已)?([\u4e00-\u9fff]{3,10}?)中(?:[,，]|(?=[\u4e00-\u9fff]))/;
/**
 * 回收有效问卷2418份。有效问卷中，满意的1509份、…; 受理投诉36件，已办结31件；办结投诉中，成立9件，驳回22件: it was counted before,
 * in these words, and adds up.
 */
export function ofNamed(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const text = items[0]?.draft.text ?? '';
  const found = text.includes('中') ? OF_NAMED.exec(text) : null;
  if (!found) return [];
  const name = found[1] as string;
  const from = items.findIndex(({ draft }) => draft.quantity.start > found.index);
  const isNamed = ({ draft: { lead }, figure: { label } }: Item) =>
    lead.trimEnd().endsWith(name) || label === name;
  const own = from < 0 ? [] : items.slice(from);
  const earlier = [...before, ...items.slice(0, Math.max(0, from))].filter(isAmount);
  // 这些信息中，网站538条、公众号427条: unnamed, what the parts make up.
  const addsUp = (item: Item) => {
    const parts = own.filter((part) => canBePart(item, part));
    const isMeant = /^(?:这些|上述|以上|其)/.test(name) || likeness(name, item.figure.label) > 0;
    return isMeant && parts.length > 1 && (equal(sumOf(parts), amountOf(item)) || areAllOf(item, parts));
  };
  const whole = earlier.findLast(isNamed) ?? earlier.findLast(addsUp);
  const parts = whole ? own.filter((item) => canBePart(whole, item)) : [];
  if (!whole || parts.length === 0) return [];
  const isAll = parts.length > 1 && (equal(sumOf(parts), amountOf(whole)) || areAllOf(whole, parts));
  // 民办园35所；民办园中普惠性民办园27所: some of them; 演练中出动车辆6次 is another thing.
  const [only] = parts as [Item];
  const isSome =
    parts.length === 1 && amountOf(only) <= amountOf(whole) && ownWords(only).includes(name.slice(-2));
  return isAll || isSome ? [relation(whole, parts, isAll)] : [];
}

/** What stands behind 中 in the words of a part. */
const ownWords = ({ draft: { lead } }: Item) => lead.slice(lead.indexOf('中') + 1);

const AMONG = new RegExp(`^的?[\\u4e00-\\u9fff]{0,10}中[,，]?(?:${STILL}|[共就])?有$`);
const OF_YEAR_BEFORE = /[较比](?:上年|去年)/;

/** 抽查的60件复文中有4件被退回; 12件申请中有8件予以公开，3件部分公开，1件不予公开: some, or all, of what was counted before. */
export function among(items: readonly Item[]): PartOf[] {
  if (!items[0]?.draft.text.includes('中')) return [];
  return items.flatMap((first, i): PartOf[] => {
    const whole = items[i - 1];
    if (!whole || !isAmount(whole) || !canBePart(whole, first) || !AMONG.test(between(whole, first)))
      return [];
    if (amountOf(first) > amountOf(whole) || OF_YEAR_BEFORE.test(whole.draft.lead)) return [];
    const all = items.slice(i).filter((item) => canBePart(whole, item));
    const isAll = all.length > 1 && equal(sumOf(all), amountOf(whole));
    return [relation(whole, isAll ? all : [first], isAll)];
  });
}

const ASKED = /意见|建议|征集/;

/** 收到意见建议37条，采纳12条: what was taken up of what came in. */
export function takenUp(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  if (!items[0]?.draft.text.includes('采纳')) return out;
  items.forEach((part, i) => {
    const whole = items[i - 1];
    if (!whole || !/采纳(?:了)?\s?$/.test(part.draft.lead) || !ASKED.test(whole.draft.lead)) return;
    if (canBePart(whole, part) && isAmount(whole) && amountOf(part) <= amountOf(whole))
      out.push(relation(whole, [part], false));
  });
  return out;
}
