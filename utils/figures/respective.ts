import type { Draft } from './draft.ts';

/** The 分别 that may govern a draft. */
export interface Respective {
  /** Where it stands in the folded sentence. */
  at: number;
  /** Where its clause begins. */
  begin: number;
  /** From 分别 to the clause's end. */
  clause: string;
  /** How many numbers behind it come before the draft's. */
  order: number;
}

/** Where the clause begins that holds the character before an offset. */
export const clauseBegin = (text: string, at: number): number =>
  Math.max(...[...',，。；;'].map((mark) => text.lastIndexOf(mark, at))) + 1;

/** The last 分别 before a draft's number; null without one. */
export function respectiveOf({ text, quantity, previous }: Draft): Respective | null {
  const at = text.lastIndexOf('分别', quantity.start);
  if (at < 0) return null;
  let order = 0;
  for (let before = previous; before && before.quantity.start > at; before = before.previous) order++;
  const clause = text.slice(at).split(/[,，。；;]/, 1)[0] ?? '';
  return { at, begin: clauseBegin(text, at), clause, order };
}

/** Whether a draft's number stands in the clause of that 分别. */
export const isInClause = ({ quantity }: Draft, { at, clause }: Respective): boolean =>
  quantity.start <= at + clause.length;
