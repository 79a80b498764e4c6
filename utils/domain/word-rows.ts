/** Words that mean one thing, and beside what they mean it; all of it is source of an expression. */
export interface WordRow {
  /** With spaces between them. */
  words: string;
  after?: string;
  notAfter?: string;
  followedBy?: string;
  notFollowedBy?: string;
}

/** What holds for all rows of a table. */
interface Around {
  opening?: string;
  closing?: string;
  flags?: string;
}

const looking = (sign: string, at: string | undefined) => (at === undefined ? '' : `(?${sign}${at})`);

const sourceOf = ({ words, after, notAfter, followedBy, notFollowedBy }: WordRow): string =>
  looking('<=', after) +
  looking('<!', notAfter) +
  `(?:${words.split(' ').join('|')})` +
  looking('=', followedBy) +
  looking('!', notFollowedBy);

/** One expression that finds any word of the rows, to be built once; the first row that fits is the one that is found. */
export const anyOf = (
  rows: readonly WordRow[],
  { opening = '', closing = '', flags = '' }: Around = {},
): RegExp => new RegExp(`${opening}(?:${rows.map(sourceOf).join('|')})${closing}`, flags);
