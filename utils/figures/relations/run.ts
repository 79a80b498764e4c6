/** The parts that stand in a row behind 其中, up to what is about something else. */
import { areExclusiveKinds } from '../../domain/exclusive-kinds.ts';
import { isChange } from '../draft.ts';
import { CHANNELS, MEANING_VERBS } from '../labels/words.ts';
import { areOfOneSet } from './complete-sets.ts';
import { between, type Item, isAmount, sameUnit } from './context.ts';
import { BREAKDOWN, hasAmong, opensParts } from './opening.ts';
import { isRest, nameOf } from './part-of.ts';
import { likeness } from './whole.ts';

/** What follows is another thing, not one more part. */
const OTHER_THING = /另|争取|同时|此外|(?<!公)共(?!性|享|建|有产|青|同)|累计|合计|总计|还|^[,，]全年(?!度)/;
/** What is compared, or by how much more or less came in. */
const COMPARED = /同比|环比|[较比](?:上|去|前|往|20\d\d)|^[,，、]?\s?(?:增收|减收|增支|减支|增产|减产)\s?$/;
/** Whether a number says more of a member of a list, and is none. */
export const saysMore = ({ draft }: Item): boolean => isChange(draft) || COMPARED.test(draft.lead);
/** Verbs of a later stage: of 30 received, 28 answered are no channel. */
export const LATER_STAGE =
  /办结|答复|回复|结转|审结|执结|办复|结案|整改|销号|\)结\s?$|已经?(?:解决|落实|采纳|完成)/;
export const isLaterStage = ({ draft: { lead } }: Item): boolean => LATER_STAGE.test(lead);

/** Results of requests for information. */
export const RESULT_WORDS = /公开|属于|掌握|不存在|无法提供|不予|告知|补正/;

/** What is done next is no more of the list, unless its first part is something done as well. */
const DOES =
  /^[,，、]?(?:并|另)?(?:新增|新建|新开工|引进|推动|促进|挽回|追缴|核减|承办|改造|调解|破获|查处|开展|竣工|采购|初判|查出|完成管控|修复(?!类)|治理(?!类|项目|情况)|培育|打造|发行|被(?!依法|纠|撤|维|驳)[\u4e00-\u9fff])/;
/** 概况类, 教学质量类 end alike, whatever stands before. */
const endOf = ({ draft: { lead } }: Item) => {
  const name = lead.replace(/[为是有达共约\s]+$/, '');
  // 概况类, 规章类文件.
  return /类(?:信息|文件|事项|问题)?$/.test(name) ? '类' : name.slice(-2);
};

const isKind = ({ draft: { lead } }: Item) => /类[为是有达共约\s]*$/.test(lead);
const endsKinds = (item: Item, gap: string) =>
  isAmount(item) && /^[,，]/.test(gap) && !isRest(item) && endOf(item) !== '类';

/** Whether two phrases of a list are built alike: by their ends, or, less surely, by any two characters. */
type Alike = (first: Item, item: Item) => boolean;
export const isAlike: Alike = (first, item) => endOf(first) === endOf(item);
export const isLike: Alike = (first, item) =>
  isAlike(first, item) || likeness(first.draft.lead.replace(/其中/, ''), item.draft.lead.trim()) > 0;

/** 其中工业总产值50亿元；财政总收入4亿元: a measure of the economy that is named like nothing before it. */
const OF_ECONOMY =
  /(?:收入|支出|[总产]值|增加值|投资|总?额|余额|[存贷]款|税收)(?:为|是|达到?|完成|实现|突破|超过?)?$/;

