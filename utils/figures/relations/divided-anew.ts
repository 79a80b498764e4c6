/** Totals that a later sentence divides, without a word for it, into parts that come to exactly that. */
import {
  amountOf,
  comeTo,
  FARTHEST_TOTAL,
  type Item,
  isAmount,
  sameUnit,
  sumOf,
  type Told,
} from './context.ts';
import { clauses } from './implied.ts';
import { canBePart, type PartOf, partsIn, relation } from './part-of.ts';
import { saysMore } from './run.ts';

/** Of last year, or of several: no total of what is told now. */
const OF_OTHER_TIME = /上年|去年|上一年|同期|历年|以来/;
/** Less may be the sum of a few by chance; two come to a third by chance more often than three do. */
const [LEAST, LEAST_OF_TWO] = [10, 20];
/** What is left, or told besides, is of what the sentence speaks of; behind 其中 something else is divided. */
const NO_MEMBER = /其余|剩余|余下|另|其中/;

/** The amounts of a sentence or clause where it counts one thing and nothing else; none for others. */
function membersIn(items: readonly Item[]): readonly Item[] {
  const parts = items.filter(
    (item) =>
      item.figure.kind !== 'percent' &&
      item.figure.kind !== 'duration' &&
      !saysMore(item) &&
      item.draft.depth === 0,
  );
  const [first] = parts;
  const isPart = (item: Item) =>
    isAmount(item) &&
    item.figure.approx === 'exact' &&
    !NO_MEMBER.test(item.draft.lead) &&
    (item === first || canBePart(item, first as Item));
  const isEnough = parts.length > 1 && sumOf(parts) >= (parts.length > 2 ? LEAST : LEAST_OF_TWO);
  return isEnough && parts.every(isPart) ? parts : [];
}

/** Whether it is the first or the last of its unit in its sentence: a member of a list is divided by two only by chance. */
function standsOut(item: Item, before: readonly Item[]): boolean {
  const own = before.filter(
    ({ draft, figure }) => draft.sentence === item.draft.sentence && figure.unit === item.figure.unit,
  );
  return own[0] === item || own.at(-1) === item;
}

/** The last of some earlier amounts that these parts come to. */
function totalOf(parts: readonly Item[], before: readonly Item[]): Item | undefined {
  const [first] = parts;
  return before.findLast(
    (item) =>
      first !== undefined &&
      isAmount(item) &&
      item.figure.approx === 'exact' &&
      item.figure.time !== 'planned' &&
      item.draft.depth === 0 &&
      (parts.length > 2 || standsOut(item, before)) &&
      amountOf(item) >= LEAST &&
      sameUnit(item, first) &&
      !OF_OTHER_TIME.test(item.draft.lead) &&
      comeTo(parts, item),
  );
}

function dividing(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const parts = membersIn(items);
  const whole = totalOf(parts, before);
  return whole ? [relation(whole, parts, true)] : [];
}

/**
 * 办理工单2495件。交办单位2388件，直接办理107件；按期2424件、逾期71件: all that the next sentence, or a clause of it, counts.
 * 公务用车1618万元，其中购置414万元、运行1204万元: what divides one of them is none (`told`).
 */
export function listedNext(
  items: readonly Item[],
  before: readonly Item[],
  told: readonly PartOf[],
): PartOf[] {
  if (before.length === 0 || items.length < 2) return [];
  const divided = partsIn(told);
  const own = items.filter(({ figure }) => !divided.has(figure.id));
  const all = dividing(own, before);
  return all.length > 0 ? all : clauses(own).flatMap((run) => dividing(run, before));
}

/** So many parts prove a total that stands sentences before. */
const ENOUGH = 3;

/** Before a list of all classes: 工单分类：, 按内容分：; 前五类 are some. */
const CLASSES =
  /(?:分类|类别|类型|构成)(?:情况)?[为是]?[:：]$|[按从][^,，。；;：:\d]{2,12}(?:分|看|划分)[,，:：]$/;
const SOME_CLASSES = /前[一二三四五六七八九十\d]|居前|排名|主要|热点/;
/** How a list of all closes: 其他类20件, or with the word that joins the last. */
const CLOSES = /^[,，、；;]?(?:其[他它余]|[和及与]|以及)/;
/** How far they may be from their total, and still be a slip of the pen. */
const SLIP = 0.03;

/** 办理工单2495件。工单分类：求决类1878件、咨询类267件、其他类360件: all classes of what the sentence before counts, right or wrong. */
export function classified(items: readonly Item[], before: readonly Item[]): PartOf[] {
  if (items.length < ENOUGH || !/[:：分看]/.test(items[0]?.draft.text ?? '')) return [];
  return clauses(items).flatMap((run) => {
    const [first] = run;
    const opening = first ? first.draft.text.slice(0, first.draft.leadStart).slice(-LONGEST_OPENING) : '';
    if (!first || !CLASSES.test(opening) || SOME_CLASSES.test(opening)) return [];
    const earlier = [...before, ...items.slice(0, items.indexOf(first))];
    return allClasses(membersIn(run), ofNamedThing(opening, earlier));
  });
}

/** 工单分类：: of what is called so before, where anything is: not of those that were handed on. */
const CLASSES_OF = /([\u4e00-\u9fff]{2})(?:分类|类别|类型|构成)(?:情况)?[为是]?[:：]$/;
function ofNamedThing(opening: string, before: readonly Item[]): readonly Item[] {
  const thing = CLASSES_OF.exec(opening)?.[1];
  const isCalled = ({ draft: { lead, tail } }: Item) =>
    thing !== undefined && `${lead}${tail}`.includes(thing);
  const called = before.filter(isCalled);
  return called.length > 0 ? called : before;
}

const LONGEST_OPENING = 20;
function allClasses(parts: readonly Item[], before: readonly Item[]): PartOf[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < ENOUGH || !CLOSES.test(last.draft.lead)) return [];
  const whole = before.findLast(
    (item) =>
      canBePart(first, item) &&
      item.figure.approx === 'exact' &&
      item.figure.time !== 'planned' &&
      standsOut(item, before) &&
      !OF_OTHER_TIME.test(item.draft.lead) &&
      Math.abs(sumOf(parts) - amountOf(item)) <= amountOf(item) * SLIP,
  );
  return whole ? [relation(whole, parts, true)] : [];
}

const OPENS = /^\s*(?:从|按)[^,，。；;：:\d]{2,12}(?:看|分)[,，:：]/;

/** 收到来信276件。…从热点看，住建类93件，…，其他类9件: one more way to divide what was counted sentences before. */
export function dividedAnew(told: readonly Told[], known: ReadonlySet<string>): PartOf[] {
  return told.flatMap(({ items }, at): PartOf[] => {
    if (items.length < ENOUGH || !OPENS.test(items[0]?.draft.text ?? '')) return [];
    const before = told.slice(Math.max(0, at - FARTHEST_TOTAL), at).flatMap((one) => one.items);
    return dividing(items, before).filter(
      ({ parts }) => parts.length >= ENOUGH && !parts.some((id) => known.has(id)),
    );
  });
}
