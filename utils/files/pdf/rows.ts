import { BEGINS, ENDS } from '../../page/paragraphs.ts';
import type { LatticeCell } from './lattice.ts';
import type { PrintedLine } from './lines.ts';

export interface PrintedCell extends LatticeCell {
  lines: PrintedLine[];
  /** From its left to its right edge. */
  width: number;
}

export interface PrintedTable {
  rows: number;
  columns: number;
  cells: PrintedCell[];
}

/** Rows that a page break cut in two although a line is drawn at the break, put together again. */

const VALUE = /^[\d.,，%/\-—－]*$/;
/** How a label of its own begins; numbers of the forms stand before nearly all of them. */
const LABEL = /^([（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|其他|总计|合计)/;
/** A broken line leaves less room in its cell than another character takes, and the padding. */
const PADDING = 12;

const textOf = (cell: PrintedCell) => cell.lines.map(({ text }) => text).join('');
const isValue = (text: string) => VALUE.test(text);

/** Whether the text of the upper cell goes on in the lower one: its last line was broken for want of room. */
function goesOn(upper: PrintedCell, lower: PrintedCell): boolean {
  const last = upper.lines[upper.lines.length - 1];
  const rest = textOf(lower);
  if (!last || isValue(last.text) || isValue(rest)) return false;
  if (ENDS.test(last.text) || BEGINS.test(rest) || LABEL.test(rest)) return false;
  return last.x1 - last.x0 + last.size + PADDING > upper.width;
}

/** Whether two cells over one another can be halves of one. */
function canBeHalves(upper: PrintedCell, lower: PrintedCell): boolean {
  const [above, below] = [textOf(upper), textOf(lower)];
  if (below === '') return true;
  return above === '' ? isValue(below) : goesOn(upper, lower);
}

/** The cells that end above a row, and those that begin in it, in pairs; null when they do not fit. */
function pairsAt({ cells }: PrintedTable, row: number): [PrintedCell, PrintedCell][] | null {
  const above = cells.filter((cell) => cell.row + cell.rowspan === row);
  const below = cells.filter((cell) => cell.row === row);
  const pairs = below.map((lower) => {
    const upper = above.find(({ column, colspan }) => column === lower.column && colspan === lower.colspan);
    return upper ? ([upper, lower] as [PrintedCell, PrintedCell]) : null;
  });
  const fits = pairs.length === above.length && pairs.every((pair) => pair !== null);
  return fits ? pairs : null;
}

/**
 * The table with the row that begins at `row` joined to the one above where it goes on it: at least one cell
 * was evidently broken, and no cell speaks against it. Doubt leaves them apart.
 */
export function withWholeRow(table: PrintedTable, row: number): PrintedTable {
  const pairs = pairsAt(table, row);
  if (!pairs?.every((pair) => canBeHalves(...pair))) return table;
  if (!pairs.some((pair) => goesOn(...pair))) return table;
  const lowerOf = new Map(pairs);
  const gone = new Set(lowerOf.values());
  const cells = table.cells
    .filter((cell) => !gone.has(cell))
    .map((cell) => {
      const lower = lowerOf.get(cell);
      if (lower)
        return { ...cell, rowspan: cell.rowspan + lower.rowspan - 1, lines: [...cell.lines, ...lower.lines] };
      if (cell.row >= row) return { ...cell, row: cell.row - 1 };
      return cell.row + cell.rowspan > row ? { ...cell, rowspan: cell.rowspan - 1 } : cell;
    });
  return { ...table, rows: table.rows - 1, cells };
}
