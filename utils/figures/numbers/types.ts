import type { Rejected } from '../../model.ts';
import type { Quantity } from '../quantity.ts';

/** A stretch of the sentence, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What every recogniser sees: the sentence folded and as printed, and what is already taken. */
export interface Look {
  sentence: string;
  text: string;
  /** Quoted names and titles in the text. */
  names: readonly Span[];
  /** Everything before this offset is taken. */
  floor: number;
}

/** What a step found at a place; `end` is where the scan goes on. */
export interface Found {
  end: number;
  quantities: Quantity[];
  rejected: Rejected | null;
}

/** One small recogniser or rejecter: looks at a place of the text, answers null when it is not its business. */
export type Step = (look: Look, index: number) => Found | null;

export function reject(look: Look, reason: string, start: number, end: number): Found {
  return { end, quantities: [], rejected: { text: look.sentence.slice(start, end), reason, start, end } };
}

export function figures(...quantities: Quantity[]): Found {
  return { end: Math.max(...quantities.map((quantity) => quantity.end)), quantities, rejected: null };
}

/** Whether one of the words stands directly before `index`; the longest such word. */
export function wordBefore(text: string, index: number, words: readonly string[]): string | null {
  let best: string | null = null;
  for (const word of words) {
    if (word.length > (best?.length ?? 0) && text.endsWith(word, index)) best = word;
  }
  return best;
}

export function wordAt(text: string, index: number, words: readonly string[]): string | null {
  let best: string | null = null;
  for (const word of words) {
    if (word.length > (best?.length ?? 0) && text.startsWith(word, index)) best = word;
  }
  return best;
}

/** Where the clause before `index` begins, at most `reach` characters back. */
export function clauseStart(text: string, index: number, reach: number): number {
  let at = index;
  while (at > 0 && index - at < reach && !CLAUSE_END.includes(text[at - 1] ?? '')) at--;
  return at;
}

export const CLAUSE_END = '，。；！？,;!?:、()[]\n“”"';
