import { T3_COLUMNS, T3_RESULTS, T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import type { StatutoryTable } from '../model.ts';

type Position = readonly [row: string, column: string];

/** A total as we add it up, beside the printed one. */
export interface OwnSum {
  kind: 'row' | 'column' | 'balance';
  value: number;
  differs: boolean;
}

/** An addition, with the names of its cells (T3.new.total). */
export interface Sum {
  value: number;
  cells: string[];
}

const cellAt = (table: StatutoryTable, [row, column]: Position): number | null =>
  table.rows[row]?.[column] ?? null;

const nameOf = (table: StatutoryTable, [row, column]: Position): string => `${table.table}.${row}.${column}`;

/** No binary dust: 0.1 + 0.2 is 0.3. */
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** The sum of cells; null as soon as one of them is blank: missing is not zero. */
export function sumOf(table: StatutoryTable, cells: readonly Position[]): Sum | null {
  if (cells.length === 0) return null;
  let value = 0;
  for (const cell of cells) {
    const one = cellAt(table, cell);
    if (one === null) return null;
    value += one;
  }
  return { value: withoutDust(value), cells: cells.map((cell) => nameOf(table, cell)) };
}

/** The rows whose sum is （七）总计: where 其他处理 stands in one row, that row instead of its three. */
export function resultRows(table: StatutoryTable): readonly string[] {
  const isSingle = Object.values(table.rows.other ?? {}).some((value) => value !== null);
  return isSingle || table.form === '2019' ? T3_RESULTS['2019'] : T3_RESULTS['2021'];
}

interface Total {
  kind: OwnSum['kind'];
  /** The cell that prints it. */
  total: Position;
  parts: readonly Position[];
  /** Taken away from the sum of the parts. */
  less?: Position;
}

function requestTotals(table: StatutoryTable): Total[] {
  const kinds = T3_COLUMNS.filter(({ id }) => id !== 'total').map(({ id }) => id);
  const rows = resultRows(table);
  const across = Object.keys(table.rows).map(
    (row): Total => ({ kind: 'row', total: [row, 'total'], parts: kinds.map((kind) => [row, kind]) }),
  );
  const down = T3_COLUMNS.flatMap(({ id }): Total[] => [
    { kind: 'column', total: ['results_total', id], parts: rows.map((row) => [row, id]) },
    {
      kind: 'balance',
      total: ['carried_out', id],
      parts: [
        ['new', id],
        ['carried_in', id],
      ],
      less: ['results_total', id],
    },
  ]);
  return [...across, ...down];
}

function totalsOf(table: StatutoryTable): Total[] {
  if (table.table === 'T3') return requestTotals(table);
  if (table.table !== 'T4') return [];
  const results = T4_RESULTS.filter(({ id }) => id !== 'total');
  return T4_GROUPS.map(({ id: group }) => ({
    kind: 'row',
    total: ['values', `${group}_total`],
    parts: results.map(({ id }) => ['values', `${group}_${id}`]),
  }));
}

/**
 * The totals of a table as we add them up, by the name of the cell that prints them (T3.new.total). A total
 * is left out where it or one of its parts is blank.
 */
export function ownSums(table: StatutoryTable): Map<string, OwnSum[]> {
  const sums = new Map<string, OwnSum[]>();
  for (const { kind, total, parts, less } of totalsOf(table)) {
    const printed = cellAt(table, total);
    const sum = sumOf(table, parts);
    const taken = less ? cellAt(table, less) : 0;
    if (printed === null || sum === null || taken === null) continue;
    const name = nameOf(table, total);
    const value = withoutDust(sum.value - taken);
    sums.set(name, [...(sums.get(name) ?? []), { kind, value, differs: value !== printed }]);
  }
  return sums;
}
