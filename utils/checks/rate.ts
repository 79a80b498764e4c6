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
  const half = percent.tolerance > 0 ? percent.tolerance : 0.5;
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
