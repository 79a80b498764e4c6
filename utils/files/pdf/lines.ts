import { isWide } from '../../page/ink.ts';
import type { Run } from './sheet.ts';

/** A printed line: its runs from left to right. */
export interface PrintedLine {
  page: number;
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Characters of bold type at its start. */
  lead: number;
  bold: boolean;
  runs: readonly Run[];
}

/** A gap wider than this many sizes of the type separates words of Latin script … */
const WORD_GAP = 0.2;
/** … and this much is a gap to a reader of Chinese (a title set wide, columns without lines). */
const WIDE_GAP = 1.2;

/** Runs grouped by their base line, from the top down; sub- and superscripts stay in their line. */
function byBaseLine(runs: readonly Run[]): Run[][] {
  const lines: { page: number; y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x)) {
    const last = lines[lines.length - 1];
    const isSame = last && run.page === last.page;
    if (isSame && run.y - last.y <= Math.max(last.size, run.size) * 0.5) {
      last.runs.push(run);
      if (run.size > last.size) {
        last.size = run.size;
        last.y = run.y;
      }
    } else lines.push({ page: run.page, y: run.y, size: run.size, runs: [run] });
  }
  return lines.map((line) => line.runs.sort((a, b) => a.x - b.x));
}

/** What stands between two runs of a line. */
function gapText(before: string, run: Run, gap: number): string {
  if (gap > run.size * WIDE_GAP) return '\u3000';
  if (gap <= run.size * WORD_GAP) return '';
  const isTight = isWide(before.charCodeAt(before.length - 1)) || isWide(run.text.charCodeAt(0));
  return isTight ? '' : ' ';
}

/** Printers leave a little room between Han characters and digits, which comes out as a space. */
const ROOM = /(?<=[\u3001-\u9fff\uff00-\uffef]) (?=[\w])|(?<=[\w%]) (?=[\u3001-\u9fff\uff00-\uffef])/g;
/** The number of a heading keeps its distance. */
const NUMBERED = /^\s*[\d.]+ /;

function withoutRoom(text: string): string {
  const number = NUMBERED.exec(text)?.[0] ?? '';
  return number + text.slice(number.length).replace(ROOM, '');
}

function lineOf(runs: readonly Run[]): PrintedLine {
  let text = '';
  let lead = 0;
  let isLeading = true;
  let end = 0;
  for (const run of runs) {
    const own = run.text.trim();
    const gap = text === '' ? '' : gapText(text, { ...run, text: own }, run.x - end);
    text += gap + own;
    end = Math.max(end, run.x + run.width);
    if (!run.bold) isLeading = false;
    if (isLeading) lead = text.length;
  }
  const largest = runs.reduce((best, run) => (run.size > best.size ? run : best));
  const { x, page } = runs[0] as Run;
  return {
    page,
    text: withoutRoom(text),
    x0: x,
    x1: end,
    y: largest.y,
    size: largest.size,
    lead,
    bold: isLeading,
    runs,
  };
}

/** The lines that runs make, from the top down. */
export function linesOf(runs: readonly Run[]): PrintedLine[] {
  return byBaseLine(runs).map(lineOf);
}
