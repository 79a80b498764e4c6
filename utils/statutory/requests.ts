import { T3_COLUMNS, T3_ROWS } from '../domain/forms.ts';
import type { TableCell } from '../model.ts';
import { isValue, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

/** Column of the grid by id of table 3. */
export type Columns = ReadonlyMap<string, number>;

/** The row a label names: the label nearest to the numbers is the most particular one. */
function rowIdOf(cells: readonly (TableCell | null)[]): string | null {
  for (let i = cells.length - 1; i >= 0; i--) {
    const label = labelText(cells[i]);
    if (label === '' || (i > 0 && cells[i] === cells[i - 1])) continue;
    const bare = label.replace(/^[(（]?[一二三四五六七八九\d]{1,2}[)）]?[、.．]?/, '');
    const row = T3_ROWS.find(({ id, words }) =>
      id === 'other_other' ? bare === '其他' : words.some((word) => label.includes(word)),
    );
    if (row) return row.id;
  }
  return null;
}

/** Where the kinds of applicants stand, by the labels of the header. */
function columnsIn(matrix: Matrix): Columns | null {
  const columns = new Map<string, number>();
  for (const line of matrix.slice(0, 6)) {
    line.forEach((cell, at) => {
      if (!cell || cell === line[at - 1]) return;
      const label = labelText(cell);
      if (label === '' || label.length > 12 || label.startsWith('法人')) return;
      const column = T3_COLUMNS.find(
        ({ id, words }) =>
          !columns.has(id) &&
          words.some((word) => label === word || (word.length > 2 && label.includes(word))),
      );
      if (column) columns.set(column.id, at);
    });
    if (columns.size === T3_COLUMNS.length) return columns;
  }
  return columns.has('natural') && columns.has('total') && columns.size >= 6 ? columns : null;
}

/** Without a header (a table cut in two) the last seven columns are the kinds of applicants in their order. */
function lastSeven(matrix: Matrix): Columns | null {
  const width = matrix[0]?.length ?? 0;
  return width < 8 ? null : new Map(T3_COLUMNS.map(({ id }, i) => [id, width - T3_COLUMNS.length + i]));
}

export function isRequests(matrix: Matrix): boolean {
  let named = 0;
  for (const line of matrix) {
    const id = rowIdOf(line.slice(0, Math.max(1, line.length - T3_COLUMNS.length)));
    if (id !== null && id !== 'results_total' && id !== 'other_other') named++;
  }
  return named >= 3;
}

/** Reads the cells of table 3 out of one grid; gives the columns for a grid that continues it. */
export function readRequests(matrix: Matrix, draft: TableDraft, before: Columns | null): Columns | null {
  const width = matrix[0]?.length ?? 0;
  const columns =
    columnsIn(matrix) ??
    (before && Math.max(...before.values()) < width ? before : null) ??
    lastSeven(matrix);
  if (!columns) return null;
  const first = Math.min(...columns.values());
  for (const line of matrix) {
    const id = rowIdOf(line.slice(0, first));
    if (id === null) continue;
    const cells = [...columns].map(([column, at]) => [column, line[at] ?? null] as const);
    // The header names 总计 too: only a line of values is a row.
    if (!cells.every(([, cell]) => isValue(cell))) continue;
    for (const [column, cell] of cells) draft.put(id, column, cell);
  }
  return columns;
}
