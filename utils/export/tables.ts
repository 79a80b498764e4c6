import { cellText, flattened } from './cells.ts';
import { type Cell, cellsOf, headings, type Language, type Row } from './columns.ts';

/** Tab separated lines with a heading line: what a spreadsheet reads from the plain-text clipboard. */
export function toTsv(rows: readonly Row[], language: Language, withHeadings = true): string {
  const lines = rows.map((row) => cellsOf(row).map(tsvCell).join('\t'));
  if (withHeadings) lines.unshift(headings(language).join('\t'));
  return lines.join('\n');
}

// Flatten after the formula guard, so that a leading tab still earns its apostrophe.
function tsvCell(cell: Cell): string {
  return flattened(cellText(cell));
}

/** An HTML table for the rich clipboard. Text cells say so, or Excel turns 1-2 into a date. */
export function toHtml(rows: readonly Row[], language: Language, withHeadings = true): string {
  const head = headings(language)
    .map((name) => `<th>${escapeHtml(name)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${cellsOf(row).map(htmlCell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${withHeadings ? `<thead><tr>${head}</tr></thead>` : ''}<tbody>${body}</tbody></table>`;
}

function htmlCell(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') return `<td>${cellText(cell)}</td>`;
  return `<td style="mso-number-format:'\\@'">${escapeHtml(flattened(cellText(cell)))}</td>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** RFC 4180 with a byte order mark, which Excel needs to read Chinese as UTF-8. */
export function toCsv(rows: readonly Row[], language: Language): string {
  const lines = [headings(language), ...rows.map(cellsOf)].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = cellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
