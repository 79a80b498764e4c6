import type { Draft } from '../draft.ts';

/** What stands around a figure: the words that an indicator needs beside its own are looked for in it. */
export interface Place {
  draft: Draft;
  label: string;
  /** The words around the number without what is only listed in them. */
  phrase: string;
  /** Label and phrase, without spaces and quotes. */
  own: string;
  aboutDisclosure: boolean;
}

/** What speaks against indicators, by their ids, though the words fit. */
export interface Objection {
  ids: RegExp;
  when: (place: Place, id: string) => boolean;
}

/** How far back the words that an indicator needs may stand. */
const REACH = 60;
/** The words of the sentence before a number, as far as they matter. */
export const wordsBefore = ({ text, quantity: { start } }: Draft) =>
  text.slice(Math.max(0, start - REACH), start);

/** The last of them, since the last 。 or ；. */
export const scopeBefore = (draft: Draft): string =>
  wordsBefore(draft)
    .split(/[。；;]/)
    .at(-1) ?? '';

const LONGEST_REST = 24;
/** The rest of the clause behind a number. */
export const restOfClause = ({ text, quantity: { end } }: Draft): string =>
  text.slice(end, end + LONGEST_REST).split(/[,，。；;]/, 1)[0] ?? '';

export const isHeadedBy = (draft: Draft, words: RegExp) =>
  draft.sentence.path.some(({ title }) => words.test(title));

/** 予以公开96件，部分公开6，不予公开8件: a row has one unit. */
export const isInRowOf = (units: ReadonlySet<string>, { previous, next }: Draft): boolean => {
  const unitBefore =
    previous?.quantity.unit === '%' ? previous.previous?.quantity.unit : previous?.quantity.unit;
  const unitBehind = next?.quantity.unit === '%' ? next.next?.quantity.unit : next?.quantity.unit;
  return unitBefore != null && unitBefore === unitBehind && units.has(unitBefore);
};
