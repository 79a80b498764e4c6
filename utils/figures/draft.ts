import { codesOf, isDigit } from '../domain/text.ts';
import type { Sentence } from '../model.ts';
import type { Quantity } from './quantity.ts';

/** A quantity in its sentence, on the way to a figure. Offsets of `quantity` are into `sentence.text`. */
export interface Draft {
  quantity: Quantity;
  sentence: Sentence;
  /** The folded sentence. */
  text: string;
  /** Index of the sentence in its document. */
  at: number;
  /** Text between the clause's begin (or the quantity before) and this one, folded. */
  lead: string;
  /** Where the lead begins in the sentence. */
  leadStart: number;
  /** What follows the unit up to the end of the phrase, folded. */
  tail: string;
  /** Its sentence has a 分别 or 依次, which gives each number its own name. */
  isListed: boolean;
  /** How many brackets stand open around it: an aside is neither subject nor total of what follows. */
  depth: number;
  /** The quantity before in the same sentence. */
  previous: Draft | null;
  /** The sentence behind its own in the paragraph; '' where there is none. */
  behind: string;
  /** The drafts of the last sentences of the same paragraph: what a sentence without its subject leans on. */
  earlier: readonly Draft[];
  /** What counts: see labels. */
  label: string;
}

/** 其中，当面6件、网络35件。: such a sentence is about what stands before it. */
export const isInSentenceOfParts = ({ text }: Draft) => text.trimStart().startsWith('其中');

/** Whether it tells by how much something changed. */
export const isChange = ({ quantity: { kind } }: Draft): boolean =>
  kind === 'change-percent' || kind === 'delta' || kind === 'delta-pp';

/** Whether it says that there was none: 未收到申请, 行政复议和行政诉讼均为0件. */
export const isDenial = ({ quantity: { kind, denied } }: Draft): boolean =>
  kind === 'zero' || denied !== null;

const BREAKS = codesOf(',，。；;：:！!？?（(）)\n');
const TAIL_STOPS = codesOf(',，。；;：:！!？?（(）)、\n"');
const [OPEN, CLOSE, LISTING] = [0x28, 0x29, 0x3001];
const LONGEST_TAIL = 26;
const LONGEST_ASIDE = 10;
/** The closing mark of what may stand right behind a unit. */
const NAME_CLOSES: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x201c, '”'],
]);

/** A heading that runs into its text without a sign is no part of the phrase behind it. */
function headingEnd(sentence: Sentence): number {
  const heading = sentence.path.find(({ start, end }) => start === sentence.start && end < sentence.end);
  return heading ? heading.end - sentence.start : 0;
}

/** Where a few words in brackets that end before `end` begin, 专科 in 省级（专科）医疗中心7个; -1 when they say more. */
function asideStart(text: string, end: number, floor: number): number {
  if (text.charCodeAt(end - 1) !== CLOSE) return -1;
  for (let at = end - 2; at > floor && end - at <= LONGEST_ASIDE; at--) {
    const code = text.charCodeAt(at);
    // Behind the end of a clause a bracket is a remark.
    if (code === OPEN) return BREAKS.has(text.charCodeAt(at - 1)) ? -1 : at;
    if (BREAKS.has(code) || isDigit(code)) return -1;
  }
  return -1;
}

function leadOf(
  text: string,
  quantity: Quantity,
  previous: Draft | null,
  begin: number,
): { lead: string; leadStart: number } {
  const floor = previous ? previous.quantity.end : begin <= quantity.start ? begin : 0;
  let start = quantity.start;
  while (start > floor) {
    const opened = asideStart(text, start, floor);
    if (opened >= 0) start = opened;
    else if (BREAKS.has(text.charCodeAt(start - 1))) break;
    else start--;
  }
  // Behind another quantity 、 begins a phrase of its own.
  const isBehind = previous !== null && previous.quantity.end <= start;
  if (!isBehind && start < quantity.start && text.charCodeAt(start) === LISTING) start++;
  return { lead: text.slice(start, quantity.start), leadStart: start };
}

/** Behind the second classifier of 3200套（间）, behind a name in quotes: 建成21个“幸福驿站”. */
function behindName(text: string, from: number, limit: number): number {
  const code = text.charCodeAt(from);
  if (code === OPEN) return text.charCodeAt(from + 2) === CLOSE ? from + 3 : from;
  const mark = NAME_CLOSES.get(code);
  const close = mark === undefined ? 0 : text.slice(from + 1, limit).indexOf(mark) + 1;
  return from + (close > 0 ? close + 1 : 0);
}

const PLACES = codesOf('省市县区州镇乡村');
/** 126个市、区重点项目: the first of two kinds of places is no noun by itself. */
const namesPlaces = (text: string, at: number): boolean =>
  PLACES.has(text.charCodeAt(at)) &&
  text.charCodeAt(at + 1) === LISTING &&
  PLACES.has(text.charCodeAt(at + 2));

function tailOf(text: string, quantity: Quantity, next: Quantity | undefined): string {
  const limit = Math.min(text.length, quantity.end + LONGEST_TAIL, next ? next.start : text.length);
  let end = behindName(text, quantity.end, limit);
  while (end < limit && namesPlaces(text, end)) end += 2;
  while (end < limit && !TAIL_STOPS.has(text.charCodeAt(end))) end++;
  return text.slice(quantity.end, end);
}

const SCOPE_BREAKS = codesOf('。；;');

/** The clauses of the sentence before a draft that can still govern it: back to the last 。 or ；. */
export function scopeOf({ text, quantity: { start } }: Draft): string {
  let from = start;
  while (from > 0 && !SCOPE_BREAKS.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, start);
}

/** Tells of one offset after the other, in reading order, how many brackets stand open there. */
function depths(text: string): (offset: number) => number {
  let depth = 0;
  let read = 0;
  return (offset) => {
    for (; read < offset; read++) {
      const code = text.charCodeAt(read);
      if (code === OPEN) depth++;
      else if (code === CLOSE && depth > 0) depth--;
    }
    return depth;
  };
}

/** The drafts of one sentence, each with the words around it. */
export function draftsOf(
  sentence: Sentence,
  text: string,
  at: number,
  quantities: readonly Quantity[],
  earlier: readonly Draft[] = [],
  behind = '',
): Draft[] {
  const out: Draft[] = [];
  const depthAt = depths(text);
  const begin = headingEnd(sentence);
  const isListed = text.includes('分别') || text.includes('依次');
  quantities.forEach((quantity, i) => {
    const depth = depthAt(quantity.start);
    const before = out[out.length - 1] ?? null;
    // Two zero statements share their words; neither stands before the other.
    const previous = before && before.quantity.end > quantity.start ? before.previous : before;
    const { lead, leadStart } = leadOf(text, quantity, previous, begin);
    const tail = tailOf(text, quantity, quantities[i + 1]);
    const label = '';
    out.push({
      quantity,
      sentence,
      text,
      at,
      lead,
      leadStart,
      tail,
      isListed,
      depth,
      previous,
      behind,
      earlier,
      label,
    });
  });
  return out;
}
