import {
  type Box,
  boxOf,
  groupsOf,
  isClosedAt,
  type Lattice,
  type LatticeCell,
  latticeOf,
} from './lattice.ts';
import { linesOf } from './lines.ts';
import { type PrintedTable, withWholeRow } from './rows.ts';
import type { Rule, Rules, Run, Sheet } from './sheet.ts';

/** A table as it is found on one page, or on several that it runs over. */
export interface TableDraft {
  /** The last page it stands on. */
  page: number;
  box: Box;
  rules: Rules;
  runs: Run[];
  /** Heights at which a page ended within it. */
  breaks: number[];
}

/** Edges of parts of one table differ by no more than this (points). */
const SAME_EDGE = 6;

/** Letters stand on the base line; their middle is a third of the size above it. */
const middleOf = (run: Run) => run.y - run.size / 3;

/** Whether a run stands in a group of lines, or so little beyond an open end of it that it belongs there. */
function owns({ rules, box }: TableDraft, run: Run, isOpenEnd: boolean): boolean {
  const x = run.x + run.width / 2;
  const y = middleOf(run);
  if (x < box.left || x > box.right) return false;
  if (!isOpenEnd) return y >= box.top && y <= box.bottom;
  const isOpen = (edge: number) => Math.abs(y - edge) <= run.size && !isClosedAt(rules, x, edge);
  return (y < box.top && isOpen(box.top)) || (y > box.bottom && isOpen(box.bottom));
}

function claim(drafts: readonly TableDraft[], runs: readonly Run[], isOpenEnd: boolean): Run[] {
  return runs.filter((run) => {
    const owner = drafts.find((draft) => owns(draft, run, isOpenEnd));
    owner?.runs.push(run);
    return owner === undefined;
  });
}

/** The tables of a sheet with their text, and the runs that stand outside them. */
export function tableDrafts(sheet: Sheet): { drafts: TableDraft[]; outside: Run[] } {
  const drafts = groupsOf(sheet.rules).map(
    (rules): TableDraft => ({ page: sheet.page, box: boxOf(rules), rules, runs: [], breaks: [] }),
  );
  return { drafts, outside: claim(drafts, sheet.runs, false) };
}

/**
 * Where a page break cuts a row, its text may stand a little beyond the ends of the lines. Gives the runs that
 * stand outside still; to be asked once running heads are gone.
 */
export const claimBeyondEnds = (drafts: readonly TableDraft[], runs: readonly Run[]): Run[] =>
  claim(drafts, runs, true);

/** Whether the lower part, first on its page, goes on the upper one, last on the page before. */
export function isContinued(upper: TableDraft, lower: TableDraft): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= SAME_EDGE;
  const { box } = lower;
  return lower.page === upper.page + 1 && near(upper.box.left, box.left) && near(upper.box.right, box.right);
}

const moved = (rules: readonly Rule[], by: number): Rule[] =>
  rules.map(({ at, from, to }) => ({ at, from: from + by, to: to + by }));

/** Both parts as if the page had not ended: lines meet again, and cells that were cut are whole. */
export function continued(upper: TableDraft, lower: TableDraft): TableDraft {
  const by = upper.box.bottom - lower.box.top;
  const rules = {
    level: [...upper.rules.level, ...lower.rules.level.map((rule) => ({ ...rule, at: rule.at + by }))],
    upright: [...upper.rules.upright, ...moved(lower.rules.upright, by)],
  };
  const runs = [...upper.runs, ...lower.runs.map((run) => ({ ...run, y: run.y + by }))];
  const box = { ...upper.box, bottom: lower.box.bottom + by };
  return { page: lower.page, box, rules, runs, breaks: [...upper.breaks, upper.box.bottom] };
}

/** A run that was set across several cells (numbers parted by spaces) as one run for each word. */
function words(run: Run): Run[] {
  const found: Run[] = [];
  const chars = [...run.text];
  const widthOf = (char: string) => (char.charCodeAt(0) > 0xff ? 2 : 1);
  const unit = run.width / chars.reduce((sum, char) => sum + widthOf(char), 0);
  let x = run.x;
  let isOpen = false;
  for (const char of chars) {
    const width = widthOf(char) * unit;
    const last = found[found.length - 1];
    if (/\s/.test(char)) isOpen = false;
    else if (isOpen && last) {
      last.text += char;
      last.width += width;
    } else {
      found.push({ ...run, text: char, x, width });
      isOpen = true;
    }
    x += width;
  }
  return found;
}

const indexOf = (edges: readonly number[], value: number) => {
  const found = edges.findIndex((edge, i) => i > 0 && value < edge) - 1;
  return found < 0 ? edges.length - 2 : found;
};

/** Which cell holds a point. */
function cellFinder({ xs, ys, cells }: Lattice): (x: number, y: number) => LatticeCell {
  const owner: LatticeCell[] = [];
  const columns = xs.length - 1;
  for (const cell of cells)
    for (let r = cell.row; r < cell.row + cell.rowspan; r++)
      for (let c = cell.column; c < cell.column + cell.colspan; c++) owner[r * columns + c] = cell;
  return (x, y) => owner[indexOf(ys, y) * columns + indexOf(xs, x)] as LatticeCell;
}

function runsByCell(lattice: Lattice, runs: readonly Run[]): Map<LatticeCell, Run[]> {
  const find = cellFinder(lattice);
  const byCell = new Map<LatticeCell, Run[]>();
  const put = (run: Run) => {
    const cell = find(run.x + run.width / 2, middleOf(run));
    byCell.set(cell, [...(byCell.get(cell) ?? []), run]);
  };
  for (const run of runs) {
    const y = middleOf(run);
    const isAcross = find(run.x + run.size / 4, y) !== find(run.x + run.width - run.size / 4, y);
    if (isAcross && /\S\s+\S/.test(run.text)) words(run).forEach(put);
    else put(run);
  }
  return byCell;
}

/** The cells of a table with their text; null when its lines make no table. */
export function tableOf({ rules, runs, breaks }: TableDraft): PrintedTable | null {
  const lattice = latticeOf(rules);
  if (!lattice) return null;
  const byCell = runsByCell(lattice, runs);
  const cells = lattice.cells.map((cell) => ({
    ...cell,
    lines: linesOf(byCell.get(cell) ?? []),
    width: (lattice.xs[cell.column + cell.colspan] as number) - (lattice.xs[cell.column] as number),
  }));
  const table = { rows: lattice.ys.length - 1, columns: lattice.xs.length - 1, cells };
  // From the last break up: rows below one that is put together move.
  const rows = breaks.map((y) => edgeAt(lattice.ys, y)).filter((row) => row > 0 && row < table.rows);
  return rows.reduceRight(withWholeRow, table);
}

/** The row that begins at a height; -1 where no line is. */
const edgeAt = (ys: readonly number[], y: number) => ys.findIndex((edge) => Math.abs(edge - y) <= SAME_EDGE);
