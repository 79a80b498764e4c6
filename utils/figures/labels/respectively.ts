import { type Draft, isChange } from '../draft.ts';
import { isInClause, type Respective, respectiveOf } from '../respective.ts';
import { subjectOf } from './around.ts';
import { isKindAlone, namesIn, withoutComparison } from './names.ts';
import { phraseOf } from './phrase.ts';
import { howCompared, timesOf } from './rates.ts';
import { amountsUpTo, nameOf } from './rows.ts';

/** 较上年的66人、15万元分别下降: a clause of amounts holds no name. */
export function holdsAmount({ previous }: Draft, begin: number, end: number): boolean {
  let at = previous;
  while (at && at.quantity.start >= end) at = at.previous;
  return at !== null && at.quantity.end > begin;
}

/** How many numbers a clause tells of one after the other; null where it is not clear. */
export function countIn(clause: string): number | null {
  const count = Math.max(
    clause.match(FOLLOWING)?.length ?? 0,
    clause.split(/(?:[、和与]|(?<![惠涉普])及)(?=\s?[\u4e00-\u9fff]{0,4}\d)/).length,
  );
  return count < 2 ? null : count;
}
/** Figures that 分别 speaks of up to the end of its clause. */
const FOLLOWING = /%|个百分点|倍|[一二两三四五六七八九]成/g;

/** 10%、上升20%: the numbers of a list, with no more than a direction between them; 惠及 joins nothing. */
const LISTED_NUMBERS =
  /(?:[、和与]|(?<![惠涉普])及)(?=\s?(?:增长|下降|上升|减少|增加|提高|降低|[增减升降])?[约近超]?(?:全[国省市区县])?第?\d)/g;
/** 分别达到3.7万元和1.7万元、增长7%和10%: how they grew is a list of its own. */
const GROWN = /(?<=元|人|亩|户|个|件)[、，](?=(?:同比|分别)?(?:增长|下降)\s?\d)/;
const listLength = (whole: string) => {
  const [clause = ''] = whole.split(GROWN, 1);
  const count = (clause.match(LISTED_NUMBERS)?.length ?? 0) + 1;
  return count < 2 ? null : count;
};

/** 网站、微信分别发布210条、96条: each number takes its name from the list before. */
export function respectively(draft: Draft): string | null {
  const place = respectiveOf(draft);
  // 分别在东湖、西湖开展试点，整治18辆: the list has ended.
  if (place === null || !isInClause(draft, place)) return null;
  const { at, begin, order, clause } = place;
  const count = listLength(clause);
  const head = draft.text.slice(begin, at);
  if (holdsAmount(draft, begin, at)) return null;
  const named = namesIn(head, count, draft.text.slice(Math.max(0, begin - LONGEST_LIST), at));
  const listed = named.length === 1 ? namesListed(draft.text.slice(0, begin - 1)) : [];
  if (listed.length > order) return `${listed[order]}${named[0]}`;
  const names = withoutComparison(head) === '' ? namesBefore(draft.text, begin - 1, count) : named;
  if (names.length < 2) return null;
  const said = draft.text.slice(at + 2, place.first.quantity.start);
  // 分别以4%、6%的增速居第二、第一位: ranks behind as many rates.
  if (draft.quantity.kind === 'rank' && said.startsWith('以') && order >= names.length)
    return order < 2 * names.length ? `${names[order - names.length]}排名` : null;
  const isNext =
    order === 0 || JOINT.test(draft.text.slice(draft.previous?.quantity.end, draft.quantity.start));
  return order < names.length && isNext ? ofOne(draft, place, names, said) : null;
}

/** What stands between two numbers of one list. */
const JOINT = /^[、，,和与及]?\s?(?:增长|下降|上升|减少|增加|提高|降低)?$/;

