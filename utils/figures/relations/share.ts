/** A share of a whole: what it must come to, and the relation it is written down as. */
import type { RelationOf } from '../../model.ts';
import { amountOf, type Item } from './context.ts';

export type ShareOf = RelationOf<'share-of'>;

/** An amount and the percentage it is said to be of some whole. */
export interface Share {
  percent: Item;
  part: Item;
}

/** How far the told percentage is from what the two amounts make, in percentage points. */
export const missOf = ({ percent, part }: Share, whole: Item) =>
  Math.abs((amountOf(part) / amountOf(whole)) * 100 - amountOf(percent));

/** A percent without decimals is rounded as well: 39 of 47 are 83%. */
export const holds = (share: Share, whole: Item) =>
  missOf(share, whole) <= (share.percent.figure.tolerance * 2.02 || 0.5) + hiddenIn(share, whole) + 1e-9;

/** By how many percentage points what rounding leaves of the two amounts may move their share: 10.99万 of 11.56万. */
function hiddenIn({ part }: Share, whole: Item): number {
  const [of, all] = [amountOf(part), amountOf(whole)];
  return all > 0 ? ((part.figure.tolerance + (of / all) * whole.figure.tolerance) / all) * 100 : 0;
}

export const shareOf = ({ percent, part }: Share, whole: Item | null): ShareOf => ({
  kind: 'share-of',
  percent: percent.figure.id,
  part: part.figure.id,
  whole: whole?.figure.id ?? null,
});
