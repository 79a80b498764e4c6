import type { Figure, Relation } from '../../model.ts';
import type { Draft } from '../draft.ts';

export type ShareOf = Extract<Relation, { kind: 'share-of' }>;

/** A figure with the draft it came from. */
export interface Item {
  figure: Figure;
  draft: Draft;
}

/** The text between two items of one sentence. */
export const between = (a: Item, b: Item) => a.draft.text.slice(a.draft.quantity.end, b.draft.quantity.start);

export const isAmount = ({ figure }: Item) =>
  figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'zero';
export const isPercent = ({ figure }: Item) => figure.kind === 'percent' || figure.kind === 'change-percent';
/** 名 and 人 count the same. */
export const unitOf = ({ figure: { unit } }: Item) => (unit === '名' ? '人' : unit);
export const sameUnit = (a: Item, b: Item) =>
  unitOf(a) === unitOf(b) && (a.figure.kind === 'money') === (b.figure.kind === 'money');
export const amountOf = (item: Item) => item.figure.value ?? item.figure.lo ?? 0;
export const sumOf = (items: readonly Item[]) => items.reduce((sum, item) => sum + amountOf(item), 0);
/** Sums of money in 万 and 亿 carry the dust of floating point. */
export const equal = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A sum that misses its total by more than a tenth is another thing than a slip of the pen. */
export const isNear = (sum: number, total: number) => Math.abs(sum - total) <= total / 10;

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
  missOf(share, whole) <= (share.percent.figure.tolerance * 2.02 || 0.5) + 1e-9;

export const shareOf = ({ percent, part }: Share, whole: Item | null): ShareOf => ({
  kind: 'share-of',
  percent: percent.figure.id,
  part: part.figure.id,
  whole: whole?.figure.id ?? null,
});
