import { isWide } from './ink.ts';
import { BEGINS, ENDS } from './paragraphs.ts';
import type { LineDraft } from './walk.ts';

/**
 * Joins the lines that a PDF or a fixed-width text broke, and drops the page numbers between them.
 * Only for runs of text that are evidently broken: most lines equally long and ending mid-sentence.
 */

const PAGE_NUMBER = /^[-—–－\s·]{0,4}(第\s?)?\d{1,3}(\s?页)?(\s?\/\s?\d{1,3})?[-—–－\s·]{0,4}$/;
const FEWEST = 4;
/** A full line may be short of the width by this many columns: no punctuation mark opens a line. */
const SLACK = 3;
/** Of broken lines hardly one is wider than the rest: a heading set in one line, a table's row. */
const MOST_WIDE = 0.2;

/** Width in full-width characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 1 : 0.5;
  return width;
}

/** The width that the broken lines of a run share, or null when the run is not broken: most lines so wide end in mid-sentence. */
function brokenWidth(lines: LineDraft[]): number | null {
  const widths = lines.map(({ text }) => widthOf(text)).sort((a, b) => b - a);
  // Hardly one is wider: a heading set in one line, a table's row.
  const width = widths[Math.floor(lines.length * MOST_WIDE)] ?? 0;
  if (width < 15 || width > 70) return null;
  const full = lines.filter(({ text }) => widthOf(text) >= width - SLACK);
  // The rows of a table have columns.
  const open = full.filter(({ text }) => !ENDS.test(text) && !/ .* /.test(text)).length;
  return open < FEWEST || open < full.length * 0.6 ? null : width;
}

function join(a: LineDraft, b: LineDraft): LineDraft {
  return {
    ...a,
    text: a.text + b.text,
    segments: [...a.segments, ...b.segments],
    objects: [...a.objects, ...b.objects],
  };
}

function joinRun(run: LineDraft[], width: number): LineDraft[] {
  const out: LineDraft[] = [];
  let last: LineDraft | null = null;
  let lastWidth = 0;
  for (const line of run) {
    if (PAGE_NUMBER.test(line.text) && line.objects.length === 0) continue;
    const full: boolean = last !== null && lastWidth >= width - SLACK && last.look.align !== 'center';
    const own = widthOf(line.text);
    // A number, or the short name of a part or of who signs, behind the end of a sentence.
    const starts =
      last !== null &&
      ENDS.test(last.text) &&
      (BEGINS.test(line.text) || (own < width - SLACK && !ENDS.test(line.text)));
    if (last && full && !starts && line.look.align !== 'center') {
      last = join(last, line);
      out[out.length - 1] = last;
    } else {
      last = line;
      out.push(line);
    }
    lastWidth = own;
  }
  return out;
}

/** Lines as paragraphs. Grids cut the text only in place: a sentence may go on behind a table. */
export function reflow(lines: LineDraft[]): LineDraft[] {
  const prose = lines.filter((line) => line.grid === null);
  const width = brokenWidth(prose);
  if (width === null) return lines;
  const out: LineDraft[] = [];
  let run: LineDraft[] = [];
  const flush = () => {
    out.push(...joinRun(run, width));
    run = [];
  };
  for (const line of lines) {
    if (line.grid === null) run.push(line);
    else {
      flush();
      out.push(line);
    }
  }
  flush();
  return out;
}
