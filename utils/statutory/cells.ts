import type { TableCell, TableGrid } from '../model.ts';

/** A cell with what it says, which is asked for many times. */
export interface LabelledCell extends TableCell {
  /** See `labelText`. */
  label: string;
  /** See `cellValue`. */
  value: number | null | undefined;
}
type AnyCell = TableCell & Partial<LabelledCell>;

/** A grid with every place filled by the cell that spans it. */
export type Matrix = (LabelledCell | null)[][];

export function matrixOf(grid: TableGrid): Matrix {
  const matrix: Matrix = Array.from({ length: grid.rows }, () =>
    Array<LabelledCell | null>(grid.columns).fill(null),
  );
  for (const printed of grid.cells) {
    const cell = { ...printed, label: labelText(printed), value: cellValue(printed) };
    for (let r = cell.row; r < Math.min(grid.rows, cell.row + cell.rowspan); r++) {
      const line = matrix[r];
      if (line)
        for (let c = cell.column; c < Math.min(grid.columns, cell.column + cell.colspan); c++) line[c] = cell;
    }
  }
  return matrix;
}

/** A label for comparison: no white space, no quotes, half-width. */
export const labelText = (cell: AnyCell | null | undefined): string =>
  cell?.label ?? (cell?.text ?? '').normalize('NFKC').replace(/[\s"“”'‘’]+/g, '');

const MISSING = new Set(['', '/', '／', '-', '—', '--', '——', '－', '一', '无', '不适用', '\\', '*']);

/** 增2, ↓8: how 本年增/减 of the form of 2019 is filled in. */
const VALUE =
  /^([+-]|增加?|减少?|[↑↓])?(\d{1,15}(?:\.\d{1,6})?)(亿元|万元|元|件|条|个|项|宗|次|人次|人|篇)?$/;

const valueText = (cell: TableCell | null | undefined) => labelText(cell).replace(/,/g, '');

/** What a cell says: a number in the printed unit, `null` where nothing is stated, `undefined` where it is no value. */
export function cellValue(cell: AnyCell | null | undefined): number | null | undefined {
  if (cell?.label !== undefined) return cell.value;
  const text = valueText(cell);
  if (MISSING.has(text)) return null;
  if (text === '零' || text === '〇') return 0;
  const found = VALUE.exec(text);
  if (!found) return undefined;
  const value = Number(found[2]);
  return /^[-减↓]/.test(found[1] ?? '') ? -value : value;
}

/** The unit printed behind the number of a cell, or null. */
export const cellUnit = (cell: TableCell): string | null => VALUE.exec(valueText(cell))?.[3] ?? null;

export const isValue = (cell: TableCell | null | undefined) => cellValue(cell) !== undefined;
export const isNumber = (cell: TableCell | null | undefined) => typeof cellValue(cell) === 'number';
