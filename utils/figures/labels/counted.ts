/** What the rules that name a count are made of; count.ts lists them in their order. */
import type { Draft } from '../draft.ts';

/** A count on its way to its label. */
export interface Counted {
  draft: Draft;
  /** The words that name it so far; '' when there are none. */
  label: string;
  /** What stands behind the unit. */
  noun: string;
  /** The quantity that ends where the words of this one begin, or null. */
  behind: Draft | null;
  /** 其中 opens it. */
  isPart: boolean;
}

/** One way to make a label of the words at hand; null when they are not its business. */
export type Rule = (counted: Counted) => string | null;

/** 其他32件, 剩余2项. */
export const REST: ReadonlySet<string> = new Set(['其他', '其余', '其它', '剩余', '剩下', '余下']);
