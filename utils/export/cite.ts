import type { Figure, ReportDocument } from '../model.ts';
import { flattened } from './cells.ts';
import type { Language } from './columns.ts';
import { approxWord } from './words.ts';

/** What can be copied of one figure. */
export const FIGURE_FORMATS = ['value-unit', 'value', 'sentence', 'row'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** The number alone, as a cell takes it; the printed words where there is no number. */
export function plainValue(figure: Figure): string {
  return figure.value === null ? flattened(figure.raw) : String(figure.value);
}

/** Number and unit, with the word of an approximation (约260条); the printed words where there is no number. */
export function valueWithUnit(figure: Figure): string {
  if (figure.value === null || figure.approx === 'range') return flattened(figure.raw);
  return `${approxWord(figure, 'zh')}${figure.value}${figure.unit ?? ''}`;
}

/**
 * The sentence with its source, as a footnote would give it; `day` (ISO) is when the page was seen. It begins
 * with a quotation mark, so that no sentence starts a formula where it is pasted.
 */
export function citation(
  document: ReportDocument,
  figure: Figure,
  url: string,
  day: string,
  language: Language,
): string {
  const source =
    language === 'zh' ? [`《${document.title}》`, url, `${day}查看`] : [document.title, url, `seen ${day}`];
  const quote = flattened(figure.sentence);
  return language === 'zh' ? `“${quote}”（${source.join('，')}）` : `“${quote}” (${source.join(', ')})`;
}
