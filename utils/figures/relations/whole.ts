import { YEAR_BEFORE } from '../../domain/changes.ts';
import { amountOf, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { isEach } from './part-of.ts';

const bigrams = (text: string) => {
  const out = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
  return out;
};

/** Characters in pairs that two phrases share: how much they are about one thing. */
export function likeness(a: string, b: string): number {
  const pairs = bigrams(b);
  let n = 0;
  for (const pair of bigrams(a)) if (pairs.has(pair)) n++;
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

/** The right total is not always the nearest: its words must fit the part's. */
export function wholeFor(part: Item, candidates: readonly Item[], parts: readonly Item[]): Item | null {
  const fitting = candidates.filter(
    (item) =>
      isAmount(item) &&
      sameUnit(item, part) &&
      item.figure.kind !== 'zero' &&
      !isAside(item, part) &&
      !isOfYearBefore(item) &&
      // 销售9.36亿元，占年计划8.9亿元的105%，其中…: what was done is no part of what was planned.
      (item.figure.time !== 'planned' || part.figure.time === 'planned') &&
      amountOf(item) >= amountOf(part),
  );
  let best: Item | null = null;
  let bestScore = -1;
  fitting.forEach((item, i) => {
    const own = part.draft.lead.replace(/其中/, '');
    const words = `${item.draft.lead}${item.draft.tail}`;
    // 新增152户，总数达1438户，其中大企业23户.
    const total = i === fitting.length - 1 && /总[数量]/.test(item.draft.lead) ? 3.5 : 0;
    const alike = likeness(own, words);
    const addsUp = parts.length > 1 && equal(sumOf(parts), amountOf(item));
    const sum = addsUp ? (alike > 0 ? ADDS_UP : BY_CHANCE) : 0;
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
