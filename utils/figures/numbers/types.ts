import { codesOf } from '../../domain/text.ts';
import type { Rejected } from '../../model.ts';
import type { Quantity } from '../quantity.ts';
import type { Numeral } from './scale.ts';

/** What every recogniser sees: the sentence folded and as printed, and what is already taken. */
export interface Look {
  sentence: string;
  text: string;
  /** The last mark of a quotation or a title before the place looked at; -1 when there is none. */
  mark: number;
  /** The places of straight quotes, and how many of them are passed: an odd number of them opens a quotation. */
  straight: readonly number[];
  passed: number;
  /** Everything before this offset is taken. */
  floor: number;
}

/** What a step found at a place; `end` is where the scan goes on. */
export interface Found {
  end: number;
  quantities: readonly Quantity[];
  rejected: Rejected | null;
}

/**
 * One small recogniser or rejecter: looks at a place of the text, answers null when it is not its business.
 * `numeral` is the numeral that begins there, read once for all steps.
 */
export type Step = (look: Look, index: number, numeral: Numeral | null) => Found | null;

const NONE: readonly Quantity[] = [];

export function reject(look: Look, reason: string, start: number, end: number): Found {
  return { end, quantities: NONE, rejected: { text: look.sentence.slice(start, end), reason, start, end } };
}

export function figures(...quantities: Quantity[]): Found {
  let end = 0;
  for (const quantity of quantities) end = Math.max(end, quantity.end);
  return { end, quantities, rejected: null };
}

/** Where the clause before `index` begins, at most `reach` characters back. */
export function clauseStart(text: string, index: number, reach: number): number {
  let at = index;
  while (at > 0 && index - at < reach && !CLAUSE_ENDS.has(text.charCodeAt(at - 1))) at--;
  return at;
}

const CLAUSE_ENDS = codesOf('，。；！？,;!?:、()[]\n“”"');

/** Whether a clause ends with the character at `index`; the text's own ends count. */
export const endsClauseAt = (text: string, index: number): boolean =>
  index < 0 || index >= text.length || CLAUSE_ENDS.has(text.charCodeAt(index));
