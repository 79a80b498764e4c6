import type { Check, Figure, Relation } from '../model.ts';
import { type Context, finding, type Rule } from './finding.ts';

type PartOf = Extract<Relation, { kind: 'part-of' }>;

const figuresOf = (context: Context, ids: readonly (string | null)[]) =>
  ids.map((id) => (id === null ? undefined : context.byId.get(id)));
const all = (figures: readonly (Figure | undefined)[]): figures is Figure[] =>
  figures.every((figure) => figure !== undefined && figure.value !== null);
const isExact = (figure: Figure) => figure.approx === 'exact' && figure.value !== null;
const valueOfFigure = (figure: Figure) => figure.value as number;

/** Sum of parts against the whole; printed precision is the tolerance, bounds decide only where they are apart. */
function partsOf(context: Context, relation: PartOf): Check[] {
  const [whole, ...parts] = figuresOf(context, [relation.whole, ...relation.parts]);
  const figures = [whole, ...parts];
  if (!all(figures) || whole?.value == null || parts.length < 2) return [];
  const listed = figures.slice(1);
  const sum = listed.reduce((total, part) => total + valueOfFigure(part), 0);
  const slack = figures.reduce((total, figure) => total + figure.tolerance, 0) + 1e-6;
  const parts_ = { stated: whole.value, computed: sum, figures };
  const words = `“${whole.label}”为 ${whole.value}，所列${listed.length}项合计 ${sum}，差 ${Math.abs(Math.round((whole.value - sum) * 1e6) / 1e6)}`;
  if (!figures.every(isExact)) return [];
  if (Math.abs(sum - whole.value) <= slack)
    return relation.exhaustive ? [finding('agrees', { rule: 'PROSE-PARTS-EQ', ...parts_ })] : [];
  if (relation.exhaustive)
    return [finding('disagrees', { rule: 'PROSE-PARTS-EQ', ...parts_, message: `两处数字不一致：${words}` })];
  const over = sum > whole.value + slack;
  return over
    ? [finding('disagrees', { rule: 'PROSE-PARTS-LE', ...parts_, message: `分项合计大于总数：${words}` })]
    : [];
}

export const parts: Rule = (context) =>
  context.document.relations.flatMap((relation) =>
    relation.kind === 'part-of' ? partsOf(context, relation) : [],
  );

/** The range a quotient can take when its two numbers are what rounding leaves of them. */
function rangeOf(a: Figure, b: Figure, rate: (a: number, b: number) => number): [number, number] {
  const values = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => rate(valueOfFigure(a) + x * a.tolerance, valueOfFigure(b) + y * b.tolerance)),
  );
  return [Math.min(...values), Math.max(...values)];
}

/** A printed percent against its computation: equal within half a digit, doubtful within one (cut off, not rounded). */
function rateCheck(
  rule: string,
  percent: Figure,
  a: Figure,
  b: Figure,
  rate: (a: number, b: number) => number,
  formula: string,
): Check[] {
  if (![percent, a, b].every(isExact)) return [];
  const stated = Math.abs(valueOfFigure(percent));
  const computed = rate(valueOfFigure(a), valueOfFigure(b));
  if (!Number.isFinite(computed)) return [];
  const [low, high] = rangeOf(a, b, rate);
  const half = percent.tolerance > 0 ? percent.tolerance : 0.5;
  const apart = stated < low ? low - stated : stated > high ? stated - high : 0;
  const decimals = Math.max(0, Math.round(-Math.log10(half * 2)));
  const shown = Number(computed.toFixed(decimals));
  const parts_ = { rule, stated, computed: shown, figures: [percent, a, b] };
  if (apart <= half + 1e-9) return [finding('agrees', parts_)];
  const message = `两处数字不一致：${formula}约为 ${shown}%，文中为 ${stated}%`;
  return [finding(apart <= 2 * half + 1e-9 ? 'uncertain' : 'disagrees', { ...parts_, message })];
}

const changeRate = (from: number, to: number) => (Math.abs(to - from) / from) * 100;
const share = (part: number, whole: number) => (part / whole) * 100;

/** 由A减至B with its rate. */
export const rates: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'change') return [];
    const figures = figuresOf(context, [relation.from, relation.to, relation.percent]);
    if (!all(figures)) return [];
    const [from, to, percent] = figures as [Figure, Figure, Figure];
    if (from.unit !== to.unit) return [];
    const rule = valueOfFigure(to) < valueOfFigure(from) ? 'PROSE-RATE-CUT' : 'PROSE-RATE-GROWTH';
    return rateCheck(rule, percent, from, to, changeRate, `由 ${from.raw} 到 ${to.raw} 的变化`);
  });

/** 占 and rates beside their two numbers. */
export const shares: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'share-of') return [];
    const figures = figuresOf(context, [relation.percent, relation.part, relation.whole]);
    if (!all(figures)) return [];
    const [percent, part, whole] = figures as [Figure, Figure, Figure];
    const rule = /率$/.test(percent.label) ? 'PROSE-DONE-RATE' : 'PROSE-SHARE';
    return rateCheck(rule, percent, part, whole, share, `${part.raw} 占 ${whole.raw} 的比例`);
  });
