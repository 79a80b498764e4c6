import type { Approx, FigureTime } from '../model.ts';
import type { Language } from './columns.ts';

type Words = Record<Language, string>;

/** How the column 约数 names a precision; exact figures leave the cell empty. */
const APPROX: Record<Approx, Words> = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about' },
  over: { zh: '超过', en: 'over' },
  under: { zh: '不足', en: 'under' },
  'at-least': { zh: '不少于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
  range: { zh: '区间', en: 'range' },
};

const TIME: Record<FigureTime, Words> = {
  actual: { zh: '实际', en: 'actual' },
  planned: { zh: '计划', en: 'planned' },
  norm: { zh: '时限', en: 'limit' },
};

/** The word for a precision; a range names its bounds when it has both. */
export function approxWord(
  figure: { approx: Approx; lo: number | null; hi: number | null },
  language: Language,
): string {
  const word = APPROX[figure.approx][language];
  if (figure.approx !== 'range' || figure.lo === null || figure.hi === null) return word;
  return `${word} ${figure.lo}–${figure.hi}`;
}

/** 实际, 计划 or 时限. */
export function timeWord(time: FigureTime, language: Language): string {
  return TIME[time][language];
}
