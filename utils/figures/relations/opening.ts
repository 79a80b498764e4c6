/** Where a list of parts begins: 其中, 包括, 按来源分, a colon behind a total. */
import { isInSentenceOfParts } from '../draft.ts';
import { between, type Item, isAmount, sameUnit } from './context.ts';

const INTRODUCES =
  /(?:其中|^[,，]?内[有含]|(?<![不未])(?:包括|包?含)|分别为|分别是|分为|分别有|具体为|(?:办理|处理|答复)结果[为是])[:：,，]?/;
/** 公开1103条，涵盖目录类103条、概况类34条; 涵盖14个部门 names whom it reaches. */
const COVERS = /^[,，]?(?:内容|主要)?涵盖[\u4e00-\u9fff]{2,10}(?<!等)$/;
/** 其中总数不含空置户260户: what is left out is no part. */
const LEAVES_OUT = /[不未](?:包?含|包括)/;

/** 按来源分，网络申请26件、邮寄8件: one more way to divide the same total. */
export const BREAKDOWN = /(?:按|从)[^,，。；;：:]{1,10}(?:分|看|划分|来看)[,，:：]\s?$/;
/** 在643万元经费中，公务用车费398万元: what is divided stands right before. */
const DIVIDED = /^[^,，。；;：:\d]{0,10}(?<![高初集])中[,，]/;
export const isOfDivided = ({ draft: { text, quantity, previous } }: Item) =>
  previous !== null && DIVIDED.test(text.slice(previous.quantity.end, quantity.start));
const LONGEST_OPENING = 16;
export const openingOf = ({ draft }: Item) => {
  const at = phraseStart(draft);
  return draft.text.slice(Math.max(0, at - LONGEST_OPENING), at);
};

/** 其中，通过门户网站（http://…）公开: where the words begin that a bracket stands in. */
const LONGEST_ASIDE = 80;
function phraseStart({ text, leadStart }: Item['draft']): number {
  if (text.charAt(leadStart - 1) !== ')') return leadStart;
  const open = text.lastIndexOf('(', leadStart);
  if (open < 0 || leadStart - open > LONGEST_ASIDE || !text.startsWith('http', open + 1)) return leadStart;
  let start = open;
  while (start > 0 && !',，。；;：:'.includes(text.charAt(start - 1))) start--;
  return start;
}
export const opensBreakdown = (item: Item) => BREAKDOWN.test(openingOf(item)) || isOfDivided(item);

/** 不予起诉（含附条件不起诉）48件: what a name holds is said of the number behind it. */
const withoutAsides = (lead: string) => (lead.includes('(') ? lead.replace(/\([^()]{0,120}\)/g, '') : lead);

/** 第二产业127亿元，其中，工业115亿元: also where a comma of its own follows. */
export const hasAmong = (item: Item) =>
  item.draft.lead.includes('其中') || /其中[,，:：]$/.test(openingOf(item));

/** Where 其中 stands for an item: in its lead, or before the run of parts it belongs to. */
export const opensParts = (item: Item) => {
  const { draft } = item;
  if (LEAVES_OUT.test(draft.lead)) return false;
  if (
    opensBreakdown(item) ||
    /(?:其中|具体[为是]|分别[为是]|[,，]即)[,，:：]$/.test(openingOf(item)) ||
    (draft.previous === null && isInSentenceOfParts(draft))
  )
    return true;
  if (COVERS.test(draft.lead) && draft.tail === '') return true;
  return INTRODUCES.test(withoutAsides(draft.lead)) && !/[(（]/.test(draft.text.charAt(draft.leadStart - 1));
};

/** 从内容看，在6832条信息中，概况信息46条: the first number is what is divided. */
export const isDividedNext = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1];
  return next !== undefined && DIVIDED.test(between(items[i] as Item, next));
};

/** 共办理12件：信函4件、网络8件. */
export function behindColon(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1];
  const item = items[i] as Item;
  return (
    previous !== undefined &&
    isAmount(previous) &&
    sameUnit(previous, item) &&
    previous.draft.depth === item.draft.depth &&
    /^[,，]?[^,，。；;]{0,10}[:：]/.test(between(previous, item))
  );
}
