import type { Rule, Rules } from './sheet.ts';

/** From the lines of a page to grids: where lines cross there are cells, where a line is missing they merge. */

export interface LatticeCell {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
}

export interface Lattice {
  /** Edges of the columns and rows, one more than there are of each. */
  xs: number[];
  ys: number[];
  cells: LatticeCell[];
}

/** Lines this near (points) are one line: borders of neighbours, double lines, cells with a gap between. */
const NEAR = 4;
/** Ends of lines may miss one another by so much. */
const MISS = 3;
/** A lattice with more is a drawing. */
const MOST_CELLS = 20_000;

/** Values that lie close together, as one each. */
function clustered(values: readonly number[]): number[] {
  const found: { sum: number; count: number; last: number }[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && value - last.last <= NEAR) {
      last.sum += value;
      last.count++;
      last.last = value;
    } else found.push({ sum: value, count: 1, last: value });
  }
  return found.map(({ sum, count }) => sum / count);
}

const nearest = (edges: readonly number[], value: number) =>
  edges.reduce((best, edge) => (Math.abs(edge - value) < Math.abs(best - value) ? edge : best));

/** Lines on one another made one. */
function merged(rules: readonly Rule[]): Rule[] {
  const edges = clustered(rules.map(({ at }) => at));
  const byEdge = new Map<number, Rule[]>();
  for (const rule of rules) {
    const at = nearest(edges, rule.at);
    const list = byEdge.get(at);
    if (list) list.push(rule);
    else byEdge.set(at, [rule]);
  }
  const out: Rule[] = [];
  for (const [at, list] of byEdge) {
    let last: Rule | null = null;
    for (const { from, to } of list.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + MISS) last.to = Math.max(last.to, to);
      else {
        last = { at, from, to };
        out.push(last);
      }
    }
  }
  return out;
}

const cross = (level: Rule, upright: Rule) =>
  upright.at >= level.from - MISS &&
  upright.at <= level.to + MISS &&
  level.at >= upright.from - MISS &&
  level.at <= upright.to + MISS;

/** The groups of lines on a page that cross one another: each may be a table, or part of one. */
export function groupsOf(rules: Rules): Rules[] {
  const { level, upright } = { level: merged(rules.level), upright: merged(rules.upright) };
  const groups: Rules[] = [];
  const left = { level: new Set(level), upright: new Set(upright) };
  for (const seed of level) {
    if (!left.level.delete(seed)) continue;
    const group: Rules = { level: [seed], upright: [] };
    const queue: { rule: Rule; isLevel: boolean }[] = [{ rule: seed, isLevel: true }];
    for (let one = queue.pop(); one; one = queue.pop()) {
      const { rule, isLevel } = one;
      const others = isLevel ? left.upright : left.level;
      for (const other of others) {
        if (!(isLevel ? cross(rule, other) : cross(other, rule))) continue;
        others.delete(other);
        (isLevel ? group.upright : group.level).push(other);
        queue.push({ rule: other, isLevel: !isLevel });
      }
    }
    if (group.upright.length > 0) groups.push(group);
  }
  return groups;
}

const ends = (rules: readonly Rule[]) => rules.flatMap(({ from, to }) => [from, to]);
const covers = (rules: readonly Rule[], at: number, point: number) =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= point && rule.to >= point);
const middle = (edges: readonly number[], i: number) => ((edges[i] as number) + (edges[i + 1] as number)) / 2;

/** The cells of a group: each place grows to the right and down as long as no line is in the way. */
function cellsOf({ level, upright }: Rules, xs: readonly number[], ys: readonly number[]): LatticeCell[] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  const wall = (row: number, column: number) => covers(upright, xs[column] as number, middle(ys, row));
  const floor = (row: number, column: number) => covers(level, ys[row] as number, middle(xs, column));
  const isFree = (row: number, from: number, to: number) => {
    for (let c = from; c < to; c++) {
      if (taken.has(row * columns + c) || floor(row, c) || (c > from && wall(row, c))) return false;
    }
    return true;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let right = column + 1;
      while (right < columns && !taken.has(row * columns + right) && !wall(row, right)) right++;
      let below = row + 1;
      while (below < rows && isFree(below, column, right)) below++;
      for (let r = row; r < below; r++) for (let c = column; c < right; c++) taken.add(r * columns + c);
      cells.push({ row, column, rowspan: below - row, colspan: right - column });
    }
  return cells;
}

/** The cells that a group of lines draws; null for a box or a ruler. */
export function latticeOf(group: Rules): Lattice | null {
  const lines = { level: merged(group.level), upright: merged(group.upright) };
  if (lines.level.length < 2 || lines.upright.length < 1) return null;
  // The ends of the lines count as edges too: many tables have no border at their sides.
  const xs = clustered([...lines.upright.map(({ at }) => at), ...ends(lines.level)]);
  const ys = clustered([...lines.level.map(({ at }) => at), ...ends(lines.upright)]);
  if (xs.length < 3 || ys.length < 3 || (xs.length - 1) * (ys.length - 1) > MOST_CELLS) return null;
  return { xs, ys, cells: cellsOf(lines, xs, ys) };
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The outline of a group of lines. */
export function boxOf({ level, upright }: Rules): Box {
  const xs = [...upright.map(({ at }) => at), ...ends(level)];
  const ys = [...level.map(({ at }) => at), ...ends(upright)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether a line closes a group at this height of a column; else the row goes on on another page. */
export const isClosedAt = ({ level }: Rules, x: number, y: number) => covers(level, y, x);
