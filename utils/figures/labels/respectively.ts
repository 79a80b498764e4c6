import { namesAnother } from '../../domain/changes.ts';
import { type Draft, isChange } from '../draft.ts';
import { isInClause, respectiveOf } from '../respective.ts';
import { ADDED } from './around.ts';
import { dropOpening, phraseOf } from './phrase.ts';

/** 较上年的66人、15万元分别下降: a clause of amounts holds no name. */
const AMOUNT = /\d[\u4e00-\u9fff]/;

/** 网站、微信分别发布210条、96条: each number takes its name from the list before. */
export function respectively(draft: Draft): string | null {
  const place = respectiveOf(draft);
  if (place === null) return null;
  const { at, begin, order } = place;
  const named = namesIn(draft.text.slice(begin, at));
  const listed = named.length === 1 ? namesListed(draft.text.slice(0, begin - 1)) : [];
  if (listed.length > order) return `${listed[order]}${named[0]}`;
  const names = draft.text.slice(begin, at) === '' ? namesBefore(draft.text, begin - 1) : named;
  const between = draft.text.slice(
    order === 0 ? at : (draft.previous?.quantity.end ?? at),
    draft.quantity.start,
  );
  if (
    names.length < 2 ||
    order >= names.length ||
    names.some((name) => AMOUNT.test(name)) ||
    (order > 0 && !/^[、，,和与及]?\s?(?:增长|下降|上升|减少|增加|提高|降低)?$/.test(between))
  )
    return null;
  const verb = phraseOf(
    draft.text
      .slice(at + 2, order === 0 ? draft.quantity.start : firstAfter(draft, at))
      .replace(/^[为是有达]+/, ''),
  );
  const last = names[names.length - 1] as string;
  const name =
    sharedLead(names) + (order === 0 ? (names[0] as string).slice(sharedLead(names).length) : names[order]);
  const head = sharedHead(names, last);
  const isShare = verb === '' && draft.quantity.kind === 'percent' && draft.text.startsWith('占', at + 2);
  return `${name}${name.endsWith(head) ? '' : head}${isShare ? '占比' : verb}`;
}

/** 城乡居民人均可支配收入分别增长: two kinds of people in one word, the town's first. */
const TOWN_AND_COUNTRY = /^(?:[全我][省市县区州])?城乡居民(?=[^、和与及]+$)/;

/** 第一、二季度, 上半年: when, not what. */
const PART_OF_YEAR = /(?:^第?[一二三四](?:季度)?|^\d{1,2}月?份?|[上下]半年)$/;

function namesIn(list: string): string[] {
  const printed = list.replace(TOWN_AND_COUNTRY, '城镇居民、农村居民').split(/、|和|与|及/);
  if (printed.length > 1 && printed.slice(1).every((name) => PART_OF_YEAR.test(name))) return [];
  return printed.map((name) => dropOpening(name)).filter((name) => name.length >= 1);
}

/** 列前三位的分别是甲局、乙局、丙局，承办件数依次为58件、41件和37件: the names end the clause before. */
const LISTED = /(?:分别|依次)[是为]([^,，。；;\d]{4,60})$/;
function namesListed(before: string): string[] {
  const names = namesIn(LISTED.exec(before)?.[1] ?? '');
  return names.length > 1 ? names : [];
}

const LONGEST_LIST = 40;
/** 集中在征地拆迁、城乡建设、教育等领域，分别占31%、23%和8%. */
const AREAS = /(?:集中在|涉及|分布在)([^,，。；;\d]{2,30})等[\u4e00-\u9fff]{0,6}$/;

/** 事故起数和死亡人数实现“双下降”，分别下降12%和8%: the names stand in the clause before, which has no figure. */
function namesBefore(text: string, end: number): string[] {
  const areas = AREAS.exec(text.slice(Math.max(0, end - LONGEST_LIST), end))?.[1];
  if (areas !== undefined) return namesIn(areas);
  let begin = end;
  while (begin > end - LONGEST_LIST && begin > 0 && !/[,，。；;\d]/.test(text.charAt(begin - 1))) begin--;
  if (/\d/.test(text.charAt(begin - 1))) return [];
  const list = /^.*?(?=实现|双|均|都|继续|持续|保持|稳步|呈|明显)/.exec(text.slice(begin, end))?.[0] ?? '';
  return namesIn(list);
}

