import type { FormId, StatutoryTable, TableCell } from '../model.ts';
import { cellUnit, cellValue } from './cells.ts';

/** A statutory table while its cells are found; a table cut in two goes on in the next grid. */
export class TableDraft {
  readonly rows: StatutoryTable['rows'] = {};
  readonly places: StatutoryTable['places'] = {};
  readonly units: Record<string, string> = {};
  readonly table: StatutoryTable['table'];
  filled = 0;

  constructor(table: StatutoryTable['table']) {
    this.table = table;
  }

  put(row: string, column: string, cell: TableCell | null): void {
    const value = cellValue(cell) ?? null;
    this.rows[row] ??= {};
    const cells = this.rows[row];
    // A repeated row says nothing new unless the first was blank.
    if (typeof cells[column] === 'number') return;
    cells[column] = value;
    if (value === null || cell === null) return;
    this.filled++;
    this.places[`${row}.${column}`] = { start: cell.start, end: cell.end };
    const unit = cellUnit(cell);
    if (unit !== null) this.units[`${row}.${column}`] = unit;
  }

  /** Null where no row was found; a table that was left blank has all of its rows, without a number. */
  done(form: FormId): StatutoryTable | null {
    if (Object.keys(this.rows).length === 0) return null;
    const { table, rows, places, units } = this;
    return { form, table, rows, places, ...(Object.keys(units).length > 0 && { units }) };
  }
}
