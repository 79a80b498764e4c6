import writeExcelFile, { type CellObject, type Sheet as ExcelSheet } from 'write-excel-file/universal';
import { clean, neutralised, numberText } from './cells.ts';
import type { Cell } from './columns.ts';
import type { Sheet } from './workbook.ts';

/** More than Excel takes in a cell; what is cut says so. */
const MOST_CHARACTERS = 32_767;
/** Widths in characters: of a column, and of a column of sentences. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;
/** Rows looked at for the width of a column. */
const SAMPLE = 200;

/**
 * Sheets as the bytes of an XLSX file: numbers are numbers, long texts wrap, the first row stays in sight.
 * Meant for the background and extension pages: the library is too heavy for content scripts.
 */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets.map(excelSheet), {
    fontFamily: 'Microsoft YaHei',
    fontSize: 10,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function excelSheet({ name, head, rows }: Sheet): ExcelSheet<Blob> {
  return {
    sheet: name,
    data: [head.map(headCell), ...rows.map((row) => row.map(excelCell))],
    columns: columnsOf(head, rows),
    stickyRowsCount: 1,
  };
}

const headCell = (text: string): CellObject => ({
  value: escaped(clean(text)),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e6eef5',
  wrap: true,
  alignVertical: 'top',
});

// A text cell is never read as a formula; marked as text it does not become one when it is edited, either.
function excelCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { value: Number(numberText(cell)), type: Number, alignVertical: 'top' }
      : null;
  }
  const value = escaped(shortened(clean(cell)));
  const text = { value, type: String, wrap: true, alignVertical: 'top' } as const;
  return neutralised(value) === value ? text : { ...text, format: '@' };
}

const codeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * _x0041_ would be read as A: such an underscore is written as its own escape. So is the sign for an unreadable
 * character, which the library would drop (12?34 must not become 1234), and the first letter of a word that its
 * table of texts has from the language itself (valueOf).
 */
function escaped(text: string): string {
  if (text in Object.prototype) return `${codeOf(text.charAt(0))}${text.slice(1)}`;
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replaceAll('\ufffd', '_xFFFD_');
}

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

function columnsOf(head: readonly string[], rows: readonly (readonly Cell[])[]): { width: number }[] {
  const sample = [head, ...rows.slice(0, SAMPLE)];
  const count = Math.max(0, ...sample.map((row) => row.length));
  return Array.from({ length: count }, (_, at) => {
    const widest = Math.max(...sample.map((row) => widthOf(row[at] ?? null)));
    return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest + 2)) };
  });
}

/** Chinese characters are twice as wide as digits. */
function widthOf(cell: Cell): number {
  if (cell === null) return 0;
  const text = typeof cell === 'number' ? numberText(cell) : cell;
  let width = 0;
  for (const sign of text.slice(0, MOST_WIDTH)) width += sign.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return width;
}
