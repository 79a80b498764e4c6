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

/** Width in full-width characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 1 : 0.5;
  return width;
}

/** The width that the broken lines of a run share, or null when the run is not broken: most lines so wide end in mid-sentence. */
function brokenWidth(lines: LineDraft[]): number | null {
  const widths = lines.map(({ text }) => widthOf(text)).sort((a, b) => b - a);
  // A quarter may be wider: a heading set in one line, a table's row.
  const width = widths[widths.length >> 2] ?? 0;
  let both = 0;
  let one = 0;
  lines.forEach(({ text }, i) => {
    // Short headings, what has a number right behind it, and the rows of a table, which have columns, tell nothing.
    if (text.length < 13 || / .* /.test(text) || BEGINS.test(lines[i + 1]?.text ?? '')) return;
    const isFull = widthOf(text) >= width - SLACK / 2;
    const isOpen = !ENDS.test(text);
    if (isFull && isOpen) both++;
    // Last lines end, and paragraphs; the names in a list are open, too, but of every width.
    else if (isFull || isOpen) one++;
  });
  return both < FEWEST || both < one || width < 15 || width > 70 ? null : width;
}

function join(a: LineDraft, b: LineDraft): LineDraft {
  return {
    ...a,
    text: a.text + b.text,
    segments: [...a.segments, ...b.segments],
    objects: [...a.objects, ...b.objects],
  };
}

const isCentred = ({ look }: LineDraft) => look.align === 'center';

/** Lines as paragraphs, where they were broken. Nothing is joined over a table. */
export function reflow(lines: LineDraft[]): LineDraft[] {
  const width = brokenWidth(lines.filter(({ grid }) => !grid));
  if (width === null) return lines;
  const out: LineDraft[] = [];
  let wasFull = false;
  for (const line of lines) {
    const { text, grid } = line;
    const isProse = !grid;
    if (isProse && PAGE_NUMBER.test(text) && line.objects.length === 0) continue;
    const last = out.at(-1);
    const isFull = isProse && widthOf(text) >= width - SLACK;
    // A number, or the short name of a part or of who signs, behind the end of a sentence.
    const starts = last && ENDS.test(last.text) && (BEGINS.test(text) || (!isFull && !ENDS.test(text)));
    if (last && isProse && wasFull && !starts && !isCentred(last) && !isCentred(line))
      out[out.length - 1] = join(last, line);
    else out.push(line);
    wasFull = isFull;
  }
  return out;
}
