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

/**
 * Two characters of a text as one small number: a key that needs no string made for it. Characters 0x8000 apart
 * share a key, so what is found by it must still be compared.
 */
const openingAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);

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

const NO_ENTRIES: readonly never[] = [];

const SLOTS = 0x2000;

/** The place of a pair in a small table: most pairs of a text begin no word, and need no look into a map. */
const slotOf = (key: number): number => (key ^ (key >>> 13)) & (SLOTS - 1);

/** What words stand for, found by the characters they begin with. */
export class WordIndex<T> {
  private readonly openings: CharSet;
  private readonly slots = new Uint8Array(SLOTS);
  private readonly pairs = new Map<number, Entry<T>[]>();
  private readonly singles = new Map<number, Entry<T>[]>();

  /** What each word, as `wordOf` reads it, stands for. */
  constructor(entries: Iterable<readonly [spec: string, value: T]>) {
    const bySpec = new Map<string, Entry<T>>();
    for (const [spec, value] of entries) {
      const entry = bySpec.get(spec);
      if (entry) entry.values.push(value);
      else bySpec.set(spec, { word: wordOf(spec), values: [value] });
    }
    for (const entry of bySpec.values()) this.add(entry);
    this.openings = codesOf([...bySpec.keys()].map((spec) => spec.charAt(0)).join(''));
  }

  private add(entry: Entry<T>): void {
    const { first } = entry.word;
    const isPair = first.length > 1;
    const key = isPair ? openingAt(first, 0) : first.charCodeAt(0);
    if (isPair) this.slots[slotOf(key)] = 1;
    const index = isPair ? this.pairs : this.singles;
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }

  /** Tells of every word of a text what it stands for, how long it is, and where it ends. */
  find(text: string, tell: (values: readonly T[], length: number, end: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!this.openings.has(code)) continue;
      const key = openingAt(text, at);
      const pairs = this.slots[slotOf(key)] === 1 ? (this.pairs.get(key) ?? NO_ENTRIES) : NO_ENTRIES;
      const singles = this.singles.size > 0 ? (this.singles.get(code) ?? NO_ENTRIES) : NO_ENTRIES;
      for (const entries of [pairs, singles]) {
        for (const { word, values } of entries) {
          const end = word.endIn(text, at);
          if (end >= 0) tell(values, word.length, end);
        }
      }
    }
  }
}
