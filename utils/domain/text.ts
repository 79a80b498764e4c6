/**
 * Sets of characters and lists of words, prepared so that a text can be asked at an offset without making
 * strings: a page has hundreds of thousands of characters, and every one of them is asked several times.
 */

/** Whether a character, one code unit, stands at an offset: asked without making a string of what stands there. */
export const isAt = (text: string, index: number, char: string): boolean =>
  text.charCodeAt(index) === char.charCodeAt(0);

/** Whether a code unit is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The last code unit of a text that is no space, NaN where there is none: what most patterns bound to the end ask. */
export function lastInk(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) === 0x20) at--;
  return text.charCodeAt(at);
}

/** The first code unit of a text that is no space, quote or opening bracket, NaN where there is none. */
export function firstInk(text: string): number {
  let at = 0;
  while (at < text.length && BEFORE_INK.has(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

/** Some code units, a bit for each: asking takes a tenth of what a Set of numbers takes. */
export class CharSet {
  readonly #bits = new Int32Array(0x800);

  constructor(chars: string) {
    for (let i = 0; i < chars.length; i++) this.add(chars.charCodeAt(i));
  }

  /** Adds the code units from `from` to `to`, both included. */
  add(from: number, to = from): this {
    for (let code = from; code <= to; code++)
      this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31));
    return this;
  }

  /** NaN, what `charCodeAt` says outside of a text, counts as U+0000. */
  has(code: number): boolean {
    return ((this.#bits[code >> 5] as number) & (1 << (code & 31))) !== 0;
  }

  /** Whether any of them stands in a text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** A number from 0 to 255 for every code unit; most are 0, and those are told by their bit alone. */
export class CharTable {
  readonly #some = new CharSet('');
  readonly #values = new Uint8Array(0x10000);

  /** Gives the code units from `from` to `to`, both included, a number that is not 0. */
  set(value: number, from: number, to = from): this {
    this.#some.add(from, to);
    this.#values.fill(value, from, to + 1);
    return this;
  }

  /** The number of a code unit. */
  of(code: number): number {
    return this.#some.has(code) ? (this.#values[code] as number) : 0;
  }
}

/** The code units of characters that take one unit each. */
export const codesOf = (chars: string): CharSet => new CharSet(chars);

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
  readonly #byFirst: ReadonlyMap<number, readonly string[]>;
  readonly #byLast: ReadonlyMap<number, readonly string[]>;
  /** Most places of a text begin and end no word, and need no look into a map. */
  readonly #firsts: CharSet;
  readonly #lasts: CharSet;
  readonly words: readonly string[];

  /** `words` must not be empty strings. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.#byFirst = grouped(words, (word) => word.charCodeAt(0));
    this.#byLast = grouped(words, (word) => word.charCodeAt(word.length - 1));
    this.#firsts = codesOf(words.map((word) => word.charAt(0)).join(''));
    this.#lasts = codesOf(words.map((word) => word.charAt(word.length - 1)).join(''));
  }

  /** The longest of the words that begins at `index`, or null. */
  at(text: string, index: number): string | null {
    for (const word of this.beginningLike(text, index))
      if (word.length === 1 || text.startsWith(word, index)) return word;
    return null;
  }

  /** Whether any of the words stands in a text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++)
      if (this.#firsts.has(text.charCodeAt(at)) && this.at(text, at) !== null) return true;
    return false;
  }

  /** Those of the words that begin like the text at `index`, the longest first; the caller compares them. */
  beginningLike(text: string, index: number): readonly string[] {
    const code = text.charCodeAt(index);
    return this.#firsts.has(code) ? (this.#byFirst.get(code) ?? NO_WORDS) : NO_WORDS;
  }

  /** Those of the words that end like the text before `index`, the longest first; the caller compares them. */
  endingLike(text: string, index: number): readonly string[] {
    const code = text.charCodeAt(index - 1);
    return this.#lasts.has(code) ? (this.#byLast.get(code) ?? NO_WORDS) : NO_WORDS;
  }

  /** The longest of the words that ends right before `index`, or null. */
  before(text: string, index: number): string | null {
    for (const word of this.endingLike(text, index))
      if (word.length === 1 || text.endsWith(word, index)) return word;
    return null;
  }
}

const BEFORE_INK = codesOf(' \t\n\r\v\f\u00a0\u3000\ufeff"(');

/** What two texts end with alike: 解读 of 图文解读 and 视频解读. */
export function sharedEnd(one: string, other: string): string {
  const most = Math.min(one.length, other.length);
  let n = 0;
  while (n < most && one.charCodeAt(one.length - 1 - n) === other.charCodeAt(other.length - 1 - n)) n++;
  return one.slice(one.length - n);
}

/** Where the last of any of these stands in a text; -1 for none. */
export const lastOf = (text: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => text.lastIndexOf(word)));
