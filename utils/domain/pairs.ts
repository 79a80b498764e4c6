const SLOTS = 0x2000;

/**
 * Two characters of a text as one small number: a key that needs no string made for it. Characters 0x8000 apart
 * share a key, so what is found by it must still be compared.
 */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);

/** The place of a key in a small table: most pairs of a text stand for nothing, and need no look into a map. */
const slotOf = (key: number): number => (key ^ (key >>> 13)) & (SLOTS - 1);

const NOTHING: readonly never[] = [];

/** What stands for something, found by two of its characters; the caller compares the rest. */
export class PairIndex<T> {
  readonly #slots = new Uint8Array(SLOTS);
  readonly #byKey = new Map<number, T[]>();

  /** Adds a value by the two characters that stand at an offset. */
  add(text: string, at: number, value: T): void {
    const key = keyAt(text, at);
    this.#slots[slotOf(key)] = 1;
    const same = this.#byKey.get(key);
    if (same) same.push(value);
    else this.#byKey.set(key, [value]);
  }

  /** The values of the two characters at an offset, in the order in which they were added. */
  at(text: string, at: number): readonly T[] {
    const key = keyAt(text, at);
    return this.#slots[slotOf(key)] === 1 ? (this.#byKey.get(key) ?? NOTHING) : NOTHING;
  }
}