/** The name of a draft with what is said behind 分别. */
function ofOne(
  draft: Draft,
  { at, begin, order }: Respective,
  names: readonly string[],
  said: string,
): string {
  const { kind, direction } = draft.quantity;
  const times = kind === 'ratio' ? timesOf(said) : null;
  if (times !== null) return `${names[order]}${times}`;
  const name = `${measured(draft, begin, names)}${names[order]}${ofSame(draft, begin, names)}`;
  const verb = phraseOf(said.replace(/^[为是有达以]+/, ''));
  if (isChange(draft))
    return `${name}${howCompared(draft.text.slice(begin, at) + said, verb)}${verb || (name.endsWith(direction ?? '\0') ? '' : (direction ?? ''))}`;
  const isShare = verb === '' && kind === 'percent' && draft.text.startsWith('占', at + 2);
  return `${name}${isShare ? '占比' : verb}`;
}

/** 批次、人次: ways to count say of nothing what it is. */
const WAYS_TO_COUNT = /^(?:批次|人次|批数|[件起人次户]数|件次)$/;
/** 总量和增速分别居: of what was told right before. */
const BARE_MEASURE = /^(?:总量|总额|增速|增幅|规模)$/;

/** The first draft of a clause. */
function firstBehind(draft: Draft, begin: number): Draft {
  let first = draft;
  while (first.previous && first.previous.quantity.start > begin) first = first.previous;
  return first;
}

/** 来访110批1731人次，批次、人次分别上升: what the amounts before are of. */
function measured(draft: Draft, begin: number, names: readonly string[]): string {
  const { previous, quantity } = draft;
  if (quantity.kind === 'rank' && names.every((name) => BARE_MEASURE.test(name)))
    return subjectOf(firstBehind(draft, begin));
  if (!names.every((name) => WAYS_TO_COUNT.test(name))) return '';
  const amounts = amountsUpTo(previous, (at) => at.quantity.end <= begin && !isChange(at));
  return amounts.at(-names.length)?.label ?? '';
}

/** 消费价格上涨2%，城镇、农村分别上涨2.1%、1.8%: of what changed right before. */
function ofSame(draft: Draft, begin: number, names: readonly string[]): string {
  if (!isChange(draft) || !names.every(isKindAlone)) return '';
  let at = draft.previous;
  while (at && at.quantity.end > begin) at = at.previous;
  return at && isChange(at) ? nameOf(at) : '';
}

/** 列前三位的分别是甲局、乙局、丙局，承办件数依次为58件、41件和37件: the names end the clause before. */
const LISTED = /(?:分别|依次)[是为]([^,，。；;\d]{4,60})$/;
function namesListed(before: string): string[] {
  const names = namesIn(LISTED.exec(before)?.[1] ?? '', null);
  return names.length > 1 ? names : [];
}

const LONGEST_LIST = 40;
/** 集中在征地拆迁、城乡建设、教育等领域，分别占31%、23%和8%. */
const AREAS = /(?:集中在|涉及|分布在)([^,，。；;\d]{2,30})等[\u4e00-\u9fff]{0,6}$/;
/** 事故起数和死亡人数实现“双下降”; 开设“惠民”专题、“助企”专栏. */
const SAYS_OF_THEM =
  /(?:[涨增降]幅|[涨增]势|增长|上涨|下降|实现|[“"]?双|均|都|继续|持续|保持|稳步|呈|明显).*$/;
const SET_UP = /^.*(?:开通|开设|设立|设置|建立|打造)(?=[“"])/;

/** 事故起数和死亡人数实现“双下降”，分别下降12%和8%: the names stand in the clause before, which has no figure. */
function namesBefore(text: string, end: number, count: number | null): string[] {
  const areas = AREAS.exec(text.slice(Math.max(0, end - LONGEST_LIST), end))?.[1];
  if (areas !== undefined) return namesIn(areas, null);
  let begin = end;
  while (begin > end - LONGEST_LIST && begin > 0 && !/[,，。；;\d]/.test(text.charAt(begin - 1))) begin--;
  if (/\d/.test(text.charAt(begin - 1))) return [];
  const list = text.slice(begin, end);
  if (SET_UP.test(list)) return namesIn(list.replace(SET_UP, ''), count);
  return SAYS_OF_THEM.test(list) ? namesIn(list.replace(SAYS_OF_THEM, ''), null) : [];
}
