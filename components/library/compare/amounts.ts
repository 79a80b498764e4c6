import { i18n } from '#i18n';
import { CATEGORIES_EN } from '../../../utils/domain/indicators.ts';
import { approxWord } from '../../../utils/export/index.ts';
import type {
  Amount,
  Change,
  MatrixCell,
  MatrixRow,
  Subject,
  Value,
} from '../../../utils/library/compare/index.ts';
import { formatNumber } from '../../sidebar/format.ts';
import { language } from '../../words.ts';

const BOUNDS: Record<Amount['bound'], string> = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ', about: '≈ ' };

/** The number with its word for precision, '超过 300'; the printed words where there is no number. */
export function valueWords(value: Value): string {
  const word = approxWord(value, language());
  if (value.approx === 'range' && value.lo !== null && value.hi !== null)
    return `${formatNumber(value.lo)}–${formatNumber(value.hi)}`;
  const number = value.value ?? value.lo ?? value.hi;
  if (number === null) return value.raw;
  return `${word === '' ? '' : `${word} `}${formatNumber(number)}`;
}

/** A cell of the matrix in words; the unit only where it is not that of the row. */
export function cellWords({ state, value }: MatrixCell, { unit }: MatrixRow): string {
  if (state === 'missing') return '—';
  if (state === 'several' || value === null) return i18n.t('compare.several');
  return `${valueWords(value)}${value.unit !== null && value.unit !== unit ? ` ${value.unit}` : ''}`;
}

const signed = ({ value, bound }: Amount, digits: number): string => {
  const rounded = Number(value.toFixed(digits));
  return `${BOUNDS[bound]}${rounded > 0 ? '+' : ''}${formatNumber(rounded)}`;
};

/** '+33.3%', '+1.5 个百分点', '≥ +150'; null where nothing can be said. */
export function changeWords({ growth, difference }: Change, { type }: MatrixRow): string | null {
  if (growth) return `${signed(growth, 1)}%`;
  if (!difference) return null;
  return type === 'share' ? i18n.t('compare.points', [signed(difference, 2)]) : signed(difference, 2);
}

/** The same at length, for a tool tip and for those who listen. */
export function changeSentence(change: Change, row: MatrixRow): string {
  const { before, difference, growth, why } = change;
  const year = String(before.year ?? '');
  if (why !== null) return i18n.t(`compare.why.${why}`);
  if (!difference) return '';
  const amount =
    row.type === 'share'
      ? i18n.t('compare.points', [signed(difference, 2)])
      : `${signed(difference, 2)}${row.unit ?? ''}`;
  return i18n.t('compare.against', [year, growth ? `${amount}（${signed(growth, 1)}%）` : amount]);
}

/** 清河市水务局 2023; the title where either is unknown. */
export const subjectWords = ({ agency, year, title }: Subject): string =>
  agency === null || year === null ? title : `${agency} ${year}`;

/** The category of a row in the language of the interface. */
export const categoryName = ({ category }: Pick<MatrixRow, 'category'>): string =>
  language() === 'en' ? (CATEGORIES_EN[category] ?? category) : category;

export const rowName = (row: Pick<MatrixRow, 'zh' | 'en'>): string => (language() === 'en' ? row.en : row.zh);
