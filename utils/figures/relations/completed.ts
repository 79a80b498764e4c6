/** Lists whose members come to exactly their total, whatever stands between them. */
import { amountOf, between, equal, type Item, isAmount, sameUnit } from './context.ts';
import { hasAmong } from './opening.ts';
import { isEach, type PartOf, relation } from './part-of.ts';
import { isLaterStage, saysMore } from './run.ts';
import { mayHold } from './whole.ts';

/** Classifiers under which one and the same is counted; a list may count each kind in its own. */
const SISTERS: ReadonlySet<string | null> = new Set([
  ...['条', '件', '篇', '个', '份', '项', '期', '则', '例', '宗', '起'],
  ...['条次', '件次', '篇次', '期次'],
]);
const areSisters = (a: Item, b: Item) =>
  [a, b].every(({ figure: { kind, unit } }) => kind === 'count' && SISTERS.has(unit));

/** 另有访谈10篇 is besides. */
const BESIDES = /另/;

/** So many totals are tried, and so many numbers behind one looked at: the walk is short for every list. */
const [MOST_TOTALS, LONGEST] = [6, 40];

/** Less may be the sum of what stands near it by chance. */
const LEAST = 10;

/** Which of the amounts behind 其中 are taken for members of its list. */
type Takes = (whole: Item, item: Item, first: Item, gap: string) => boolean;
/** 人大15件，已解决12件；政协20件，已解决18件: what was done with a member is none. */
const inOneUnit = (whole: Item, item: Item, first: Item) =>
  sameUnit(whole, item) && !(isLaterStage(item) && !isLaterStage(first));
const inSisters: Takes = (whole, item, first) =>
  areSisters(whole, item) && (!sameUnit(whole, item) || inOneUnit(whole, item, first));
/** 其中交办230件，直接答复46件: what sounds like a later stage may be a way of handling, where it completes the sum. */
const ofAnyStage: Takes = (whole, item) => sameUnit(whole, item) && !BARE_STAGE.test(item.draft.lead.trim());
const BARE_STAGE =
  /^[,，、；;]?(?:已|均已|全部|现已)*(?:办结|答复|回复|办复|完成|整改|解决|审结|结转|销号|落实|采纳)[\u4e00-\u9fff]{0,2}$/;
/** 133个续建项目完成投资45亿元；124个新建项目已开工122个；50个建成: the number that opens each clause. */
const atHead: Takes = (whole, item, first, gap) =>
  sameUnit(whole, item) && (item === first || /[；;]\s?$/.test(gap));
/** The strictest first. */
const WAYS: readonly Takes[] = [inOneUnit, inSisters, ofAnyStage, atHead];

/** How many clauses behind ； a list in the list may have. */
const LONGEST_OWN_LIST = 3;
/** 救助600万元：城市200万元；农村400万元；管理…: where the next member stands behind a list in the list of so many clauses. */
function behindOwnList(items: readonly Item[], from: number, clauses: number): number {
  let [i, left] = [from, clauses];
  while (++i < items.length) if (STOP.test(gapBefore(items, i)) && --left === 0) break;
  return i;
}

const STOP = /[；;]/;
const gapBefore = (items: readonly Item[], i: number) => between(items[i - 1] as Item, items[i] as Item);
const opensOwnList = (items: readonly Item[], i: number) =>
  hasAmong(items[i] as Item) || /[:：]/.test(gapBefore(items, i));

/** The members from `from` on that add up to the total; null where they come to less, or more. */
function membersOf(
  whole: Item,
  items: readonly Item[],
  from: number,
  takes: Takes,
  clauses: number,
): Item[] | null {
  const first = items[from] as Item;
  const members: Item[] = [];
  let sum = 0;
  for (let i = from; i < Math.min(items.length, from + LONGEST); i++) {
    if (i > from && opensOwnList(items, i)) i = behindOwnList(items, i, clauses);
    const item = items[i];
    if (!item) return null;
    if (i > from && BESIDES.test(item.draft.lead)) return null;
    const isInside = item.draft.depth > first.draft.depth;
    if (!isAmount(item) || isInside || saysMore(item) || isEach(item)) continue;
    if (!takes(whole, item, first, i > from ? gapBefore(items, i) : '')) continue;
    if (item.figure.approx !== 'exact') return null;
    members.push(item);
    sum += amountOf(item);
    if (members.length > 1 && equal(sum, amountOf(whole))) return members;
    if (sum > amountOf(whole)) return null;
  }
  return null;
}

/** 共93条。其中网站13条，财政70条；张贴公告6条；招标公告2条、中标公告2条: all of them, and nothing left over. */
export function completed(items: readonly Item[], from: number, wholes: readonly Item[]): PartOf | null {
  const first = items[from] as Item;
  const totals = wholes
    .filter(
      (item) =>
        item.figure.approx === 'exact' &&
        amountOf(item) >= LEAST &&
        (mayHold(item, first) || (areSisters(item, first) && amountOf(item) > amountOf(first))),
    )
    .slice(-MOST_TOTALS)
    .reverse();
  const isNested = (_: Item, i: number) => i > 0 && opensOwnList(items, from + i);
  const last = items.slice(from, from + LONGEST).some(isNested) ? LONGEST_OWN_LIST : 1;
  for (const takes of WAYS)
    for (const whole of totals) {
      if (!takes(whole, first, first, '')) continue;
      for (let clauses = 1; clauses <= last; clauses++) {
        const members = membersOf(whole, items, from, takes, clauses);
        if (members) return relation(whole, members, true);
      }
    }
  return null;
}
