import {
  amountOf,
  equal,
  holds,
  type Item,
  isAmount,
  type Share,
  type ShareOf,
  sameUnit,
  shareOf,
  sumOf,
} from './context.ts';
import { type PartOf, relation } from './part-of.ts';
import { rates } from './rates.ts';

const SHARE = /占(?:比|总数|全部)?/;
interface FoundShare extends Share {
  /** It may be a share of something else: the part is named again, 满意的占96%, or another clause stands between. */
  isUnsure?: boolean;
}

/** Before 占 these name nothing: 人数占12%, 约占三成. */
const NAMES_NOTHING =
  /^[,，、\s]*(?:其中|分别|各自|各|均|约|大约|已|仅|也|并|总体|比例|比重|数量|总数|总量|件数|人数|户数|金额|这|该)*/;

/** 托位达4.5个，护理型床位占比62%; 党员45人，女性占38%: the share is one of what it names itself. */
function namesItsOwn({ draft: { lead } }: Item, { figure }: Item): boolean {
  const name = lead.slice(0, lead.indexOf('占')).replace(NAMES_NOTHING, '').replace(/的$/, '');
  return name !== '' && !figure.label.includes(name);
}

/** 网络提交18件、信函提交5件，网络提交的占四分之三: the amount that a share names again; none for others. */
function ownPart({ draft: { lead } }: Item, amounts: readonly Item[]): Item | undefined {
  const name = /^[,，]?([\u4e00-\u9fff]{2,10})的占$/.exec(lead)?.[1];
  if (name === undefined) return undefined;
  const isOwn = ({ draft }: Item) =>
    draft.lead
      .trim()
      .replace(/^(?:其中|已|[、，,和及与])+/, '')
      .startsWith(name);
  return amounts.findLast(isOwn);
}

/** The amount right before; 118个村收入超过20万元，占89.4%: what is counted, not the bound that says which. */
function behindBound(amounts: readonly Item[]): Item | undefined {
  const [before, last] = amounts.slice(-2);
  if (last === undefined) return before;
  const { kind, approx } = last.figure;
  const isBound = kind === 'money' && (approx === 'over' || approx === 'at-least' || approx === 'at-most');
  return isBound && before?.figure.kind === 'count' ? before : last;
}

/** 召开会议4次，把公开工作纳入考核，占考核分值的5%: of what the clause between speaks of. */
const CLAUSE_BETWEEN = /[,，][\u4e00-\u9fff“”《》]{4,}[,，][^,，]*$/;

/** 占四分之三 is a share as 占75% is. */
const isShare = ({ figure: { kind, unit } }: Item) =>
  kind === 'percent' || (kind === 'ratio' && unit === '%');

/** 148条，占34.8%: a share and the amount right before it. */
function sharesIn(items: readonly Item[]): FoundShare[] {
  const out: FoundShare[] = [];
  items.forEach((percent, i) => {
    if (!isShare(percent) || !SHARE.test(percent.draft.lead)) return;
    if (/(?:合计|共|累计|[两三四五]项|[两三]者)占/.test(percent.draft.lead)) return;
    if (/分别/.test(percent.draft.lead) || isJoinedShare(items, i)) {
      out.push(...respectiveShares(items, i));
      return;
    }
    // 892人（高级职称128人、中级246人），占85.1%: an aside is nothing's part.
    const amounts = items.slice(0, i).filter(({ draft }) => draft.depth <= percent.draft.depth);
    const own = ownPart(percent, amounts);
    const part = own ?? behindBound(amounts);
    if (
      !part ||
      !isAmount(part) ||
      part.figure.kind === 'zero' ||
      part.figure.time === 'planned' ||
      namesItsOwn(percent, part)
    )
      return;
    const gap = percent.draft.text.slice(part.draft.quantity.end, percent.draft.quantity.start);
    if (!/[。；;]/.test(gap))
      out.push({ percent, part, isUnsure: own !== undefined || CLAUSE_BETWEEN.test(gap) });
  });
  return out;
}

/** 1件、3件，占1.1%、3.4%. */
const isJoinedShare = (items: readonly Item[], i: number) =>
  items[i + 1]?.figure.kind === 'percent' && /^[、和及与]\s?$/.test((items[i + 1] as Item).draft.lead);

