/** The columns of a copied or written table, in order, with their headings in both languages. */
export type ColumnId =
  | 'title'
  | 'agency'
  | 'year'
  | 'section'
  | 'indicator'
  | 'label'
  | 'value'
  | 'unit'
  | 'approx'
  | 'raw'
  | 'time'
  | 'sentence'
  | 'url';

export type Language = 'zh' | 'en';

/** A number stays a number in a spreadsheet; null is an empty cell, never 0. */
export type Cell = string | number | null;
export type Row = Record<ColumnId, Cell>;

export interface Column<Id extends string = ColumnId> {
  id: Id;
  zh: string;
  en: string;
}

export const COLUMNS: readonly Column[] = [
  { id: 'title', zh: '文档', en: 'Document' },
  { id: 'agency', zh: '机关', en: 'Agency' },
  { id: 'year', zh: '年份', en: 'Year' },
  { id: 'section', zh: '章节', en: 'Section' },
  { id: 'indicator', zh: '指标', en: 'Indicator' },
  { id: 'label', zh: '数据项', en: 'Item' },
  { id: 'value', zh: '数值', en: 'Value' },
  { id: 'unit', zh: '单位', en: 'Unit' },
  { id: 'approx', zh: '约数', en: 'Precision' },
  { id: 'raw', zh: '原文', en: 'As printed' },
  { id: 'time', zh: '状态', en: 'State' },
  { id: 'sentence', zh: '原句', en: 'Sentence' },
  { id: 'url', zh: '网址', en: 'Address' },
];

/** What tells a cell of a statutory table from a figure of the text, and which cell it is. */
export type RecordColumnId = ColumnId | 'record' | 'table' | 'row' | 'column' | 'cell';
export type RecordRow = Record<RecordColumnId, Cell>;

/** Figures and cells in one table: those of COLUMNS, then the place in the statutory table. */
export const RECORD_COLUMNS: readonly Column<RecordColumnId>[] = [
  ...COLUMNS,
  { id: 'record', zh: '来源', en: 'Source' },
  { id: 'table', zh: '表', en: 'Table' },
  { id: 'row', zh: '行', en: 'Row' },
  { id: 'column', zh: '列', en: 'Column' },
  { id: 'cell', zh: '单元格', en: 'Cell' },
];

/** The heading line of a table. */
export function headings(columns: readonly Column<string>[], language: Language): string[] {
  return columns.map((column) => column[language]);
}

/** The cells of a row in the order of the columns. */
export function cellsOf<Id extends string>(
  columns: readonly Column<Id>[],
  row: Readonly<Record<Id, Cell>>,
): Cell[] {
  return columns.map((column) => row[column.id]);
}
