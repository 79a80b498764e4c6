import type { Relation } from '../../model.ts';
import { amountOf, equal, type Item, isAmount, isNear, sameUnit, sumOf } from './context.ts';

export type PartOf = Extract<Relation, { kind: 'part-of' }>;

export const relation = (whole: Item, parts: readonly Item[], exhaustive: boolean): PartOf => ({
  kind: 'part-of',
  whole: whole.figure.id,
  parts: parts.map((part) => part.figure.id),
  exhaustive,
});
/** 各1个 stands for several, 人均消费752元 is of each: no single part. */
export const isEach = ({ draft: { lead } }: Item) => /[各均]\s?$|[人户亩]均(?!为)/.test(lead);
export const canBePart = (whole: Item, part: Item) =>
  isAmount(part) && !isEach(part) && sameUnit(whole, part) && part.figure.id !== whole.figure.id;
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
/** Names that leave nothing over; a word more (主办的人大建议) and they are no longer all of it. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/^自然人(?:申请|提出)?$/, /^法人(?:[或和及、]|或者)?其他组织(?:申请|提出)?$/],
  [/^(?:[省市区县]?人大(?:代表)?|[省市区县]?代表)(?:议案)?建议$/, /^[省市区县]?政协(?:委员)?提案$/],
];
/** Names that are all of it as a rule: where they nearly make up the whole, what is missing is a slip. */
const NEARLY_COMPLETE: readonly (readonly RegExp[])[] = [
  [/^(?:适用)?(?:一般|普通)程序$/, /^(?:适用)?简易程序$/],
  [/^建议$/, /^提案$/],
  [/^定点医疗机构$/, /^(?:定点)?(?:零售)?药[店房]$/],
  [/^续建(?:项目)?$/, /^新(?:建|开工)(?:项目)?$/],
  [/^上调$/, /^下调$/],
  [/^集中(?:供养|安置|居住)?$/, /^分散(?:供养|安置|居住)?$/],
  [/^公办/, /^民办/],
  [/^男(?:性|生)?$/, /^女(?:性|生)?$/],
  [/^城[镇市](?:低保|居民)?$/, /^农村(?:低保|居民)?$/],
  [/^初级$/, /^中级$/, /^高级$/],
];
/** How far from the whole such parts may be. */
const SLIP = 0.03;

const nameOf = (part: Item) =>
  part.draft.lead
    .replace(/^.*其中/, '')
    .replace(/^[,，、:：和及与]+/, '')
    .trim();

const areNamed = (sets: typeof COMPLETE, parts: readonly Item[]) =>
  sets.some(
    (names) => names.length === parts.length && names.every((name, i) => name.test(nameOf(parts[i] as Item))),
  );

/** Whether these parts, in their order, are by their names all that there is. */
export const isCompleteSet = (parts: readonly Item[]) => areNamed(COMPLETE, parts);

const isNearlyComplete = (whole: Item, parts: readonly Item[]) =>
  Math.abs(sumOf(parts) - amountOf(whole)) <= amountOf(whole) * SLIP && areNamed(NEARLY_COMPLETE, parts);

/** Between two names of a list. */
const JOINT = /^(?:以及|[、和与及或])/;
/** What leaves a list open: 图文、视频等解读, 国家级、省级以上荣誉. */
const GOES_ON = /[、和与及或等]|以[上下内外]/;
/** Behind the parts this names what else there was. */
const MORE = /另|其余|其他|其它|剩余|还有|等/;

/** What two names end with alike: 解读 of 图文解读 and 视频解读. */
function sharedEnd(first: string, second: string): string {
  let n = 0;
  while (n < Math.min(first.length, second.length) && first.at(-1 - n) === second.at(-1 - n)) n++;
  return first.slice(first.length - n);
}

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

/** Whether the parts are meant to make up the whole. */
export function isExhaustive(whole: Item, parts: readonly Item[]): boolean {
  if (parts.length < 2) return false;
  // 许可1020件，其他460件，网办1700件: a loose list that is far from the whole is another thing than a slip of the pen.
  const isJoined = parts.at(-1)?.draft.lead.startsWith('、') === true;
  if (parts.some(isRest) && (isJoined || isNear(sumOf(parts), amountOf(whole)))) return true;
  if (isCompleteSet(parts) || hasEveryChannel(parts)) return true;
  if (isNamedByWhole(whole, parts)) return true;
  if (isNearlyComplete(whole, parts)) return true;
  const exact = [whole, ...parts].every((item) => item.figure.approx === 'exact');
  return exact && equal(sumOf(parts), amountOf(whole));
}
