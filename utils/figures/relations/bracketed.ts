import { amountOf, type Item, isAmount } from './context.ts';
import { canBePart, isExhaustive, type PartOf, relation } from './part-of.ts';

/** What a bracket says of another year, or besides. */
const NO_PART = /另(?!行)|(?:上年|去年)(?!度?结转)|同期/;
/** 436起（其中诈骗213起、盗窃101起）: some of all. */
const SOME = /^(?:其中|含|包括|包含)/;

/** 127个（公建项目107个、产业项目19个）: the bracket right behind a total. */
export function bracketed(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  if (!items[0] || !/[(（]/.test(items[0].draft.text)) return out;
  items.forEach((whole, i) => {
    if (!isAmount(whole)) return;
    const { text, quantity } = whole.draft;
    const open = /^[^,，。；;、(（]{0,8}[(（]/.exec(text.slice(quantity.end, quantity.end + 10));
    if (!open) return;
    const from = quantity.end + open[0].length;
    const to = closing(text, from);
    const inside = items
      .slice(i + 1)
      .filter((item) => item.draft.quantity.start >= from && item.draft.quantity.end <= to);
    const head = text.slice(from, inside[0]?.draft.quantity.start ?? from);
    const parts = inside.filter((item) => canBePart(whole, item) && !NO_PART.test(item.draft.lead));
    if (parts.length === 0 || /占|同比|平均|约合/.test(head)) return;
    const isSome = SOME.test(head);
    // 停车场34个（泊位9120个）: what is more than the whole and not called a part is another thing.
    if (!isSome && parts.length === 1 && amountOf(parts[0] as Item) > amountOf(whole)) return;
    const listed = parts.length >= 2 && parts.length === inside.length && !isSome;
    out.push(relation(whole, parts, listed || isExhaustive(whole, parts)));
  });
  return out;
}

function closing(text: string, from: number): number {
  for (let i = from; i < text.length && i - from < 200; i++)
    if (text.charAt(i) === ')' || text.charAt(i) === '）') return i;
  return Math.min(text.length, from + 200);
}
