import type { Figure, Relation } from '../../utils/model.ts';
import { kindClass } from './figure-groups.ts';

/** Why chosen figures are not added up. */
export type NoSum = 'units' | 'times' | 'unknown' | 'rates' | 'parts';

export interface Tally {
  count: number;
  unit: string | null;
  sum: number | null;
  average: number | null;
  /** Some of them are only approximate: so are sum and average. */
  isApproximate: boolean;
  why: NoSum | null;
}

/** Kinds that may be averaged but not added: shares of different wholes. */
const ADDABLE = new Set(['count', 'money', 'duration']);

/**
 * Count, sum and average of chosen figures. They are added only where that means something: one unit, all
 * results (or all plans), every value known, no total together with its own parts.
 */
export function tallyOf(figures: readonly Figure[], relations: readonly Relation[]): Tally {
  const [first] = figures;
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const why = reason(figures, relations);
  const total = clean(values.reduce((sum, value) => sum + value, 0));
  const isSummed = why === null || why === 'rates';
  return {
    count: figures.length,
    unit: first?.unit ?? null,
    sum: why === null && first ? total : null,
    average: isSummed && first ? clean(total / figures.length) : null,
    isApproximate: figures.some(({ approx }) => approx !== 'exact'),
    why,
  };
}

function reason(figures: readonly Figure[], relations: readonly Relation[]): NoSum | null {
  const [first] = figures;
  if (!first) return null;
  if (figures.some(({ value }) => value === null)) return 'unknown';
  if (figures.some(({ unit }) => unit !== first.unit)) return 'units';
  if (figures.some(({ time }) => time !== first.time)) return 'times';
  const ids = new Set(figures.map(({ id }) => id));
  const overlap = relations.some(
    (relation) =>
      relation.kind === 'part-of' && ids.has(relation.whole) && relation.parts.some((part) => ids.has(part)),
  );
  if (overlap) return 'parts';
  return figures.every((figure) => ADDABLE.has(kindClass(figure))) ? null : 'rates';
}

/** No binary dust: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
