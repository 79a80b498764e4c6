/**
 * Sets of characters and lists of words, prepared so that a text can be asked at an offset without making
 * strings: a page has hundreds of thousands of characters, and every one of them is asked several times.
 */

/** The code units of characters that take one unit each. */
export const codesOf = (chars: string): ReadonlySet<number> =>
  new Set(Array.from({ length: chars.length }, (_, i) => chars.charCodeAt(i)));

/** One byte for every code unit, 1 for the characters of the set: for loops over every character of a page. */
export function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}

function grouped(words: readonly string[], keyOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

const NO_WORDS: readonly string[] = [];

/** A list of words to be looked for at a place of a text. */
export class Lexicon {
  private readonly byFirst: ReadonlyMap<number, readonly string[]>;
  private readonly byLast: ReadonlyMap<number, readonly string[]>;
  readonly words: readonly string[];

  /** `words` must not be empty strings. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.byFirst = grouped(words, (word) => word.charCodeAt(0));
    this.byLast = grouped(words, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest of the words that begins at `index`, or null. */
  at(text: string, index: number): string | null {
    const group = this.byFirst.get(text.charCodeAt(index));
    if (group === undefined) return null;
    for (const word of group) if (text.startsWith(word, index)) return word;
    return null;
  }

  /** Those of the words that begin like the text at `index`, the longest first; the caller compares them. */
  beginningLike(text: string, index: number): readonly string[] {
    return this.byFirst.get(text.charCodeAt(index)) ?? NO_WORDS;
  }

  /** Those of the words that end like the text before `index`, the longest first; the caller compares them. */
  endingLike(text: string, index: number): readonly string[] {
    return this.byLast.get(text.charCodeAt(index - 1)) ?? NO_WORDS;
  }

  /** The longest of the words that ends right before `index`, or null. */
  before(text: string, index: number): string | null {
    const group = this.byLast.get(text.charCodeAt(index - 1));
    if (group === undefined) return null;
    for (const word of group) if (text.endsWith(word, index)) return word;
    return null;
  }
}
