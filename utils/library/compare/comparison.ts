import { changesOf } from './growth.ts';
import { matrixOf, type Picks } from './matrix.ts';
import type { Change, MatrixRow, Subject } from './model.ts';
import type { Series } from './subjects.ts';
import { type YearPair, yearPairs } from './years.ts';

/** Everything that a choice of documents says when they are laid side by side. */
export interface Comparison {
  subjects: readonly Subject[];
  rows: readonly MatrixRow[];
  changes: readonly Change[];
  pairs: readonly YearPair[];
  /** Agencies with years that several different reports claim: these are in no pair. */
  doubled: readonly Series[];
}

/** `years` spares the checks over two years where they are known: only the rows depend on what was picked. */
export function comparisonOf(
  subjects: readonly Subject[],
  picks?: Picks,
  years: Pick<Comparison, 'pairs' | 'doubled'> = yearPairs(subjects),
): Comparison {
  const rows = matrixOf(subjects, picks);
  return { subjects, rows, changes: changesOf(subjects, rows), ...years };
}
