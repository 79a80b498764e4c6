import { T3_ROWS } from '../../domain/forms.ts';
import type { StatutoryTable } from '../../model.ts';
import { cellLabel } from '../../statutory/layout.ts';
import type { Subject } from './model.ts';

export type TableId = StatutoryTable['table'];

/** A cell of a statutory table beside the same cell of the other documents. */
export interface SideRow {
  /** 'T3.new.total'. */
  cell: string;
  /** Row of the form, its group in front; with the column where the table is read cell by cell. */
  label: string;
  unit: string | null;
  /** In the order of the subjects; null: printed as blank; undefined: the document has no such cell. */
  cells: ({ value: number | null; place: { start: number; end: number } | null } | undefined)[];
}

const tableOf = ({ document }: Subject, id: TableId) => document.tables.find(({ table }) => table === id);

/** The order of the form, in which table 3 is printed. */
const T3_ORDER = (() => {
  const ids = T3_ROWS.map(({ id }) => id);
  const last = ['other_other', 'other', 'results_total', 'carried_out'];
  const first = ['new', 'carried_in', 'granted', 'partial'];
  const middle = ids.filter((id) => !last.includes(id) && !first.includes(id));
  return [...first, ...middle, ...last];
})();

/** Names of the cells of a table over all documents, each once, in the order of the form. */
function cellsOf(subjects: readonly Subject[], id: TableId, column: string | null): string[] {
  const names = new Set<string>();
  for (const subject of subjects) {
    const rows = tableOf(subject, id)?.rows ?? {};
    for (const [row, cells] of Object.entries(rows))
      for (const name of Object.keys(cells))
        if (column === null || name === column) names.add(`${row} ${name}`);
  }
  const all = [...names];
  if (id !== 'T3') return all;
  const place = (name: string) => T3_ORDER.indexOf(name.split(' ', 1)[0] ?? '');
  return all.sort((a, b) => place(a) - place(b));
}

/** A table of the form, side by side: one column of table 3 (总计 …), every cell of the others. */
export function sideBySide(subjects: readonly Subject[], id: TableId, column: string | null): SideRow[] {
  return cellsOf(subjects, id, column).map((name) => {
    const [row = '', at = ''] = name.split(' ');
    const label = cellLabel(id, row, at);
    return {
      cell: `${id}.${row}.${at}`,
      label: column === null && id !== 'L' ? `${label.row}·${label.column}` : label.row,
      unit: label.unit,
      cells: subjects.map((subject) => {
        const table = tableOf(subject, id);
        const value = table?.rows[row]?.[at];
        return value === undefined ? undefined : { value, place: table?.places[`${row}.${at}`] ?? null };
      }),
    };
  });
}

/** The tables that at least one of the documents has. */
export function tablesIn(subjects: readonly Subject[]): TableId[] {
  const ids: readonly TableId[] = ['T3', 'T2', 'T4', 'L'];
  return ids.filter((id) => subjects.some((subject) => tableOf(subject, id)));
}
