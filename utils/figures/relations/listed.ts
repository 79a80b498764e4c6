import { isInSentenceOfParts } from '../draft.ts';
import { CHANNELS, MEANING_VERBS } from '../labels/words.ts';
import { amountOf, between, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { grouped } from './grouped.ts';
import { endsRequest, isRest, type PartOf } from './part-of.ts';
import { likeness } from './whole.ts';

/** What follows is another thing, not one more part. */
const OTHER_THING = /另|争取|同时|此外|(?<!公)共(?!性|享|建|有产|青|同)|累计|合计|总计|同比|较上年|较去年|还/;
/** Verbs of a later stage: of 30 received, 28 answered are no channel. */
const LATER_STAGE = /办结|答复|回复|结转|审结|执结|办复|整改|销号|\)结\s?$/;

/** Results of requests for information. */
export const RESULT_WORDS = /公开|属于|掌握|不存在|无法提供|不予|告知|补正/;

const INTRODUCES =
  /(?:其中|包括|包含|分别为|分别是|分为|分别有|具体为|含|(?:办理|处理|答复)结果[为是])[:：,，]?/;

/** Without any of these a sentence opens no list. */
const LISTING = /[其含包分具看果:：]|中[,，]/;

/** 按来源分，网络申请26件、邮寄8件: one more way to divide the same total. */
const BREAKDOWN = /(?:按|从)[^,，。；;：:]{1,10}(?:分|看|划分|来看)[,，:：]\s?$/;
/** 在643万元经费中，公务用车费398万元: what is divided stands right before. */
const DIVIDED = /^[^,，。；;：:\d]{0,10}(?<![高初集])中[,，]/;
const isOfDivided = ({ draft: { text, quantity, previous } }: Item) =>
  previous !== null && DIVIDED.test(text.slice(previous.quantity.end, quantity.start));
const LONGEST_OPENING = 16;
const openingOf = ({ draft: { text, leadStart } }: Item) =>
  text.slice(Math.max(0, leadStart - LONGEST_OPENING), leadStart);
const opensBreakdown = (item: Item) => BREAKDOWN.test(openingOf(item)) || isOfDivided(item);

/** Where 其中 stands for an item: in its lead, or before the run of parts it belongs to. */
const opensParts = (item: Item) => {
  const { draft } = item;
  if (
    opensBreakdown(item) ||
    /其中[,，:：]$/.test(openingOf(item)) ||
    (draft.previous === null && isInSentenceOfParts(draft))
  )
    return true;
  return INTRODUCES.test(draft.lead) && !/[(（]/.test(draft.text.charAt(draft.leadStart - 1));
};

/** 其中 after a total, in the sentence or in the one before: each part finds the total of its own unit. */
export function listed(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  if (!items[0] || !LISTING.test(items[0].draft.text)) return out;
  for (let i = 0; i < items.length; i++) {
    const first = items[i] as Item;
    if (!isAmount(first) || isDividedNext(items, i) || !(opensParts(first) || behindColon(items, i)))
      continue;
    const run = withBesides(runFrom(items, i, isLike), items);
    const sure = Math.min(run.length, runFrom(items, i, isAlike).length + run.filter(isBesides).length);
    const candidates = [...items.slice(0, i)];
    if (i === 0 || !haveUnitOf(first, candidates) || opensBreakdown(first))
      candidates.unshift(...earlierWholes(first, before));
    const wholes = inOwnClause(first, candidates);
    const used = isOwnList(first, run, wholes) ? [] : breakdowns(run, sure, wholes);
    for (const part of used) out.push(...grouped(part, handledOf(first, wholes)));
    i += Math.max(sure, ...used.map((part) => part.length)) - 1;
  }
  return out;
}

/** 从内容看，在6832条信息中，概况信息46条: the first number is what is divided. */
const isDividedNext = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1];
  return next !== undefined && DIVIDED.test(between(items[i] as Item, next));
};

