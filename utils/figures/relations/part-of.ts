import { sharedEnd } from '../../domain/text.ts';
import type { Relation, RelationOf } from '../../model.ts';
import { isJoined } from '../draft.ts';
import { areAllOf } from './complete-sets.ts';
import { amountOf, comeTo, type Item, isAmount, isNear, sameUnit, sumOf } from './context.ts';

export type PartOf = RelationOf<'part-of'>;

/** What some relations say to be a part of something, by the ids of the figures. */
export const partsIn = (relations: readonly Relation[]): ReadonlySet<string> =>
  new Set(relations.flatMap((one) => (one.kind === 'part-of' ? one.parts : [])));

export const relation = (whole: Item, parts: readonly Item[], exhaustive: boolean): PartOf => ({
  kind: 'part-of',
  whole: whole.figure.id,
  parts: parts.map((part) => part.figure.id),
  exhaustive,
});
/** 各1个 stands for several, 人均消费752元, 每人每月500元 are of each: no single part. */
const EACH = /[各均]\s?$|[人户亩日月]均(?!为)|每[人户亩月年天日]\s?$|每[百千万十]+(?:名|常住|户籍)?人/;
/** 每千人口医师数、护士数分别为5.9人、8.1人: the second of two is of each as well. */
export const isEach = ({ draft }: Item) =>
  EACH.test(draft.lead) || (isJoined(draft) && draft.previous !== null && EACH.test(draft.previous.lead));
/** 投资超亿元的5个, 5万只以上的村12个: which ones are counted, no amount of anything. */
export const isClassLimit = ({ draft: { text, quantity }, figure: { approx } }: Item) =>
  (approx === 'over' || approx === 'at-least' || approx === 'at-most') &&
  /^(?:以[上下])?的(?:\d|[\u4e00-\u9fff]{0,8}\d)/.test(text.slice(quantity.end, quantity.end + 12));
/** 其中，总投资20亿元的光伏项目，已完成5亿元: what the project costs, not what was done of it. */
export const isCost = ({ draft: { lead, text, quantity } }: Item) =>
  text.charAt(quantity.end) === '的' && /投资额?\s?$/.test(lead);
/** 行政复议6件和行政诉讼3件，其中行政复议维持5件、行政诉讼维持3件: no lawsuit is some of the reviews. */
const isOf = (words: string, one: string, other: string) => words.includes(one) && !words.includes(other);
const isOtherRemedy = ({ draft: { label } }: Item, { draft: { lead } }: Item) =>
  (isOf(label, '复议', '诉讼') && isOf(lead, '诉讼', '复议')) ||
  (isOf(label, '诉讼', '复议') && isOf(lead, '复议', '诉讼'));
export const canBePart = (whole: Item, part: Item) =>
  isAmount(part) &&
  !isOtherRemedy(whole, part) &&
  !isEach(part) &&
  !isCost(part) &&
  sameUnit(whole, part) &&
  part.figure.id !== whole.figure.id;
export const isRest = (item: Item) => /其他|其余|其它/.test(item.draft.lead);
/** 其他处理7件, and nothing more particular: 其他县区交叉检查50家次 is another thing. */
export const isBareRest = (item: Item) =>
  /^[,，、；;]?\s?(?:其他|其余|其它)(?:处理|情形|情况|结果|方式|渠道|类|类?信息|事项)?\s?$/.test(
    item.draft.lead,
  );
/** What a request for information ends as: one of them each. */
export const endsRequest = ({ draft: { lead } }: Item) =>
  /(?:同意|予以|部分|不予|不同意|已主动)公开(?!的?[\u4e00-\u9fff]{0,3}中)|属于(?!国家|商业|个人|内部|过程|行政|三)|不存在|不掌握|无法提供|更改补充/.test(
    lead,
  );
