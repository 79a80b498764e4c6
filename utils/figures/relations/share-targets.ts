/** Shares whose whole stands right before them: 占事项总数1286项的49.1%, 完成年度任务（50亿元）的30%. */
import { amountOf, between, type Item, isAmount, sameUnit } from './context.ts';
import { holds, missOf, type ShareOf, shareOf } from './share.ts';

const OF_PLAN = /^[,，]?\s?完成(?:年度|全年|年初)?(?:计划|目标|任务)的?\s?$/;
/** 计划检查240家，实际检查266家，完成计划的110.8%: what was done, of what was planned. */
export function ofPlan(items: readonly Item[]): ShareOf[] {
  return items.flatMap((percent, i): ShareOf[] => {
    if (percent.figure.kind !== 'percent' || !OF_PLAN.test(percent.draft.lead)) return [];
    const [whole, part] = [items[i - 2], items[i - 1]];
    if (!whole || !part) return [];
    if (!isAmount(whole) || !isAmount(part) || !sameUnit(whole, part)) return [];
    if (!/计划|目标|任务/.test(whole.draft.lead) || !/实际|完成/.test(part.draft.lead)) return [];
    // 计划总投资12.5亿元，今年完成3.2亿元，完成年度计划的106.7%: of another plan.
    if (!holds({ percent, part }, whole)) return [];
    return [shareOf({ percent, part }, whole)];
  });
}

/** Between a total and its share: 1286项的49.1%, （50亿元）的30%; 3个已实现目标任务的100% is of each of the three. */
const SHARE_OF = /^[)）]?(?![已均都全])(?:[\u4e00-\u9fff]{0,6}(?:目标|任务|计划|指标))?的?\s?$/;
/** 完成全年20亿元投资目标的9.6%: what was to be reached is named behind its number. */
const NAMED_BEHIND = /目标|任务|计划|指标/;
const LONGEST_NAME = 16;
/** The words that name an amount: its own, or those before the bracket it stands in. */
const nameOf = ({ draft: { text, lead, leadStart } }: Item) =>
  '(（'.includes(text.charAt(leadStart - 1))
    ? text.slice(Math.max(0, leadStart - 1 - LONGEST_NAME), leadStart - 1)
    : lead;

/** 完成年度任务3100万元, 占市计划6万亩: what was to be reached; more than that is no fault. */
const OF_TARGET = /(?:完成|占|[是为])[^,，。；;]{0,12}(?:计划|任务|目标|指标|预算)[^,，。；;]{0,6}$/;
const OF_PLANNED = /(?:完成|[是为])[^,，。；;]{0,12}$/;
const OF_TOTAL = /占[^,，。；;]{0,12}$/;
/** 人均纯收入9000元，是全市平均10000元的90%: of another's. */
const OF_OTHER = /^[,，]?\s?(?:约?[是为]|相当于|达到?)[\u4e00-\u9fff\d]/;

const ADDED_UP = /累计|[总合]计/;

/** Whether the words say that what follows is a share of this whole. */
function isOfWhole(percent: Item, whole: Item, part: Item): boolean {
  const name = nameOf(whole);
  const isPlanned = whole.figure.time === 'planned';
  const isTarget = isPlanned || NAMED_BEHIND.test(between(whole, percent));
  if (OF_TARGET.test(name) || (isTarget && OF_PLANNED.test(name))) return true;
  if (OF_TOTAL.test(name)) return isPlanned || amountOf(part) <= amountOf(whole);
  return OF_OTHER.test(name) && holds({ percent, part }, whole);
}

/** 再就业2291人，完成年目标任务2200人的104.1%: the clause has no room for another part, right or wrong. */
const OF_IT = /^[,，]\s?完成(?:全?年度?|年初)?(?:目标|任务|计划)+数?\s?$/;
/** Percentage points by which it may be wrong. */
const MOST_SLIP = 5;
function rightBefore(percent: Item, whole: Item, outside: readonly Item[]): Item | undefined {
  const part = outside.at(-1);
  return part &&
    whole.draft.previous === part.draft &&
    OF_IT.test(between(part, whole)) &&
    missOf({ percent, part }, whole) <= MOST_SLIP
    ? part
    : undefined;
}

/** 632项，占事项总数1286项的49.1%; 15亿元，完成年度任务（50亿元）的30%: the total stands between the part and its share. */
export function ofNamedTotal(items: readonly Item[]): ShareOf[] {
  return items.flatMap((percent, i): ShareOf[] => {
    const whole = percent.figure.kind === 'percent' && i > 0 ? items[i - 1] : undefined;
    if (!whole || !isAmount(whole)) return [];
    if (!SHARE_OF.test(between(whole, percent))) return [];
    // 造林1.86万亩（荒山9200亩、退耕9400亩），占任务1.8万亩的103.3%: an aside is nothing's part.
    const outside = items
      .slice(0, i - 1)
      .filter((item) => item.draft.depth <= percent.draft.depth && isAmount(item) && sameUnit(item, whole));
    // 产值4.42亿元，比上年的3.98亿元增长11%，占总产值31.6亿元的14%: over what it is compared with.
    const fitting = outside.findLast((item) => holds({ percent, part: item }, whole));
    // 本月完成2亿元，累计完成任务20亿元的62%: right or wrong only where nothing else can be meant.
    const only =
      outside.length > 1 || ADDED_UP.test(whole.draft.lead)
        ? rightBefore(percent, whole, outside)
        : outside[0];
    const part = fitting ?? only;
    return part && isOfWhole(percent, whole, part) ? [shareOf({ percent, part }, whole)] : [];
  });
}