/** 540件、396件、204件，分别占45%、33%、17%: as many amounts as shares, in their order; else nothing is told. */
function respectiveShares(items: readonly Item[], first: number): FoundShare[] {
  let end = first;
  while (items[end]?.figure.kind === 'percent') end++;
  const count = end - first;
  const amounts = items.slice(Math.max(0, first - count), first);
  if (count < 2 || amounts.length < count || !amounts.every(isAmount)) return [];
  const before = items[first - count - 1];
  const listed = amounts
    .slice(1)
    .every((item) =>
      /^[、和及，,]/.test(
        item.draft.text.slice(item.draft.previous?.quantity.end ?? 0, item.draft.quantity.start),
      ),
    );
  if (!listed && before !== undefined) return [];
  return amounts.map((part, k) => ({ part, percent: items[first + k] as Item }));
}

/** The total a run of shares refers to: the one that a relation names, else the one most of them fit. */
function wholeOf(
  shares: readonly Share[],
  candidates: readonly Item[],
  parts: readonly PartOf[],
  byId: ReadonlyMap<string, Item>,
): Item | null {
  const first = shares[0] as Share;
  const fits = candidates.filter(
    (item) =>
      isAmount(item) &&
      sameUnit(item, first.part) &&
      amountOf(item) > 0 &&
      shares.every((s) => amountOf(item) >= amountOf(s.part)),
  );
  const counted = fits.map((item) => ({ item, n: shares.filter((share) => holds(share, item)).length }));
  const best = counted.reduce<{ item: Item; n: number } | null>(
    (top, c) => (top === null || c.n >= top.n ? c : top),
    null,
  );
  if (best && best.n > 0 && best.n >= shares.length / 2) return best.item;
  return wholeOfPart(first.part, parts, byId);
}

/** The total that a relation names for a part. */
function wholeOfPart(
  { figure }: Item,
  parts: readonly PartOf[],
  byId: ReadonlyMap<string, Item>,
): Item | null {
  const named = parts.find((part) => part.parts.includes(figure.id));
  return byId.get(named?.whole ?? '') ?? null;
}

/** Shares with 占, and rates beside their two numbers; with parts that only the shares reveal. */
export function shares(
  items: readonly Item[],
  before: readonly Item[],
  parts: readonly PartOf[],
): { shares: ShareOf[]; parts: PartOf[] } {
  if (!items.some(isShare)) return { shares: [], parts: [] };
  const found = sharesIn(items);
  const all = [...before, ...items];
  const byId = new Map(all.map((item) => [item.figure.id, item]));
  const out: ShareOf[] = [];
  const more: PartOf[] = [];
  if (found.length > 0) {
    const first = items.indexOf((found[0] as Share).part);
    const own = found.filter(({ percent }) => !/占[^比总全]{2,}/.test(percent.draft.lead));
    const whole = own.length > 0 ? wholeOf(own, [...before, ...items.slice(0, first)], parts, byId) : null;
    for (const share of found) {
      const { percent, part } = share;
      // 收入12亿元，其中税收8亿元，占67%；支出48亿元，其中民生39亿元，占81%: each of its own total.
      const listed = wholeOfPart(part, parts, byId);
      const total = listed && holds(share, listed) ? listed : whole;
      // 分别占新收申请的74.2%、23.0%: the row has one whole, also where it is worded otherwise than where it is counted.
      const isOfRow = whole !== null && percent.draft.lead.includes('分别') && holds(share, whole);
      const refers = own.includes(share)
        ? total
        : (namedWhole(percent, all, part) ?? (isOfRow ? whole : null));
      if (share.isUnsure && !(refers && holds(share, refers))) continue;
      out.push(shareOf(share, refers));
    }
    if (whole && own.length >= 2) more.push(...partition(whole, own, parts));
  }
  return {
    shares: [...out, ...ofNamedTotal(items), ...ofPlan(items), ...rates(items, before, parts)],
    parts: more,
  };
}

const OF_PLAN = /^[,，]?\s?完成(?:年度|全年|年初)?(?:计划|目标|任务)的?\s?$/;
/** 计划检查240家，实际检查266家，完成计划的110.8%: what was done, of what was planned. */
function ofPlan(items: readonly Item[]): ShareOf[] {
  return items.flatMap((percent, i): ShareOf[] => {
    const [whole, part] = [items[i - 2], items[i - 1]];
    if (percent.figure.kind !== 'percent' || !OF_PLAN.test(percent.draft.lead) || !whole || !part) return [];
    if (!isAmount(whole) || !isAmount(part) || !sameUnit(whole, part)) return [];
    if (!/计划|目标|任务/.test(whole.draft.lead) || !/实际|完成/.test(part.draft.lead)) return [];
    // 计划总投资12.5亿元，今年完成3.2亿元，完成年度计划的106.7%: of another plan.
    if (!holds({ percent, part }, whole)) return [];
    return [shareOf({ percent, part }, whole)];
  });
}