/** What has been handled; what was received or is being handled may be carried over. */
const HANDLED = /办结|答复|办复/;
/** 收到申请26件，全部按时答复，其中…: nothing is left. */
const ALL_HANDLED = /(?:均|全部|都)[^,，。；;\d]{0,12}(?:办结|答复|办理完毕|办复)/;
/**
 * 新收申请210件，其中予以公开120件、…、其他处理8件，结转下年8件: results make up what was handled; of what came in some may
 * be left, and what was left of the year before may be among them.
 */
export const mayLeaveSome = ({ draft: { lead, text } }: Item, parts: readonly Item[]) =>
  parts.some(endsRequest) &&
  !HANDLED.test(lead) &&
  !(ALL_HANDLED.test(text) && !text.includes('结转')) &&
  (/[收受]/.test(lead) ||
    [text, ...parts.map(({ draft }) => draft.text)].some((one) => one.includes('结转')));

export const nameOf = (part: Item) =>
  part.draft.lead
    .replace(/^.*其中/, '')
    .replace(/^[,，、:：和及与]+/, '')
    .trim();

/** Between two names of a list. */
const JOINT = /^(?:以及|[、和与及或])/;
/** What leaves a list open: 图文、视频等解读, 国家级、省级以上荣誉. */
const GOES_ON = /[、和与及或等]|以[上下内外]/;
/** Behind the parts this names what else there was. */
const MORE = /另|其余|其他|其它|剩余|还有|等/;

/** Whether a text names these two with a sign between them, nothing else beside them, and `end` right behind. */
function namesBoth(text: string, first: string, second: string, end: string): boolean {
  const at = text.indexOf(first);
  if (at < 0 || JOINT.test(text.slice(Math.max(0, at - 1), at))) return false;
  const behind = text.slice(at + first.length);
  const joint = JOINT.exec(behind)?.[0].length ?? 0;
  if (joint === 0 || !behind.startsWith(second + end, joint)) return false;
  return !GOES_ON.test(behind.slice(joint + second.length));
}

/**
 * Two parts that the whole is named by leave nothing over, 图文、视频解读126篇，其中图文解读86篇、视频解读30篇, where what is
 * missing is little; parts that come to more may have things in common.
 */
function isNamedByWhole(
  { figure: { value, approx }, draft: { lead, tail } }: Item,
  parts: readonly Item[],
): boolean {
  const [first = '', second = ''] = parts.map(nameOf);
  const [sum, total] = [sumOf(parts), value ?? 0];
  if (parts.length !== 2 || approx !== 'exact' || sum > total || !isNear(sum, total)) return false;
  const { text, quantity, behind } = (parts[1] as Item).draft;
  if (MORE.test(text.slice(quantity.end) + behind)) return false;
  const end = sharedEnd(first, second);
  const cores = [first, second].map((name) => name.slice(0, name.length - end.length)) as [string, string];
  return [lead, tail].some((words) =>
    [[first, second, ''] as const, [...cores, end] as const].some(
      ([a, b, shared]) =>
        a.length > 1 && b.length > 1 && (namesBoth(words, a, b, shared) || namesBoth(words, b, a, shared)),
    ),
  );
}

/** The ways in which requests reach an agency; where all are named, nothing is left over. */
const CHANNELS = [/网络|网上|在线|互联网|电子/, /信函|邮寄|信件/, /当面|现场/, /传真/];
const hasEveryChannel = (parts: readonly Item[]) =>
  parts.length <= 5 && CHANNELS.every((way) => parts.some((part) => way.test(nameOf(part))));

/** 其他文件5条 among others is a kind, and leaves the rest open; what is carried over may stand behind the rest. */
const endsInRest = (whole: Item, parts: readonly Item[]) =>
  parts.some(isBareRest) ||
  parts.slice(-2).some((part) => isRestOfAll(part) && isOfSameKind(whole, part, parts));