/** Whether one of these can be the total of what is counted like the first part. */
const haveUnitOf = (first: Item, candidates: readonly Item[]) =>
  candidates.some((item) => isAmount(item) && sameUnit(item, first));

/** 行政复议5件，其中维持3件；行政诉讼2件，其中维持2件: behind ； a list is of what its own clause counts. */
function inOwnClause(first: Item, candidates: readonly Item[]): readonly Item[] {
  const { lead, leadStart, text } = first.draft;
  if (!lead.includes('其中')) return candidates;
  const from = Math.max(text.lastIndexOf('；', leadStart), text.lastIndexOf(';', leadStart));
  const own = candidates.filter(({ draft }) => draft.text === text && draft.quantity.start > from);
  const isWhole = (item: Item) =>
    isAmount(item) && sameUnit(item, first) && amountOf(item) >= amountOf(first);
  return own.some(isWhole) ? own : candidates;
}

const isBesides = ({ draft: { lead } }: Item) => /^[,，]?另有?/.test(lead);

/** 其中维持2件，其他情形1件，另有1件待结: what is left besides is of the whole too. */
function withBesides(run: readonly Item[], items: readonly Item[]): Item[] {
  const next = items[items.indexOf(run.at(-1) as Item) + 1];
  return next && isBesides(next) && sameUnit(next, run[0] as Item) && run.some(isRest)
    ? [...run, next]
    : [...run];
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
    text.slice(Math.max(0, leadStart - 40), leadStart).includes('其中')
  )
    return false;
  return !candidates.some((item) => isAmount(item) && equal(sumOf(run), amountOf(item)));
}

/** 收到238件，办结234件，其中予以公开103件: results are of what was handled. */
function handledOf(first: Item, candidates: readonly Item[]): readonly Item[] {
  if (!RESULT_WORDS.test(first.draft.lead)) return candidates;
  const handled = candidates.filter(({ draft: { lead } }) => /办结|答复|办复/.test(lead));
  return haveUnitOf(first, handled) ? handled : candidates;
}

const isPoint = ({ draft: { sentence } }: Item) => sentence.path[0]?.kind === 'item';

/** 立案613件，办结587件。其中食品类214件: of what there was, not of what was done with it. */
function earlierWholes(first: Item, before: readonly Item[]): readonly Item[] {
  const own = first.draft.lead;
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
    candidates.some((item) => isAmount(item) && sameUnit(item, first) && equal(sumOf(parts), amountOf(item)));
  for (let at = run.length; at > 1; at--) {
    const [head, rest] = [run.slice(0, at), run.slice(at)];
    if (isAll(head) && !areResults([...head, ...rest.slice(0, 1)], head.length))
      return rest.length > 1 && equal(sumOf(rest), sumOf(head)) ? [head, rest] : [head];
  }
  return [run.slice(0, sure)];
}

/** 共办理12件：信函4件、网络8件. */
function behindColon(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1];
  const item = items[i] as Item;
  return (
    previous !== undefined &&
    isAmount(previous) &&
    sameUnit(previous, item) &&
    /^[,，]?[^,，。；;]{0,10}[:：]/.test(between(previous, item))
  );
}

/** What is done next is no more of the list, unless its first part is something done as well. */
const DOES =
  /^[,，、]?(?:并|另)?(?:新增|新建|新开工|引进|推动|承办|改造|调解|破获|查处|开展|竣工|采购|初判|查出|完成管控|被(?!依法|纠|撤|维|驳)[\u4e00-\u9fff])/;
/** 概况类, 教学质量类 end alike, whatever stands before. */
const endOf = ({ draft: { lead } }: Item) => {
  const name = lead.replace(/[为是有达共约\s]+$/, '');
  return name.endsWith('类') ? '类' : name.slice(-2);
};

const isKind = (item: Item) => endOf(item) === '类';
const endsKinds = (item: Item, gap: string) =>
  isAmount(item) && /^[,，]/.test(gap) && !isRest(item) && !isKind(item);

