import type { Figure } from '../../utils/model.ts';

const SIGNS: Record<Figure['approx'], string> = {
  exact: '',
  about: '≈ ',
  over: '> ',
  under: '< ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  range: '',
};

const SIGNED = new Set<Figure['kind']>(['change-percent', 'delta', 'delta-pp']);
const GROUPED = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** A number as a reader of either language expects it: 12,000 · −61.6 (with a true minus). */
export function formatNumber(value: number): string {
  return GROUPED.format(value).replace('-', '−');
}

/** The value behind the printed words, '> 12,000 条'; '' when it is unknown. */
export function normalisedValue(figure: Figure): string {
  const amount = amountOf(figure);
  if (amount === '') return '';
  const unit = figure.unit ?? '';
  return `${SIGNS[figure.approx]}${amount}${unit === '%' || unit === '' ? unit : ` ${unit}`}`;
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
export function extraValue(figure: Figure): string {
  const value = normalisedValue(figure);
  return bare(value) === bare(figure.raw) || figure.kind === 'zero' ? '' : value;
}

function bare(text: string): string {
  return text.replace(/[\s,，]/g, '');
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
