import { LEGACY_GROUPS, LEGACY_ROWS } from '../domain/legacy.ts';
import type { TableCell } from '../model.ts';
import { cellValue, isValue, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

const NUMBER = /^(?:其中[:：]?)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?)?/;
/** Fewer rows with labels of the return are another table that happens to count the same things. */
const FEWEST_ROWS = 8;

const bare = (cell: TableCell | null | undefined) =>
  labelText(cell)
    .replace(NUMBER, '')
    .replace(/其中[:：]/, '');

const ROWS = LEGACY_ROWS.map((row) => ({ row, words: row.words.map((word) => word.replaceAll('、', '')) }));

const rowOf = (label: string, group: string | null) =>
  ROWS.find(
    ({ row, words }) => (!row.group || row.group === group) && words.some((word) => label.includes(word)),
  )?.row;

const labelOf = (cell: TableCell | null | undefined): string =>
  isValue(cell) ? '' : bare(cell).replaceAll('、', '');
/** Whether a label is that of an indicator. */
const isRow = (label: string): boolean => rowOf(label, LEGACY_GROUPS[0] ?? null) !== undefined;
const namesRow = (cells: Matrix[number]): boolean => cells.some((cell) => isRow(labelOf(cell)));

/** The label that names a row; a category may stand before it. */
function labelIn(line: Matrix[number]): string {
  const labels = line.map(labelOf).filter((label) => label !== '');
  return labels.find(isRow) ?? labels[0] ?? '';
}

/** The number of a line: the last of its cells that is a value and no number of the line itself. */
function valueIn(line: Matrix[number]): TableCell | null {
  const at = line.findLastIndex((cell, i) => i > 0 && isValue(cell) && typeof cellValue(cell) === 'number');
  return at < 0 ? (line[line.length - 1] ?? null) : (line[at] ?? null);
}

/** So many lines name two indicators where the return is printed in two halves, one beside the other. */
const FEWEST_BESIDE = 4;

/** The return as one column of indicators, or its halves from left to right. */
function halvesOf(matrix: Matrix): Matrix[] {
  const width = matrix[0]?.length ?? 0;
  for (let at = 1; at < width; at++) {
    const beside = matrix.filter(
      (line) => line[at] !== line[at - 1] && isRow(labelOf(line[at])) && namesRow(line.slice(0, at)),
    );
    if (beside.length >= FEWEST_BESIDE)
      return [matrix.map((line) => line.slice(0, at)), ...halvesOf(matrix.map((line) => line.slice(at)))];
  }
  return [matrix];
}

export const isLegacy = (matrix: Matrix): boolean =>
  matrix.length >= FEWEST_ROWS && matrix.filter(namesRow).length >= FEWEST_ROWS;

/** Reads the return of 2014 to 2018: one indicator a line, its number in the last column, id 'value'. */
export function readLegacy(matrix: Matrix, draft: TableDraft, before: string | null): string | null {
  let group = before;
  for (const line of halvesOf(matrix).flat()) {
    const label = labelIn(line);
    group = LEGACY_GROUPS.find((one) => label.startsWith(one)) ?? group;
    const row = rowOf(label, group);
    if (row) draft.put(row.id, 'value', valueIn(line));
  }
  return group;
}
