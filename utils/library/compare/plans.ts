import { HEADLINE_PAIRS } from './headlines.ts';
import type { MatrixRow, Subject, Value } from './model.ts';
import { successive } from './subjects.ts';

/** What an agency's report of the year before had planned for a result that this one tells. Neither is judged. */
export interface Planned {
  /** The row of the result. */
  indicator: string;
  before: Subject;
  after: Subject;
  plan: Value;
}

/** The plans beside their results: a plan for 2024 stands in the report of 2024, its result in that of 2025. */
export function plansOf(subjects: readonly Subject[], rows: readonly MatrixRow[]): Planned[] {
  const index = new Map(subjects.map((subject, at) => [subject, at]));
  const byId = new Map(rows.map((row) => [row.indicator, row]));
  const valueIn = (row: string, subject: Subject) => byId.get(row)?.cells[index.get(subject) ?? -1]?.value;
  return successive(subjects)
    .filter(([before, after]) => after.year === (before.year ?? 0) + 1)
    .flatMap(([before, after]) =>
      HEADLINE_PAIRS.flatMap(({ result, ahead }): Planned[] => {
        const plan = valueIn(ahead, before);
        return plan && valueIn(result, after) ? [{ indicator: result, before, after, plan }] : [];
      }),
    );
}
