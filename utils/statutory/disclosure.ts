import { T2_COLUMNS, T2_ROWS } from '../domain/forms.ts';
import { isValue, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

/** The header of the block being read: which column of the grid holds what. */
export type Header = ReadonlyMap<number, string>;

function headerIn(line: Matrix[number]): Header | null {
  const header = new Map<number, string>();
  line.forEach((cell, at) => {
    if (!cell || cell === line[at - 1]) return;
    const label = labelText(cell);
    const column =
      label.length <= 20
        ? T2_COLUMNS.find(({ words }) => words.some((word) => label.includes(word)))
        : undefined;
    if (column) header.set(at, column.id);
  });
  return header.size > 0 ? header : null;
}

function rowIdOf(line: Matrix[number]): string | null {
  for (const cell of line.slice(0, 2)) {
    const label = labelText(cell);
    const row =
      label.length <= 14
        ? T2_ROWS.find(({ words }) => words.some((word) => label.includes(word)))
        : undefined;
    if (row) return row.id;
  }
  return null;
}

export const isDisclosure = (matrix: Matrix): boolean =>
  matrix.some((line) => headerIn(line) !== null) && matrix.some((line) => rowIdOf(line) !== null);

/** Reads table 2 out of one grid, block by block; gives the header for a grid that continues it. */
export function readDisclosure(matrix: Matrix, draft: TableDraft, before: Header | null): Header | null {
  let header = before;
  for (const line of matrix) {
    const own = headerIn(line);
    if (own) {
      header = own;
      continue;
    }
    const id = rowIdOf(line);
    if (id === null || header === null) continue;
    for (const [at, column] of header) {
      // A cell that spans several columns stands for the first of them.
      const cell = line[at] ?? null;
      if (isValue(cell)) draft.put(id, column, cell);
    }
  }
  return header;
}
