import { PairIndex } from './pairs.ts';
import { type CharSet, codesOf } from './text.ts';

/**
 * Words to look for, some with a gap: 网站…公开 is 网站 and, at most a few characters on, 公开. Looking is a
 * plain search, linear in the text.
 */
export interface Word {
  /** Characters that must stand in the text. */
  length: number;
  /** Where it ends in a text when it begins at `at`, else -1. */
  endIn(text: string, at: number): number;
  first: string;
}

const GAP = 10;
/** A gap does not run over the end of a clause. */
const STOPS = codesOf(',，;；。\n');

function restEnd(text: string, parts: readonly string[], from: number): number {
  let end = from;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as string;
    const at = text.indexOf(part, end);
    if (at < 0 || at - end > GAP) return -1;
    for (let gap = end; gap < at; gap++) if (STOPS.has(text.charCodeAt(gap))) return -1;
    end = at + part.length;
  }
  return end;
}

/** Whether a word stands at an offset: most have two characters, which are compared without a call. */
function standsAt(text: string, at: number, word: string): boolean {
  if (word.length !== 2) return text.startsWith(word, at);
  return text.charCodeAt(at) === word.charCodeAt(0) && text.charCodeAt(at + 1) === word.charCodeAt(1);
}

/** Reads `A…B`. */
function wordOf(spec: string): Word {
  const parts = spec.split('…');
  const first = parts[0] as string;
  return {
    length: spec.length - parts.length + 1,
    first,
    endIn: (text, at) => (standsAt(text, at, first) ? restEnd(text, parts, at + first.length) : -1),
  };
}

/** A word and all that it stands for. */
interface Entry<T> {
  word: Word;
  values: T[];
}

type Tell<T> = (values: readonly T[], length: number, end: number) => void;

/** What words stand for, found by the characters they begin with. */
export class WordIndex<T> {
  readonly #openings: CharSet;
  readonly #pairs = new PairIndex<Entry<T>>();
  readonly #singles = new Map<number, Entry<T>[]>();

  /** What each word, as `wordOf` reads it, stands for. */
  constructor(entries: Iterable<readonly [spec: string, value: T]>) {
    const bySpec = new Map<string, Entry<T>>();
    for (const [spec, value] of entries) {
      const entry = bySpec.get(spec);
      if (entry) entry.values.push(value);
      else bySpec.set(spec, { word: wordOf(spec), values: [value] });
    }
    for (const entry of bySpec.values()) this.#add(entry);
    this.#openings = codesOf([...bySpec.keys()].map((spec) => spec.charAt(0)).join(''));
  }

  #add(entry: Entry<T>): void {
    const { first } = entry.word;
    if (first.length > 1) {
      this.#pairs.add(first, 0, entry);
      return;
    }
    const code = first.charCodeAt(0);
    this.#singles.set(code, [...(this.#singles.get(code) ?? []), entry]);
  }

  /** Tells of every word of a text what it stands for, how long it is, and where it ends. */
  find(text: string, tell: Tell<T>): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!this.#openings.has(code)) continue;
      tellAt(text, at, this.#pairs.at(text, at), tell);
      const singles = this.#singles.size > 0 ? this.#singles.get(code) : undefined;
      if (singles) tellAt(text, at, singles, tell);
    }
  }
}

/** Tells of those words that stand at a place of a text. */
function tellAt<T>(text: string, at: number, entries: readonly Entry<T>[], tell: Tell<T>): void {
  for (const { word, values } of entries) {
    const end = word.endIn(text, at);
    if (end >= 0) tell(values, word.length, end);
  }
}
