import { isData, proseRows } from '../../page/grid.ts';
import { PLAIN_LOOK, type PlainBlock, type PlainCell } from '../../page/plain.ts';
import { withoutHeads } from './heads.ts';
import { linesOf, type PrintedLine } from './lines.ts';
import { columnOf, paragraphsOf, seam } from './paragraphs.ts';
import type { PrintedCell, PrintedTable } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { claimBeyondEnds, continued, isContinued, type TableDraft, tableDrafts, tableOf } from './tables.ts';

/** From sheets to paragraphs and tables in reading order. */

type Part = PrintedLine | TableDraft;
const isTable = (part: Part): part is TableDraft => 'rules' in part;
const topOf = (part: Part) => (isTable(part) ? part.box.top : part.y);

/** The lines and tables of each page from the top down, running heads and page numbers left out. */
function partsOf(sheets: readonly Sheet[]): Part[] {
  const pages = sheets.map((sheet) => {
    const { drafts, outside } = tableDrafts(sheet);
    return { page: sheet.page, height: sheet.height, drafts, lines: linesOf(outside) };
  });
  const dropped = withoutHeads(pages);
  return pages.flatMap(({ drafts, lines }) => {
    const runs = lines.filter((line) => !dropped.has(line)).flatMap((line) => line.runs);
    const parts: Part[] = [...drafts, ...linesOf(claimBeyondEnds(drafts, runs))];
    return parts.sort((a, b) => topOf(a) - topOf(b));
  });
}

/** Tables with nothing but a page break between them are one. */
function withWholeTables(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out[out.length - 1];
    if (last && isTable(last) && isTable(part) && isContinued(last, part))
      out[out.length - 1] = continued(last, part);
    else out.push(part);
  }
  return out;
}

/** A number that fills its cell may have been broken at the edge; others in one cell are two. */
const FULL = 0.6;

function cellText({ lines, width }: PrintedCell): string {
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (!next) return line.text;
      const isBroken = line.x1 - line.x0 > width * FULL && /\d$/.test(line.text) && /^\d/.test(next.text);
      return line.text + (isBroken ? '' : seam(line, next));
    })
    .join('');
}

interface Grid {
  rows: number;
  columns: number;
  cells: PlainCell[];
}

function gridOf({ rows, columns, cells }: PrintedTable): Grid {
  const plain = cells.map((cell) => {
    const { row, column, rowspan, colspan } = cell;
    return { row, column, rowspan, colspan, text: cellText(cell), page: cell.lines[0]?.page ?? null };
  });
  return { rows, columns, cells: plain };
}

/** A table as one block; rows that hold prose and nothing else cut it. */
function tableBlocks(grid: Grid): PlainBlock[] {
  const prose = proseRows(grid);
  const blocks: PlainBlock[] = [];
  let from = 0;
  for (let row = 0; row <= grid.rows; row++) {
    if (row < grid.rows && !prose.has(row)) continue;
    const cells = grid.cells
      .filter((cell) => cell.row >= from && cell.row < row)
      .map((cell) => ({ ...cell, row: cell.row - from }));
    if (row > from) blocks.push({ rows: row - from, columns: grid.columns, cells });
    const pieces = grid.cells.filter((cell) => cell.row === row && cell.text !== '');
    if (prose.has(row) && pieces.length > 0) blocks.push({ pieces, look: PLAIN_LOOK });
    from = row + 1;
  }
  return blocks;
}

/** Boxes around text and drawings are no tables: what stands in them is text like any other. */
function gridOrLines(draft: TableDraft): Grid | PrintedLine[] {
  const table = tableOf(draft);
  if (!table) return linesOf(draft.runs);
  const grid = gridOf(table);
  return isData(grid) ? grid : table.cells.flatMap(({ lines }) => lines);
}

/** The paragraphs and tables of a file. */
export function blocksOf(sheets: readonly Sheet[]): PlainBlock[] {
  const parts = withWholeTables(partsOf(sheets)).flatMap((part): (PrintedLine | Grid)[] => {
    const content = isTable(part) ? gridOrLines(part) : part;
    return Array.isArray(content) ? content : [content];
  });
  const column = columnOf(parts.filter((part): part is PrintedLine => !('cells' in part)));
  const blocks: PlainBlock[] = [];
  let lines: PrintedLine[] = [];
  const flush = () => {
    blocks.push(...paragraphsOf(lines, column));
    lines = [];
  };
  for (const part of parts) {
    if ('cells' in part) {
      flush();
      blocks.push(...tableBlocks(part));
    } else lines.push(part);
  }
  flush();
  return blocks;
}
