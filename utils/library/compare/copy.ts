import type { Subject } from './model.ts';
import { GAP, type Prose, proseOf, type Range } from './prose.ts';

/** A stretch of text that stands in both reports, figures aside. */
export interface Passage {
  before: Range;
  after: Range;
  /** As the later report prints it. */
  text: string;
  /** The figures in it are the same, too. */
  sameNumbers: boolean;
}

/** How much of a report's running text stood in the one of the year before. */
export interface Copied {
  /** Share of the later report's signs that stand in a repeated passage, 0..1; null where there is too little text. */
  share: number | null;
  /** The same for the part on problems (存在的主要问题及改进情况); null where there is none or too little. */
  problems: number | null;
  passages: Passage[];
}

/** Signs that two texts must share in a row before they count as repeated: longer than a fixed phrase of the trade. */
const SHINGLE = 20;
/** With less text of its own a report has nothing to compare. */
const LEAST_SIGNS = 150;
const LEAST_PROBLEM_SIGNS = 40;

/** Where each run of SHINGLE signs stands first. */
function shingles({ signs }: Prose): Map<string, number> {
  const first = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= signs.length; i++) {
    const shingle = signs.slice(i, i + SHINGLE);
    if (!first.has(shingle)) first.set(shingle, i);
  }
  return first;
}

interface Match {
  before: number;
  after: number;
  length: number;
}

/** The runs of the later text that the earlier has too, as long as they go; each sign is looked at once. */
function matches(before: Prose, after: Prose): Match[] {
  const known = shingles(before);
  const found: Match[] = [];
  for (let i = 0; i + SHINGLE <= after.signs.length; ) {
    const shingle = after.signs.slice(i, i + SHINGLE);
    const at = shingle.includes(GAP) ? undefined : known.get(shingle);
    if (at === undefined) {
      i++;
      continue;
    }
    let length = SHINGLE;
    while (
      i + length < after.signs.length &&
      after.signs[i + length] === before.signs[at + length] &&
      after.signs[i + length] !== GAP
    )
      length++;
    found.push({ before: at, after: i, length });
    i += length;
  }
  return found;
}

const rangeOf = ({ places }: Prose, at: number, length: number, text: string): Range => {
  const start = places[at] ?? 0;
  const end = (places[at + length - 1] ?? start) + 1;
  // The first sign of a run of digits stands where the run ends.
  let from = start;
  while (from > 0 && /[\d.,，]/.test(text.charAt(from)) && /\d/.test(text.charAt(from - 1))) from--;
  return { start: from, end: /[。！？；]/.test(text.charAt(end)) ? end + 1 : end };
};

/** The end of a sentence, with its last words before it, that a passage begins with by chance. */
const TAIL = /^.{0,6}?[。！？；]/;

/** The passage without the tail of a sentence whose beginning is another. */
function fromSentence(match: Match, { places }: Prose, text: string): Match {
  const start = places[match.after] ?? 0;
  const tail = TAIL.exec(text.slice(start, start + 8))?.[0];
  if (tail === undefined) return match;
  let cut = 0;
  while (cut < match.length && (places[match.after + cut] ?? 0) < start + tail.length) cut++;
  if (match.length - cut < SHINGLE) return match;
  return { before: match.before + cut, after: match.after + cut, length: match.length - cut };
}

const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g)?.join(' ') ?? '';

const isText = (sign: string | undefined) => sign !== undefined && sign !== GAP;

function signsWithin({ signs, places }: Prose, range: Range): number {
  let count = 0;
  for (let i = 0; i < signs.length; i++) {
    const place = places[i] as number;
    if (place >= range.start && place < range.end && isText(signs[i])) count++;
  }
  return count;
}

/** Of the signs of a stretch, how many stand in a match. */
function matchedWithin(prose: Prose, found: readonly Match[], range: Range): number {
  let count = 0;
  for (const { after, length } of found)
    for (let i = after; i < after + length; i++) {
      const place = prose.places[i] as number;
      if (place >= range.start && place < range.end) count++;
    }
  return count;
}

function shareOf(prose: Prose, found: readonly Match[], range: Range | null, least: number): number | null {
  if (range === null) return null;
  const all = signsWithin(prose, range);
  return all < least ? null : matchedWithin(prose, found, range) / all;
}

function problemsOf({ document }: Subject): Range | null {
  const section = document.sections.find(({ role }) => role === 'problems');
  return section ? { start: section.start, end: section.bodyEnd } : null;
}

/**
 * What of a report's text stood in an earlier one, whatever its figures are now. What form and law dictate,
 * headings and tables are left out. Time and memory grow with the length of the two texts.
 */
export function copiedFrom(before: Subject, after: Subject): Copied {
  const [old, fresh] = [proseOf(before), proseOf(after)];
  const found = matches(old, fresh);
  const { start, end } = after.document;
  return {
    share: shareOf(fresh, found, { start, end }, LEAST_SIGNS),
    problems: shareOf(fresh, found, problemsOf(after), LEAST_PROBLEM_SIGNS),
    passages: found.map((whole): Passage => {
      const match = fromSentence(whole, fresh, after.text);
      const was = rangeOf(old, match.before, match.length, before.text);
      const is = rangeOf(fresh, match.after, match.length, after.text);
      const text = after.text.slice(is.start, is.end);
      return {
        before: was,
        after: is,
        text,
        sameNumbers: numbersIn(text) === numbersIn(before.text.slice(was.start, was.end)),
      };
    }),
  };
}
