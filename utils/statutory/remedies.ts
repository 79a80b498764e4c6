import { T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import { isNumber, isValue, labelText, type Matrix } from './cells.ts';
import type { TableDraft } from './draft.ts';

type Line = Matrix[number];

const COLUMNS: readonly string[] = T4_GROUPS.flatMap((group) =>
  T4_RESULTS.map((result) => `${group.id}_${result.id}`),
);

const isResult = (label: string) =>
  T4_RESULTS.some(({ words, id }) => id !== 'total' && words.some((word) => label.includes(word)));
const isTotal = (label: string) => label === '总计' || label === '合计';
/** Where a line names the results and their total. */
const placesIn = (line: Line | undefined): number[] =>
  line?.flatMap((cell, at) => (isResult(labelText(cell)) || isTotal(labelText(cell)) ? [at] : [])) ?? [];
/** Where the line stands that names the results from left to right; -1 without one. */
const headOf = (matrix: Matrix) =>
  matrix.findIndex((line) => line.filter((cell) => isResult(labelText(cell))).length >= 4);

/** The labels of results stand three times, beside one another or one below another. */
export function isRemedies(matrix: Matrix): boolean {
  const seen = new Set<unknown>();
  for (const line of matrix) for (const cell of line) if (cell && isResult(labelText(cell))) seen.add(cell);
  return seen.size >= 8 || (seen.size >= 4 && (groupLines(matrix) !== null || ownGroups(matrix) !== null));
}

/** 行政诉讼（未经复议直接起诉）, 2.复议后起诉: the group by its name alone, in a row that says what it belongs to. */
const groupName = (cell: Line[number]): string =>
  labelText(cell)
    .replace(/^[\d一二三][.、]/, '')
    .replace(/^行政诉讼(?=.)/, '')
    .replace(/[()—:-]/g, '');
const namesGroup = (line: Line, label: string): boolean => line.some((cell) => groupName(cell) === label);

/** The one or two groups that a table of its own is about, and the line of five numbers for each. */
function ownGroups(matrix: Matrix): { columns: string[]; values: Line } | null {
  const named = T4_GROUPS.filter(({ label }) => matrix.some((line) => namesGroup(line, label)));
  const head = headOf(matrix);
  const values = placesIn(matrix[head]).map((at) => matrix[head + 1]?.[at] ?? null);
  if (named.length === 0 || named.length === T4_GROUPS.length) return null;
  if (values.length !== named.length * T4_RESULTS.length || !values.every(isValue)) return null;
  return { columns: named.flatMap(({ id }) => T4_RESULTS.map((result) => `${id}_${result.id}`)), values };
}

const GROUP_WORDS = T4_GROUPS.map(({ label }) => label);
/** The lines of the three groups where each has one of its own, below one line of results. */
function groupLines(matrix: Matrix): Matrix | null {
  const lines = GROUP_WORDS.map((word) => matrix.findIndex((line) => namesGroup(line, word)));
  const [first, second, third] = lines.map((at) => matrix[at]);
  return first && second && third && new Set(lines).size === lines.length ? [first, second, third] : null;
}

/** One group a line, its results below their names. */
function inLines(matrix: Matrix): Line | null {
  const lines = groupLines(matrix);
  const columns = placesIn(matrix[headOf(matrix)]);
  if (!lines || columns.length !== T4_RESULTS.length) return null;
  return fifteen(lines.flatMap((line) => columns.map((at) => line[at] ?? null)).filter(isValue));
}

/** Reads the fifteen cells of table 4; the first way that finds just fifteen is the table's own. */
export function readRemedies(matrix: Matrix, draft: TableDraft): void {
  const own = ownGroups(matrix);
  if (own) {
    own.columns.forEach((column, i) => {
      draft.put('values', column, own.values[i] ?? null);
    });
    return;
  }
  const cells = [across, down, inBlocks, inLines, inPairs, blank].reduce<Line | null>(
    (found, way) => found ?? way(matrix),
    null,
  );
  cells?.forEach((cell, i) => {
    draft.put('values', COLUMNS[i] as string, cell);
  });
}

const fifteen = (cells: Line): Line | null => (cells.length === COLUMNS.length ? cells : null);

/** The form as printed: one line of fifteen values. */
function across(matrix: Matrix): Line | null {
  const line = matrix.findLast(
    (one) => one.length >= COLUMNS.length && one.slice(-COLUMNS.length).every(isValue) && one.some(isNumber),
  );
  return line?.slice(-COLUMNS.length) ?? null;
}

/** The form with nothing in it: the line of fifteen cells under its labels. */
function blank(matrix: Matrix): Line | null {
  const last = matrix.findLastIndex((line) => line.some((cell) => isResult(labelText(cell))));
  const line = matrix[last + 1]?.slice(-COLUMNS.length) ?? [];
  return new Set(line).size === COLUMNS.length && line.every(isValue) ? line : null;
}

/** Transposed: one result a line, its number in the last column. */
function down(matrix: Matrix): Line | null {
  const lines = matrix.filter((line) => {
    const labels = line.slice(0, -1).map(labelText);
    return labels.some((label) => isResult(label) || isTotal(label)) && isValue(line[line.length - 1]);
  });
  return fifteen(lines.map((line) => line[line.length - 1] ?? null));
}

/** Cut into blocks: a line of labels and a line of values below it, three times. */
function inBlocks(matrix: Matrix): Line | null {
  const values: Line = [];
  let columns: number[] | null = null;
  for (const line of matrix) {
    const labelled = placesIn(line).filter((at) => line[at] !== line[at - 1]);
    if (labelled.length >= T4_RESULTS.length) columns = labelled;
    else if (columns?.every((at) => isValue(line[at]))) {
      values.push(...columns.map((at) => line[at] ?? null));
      columns = null;
    }
  }
  return fifteen(values);
}

/** Flattened: each label has its value right behind it. */
function inPairs(matrix: Matrix): Line | null {
  const values: Line = [];
  for (const line of matrix) {
    line.forEach((cell, at) => {
      const label = labelText(cell);
      const next = line[at + 1];
      if (cell !== next && (isResult(label) || isTotal(label)) && next && isValue(next)) values.push(next);
    });
  }
  return fifteen(values);
}
