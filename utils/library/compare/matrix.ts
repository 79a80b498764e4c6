import { INDICATORS } from '../../domain/indicators.ts';
import { HEADLINE_ROWS } from './headlines.ts';
import type { MatrixCell, MatrixRow, Subject, Value } from './model.ts';
import { factorBetween } from './units.ts';
import { valuesOf } from './values.ts';

/** Which of several values a person has said is meant: its place among them, by subject and indicator. */
export type Picks = ReadonlyMap<string, number>;
export const pickKey = (subject: Subject, indicator: string): string => `${subject.key} ${indicator}`;

const MISSING: MatrixCell = { state: 'missing', value: null, all: [] };

const clean = (value: number) => Number(value.toPrecision(15));

/** The same value in another unit; itself where that would not be exact. */
export function inUnit(value: Value, unit: string | null): Value {
  const factor = factorBetween(value.unit, unit);
  if (factor === null || factor === 1) return value;
  const times = (number: number | null) => (number === null ? null : clean(number * factor));
  return {
    ...value,
    value: times(value.value),
    lo: times(value.lo),
    hi: times(value.hi),
    tolerance: value.tolerance * factor,
    unit,
  };
}

/** Money of a hundred millions and more is read in 亿元. */
const LARGE = 100_000_000;

/** The unit that most values have; the first of those that are as frequent. */
function commonUnit(cells: readonly MatrixCell[]): string | null {
  const counts = new Map<string, number>();
  for (const { all } of cells)
    for (const { unit } of all.slice(0, 1)) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: string | null = null;
  for (const [unit, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = unit;
  const isLarge = ({ value, lo, hi }: Value) => (value ?? lo ?? hi ?? LARGE) >= LARGE;
  return best === '元' && cells.every(({ all }) => all.every(isLarge)) ? '亿元' : best;
}

function cellOf(values: readonly Value[], others: readonly Value[], pick: number | undefined): MatrixCell {
  const all = [...values, ...others];
  const chosen = pick === undefined ? undefined : all[pick];
  if (chosen) return { state: 'one', value: chosen, all };
  return values.length === 1
    ? { state: 'one', value: values[0] ?? null, all }
    : { state: 'several', value: null, all };
}

/**
 * Indicators by documents: a row for each indicator that at least one of them speaks of, in their official order,
 * then the headlines of work reports.
 */
export function matrixOf(subjects: readonly Subject[], picks: Picks = new Map()): MatrixRow[] {
  const said = subjects.map(valuesOf);
  return [...INDICATORS, ...HEADLINE_ROWS].flatMap(({ id, zh, en, category, type }): MatrixRow[] => {
    if (!said.some((values) => values.has(id))) return [];
    const cells = subjects.map((subject, at): MatrixCell => {
      const found = said[at]?.get(id);
      return found ? cellOf(found.values, found.others, picks.get(pickKey(subject, id))) : MISSING;
    });
    const unit = commonUnit(cells);
    const converted = cells.map(({ state, value, all }) => ({
      state,
      value: value && inUnit(value, unit),
      all,
    }));
    return [{ indicator: id, zh, en, category, type, unit, cells: converted }];
  });
}
