import type { Line } from '../model.ts';

/** Shorter lines may well stand twice in a page. */
const LONG = 20;
/** So many lines behind the first long one must be repeated with it, where there are so many. */
const ALIKE = 5;
/** A copy has as many lines as what it repeats, but for a bar, an attachment, the foot of the page. */
const [MOST_OTHER, FEW] = [0.2, 4];

/** How many lines before two equal ones are equal, too. */
function sameBefore(lines: readonly Line[], one: number, other: number): number {
  let n = 0;
  while (n < one && one < other - n - 1 && lines[one - n - 1]?.text === lines[other - n - 1]?.text) n++;
  return n;
}

/**
 * Where the text of a page begins a second time (for phones or for print, hidden by a style sheet, which is not asked);
 * the number of lines where it does not.
 */
export function copyAt(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => text.length >= LONG);
  const again = lines.findIndex(({ text }, i) => i > first + 1 && text === lines[first]?.text);
  if (first < 0 || again < 0) return lines.length;
  const at = again - sameBefore(lines, first, again);
  const own = again - first;
  if (own <= FEW || Math.abs(lines.length - at - own) > own * MOST_OTHER + FEW) return lines.length;
  for (let n = 1; n <= Math.min(ALIKE, own - FEW); n++)
    if (lines[first + n]?.text !== lines[again + n]?.text) return lines.length;
  return at;
}
