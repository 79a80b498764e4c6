import { countedAs } from '../../domain/same-thing.ts';
import type { Figure } from '../../model.ts';
import type { Draft } from '../draft.ts';

/** A figure with the draft it came from. */
export interface Item {
  figure: Figure;
  draft: Draft;
}

/** A sentence that has figures. */
export interface Told {
  items: readonly Item[];
}

/** So many sentences back a total may stand: the walk is short for every sentence. */
export const FARTHEST_TOTAL = 12;

/** The text between two items of one sentence. */
export const between = (a: Item, b: Item) => a.draft.text.slice(a.draft.quantity.end, b.draft.quantity.start);

/** Two parts of one enumeration: 3件、5件和2件. */
const JOINED = /^(?:[、和与及]|以及)/;
/** Whether an item is joined to the one before it. */
export const isJoined = (items: readonly Item[], at: number, by = JOINED): boolean =>
  by.test(between(items[at - 1] as Item, items[at] as Item));

export const isAmount = ({ figure }: Item) =>
  figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'zero';
export const isPercent = ({ figure }: Item) => figure.kind === 'percent' || figure.kind === 'change-percent';
export const unitOf = ({ figure: { unit } }: Item) => countedAs(unit);
export const sameUnit = (a: Item, b: Item) =>
  unitOf(a) === unitOf(b) && (a.figure.kind === 'money') === (b.figure.kind === 'money');
export const amountOf = (item: Item) => item.figure.value ?? item.figure.lo ?? 0;
export const sumOf = (items: readonly Item[]) => items.reduce((sum, item) => sum + amountOf(item), 0);
/** Sums of money in 万 and 亿 carry the dust of floating point. */
export const equal = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Rounding hides no more of a total than this. */
const MOST_HIDDEN = 0.001;
/** 16446亿、6132.9亿 and 8510.8亿 come to 31089.8亿: to what is printed, as far as their last places tell. */
export function comeTo(items: readonly Item[], total: Item): boolean {
  const [sum, whole] = [sumOf(items), amountOf(total)];
  const hidden = items.reduce((all, { figure }) => all + figure.tolerance, total.figure.tolerance);
  const apart = Math.abs(sum - whole);
  if (equal(sum, whole)) return true;
  // 91.9亿、6.5亿、65.0亿、2.6亿 and 3.8亿 of 169.7亿: one in the last place.
  const isLastPlace = apart <= total.figure.tolerance * 2.02 && hidden <= whole * MOST_HIDDEN * 4;
  return apart <= hidden && (hidden <= whole * MOST_HIDDEN || isLastPlace);
}

/** A sum that misses its total by more than a tenth is another thing than a slip of the pen. */
export const isNear = (sum: number, total: number) => Math.abs(sum - total) <= total / 10;
