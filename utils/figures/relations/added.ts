import { amountOf, equal, type Item, isAmount, sumOf } from './context.ts';
import { canBePart, type PartOf, relation } from './part-of.ts';

const SUM = /(?:共计|合计|总计|共)\s?$/;

/** 干部35人、群众126人，共计161人: the total stands behind what it adds up. */
export function summed(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  items.forEach((whole, i) => {
    if (!isAmount(whole) || whole.figure.approx !== 'exact' || !SUM.test(whole.draft.lead)) return;
    let from = i;
    let sum = 0;
    while (from > 0 && canBePart(whole, items[from - 1] as Item) && sum < amountOf(whole))
      sum += amountOf(items[--from] as Item);
    if (i - from >= 2 && equal(sum, amountOf(whole))) out.push(relation(whole, items.slice(from, i), true));
  });
  return out;
}

const RESULTS = /^foi-(?:granted|partial|denied|unable|not-processed|other|unable-not-held)$/;

/** The results of requests listed one after another make up what was answered before. */
export function resultsOf(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const parts = items.filter(
    (item) => item.figure.indicator !== null && RESULTS.test(item.figure.indicator) && isAmount(item),
  );
  if (parts.length < 3) return [];
  const first = items.indexOf(parts[0] as Item);
  const handled = [...before, ...items.slice(0, first)].findLast(
    (item) => item.figure.indicator === 'foi-handled',
  );
  if (!handled) return [];
  const whole =
    parts.some((item) => item.figure.indicator === 'foi-other') || equal(sumOf(parts), amountOf(handled));
  return [relation(handled, parts, whole)];
}

const ASKED = /意见|建议|征集/;

/** 收到意见建议37条，采纳12条: what was taken up of what came in. */
export function takenUp(items: readonly Item[]): PartOf[] {
  const out: PartOf[] = [];
  items.forEach((part, i) => {
    const whole = items[i - 1];
    if (!whole || !/采纳(?:了)?\s?$/.test(part.draft.lead) || !ASKED.test(whole.draft.lead)) return;
    if (canBePart(whole, part) && isAmount(whole) && amountOf(part) <= amountOf(whole))
      out.push(relation(whole, [part], false));
  });
  return out;
}
