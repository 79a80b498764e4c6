/**
 * Words to look for, some with a gap: 网站…公开 is 网站 and, at most a few characters on, 公开. Looking is a
 * plain search, linear in the text.
 */
export interface Word {
  /** Characters that must stand in the text. */
  length: number;
  /** The two characters it begins with. */
  opening: string;
  /** Where it ends in a text when it begins at `at`, else -1. */
  endIn(text: string, at: number): number;
  first: string;
}

const GAP = 10;
/** A gap does not run over the end of a clause. */
const STOPS = [',', '，', ';', '；', '。', '\n'];

function restEnd(text: string, parts: readonly string[], from: number): number {
  let end = from;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as string;
    const at = text.indexOf(part, end);
    if (at < 0 || at - end > GAP) return -1;
    const gap = text.slice(end, at);
    if (STOPS.some((stop) => gap.includes(stop))) return -1;
    end = at + part.length;
  }
  return end;
}

/** Reads `A…B`. */
export function wordOf(spec: string): Word {
  const parts = spec.split('…');
  const first = parts[0] as string;
  return {
    length: spec.length - parts.length + 1,
    opening: first.slice(0, 2),
    first,
    endIn: (text, at) => (text.startsWith(first, at) ? restEnd(text, parts, at + first.length) : -1),
  };
}

/** Whether a text holds a word. */
export function has(text: string, word: Word): boolean {
  for (let at = text.indexOf(word.first); at >= 0; at = text.indexOf(word.first, at + 1))
    if (word.endIn(text, at) >= 0) return true;
  return false;
}

/** Words with what they stand for, by the two characters they begin with. */
export function wordsByOpening<T>(
  entries: readonly { word: Word; value: T }[],
): ReadonlyMap<string, { word: Word; value: T }[]> {
  const out = new Map<string, { word: Word; value: T }[]>();
  for (const entry of entries) {
    const same = out.get(entry.word.opening);
    if (same) same.push(entry);
    else out.set(entry.word.opening, [entry]);
  }
  return out;
}
