import type { Reading } from '../model.ts';

export { recordGrid } from './cell-rows.ts';
export { circularText } from './circular.ts';
export { type Circular, type CircularEntry, circularMarkdown } from './circular-document.ts';
export {
  citation,
  FIGURE_FORMATS,
  type FigureFormat,
  plainValue,
  valueWithUnit,
} from './cite.ts';
export type { Language, Row } from './columns.ts';
export {
  COPY_FORMATS,
  type CopyFormat,
  type CopyText,
  copyAs,
  FILE_FORMATS,
  FILE_TYPES,
  type FileFormat,
  fileText,
} from './documents.ts';
export { type Evidence, evidenceOf, type TextOf } from './evidence.ts';
export { fileName, nameOfParts } from './file-name.ts';
export { type FindingNote, findingNote, ruleText } from './finding-note.ts';
export { evidenceText, findingWords } from './finding-words.ts';
export { type Grid, gridCsv, gridHtml, gridMarkdown, gridTsv } from './grid.ts';
export type { KeyChange, KeyFigure, KeyHeadline } from './key-figures.ts';
export { outlineMarkdown, outlineText } from './markdown.ts';
export { documentRows, figureRow, type RowOptions, readingRows } from './rows.ts';
export { headingText, sectionPaths } from './sections.ts';
export { type Shown, type ShownTable, shownOf } from './shown.ts';
export { statutoryGrid } from './statutory.ts';
export { toCsv, toHtml, toMarkdown, toTsv } from './tables.ts';
export { approxWord } from './words.ts';
export { type Sheet, workbookOf } from './workbook.ts';

/** The reading itself, in the format of its `format` field. */
export function toJson(reading: Reading, indent = 2): string {
  return JSON.stringify(reading, null, indent);
}