/** 其他企业20家, 其他应主动公开政府信息14条; 其他法院移送案件30件 are of some others. */
const isRestOfAll = ({ draft: { lead } }: Item) =>
  /其[他它余](?:[^,，、；;]{0,3}|[^,，、；;]{0,6}类(?:信息|案件|项目)?|[^,，、；;]{0,9}信息)\s?$/.test(lead);

/** The noun behind 其他; words that fit whatever is counted are none. */
const NOUN_OF_REST = /其[他它余](?:的|各?类|应?主动公开|方面|部分)*([\u4e00-\u9fff]{2,})/;
const GENERAL =
  /信息|情况|方式|方法|渠道|途径|形式|事项|项目|内容|原因|问题|类型|单位|部门|人员|资金|经费|收入|支出|媒体|平台|处理|结果/;
/** 粮食616万吨，其中玉米451万吨、…、其他谷物3万吨: the rest of one kind leaves out 豆类. */
function isOfSameKind({ draft: { lead, tail } }: Item, rest: Item, parts: readonly Item[]): boolean {
  const noun = NOUN_OF_REST.exec(rest.draft.lead.trimEnd())?.[1];
  if (noun === undefined || GENERAL.test(noun)) return true;
  const end = noun.slice(-2);
  return `${lead}${tail}`.includes(end) || parts.some((part) => part !== rest && nameOf(part).endsWith(end));
}

/** How many parts there are at least, and how many of them are no more than what is missing. */
const [LONG_LIST, SMALLER] = [5, 2];
/** How far, of the whole, they may be from it. */
const LITTLE = 0.05;
/** 重点…, 主要…: some of all. */
const SOME_ONLY = /重点|主要|部分|代表|突出|尤其|特别|前[一二三四五六七八九十]|居前/;
/** What one wrong digit, or two that changed places, makes of a whole number: 63 between 418 and 481, but not 406. */
function isSlip(apart: number): boolean {
  let digits = apart;
  while (digits >= 10 && digits % 10 === 0) digits /= 10;
  return [1, 9, 99].some((step) => digits % step === 0 && digits / step < 10);
}
/** Who lists what is smaller than what is missing has listed all: 121条，其中政策7条、法规5条、预决算2条、年报1条、…. */
function namesEvenLess(whole: Item, parts: readonly Item[]): boolean {
  const [first, last] = [parts[0] as Item, parts.at(-1) as Item];
  const missing = amountOf(whole) - sumOf(parts);
  const isOpen = () =>
    MORE.test(last.draft.text.slice(last.draft.quantity.end) + last.draft.behind) ||
    SOME_ONLY.test(first.draft.lead) ||
    parts.some(isRest);
  return (
    parts.length >= LONG_LIST &&
    missing > 0 &&
    missing <= amountOf(whole) * LITTLE &&
    isSlip(missing) &&
    [whole, ...parts].every(({ figure }) => figure.approx === 'exact' && figure.unit === whole.figure.unit) &&
    parts.filter((part) => amountOf(part) <= missing).length >= SMALLER &&
    !isOpen() &&
    !mayLeaveSome(whole, parts)
  );
}

/** Whether the parts are meant to make up the whole. */
export function isExhaustive(whole: Item, parts: readonly Item[]): boolean {
  if (parts.length < 2) return false;
  // 许可1020件，其他460件，网办1700件: a loose list that is far from the whole is another thing than a slip of the pen.
  const isJoined = parts.at(-1)?.draft.lead.startsWith('、') === true;
  const isNearAll = isJoined || isNear(sumOf(parts), amountOf(whole));
  if (endsInRest(whole, parts) && isNearAll && !mayLeaveSome(whole, parts)) return true;
  const exact = [whole, ...parts].every((item) => item.figure.approx === 'exact');
  if (exact && comeTo(parts, whole)) return true;
  return (
    areAllOf(whole, parts) ||
    hasEveryChannel(parts) ||
    isNamedByWhole(whole, parts) ||
    namesEvenLess(whole, parts)
  );
}
