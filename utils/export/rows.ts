import type { Figure, Reading, ReportDocument } from '../model.ts';
import type { Language, Row } from './columns.ts';
import { sectionPaths } from './sections.ts';
import { approxWord, timeWord } from './words.ts';

export interface RowOptions {
  language: Language;
  /** The official name of an indicator id; null where there is none. */
  indicatorName: (id: string) => string | null;
}

/** One row a figure, in reading order, each with its source. */
export function documentRows(document: ReportDocument, url: string, options: RowOptions): Row[] {
  const paths = sectionPaths(document.sections);
  return document.figures.map((figure) => figureRow(document, figure, url, options, paths));
}

/** The rows of every document of a reading. */
export function readingRows(reading: Reading, options: RowOptions): Row[] {
  return reading.documents.flatMap((document) => documentRows(document, reading.url, options));
}

/** The row of one figure. `paths` spares the walk where many rows are made. */
export function figureRow(
  document: ReportDocument,
  figure: Figure,
  url: string,
  options: RowOptions,
  paths: Map<string, string> = sectionPaths(document.sections),
): Row {
  return {
    title: document.title,
    agency: document.agency,
    year: document.year,
    section: figure.section === null ? null : (paths.get(figure.section) ?? null),
    indicator: figure.indicator === null ? null : options.indicatorName(figure.indicator),
    label: figure.label,
    value: figure.value,
    unit: figure.unit,
    approx: approxWord(figure, options.language) || null,
    raw: figure.raw,
    time: timeWord(figure.time, options.language),
    sentence: figure.sentence,
    url,
  };
}
