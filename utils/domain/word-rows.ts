/** Words that mean one thing, and beside what they mean it; all but the words are sources of an expression. */
export interface WordRow {
  /** With spaces between them. */
  words: string;
  after?: string;
  notAfter?: string;
  followedBy?: string;
  notFollowedBy?: string;
}

const looking = (sign: string, at: string | undefined) => (at === undefined ? '' : `(?${sign}${at})`);

const sourceOf = ({ words, after, notAfter, followedBy, notFollowedBy }: WordRow): string =>
  looking('<=', after) +
  looking('<!', notAfter) +
  `(?:${words.split(' ').join('|')})` +
  looking('=', followedBy) +
  looking('!', notFollowedBy);

/** One expression that finds any word of the rows, to be built once; `opening` and `closing` hold for all of them. */
export const anyOf = (rows: readonly WordRow[], opening = '', closing = ''): RegExp =>
  new RegExp(`${opening}(?:${rows.map(sourceOf).join('|')})${closing}`);
