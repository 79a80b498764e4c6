import { INDICATORS } from '../../domain/indicators.ts';
import type { Said, StatutoryTable } from '../../model.ts';
import { cellLabel, cellName, shortTableName } from '../../statutory/layout.ts';
import { resultRows, withoutDust } from '../../statutory/sums.ts';
import type { Source, Subject, Value } from './model.ts';

type Position = readonly [row: string, column: string];

/** Rows of the return of 2014 to 2018 that mean the same as an indicator. */
const LEGACY: Readonly<Record<string, string>> = {
  'proactive-total': '主动公开政府信息数',
  'proactive-gazette': '政府公报公开政府信息数',
  'proactive-website': '政府网站公开政府信息数',
  'foi-new': '收到申请数',
  'foi-handled': '申请办结数',
  'foi-channel-fax': '传真申请数',
  'review-total': '行政复议数量',
  'litigation-total': '行政诉讼数量',
};

const tableOf = ({ document }: Subject, id: string): StatutoryTable | null =>
  document.tables.find(({ table }) => table === id) ?? null;

/** The part of a reference that is about the table's form: '2021: …; 2019: …'. */
function ofForm(reference: string, table: StatutoryTable): string {
  const parts = reference.split(/;\s*/);
  const own = parts.find((part) => part.startsWith(`${table.form}:`));
  return (own ?? parts[0] ?? '').replace(/^\d{4}:\s*/, '').replace(/\s*\(.*form\)$/, '');
}

/** T4.review_total → T4.values.review_total: table 4 has one row. */
const withRow = (cell: string) => cell.replace(/^T4\.(?!values)/, 'T4.values.');

function positionsIn(reference: string, table: StatutoryTable): Position[] {
  const summed = /^sum\(T3\.(\w+_)\*\.(\w+)\)$/.exec(reference);
  if (summed)
    return resultRows(table)
      .filter((row) => row.startsWith(summed[1] as string))
      .map((row) => [row, summed[2] as string]);
  let row = '';
  return reference.split('+').map((part): Position => {
    const [, named, column] = withRow(part).split('.');
    if (named === undefined || column === undefined) return [row, part];
    row = named;
    return [row, column];
  });
}

/** The cells an indicator is printed in, of the form that the document has; empty where it has none of them. */
function positionsOf(subject: Subject, indicator: string, reference: string | null) {
  const table = reference === null ? null : tableOf(subject, /T\d/.exec(reference)?.[0] ?? '');
  if (table && reference !== null) return { table, positions: positionsIn(ofForm(reference, table), table) };
  const row = LEGACY[indicator];
  const legacy = row === undefined ? null : tableOf(subject, 'L');
  return legacy && row !== undefined ? { table: legacy, positions: [[row, 'value'] as const] } : null;
}

function nameOf(table: StatutoryTable, positions: readonly Position[]): Said {
  const names = positions.map(([row, column]) => cellLabel(table.table, row, column));
  const [first] = names;
  if (!first) return shortTableName(table.table);
  const whole = (label: { row: string; column: string }) => `${label.row}·${label.column}`;
  if (names.length === 1) return cellName(table.table, first);
  const [from, to, { zh, en }] = [whole(first), whole(names.at(-1) ?? first), shortTableName(table.table)];
  return {
    zh: `${zh} “${from}”至“${to}” ${names.length} 格之和`,
    en: `${en}, sum of ${names.length} cells from “${from}” to “${to}”`,
  };
}

function unitOf(table: StatutoryTable, [row, column]: Position): string | null {
  return table.units?.[`${row}.${column}`] ?? cellLabel(table.table, row, column).unit;
}

const NAMELESS: Said = { zh: '', en: '' };

/** A number of a statutory table as a value: exact, for the whole year. */
export function printedValue(
  value: number,
  unit: string | null,
  { name = NAMELESS, places, cells }: Pick<Source, 'places' | 'cells'> & { name?: Said },
): Value {
  return {
    value,
    lo: value,
    hi: value,
    approx: 'exact',
    tolerance: 0,
    unit,
    raw: String(value),
    of: null,
    span: null,
    source: { kind: 'cell', name, sentence: '', places, cells },
  };
}

/** The sum of cells as a value; null as soon as one of them is blank or has another unit. */
function summed(table: StatutoryTable, positions: readonly Position[]): Value | null {
  const [first] = positions;
  if (!first) return null;
  const unit = unitOf(table, first);
  let sum = 0;
  for (const position of positions) {
    const one = table.rows[position[0]]?.[position[1]] ?? null;
    if (one === null || unitOf(table, position) !== unit) return null;
    sum += one;
  }
  const value = withoutDust(sum);
  const places = positions.flatMap(([row, column]) => table.places[`${row}.${column}`] ?? []);
  const cells = positions.map(([row, column]) => `${table.table}.${row}.${column}`);
  return printedValue(value, unit, { name: nameOf(table, positions), places, cells });
}

/** What the statutory tables of a document say of the indicators; a blank says nothing. */
export function cellValues(subject: Subject): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const { id, tableRef } of INDICATORS) {
    const where = positionsOf(subject, id, tableRef);
    const value = where && summed(where.table, where.positions);
    if (value) found.set(id, value);
  }
  return found;
}
