import type { Check, Figure } from '../model.ts';
import { finding } from './finding.ts';

export const isExact = (figure: Figure) => figure.approx === 'exact' && figure.value !== null;
export const valueOfFigure = (figure: Figure) => figure.value as number;

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
