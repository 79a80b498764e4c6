import { areSet, isOfSet, isWithin, ownName, TELLING_SETS } from './complete-sets.ts';
import { comeTo, FARTHEST_TOTAL, type Item, isAmount, type Told } from './context.ts';
import { canBePart, type PartOf, relation } from './part-of.ts';

/** Without any of these a sentence names no set of its own. */
const NAMES = /[二再]审|产业|[一二三]产|出口|建筑业|城[镇市]|立案/;

/** 生产总值120亿元。第一产业20亿元，第二产业50亿元，第三产业50亿元: names that are all of it divide it without a word. */
export function ofSets(items: readonly Item[], before: readonly Item[]): PartOf[] {
  if (items.length < 2 || !NAMES.test(items[0]?.draft.text ?? '')) return [];
  const earlier = [...before, ...items];
  const sets = TELLING_SETS.filter(({ of }) => earlier.some(({ draft }) => of?.test(draft.lead)));
  if (sets.length === 0) return [];
  const named = items.filter(isAmount).map((item) => ({ item, name: ownName(item) }));
  return dividing(sets, named, earlier);
}

/** A part and its name. */
interface Named {
  item: Item;
  name: string;
}

function dividing(sets: typeof TELLING_SETS, named: readonly Named[], earlier: readonly Item[]): PartOf[] {
  return sets.flatMap((set): PartOf[] => {
    const own = named.filter(({ name }) => isOfSet(set, name));
    const parts = own.map(({ item }) => item);
    const names = own.map(({ name }) => name);
    const [first] = parts;
    if (!first || !areSet(set, names) || !parts.every((part) => part === first || canBePart(first, part)))
      return [];
    const wholes = earlier
      .slice(0, earlier.indexOf(first))
      .filter(
        (item) => canBePart(first, item) && set.of?.test(item.draft.lead) && isWithin(set, item, parts),
      );
    // 受理案件100件，审结案件99件: what they come to, before what stands nearest.
    const whole = wholes.findLast((item) => comeTo(parts, item)) ?? wholes.at(-1);
    return whole ? [relation(whole, parts, true)] : [];
  });
}

/** Names that fit one total so closely look farther back for it: 收到提案5890件。…经审查，立案5002件，并案262件，…. */
const CLOSE = 0.03;
const CLOSE_SETS = TELLING_SETS.filter(({ slip }) => slip !== undefined && slip <= CLOSE);
const OF_CLOSE = /立案/;

/** The same in another paragraph than the total; `known` are parts already. */
export function ofSetsAcross(told: readonly Told[], known: ReadonlySet<string>): PartOf[] {
  return told.flatMap(({ items }, at): PartOf[] => {
    if (items.length < 2 || !OF_CLOSE.test(items[0]?.draft.text ?? '')) return [];
    const before = told.slice(Math.max(0, at - FARTHEST_TOTAL), at).flatMap((one) => one.items);
    const named = items.filter(isAmount).map((item) => ({ item, name: ownName(item) }));
    return dividing(CLOSE_SETS, named, [...before, ...items]).filter(
      ({ parts }) => !parts.some((id) => known.has(id)),
    );
  });
}