/** 632项，占事项总数1286项的49.1%: the total stands between the part and its share. */
function ofNamedTotal(items: readonly Item[]): ShareOf[] {
  return items.flatMap((percent, i): ShareOf[] => {
    const whole = items[i - 1];
    // 造林1.86万亩（荒山9200亩、退耕9400亩），占任务1.8万亩的103.3%: an aside is nothing's part.
    const outside = items
      .slice(0, Math.max(0, i - 1))
      .filter(({ draft }) => draft.depth <= percent.draft.depth);
    const fits = (item: Item) =>
      whole !== undefined && isAmount(item) && sameUnit(item, whole) && holds({ percent, part: item }, whole);
    // 产值4.42亿元，比上年的3.98亿元增长11%，占总产值31.6亿元的14%: over what it is compared with.
    const part = outside.findLast(fits) ?? outside.at(-1);
    if (percent.figure.kind !== 'percent' || !part || !whole || !/^的?\s?$/.test(percent.draft.lead))
      return [];
    if (!isAmount(part) || !isAmount(whole) || !sameUnit(part, whole)) return [];
    // 完成年度任务3100万元的105.8%: more than was to be reached is no fault.
    const isTarget =
      whole.figure.time === 'planned' && /(?:完成|[是为])[^,，。；;]{0,12}$/.test(whole.draft.lead);
    const isTotal =
      /占[^,，。；;]{0,12}$/.test(whole.draft.lead) &&
      (whole.figure.time === 'planned' || amountOf(part) <= amountOf(whole));
    if (!isTarget && !isTotal) return [];
    return [shareOf({ percent, part }, whole)];
  });
}

/** 占管理人员总数的36.4%, 占地区生产总值的比重达到43.2%. */
const NAMED_WHOLE =
  /占(.{2,16}?)(?:总数|总量|总额|数)?的?(?:(?:比重|比例)(?:提高到|提升至|达到?|为|约为|是)?)?\s?$/;

/** 主动公开信息 in 主动公开政府信息: all characters of a name, in their order. */
function isSpreadIn(name: string, label: string): boolean {
  let at = -1;
  for (const char of name) {
    at = label.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** 占管理人员总数的36.4%: the total is named; it counts only where its number stands in the text. */
function namedWhole(percent: Item, all: readonly Item[], part: Item): Item | null {
  const name = NAMED_WHOLE.exec(percent.draft.lead)?.[1] ?? '';
  if (name === '') return null;
  // 占年度计划的104.6%: more than was planned.
  const mayExceed = /计划|任务|目标/.test(name);
  const fits = all.filter(
    (item) =>
      item !== part &&
      isAmount(item) &&
      sameUnit(item, part) &&
      (mayExceed || amountOf(item) >= amountOf(part)) &&
      holds({ percent, part }, item),
  );
  const isNamed = ({ figure: { label } }: Item) => label.includes(name);
  return fits.find(isNamed) ?? fits.findLast(({ figure }) => isSpreadIn(name, figure.label)) ?? null;
}

/** Shares that nearly come to 100 (percentage points); a row of so many is one of all kinds. */
const [MOST_APART, LONG_ROW] = [1.5, 6];

/** Whether these are shares of that whole beyond doubt: all in its unit, no more than it, and right but for one of many. */
function areOfWhole(found: readonly Share[], whole: Item): boolean {
  const wrong = found.filter((share) => !holds(share, whole)).length;
  const parts = found.map(({ part }) => part);
  return (
    parts.every((part) => sameUnit(part, whole)) &&
    sumOf(parts) <= amountOf(whole) &&
    wrong <= (found.length > 2 ? 1 : 0)
  );
}

/** Amounts whose shares add up to all of it are the parts of the whole. */
function partition(whole: Item, found: readonly Share[], parts: readonly PartOf[]): PartOf[] {
  const items = found.map((share) => share.part);
  const total = sumOf(found.map((share) => share.percent));
  const isKnown = parts.some((p) => p.parts.includes((items[0] as Item).figure.id));
  // What the words have put together already, only shares that come to 100 make all of it, or a long row of them nearly.
  const rounding = found.reduce((sum, { percent }) => sum + percent.figure.tolerance, 1e-9);
  const apart = Math.abs(total - 100);
  const exhaustive =
    apart <= (isKnown && found.length < LONG_ROW ? rounding : MOST_APART) ||
    equal(sumOf(items), amountOf(whole));
  if (isKnown && !(exhaustive && areOfWhole(found, whole))) return [];
  return [relation(whole, items, exhaustive)];
}
