import type { Line, Section, Sentence } from '../model.ts';

const CLOSERS = new Set('”’』」）)》"'.split(''));

/** Ends of the sentences of a paragraph: 。！？ with the closing marks behind them. */
function ends(text: string): number[] {
  const out: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '(') depth++;
    else if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
    else if (char === '。' || char === '！' || char === '？') {
      if (depth > 0 && text.indexOf(char === '。' ? '）' : ')', i) - i > 60) depth = 0;
      if (depth > 0) continue;
      while (CLOSERS.has(text.charAt(i + 1))) i++;
      out.push(i + 1);
    }
  }
  if (out[out.length - 1] !== text.length) out.push(text.length);
  return out;
}

/** Innermost section first. `sections` are in reading order. */
function pathAt(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let level: readonly Section[] = sections;
  for (;;) {
    const inside = level.findLast((section) => section.start <= offset && offset < section.bodyEnd);
    if (!inside) return path;
    path.unshift(inside);
    level = inside.children;
  }
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
