import type { Cell } from './columns.ts';

/** Characters that make Excel, WPS or LibreOffice take a cell for a formula (full-width forms included). */
const FORMULA_STARTS = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);

/** Text that would start a formula gets a leading apostrophe; the page's text is not trusted. */
export function neutralised(text: string): string {
  return FORMULA_STARTS.has(text.charAt(0)) ? `'${text}` : text;
}

/** The text of a cell: a number in plain decimal digits, null as nothing, text made harmless. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return neutralised(cell);
}

/** Plain decimal digits: no grouping, no exponent below 1e21, no binary dust (0.1+0.2 → 0.3). */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(15)));
}

/** One line of text: what would break a row or a cell becomes a space. */
export function flattened(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
