import type { FormId, Notice, Page, StatutoryTable, TableGrid } from '../model.ts';
import { isNumber, labelText, type Matrix, matrixOf } from './cells.ts';
import { type Header, isDisclosure, readDisclosure } from './disclosure.ts';
import { TableDraft } from './draft.ts';
import { isLegacy, readLegacy } from './legacy.ts';
import { isRemedies, readRemedies } from './remedies.ts';
import { type Columns, isRequests, isRestOfRequests, readRequests } from './requests.ts';

export { absentTables, insteadOfTables, partsOfForm } from './absent.ts';
export { withTextTables } from './text-tables.ts';

export interface Statutory {
  tables: StatutoryTable[];
  /** Indexes of the grids that are statutory, read or not. */
  used: Set<number>;
  notices: Notice[];
}

/** The form shows itself by its words; where they leave it open, the year of the report decides. */
function formOf(drafts: readonly TableDraft[], year: number | null): FormId {
  const columns = drafts.flatMap((draft) => Object.values(draft.rows).flatMap((row) => Object.keys(row)));
  if (columns.includes('made') || drafts.some((draft) => 'other_no_correction' in draft.rows)) return '2021';
  if (columns.includes('new_made') || columns.includes('prev_items')) return '2019';
  return year !== null && year < 2021 ? '2019' : '2021';
}

/** The statutory tables that a grid holds. */
function kindsOf(matrix: Matrix): StatutoryTable['table'][] {
  if (isLegacy(matrix)) return ['L'];
  const kinds: StatutoryTable['table'][] = [];
  // Agencies paste several tables of the form into one.
  if (isDisclosure(matrix)) kinds.push('T2');
  if (isRequests(matrix)) kinds.push('T3');
  if (isRemedies(matrix)) kinds.push('T4');
  return kinds;
}

/** More lines than the kinds of applicants and their heads, or the results, need are no table on its side. */
const MOST_LINES_ACROSS = 12;
/** A table laid on its side: its rows are columns. */
const turned = ({ rows, columns, cells, ...grid }: TableGrid): TableGrid => ({
  ...grid,
  rows: columns,
  columns: rows,
  cells: cells.map((cell) => ({
    ...cell,
    row: cell.column,
    column: cell.row,
    rowspan: cell.colspan,
    colspan: cell.rowspan,
  })),
});

/** A grid as its table is read: as it stands or, where so it is none, on its side. */
function asTable(grid: TableGrid): { matrix: Matrix; kinds: StatutoryTable['table'][] } {
  const matrix = matrixOf(grid);
  const kinds = kindsOf(matrix);
  if (kinds.length > 0 || grid.rows > MOST_LINES_ACROSS) return { matrix, kinds };
  const across = matrixOf(turned(grid));
  const found = kindsOf(across);
  return found.length > 0 ? { matrix: across, kinds: found } : { matrix, kinds };
}

function unread(grid: TableGrid): Notice {
  const first = grid.cells.find((cell) => cell.text !== '');
  return {
    code: 'table-unread',
    text: labelText(first).slice(0, 40),
    start: first?.start ?? null,
    url: null,
  };
}

/**
 * The tables of the annual report between two offsets of the page's text: tables 2, 3 and 4 of both forms and
 * the return of 2014 to 2018, by their labels. A blank, 不适用 or a stroke is null, never 0. What cannot be read is said.
 */
export function readStatutory(page: Page, from: number, to: number, year: number | null): Statutory {
  const drafts = {
    T2: new TableDraft('T2'),
    T3: new TableDraft('T3'),
    T4: new TableDraft('T4'),
    L: new TableDraft('L'),
  };
  const used = new Set<number>();
  const notices: Notice[] = [];
  let columns: Columns | null = null;
  let header: Header | null = null;
  let group: string | null = null;
  for (const grid of page.tables) {
    const place = grid.cells.find((cell) => cell.text !== '')?.start ?? -1;
    if (place < from || place >= to) continue;
    const { matrix, kinds } = asTable(grid);
    if (kinds.length === 0 && columns !== null && isRestOfRequests(matrix)) kinds.push('T3');
    if (kinds.length === 0) continue;
    used.add(grid.index);
    const filled = () => kinds.reduce((sum, kind) => sum + drafts[kind].filled, 0);
    const before = filled();
    for (const kind of kinds) {
      if (kind === 'T3') columns = readRequests(matrix, drafts.T3, columns);
      else if (kind === 'T2') header = readDisclosure(matrix, drafts.T2, header);
      else if (kind === 'T4') readRemedies(matrix, drafts.T4);
      else group = readLegacy(matrix, drafts.L, group);
    }
    if (filled() === before && grid.cells.some(isNumber)) notices.push(unread(grid));
  }
  const all = [drafts.T2, drafts.T3, drafts.T4];
  const form = formOf(all, year);
  const tables = [...all.map((draft) => draft.done(form)), drafts.L.done('legacy')].filter(
    (table): table is StatutoryTable => table !== null,
  );
  return { tables, used, notices };
}
