import { T2_COLUMNS, T2_ROWS, T3_COLUMNS, T3_ROWS, T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import type { Line, Page, TableCell, TableGrid } from '../model.ts';

/**
 * The tables of the form where a site kept their text and lost their cells: a row or a cell a line. They become grids
 * again, so that their labels are no headings and their numbers no figures. What is not complete stays text.
 */

interface Token {
  text: string;
  start: number;
  end: number;
  line: number;
}

/** A row of a table: what it is called and its values, or only names. */
type Row = Token[];

/** The lines of a table and its rows. */
interface Found {
  from: number;
  to: number;
  rows: Row[];
}

/** A line of the form is no longer: the row with the longest label, and its numbers. */
const LONGEST = 90;
const VALUE = /^(?:\d{1,8}(?:\.\d{1,6})?|[/／—-])$/;
const isValue = ({ text }: Token) => VALUE.test(text);
/** More lines than those of all cells are another text. */
const MOST_LINES = 330;
/** The form of 2019 has 23 rows of values, that of 2021 25. */
const FEWEST_ROWS = 23;
/** Of table 2: a name and three values; licences, penalties, measures and charges at the least. */
const [MOST_COLUMNS, FEWEST_FILLED] = [4, 4];
const RESULTS = T4_GROUPS.length * T4_RESULTS.length;

const named = (words: readonly { words: readonly string[] }[], text: string) =>
  words.some((one) => one.words.some((word) => text.includes(word)));

/** A word; the number that a lost tab left at its end (申请数量12) is one of its own. */
const WORD = /\S*[\u4e00-\u9fff)）”"](?=\d{1,8}(?:\.\d{1,6})?(?:\s|$))|\S+/g;

/** The words and numbers of lines, one behind the other. */
function tokensOf(lines: readonly Line[], from: number, to: number): Token[] {
  return lines.slice(from, to).flatMap(({ text, start }, i) =>
    [...text.matchAll(WORD)].map((word) => ({
      text: word[0],
      start: start + word.index,
      end: start + word.index + word[0].length,
      line: from + i,
    })),
  );
}

/** Where lines end that may belong to a table. */
function endOf(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < lines.length && to - from < MOST_LINES) {
    const line = lines[to] as Line;
    if (line.cell || line.text.length > LONGEST || line.text.endsWith('。')) break;
    to++;
  }
  return to;
}

const lineBehind = (row: Row) => (row.at(-1)?.line ?? 0) + 1;

/** Where the head of a table begins above its first line. */
function headFrom(lines: readonly Line[], at: number, head: RegExp): number {
  let from = at;
  while (from > 0 && head.test(lines[from - 1]?.text ?? '')) from--;
  return from;
}

const HEAD_OF_REMEDIES = /^行政(?:复议|诉讼)(?:\s行政诉讼)?$|^未经复议|^复议后/;
const HEAD_OF_REQUESTS =
  /勾稽关系|^项目\s|^申请人情况|^自然人|^法人|^商业|^科研|^社会公益|^法律服务|^其他$|^总计$/;

/** Words that a label is broken into on one line are one. */
const joined = (label: Token | undefined, token: Token): Token =>
  label?.line === token.line ? { ...token, text: label.text + token.text, start: label.start } : token;

