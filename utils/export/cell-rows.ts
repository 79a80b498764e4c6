import { INDICATORS } from '../domain/indicators.ts';
import type { Reading, ReportDocument, StatutoryTable } from '../model.ts';
import { cellLabel, columnsOf, shortTableName } from '../statutory/layout.ts';
import { cellsOf, headings, type Language, RECORD_COLUMNS, type RecordRow, type Row } from './columns.ts';
import type { Grid } from './grid.ts';
import { documentRows, type RowOptions } from './rows.ts';
import { timeWord } from './words.ts';

const RECORD: Record<Language, { figure: string; cell: string }> = {
  zh: { figure: '正文', cell: '表格' },
  en: { figure: 'text', cell: 'table' },
};

/** Indicator id by the cell with the same meaning; indicators that need several cells have none. */
const INDICATOR_OF = new Map(
  INDICATORS.flatMap(({ id, tableRef }): [string, string][] =>
    tableRef === null ? [] : [[tableRef.replace(/^T4\.(?!values)/, 'T4.values.'), id]],
  ),
);

/** Every cell of a table as a row of its own; a blank has no value, which is not 0. */
function tableRows(
  document: ReportDocument,
  table: StatutoryTable,
  url: string,
  options: RowOptions,
): RecordRow[] {
  return Object.entries(table.rows).flatMap(([row, cells]) =>
    columnsOf(table, [row]).map((column): RecordRow => {
      const cell = `${table.table}.${row}.${column}`;
      const names = cellLabel(table.table, row, column);
      const indicator = INDICATOR_OF.get(cell);
      return {
        title: document.title,
        agency: document.agency,
        year: document.year,
        section: null,
        indicator: indicator === undefined ? null : options.indicatorName(indicator),
        label: `${names.row}·${names.column}`,
        value: cells[column] ?? null,
        unit: table.units?.[`${row}.${column}`] ?? names.unit,
        approx: null,
        raw: null,
        time: timeWord('actual', options.language),
        sentence: null,
        url,
        record: RECORD[options.language].cell,
        table: shortTableName(table.table)[options.language],
        row: names.row,
        column: names.column,
        cell,
      };
    }),
  );
}

const ofFigure = (row: Row, language: Language): RecordRow => ({
  ...row,
  record: RECORD[language].figure,
  table: null,
  row: null,
  column: null,
  cell: null,
});

/** All that a reading says in numbers, one a row: the figures of each document, then the cells of its tables. */
function recordRows(reading: Reading, options: RowOptions): RecordRow[] {
  return reading.documents.flatMap((document) => [
    ...documentRows(document, reading.url, options).map((row) => ofFigure(row, options.language)),
    ...document.tables.flatMap((table) => tableRows(document, table, reading.url, options)),
  ]);
}

/** The same as one rectangular table with one line of names. */
export function recordGrid(reading: Reading, options: RowOptions): Grid {
  return {
    head: headings(RECORD_COLUMNS, options.language),
    rows: recordRows(reading, options).map((row) => cellsOf(RECORD_COLUMNS, row)),
  };
}
