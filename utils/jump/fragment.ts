/** A place in a text, and what stands around it; lines are parted by line feeds. */
export interface Quoted {
  text: string;
  before: string;
  after: string;
}

/** Shorter pieces say too little; longer context says nothing more. */
const SHORTEST = 4;
const CONTEXT = 24;
const STOPS = /[，。；：、！？,;:!?\s]/;

/**
 * The address of a place: a browser that opens it scrolls to the text and marks it. `visible` is what the
 * document shows, in which the text may stand several times; then what is before and behind it tells which
 * is meant. Null when the text is not to be found as one piece.
 */
export function fragmentAddress(
  url: string,
  { text, before, after }: Quoted,
  visible: string,
): string | null {
  const shown = squeezed(visible);
  const piece = longestPiece(squeezed(text).trim(), shown);
  if (piece === null) return null;
  const [page, hash = ''] = url.split('#', 2);
  const anchor = hash.split(':~:', 1)[0] ?? '';
  const directive = isOnce(piece, shown)
    ? encoded(piece)
    : [lead(before), encoded(piece), piece === text.trim() ? trail(after) : '']
        .filter((part) => part !== '')
        .join(',');
  return `${page}#${anchor}:~:text=${directive}`;
}

// Spaces in a line are one to the browser; ends of lines part the blocks, and no piece runs over them.
function squeezed(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\s]*/g, '\n');
}

/** The text, or as much of its beginning as stands in one piece. */
function longestPiece(text: string, shown: string): string | null {
  const folded = shown.toLowerCase();
  for (let end = text.length; end >= Math.min(SHORTEST, text.length) && end > 0; end--) {
    const piece = text.slice(0, end);
    if (!piece.includes('\n') && folded.includes(piece.toLowerCase())) return piece;
  }
  return null;
}

function isOnce(piece: string, shown: string): boolean {
  const folded = shown.toLowerCase();
  const first = folded.indexOf(piece.toLowerCase());
  return folded.indexOf(piece.toLowerCase(), first + 1) < 0;
}

// Browsers match whole words, and where a Chinese word ends only they know: context is cut at punctuation.
function lead(before: string): string {
  const line = lastOf(before.split('\n').filter((one) => one.trim() !== ''));
  const tail = line.slice(-CONTEXT);
  const stop = tail.search(STOPS);
  if (line.length > tail.length && stop < 0) return '';
  const piece = tail.slice(line.length > tail.length ? stop + 1 : 0).trim();
  return piece === '' ? '' : `${encoded(piece)}-`;
}

function trail(after: string): string {
  const line = after.split('\n').find((one) => one.trim() !== '') ?? '';
  const head = line.slice(0, CONTEXT);
  const stop = line.length > head.length ? lastStop(head) : head.length;
  const piece = head.slice(0, stop).trim();
  return piece === '' ? '' : `-${encoded(piece)}`;
}

function lastStop(text: string): number {
  for (let at = text.length - 1; at > 0; at--) if (STOPS.test(text[at] as string)) return at;
  return 0;
}

function lastOf(lines: readonly string[]): string {
  return lines.at(-1) ?? '';
}

// Hyphens, commas and ampersands are signs of the directive itself.
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
