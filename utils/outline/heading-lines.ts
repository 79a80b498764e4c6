import type { Line, Page } from '../model.ts';
import { numberAt } from './numbering.ts';
import { PART_TITLES } from './roles.ts';

/** What a heading of two lines goes on with. */
const LONGEST_REST = 40;
const GOES_ON = /^(?:[和与及的、，]|以及|并)/;
const WAITS = /[，、,]$/;
const STOPS = /[。；;：:！？]/;

const isOfOneLook = ({ look: a }: Line, { look: b }: Line) =>
  a.bold === b.bold && a.heading === b.heading && a.align === b.align && a.size === b.size;

/** Whether a line is the number of a heading and nothing else. */
function isNumberAlone({ text }: Line): boolean {
  const number = numberAt(text, 0);
  return number !== null && number.ordinal !== null && number.length === text.length;
}

/** 一、 over 工作开展情况, 一、统筹推进水网建设 over 和水资源节约利用 in one look: the heading of two lines. */
function isOfTwo(line: Line, next: Line): boolean {
  if (next.cell !== null || numberAt(next.text, 0) !== null) return false;
  if (isNumberAlone(line)) return true;
  const isBroken =
    (line.look.bold || line.look.heading > 0) && (WAITS.test(line.text) || GOES_ON.test(next.text));
  return (
    isBroken &&
    isOfOneLook(line, next) &&
    next.text.length <= LONGEST_REST &&
    !STOPS.test(line.text + next.text) &&
    numberAt(line.text, 0) !== null
  );
}

/** A line as the outline reads it: a heading that was broken is one, with the line that it goes on with. Places stay as they are. */
export function wholeLine(line: Line, next: Line | undefined): Line {
  return next !== undefined && line.cell === null && isOfTwo(line, next)
    ? { ...next, text: `${line.text}\n${next.text}`, start: line.start }
    : line;
}

const CAPTION = /^[▲△]/;
/** Tells of a line whether it stands below a picture and says what is seen there. */
export function captionsOf({ objects }: Page): (line: Line) => boolean {
  const pictures = new Set(objects.flatMap(({ kind, start }) => (kind === 'image' ? [start] : [])));
  return ({ start, text, look: { align, bold, heading } }) =>
    pictures.has(start) &&
    (CAPTION.test(text) ||
      (align === 'center' &&
        !bold &&
        heading === 0 &&
        numberAt(text, 0) === null &&
        !PART_TITLES.isIn(text)));
}

/** How far below the title a table of contents begins, how many lines it has at most (lines), how long they are (characters). */
const [TOP, MOST_ENTRIES, LONGEST_ENTRY] = [6, 200, 80];
const CONTENTS = /^目[录次]$/;
const inked = (text: string) => text.replace(/\s+/g, '');
const entryOf = (text: string) => inked(text).replace(/[.．…·•—-]*\d*$/, '');

/** Where the text begins behind its own table of contents: where the first entry stands again; `from` where there is none. */
export function behindContents(lines: readonly Line[], from: number, to: number): number {
  const top = lines
    .slice(from, Math.min(to, from + TOP))
    .findIndex(({ text }) => text.length < 10 && CONTENTS.test(inked(text)));
  const first = entryOf(lines[from + top + 1]?.text ?? '');
  if (top < 0 || first === '') return from;
  for (let i = from + top + 2; i < Math.min(to, from + MOST_ENTRIES); i++) {
    const { text } = lines[i] as Line;
    if (inked(text).startsWith(first)) return i;
    if (text.length > LONGEST_ENTRY) return from;
  }
  return from;
}
