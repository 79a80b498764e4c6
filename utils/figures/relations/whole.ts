import { YEAR_BEFORE } from '../../domain/changes.ts';
import { isApart } from '../labels/around.ts';
import { areAllOf } from './complete-sets.ts';
import { amountOf, comeTo, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { isEach } from './part-of.ts';

/** Characters in pairs that two phrases share: how much they are about one thing. */
export function likeness(a: string, b: string): number {
  let n = 0;
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    if (b.includes(pair) && a.indexOf(pair) === at) n++;
  }
  return n;
}

/** Inside a bracket that the part stands outside of: an aside is no total. */
const isAside = (item: Item, part: Item) =>
  item.draft.depth > 0 && !(item.draft.sentence === part.draft.sentence && part.draft.depth > 0);

const LAST_YEARS = new RegExp(`[较比]于?${YEAR_BEFORE}的?$`);
/** 公开1862条，比2014年的1547条增加315条，其中…: the year before is compared, not divided. */
const isOfYearBefore = ({ draft: { text, quantity } }: Item) =>
  LAST_YEARS.test(text.slice(Math.max(0, quantity.start - 11), quantity.start));

/** What several parts add up to exactly is their total, where it has a word of theirs; else it may be chance. */
const [ADDS_UP, BY_CHANCE] = [40, 4];
/** What they are all of by their names, or nearly, comes before what only sounds like them. */
const ALL_BY_NAME = 12;

/** Whether an amount can be the total that a part is one of. */
export const mayHold = (item: Item, part: Item): boolean =>
  isAmount(item) &&
  sameUnit(item, part) &&
  item.figure.kind !== 'zero' &&
  !isAside(item, part) &&
  !isOfYearBefore(item) &&
  // 销售9.36亿元，占年计划8.9亿元的105%，其中…: what was done is no part of what was planned.
  (item.figure.time !== 'planned' || part.figure.time === 'planned') &&
  amountOf(item) >= amountOf(part);

const isBound = ({ figure: { approx } }: Item) => approx === 'at-least' || approx === 'at-most';
/** 稳定在300万亩以上，今年达到322万亩，其中…: of what there is, not of what there is at least. */
function withoutBounds(totals: readonly Item[]): readonly Item[] {
  const last = totals.findLastIndex((item) => !isBound(item));
  return last < 0 ? totals : totals.filter((item, i) => i > last || !isBound(item));
}

const LONGEST_PHRASE = 26;
/** What is counted, over a bracket: 28个中小学（幼儿园）建设项目. */
const phraseBehind = ({ draft: { text, quantity, tail } }: Item) =>
  '(（'.includes(text.charAt(quantity.end + tail.length))
    ? (text.slice(quantity.end, quantity.end + LONGEST_PHRASE).split(/[,，。；;]/, 1)[0] ?? tail)
    : tail;

/** 收购616吨，其中玉米451吨；销售667吨，其中玉米296吨: of what its own clauses count, where they count anything. */
function nearTo({ draft }: Item, totals: readonly Item[]): readonly Item[] {
  if (!draft.text.includes('；') && !draft.text.includes(';')) return totals;
  const own = totals.filter(
    ({ draft: total }) => total.sentence === draft.sentence && !isApart(total, draft),
  );
  return own.length > 0 ? own : totals;
}

/** The right total is not always the nearest: its words must fit the part's. */
export function wholeFor(part: Item, candidates: readonly Item[], parts: readonly Item[]): Item | null {
  const fitting = withoutBounds(
    nearTo(
      part,
      candidates.filter((item) => mayHold(item, part)),
    ),
  );
  const isSummed = parts.length > 1 && fitting.some((item) => comeTo(parts, item));
  let best: Item | null = null;
  let bestScore = -1;
  const own = part.draft.lead.replace(/其中/, '');
  fitting.forEach((item, i) => {
    const words = `${item.draft.lead}${phraseBehind(item)}`;
    // 新增152户，总数达1438户，其中大企业23户.
    const total = i === fitting.length - 1 && /总[数量]/.test(item.draft.lead) ? 3.5 : 0;
    const alike = likeness(own, words);
    const addsUp = parts.length > 1 && comeTo(parts, item);
    const byName = !isSummed && areAllOf(item, parts) ? ALL_BY_NAME : 0;
    const sum = addsUp ? (alike > 0 ? ADDS_UP : BY_CHANCE) : byName;
    const score = alike * 3 + sum + total + i / fitting.length;
    if (score > bestScore) {
      best = item;
      bestScore = score;
    }
  });
  return best;
}

/** 解读36篇，其中图解20篇、视频9个、文字7篇: classifiers differ, yet together they are exactly the total. */
export function mixedWhole(run: readonly Item[], candidates: readonly Item[]): Item | null {
  const [first] = run;
  const units = new Set(run.map((item) => item.figure.unit));
  if (!first || units.size < 2 || !run.every((item) => item.figure.kind === 'count' && !isEach(item)))
    return null;
  return (
    candidates.findLast(
      (item) =>
        sameUnit(item, first) &&
        [item, ...run].every((one) => one.figure.approx === 'exact') &&
        equal(sumOf(run), amountOf(item)),
    ) ?? null
  );
}
