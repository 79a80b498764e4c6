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

export interface Column {
  id: ColumnId;
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
  { id: 'time', zh: '类型', en: 'Type' },
  { id: 'sentence', zh: '原句', en: 'Sentence' },
  { id: 'url', zh: '网址', en: 'Address' },
];

/** The heading line of a table. */
export function headings(language: Language): string[] {
  return COLUMNS.map((column) => column[language]);
}

/** The cells of a row in the order of COLUMNS. */
export function cellsOf(row: Row): Cell[] {
  return COLUMNS.map((column) => row[column.id]);
}
