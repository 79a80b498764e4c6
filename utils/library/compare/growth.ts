import { withoutDust } from '../../statutory/sums.ts';
import type { Amount, Bound, Change, Incomparable, MatrixCell, MatrixRow, Subject, Value } from './model.ts';
import { successive } from './subjects.ts';
import { factorBetween } from './units.ts';

interface Interval {
  lo: number;
  hi: number;
}

/** Where the true value lies, as far as the words and the printed places say. */
function intervalOf({ value, lo, hi, approx, tolerance }: Value): Interval {
  if (approx === 'exact' && value !== null) return { lo: value - tolerance, hi: value + tolerance };
  return { lo: lo ?? Number.NEGATIVE_INFINITY, hi: hi ?? Number.POSITIVE_INFINITY };
}

function boundOf(value: number, { lo, hi }: Interval): Bound {
  if (lo === hi) return 'exact';
  if (withoutDust(lo) === value) return 'at-least';
  return withoutDust(hi) === value ? 'at-most' : 'about';
}

const amountOf = (value: number, interval: Interval): Amount => ({
  value: withoutDust(value),
  bound: boundOf(withoutDust(value), interval),
});

/** What the words are about when they name a whole area or all bodies in it (全市, 各单位). */
const WIDE = /^(?:全(?!局|委|厅)|各)/;
const isWide = ({ of }: Value) => of !== null && WIDE.test(of);

function whyNot(before: MatrixCell, after: MatrixCell): Incomparable | null {
  if (before.state === 'missing' || after.state === 'missing') return 'missing';
  const [from, to] = [before.value, after.value];
  if (!from || !to) return 'several';
  if (factorBetween(from.unit, to.unit) === null) return 'unit';
  if (from.span !== to.span) return 'span';
  return isWide(from) === isWide(to) ? null : 'scope';
}

/** A value to reckon with: the number, or the bound that the words give. */
const middleOf = ({ value, lo, hi }: Value): number => value ?? lo ?? hi ?? Number.NaN;

function directionOf({ lo, hi }: Interval): Change['direction'] {
  if (lo > 0) return 1;
  if (hi < 0) return -1;
  return lo === 0 && hi === 0 ? 0 : null;
}

function growthOf(from: Value, to: Value, a: Interval, b: Interval): Amount | null {
  const base = middleOf(from);
  // From nothing there is no rate; below it, none that a reader would understand.
  if (base <= 0 || a.lo < 0) return null;
  const rate = (x: number, y: number) => (y === 0 ? Number.POSITIVE_INFINITY : (x / y - 1) * 100);
  return amountOf((middleOf(to) / base - 1) * 100, { lo: rate(b.lo, a.hi), hi: rate(b.hi, a.lo) });
}

type Numbers = Pick<Change, 'difference' | 'growth' | 'direction'>;

/** Difference and growth of two values; `to` may stand in another unit that converts exactly. */
export function changeBetween(from: Value, to: Value, isShare: boolean): Numbers {
  const factor = factorBetween(to.unit, from.unit) ?? 1;
  const scaled: Value = {
    ...to,
    value: to.value === null ? null : to.value * factor,
    lo: to.lo === null ? null : to.lo * factor,
    hi: to.hi === null ? null : to.hi * factor,
    tolerance: to.tolerance * factor,
  };
  const [a, b] = [intervalOf(from), intervalOf(scaled)];
  const interval = { lo: b.lo - a.hi, hi: b.hi - a.lo };
  return {
    difference: amountOf(middleOf(scaled) - middleOf(from), interval),
    growth: isShare ? null : growthOf(from, scaled, a, b),
    direction: directionOf(interval),
  };
}

function changeOf(row: MatrixRow, before: Subject, after: Subject, index: Map<Subject, number>): Change {
  const at = (subject: Subject) => row.cells[index.get(subject) ?? -1] as MatrixCell;
  const [one, other] = [at(before), at(after)];
  const why = whyNot(one, other);
  const numbers =
    why === null && one.value && other.value
      ? changeBetween(one.value, other.value, row.type === 'share')
      : { difference: null, growth: null, direction: null };
  return { indicator: row.indicator, before, after, from: one.value, to: other.value, ...numbers, why };
}

/** The change of each indicator from each report of an agency to its next one; none where both say nothing. */
export function changesOf(subjects: readonly Subject[], rows: readonly MatrixRow[]): Change[] {
  const index = new Map(subjects.map((subject, at) => [subject, at]));
  const pairs = successive(subjects);
  return rows.flatMap((row) =>
    pairs
      .map(([before, after]) => changeOf(row, before, after, index))
      .filter(({ why, from, to }) => why !== 'missing' || from !== null || to !== null),
  );
}
