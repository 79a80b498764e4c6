/** The wholes that the words of a share name: 占管理人员总数的36.4%, 占全县总量的20%. */
import { amountOf, type Item, isAmount, sameUnit } from './context.ts';
import { holds, missOf, type Share } from './share.ts';
import { likeness } from './whole.ts';

/** 占管理人员总数的36.4%, 占地区生产总值的比重达到43.2%. */
const NAMED_WHOLE =
  /占(.{2,16}?)(?:总数|总量|总额|数)?的?(?:(?:比重|比例)(?:最[高大多][,，])?(?:提高到|提升至|达到?|为|约为|是)?)?\s?$/;
export const wholeNamedBy = ({ draft: { lead } }: Item): string =>
  (NAMED_WHOLE.exec(lead)?.[1] ?? '').replace(/GDP$/i, '生产总值');

/** 全省, 全系统: all of a place or a body. */
const TERRITORY = /占(全(?:国|省|市|县|区|州|盟|旗|镇|乡|街|村|系统|行业|局|院|校))/;
/** The place or body that a share is said to be of; null where it names none. */
export const territoryOf = ({ draft: { lead } }: Item): string | null => TERRITORY.exec(lead)?.[1] ?? null;

/** Another amount in the unit of a part that the part can be a share of. */
const canBeWhole = (part: Item) => (item: Item) =>
  item !== part && isAmount(item) && sameUnit(item, part) && amountOf(item) > 0;

/** 主动公开信息 in 主动公开政府信息: all characters of a name, in their order. */
function isSpreadIn(name: string, label: string): boolean {
  let at = -1;
  for (const char of name) {
    at = label.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** 本年支出合计 names one amount, whatever its label leaves of it. */
const LONG_NAME = 5;
/** 占管理人员总数的36.4%: the total is named; it counts only where its number stands in the text. */
export function namedWhole(percent: Item, all: readonly Item[], part: Item): Item | null {
  const name = wholeNamedBy(percent);
  if (name === '') return null;
  // 占年度计划的104.6%: more than was planned.
  const mayExceed = /计划|任务|目标/.test(name);
  const fits = all
    .filter(canBeWhole(part))
    .filter((item) => (mayExceed || amountOf(item) >= amountOf(part)) && holds({ percent, part }, item));
  const isNamed = ({ figure: { label }, draft: { lead } }: Item) =>
    label.includes(name) || (name.length >= LONG_NAME && lead.includes(name));
  return (
    fits.find(isNamed) ??
    fits.findLast(({ figure }) => isSpreadIn(name, figure.label)) ??
    (mayExceed ? ofPlanBefore(percent, part, all) : theOneCalled(name, { percent, part }, all))
  );
}

const SHORTEST_NAME = 4;
/** 生产总值100亿元。民营经济增加值60亿元，占生产总值的比重为65%: the only one of that very name and time before it, right or nearly. */
function theOneCalled(name: string, share: Share, all: readonly Item[]): Item | null {
  if (name.length < SHORTEST_NAME) return null;
  const { percent, part } = share;
  const [only, another] = all
    .slice(0, Math.max(0, all.indexOf(percent)))
    .filter(canBeWhole(part))
    .filter(({ figure: { label } }) => label.endsWith(name));
  const isOfItsTime = only?.figure.period === part.figure.period && only?.figure.time === part.figure.time;
  const isLarger = only !== undefined && amountOf(only) > amountOf(part);
  return isLarger && !another && isOfItsTime && missOf(share, only) <= MOST_SLIP ? only : null;
}

const PLAN_OF_YEAR =
  /(?:年度?|今年|当年)[^,，。；;]{0,4}(?:计划|任务|目标)|(?:计划|任务|目标)[^,，。；;]{0,4}年/;
const IS_PLAN = /计划|任务|目标/;
const OF_YEAR = /年/;

/**
 * 年度计划投资85亿元。1-8月完成投资62亿元，占年度投资计划的72.9%: the plan of the year, in whatever words, and what was done
 * of it right behind.
 */
function ofPlanBefore(percent: Item, part: Item, all: readonly Item[]): Item | null {
  if (!OF_YEAR.test(wholeNamedBy(percent))) return null;
  const before = all.slice(0, Math.max(0, all.indexOf(part))).filter(canBeWhole(part));
  const plan = before.at(-1);
  if (!plan || !PLAN_OF_YEAR.test(plan.draft.lead) || part.draft.lead.includes('其中')) return null;
  const isOnly = before.filter(({ draft }) => IS_PLAN.test(draft.lead)).length === 1;
  return isOnly && missOf({ percent, part }, plan) <= MOST_SLIP ? plan : null;
}

/** 占全省收到申请总数的40%: what is told of that place, in these words, or fits; the total right before is of others. */
export function ofTerritory(share: Share, territory: string, all: readonly Item[]): Item | null {
  const name = wholeNamedBy(share.percent).slice(territory.length);
  const own = all.filter(canBeWhole(share.part)).filter((item) => amountOf(item) >= amountOf(share.part));
  const named = own.filter(({ draft: { lead } }) => lead.includes(territory));
  return (
    named.findLast((item) => holds(share, item)) ??
    named.findLast(({ figure: { label } }) => name !== '' && isSpreadIn(name, label)) ??
    own.findLast((item) => holds(share, item)) ??
    null
  );
}

/** 占公开总数的5%, 占总体的比例为5%: all of what was counted, in whatever words. */
const OF_ALL = /占[^,，。；;]{0,10}(?:总[数量额体]|数量?|量)的?(?:(?:比重|比例)(?:达到?|为|是)?)?\s?$/;
/** Percentage points by which a share may miss the whole it names and still be a slip. */
const MOST_SLIP = 5;

/** 占公开总数的5%: the total that the part is one of, or the one that is named in other words. */
export function listedTotal(share: Share, listed: Item | null, all: readonly Item[]): Item | null {
  const { percent, part } = share;
  if (!OF_ALL.test(percent.draft.lead)) return null;
  if (listed && holds(share, listed)) return listed;
  const earlier = all
    .slice(0, all.indexOf(percent))
    .filter((item) => canBeWhole(part)(item) && amountOf(item) >= amountOf(part));
  const fitting = earlier.findLast((item) => holds(share, item));
  if (fitting) return fitting;
  const name = wholeNamedBy(percent);
  const [named, another] = earlier.filter(({ figure: { label } }) => likeness(name, label) > 0);
  return named && !another && missOf(share, named) <= MOST_SLIP ? named : null;
}
