import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../cli/dom.ts';
import { scanNumbers } from '../../utils/figures/numbers/index.ts';
import { decode } from '../../utils/files/index.ts';
import { readPage } from '../../utils/page/index.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Paragraphs and headings of the project's own pages, from which the bench makes its pages. */
export interface Wording {
  /** Paragraphs of reports with figures. */
  figures: string[];
  /** Paragraphs of reports without any. */
  plain: string[];
  /** Titles of parts, without their numbers. */
  headings: string[];
  /** Paragraphs of pages that are no reports. */
  other: string[];
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.．、])/;
const LONG = 45;

function linesOf(folder: string, name: string): string[] {
  const { document, close } = parse(decode(readFileSync(join(folder, name))), '');
  const { page } = readPage(document, '');
  close();
  return page.lines.filter((line) => line.cell === null).map((line) => line.text);
}

const kindOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { kind: string }).kind;

/** All wording of tests/pages and samples, in the order of the folders' names. */
export function wording(): Wording {
  const found: Wording = { figures: [], plain: [], headings: [], other: [] };
  const pages = join(ROOT, 'tests/pages');
  for (const name of readdirSync(pages).sort()) {
    const folder = join(pages, name);
    if (!existsSync(join(folder, 'expected.json'))) continue;
    const kind = kindOf(folder);
    // Annual reports speak of the form; the bench makes theirs apart.
    if (kind !== 'annual-report') sort(linesOf(folder, 'page.html'), kind !== 'none', found);
  }
  const samples = join(ROOT, 'samples');
  for (const name of ['summary.html', 'compilation.html']) sort(linesOf(samples, name), true, found);
  return found;
}

function sort(lines: readonly string[], report: boolean, into: Wording): void {
  for (const line of lines) {
    const number = NUMBERED.exec(line);
    if (number && line.length <= 24 && report && !line.includes('。'))
      into.headings.push(line.slice(number[0].length));
    else if (!number && line.length >= LONG && report)
      (scanNumbers(line).quantities.length > 0 ? into.figures : into.plain).push(line);
    else if (!number && line.length >= LONG) into.other.push(line);
  }
}
