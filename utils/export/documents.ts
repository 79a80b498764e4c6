import type { Reading, ReportDocument } from '../model.ts';
import { recordGrid } from './cell-rows.ts';
import { type Grid, gridCsv, gridHtml, gridMarkdown, gridTsv } from './grid.ts';
import { outlineMarkdown } from './markdown.ts';
import { documentRows, type RowOptions, readingRows } from './rows.ts';
import { statutoryGrid } from './statutory.ts';
import { figureGrid } from './tables.ts';

export const COPY_FORMATS = ['table', 'csv', 'markdown', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];
export const FILE_FORMATS = ['xlsx', 'csv', 'markdown', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What goes on the clipboard, and how many rows it has. */
export interface CopyText {
  text: string;
  html?: string;
  rows: number;
}

/**
 * Documents of a page in one of the formats, each row with its source: their figures, and beside them the cells
 * of their statutory tables. Tables that come without figures are laid out as the form has them. A 'row' goes under
 * names that are there already.
 */
export function copyAs(format: CopyFormat | 'row', reading: Reading, options: RowOptions): CopyText {
  const { documents, url } = reading;
  if (format === 'json') {
    const all = documents.flatMap((document) =>
      [...document.figures, ...document.tables].map((one) => sourced(document, one, url)),
    );
    return { text: json(all), rows: all.length };
  }
  const grids = gridsOf(reading, options);
  const text = grids.map(TEXTS[format]).join('\n\n');
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  if (format !== 'table' && format !== 'row') return { text, rows };
  const html = grids.map((grid) => gridHtml(grid, format !== 'row')).join('');
  return { text, html, rows };
}

const TEXTS: Record<Exclude<CopyFormat | 'row', 'json'>, (grid: Grid) => string> = {
  row: (grid) => gridTsv(grid, false),
  table: (grid) => gridTsv(grid),
  csv: (grid) => gridCsv(grid).slice(1),
  markdown: gridMarkdown,
};

function gridsOf(reading: Reading, options: RowOptions): Grid[] {
  const { documents, url } = reading;
  const { language } = options;
  if (documents.every(({ tables }) => tables.length === 0)) {
    return [figureGrid(readingRows(reading, options), language)];
  }
  if (documents.some(({ figures }) => figures.length > 0)) return [recordGrid(reading, options)];
  return documents.flatMap((document) =>
    document.tables.map((table) => statutoryGrid(document, table, url, language)),
  );
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const sourced = <T extends object>({ title, agency, year }: ReportDocument, figure: T, url: string) => ({
  title,
  agency,
  year,
  ...figure,
  url,
});

/** Documents as the text of a file. CSV holds figures and cells of tables, as `read` prints them. */
export function fileText(format: Exclude<FileFormat, 'xlsx'>, reading: Reading, options: RowOptions): string {
  if (format === 'json') return json(reading);
  if (format === 'csv') return gridCsv(recordGrid(reading, options));
  return reading.documents.map((document) => documentMarkdown(document, reading.url, options)).join('\n');
}

function documentMarkdown(document: ReportDocument, url: string, options: RowOptions): string {
  const { language } = options;
  const tables = document.tables.map((table) => gridMarkdown(statutoryGrid(document, table, url, language)));
  const figures = gridMarkdown(figureGrid(documentRows(document, url, options), language));
  return `${[outlineMarkdown(document), figures, ...tables].join('\n\n')}\n`;
}

export const FILE_TYPES: Record<FileFormat, { extension: string; mime: string }> = {
  xlsx: {
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8' },
  markdown: { extension: 'md', mime: 'text/markdown;charset=utf-8' },
  json: { extension: 'json', mime: 'application/json' },
};