/** Whether two phrases of a list are built alike: by their ends, or, less surely, by any two characters. */
type Alike = (first: Item, item: Item) => boolean;
const isAlike: Alike = (first, item) => endOf(first) === endOf(item);
const isLike: Alike = (first, item) =>
  isAlike(first, item) || likeness(first.draft.lead.replace(/其中/, ''), item.draft.lead.trim()) > 0;

/** Behind ； a list goes on where the phrase is built like its first, or is a bare name; behind ； of another list it does not. */
function continuesList(run: readonly Item[], item: Item, alike: Alike): boolean {
  const first = run[0] as Item;
  const own = item.draft.lead.trim();
  if (isRest(item) || (RESULT_WORDS.test(own) && RESULT_WORDS.test(first.draft.lead))) return true;
  if (alike(first, item)) return true;
  const isClosed = (one: Item, i: number) => /[；;]/.test(between(run[i] as Item, one));
  const same = run.filter((one) => sameUnit(one, item));
  if (same.length > 1 && !run.slice(1).some(isClosed)) return false;
  return (
    own.length <= 6 &&
    !MEANING_VERBS.some((verb) => own.includes(verb)) &&
    !CHANNELS.some((word) => own.includes(word))
  );
}

/** 供应化肥4.6万吨，其中储备1.2万吨；供应农药186吨: behind ； the act that stands before the parts is named again. */
function isNamedAgain({ draft: { lead } }: Item, first: Item, before: readonly Item[]): boolean {
  const act = lead.replace(/^[；;\s]+/, '').slice(0, 2);
  const names = ({ draft }: Item) => draft.lead.includes(act);
  return act.length === 2 && before.some(names) && !names(first);
}

/** 其中，职工医保收入38.62亿元，支出31.94亿元: what goes out is no part of what comes in. */
const FLOWS = ['收入', '支出', '结余'];
const flowOf = ({ draft: { lead } }: Item) => FLOWS.find((flow) => lead.trimEnd().endsWith(flow));
function isOtherFlow(first: Item, item: Item): boolean {
  const [own, other] = [flowOf(first), flowOf(item)];
  return own !== undefined && other !== undefined && own !== other;
}

/** The parts in a row: up to a clause that is about something else. */
function runFrom(items: readonly Item[], from: number, alike: Alike): Item[] {
  const run: Item[] = [items[from] as Item];
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    const lead = item.draft.lead;
    if (isOtherFlow(run[0] as Item, item)) continue;
    // 新闻发布会5次（主要负责人参加2次）、吹风会8次: what stands in brackets is a part of a part.
    if (item.draft.depth > (items[from] as Item).draft.depth) continue;
    if (
      opensParts(item) &&
      (/其中/.test(lead) ||
        BREAKDOWN.test(between(items[i - 1] as Item, item).slice(0, -lead.length || undefined)))
    )
      break;
    if (/[；;]/.test(between(items[i - 1] as Item, item))) {
      if (alike === isAlike && isNamedAgain(item, run[0] as Item, items.slice(0, from))) break;
      // ；行政诉讼2件，其中维持2件: a whole of its own.
      const isDivided = items[i + 1]?.draft.lead.includes('其中') === true;
      if (!(isDivided ? alike(run[0] as Item, item) : continuesList(run, item, alike))) break;
    }
    const gap = between(items[i - 1] as Item, item);
    const close = /^[、及和与]/.test(gap) || gap.trim() === '';
    const isNext = gap.startsWith('、') && sameUnit(items[from] as Item, item);
    // 财政类36条、惠农类52条，公众号推送71条: behind kinds another thing.
    if (alike === isAlike && isKind(items[from] as Item) && endsKinds(item, gap)) break;
    if (DOES.test(lead) && !isNext && !DOES.test((items[from] as Item).draft.lead.replace(/^.*其中/, '')))
      break;
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
