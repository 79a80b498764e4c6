import { isDigit } from '../domain/text.ts';
import type { Draft } from './draft.ts';

/** The 分别 that may govern a draft. */
export interface Respective {
  /** Where it stands in the folded sentence. */
  at: number;
  /** Where its clause begins. */
  begin: number;
  /** From 分别 to the clause's end. */
  clause: string;
  /** The first number behind it. */
  first: Draft;
  /** How many numbers behind it come before the draft's. */
  order: number;
}

/** 一季度、二季度, 第一、二、三季度, 1月、2月和3月, 上半年和下半年: a row of parts of a year. */
export const PARTS_OF_YEAR =
  '(?:(?:第?[一二三四](?:季度)?[、和及与])+第?[一二三四]季度|(?:(?<!\\d)(?:1[0-2]|[1-9])(?:月份?)?[、和及与])+(?:1[0-2]|[1-9])月份?|上半年[、和及与]下半年)';

/** A comma inside 1,540 ends nothing. */
const isInNumber = (text: string, at: number) =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

/** Where the clause begins that holds the character before an offset. */
export function clauseBegin(text: string, at: number): number {
  for (let i = at; i >= 0; i--) {
    const char = text.charAt(i);
    if ('，。；;'.includes(char) || (char === ',' && !isInNumber(text, i))) return i + 1;
  }
  return 0;
}

/** A clause ends where it does, or where the next 分别 begins a list of its own. */
const CLAUSE_END = /[，。；;]|(?<!\d),|,(?!\d)|(?<=.)(?:分别|依次)/;

/** The last 分别 or 依次 before a draft's number; null without one. */
export function respectiveOf(draft: Draft): Respective | null {
  const { text, quantity } = draft;
  if (!draft.isListed) return null;
  const at = Math.max(text.lastIndexOf('分别', quantity.start), text.lastIndexOf('依次', quantity.start));
  if (at < 0) return null;
  let first = draft;
  let order = 0;
  while (first.previous && first.previous.quantity.start > at) {
    first = first.previous;
    order++;
  }
  const rest = text.slice(at);
  const end = rest.search(CLAUSE_END);
  const clause = end < 0 ? rest : rest.slice(0, end);
  return { at, begin: clauseBegin(text, at), clause, first, order };
}

/** Whether a draft's number stands in the clause of that 分别. */
export const isInClause = ({ quantity }: Draft, { at, clause }: Respective): boolean =>
  quantity.start <= at + clause.length;