/** Behind ； a list goes on where the phrase is built like its first, or is a bare name; behind ； of another list it does not. */
function continuesList(run: readonly Item[], item: Item, alike: Alike): boolean {
  const first = run[0] as Item;
  const own = item.draft.lead.trim();
  if (isRest(item) || (RESULT_WORDS.test(own) && RESULT_WORDS.test(first.draft.lead))) return true;
  if (alike(first, item) || areOfOneSet(first, item)) return true;
  if (item.figure.kind === 'money' && OF_ECONOMY.test(own)) return false;
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

/** 其中网站公开120条，含文件20条、其他100条; 其中困难群众73人，即：低保50人，特困23人. */
const DIVIDES = /^[,，]?(?:包?含|内[有含]|包括|涵盖|具体[为是]|即[:：]|分别[为是](?!\s?\d))/;
/** Whether a part begins a list of its own. */
const opensAnew = (item: Item, gap: string) => {
  const { lead } = item.draft;
  return (
    opensParts(item) &&
    (hasAmong(item) || DIVIDES.test(gap) || BREAKDOWN.test(gap.slice(0, -lead.length || undefined)))
  );
};

/** A sign that joins two members of a row. */
const isClose = (gap: string) => /^[、及和与]/.test(gap) || gap.trim() === '';

/** 其中现场查处48起，未发生较大事故: what did not happen is none of what did. */
const DID_NOT_HAPPEN = /^(?:未|没有)(?:发生|出现)/;

/** Whether what follows is told of something else than the list. */
function isOther(first: Item, item: Item, gap: string): boolean {
  const { lead } = item.draft;
  if (item.figure.kind === 'zero' && (DID_NOT_HAPPEN.test(item.figure.raw) || /[；;]/.test(gap))) return true;
  const isNext = gap.startsWith('、') && sameUnit(first, item);
  if (DOES.test(lead) && !isNext && !DOES.test(first.draft.lead.replace(/^.*其中/, ''))) return true;
  // 予以公开答复96件；部分公开6件: both are results.
  const areResults = RESULT_WORDS.test(first.draft.lead) && (RESULT_WORDS.test(lead) || isRest(item));
  const isEarlierStage =
    isAmount(item) &&
    isLaterStage(first) &&
    !isLaterStage(item) &&
    !areResults &&
    // 其中直接办结70件，转办101件: two ways of handling.
    !areExclusiveKinds('', [nameOf(first), nameOf(item)]);
  return !isClose(gap) && (OTHER_THING.test(lead) || isEarlierStage);
}

/** 学校148个，占总数的12%: the share of the whole that stands right behind a part. */
const hasShare = (items: readonly Item[], at: number) =>
  items[at + 1]?.figure.kind === 'percent' && /^[,，(]?占/.test(items[at + 1]?.draft.lead.trim() ?? '');

/** 其中机构类20条，内有领导成员10条、机构职能10条；工作类11条: behind ； the list goes on with a kind, -1 where it does not. */
function resumedAt(items: readonly Item[], from: number, first: Item): number {
  if (endOf(first) !== '类') return -1;
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (!/^[；;]/.test(between(items[i - 1] as Item, item))) continue;
    return endOf(item) === '类' && sameUnit(first, item) && item.draft.depth === first.draft.depth ? i : -1;
  }
  return -1;
}

/** Whether the list goes on with what stands right behind a ；. */
function goesOnBehindBreak(
  items: readonly Item[],
  from: number,
  i: number,
  run: readonly Item[],
  alike: Alike,
): boolean {
  const [first, item, next] = [items[from] as Item, items[i] as Item, items[i + 1]];
  const isAgain = isNamedAgain(item, first, items.slice(0, from)) && !areOfOneSet(first, item);
  if (alike === isAlike && isAgain) return false;
  // ；行政诉讼2件，其中维持2件: a whole of its own.
  if (next !== undefined && hasAmong(next)) return alike(first, item);
  // 其中原创60条，占60%；公众号发布200条，占66%: another act is no part.
  const isAct = MEANING_VERBS.some((verb) => item.draft.lead.includes(verb));
  return (!isAct && hasShare(items, from) && hasShare(items, i)) || continuesList(run, item, alike);
}

/** The parts in a row: up to a clause that is about something else. */
export function runFrom(items: readonly Item[], from: number, alike: Alike): Item[] {
  const first = items[from] as Item;
  const run: Item[] = [first];
  let isInterrupted = false;
  let isRow = true;
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    // 新闻发布会5次（主要负责人参加2次）、吹风会8次: what stands in brackets is a part of a part.
    // （其中人工造林0.5万亩），完成抚育1万亩: the bracket of the list is closed.
    if (item.draft.depth < first.draft.depth) break;
    if (isOtherFlow(first, item) || saysMore(item) || item.draft.depth > first.draft.depth) continue;
    const gap = between(items[i - 1] as Item, item);
    if (opensAnew(item, gap)) {
      i = resumedAt(items, i, first) - 1;
      if (i < 0) break;
      continue;
    }
    const isBehindBreak = /[；;]/.test(gap);
    if (isBehindBreak && !goesOnBehindBreak(items, from, i, run, alike)) break;
    // 财政类36条、惠农类52条，公众号推送71条: behind kinds another thing.
    if (alike === isAlike && isKind(first) && endsKinds(item, gap)) break;
    if (isOther(first, item, gap)) break;
    // 人大15件，已解决12件；政协20件: what was done with a member is none; behind it the list goes on in words like its first.
    if (!isClose(gap) && isLaterStage(item) && !isLaterStage(first)) {
      isInterrupted = true;
      continue;
    }
    // 普通程序20件、简易程序15件，移送3件: a row ends where its sign does, but for what is named alike.
    const isOtherSign = gap.startsWith(',') && run.length > 1 && isRow && !isAlike(first, item);
    if (alike === isAlike && isOtherSign && !isRest(item)) break;
    isRow &&= isClose(gap);
    if (isInterrupted && !isBehindBreak && !isAlike(first, item)) break;
    run.push(item);
  }
  return run;
}
