import { areSet, isOfSet, isWithin, ownName, TELLING_SETS } from './complete-sets.ts';
import { type Item, isAmount } from './context.ts';
import { canBePart, type PartOf, relation } from './part-of.ts';

/** Without any of these a sentence names no set of its own. */
const NAMES = /产业|[一二三]产|出口|建筑业|城[镇市]|立案/;

/** 生产总值120亿元。第一产业20亿元，第二产业50亿元，第三产业50亿元: names that are all of it divide it without a word. */
export function ofSets(items: readonly Item[], before: readonly Item[]): PartOf[] {
  if (items.length < 2 || !NAMES.test(items[0]?.draft.text ?? '')) return [];
  const earlier = [...before, ...items];
  const sets = TELLING_SETS.filter(({ of }) => earlier.some(({ draft }) => of?.test(draft.lead)));
  if (sets.length === 0) return [];
  const named = items.filter(isAmount).map((item) => ({ item, name: ownName(item) }));
  return sets.flatMap((set): PartOf[] => {
    const own = named.filter(({ name }) => isOfSet(set, name));
    const parts = own.map(({ item }) => item);
    const names = own.map(({ name }) => name);
    const [first] = parts;
    if (!first || !areSet(set, names) || !parts.every((part) => part === first || canBePart(first, part)))
      return [];
    const whole = earlier
      .slice(0, earlier.indexOf(first))
      .findLast(
        (item) => canBePart(first, item) && set.of?.test(item.draft.lead) && isWithin(set, item, parts),
      );
    return whole ? [relation(whole, parts, true)] : [];
  });
}
