import { amountOf, between, type Item, isAmount, isJoined, isNear, sameUnit, sumOf } from './context.ts';
import { canBePart, type PartOf, relation } from './part-of.ts';

/** Without either of these a sentence says of nothing what it is made of. */
const MADE = /构成|组成/;
const MADE_OF = /^[两三四五六]?(?:个?部分)?(?:构成|组成)(?=[,，。；;、)]|$)/;
const BY = /^[,，]?(?:分别)?由[\u4e00-\u9fff]/;
/** 由市财政2万元，区财政3万元组成: commas join as well. */
const LISTED = /^(?:[、,，和与及]|以及)/;
/** Between a total and what it is made of: 总投资1260万元，由…; 队伍共165人，由…. */
const RIGHT_BEHIND = /^[,，]?$/;

/** 总投资1260万元，由中央资金482万元、省级资金315万元、县级配套453万元三部分构成: what makes up the total before it, all of it. */
export function composed(items: readonly Item[]): PartOf[] {
  if (!MADE.test(items[0]?.draft.text ?? '')) return [];
  return items.flatMap((last, i): PartOf[] => {
    const { text, quantity } = last.draft;
    if (!MADE_OF.test(text.slice(quantity.end, quantity.end + 8))) return [];
    let from = i;
    while (from > 0 && !BY.test((items[from] as Item).draft.lead) && isJoined(items, from, LISTED)) from--;
    const [whole, first] = [items[from - 1], items[from] as Item];
    if (!whole || !isAmount(whole) || !BY.test(first.draft.lead)) return [];
    const parts = items.slice(from, i + 1);
    const isBehind = RIGHT_BEHIND.test(between(whole, first).slice(0, -first.draft.lead.length));
    return isBehind &&
      isNear(sumOf(parts), amountOf(whole)) &&
      parts.length > 1 &&
      parts.every((part) => canBePart(whole, part))
      ? [relation(whole, parts, true)]
      : [];
  });
}

/** 审(执)结: the words of the clause, brackets and all. */
const actOf = ({ draft: { text, quantity } }: Item) =>
  /[^,，。；;：:]*$/
    .exec(text.slice(Math.max(0, quantity.start - LONGEST_ACT - 1), quantity.start))?.[0]
    .trim() ?? '';
const LONGEST_ACT = 6;

/** The amount that stands next behind another, over rates. */
function nextAmount(items: readonly Item[], item: Item): Item | undefined {
  const next = items.slice(items.indexOf(item) + 1).find(({ figure: { kind } }) => kind !== 'percent');
  return next && isAmount(next) && sameUnit(next, item) ? next : undefined;
}

/** 受理4128件，审结3875件；其中市中院受理543件，审结510件: what was done with the part is part of what was done with all. */
export function paired(items: readonly Item[], parts: readonly PartOf[]): PartOf[] {
  const byId = new Map(items.map((item) => [item.figure.id, item]));
  return parts.flatMap((found): PartOf[] => {
    const [whole, part] = [byId.get(found.whole), byId.get(found.parts[0] ?? '')];
    if (found.parts.length > 1 || !whole || !part) return [];
    const [of, done] = [nextAmount(items, whole), nextAmount(items, part)];
    if (!of || !done || of === part || !canBePart(of, done) || amountOf(done) > amountOf(of)) return [];
    const act = actOf(done);
    return act.length > 1 && act.length <= LONGEST_ACT && act === actOf(of)
      ? [relation(of, [done], false)]
      : [];
  });
}