/** What nouns are measured by: the last of a list has it for all. */
const MEASURES = /(?:人均可支配收入|可支配收入|增加值|产值|营业收入|营收|吞吐量|交易额|销售额|零售额)$/;

/** 报销比例职工、居民分别为: what the first name begins with belongs to all. */
function sharedLead(names: readonly string[]): string {
  const [first = '', second = ''] = names;
  const lead = first.slice(0, Math.max(0, first.length - second.length));
  return second.length <= 4 && /(?:比例|标准|金额|人数|数量|率)$/.test(lead) ? lead : '';
}

/** 信函、网络申请分别为; 刑事、治安案件立案数: the noun at the end of the list belongs to every name. */
function sharedHead(names: readonly string[], last: string): string {
  const measure = MEASURES.exec(last)?.[0];
  if (measure !== undefined) return measure;
  const head = /(?:申请|建议|提案|标准|数|量|信息|案件|率)$/.exec(last)?.[0] ?? '';
  const size = names[0]?.length ?? 0;
  // 省、市、县人大代表建议.
  if (size === 1 && last.length > 2 && names.slice(0, -1).every((name) => name.length === 1))
    return last.slice(1);
  if (head === last) return '';
  // 职工医保、居民医保报销比例: what stands behind the last name, which is built like the others, belongs to all.
  const kin = (names[0] as string).slice(-2);
  const isKin = (name: string) => name.length === size && name.endsWith(kin);
  if (size > 2 && names.slice(0, -1).every(isKin) && isKin(last.slice(0, size)) && last.length > size + 1)
    return last.slice(size);
  const isAlike = names.slice(0, -1).every((name) => name.length === size && !name.endsWith(head));
  // 城市和农村低保标准: what stands behind the last name belongs to all.
  const isOfAll = head.length === 1 || head === '标准';
  return isOfAll && isAlike && last.length > size + head.length ? last.slice(size) : head;
}

function firstAfter(draft: Draft, at: number): number {
  let first = draft;
  while (first.previous && first.previous.quantity.start > at) first = first.previous;
  return first.quantity.start;
}

const JOINT_BEFORE = /^[和及与、]\s?$/;
const OF_TARGET = /完成[\u4e00-\u9fff]{0,6}(?:目标|任务|计划)[\u4e00-\u9fff]{0,2}的$/;
/** What follows a number up to the last of a row of percentages. */
const ROW_BEHIND = /^(?:[和及与、]\s?\d[\d.]*%)+/;

/**
 * 收入2.1亿元、业务量1830万件，同比增长9.4%和21.7%: as many changes as amounts before, one after the other, without
 * 分别 and without a name of their own; likewise 完成目标任务的107%和108%.
 */
export function severalChanges(draft: Draft): string | null {
  if (draft.quantity.unit !== '%') return null;
  const isInRow = (one: Draft) => isChange(one) === isChange(draft) && one.quantity.unit === '%';
  let first = draft;
  let order = 0;
  while (first.previous && isInRow(first.previous) && JOINT_BEFORE.test(first.lead)) {
    first = first.previous;
    order++;
  }
  if (!isChange(draft) && !OF_TARGET.test(first.lead)) return null;
  const behind = ROW_BEHIND.exec(draft.text.slice(draft.quantity.end))?.[0].split('%').length ?? 1;
  const count = order + behind;
  if (count < 2 || (isChange(draft) && namesAnother(first.lead, ''))) return null;
  const amounts: Draft[] = [];
  for (let at = first.previous; at && !isChange(at); at = at.previous)
    if (at.label !== amounts[0]?.label) amounts.unshift(at);
  const named = amounts[amounts.length - count + order];
  if (named === undefined || amounts.length < count) return null;
  if (!isChange(draft)) return `${named.label}${phraseOf(first.lead)}`;
  const word = /同比|环比/.exec(first.lead)?.[0] ?? '';
  return `${named.label}${word}${draft.quantity.direction ?? ''}`;
}

/** Figures that 分别 speaks of up to the end of its clause. */
const FOLLOWING = /%|个百分点|倍|[一二两三四五六七八九]成/g;

