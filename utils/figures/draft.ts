import { codesOf, isDigit, Lexicon } from '../domain/text.ts';
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
  /** Its sentence has a word of what was to be reached; most have none, and no number in them is a target. */
  isAimed: boolean;
  /** How many brackets stand open around it: an aside is neither subject nor total of what follows. */
  depth: number;
  /** The quantity before in the same sentence. */
  previous: Draft | null;
  /** The quantity behind it in the same sentence. */
  next: Draft | null;
  /** The sentence behind its own in the paragraph; '' where there is none. */
  behind: string;
  /** The drafts of the last sentences of the same paragraph: what a sentence without its subject leans on. */
  earlier: readonly Draft[];
  /** What counts: see labels. */
  label: string;
}

/** 其中，当面6件、网络35件。: such a sentence is about what stands before it. */
export const opensWithParts = (text: string) => text.trimStart().startsWith('其中');
export const isInSentenceOfParts = ({ text }: Draft) => opensWithParts(text);
/** Whether 其中 stands right before an offset of a sentence. */
export const isRightBehindParts = (text: string, at: number): boolean =>
  /其中[:：,，]?\s?$/.test(text.slice(Math.max(0, at - 4), at));

/** Whether it tells by how much something changed. */
export const isChange = ({ quantity: { kind } }: Draft): boolean =>
  kind === 'change-percent' || kind === 'delta' || kind === 'delta-pp';

const JOINT = /^[、和及与]\s?$/;
/** Whether nothing but a joint stands between a number and the one before. */
export const isJoined = ({ lead }: Draft): boolean => lead.length <= 2 && JOINT.test(lead);

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

/** A heading that runs into its text without a sign is no part of the phrase behind it, and its number never is. */
function headingEnds(sentence: Sentence): readonly number[] {
  const heading = sentence.path.find(({ start }) => start === sentence.start);
  if (!heading) return [];
  const number = heading.number ?? '';
  return [heading.end - sentence.start, sentence.text.startsWith(number) ? number.length : 0];
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
  begins: readonly number[],
): { lead: string; leadStart: number } {
  const begin = begins.find((end) => end <= quantity.start) ?? 0;
  const floor = previous ? previous.quantity.end : begin;
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
  const lead = text.slice(start, quantity.start);
  const isBehindAside = text.charCodeAt(start - 1) === CLOSE;
  return { lead: isBehindAside ? wordsBeforeAside(text, start - 1) + lead : lead, leadStart: start };
}

const LONGEST_REMARK = 120;
/** 公开信息（含一级栏目3个、二级栏目20个）共计: the words that a long bracket, closed at `close`, stands behind. */
function wordsBeforeAside(text: string, close: number): string {
  const floor = Math.max(0, close - LONGEST_REMARK);
  let open = close - 1;
  while (open > floor && text.charCodeAt(open) !== OPEN && text.charCodeAt(open) !== CLOSE) open--;
  if (text.charCodeAt(open) !== OPEN) return '';
  let start = open;
  while (start > 0 && !BREAKS.has(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start - 1)))
    start--;
  // 平均浓度88ug/m3、细颗粒物（PM2.5）: behind another number, from the sign between them on.
  const joint = isDigit(text.charCodeAt(start - 1)) ? text.lastIndexOf('、', open) : -1;
  if (joint >= start) start = joint + 1;
  const words = text.slice(start, open);
  return isDigit(text.charCodeAt(start - 1)) || words.length < SHORTEST_WORDS ? '' : words;
}
const SHORTEST_WORDS = 2;

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

const HALVES = codesOf('专主存城大中小');
/** 65名专、兼职工作人员: half of a word right behind the unit. */
const namesHalf = (text: string, at: number, behindUnit: number): boolean =>
  at === behindUnit && HALVES.has(text.charCodeAt(at)) && text.charCodeAt(at + 1) === LISTING;

function tailOf(text: string, quantity: Quantity, next: Quantity | undefined): string {
  const limit = Math.min(text.length, quantity.end + LONGEST_TAIL, next ? next.start : text.length);
  let end = behindName(text, quantity.end, limit);
  while (end < limit && (namesPlaces(text, end) || namesHalf(text, end, quantity.end))) end += 2;
  while (end < limit && !TAIL_STOPS.has(text.charCodeAt(end))) end++;
  const behind = behindRemark(text, end, limit);
  if (behind > end) for (end = behind; end < limit && !TAIL_STOPS.has(text.charCodeAt(end)); ) end++;
  return text.slice(quantity.end, end);
}

const REMARK =
  /^\((?:[\u4e00-\u9fff]{2,8}\)(?=[\u4e00-\u9fff]{2})|[\u4e00-\u9fff]\)(?=委会|社(?!会)|区(?![\u4e00-\u9fff])|两级|干部))/;
/** 28个中小学（幼儿园）建设项目: behind a remark within what is counted; where it stands elsewhere when there is none. */
function behindRemark(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at) !== OPEN) return at;
  const end = at + (REMARK.exec(text.slice(at, at + LONGEST_ASIDE + 2))?.[0].length ?? 0);
  return end < limit ? end : at;
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

const IN_TURN = new Lexicon(['分别', '依次']);
const AIMS = new Lexicon(['目标', '任务', '计划', '预计', '指标', '建议', '请求', '恳请']);

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
  const begins = headingEnds(sentence);
  const [isListed, isAimed] = [IN_TURN.isIn(text), AIMS.isIn(text)];
  quantities.forEach((quantity, i) => {
    const before = out.at(-1) ?? null;
    // Two zero statements share their words; neither stands before the other.
    const previous = before && before.quantity.end > quantity.start ? before.previous : before;
    const { lead, leadStart } = leadOf(text, quantity, previous, begins);
    const tail = tailOf(text, quantity, quantities[i + 1]);
    const draft: Draft = {
      quantity,
      sentence,
      text,
      at,
      lead,
      leadStart,
      tail,
      isListed,
      isAimed,
      depth: depthAt(quantity.start),
      previous,
      next: null,
      behind,
      earlier,
      label: '',
    };
    if (before) before.next = draft;
    out.push(draft);
  });
  return out;
}
