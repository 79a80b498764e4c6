import { areExclusiveKinds } from '../../domain/exclusive-kinds.ts';
import { areAllOf } from './complete-sets.ts';
import {
  amountOf,
  between,
  comeTo,
  equal,
  type Item,
  isAmount,
  isNear,
  sameUnit,
  sumOf,
  unitOf,
} from './context.ts';
import {
  endsRequest,
  isBareRest,
  isClassLimit,
  isCost,
  isEach,
  isExhaustive,
  isRest,
  nameOf,
  type PartOf,
  relation,
} from './part-of.ts';
import { mixedWhole, wholeFor } from './whole.ts';

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

/** 解读9篇，其中图解5篇、短视频2个: works, each kind in a classifier of its own. */
const WORK = /解读|图解|图文|一图|视频|动漫|动画|H5|海报/;
const areWorks = (run: readonly Item[], candidates: readonly Item[]) =>
  candidates.some(({ draft: { lead } }) => lead.includes('解读')) &&
  run.every(({ draft: { lead }, figure: { kind } }) => kind === 'count' && WORK.test(lead));

/** 名录218家，其中新增24家、退出9家: what has gone is none of what there is. */
const STOCK = /名录|现有|在册|总数/;
const isGone = ({ draft: { lead } }: Item) => /^[,，、]?\s?(?:退出|调出|注销|核减|剔除)\s?$/.test(lead);

const isMember = (item: Item) => isAmount(item) && !isEach(item) && !isClassLimit(item) && !isCost(item);

/** 公开信息900条，其中动态560条，信箱收到来信120条: what comes in is no part of what is published. */
const isReceived = ({ draft: { lead } }: Item) => /收到|接到|接听|受理/.test(lead);
/** 依申请公开9件 came in. */
const isPublished = (item: Item) =>
  /公开|发布|刊发|推送/.test(item.draft.lead) && !isReceived(item) && !item.draft.lead.includes('申请');

/** A phrase that tells what is done: 发放宣传册100条 is no member of a list of names. */
const ACT =
  /^(?:发布|公开|开展|组织|召开|举办|参加|办理|处理|受理|收到|查处|走访|印发|制[定发]|建立|新增|完成|接[受待]|培训|发放|报送|表示|[被向对为将已正])/;
const isBareName = (part: Item) =>
  /^[\u4e00-\u9fff]{2,8}$/.test(nameOf(part)) && !ACT.test(nameOf(part)) && !isRest(part);
/** More than this is the sum of other things. */
const FARTHEST = 1.5;
const areNames = (whole: Item, parts: readonly Item[]) =>
  sumOf(parts) <= amountOf(whole) * FARTHEST &&
  parts.every((part) => part.figure.approx === 'exact' && isBareName(part)) &&
  parts.slice(1).every((part, i) => !/[:：]/.test(between(parts[i] as Item, part)));

/** 民事案件60件，行政案件20件，其他案件5件: the rest of what all of them are. */
function endsInRestOfKind(parts: readonly Item[]): boolean {
  const rest = /其[他它余]([\u4e00-\u9fff]{2,4})$/.exec(nameOf(parts.at(-1) as Item))?.[1];
  return rest !== undefined && parts.every((part) => nameOf(part).endsWith(rest));
}

/** What no longer fits behind commas is another thing; what 、 joins, and a row of bare names, stays, right or wrong. */
const isTooMuch = (whole: Item, parts: readonly Item[]) =>
  parts.length > 1 &&
  sumOf(parts) > amountOf(whole) &&
  !comeTo(parts, whole) &&
  !areAllOf(whole, parts) &&
  !areExclusiveKinds(whole.draft.lead, parts.map(nameOf)) &&
  whole.figure.approx === 'exact' &&
  !joined(parts) &&
  !parts.some(isBareRest) &&
  !endsInRestOfKind(parts) &&
  !parts.every(endsRequest) &&
  !areNames(whole, parts);

