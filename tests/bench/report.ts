import type { PageResult, Timing } from './compare.ts';
import type { Live } from './live.ts';
import type { Size } from './sizes.ts';

/** All results of one run, as written to the JSON file. Times are ms, sizes bytes. */
export interface Results {
  format: 'minglan.bench/1';
  quick: boolean;
  machine: { browser: string; cpu: string; cores: number };
  pages: PageResult[];
  sizes: Size[];
  live: Live;
  bars: Bar[];
}

/** One promise and what was measured. */
export interface Bar {
  name: string;
  bar: string;
  measured: string;
  /** Null for what is told and not promised. */
  ok: boolean | null;
}

const NAMES: Readonly<Record<string, string>> = {
  floor: 'floor: all text, every digit',
  detector: 'Minglan: detector',
  page: 'Minglan: page into text',
  reading: '**Minglan: whole reading**',
  readability: 'Mozilla Readability',
  defuddle: 'Defuddle',
  recognizers: 'Microsoft Recognizers-Text',
};

/** Three significant digits, no exponent. */
export function short(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

function timesTable(pages: readonly PageResult[]): string {
  const cell = (page: PageResult, name: string): string => {
    const time = page.times[name];
    const floor = page.times.floor;
    if (!time || !floor) return '–';
    return name === 'floor'
      ? short(time.median)
      : `${short(time.median)} (${short(time.median / floor.median)}×)`;
  };
  const rows = Object.entries(NAMES)
    .filter(([name]) => pages.some((page) => page.times[name]))
    .map(([name, title]) => [title, ...pages.map((page) => cell(page, name))]);
  return table(['ms (times the floor)', ...pages.map((page) => page.title)], rows);
}

function pagesTable(pages: readonly PageResult[]): string {
  const rows = pages.map((page) => [
    page.title,
    `${short(page.bytes / 1000)} KB`,
    ...[page.characters, page.textNodes, page.documents, page.figures].map((n) => n.toLocaleString('en')),
    short((page.times.reading as Timing).first),
  ]);
  return table(
    ['page', 'HTML', 'characters', 'text nodes', 'documents', 'figures', 'first reading, ms'],
    rows,
  );
}

const sizesTable = (sizes: readonly Size[]): string =>
  table(
    ['injected', 'bytes', 'gzip'],
    sizes.map(({ name, bytes, gzip }) => [name, bytes.toLocaleString('en'), gzip.toLocaleString('en')]),
  );

/** Promises and what was measured, as a table. */
export const barsTable = (bars: readonly Bar[]): string =>
  table(
    ['promise', 'bar', 'measured', ''],
    bars.map(({ name, bar, measured, ok }) => [
      name,
      bar,
      measured,
      ok === null ? '' : ok ? 'kept' : '**not yet**',
    ]),
  );

/** The part of docs/performance.md that a run writes. */
export function markdownOf({ machine, pages, sizes, bars }: Results): string {
  return [
    `${machine.browser}, ${machine.cores} cores (${machine.cpu}). Medians; every candidate in the same tab, taking turns.`,
    barsTable(bars),
    timesTable(pages),
    pagesTable(pages),
    sizesTable(sizes),
  ].join('\n\n');
}

const END = '<!-- up to here -->';

/** A document with the part replaced that this command writes; throws when its marks are missing. */
export function withResults(document: string, results: string, command = 'npm run bench'): string {
  const mark = `<!-- ${command} writes what follows -->`;
  const begin = document.indexOf(mark);
  const end = document.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error('the marks of the bench are missing in the document');
  return `${document.slice(0, begin + mark.length)}\n\n${results}\n\n${document.slice(end)}`;
}
