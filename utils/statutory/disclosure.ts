import { T2_COLUMNS, T2_ROWS } from '../domain/forms.ts';
import { isValue, type LabelledCell, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

/** The header of the block being read. */
export interface Header {
  /** What each column of the grid holds, from left to right. */
  columns: readonly { at: number; id: string }[];
  /** Every cell behind the first names a column: rows with as many cells may be told by their order. */
  isWhole: boolean;
}

/** The cells of a line, each once, however many columns it spans. */
const cellsOf = (line: Matrix[number]): LabelledCell[] =>
  line.filter((cell, at): cell is LabelledCell => cell !== null && cell !== line[at - 1]);

function headerIn(line: Matrix[number]): Header | null {
  const columns: { at: number; id: string }[] = [];
  line.forEach((cell, at) => {
    if (!cell || cell === line[at - 1]) return;
    const label = labelText(cell);
    const column =
      label.length <= 20
        ? T2_COLUMNS.find(({ words }) => words.some((word) => label.includes(word)))
        : undefined;
    if (column) columns.push({ at, id: column.id });
  });
  return columns.length > 0 ? { columns, isWhole: cellsOf(line).length === columns.length + 1 } : null;
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

/**
 * What a row has for each column of its header. A cell that spans several columns stands for the first of them, unless
 * it would stand for two that are asked for: in forms filled in by hand the spans of a row are often not the header's,
 * and as many cells as there are columns are told by their order.
 */
function valuesOf(line: Matrix[number], { columns, isWhole }: Header): (LabelledCell | null)[] {
  const placed = columns.map(({ at }) => line[at] ?? null);
  const cells = cellsOf(line);
  const isShared = new Set(placed).size < placed.length;
  const isOrdered = isWhole && cells.length === columns.length + 1 && rowIdOf([cells[0] ?? null]) !== null;
  return isShared && isOrdered ? cells.slice(1) : placed;
}

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
    valuesOf(line, header).forEach((cell, n) => {
      const column = header?.columns[n];
      if (column && isValue(cell)) draft.put(id, column.id, cell);
    });
  }
  return header;
}
