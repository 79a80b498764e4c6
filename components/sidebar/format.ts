import { approxWord, type Language } from '../../utils/export/index.ts';
import type { Figure } from '../../utils/model.ts';

const SIGNED = new Set<Figure['kind']>(['change-percent', 'delta', 'delta-pp']);
const GROUPED = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** A number as a reader of either language expects it: 12,000 · −61.6 (with a true minus). */
export function formatNumber(value: number): string {
  return GROUPED.format(value).replace('-', '−');
}

/** The value behind the printed words with the word for its precision, '超过 12,000 条'; '' when it is unknown. */
export function normalisedValue(figure: Figure, language: Language): string {
  const amount = amountOf(figure);
  if (amount === '') return '';
  const word = figure.approx === 'range' ? '' : approxWord(figure, language);
  return `${word === '' ? '' : `${word} `}${withUnit(amount, figure.unit)}`;
}

function withUnit(amount: string, unit: string | null): string {
  return unit === '%' ? `${amount}%` : `${amount} ${unit ?? ''}`.trim();
}

/** Where the true value lies, '> 12,000 条', '40–50 场'; '' for an exact figure and where the text leaves it open. */
export function boundsText({ approx, lo, hi, unit }: Figure): string {
  if (approx === 'exact') return '';
  if (lo !== null && hi !== null) return withUnit(`${formatNumber(lo)}–${formatNumber(hi)}`, unit);
  if (lo !== null) return withUnit(`${approx === 'over' ? '>' : '≥'} ${formatNumber(lo)}`, unit);
  return hi === null ? '' : withUnit(`${approx === 'under' ? '<' : '≤'} ${formatNumber(hi)}`, unit);
}

/** A rate of change with the sign of the change itself: a cut of 61.6% is printed without one. */
export function changeRate(percent: Figure, from: Figure, to: Figure): string {
  if (percent.value === null || from.value === null || to.value === null) return signedValue(percent);
  if (from.unit !== to.unit) return percent.raw;
  const size = Math.abs(percent.value);
  return signedValue({ ...percent, value: to.value < from.value ? -size : size });
}

/** A value with its sign, '−61.6%', '+12 件'; the printed words where there is no number. */
export function signedValue(figure: Figure): string {
  if (figure.value === null) return figure.raw;
  return withUnit(`${figure.value > 0 ? '+' : ''}${formatNumber(figure.value)}`, figure.unit);
}

function amountOf(figure: Figure): string {
  if (figure.approx === 'range' && figure.lo !== null && figure.hi !== null) {
    return `${formatNumber(figure.lo)}–${formatNumber(figure.hi)}`;
  }
  if (figure.value === null) return '';
  const plus = SIGNED.has(figure.kind) && figure.value > 0 ? '+' : '';
  return plus + formatNumber(figure.value);
}

/** The normalised value where it says more than the printed words do, else ''. */
export function extraValue(figure: Figure, language: Language): string {
  const value = normalisedValue(figure, language);
  return bare(value) === bare(figure.raw) || figure.kind === 'zero' ? '' : value;
}

/** Without what says nothing more: a growth of 5% is +5%, the 5th place 5. */
function bare(text: string): string {
  return text.replace(/[\s,，]|^[+第]/g, '');
}

export interface Emphasis {
  before: string;
  marked: string;
  after: string;
}

/** The sentence cut at its figure, so that the number can be marked; null when the places do not fit. */
export function sentenceParts(figure: Figure): Emphasis | null {
  const from = figure.start - figure.sentenceStart;
  const to = figure.end - figure.sentenceStart;
  if (from < 0 || to > figure.sentence.length || from >= to) return null;
  const { sentence } = figure;
  return { before: sentence.slice(0, from), marked: sentence.slice(from, to), after: sentence.slice(to) };
}

const NUMBER = String.raw`[-+−－]?\d[\d.,，]*\s*[余多]?[千万亿]*`;
/** Words before the number, the number with its myriads or the range of two, the unit and what follows. */
const PRINTED = new RegExp(`^(\\D*?)(${NUMBER}(?:[至到~～—–-]${NUMBER})?)(.*)$`, 's');

/** Printed words cut at their number, 近 90万 条; all of them are the number where it is written in characters. */
export function printedParts(raw: string): Emphasis {
  const [, before = '', marked = raw, after = ''] = PRINTED.exec(raw) ?? [];
  return { before, marked, after };
}
