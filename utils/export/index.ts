import type { Reading } from '../model.ts';

export type { Language, Row } from './columns.ts';
export { outlineMarkdown, outlineText, toMarkdown } from './markdown.ts';
export { documentRows, figureRow, type RowOptions, readingRows } from './rows.ts';
export { headingText, sectionPaths } from './sections.ts';
export { toCsv, toHtml, toTsv } from './tables.ts';

/** The reading itself, in the format of its `format` field. */
export function toJson(reading: Reading, indent = 2): string {
  return JSON.stringify(reading, null, indent);
}
