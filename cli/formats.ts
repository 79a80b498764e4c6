import { INDICATORS } from '../utils/domain/indicators.ts';
import {
  gridCsv,
  gridMarkdown,
  gridTsv,
  readingRows,
  recordGrid,
  statutoryGrid,
  toMarkdown,
} from '../utils/export/index.ts';
import type { Reading } from '../utils/model.ts';

export const FORMATS = ['json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const NAMES = new Map(INDICATORS.map((indicator) => [indicator.id, indicator.zh]));
const ROW_OPTIONS = { language: 'zh' as const, indicatorName: (id: string) => NAMES.get(id) ?? null };

/**
 * How readings are printed one after another. csv and tsv hold the figures and the cells of the statutory
 * tables in one table, told apart by the column 来源: tables have their heading line once, several files in JSON
 * are JSON Lines.
 */
export function writerOf(format: Format, several: boolean): (reading: Reading) => string {
  let first = true;
  const once = (text: string) => {
    const out = first ? text : text.slice(text.indexOf('\n') + 1);
    first = false;
    return out;
  };
  switch (format) {
    case 'json':
      return (reading) => `${several ? JSON.stringify(reading) : JSON.stringify(reading, null, 2)}\n`;
    case 'jsonl':
      return (reading) => `${JSON.stringify(reading)}\n`;
    case 'csv':
      return (reading) => once(gridCsv(recordGrid(reading, ROW_OPTIONS)));
    case 'tsv':
      return (reading) => once(`${gridTsv(recordGrid(reading, ROW_OPTIONS))}\n`);
    case 'markdown':
      return (reading) => markdown(reading);
  }
}

/** The figures as one table, then each statutory table as its own. */
function markdown(reading: Reading): string {
  const figures = toMarkdown(readingRows(reading, ROW_OPTIONS), 'zh');
  const tables = reading.documents.flatMap((document) =>
    document.tables.map((table) => gridMarkdown(statutoryGrid(document, table, reading.url, 'zh'))),
  );
  return `## ${reading.title || reading.url}\n\n${[figures, ...tables].join('\n\n')}\n\n`;
}
