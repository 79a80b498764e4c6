import type { Cell } from './columns.ts';

/** What a spreadsheet takes for a formula: these characters (full-width forms included), also after blanks nobody sees. */
const FORMULA = /^(?:[\s\u200b-\u200d\u2060-\u2064\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Text that would start a formula gets a leading apostrophe; the page's text is not trusted. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Signs that show a line in another order than it is written: 100 for 001. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Control characters but tab and line breaks. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;
/** Halves of characters, and what is no character at all: no XML file may hold them. */
const BROKEN = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text as it is read by the eye, in characters that every format can hold. */
export function clean(text: string): string {
  return text.replace(BIDI, '').replace(CONTROLS, ' ').replace(BROKEN, '\ufffd');
}

/** The text of a cell: a number in plain decimal digits, null as nothing, text made harmless. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return neutralised(clean(cell));
}

/** Plain decimal digits: no grouping, no exponent below 1e21, no binary dust (0.1+0.2 → 0.3). */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(15)));
}

/** One line of clean text: what would break a row or a cell becomes a space. */
export function flattened(text: string): string {
  return clean(text).replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
