import { cellText, flattened, numberText } from './cells.ts';
import type { Cell } from './columns.ts';
import { escapeMarkdown } from './markdown.ts';

/** Any table on its way out: one line of names, and rows with as many cells. */
export interface Grid {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Tab separated lines: what a spreadsheet reads from the plain-text clipboard. */
export function gridTsv({ head, rows }: Grid, withHead = true): string {
  const lines = rows.map((row) => row.map(tsvCell).join('\t'));
  if (withHead) lines.unshift(head.map(tsvCell).join('\t'));
  return lines.join('\n');
}

// Flatten after the formula guard, so that a leading tab still earns its apostrophe.
function tsvCell(cell: Cell): string {
  return flattened(cellText(cell));
}

/** An HTML table for the rich clipboard. Text cells say so, or Excel turns 1-2 into a date. */
export function gridHtml({ head, rows }: Grid, withHead = true): string {
  const names = head.map((name) => `<th>${escapeHtml(tsvCell(name))}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${withHead ? `<thead><tr>${names}</tr></thead>` : ''}<tbody>${body}</tbody></table>`;
}

function htmlCell(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') return `<td>${cellText(cell)}</td>`;
  return `<td style="mso-number-format:'\\@'">${escapeHtml(flattened(cellText(cell)))}</td>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** RFC 4180 with a byte order mark, which Excel needs to read Chinese as UTF-8. */
export function gridCsv({ head, rows }: Grid): string {
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = cellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A GitHub-flavoured table; numbers are plain, every other character is shown as it is. */
export function gridMarkdown({ head, rows }: Grid): string {
  const lines = [head.map(markdownCell), head.map(() => '---'), ...rows.map((row) => row.map(markdownCell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function markdownCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell) : escapeMarkdown(flattened(cell));
}
