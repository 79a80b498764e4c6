import { isSomeOfIt } from '../../domain/same-thing.ts';
import { completed } from './completed.ts';
import { amountOf, between, comeTo, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { grouped } from './grouped.ts';
import {
  BREAKDOWN,
  behindColon,
  hasAmong,
  isDividedNext,
  isOfDivided,
  openingOf,
  opensBreakdown,
  opensParts,
} from './opening.ts';
import { canBePart, endsRequest, isBareRest, isRest, type PartOf, relation } from './part-of.ts';
import { isAlike, isLike, LATER_STAGE, RESULT_WORDS, runFrom, saysMore } from './run.ts';

/** Without any of these a sentence opens no list. */
const LISTING = /[其含涵包分具看果:：]|中[,，]/;

/** 其中 after a total, in the sentence or in the one before: each part finds the total of its own unit. */
export function listed(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  if (!items[0] || !LISTING.test(items[0].draft.text)) return out;
  for (let i = 0; i < items.length; i++) {
    const first = items[i] as Item;
    if (!isAmount(first) || isDividedNext(items, i) || !(opensParts(first) || behindColon(items, i)))
      continue;
    const wholes = wholesOf(items, i, before);
    const listing = withBesides(runFrom(items, i, isLike), items);
    const whole = toItsRest(listing, items);
    const run = withCarried(whole, items, wholes);
    const besides = run.filter(isBesides).length + run.length - listing.length;
    const isWhole = whole.length > listing.length;
    const sure = isWhole ? run.length : Math.min(run.length, runFrom(items, i, isAlike).length + besides);
    const isOwn = isOwnList(first, run, wholes);
    const used = isOwn ? [] : breakdowns(run, sure, wholes);
    const found = used.flatMap((part) => grouped(part, handledOf(first, wholes)));
    out.push(
      ...(areAllTold(found, wholes, run) ? found : withAll(found, completed(items, i, wholes))).map((one) =>
        toAll(one, items, i, wholes),
      ),
    );
    if (found.length === 0) out.push(...moreThanAll(items, i));
    const last = isOwn ? run.length : Math.max(sure, ...used.map((part) => part.length));
    i += inRow(items, i, run.slice(0, last)) - 1;
  }
  return out;
}

/** How many of these stand right behind each other from `i` on: between them others may be parts of a part. */
function inRow(items: readonly Item[], i: number, run: readonly Item[]): number {
  const end = run.findIndex((item, at) => isAmount(item) && at > 0 && hasListBetween(items, i, run, at));
  return end < 0 ? run.length : end;
}
const hasListBetween = (items: readonly Item[], i: number, run: readonly Item[], at: number) =>
  items
    .slice(items.indexOf(run[at - 1] as Item, i) + 1, items.indexOf(run[at] as Item, i))
    .some((item) => isAmount(item) && opensParts(item));

/** The amounts that a list may be of: before it in its sentence, or in the sentences before. */
function wholesOf(items: readonly Item[], i: number, before: readonly Item[]): readonly Item[] {
  const first = items[i] as Item;
  // 在完成的2000批次抽检中，食品1500批次、…: what is divided stands right before.
  if (isOfDivided(first)) return items.slice(i - 1, i);
  const candidates = [...items.slice(0, i)];
  if (i === 0 || !haveUnitOf(first, candidates) || opensBreakdown(first))
    candidates.unshift(...wholesBefore(items, i, before));
  return inOwnClause(first, candidates);
}

/** 各类机构39个，其中医院1所，从业人员89人: what stands right behind a number looks back for its own unit alone. */
function wholesBefore(items: readonly Item[], i: number, before: readonly Item[]): readonly Item[] {
  const first = items[i] as Item;
  const earlier = earlierWholes(first, before);
  return i === 0 || opensBreakdown(first) ? earlier : earlier.filter((item) => sameUnit(item, first));
}

/** Whether one of these can be the total of what is counted like the first part. */
const haveUnitOf = (first: Item, candidates: readonly Item[]) =>
  candidates.some((item) => isAmount(item) && sameUnit(item, first));

/** 行政复议5件，其中维持3件；行政诉讼2件，其中维持2件: behind ； a list is of what its own clause counts. */
function inOwnClause(first: Item, candidates: readonly Item[]): readonly Item[] {
  const { leadStart, text } = first.draft;
  if (!hasAmong(first)) return candidates;
  const from = Math.max(text.lastIndexOf('；', leadStart), text.lastIndexOf(';', leadStart));
  const own = candidates.filter(({ draft }) => draft.text === text && draft.quantity.start > from);
  const isWhole = (item: Item) =>
    isAmount(item) && sameUnit(item, first) && amountOf(item) >= amountOf(first);
  const isOfOther = from >= 0 && own.some(isAmount) && !haveUnitOf(first, own);
  return isOfOther || own.some(isWhole) ? own : candidates;
}

const isBesides = ({ draft: { lead } }: Item) => /^[,，]?另有?/.test(lead);

/** 其中维持2件，其他情形1件，另有1件待结: what is left besides is of the whole too. */
function withBesides(run: readonly Item[], items: readonly Item[]): Item[] {
  const next = items[items.indexOf(run.at(-1) as Item) + 1];
  return next && isBesides(next) && sameUnit(next, run[0] as Item) && run.some(isRest)
    ? [...run, next]
    : [...run];
}

const LIST_SIGN = /^[；;、]/;
/** 机构类2条；动态类73条；工作报告1条；其他信息1条: between one sign and the rest in the same unit, whatever they are called. */
function toItsRest(run: readonly Item[], items: readonly Item[]): readonly Item[] {
  const [first, second] = run;
  const sign = first && second ? LIST_SIGN.exec(between(first, second))?.[0] : undefined;
  if (!first || sign === undefined || run.some(isBareRest)) return run;
  const more: Item[] = [];
  for (let i = items.indexOf(run.at(-1) as Item) + 1; i < items.length; i++) {
    const item = items[i] as Item;
    const isNext = isAmount(item) && sameUnit(item, first) && item.draft.depth === first.draft.depth;
    if (!isNext || saysMore(item) || !between(items[i - 1] as Item, item).startsWith(sign)) return run;
    if (item.draft.lead.includes('其中')) return run;
    more.push(item);
    if (isBareRest(item)) return [...run, ...more];
  }
  return run;
}

/** 予以公开12件、…，结转下年2件: what is carried over is left of what the results are of, where together they are all of it. */
const CARRIED = /结转|(?:尚未|正在|未|在)(?:办结|办理|答复|办)/;
function withCarried(run: readonly Item[], items: readonly Item[], candidates: readonly Item[]): Item[] {
  const next = items[items.indexOf(run.at(-1) as Item) + 1];
  if (!next || !CARRIED.test(next.draft.lead) || !sameUnit(next, run[0] as Item) || !run.some(endsRequest))
    return [...run];
  const amounts = candidates.filter(isAmount);
  const carriedIn = amounts.find(({ draft: { lead } }) => lead.includes('结转'));
  const isAll = (sum: number) =>
    amounts.some(
      (item) =>
        equal(amountOf(item), sum) ||
        (carriedIn !== undefined && item !== carriedIn && equal(amountOf(item) + amountOf(carriedIn), sum)),
    );
  const isLeft = !isAll(sumOf(run)) && isAll(sumOf(run) + amountOf(next));
  return isLeft ? [...run, next] : [...run];
}

/** 公开信息1134条，分别为网站51条、微信996条、其他形式87条: names behind the word, and their total before it, right or wrong. */
const RIGHT_BEHIND = /^[,，]\s?分别[为是有](?=[\u4e00-\u9fff])/;
function isOfRightBefore(run: readonly Item[]): boolean {
  const [{ draft }] = run as [Item];
  const at = draft.previous?.quantity.end;
  return (
    run.length > 1 &&
    at !== undefined &&
    RIGHT_BEHIND.test(draft.text.slice(at, draft.quantity.start)) &&
    run.some(isRest)
  );
}

/** 前三位的为甲、乙、丙，分别为142件、97件、63件: names of their own; parts only where they make up a total. */
function isOwnList(
  { draft: { lead, leadStart, text } }: Item,
  run: readonly Item[],
  candidates: readonly Item[],
): boolean {
  if (
    !/分别[为是有]/.test(lead) ||
    lead.includes('其中') ||
    (
      text
        .slice(Math.max(0, leadStart - 40), leadStart)
        .split(/[；;]/)
        .at(-1) ?? ''
    ).includes('其中')
  )
    return false;
  if (isOfRightBefore(run)) return false;
  return !candidates.some((item) => isAmount(item) && sameUnit(item, run[0] as Item) && comeTo(run, item));
}

/** 收到238件，办结234件，其中予以公开103件: results are of what was handled. */
function handledOf(first: Item, candidates: readonly Item[]): readonly Item[] {
  if (!RESULT_WORDS.test(first.draft.lead)) return candidates;
  const handled = candidates.filter(({ draft: { lead } }) => /办结|答复|办复/.test(lead));
  return haveUnitOf(first, handled) ? handled : candidates;
}

const isPoint = ({ draft: { sentence } }: Item) => sentence.path[0]?.kind === 'item';

/** 从方式看，网络44件、信函16件。从结果看，…: what one division told is not what the next divides. */
const isOfBreakdown = ({ draft: { text, quantity } }: Item) => {
  const comma = text.search(/[,，:：]/) + 1;
  return comma < quantity.start && BREAKDOWN.test(text.slice(0, comma).trimStart());
};

/** 立案613件，办结587件。其中食品类214件: of what there was, not of what was done with it. */
function earlierWholes(first: Item, all: readonly Item[]): readonly Item[] {
  const own = first.draft.lead;
  const before = BREAKDOWN.test(openingOf(first)) ? all.filter((item) => !isOfBreakdown(item)) : all;
  if (RESULT_WORDS.test(own) || LATER_STAGE.test(own)) return before;
  const taken = before.filter(({ draft: { lead } }) => !LATER_STAGE.test(lead) || lead.includes('结转'));
  const wholes = haveUnitOf(first, taken) ? taken : before;
  // ①通过网站公开158条；②…。按内容分，…: no point of a list is divided anew.
  return BREAKDOWN.test(openingOf(first)) ? wholes.filter((item) => !isPoint(item)) : wholes;
}

/** Whether a list of results goes on behind its first `count`: what a request ends as is one more of them. */
const areResults = (items: readonly Item[], count: number) =>
  items.length > count && items.every(endsRequest);

/**
 * The parts of a run. 其中自然人34件、法人3件，网络26件、信函11件: where the first of them are all of a total, what follows
 * are its parts anew or something else (被省级采用30件). `sure`: how many belong together by their words alone.
 */
function breakdowns(run: readonly Item[], sure: number, candidates: readonly Item[]): (readonly Item[])[] {
  const first = run[0] as Item;
  const isAll = (parts: readonly Item[]) =>
    parts.every((item) => sameUnit(item, first)) &&
    candidates.some((item) => isAmount(item) && sameUnit(item, first) && comeTo(parts, item));
  for (let at = run.length; at > 1; at--) {
    const [head, rest] = [run.slice(0, at), run.slice(at)];
    if (isAll(head) && !areResults([...head, ...rest.slice(0, 1)], head.length))
      return rest.length > 1 && equal(sumOf(rest), sumOf(head)) ? [head, rest] : [head];
  }
  return [run.slice(0, sure)];
}

/** Whether parts were found that come to all of their total. */
function areAllTold(found: readonly PartOf[], wholes: readonly Item[], run: readonly Item[]): boolean {
  const byId = new Map([...wholes, ...run].map((item) => [item.figure.id, item]));
  return found.some(({ whole, parts, exhaustive }) => {
    const total = byId.get(whole);
    return exhaustive && total && equal(sumOf(parts.flatMap((id) => byId.get(id) ?? [])), amountOf(total));
  });
}

/** What was found, or all that it is some of. */
function withAll(found: readonly PartOf[], all: PartOf | null): readonly PartOf[] {
  if (!all) return found;
  const isOfAll = ({ parts }: PartOf) => parts.every((id) => all.parts.includes(id));
  const isApart = ({ parts }: PartOf) => !parts.some((id) => all.parts.includes(id));
  return found.every((one) => isOfAll(one) || isApart(one)) ? [all, ...found.filter(isApart)] : found;
}

/** 64个项目完成投资651亿元；91个项目完成投资754亿元；17个…28亿元: what is told beside the parts may be all of it, too. */
function toAll(found: PartOf, items: readonly Item[], i: number, wholes: readonly Item[]): PartOf {
  const at = found.exhaustive ? -1 : items.findIndex(({ figure }) => figure.id === found.parts[0]);
  const all = at > i ? completed(items, at, wholes) : null;
  return all && all.whole === found.whole && found.parts.every((id) => all.parts.includes(id)) ? all : found;
}

/** 公开信息92条，其中工会信息110条: nothing else can be meant, though it cannot be. */
function moreThanAll(items: readonly Item[], i: number): PartOf[] {
  const part = items[i] as Item;
  const at = items[i - 1]?.figure.kind === 'change-percent' ? i - 2 : i - 1;
  const whole = items[at];
  if (!whole || !isAmount(whole) || !canBePart(whole, part) || amountOf(part) <= amountOf(whole)) return [];
  // 建议28件、提案35件，其中主办41件: of both.
  if (items.slice(0, at).some((item) => sameUnit(item, whole))) return [];
  const { unit, approx } = part.figure;
  if (approx !== 'exact' || unit !== whole.figure.unit) return [];
  return isSomeOfIt(whole.draft.lead.trimEnd(), between(whole, part), whole.figure.kind === 'money')
    ? [relation(whole, [part], false)]
    : [];
}
