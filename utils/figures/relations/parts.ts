import type { Relation } from '../../model.ts';
import { CHANNELS, MEANING_VERBS } from '../labels/words.ts';
import { amountOf, between, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';

type PartOf = Extract<Relation, { kind: 'part-of' }>;

export const relation = (whole: Item, parts: readonly Item[], exhaustive: boolean): PartOf => ({
  kind: 'part-of',
  whole: whole.figure.id,
  parts: parts.map((part) => part.figure.id),
  exhaustive,
});
/** 各1个 stands for several; it is no single part. */
const isEach = (item: Item) => /[各均]\s?$/.test(item.draft.lead);
export const canBePart = (whole: Item, part: Item) =>
  isAmount(part) && !isEach(part) && sameUnit(whole, part) && part.figure.id !== whole.figure.id;
const isRest = (item: Item) => /其他|其余|其它/.test(item.draft.lead);
/** What follows is another thing, not one more part. */
const OTHER_THING = /另|同时|此外|(?<!公)共(?!性|享|建|有产|青|同)|累计|合计|总计|同比|较上年|较去年|还/;
/** Verbs of a later stage: of 30 received, 28 answered are no channel. */
const LATER_STAGE = /办结|答复|回复|结转/;

/** Pairs that leave nothing over; a word more (主办的人大建议) and they are no longer all of it. */
const COMPLETE: readonly (readonly [RegExp, RegExp])[] = [
  [/^自然人(?:申请|提出)?$/, /^法人(?:[或和及、]|或者)?其他组织(?:申请|提出)?$/],
  [/^(?:[省市区县]?人大(?:代表)?|[省市区县]?代表)(?:议案)?建议$/, /^[省市区县]?政协(?:委员)?提案$/],
];

const nameOf = (part: Item) =>
  part.draft.lead
    .replace(/^.*其中/, '')
    .replace(/^[,，、:：和及与]+/, '')
    .trim();

export const isCompletePair = (parts: readonly Item[]) =>
  parts.length === 2 &&
  COMPLETE.some(([one, other]) => one.test(nameOf(parts[0] as Item)) && other.test(nameOf(parts[1] as Item)));

/** Whether the parts are meant to make up the whole. */
function isExhaustive(whole: Item, parts: readonly Item[]): boolean {
  if (parts.length < 2) return false;
  if (parts.some(isRest) || isCompletePair(parts)) return true;
  const exact = [whole, ...parts].every((item) => item.figure.approx === 'exact');
  return exact && equal(sumOf(parts), amountOf(whole));
}

/** 127个（公建项目107个、产业项目19个）: the bracket right behind a total. */
export function bracketed(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  items.forEach((whole, i) => {
    if (!isAmount(whole)) return;
    const { text, quantity } = whole.draft;
    const open = /^[^,，。；;、(（]{0,8}[(（]/.exec(text.slice(quantity.end, quantity.end + 10));
    if (!open) return;
    const from = quantity.end + open[0].length;
    const to = closing(text, from);
    const inside = items
      .slice(i + 1)
      .filter((item) => item.draft.quantity.start >= from && item.draft.quantity.end <= to);
    const head = text.slice(from, inside[0]?.draft.quantity.start ?? from);
    const parts = inside.filter((item) => canBePart(whole, item) && !/另/.test(item.draft.lead));
    if (parts.length === 0 || /占|同比|平均|约合/.test(head)) return;
    const listed = parts.length >= 2 && parts.length === inside.length && !/^(?:含|包括|包含)/.test(head);
    out.push(relation(whole, parts, listed || isExhaustive(whole, parts)));
  });
  return out;
}

function closing(text: string, from: number): number {
  for (let i = from; i < text.length && i - from < 200; i++)
    if (text.charAt(i) === ')' || text.charAt(i) === '）') return i;
  return Math.min(text.length, from + 200);
}

const INTRODUCES = /(?:其中|包括|包含|分别为|分别是|分为|分别有|具体为|含)[:：,，]?/;

/** Where 其中 stands for an item: in its lead, or before the run of parts it belongs to. */
const opensParts = ({ draft }: Item) => {
  const before = draft.text.slice(Math.max(0, draft.leadStart - 4), draft.leadStart);
  if (/其中[,，:：]$/.test(before) || (draft.previous === null && draft.text.trimStart().startsWith('其中')))
    return true;
  return INTRODUCES.test(draft.lead) && !/[(（]/.test(draft.text.charAt(draft.leadStart - 1));
};

/** 其中 after a total, in the sentence or in the one before: each part finds the total of its own unit. */
export function listed(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  for (let i = 0; i < items.length; i++) {
    const first = items[i] as Item;
    if (!isAmount(first) || !(opensParts(first) || behindColon(items, i))) continue;
    const run = runFrom(items, i);
    const candidates = [...items.slice(0, i)];
    if (i === 0 || !candidates.some((item) => isAmount(item) && sameUnit(item, first)))
      candidates.unshift(...before);
    out.push(...grouped(run, candidates));
    i += Math.max(0, run.length - 1);
  }
  return out;
}

/** 共办理12件：信函4件、网络8件. */
function behindColon(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1];
  const item = items[i] as Item;
  return (
    previous !== undefined &&
    isAmount(previous) &&
    sameUnit(previous, item) &&
    /^[^,，。；;]{0,10}[:：]/.test(between(previous, item))
  );
}

/** Behind ； a list goes on where the phrase is built like its first, or is a bare name. */
function continuesList(first: Item, item: Item): boolean {
  const own = item.draft.lead.trim();
  if (isRest(item) || RESULT_WORDS.test(own)) return true;
  if (likeness(first.draft.lead.replace(/其中/, ''), own) > 0) return true;
  return (
    own.length <= 6 &&
    !MEANING_VERBS.some((verb) => own.includes(verb)) &&
    !CHANNELS.some((word) => own.includes(word))
  );
}

/** The parts in a row: up to a clause that is about something else. */
function runFrom(items: readonly Item[], from: number): Item[] {
  const run: Item[] = [items[from] as Item];
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    const lead = item.draft.lead;
    if (opensParts(item) && /其中/.test(lead)) break;
    if (/[；;]/.test(between(items[i - 1] as Item, item)) && !continuesList(items[from] as Item, item)) break;
    const gap = between(items[i - 1] as Item, item);
    const close = /^[、及和与]/.test(gap) || gap.trim() === '';
    if (
      !close &&
      (OTHER_THING.test(lead) ||
        LATER_STAGE.test(lead) !== LATER_STAGE.test((items[from] as Item).draft.lead))
    )
      break;
    run.push(item);
  }
  return run;
}

/** 收到19件，上年结转1件…其中 four results of 20: they are parts of both together, so of neither. */
function isPartOfTwo(whole: Item, parts: readonly Item[], candidates: readonly Item[]): boolean {
  const rest = sumOf(parts) - amountOf(whole);
  return (
    rest > 0 &&
    candidates.some(
      (item) => item !== whole && isAmount(item) && sameUnit(item, whole) && equal(amountOf(item), rest),
    )
  );
}

/** 解读36篇，其中图解20篇、视频9个、文字7篇: classifiers differ, yet together they are exactly the total. */
function mixedWhole(run: readonly Item[], candidates: readonly Item[]): Item | null {
  const [first] = run;
  const units = new Set(run.map((item) => item.figure.unit));
  if (!first || units.size < 2 || !run.every((item) => item.figure.kind === 'count' && !isEach(item)))
    return null;
  return (
    candidates.findLast(
      (item) =>
        sameUnit(item, first) &&
        [item, ...run].every((one) => one.figure.approx === 'exact') &&
        equal(sumOf(run), amountOf(item)),
    ) ?? null
  );
}

/** One relation for each unit among the parts, each with its own total. */
function grouped(run: readonly Item[], candidates: readonly Item[]): PartOf[] {
  const whole = mixedWhole(run, candidates);
  if (whole) return [relation(whole, run, true)];
  const out: PartOf[] = [];
  const units = [
    ...new Set(run.filter((item) => isAmount(item) && !isEach(item)).map((item) => item.figure.unit)),
  ];
  const main = units.find((unit) => unit !== null) ?? null;
  for (const unit of units) {
    // A part that dropped its unit (不予公开1402) is one of its neighbours' kind.
    if (unit === null && main !== null) continue;
    let parts = run.filter((item) => isAmount(item) && !isEach(item) && (item.figure.unit ?? main) === unit);
    const whole = wholeFor(parts[0] as Item, candidates, parts);
    if (!whole || isPartOfTwo(whole, parts, candidates)) continue;
    // What no longer fits behind commas is another thing; what 、 joins stays, right or wrong.
    while (
      parts.length > 1 &&
      sumOf(parts) > amountOf(whole) &&
      whole.figure.approx === 'exact' &&
      !joined(parts)
    )
      parts = parts.slice(0, -1);
    out.push(relation(whole, parts, isExhaustive(whole, parts)));
  }
  return out;
}

/** One list: behind 、, or all built alike (现场咨询…，电话咨询…，网上咨询…). */
const joined = (parts: readonly Item[]) => {
  const last = parts[parts.length - 1] as Item;
  return /^、/.test(between(parts[parts.length - 2] as Item, last)) || isBuiltAlike(parts);
};

function isBuiltAlike(parts: readonly Item[]): boolean {
  const names = parts.map((part) =>
    part.draft.lead
      .replace(/^.*其中[:：]?/, '')
      .replace(/^[,，、]/, '')
      .trim(),
  );
  const [first = ''] = names;
  const ending = first.slice(-2);
  return parts.length >= 3 && names.every((name) => name.length === first.length && name.endsWith(ending));
}

/** Results of requests for information. */
export const RESULT_WORDS = /公开|属于|掌握|不存在|无法提供|不予|告知|补正/;

const bigrams = (text: string) => {
  const out = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
  return out;
};

/** Characters in pairs that two phrases share: how much they are about one thing. */
function likeness(a: string, b: string): number {
  const pairs = bigrams(b);
  let n = 0;
  for (const pair of bigrams(a)) if (pairs.has(pair)) n++;
  return n;
}

/** Inside a bracket that the part stands outside of: an aside is no total. */
const isAside = (item: Item, part: Item) =>
  item.draft.depth > 0 && !(item.draft.sentence === part.draft.sentence && part.draft.depth > 0);

/** The right total is not always the nearest: its words must fit the part's. */
function wholeFor(part: Item, candidates: readonly Item[], parts: readonly Item[]): Item | null {
  const fitting = candidates.filter(
    (item) =>
      isAmount(item) &&
      sameUnit(item, part) &&
      item.figure.kind !== 'zero' &&
      !isAside(item, part) &&
      amountOf(item) >= amountOf(part),
  );
  let best: Item | null = null;
  let bestScore = -1;
  fitting.forEach((item, i) => {
    const own = part.draft.lead.replace(/其中/, '');
    const words = `${item.draft.lead}${item.draft.tail}`;
    const sum = parts.length > 1 && equal(sumOf(parts), amountOf(item)) ? 4 : 0;
    const score = likeness(own, words) * 3 + sum + i / fitting.length;
    if (score > bestScore) {
      best = item;
      bestScore = score;
    }
  });
  return best;
}

const SUM = /(?:共计|合计|总计|共)\s?$/;

/** 干部35人、群众126人，共计161人: the total stands behind what it adds up. */
export function summed(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  items.forEach((whole, i) => {
    if (!isAmount(whole) || whole.figure.approx !== 'exact' || !SUM.test(whole.draft.lead)) return;
    let from = i;
    let sum = 0;
    while (from > 0 && canBePart(whole, items[from - 1] as Item) && sum < amountOf(whole))
      sum += amountOf(items[--from] as Item);
    if (i - from >= 2 && equal(sum, amountOf(whole))) out.push(relation(whole, items.slice(from, i), true));
  });
  return out;
}

const RESULTS = /^foi-(?:granted|partial|denied|unable|not-processed|other|unable-not-held)$/;

/** The results of requests listed one after another make up what was answered before. */
export function resultsOf(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const parts = items.filter(
    (item) => item.figure.indicator !== null && RESULTS.test(item.figure.indicator) && isAmount(item),
  );
  if (parts.length < 3) return [];
  const first = items.indexOf(parts[0] as Item);
  const handled = [...before, ...items.slice(0, first)].findLast(
    (item) => item.figure.indicator === 'foi-handled',
  );
  if (!handled) return [];
  const whole =
    parts.some((item) => item.figure.indicator === 'foi-other') || equal(sumOf(parts), amountOf(handled));
  return [relation(handled, parts, whole)];
}

const ASKED = /意见|建议|征集/;

/** 收到意见建议37条，采纳12条: what was taken up of what came in. */
export function takenUp(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  items.forEach((part, i) => {
    const whole = items[i - 1];
    if (!whole || !/采纳(?:了)?\s?$/.test(part.draft.lead) || !ASKED.test(whole.draft.lead)) return;
    if (canBePart(whole, part) && isAmount(whole) && amountOf(part) <= amountOf(whole))
      out.push(relation(whole, [part], false));
  });
  return out;
}