const NAME_LENGTH = 4;
const lastNameOf = ({ draft: { lead } }: Item) => lead.trimEnd().slice(-NAME_LENGTH);
/**
 * 发现事故隐患236条、火灾隐患68条。其中，事故隐患已整改231条，火灾隐患已整改66条: each is some of its own, that it is named after;
 * empty where any is not.
 */
function ofTheirOwn(parts: readonly Item[], candidates: readonly Item[]): PartOf[] {
  if (parts.length < 2) return [];
  const wholes = parts.map((part) =>
    candidates.find(
      (item) =>
        isAmount(item) &&
        sameUnit(item, part) &&
        lastNameOf(item).length === NAME_LENGTH &&
        part.draft.lead.includes(lastNameOf(item)) &&
        amountOf(item) >= amountOf(part),
    ),
  );
  if (wholes.includes(undefined) || new Set(wholes).size < parts.length) return [];
  return parts.map((part, i) => relation(wholes[i] as Item, [part], false));
}

const isMeantAsAll = (whole: Item, parts: readonly Item[]) =>
  isNear(sumOf(parts), amountOf(whole)) && [whole, ...parts].every(({ figure }) => figure.approx === 'exact');

/** Whether a number stands right behind another, and counts the same in another unit. */
const isRightBehind = ({ draft: { previous, lead } }: Item, before: Item | undefined): boolean =>
  before !== undefined && previous === before.draft && lead.trim() === '';

/**
 * 退查36件67人，重报35件68人。其中一次退查30件54人: the people are of those that stand right behind what the cases were found
 * to be of; null for others.
 */
function twinIn(
  found: readonly PartOf[],
  run: readonly Item[],
  part: Item,
  candidates: readonly Item[],
): Item | null {
  const before = run.find((item) => isRightBehind(part, item));
  const id = found.find(({ parts }) => before !== undefined && parts.includes(before.figure.id))?.whole;
  const whole = candidates.find(({ figure }) => figure.id === id);
  return (
    candidates.find(
      (item) => isRightBehind(item, whole) && sameUnit(item, part) && amountOf(item) >= amountOf(part),
    ) ?? null
  );
}

/** One relation for each unit among the parts of a run, each with its own total among the candidates. */
export function grouped(run: readonly Item[], candidates: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  // 工程项目1127个、142.6亿元，土地出让152宗、18.83亿元: how many and how much are added up apart.
  const counts = run.filter(({ figure }) => figure.kind === 'count');
  const mixed = mixedWhole(counts, candidates);
  if (mixed) {
    const rest = run.filter((item) => !counts.includes(item));
    return [relation(mixed, counts, true), ...(rest.length > 0 ? grouped(rest, candidates) : [])];
  }
  const all = [...new Set(run.filter(isMember).map(unitOf))];
  const main = all.find((unit) => unit !== null) ?? null;
  const isOne = all.length > 1 && areWorks(run, candidates);
  const units = isOne ? [main] : all;
  // 城市低保90户120人、农村低保60户80人: the people are all of them where the households are by their names.
  let sets = 0;
  for (const unit of units) {
    // A part that dropped its unit (不予公开1402) is one of its neighbours' kind.
    if (unit === null && main !== null) continue;
    let parts = run.filter((item) => isMember(item) && (isOne || (unitOf(item) ?? main) === unit));
    const own = ofTheirOwn(parts, candidates);
    if (own.length > 0) {
      out.push(...own);
      continue;
    }
    const whole =
      twinIn(out, run, parts[0] as Item, candidates) ?? wholeFor(parts[0] as Item, candidates, parts);
    if (!whole || isPartOfTwo(whole, parts, candidates)) continue;
    parts = parts.filter((part) => !isReceived(part) || !isPublished(whole));
    if (STOCK.test(whole.draft.lead) && !equal(sumOf(parts), amountOf(whole)))
      parts = parts.filter((part) => !isGone(part));
    while (parts.length !== sets && isTooMuch(whole, parts)) parts = parts.slice(0, -1);
    const isAll = isExhaustive(whole, parts) || (sets === parts.length && isMeantAsAll(whole, parts));
    if (areAllOf(whole, parts)) sets = parts.length;
    out.push(relation(whole, parts, isAll));
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
