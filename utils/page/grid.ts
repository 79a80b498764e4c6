import { LineInk, type Segment } from './ink.ts';
import type { Elements } from './tree.ts';

export interface CellDraft {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  text: string;
  segments: Segment[];
}

export interface GridDraft {
  rows: number;
  columns: number;
  cells: CellDraft[];
}

/** A grid as far as its text goes, whatever it was read from. */
export interface TextGrid {
  rows: number;
  columns: number;
  cells: readonly { row: number; rowspan: number; text: string }[];
}

/** A row of a table that is prose in a cell (a PDF taken for a table). */
interface ProseRow {
  element: Element;
}

/** How the row labels of the official forms begin: such a row is data even when all its cells are blank. */
const FORM_STARTS =
  /^(?:本年|上年结转|予以公开|部分公开|不予|无法提供|其他|总计|结转|属于|危及|保护第三方|没有现成|补正后|信访|重复申请|要求|无正当理由|申请人|第二十条|信息内容|行政|规章|规范性文件)/;
/** The headings inside the return of 2014 to 2018, and its rows that are numbered like parts of a report. */
const RETURN_LABELS = /^(?:主动公开|回应解读|依申请公开|通过.+的|.+[费训])情况$|[量用]$/;
const LABEL_NUMBER = /^([（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?)?/;
const LONGEST_LABEL = 34;
const MOST_SPAN = 60;

const spanOf = (value: number) => Math.max(1, Math.min(MOST_SPAN, value || 1));

/** All the text of a cell as one run: labels are broken by <br> and paragraphs at will. */
function inkOf(cell: Element, elements: Elements): LineInk {
  const ink = new LineInk();
  const stack: Node[] = [cell];
  let budget = 20000;
  while (stack.length > 0 && budget-- > 0) {
    const node = stack.pop() as Node;
    if (node.nodeType === 3) ink.add(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const { hidden, noise } = elements.of(element);
      if (element !== cell && (hidden || noise)) continue;
      for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return ink;
}

function layOut(rows: HTMLTableRowElement[], elements: Elements): GridDraft {
  const cells: CellDraft[] = [];
  /** Per column: the first row that is free again below a rowspan. */
  const free: number[] = [];
  let columns = 0;
  rows.forEach((tr, row) => {
    let column = 0;
    for (const td of tr.cells) {
      while ((free[column] ?? 0) > row) column++;
      const rowspan = spanOf(td.rowSpan);
      const colspan = spanOf(td.colSpan);
      const ink = inkOf(td, elements);
      cells.push({ row, column, rowspan, colspan, text: ink.text, segments: ink.segments });
      for (let c = column; c < column + colspan; c++) free[c] = row + rowspan;
      column += colspan;
    }
    columns = Math.max(columns, column, free.length);
  });
  return { rows: rows.length, columns, cells };
}

/** A table for data, not for layout: several rows of several short cells, no table inside. */
export function isData(grid: TextGrid): boolean {
  const filled = grid.cells.filter((cell) => cell.text !== '');
  if (grid.rows < 2 || grid.columns < 2 || filled.length < 3) return false;
  const long = filled.filter((cell) => cell.text.length > 120).length;
  const ink = filled.reduce((sum, cell) => sum + cell.text.length, 0);
  // The index panel over the text, in one table with it.
  if (filled.some(({ text: { length } }) => length > 100 && length * 2 > ink)) return false;
  const perRow = new Map<number, number>();
  for (const cell of filled) perRow.set(cell.row, (perRow.get(cell.row) ?? 0) + 1);
  // A heading on the left and its text on the right: most rows hold a sentence.
  const sentences = filled.filter((cell) => cell.text.endsWith('。')).length;
  if (grid.columns < 4 && sentences * 2 >= grid.rows) return false;
  const broad = [...perRow.values()].filter((n) => n >= 2).length;
  return long <= filled.length * 0.2 && ink / filled.length < 80 && broad >= 2;
}

function isFormLabel(text: string): boolean {
  const bare = text.replace(LABEL_NUMBER, '');
  return text.length <= LONGEST_LABEL && FORM_STARTS.test(bare);
}

const isReturnLabel = (text: string) =>
  text.length <= LONGEST_LABEL && RETURN_LABELS.test(text.replace(LABEL_NUMBER, ''));
const isProseText = (text: string) => /[，。；、]/.test(text) && !isFormLabel(text) && !isReturnLabel(text);

/** Rows that hold prose and nothing else. One alone is a remark of the table, not broken text. */
export function proseRows(grid: TextGrid): Set<number> {
  const single = new Map<number, TextGrid['cells'][number]>();
  const filled = new Map<number, number>();
  for (const cell of grid.cells) {
    if (cell.text === '') continue;
    filled.set(cell.row, (filled.get(cell.row) ?? 0) + 1);
    single.set(cell.row, cell);
  }
  const prose = new Set<number>();
  for (const [row, cell] of single) {
    if (filled.get(row) === 1 && cell.rowspan === 1 && isProseText(cell.text)) prose.add(row);
  }
  if (prose.size < 2) prose.clear();
  for (const [row, cell] of single) {
    if (filled.get(row) !== 1 || !prose.has(row + 1) || isFormLabel(cell.text)) continue;
    // 一、主动公开情况 over its text heads a part of the report.
    if (prose.has(row - 1) || (cell.rowspan === 1 && isReturnLabel(cell.text))) prose.add(row);
  }
  return prose;
}

function pick(grid: GridDraft, from: number, to: number): GridDraft {
  const cells = grid.cells
    .filter((cell) => cell.row >= from && cell.row < to)
    .map((cell) => ({ ...cell, row: cell.row - from }));
  return { rows: to - from, columns: grid.columns, cells };
}

/**
 * The parts of a data table in order: grids, and rows that turn out to be prose; null for a table that
 * only lays out the page (its cells are then read like any other text).
 */
export function readGrid(table: HTMLTableElement, elements: Elements): (GridDraft | ProseRow)[] | null {
  if (table.querySelector('table')) return null;
  const rows = [...table.rows];
  if (rows.length < 2) return null;
  const grid = layOut(rows, elements);
  if (!isData(grid)) return null;
  const prose = proseRows(grid);
  const parts: (GridDraft | ProseRow)[] = [];
  let from = 0;
  for (let row = 0; row <= grid.rows; row++) {
    if (row < grid.rows && !prose.has(row)) continue;
    if (row > from) parts.push(pick(grid, from, row));
    const element = rows[row];
    if (row < grid.rows && element) parts.push({ element });
    from = row + 1;
  }
  return parts;
}
