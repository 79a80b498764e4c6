import { amountOf, between, equal, type Item, isAmount, sameUnit, sumOf, unitOf } from './context.ts';
import { endsRequest, isBareRest, isEach, isExhaustive, type PartOf, relation } from './part-of.ts';
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
  const all = [...new Set(run.filter((item) => isAmount(item) && !isEach(item)).map(unitOf))];
  const main = all.find((unit) => unit !== null) ?? null;
  const isOne = all.length > 1 && areWorks(run, candidates);
  const units = isOne ? [main] : all;
  for (const unit of units) {
    // A part that dropped its unit (不予公开1402) is one of its neighbours' kind.
    if (unit === null && main !== null) continue;
    let parts = run.filter(
      (item) => isAmount(item) && !isEach(item) && (isOne || (unitOf(item) ?? main) === unit),
    );
    const whole = wholeFor(parts[0] as Item, candidates, parts);
    if (!whole || isPartOfTwo(whole, parts, candidates)) continue;
    if (STOCK.test(whole.draft.lead) && !equal(sumOf(parts), amountOf(whole)))
      parts = parts.filter((part) => !isGone(part));
    // What no longer fits behind commas is another thing; what 、 joins stays, right or wrong.
    while (
      parts.length > 1 &&
      sumOf(parts) > amountOf(whole) &&
      whole.figure.approx === 'exact' &&
      !joined(parts) &&
      !parts.some(isBareRest) &&
      !parts.every(endsRequest)
    )
      parts = parts.slice(0, -1);
    out.push(relation(whole, parts, isExhaustive(whole, parts)));
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
