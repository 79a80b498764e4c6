import type { Approx, FigureKind, Rejected } from '../model.ts';

/**
 * A quantity found in one sentence, before it is known what it counts.
 * Offsets are into the sentence as given (not folded; folding keeps every offset).
 */
export interface Quantity {
  /** As printed, approximation words and unit included: sentence.slice(start, end). */
  raw: string;
  start: number;
  end: number;
  /** Where the bare number stands (digits or numerals with their 万/亿), inside start..end. */
  numberStart: number;
  numberEnd: number;
  value: number | null;
  unit: string | null;
  approx: Approx;
  lo: number | null;
  hi: number | null;
  kind: FigureKind;
  /** Half a unit of the last printed place, in the units of `value`. */
  tolerance: number;
  /** Of a zero statement: the thing denied, in the page's words (行政复议); else null. */
  denied: string | null;
  /** The word that gave a change its direction (下降, 增长, 压缩 …), else null. */
  direction: string | null;
}

export interface Scan {
  /** The sentence folded; folding keeps every offset. */
  text: string;
  quantities: readonly Quantity[];
  /** Offsets into the sentence, like those of the quantities. */
  rejected: readonly Rejected[];
}
