import type { Check, Figure, Said } from '../model.ts';
import { finding, round } from './finding.ts';

export const isExact = (figure: Figure) => figure.approx === 'exact' && figure.value !== null;
export const valueOfFigure = (figure: Figure) => figure.value as number;

/** What is measured, not counted, is rounded where it is printed without decimals. */
const MEASURED = /^(?:公里|千米|米|公顷|[平立]方.*|万?亩|吨|千克|公斤|千瓦时?|度)$/;
/** How far a printed number may be from what it stands for. */
export const slackOf = ({ tolerance, unit }: Figure): number =>
  tolerance === 0 && unit !== null && MEASURED.test(unit) ? 0.5 : tolerance;

/** What sums and differences of fractions are off by, in a computer. */
export const DUST = 1e-6;

/** A printed difference against its two numbers; `words` say what they are apart, where that is not what is printed. */
export function differenceCheck(
  delta: Figure,
  [from, to]: readonly [Figure, Figure],
  words: (computed: number) => Said,
): Check {
  const stated = Math.abs(valueOfFigure(delta));
  const computed = round(Math.abs(valueOfFigure(to) - valueOfFigure(from)));
  const slack = slackOf(delta) + slackOf(from) + slackOf(to) + DUST;
  const { zh, en } = words(computed);
  const message = {
    zh: `两处数字不一致：${zh}，文中为 ${stated}`,
    en: `Numbers differ: ${en}, the text has ${stated}`,
  };
  const parts = { rule: 'PROSE-DELTA', stated, computed, figures: [delta, from, to], message };
  return finding(Math.abs(stated - computed) <= slack ? 'agrees' : 'disagrees', parts);
}

/** In percent. */
export const share = (part: number, whole: number): number => (part / whole) * 100;

/** How far a printed percentage may be from what it stands for. */
const halfOf = ({ tolerance }: Figure) => (tolerance > 0 ? tolerance : 0.5);

/**
 * 受理70件。从答复结果看，同意25件，占36.2%；不同意4件，占5.8%: more than one share misses the total that is told, and all
 * fit another, the 69 that were answered.
 */
export function areOfUntold(shares: readonly (readonly [Figure, Figure])[], told: Figure): boolean {
  if (!shares.flat().every(isExact)) return false;
  const bounds = shares.map(([percent, part]) => {
    const [stated, half, amount] = [valueOfFigure(percent), halfOf(percent), valueOfFigure(part)];
    return [(amount / (stated + half)) * 100, (amount / Math.max(DUST, stated - half)) * 100] as const;
  });
  const isIn = ([low, high]: readonly [number, number], total: number) =>
    low - DUST <= total && total <= high + DUST;
  const missed = bounds.filter((range) => !isIn(range, valueOfFigure(told)));
  const total = Math.ceil(Math.max(...bounds.map(([low]) => low)) - DUST);
  return missed.length > 1 && bounds.every((range) => isIn(range, total));
}

/** The range a quotient can take when its two numbers are what rounding leaves of them. */
function rangeOf(a: Figure, b: Figure, rate: (a: number, b: number) => number): [number, number] {
  const values = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => rate(valueOfFigure(a) + x * a.tolerance, valueOfFigure(b) + y * b.tolerance)),
  );
  return [Math.min(...values), Math.max(...values)];
}

/** A printed percent against its computation: equal within half a digit, doubtful within one (cut off, not rounded). */
export function rateCheck(
  rule: string,
  percent: Figure,
  a: Figure,
  b: Figure,
  rate: (a: number, b: number) => number,
  formula: Said,
): Check[] {
  if (![percent, a, b].every(isExact)) return [];
  const stated = Math.abs(valueOfFigure(percent));
  const computed = rate(valueOfFigure(a), valueOfFigure(b));
  if (!Number.isFinite(computed)) return [];
  const [low, high] = rangeOf(a, b, rate);
  const half = halfOf(percent);
  const apart = stated < low ? low - stated : stated > high ? stated - high : 0;
  const decimals = Math.max(0, Math.round(-Math.log10(half * 2)));
  const shown = Number(computed.toFixed(decimals));
  const parts_ = { rule, stated, computed: shown, figures: [percent, a, b] };
  if (apart <= half + 1e-9) return [finding('agrees', parts_)];
  const message = {
    zh: `两处数字不一致：${formula.zh}约为 ${shown}%，文中为 ${stated}%`,
    en: `Numbers differ: ${formula.en} is about ${shown}%, the text has ${stated}%`,
  };
  return [finding(apart <= 2 * half + 1e-9 ? 'uncertain' : 'disagrees', { ...parts_, message })];
}
