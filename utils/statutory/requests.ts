import { T3_COLUMNS, T3_ROWS } from '../domain/forms.ts';
import { isNumber, isValue, type LabelledCell, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

/** Column of the grid by id of table 3. */
export type Columns = ReadonlyMap<string, number>;

/** 3.其他 of 其他处理, also printed 3.其他情形: the row of that number. */
const LAST_OTHER = /^(?:3[.、．]?)?其他$|^3[.、．]?其他(?:处理|情形|情况)$/;
const NUMBER = /^[(（]?[一二三四五六七八九\d]{1,2}[)）]?[、.．]?/;

/** The row a label names: the label nearest to the numbers is the most particular one. */
function rowIdOf(cells: readonly (LabelledCell | null)[]): string | null {
  for (let i = cells.length - 1; i >= 0; i--) {
    const label = labelText(cells[i]);
    if (label === '' || (i > 0 && cells[i] === cells[i - 1])) continue;
    if (LAST_OTHER.test(label) || label.replace(NUMBER, '') === '其他') return 'other_other';
    const row = T3_ROWS.find(
      ({ id, words }) => id !== 'other_other' && words.some((word) => label.includes(word)),
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
  if (!columns.has('natural') || !columns.has('total')) return null;
  return inTheirOrder(columns) ?? (columns.size >= 6 ? columns : null);
}

/** 科研 over 机构: a name in two rows is not found, but where the others stand in their order its place is known. */
function inTheirOrder(columns: Columns): Columns | null {
  const first = columns.get('natural') ?? 0;
  const all = new Map(T3_COLUMNS.map(({ id }, i) => [id, first + i]));
  return [...columns].every(([id, at]) => all.get(id) === at) ? all : null;
}

/** Without a header (a table cut in two) the last seven columns are the kinds of applicants in their order. */
function lastSeven(matrix: Matrix): Columns | null {
  const width = matrix[0]?.length ?? 0;
  return width < 8 ? null : new Map(T3_COLUMNS.map(({ id }, i) => [id, width - T3_COLUMNS.length + i]));
}

/** How many rows of the form a grid names, beside 总计 and 其他, whose words stand in the header too. */
function rowsNamed(matrix: Matrix): number {
  let named = 0;
  for (const line of matrix) {
    const id = rowIdOf(line.slice(0, Math.max(1, line.length - T3_COLUMNS.length)));
    if (id !== null && id !== 'results_total' && id !== 'other_other') named++;
  }
  return named;
}

export function isRequests(matrix: Matrix): boolean {
  const named = rowsNamed(matrix);
  return named >= 3 || (named === 2 && columnsIn(matrix) !== null);
}

/** The rest of a table cut in two may hold no more than its last rows. */
export const isRestOfRequests = (matrix: Matrix): boolean =>
  rowsNamed(matrix) > 0 && matrix.every((line, row) => valuesIn(line, row) !== null);

/** The cells of a line that begin in it: those that reach down from above are labels. */
const ownCells = (line: Matrix[number], row: number): LabelledCell[] => [
  ...new Set(line.filter((cell): cell is LabelledCell => cell !== null && cell.row === row)),
];

/**
 * The seven values that end a line behind its label, whatever its spans say: a span too many or too few moves
 * them out of the columns of the header. Null where the line ends otherwise.
 */
function valuesIn(
  line: Matrix[number],
  row: number,
): { labels: LabelledCell[]; values: LabelledCell[] } | null {
  const own = ownCells(line, row);
  const at = own.length - T3_COLUMNS.length;
  const values = own.slice(at);
  if (at < 1 || !values.every(isValue) || isNumber(own[at - 1])) return null;
  return { labels: own.slice(0, at), values };
}

/** The kinds of applicants from left to right. 总计 among the organisations is the work of a span too few above them. */
function orderOf(columns: Columns): string[] {
  const order = [...columns].sort(([, a], [, b]) => a - b).map(([id]) => id);
  const isMisplaced = order.indexOf('other_org') - order.indexOf('total') === 1 && order[0] !== 'total';
  return isMisplaced ? T3_COLUMNS.map(({ id }) => id).filter((id) => columns.has(id)) : order;
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
  const order = orderOf(columns);
  matrix.forEach((line, row) => {
    const plain = order.length === T3_COLUMNS.length ? valuesIn(line, row) : null;
    const id = (plain && rowIdOf(plain.labels)) ?? rowIdOf(line.slice(0, first));
    if (id === null) return;
    const cells = order.map(
      (column, i) => [column, plain?.values[i] ?? line[columns.get(column) ?? -1] ?? null] as const,
    );
    // The header names 总计 too: only a line of values is a row.
    if (!cells.every(([, cell]) => isValue(cell))) return;
    for (const [column, cell] of cells) draft.put(id, column, cell);
  });
  return columns;
}
