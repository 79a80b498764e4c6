import type { Draft } from './draft.ts';

const WITH_YEAR_BEFORE = /(?:与|同|较|比)(?:去年|上年|上一年|20\d\d年)(?:同期)?的?\s?$/;
const JOINED = /^[、和及与]\s?$/;
const COMPARED = /^(?:[^,，。；;]|,(?=\d)){0,40}?(?:相比|分别[增上提减下降])/;

/** Where a draft stands among amounts of the year before: 与去年同期的104起、49人相比, 较上年的66人、15万元分别下降. */
export interface Compared {
  /** The first of them. */
  first: Draft;
  /** How many stand before the draft's. */
  order: number;
}

/** The amounts of the year before that a draft is one of; null for others. */
export function comparedOf(draft: Draft): Compared | null {
  let first = draft;
  let order = 0;
  while (first.previous && JOINED.test(first.lead)) {
    first = first.previous;
    order++;
  }
  const { end } = draft.quantity;
  const isCompared = WITH_YEAR_BEFORE.test(first.lead) && COMPARED.test(draft.text.slice(end, end + 48));
  return isCompared ? { first, order } : null;
}

/** What such an amount is compared with: the first of the sentence in its unit. */
export function counterpartOf<T>(
  amounts: readonly T[],
  unit: string | null,
  draftOf: (one: T) => Draft,
): T | undefined {
  return amounts.find((one) => draftOf(one).depth === 0 && draftOf(one).quantity.unit === unit);
}
