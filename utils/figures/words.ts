import { type CharSet, codesOf } from '../domain/text.ts';

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

/** Reads `A…B`. */
export function wordOf(spec: string): Word {
  const parts = spec.split('…');
  const first = parts[0] as string;
  return {
    length: spec.length - parts.length + 1,
    first,
    endIn: (text, at) => (text.startsWith(first, at) ? restEnd(text, parts, at + first.length) : -1),
  };
}

const NO_ENTRIES: readonly never[] = [];

const SLOTS = 0x2000;

/** The place of a pair in a small table: most pairs of a text begin no word, and need no look into a map. */
const slotOf = (key: number): number => (key ^ (key >>> 13)) & (SLOTS - 1);

/** What words stand for, found by the characters they begin with. */
export class WordIndex<T> {
  private readonly openings: CharSet;
  private readonly slots = new Uint8Array(SLOTS);
  private readonly pairs = new Map<number, { word: Word; value: T }[]>();
  private readonly singles = new Map<number, { word: Word; value: T }[]>();

  constructor(entries: readonly { word: Word; value: T }[]) {
    this.openings = codesOf(entries.map(({ word }) => word.first.charAt(0)).join(''));
    for (const entry of entries) {
      const { first } = entry.word;
      const index = first.length > 1 ? this.pairs : this.singles;
      const key = first.length > 1 ? openingAt(first, 0) : first.charCodeAt(0);
      const same = index.get(key);
      if (first.length > 1) this.slots[slotOf(key)] = 1;
      if (same) same.push(entry);
      else index.set(key, [entry]);
    }
  }

  /** Words that may begin at `i`: the caller asks each whether it does. */
  at(text: string, i: number): readonly { word: Word; value: T }[] {
    const code = text.charCodeAt(i);
    if (!this.openings.has(code)) return NO_ENTRIES;
    const key = openingAt(text, i);
    const pairs = this.slots[slotOf(key)] === 1 ? this.pairs.get(key) : undefined;
    const singles = this.singles.size > 0 ? this.singles.get(code) : undefined;
    if (pairs === undefined) return singles ?? NO_ENTRIES;
    return singles === undefined ? pairs : [...pairs, ...singles];
  }
}
