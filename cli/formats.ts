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

/** A reading as text; the heading line of a table apart, for it is printed once. */
export interface Printed {
  heading: string;
  body: string;
}

function table(text: string): Printed {
  const end = text.indexOf('\n') + 1;
  return { heading: text.slice(0, end), body: text.slice(end) };
}

/**
 * A reading of a file as it is printed. csv and tsv hold the figures and the cells of the statutory tables in
 * one table, told apart by the column 来源; a file without an address is named in its place. Of several files
 * JSON is JSON Lines.
 */
export function printed(reading: Reading, file: string, format: Format, several: boolean): Printed {
  const sourced = reading.url === '' ? { ...reading, url: file } : reading;
  const { format: version, ...rest } = reading;
  const named = { format: version, file, ...rest };
  switch (format) {
    case 'json':
      return { heading: '', body: `${JSON.stringify(named, null, several ? 0 : 2)}\n` };
    case 'jsonl':
      return { heading: '', body: `${JSON.stringify(named)}\n` };
    case 'csv':
      return table(gridCsv(recordGrid(sourced, ROW_OPTIONS)));
    case 'tsv':
      return table(`${gridTsv(recordGrid(sourced, ROW_OPTIONS))}\n`);
    case 'markdown':
      return { heading: '', body: markdown(sourced) };
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
