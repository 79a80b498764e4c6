/** Totals that stand sentences before their shares: 收到来信497件。…从类型看，投诉301件，占60.56%；咨询120件，占24.14%. */
import type { Relation } from '../../model.ts';
import { comeTo, FARTHEST_TOTAL, type Item, type Told } from './context.ts';
import { namedWhole } from './named-wholes.ts';
import { type PartOf, partsIn, relation } from './part-of.ts';
import { holds, type Share, type ShareOf } from './share.ts';
import { mayBeOfAnother, rowsIn, totalOfRow } from './share-rows.ts';
import { slipBefore } from './shares.ts';

/** A share, and the place of its sentence among those that have figures. */
interface ToldShare extends Share {
  of: ShareOf;
  at: number;
  /** Its total is told, and it fits. */
  isSettled: boolean;
}

/** So many sentences on, a row goes on. */
const NEAR = 2;

function sharesOf(told: readonly Told[], relations: readonly Relation[]): ToldShare[] {
  const shares = relations.filter((one): one is ShareOf => one.kind === 'share-of' && one.part !== null);
  if (shares.length === 0) return [];
  const places = new Map<string, { item: Item; at: number }>();
  told.forEach(({ items }, at) => {
    for (const item of items) places.set(item.figure.id, { item, at });
  });
  return shares.flatMap((of): ToldShare[] => {
    const [percent, part] = [places.get(of.percent), places.get(of.part ?? '')];
    if (!percent || !part) return [];
    const share = { of, percent: percent.item, part: part.item, at: percent.at };
    const whole = places.get(of.whole ?? '')?.item;
    return [{ ...share, isSettled: whole !== undefined && holds(share, whole) }];
  });
}

/** The amounts before a row, up to its first part; those in brackets are nothing's total. */
function amountsBefore(told: readonly Told[], { at, part }: ToldShare): Item[] {
  const items = told.slice(Math.max(0, at - FARTHEST_TOTAL), at + 1).flatMap((one) => one.items);
  return items.slice(0, Math.max(0, items.indexOf(part))).filter(({ draft }) => draft.depth === 0);
}

/** The total of a row, where the numbers, or for one share its words and its number, leave no doubt. */
function totalOf(row: readonly ToldShare[], told: readonly Told[]): Item | null {
  const [first] = row;
  if (!first) return null;
  const amounts = amountsBefore(told, first);
  if (row.length > 1) return totalOfRow(row, amounts);
  return first.of.whole === null ? namedWhole(first.percent, amounts, first.part) : null;
}

/** 委员提案371件，占78.94%；集体提案99件，占21.06%: the parts of one sentence that come to exactly their total. */
function partsOf(row: readonly ToldShare[], total: Item): PartOf[] {
  return [...new Set(row.map(({ at }) => at))].flatMap((at) => {
    const parts = row.filter((share) => share.at === at).map(({ part }) => part);
    return parts.length > 1 && comeTo(parts, total) ? [relation(total, parts, true)] : [];
  });
}

/** A row in pieces: where a sentence stands between two of its shares; else sentence by sentence. */
function pieces(row: readonly ToldShare[]): ToldShare[][] {
  const hasGap = row.some(({ at }, i) => i > 0 && at - (row[i - 1] as ToldShare).at > 1);
  const out: ToldShare[][] = [];
  for (const share of row) {
    const last = out.at(-1);
    if (last && share.at - (last.at(-1) as ToldShare).at <= (hasGap ? 1 : 0)) last.push(share);
    else out.push([share]);
  }
  return out;
}

/** 收到建议166件。…城建类48件，占28.6%；…: a row that comes to 100% of nearly what was counted is meant to be all of it. */
function slipOf(row: readonly ToldShare[], told: readonly Told[]): PartOf[] {
  const [first] = row;
  if (!first || row.some(({ at }) => at !== first.at)) return [];
  const total = slipBefore(row, amountsBefore(told, first));
  return total
    ? [
        relation(
          total,
          row.map(({ part }) => part),
          true,
        ),
      ]
    : [];
}

interface Settled {
  row: readonly ToldShare[];
  total: Item;
}

/** Rows with their total: all of a row where it has one, else its pieces. */
function settled(row: readonly ToldShare[], told: readonly Told[]): Settled[] {
  if (row.every(({ isSettled }) => isSettled)) return [];
  const total = totalOf(row, told);
  if (total) return [{ row, total }];
  const parts = pieces(row);
  return parts.length > 1 ? parts.flatMap((part) => settled(part, told)) : [];
}

/** The relations, with the totals of shares that stand before in other sentences. */
export function withEarlierTotals(
  told: readonly Told[],
  relations: readonly Relation[],
): readonly Relation[] {
  // 占比16.74%。其中，…。906件，占比9.81%: over what divides a part; a bare share leans on a name in its own sentence.
  const rows = rowsIn(sharesOf(told, relations), (a, b, isNamed) => b.at - a.at <= (isNamed ? NEAR : 0));
  const totals = new Map<Relation, Item>();
  const parts: PartOf[] = [];
  for (const { row, total } of rows.flatMap((one) => settled(one, told))) {
    const amounts = amountsBefore(told, row[0] as ToldShare);
    for (const share of row) {
      const isTold = holds(share, total) || !mayBeOfAnother(share, total, row, amounts);
      if (!share.isSettled && isTold) totals.set(share.of, total);
    }
    parts.push(...partsOf(row, total));
  }
  parts.push(...rows.flatMap((row) => (row.some(({ of }) => of.whole !== null) ? [] : slipOf(row, told))));
  if (totals.size === 0 && parts.length === 0) return relations;
  const known = partsIn(relations);
  const own = relations.map((one) => {
    const total = totals.get(one);
    return total && one.kind === 'share-of' ? { ...one, whole: total.figure.id } : one;
  });
  return [...own, ...parts.filter((one) => !one.parts.some((id) => known.has(id)))];
}
