import { codesOf } from '../../domain/text.ts';
import type { Draft } from '../draft.ts';

const BREAKS = codesOf(',，。；;：:！!');
const LONGEST_REST = 16;

function startOf({ text, quantity }: Draft): number {
  let start = quantity.start;
  while (start > 0 && !BREAKS.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** What stands before a number in its clause. */
export const clauseBefore = (draft: Draft) => draft.text.slice(startOf(draft), draft.quantity.start);

/** The clause that a number stands in, with a little of what follows it. */
export function clauseOf(draft: Draft): string {
  const { text, quantity } = draft;
  let end = quantity.end;
  while (end < text.length && end - quantity.end < LONGEST_REST && !BREAKS.has(text.charCodeAt(end))) end++;
  return text.slice(startOf(draft), end);
}
