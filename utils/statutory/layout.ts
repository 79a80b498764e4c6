import { T2_COLUMNS, T2_ROWS, T3_COLUMNS, T3_ROWS, T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import { LEGACY_ROWS } from '../domain/legacy.ts';
import type { Said, StatutoryTable } from '../model.ts';

type TableId = StatutoryTable['table'];

/** A cell where a person expects it. */
export interface LaidCell {
  /** 'T3.new.total', as checks name it. */
  name: string;
  column: string;
  /** null: printed as blank; undefined: the table has no such cell. */
  value: number | null | undefined;
  place: { start: number; end: number } | null;
}

export interface LaidRow {
  /** The part of the table the row belongs to (不予公开), null at the top level. */
  group: string | null;
  label: string;
  cells: LaidCell[];
}

/** A part of a table with columns of its own; only table 2 has several. */
export interface LaidBlock {
  columns: { id: string; label: string }[];
  rows: LaidRow[];
}

export interface CellLabel {
  row: string;
  column: string;
  unit: string | null;
}

interface Labelled {
  id: string;
  label: string;
}

const labelIn = (list: readonly Labelled[], id: string): string =>
  list.find((one) => one.id === id)?.label ?? id;

/** What the rows of table 3 are grouped under, by the beginning of their ids. */
const T3_GROUPS: readonly { prefix: string; label: string }[] = [
  { prefix: 'denied_', label: '不予公开' },
  { prefix: 'unable_', label: '无法提供' },
  { prefix: 'notproc_', label: '不予处理' },
  { prefix: 'other_', label: '其他处理' },
];

const groupOf = (table: TableId, row: string): string | null =>
  table === 'T3' ? (T3_GROUPS.find(({ prefix }) => row.startsWith(prefix))?.label ?? null) : null;

function rowLabel(table: TableId, row: string): string {
  // 总计 is the name of a column, too: the row keeps its number.
  if (table === 'T3') return row === 'results_total' ? '（七）总计' : labelIn(T3_ROWS, row);
  return table === 'T2' ? labelIn(T2_ROWS, row) : row;
}

function columnLabel(table: TableId, row: string, column: string): string {
  // The form of 2019 asks in one column for what was charged and for what was spent on purchases.
  if (table === 'T2' && row === 'procurement' && column === 'amount') return '采购总金额';
  if (table === 'T3') return labelIn(T3_COLUMNS, column);
  if (table === 'T2') return labelIn(T2_COLUMNS, column);
  return table === 'L' ? '数量' : column;
}

/** Table 4 is one row of three times five cells: group and result stand in the id of its columns. */
function remedyOf(column: string): { group: string; result: string } {
  const [group = '', result = ''] = column.split('_');
  return { group: labelIn(T4_GROUPS, group), result: labelIn(T4_RESULTS, result) };
}

/** The official labels of a cell; an unknown id is shown as it is. Units are those of the form. */
export function cellLabel(table: TableId, row: string, column: string): CellLabel {
  if (table === 'T4') {
    const { group, result } = remedyOf(column);
    return { row: group, column: result, unit: '件' };
  }
  const group = groupOf(table, row);
  return {
    row: `${group === null ? '' : `${group}·`}${rowLabel(table, row)}`,
    column: columnLabel(table, row, column),
    unit: unitOf(table, row, column),
  };
}

function unitOf(table: TableId, row: string, column: string): string | null {
  if (table === 'T3') return '件';
  if (table === 'L') return LEGACY_ROWS.find(({ id }) => id === row)?.unit ?? null;
  // The form of 2019 leaves the unit of purchases to the agency.
  if (column === 'amount') return row === 'fees' ? '万元' : null;
  return ['prev_items', 'change', 'purchases'].includes(column) ? '项' : '件';
}

const TABLE_NAMES: Record<TableId, Said> = {
  T2: { zh: '表二', en: 'Table 2' },
  T3: { zh: '表三', en: 'Table 3' },
  T4: { zh: '表四', en: 'Table 4' },
  L: { zh: '统计表', en: 'Statistical return' },
};

/** The name of a table as people call it. */
export const shortTableName = (table: TableId): Said => TABLE_NAMES[table];

/** A cell by its table and its official labels, which stay as they are printed. */
export function cellName(table: TableId, label: Pick<CellLabel, 'row' | 'column'>): Said {
  const { zh, en } = TABLE_NAMES[table];
  const cell = `${label.row}·${label.column}`;
  return { zh: `${zh} ${cell}`, en: `${en} “${cell}”` };
}

/** The columns of these rows in the order of the form; a page may print them in another. */
export function columnsOf(table: StatutoryTable, rows: readonly string[]): string[] {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(table.rows[row] ?? {})))];
  const form = table.table === 'T3' ? T3_COLUMNS : table.table === 'T2' ? T2_COLUMNS : [];
  const place = (id: string) => (form as readonly Labelled[]).findIndex((column) => column.id === id);
  return ids.sort((a, b) => place(a) - place(b));
}

/** A table as blocks of rows and columns with their labels, in the order of the page. */
export function layOut(table: StatutoryTable): LaidBlock[] {
  if (table.table === 'T4') return [layOutRemedies(table)];
  const rows = Object.keys(table.rows);
  if (table.table !== 'T2') return [layOutRows(table, rows)];
  // Rows of table 2 share a block only where they count the same things.
  const blocks = new Map<string, string[]>();
  for (const row of rows) {
    const columns = columnsOf(table, [row])
      .map((column) => columnLabel(table.table, row, column))
      .join();
    blocks.set(columns, [...(blocks.get(columns) ?? []), row]);
  }
  return [...blocks.values()].map((block) => layOutRows(table, block));
}

function layOutRows(table: StatutoryTable, rows: readonly string[]): LaidBlock {
  const columns = columnsOf(table, rows);
  return {
    columns: columns.map((id) => ({ id, label: columnLabel(table.table, rows[0] ?? '', id) })),
    rows: rows.map((row) => ({
      group: groupOf(table.table, row),
      label: rowLabel(table.table, row),
      cells: columns.map((column) => laidCell(table, row, column)),
    })),
  };
}

function laidCell(table: StatutoryTable, row: string, column: string): LaidCell {
  return {
    name: `${table.table}.${row}.${column}`,
    column,
    value: table.rows[row]?.[column],
    place: table.places[`${row}.${column}`] ?? null,
  };
}

function layOutRemedies(table: StatutoryTable): LaidBlock {
  return {
    columns: T4_RESULTS.map(({ id, label }) => ({ id, label })),
    rows: T4_GROUPS.map((group) => ({
      group: null,
      label: group.label,
      cells: T4_RESULTS.map((result) => laidCell(table, 'values', `${group.id}_${result.id}`)),
    })),
  };
}