/** The rows of table 3 from its first: each ends in seven values, its label stands before them. */
function requestRows(tokens: readonly Token[]): Row[] {
  const rows: Row[] = [];
  let row: Row = [];
  for (const token of tokens) {
    const [label] = row;
    if (!isValue(token)) {
      // A label among the values, or behind the last row.
      if (row.length > 1 || isLastRow(rows.at(-1))) break;
      row = [joined(label, token)];
    } else if (label) row.push(token);
    if (row.length <= T3_COLUMNS.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const isLastRow = (row: Row | undefined) => row?.[0]?.text.includes('结转下年') ?? false;

function requestsAt(lines: readonly Line[], at: number): Found | null {
  const rows = requestRows(tokensOf(lines, at, endOf(lines, at)));
  const last = rows.at(-1);
  const isWhole = rows.length >= FEWEST_ROWS && rows.every(([one]) => one && named(T3_ROWS, one.text));
  if (!isWhole || !last || !isLastRow(last)) return null;
  return { from: headFrom(lines, at, HEAD_OF_REQUESTS), to: lineBehind(last), rows };
}

/** Table 4: the names of the results three times, then fifteen values. */
function remediesAt(lines: readonly Line[], at: number): Found | null {
  const tokens = tokensOf(lines, at, endOf(lines, at));
  const first = tokens.findIndex(isValue);
  const names = tokens.slice(0, Math.max(0, first)).filter(({ text }) => named(T4_RESULTS, text));
  const values = tokens.slice(first, first + RESULTS);
  const isWhole = names.length === RESULTS && values.length === RESULTS && values.every(isValue);
  const to = lineBehind(values);
  // Another number on the line of the last one: not the fifteen of the form.
  if (first < 0 || !isWhole || tokens[first + RESULTS]?.line === to - 1) return null;
  return { from: headFrom(lines, at, HEAD_OF_REMEDIES), to, rows: [names, values] };
}

/** The rows of table 2: blocks of a line of names, then names with as many values. */
function disclosureRows(tokens: readonly Token[]): Row[] {
  const rows: Row[] = [];
  for (const token of tokens) {
    const { text } = token;
    const row = rows.at(-1);
    const isHead = row?.[0]?.text === INFORMATION;
    const goesOn = row && (isHead ? named(T2_COLUMNS, text) : isValue(token));
    if (goesOn) row.push(token);
    else if (text === INFORMATION || named(T2_ROWS, text)) rows.push([token]);
    else if (!BLOCK.test(text)) break;
  }
  return rows;
}
const INFORMATION = '信息内容';
const BLOCK = /^第二十条/;

function disclosureAt(lines: readonly Line[], at: number): Found | null {
  const rows = disclosureRows(tokensOf(lines, at, endOf(lines, at)));
  const isWhole = rows.every(({ length }) => length > 1 && length <= MOST_COLUMNS);
  const filled = rows.filter(([one]) => one && one.text !== INFORMATION).length;
  if (!isWhole || filled < FEWEST_FILLED) return null;
  return { from: headFrom(lines, at, BLOCK), to: lineBehind(rows.at(-1) ?? []), rows };
}

/** How the first line of each table begins, and who reads it. */
const BEGINS: readonly { words: RegExp; at: typeof requestsAt }[] = [
  { words: /^信息内容/, at: disclosureAt },
  { words: /^一、本年新收政府信息公开申请/, at: requestsAt },
  { words: /^结果维持/, at: remediesAt },
];

function gridOf({ rows, from }: Found, index: number): TableGrid {
  const cells: TableCell[] = rows.flatMap((row, at) =>
    row.map(({ text, start, end }, column) => ({
      row: at,
      column,
      rowspan: 1,
      colspan: 1,
      text,
      start,
      end,
    })),
  );
  return {
    index,
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    cells,
    line: from,
  };
}

/** The page with the tables of the form that were found in its lines. */
export function withTextTables(page: Page): Page {
  if (!page.text.includes('信息公开')) return page;
  const lines = [...page.lines];
  const tables = [...page.tables];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const begin = line.cell ? undefined : BEGINS.find(({ words }) => words.test(line.text));
    const found = begin?.at(lines, i);
    if (!found) continue;
    const table = tables.length;
    tables.push(gridOf(found, table));
    for (let at = found.from; at < found.to; at++)
      lines[at] = { ...(lines[at] as Line), cell: { table, row: 0, column: 0 } };
    i = found.to - 1;
  }
  return tables.length === page.tables.length ? page : { ...page, lines, tables };
}
