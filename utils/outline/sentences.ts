import { codesOf, isDigit } from '../domain/text.ts';
import { unitAt } from '../domain/units.ts';
import type { Line, Section, Sentence } from '../model.ts';

const CLOSERS = codesOf('”’』」）)》"');

const LONGEST_ASIDE = 80;
/** A text without full stops is cut at its commas: what leans on a sentence's begin must stay near it. */
const LONGEST_SENTENCE = 1000;
const COMMAS = codesOf('，；,;、');

/** Brackets and full stops: all that tells where a sentence ends, unless it is endless. */
const SIGNS = codesOf('（(）)。！？');
const [WIDE_OPEN, OPEN, WIDE_CLOSE, CLOSE] = [0xff08, 0x28, 0xff09, 0x29];

/** Whether a bracket closes soon behind an offset. */
function closesSoon(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + LONGEST_ASIDE);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === WIDE_CLOSE || code === CLOSE) return true;
  }
  return false;
}

/** Ends of the sentences of a paragraph that begins at `start`: 。！？ with the closing marks behind them. */
function ends(text: string, start: number): number[] {
  const out: number[] = [];
  let depth = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!SIGNS.has(code) && i - last <= LONGEST_SENTENCE) continue;
    if (code === WIDE_OPEN || code === OPEN) depth++;
    else if (code === WIDE_CLOSE || code === CLOSE) depth = Math.max(0, depth - 1);
    else if (i - last > LONGEST_SENTENCE && (COMMAS.has(code) || i - last > 2 * LONGEST_SENTENCE)) {
      last = i + 1;
      out.push(start + last);
      depth = 0;
    } else if (SIGNS.has(code)) {
      // A bracket that does not close soon was never meant to: the sentence ends here all the same.
      if (depth > 0 && !closesSoon(text, i)) depth = 0;
      if (depth > 0) continue;
      while (CLOSERS.has(text.charCodeAt(i + 1))) i++;
      last = i + 1;
      out.push(start + last);
    }
  }
  if (last !== text.length || last === 0) out.push(start + text.length);
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
  return low === 0 ? null : (sections[low - 1] ?? null);
}

/** The sections an offset stands in, innermost first. */
function pathAt(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let inside = lastBefore(sections, offset);
  while (inside && offset < inside.bodyEnd) {
    path.push(inside);
    inside = lastBefore(inside.children, offset);
  }
  return path.reverse();
}

/**
 * Tells of one offset after the other, in reading order, which sections it stands in. Most sentences stand where
 * the one before them stands, and share its path.
 */
function pathsIn(sections: readonly Section[], starts: readonly number[]): (offset: number) => Section[] {
  let path: Section[] = [];
  let next = 0;
  return (offset) => {
    const before = next;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const isSame = next === before && offset < (path[0]?.bodyEnd ?? 0);
    if (!isSame) path = pathAt(sections, offset);
    return path;
  };
}

/** How a line begins that goes on in the middle of a sentence: with a number, not a date or the number of a heading. */
const GOES_ON = /^\d[\d.,]*(?![\d年月日、.．)）：:\s]|\.\d*年)[余多]?[万亿]?[\u4e00-\u9fff]/;
/** A number, its unit, and the end of the clause: 75篇。 */
const NO_MORE = /^\d[\d.,]*[余多]?[万亿]?[\u4e00-\u9fff]{1,3}[。，；、]/;
/** 由原来的, 缩短至: what waits for a number. */
const WAITS = /(?:[由从][\u4e00-\u9fff]{0,5}的?|[至到为达近超约共计]|达到|超过|共有)$/;
const LAST_CLAUSE = /[。，；][^。，；\d]{4,}$/;

/** 改造危桥1 / 5座, 送客210 / 万人次: a break in the middle of a number, or behind it, far on in a line. */
const CUT = /(?![图表件第号])[\u4e00-\u9fff，]\d[\d.]{0,7}$/;
const REST = /^(?!20\d\d年)(?:\d{1,7}(?:\.\d+)?[余多]?[万亿]?[\u4e00-\u9fff%]|\.\d|[万亿余多%])/;
const SHORTEST_CUT = 10;
const IN_NUMBERS = codesOf('0123456789.');
const isCut = ({ text }: Line, next: Line): boolean =>
  IN_NUMBERS.has(text.charCodeAt(text.length - 1)) &&
  text.length >= SHORTEST_CUT &&
  CUT.test(text) &&
  (REST.test(next.text) || unitAt(next.text, 0) !== null);

/** …在省级以上报刊刊播稿件 / 75篇: a break in the middle of a sentence, before its number. */
const isBroken = ({ text }: Line, next: Line): boolean =>
  isDigit(next.text.charCodeAt(0)) &&
  GOES_ON.test(next.text) &&
  /[\u4e00-\u9fff]$/.test(text) &&
  (WAITS.test(text) || (NO_MORE.test(next.text) && LAST_CLAUSE.test(text)));

/** The lines that hold prose, one that was broken before a number with what it goes on with; offsets stay as they are. */
function* paragraphs(lines: readonly Line[]): Generator<Pick<Line, 'text' | 'start' | 'end' | 'index'>> {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.cell) continue;
    let { text, end } = line;
    // Each line is looked at alone: what has been joined may be as long as the page.
    for (
      let last = line, next = lines[i + 1];
      next?.cell === null && (isBroken(last, next) || isCut(last, next));
      last = next, next = lines[++i + 1]
    ) {
      text = `${text} ${next.text}`;
      end = next.end;
    }
    yield { text, start: line.start, end, index: line.index };
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
  const pathOf = pathsIn(sections, cuts);
  let next = 0;
  const out: Sentence[] = [];
  for (const line of paragraphs(lines)) {
    const stops = ends(line.text, line.start);
    while (next < cuts.length && (cuts[next] as number) <= line.start) next++;
    // Most paragraphs hold no section's begin.
    if ((cuts[next] ?? line.end) < line.end) {
      for (; (cuts[next] ?? line.end) < line.end; next++) stops.push(cuts[next] as number);
      stops.sort((a, b) => a - b);
    }
    let start = line.start;
    for (const end of stops) {
      if (end <= start) continue;
      const text = line.text.slice(start - line.start, end - line.start);
      if (text.trim() !== '') out.push({ text, start, end, paragraph: line.index, path: pathOf(start) });
      start = end;
    }
  }
  return out;
}
