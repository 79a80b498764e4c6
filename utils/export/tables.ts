import { COLUMNS, cellsOf, headings, type Language, type Row } from './columns.ts';
import { type Grid, gridCsv, gridHtml, gridMarkdown, gridTsv } from './grid.ts';

/** Rows of figures as a table in the order of COLUMNS. */
export function figureGrid(rows: readonly Row[], language: Language): Grid {
  return { head: headings(COLUMNS, language), rows: rows.map((row) => cellsOf(COLUMNS, row)) };
}

export const toTsv = (rows: readonly Row[], language: Language, withHead = true): string =>
  gridTsv(figureGrid(rows, language), withHead);

export const toHtml = (rows: readonly Row[], language: Language, withHead = true): string =>
  gridHtml(figureGrid(rows, language), withHead);

export const toCsv = (rows: readonly Row[], language: Language): string =>
  gridCsv(figureGrid(rows, language));

export const toMarkdown = (rows: readonly Row[], language: Language): string =>
  gridMarkdown(figureGrid(rows, language));
