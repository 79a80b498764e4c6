import type { PageMark } from '../model.ts';
import { webAddressOf } from '../web-address.ts';
import { flattened } from './cells.ts';
import { CIRCULAR_NOTE, noteDetails } from './circular.ts';
import type { FindingNote } from './finding-note.ts';
import { escapeMarkdown } from './markdown.ts';

/** Chosen findings of many documents, as one document to work on (通报): in Markdown here, in Word beside. */

export interface CircularEntry {
  title: string;
  agency: string | null;
  year: number | null;
  /** Its address, or the name of its file. */
  source: string;
  /** Where the printed pages begin, for files that have pages. */
  pages?: readonly PageMark[];
  notes: readonly FindingNote[];
}

export interface Circular {
  title: string;
  entries: readonly CircularEntry[];
}

/** The title where a person gives none. */
export const CIRCULAR_TITLE = '政府信息公开报告数据核对情况';
export { CIRCULAR_NOTE };

/** A finding of a circular, with its lines of detail. */
export interface CircularItem {
  message: string;
  details: string[];
}

export const itemsOf = ({ notes, pages }: CircularEntry): CircularItem[] =>
  notes.map((note) => ({ message: flattened(note.message), details: noteDetails(note, pages) }));

/** 共核对 … : what the document holds. */
export function circularSummary({ entries }: Circular): string {
  const findings = entries.reduce((sum, { notes }) => sum + notes.length, 0);
  return `共列出${entries.length}份文件的${findings}处问题，每处附位置、规则和出处。`;
}

/** The columns of the table in front. */
export const OVERVIEW_HEADINGS = ['序号', '机关', '年份', '文件', '问题数'] as const;

export const overviewRow = ({ agency, year, title, notes }: CircularEntry, at: number): string[] =>
  [String(at + 1), agency ?? '', year === null ? '' : String(year), title, String(notes.length)].map(
    flattened,
  );

export const isWebAddress = (text: string) => webAddressOf(text) !== null;

function entryLines(entry: CircularEntry, at: number): string[] {
  const source = flattened(entry.source);
  const shown = isWebAddress(source)
    ? `<${source.replace(/[<>\s]/g, encodeURIComponent)}>`
    : escapeMarkdown(source);
  const items = itemsOf(entry).flatMap(({ message, details }, i) => [
    `${i + 1}. ${escapeMarkdown(message)}`,
    ...details.map((line) => `   - ${escapeMarkdown(line)}`),
  ]);
  return [`## ${at + 1} ${escapeMarkdown(flattened(entry.title))}`, '', `出处：${shown}`, '', ...items, ''];
}

/** A circular in Markdown. What comes from the documents shows as it is: none of its signs has a meaning. */
export function circularMarkdown(circular: Circular): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const { title, entries } = circular;
  return [
    `# ${escapeMarkdown(flattened(title))}`,
    '',
    circularSummary(circular),
    '',
    row(OVERVIEW_HEADINGS),
    row(OVERVIEW_HEADINGS.map(() => '---')),
    ...entries.map((entry, at) => row(overviewRow(entry, at).map(escapeMarkdown))),
    '',
    ...entries.flatMap(entryLines),
    CIRCULAR_NOTE,
    '',
  ].join('\n');
}
