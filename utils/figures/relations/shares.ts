import { amountOf, comeTo, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { listedTotal, namedWhole, ofTerritory, territoryOf, wholeNamedBy } from './named-wholes.ts';
import { type PartOf, relation } from './part-of.ts';
import { rates } from './rates.ts';
import { holds, missOf, type Share, type ShareOf, shareOf } from './share.ts';
import { isShare, sharesIn } from './share-parts.ts';
import { mayBeOfAnother, mayLeaveRest, rowsIn, totalOfRow } from './share-rows.ts';
import { ofNamedTotal, ofPlan } from './share-targets.ts';

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

/** 占比, 占总数: of what is not named by a word of its own; 占总人口 names it. */
const isOfUnnamed = ({ percent }: Share) =>
  !/占(?:[^比总全]{2,}|总(?:人口|户数|面积|产值|支出|收入))/.test(percent.draft.lead) &&
  territoryOf(percent) === null;

/** 受理1000件。其中，咨询400件，占50%；求助240件，占30%；投诉160件，占20%: shares that come to 100 of what is listed, not of what was counted. */
function areOfTheirSum(found: readonly Share[], whole: Item): boolean {
  const sum = sumOf(found.map(({ part }) => part));
  const isOfSum = ({ part, percent }: Share) =>
    Math.abs((amountOf(part) / sum) * 100 - amountOf(percent)) <= (percent.figure.tolerance * 2.02 || 0.5);
  return (
    found.length > 2 &&
    Math.abs(sumOf(found.map(({ percent }) => percent)) - 100) <= MOST_APART &&
    found.every(isOfSum) &&
    // 5件，占3%: without decimals it may fit either.
    !found.some((share) => share.percent.figure.tolerance > 0 && holds(share, whole)) &&
    found.some((share) => !holds(share, whole))
  );
}

const partsOfRow = (found: readonly Share[]) => found.map(({ part }) => part);
/** So near, what was counted is meant to be what is listed. */
const SLIP = 0.03;
/** 共承办86件，其中已解决42件，占47.7%；…: the shares are those of 88, which the parts come to. */
const mayBeSlip = (found: readonly Share[], whole: Item) =>
  whole.figure.approx === 'exact' &&
  found.every(({ part }) => part.figure.approx === 'exact') &&
  Math.abs(sumOf(partsOfRow(found)) - amountOf(whole)) <= amountOf(whole) * SLIP;

/** What was counted before, where the shares are those of nearly as much. */
export const slipBefore = (found: readonly Share[], before: readonly Item[]): Item | undefined => {
  const [first] = found;
  return first && found.length > 2
    ? before.findLast(
        (item) =>
          isAmount(item) &&
          sameUnit(item, first.part) &&
          mayBeSlip(found, item) &&
          areOfTheirSum(found, item),
      )
    : undefined;
};

/** How many numbers before a share, and behind it, may be its whole. */
const [BEFORE, BEHIND] = [60, 10];
function around(all: readonly Item[], percent: Item): readonly Item[] {
  const at = all.indexOf(percent);
  return all.slice(Math.max(0, at - BEFORE), at + BEHIND);
}

interface Known {
  /** The total that a relation names for the part. */
  listed: Item | null;
  /** The one that most shares of the sentence fit. */
  whole: Item | null;
  /** The numbers around the share. */
  all: readonly Item[];
}

/** The total of a share that names it: 占全省总数, 占公开总数, 占管理人员总数. */
function wholeNamed(share: Share, { listed, whole, all }: Known): Item | null {
  const { percent, part } = share;
  const territory = territoryOf(percent);
  if (territory !== null) return ofTerritory(share, territory, all);
  // 分别占新收申请的74.2%、23.0%: the row has one whole, also where it is worded otherwise than where it is counted.
  const isOfRow = whole !== null && percent.draft.lead.includes('分别') && holds(share, whole);
  return (
    namedWhole(percent, all, part) ??
    (isOfRow ? whole : listedTotal(share, listed, all)) ??
    (listed && isCalled(listed, wholeNamedBy(percent)) && missOf(share, listed) <= MOST_SLIP ? listed : null)
  );
}

/** Percentage points by which a share may miss the whole it names and still be a slip. */
const MOST_SLIP = 5;
const SHORTEST_NAME = 3;
/** 财政收入100亿元，其中税收66亿元，税收占财政收入的64%: what it is one of, in the same words. */
const isCalled = ({ figure: { label } }: Item, name: string) =>
  name.length >= SHORTEST_NAME && label.endsWith(name);

/** 占收案总数的77.9%；…占收案总数的20.1%: of the total that the other shares in the same words are of. */
function totalOfItsRow(share: Share, rows: readonly Share[][], all: readonly Item[]): Item | null {
  const row = rows.find((one) => one.includes(share)) ?? [];
  return row.length > 1 ? totalOfRow(row, all) : null;
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
    const own = found.filter(isOfUnnamed);
    const nearest = own.length > 0 ? wholeOf(own, [...before, ...items.slice(0, first)], parts, byId) : null;
    const whole = nearest && areOfTheirSum(own, nearest) ? null : nearest;
    const slip = whole ? undefined : slipBefore(own, all.slice(0, before.length + first));
    if (slip) more.push(relation(slip, partsOfRow(own), true));
    const rows = rowsIn(found, () => true);
    for (const share of found) {
      // 收入12亿元，其中税收8亿元，占67%；支出48亿元，其中民生39亿元，占81%: each of its own total.
      const listed = wholeOfPart(share.part, parts, byId);
      const total = listed && holds(share, listed) ? listed : whole;
      const refers = own.includes(share)
        ? total
        : (wholeNamed(share, { listed, whole, all: around(all, share.percent) }) ??
          totalOfItsRow(share, rows, around(all, share.percent)));
      const isFit = refers !== null && holds(share, refers);
      if (share.isUnsure && !isFit) continue;
      const isTold =
        isFit || !(share.isApart || mayBeOfAnother(share, refers, found, around(all, share.percent)));
      out.push(shareOf(share, isTold ? refers : null));
    }
    if (whole && own.length >= 2) more.push(...partition(whole, own, parts));
  }
  return {
    shares: [...out, ...ofNamedTotal(items), ...ofPlan(items), ...rates(items, before, parts)],
    parts: more,
  };
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
    comeTo(items, whole) ||
    (apart <= (isKnown && found.length < LONG_ROW ? rounding : MOST_APART) && !mayLeaveRest(whole, found));
  if (isKnown && !(exhaustive && areOfWhole(found, whole))) return [];
  return [relation(whole, items, exhaustive)];
}
