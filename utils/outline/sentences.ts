import type { Line, Section, Sentence } from '../model.ts';

const CLOSERS = new Set('”’』」）)》"'.split(''));

const LONGEST_ASIDE = 80;
/** A text without full stops is cut at its commas: what leans on a sentence's begin must stay near it. */
const LONGEST_SENTENCE = 1000;
const COMMAS = new Set('，；,;、'.split(''));

/** Ends of the sentences of a paragraph: 。！？ with the closing marks behind them. */
function ends(text: string): number[] {
  const out: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '(') depth++;
    else if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
    else if (
      i - (out[out.length - 1] ?? 0) > LONGEST_SENTENCE &&
      (COMMAS.has(char) || i - (out[out.length - 1] ?? 0) > 2 * LONGEST_SENTENCE)
    ) {
      out.push(i + 1);
      depth = 0;
    } else if (char === '。' || char === '！' || char === '？') {
      // A bracket that does not close soon was never meant to: the sentence ends here all the same.
      if (depth > 0 && !/[）)]/.test(text.slice(i, i + LONGEST_ASIDE))) depth = 0;
      if (depth > 0) continue;
      while (CLOSERS.has(text.charAt(i + 1))) i++;
      out.push(i + 1);
    }
  }
  if (out[out.length - 1] !== text.length) out.push(text.length);
  return out;
}

/** The last of the sections, which are in reading order, that begins at or before an offset. */
function lastBefore(sections: readonly Section[], offset: number): Section | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1] ?? null;
}

/** The sections an offset stands in, innermost first. */
function pathAt(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let inside = lastBefore(sections, offset);
  while (inside && offset < inside.bodyEnd) {
    path.unshift(inside);
    inside = lastBefore(inside.children, offset);
  }
  return path;
}

/** The sentences of paragraphs, cut also where a section begins, so that none belongs to two. */
export function sentencesOf(lines: readonly Line[], sections: readonly Section[]): Sentence[] {
  const cuts: number[] = [];
  const collect = (list: readonly Section[]) => {
    for (const section of list) {
      cuts.push(section.start);
      collect(section.children);
    }
  };
  collect(sections);
  let next = 0;
  const out: Sentence[] = [];
  for (const line of lines) {
    if (line.cell) continue;
    const stops = ends(line.text).map((end) => line.start + end);
    while (next < cuts.length && (cuts[next] as number) <= line.start) next++;
    for (; next < cuts.length && (cuts[next] as number) < line.end; next++) stops.push(cuts[next] as number);
    stops.sort((a, b) => a - b);
    let start = line.start;
    for (const end of stops) {
      if (end <= start) continue;
      const text = line.text.slice(start - line.start, end - line.start);
      if (text.trim() !== '')
        out.push({ text, start, end, paragraph: line.index, path: pathAt(sections, start) });
      start = end;
    }
  }
  return out;
}
