import { INDICATORS } from '../utils/domain/indicators.ts';
import { readingRows, toCsv, toMarkdown, toTsv } from '../utils/export/index.ts';
import type { Reading } from '../utils/model.ts';

export const FORMATS = ['json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const NAMES = new Map(INDICATORS.map((indicator) => [indicator.id, indicator.zh]));
const ROW_OPTIONS = { language: 'zh' as const, indicatorName: (id: string) => NAMES.get(id) ?? null };

/**
 * How readings are printed one after another: tables have their heading line once, several files in JSON
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
      return (reading) => once(toCsv(readingRows(reading, ROW_OPTIONS), 'zh'));
    case 'tsv':
      return (reading) => once(`${toTsv(readingRows(reading, ROW_OPTIONS), 'zh')}\n`);
    case 'markdown':
      return (reading) => markdown(reading);
  }
}

function markdown(reading: Reading): string {
  const table = toMarkdown(readingRows(reading, ROW_OPTIONS), 'zh');
  return `## ${reading.title || reading.url}\n\n${table}\n\n`;
}
