export { printedValue } from './cell-values.ts';
export { type Comparison, comparisonOf } from './comparison.ts';
export { type Copied, copiedFrom, type Passage } from './copy.ts';
export { changeBetween, changesOf } from './growth.ts';
export { inUnit, matrixOf, type Picks, pickKey } from './matrix.ts';
export type {
  Amount,
  Bound,
  Change,
  Incomparable,
  MatrixCell,
  MatrixRow,
  Source,
  Subject,
  Value,
  YearEvidence,
  YearFinding,
} from './model.ts';
export { type Planned, plansOf } from './plans.ts';
export { agencyKey, type Series, seriesOf, subjectsOf } from './subjects.ts';
export { type SideRow, sideBySide, type TableId, tablesIn } from './tables.ts';
export { type YearPair, yearPairs } from './years.ts';
