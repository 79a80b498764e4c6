import type { LineLook } from '../../model.ts';
import { isWide } from '../../page/ink.ts';
import { BEGINS, ENDS } from '../../page/paragraphs.ts';
import type { PlainBlock } from '../../page/plain.ts';
import type { PrintedLine } from './lines.ts';

/** Joins printed lines into paragraphs again, by indents, margins and distances. */

/** The edges of the text on the pages. */
export interface Column {
  left: number;
  right: number;
  /** Usual distance of two lines of a paragraph, in sizes of the type. */
  pitch: number;
}

/** In sizes of the type. */
const INDENT = 1.2;
/** A full line may be short of the margin by so much more than the word that did not fit. */
const SLACK = 0.9;
const LOOSER = 1.25;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export function columnOf(lines: readonly PrintedLine[]): Column {
  const long = lines.filter(({ text }) => text.length >= 12);
  const body = long.length > 0 ? long : lines;
  const pitches: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && next.page === line.page && next.y > line.y) pitches.push((next.y - line.y) / line.size);
  });
  const right = quantile(
    body.map(({ x1 }) => x1),
    0.9,
  );
  const left = quantile(
    body.map(({ x0 }) => x0),
    0.1,
  );
  return { left, right, pitch: quantile(pitches, 0.4) };
}

export function alignOf(line: PrintedLine, { left, right }: Column): LineLook['align'] {
  const before = line.x0 - left;
  const behind = right - line.x1;
  if (before > line.size * 2.5 && Math.abs(before - behind) <= line.size) return 'center';
  return before > (right - left) * 0.4 && behind < line.size * 6 ? 'right' : null;
}

/** What is never broken: an opening bracket and what it opens, a number or word, and the marks behind it. */
const FIRST_WORD = /^[（《〈“‘「『【〔[(]*([\w.,%+-]+|.)[，。、；：！？）》〉”’」』】〕\])%％]*/u;

/** Width of the first word of a line: so much room the line before did not have. */
function wordWidth(line: PrintedLine): number {
  let width = 0;
  for (const char of FIRST_WORD.exec(line.text)?.[0] ?? '')
    width += isWide(char.charCodeAt(0)) ? line.size : line.size / 2;
  return width;
}

/** Whether `next` goes on where `line` was broken. */
function goesOn(line: PrintedLine, next: PrintedLine, column: Column): boolean {
  if (Math.abs(line.size - next.size) > line.size * 0.12) return false;
  if (alignOf(line, column) !== null || alignOf(next, column) !== null) return false;
  if (line.x1 + wordWidth(next) < column.right - line.size * SLACK) return false;
  if (next.x0 > column.left + next.size * INDENT) return false;
  if (next.page === line.page && next.y - line.y > line.size * column.pitch * LOOSER) return false;
  return !(BEGINS.test(next.text) && ENDS.test(line.text));
}

/** White space between the end of one line and the beginning of the next: only Latin words need it. */
export function seam(line: PrintedLine, next: PrintedLine): string {
  const isTight = isWide(line.text.charCodeAt(line.text.length - 1)) || isWide(next.text.charCodeAt(0));
  return isTight ? '' : ' ';
}

function blockOf(lines: readonly PrintedLine[], column: Column): PlainBlock {
  const pieces = lines.map((line, i) => {
    const next = lines[i + 1];
    return { text: line.text + (next ? seam(line, next) : ''), page: line.page };
  });
  const first = lines[0] as PrintedLine;
  const bold = lines.every((line) => line.bold);
  const align = lines.length === 1 ? alignOf(first, column) : null;
  const size = (first.size * 4) / 3;
  return { pieces, look: { heading: 0, bold, lead: bold ? 0 : first.lead, align, size } };
}

/** Lines as paragraphs. */
export function paragraphsOf(lines: readonly PrintedLine[], column: Column): PlainBlock[] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && goesOn(last, line, column)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => blockOf(group, column));
}