/** What stands before and behind the 分别 that governs a draft, and which of the numbers behind it the draft is. */
interface Place {
  /** The words between the clause's begin and 分别. */
  head: string;
  /** From 分别 to the clause's end. */
  clause: string;
  /** The amounts that stand before, in reading order. */
  amounts: readonly Draft[];
  /** The same with changes. */
  all: readonly Draft[];
  order: number;
}

/** 四项指标同比分别下降: those that stand before. */
const THESE = /^(?:以上|上述|这)?(?:[两三四五六七八各]项)(?:主要)?(?:指标|数据)?/;

function placeOf(draft: Draft): Place | null {
  const place = respectiveOf(draft);
  if (place === null || !isInClause(draft, place)) return null;
  const { at, begin, clause, order } = place;
  const amounts: Draft[] = [];
  const all: Draft[] = [];
  for (let before = draft.previous; before; before = before.previous) {
    if (before.quantity.start > at) continue;
    all.unshift(before);
    // 由8份减至2份: both ends of a change are one amount.
    if (!isChange(before) && before.label !== amounts[0]?.label) amounts.unshift(before);
  }
  const words = draft.text.slice(begin, at);
  const head = AMOUNT.test(words) ? '' : words.replace(THESE, '');
  return { head, clause, amounts, all, order };
}

const CUT = /^分别(压减|压缩|精简|缩减|缩短|提速)/;
const ALL_THERE_ARE = /^(?:全[省市县区州])?(累计|总[数量])$/;
/** 整改完成率分别为, 发布信息分别为: one measure of all that was counted before. */
const SINGLE = /^[,，]?[\u4e00-\u9fff]{2,8}$/;
const RATE = /率$|比例$|占比$|比重$/;
const OPENED = /^(?:开通|开设|设立|建成|排查)/;

/** What a draft is about, without how it changed. */
const nameOf = ({ label, quantity: { direction } }: Draft) =>
  direction !== null && label.endsWith(direction) ? label.slice(0, -direction.length) : label;

/**
 * What several numbers behind 分别 take from the amounts before, each from its own: 接待游客56万人次，旅游收入4亿元，
 * 同比分别增长12%和15%; …，分别占信息总数的7%和22%; …分别新认定6家和3家，累计分别达到41家和27家.
 */
export function takenRespectively(draft: Draft): string | null {
  const place = placeOf(draft);
  if (place === null) return null;
  const { head, clause, amounts, all: before, order } = place;
  const count = Math.max(
    clause.match(FOLLOWING)?.length ?? 0,
    clause.split(/[、和及与](?=\s?[\u4e00-\u9fff]{0,4}\d)/).length,
  );
  const names = draft.quantity.kind === 'rank' && amounts.length < count ? before : amounts;
  const named = names[names.length - count + order];
  if (count < 2 || named === undefined || names.length < count) return null;
  const { kind, direction, unit } = draft.quantity;
  // 特困供养标准分别提高12%和15% names its own thing.
  if (isChange(draft) && namesAnother(head, '')) return `${phraseOf(head)}${direction ?? ''}`;
  if (isChange(draft)) return `${named.label}${direction ?? ''}`;
  const cut = kind === 'percent' ? CUT.exec(clause)?.[1] : undefined;
  if (cut !== undefined) return `${named.label}${cut}`;
  if (kind === 'percent' && clause.startsWith('分别完成'))
    return `${named.label}${phraseOf(clause.slice(2).split(/\d/, 1)[0] ?? '')}`;
  if (kind === 'ratio') return named.label;
  if (kind === 'rank') return `${nameOf(named)}排名`;
  const measured = SINGLE.test(head) && amounts.length >= count ? phraseOf(head) : '';
  if (measured !== '' && (kind === 'percent' ? RATE.test(measured) : unit !== named.quantity.unit))
    return `${named.label.replace(OPENED, '')}${measured}`;
  if (kind === 'percent')
    return clause.startsWith('分别占')
      ? `${named.label}占${phraseOf(clause.slice(3).split(/\d/, 1)[0] ?? '') || '比'}`
      : null;
  const all = ALL_THERE_ARE.exec(head)?.[1];
  return all !== undefined && named.quantity.unit === unit ? `${named.label.replace(ADDED, '')}${all}` : null;
}
