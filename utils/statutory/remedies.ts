import { T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import { isNumber, isValue, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

const COLUMNS: readonly string[] = T4_GROUPS.flatMap((group) =>
  T4_RESULTS.map((result) => `${group.id}_${result.id}`),
);

const isResult = (label: string) =>
  T4_RESULTS.some(({ words, id }) => id !== 'total' && words.some((word) => label.includes(word)));

/** The labels of results stand three times, beside one another or one below another. */
export function isRemedies(matrix: Matrix): boolean {
  const seen = new Set<unknown>();
  for (const line of matrix) for (const cell of line) if (cell && isResult(labelText(cell))) seen.add(cell);
  return seen.size >= 8;
}

/** Reads the fifteen cells of table 4. */
export function readRemedies(matrix: Matrix, draft: TableDraft): void {
  const across = matrix.findLast(
    (line) =>
      line.length >= COLUMNS.length && line.slice(-COLUMNS.length).every(isValue) && line.some(isNumber),
  );
  if (across) {
    across.slice(-COLUMNS.length).forEach((cell, i) => {
      draft.put('values', COLUMNS[i] as string, cell);
    });
    return;
  }
  readDown(matrix, draft);
}

/** Transposed: one result a line, its number in the last column. */
function readDown(matrix: Matrix, draft: TableDraft): void {
  const lines = matrix.filter((line) => {
    const labels = line.slice(0, -1).map(labelText);
    return labels.some((label) => isResult(label) || label === '总计') && isValue(line[line.length - 1]);
  });
  if (lines.length !== COLUMNS.length) return;
  lines.forEach((line, i) => {
    draft.put('values', COLUMNS[i] as string, line[line.length - 1] ?? null);
  });
}
