import type { Rule, Rules } from './sheet.ts';

/** Finds the lines of tables among what a page draws: strokes, and bars that are thin enough for a line. */

/** As PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Numbers of the drawing operations that matter here, as the library gives them. */
export interface Operations {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  stroke: number;
  closeStroke: number;
  fill: number;
  eoFill: number;
  fillStroke: number;
  eoFillStroke: number;
  closeFillStroke: number;
  closeEOFillStroke: number;
}

export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A bar up to this thick (points) is a line. */
const THICK = 3;
/** Shorter strokes are parts of signs. */
const SHORT = 4;
/** A page with more is a drawing, not a table. */
const MOST = 6000;

type Point = readonly [number, number];

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const applied = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((n) => typeof n === 'number');

/** Subpaths of straight lines. Codes of the path data: 0 move, 1 line, 2 cubic, 3 quadratic curve, 4 close. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  const flush = () => {
    if (path.length > 1) paths.push(path);
    path = [];
  };
  for (let i = 0; i < data.length; ) {
    const code = data[i];
    const point = () => applied(matrix, data[i + 1] as number, data[i + 2] as number);
    if (code === 0) {
      flush();
      path.push(point());
      i += 3;
    } else if (code === 1) {
      path.push(point());
      i += 3;
    } else if (code === 4) {
      if (path[0]) path.push(path[0]);
      i += 1;
    } else {
      // A curve ends what was straight.
      flush();
      i += code === 2 ? 7 : 5;
    }
  }
  flush();
  return paths;
}

class RuleFinder {
  readonly rules: Rules = { level: [], upright: [] };

  get full(): boolean {
    return this.rules.level.length + this.rules.upright.length > MOST;
  }

  stroke(path: readonly Point[]): void {
    for (let i = 1; i < path.length; i++) this.#between(path[i - 1] as Point, path[i] as Point);
  }

  fill(path: readonly Point[]): void {
    const xs = path.map(([x]) => x);
    const ys = path.map(([, y]) => y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    const [x0, y0, x1, y1] = box;
    if (y1 - y0 <= THICK) this.#between([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
    else if (x1 - x0 <= THICK) this.#between([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1]);
  }

  #between([x0, y0]: Point, [x1, y1]: Point): void {
    const wide = Math.abs(x1 - x0);
    const high = Math.abs(y1 - y0);
    const add = (list: Rule[], at: number, a: number, b: number) =>
      list.push({ at, from: Math.min(a, b), to: Math.max(a, b) });
    if (high < 1 && wide > SHORT) add(this.rules.level, (y0 + y1) / 2, x0, x1);
    else if (wide < 1 && high > SHORT) add(this.rules.upright, (x0 + x1) / 2, y0, y1);
  }
}

/** The lines that a page draws, in the coordinates that `view` maps to. */
export function rulesOf(drawing: Drawing, ops: Operations, view: Matrix): Rules {
  const finder = new RuleFinder();
  const stack: Matrix[] = [];
  let matrix = view;
  const strokes = [ops.stroke, ops.closeStroke];
  const fills = [ops.fill, ops.eoFill];
  const both = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
  const draw = (args: unknown) => {
    if (!Array.isArray(args)) return;
    const [painted, paths] = args as [number, unknown];
    const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
    if (!data || typeof data.length !== 'number') return;
    for (const path of subpaths(data, matrix)) {
      if (strokes.includes(painted) || both.includes(painted)) finder.stroke(path);
      else if (fills.includes(painted)) finder.fill(path);
    }
  };
  drawing.fnArray.forEach((fn, i) => {
    const args = drawing.argsArray[i];
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(matrix);
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (fn === ops.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (fn === ops.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0]))
      matrix = multiply(matrix, args[0]);
    else if (fn === ops.constructPath && !finder.full) draw(args);
  });
  return finder.rules;
}
