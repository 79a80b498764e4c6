import type { Figure, Reading, ReportDocument } from '../model.ts';
import { recordGrid } from './cell-rows.ts';
import { gridCsv, gridHtml, gridMarkdown, gridTsv } from './grid.ts';
import { outlineMarkdown } from './markdown.ts';
import { documentRows, figureRow, type RowOptions } from './rows.ts';
import { sectionPaths } from './sections.ts';
import { statutoryGrid } from './statutory.ts';
import { figureGrid } from './tables.ts';

export const COPY_FORMATS = ['table', 'csv', 'markdown', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];
export const FILE_FORMATS = ['xlsx', 'csv', 'markdown', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What goes on the clipboard. */
export interface CopyText {
  text: string;
  html?: string;
}

/** Figures of a document in one of the formats, each with its source. */
export function figuresAs(
  format: CopyFormat,
  document: ReportDocument,
  figures: readonly Figure[],
  url: string,
  options: RowOptions,
): CopyText {
  if (format === 'json') {
    return {
      text: JSON.stringify(
        figures.map((figure) => sourced(document, figure, url)),
        null,
        2,
      ),
    };
  }
  const paths = sectionPaths(document.sections);
  const rows = figures.map((figure) => figureRow(document, figure, url, options, paths));
  const grid = figureGrid(rows, options.language);
  if (format === 'csv') return { text: gridCsv(grid).slice(1) };
  if (format === 'markdown') return { text: gridMarkdown(grid) };
  return { text: gridTsv(grid), html: gridHtml(grid) };
}

const sourced = <T extends object>({ title, agency, year }: ReportDocument, figure: T, url: string) => ({
  title,
  agency,
  year,
  ...figure,
  url,
});

/** A document as the text of a file. CSV holds figures and cells of tables, as `read` prints them. */
export function fileText(
  format: Exclude<FileFormat, 'xlsx'>,
  reading: Reading,
  document: ReportDocument,
  options: RowOptions,
): string {
  const own: Reading = { ...reading, documents: [document] };
  if (format === 'json') return JSON.stringify(own, null, 2);
  if (format === 'csv') return gridCsv(recordGrid(own, options));
  const { language } = options;
  const tables = document.tables.map((table) =>
    gridMarkdown(statutoryGrid(document, table, reading.url, language)),
  );
  const figures = gridMarkdown(figureGrid(documentRows(document, reading.url, options), language));
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
