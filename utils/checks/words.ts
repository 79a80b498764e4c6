/** The words around a figure in its sentence: what a rule may conclude from them, it says itself. */
import type { Figure } from '../model.ts';

/** The words before a figure, or the last so many characters of them. */
export const wordsBefore = (
  { sentence, sentenceStart, start }: Figure,
  most = Number.POSITIVE_INFINITY,
): string => sentence.slice(Math.max(0, start - sentenceStart - most), start - sentenceStart);

export const wordsBehind = ({ sentence, sentenceStart, end }: Figure): string =>
  sentence.slice(end - sentenceStart);

/** The text between two figures of one sentence. */
export const between = (a: Figure, b: Figure): string =>
  b.sentence.slice(a.end - b.sentenceStart, Math.max(a.end, b.start) - b.sentenceStart);

/** The words before a figure, back to the last of some marks. */
export const clauseBefore = (figure: Figure, marks: RegExp): string =>
  wordsBefore(figure).split(marks).at(-1) ?? '';
