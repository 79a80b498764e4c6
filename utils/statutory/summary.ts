import { LEGACY_REPLIES } from '../domain/legacy.ts';
import type { StatutoryTable } from '../model.ts';
import { resultRows, type Sum, sumOf } from './sums.ts';

export type AmountId = 'new' | 'carried-in' | 'handled' | 'carried-out' | 'review' | 'litigation';
export type RateId =
  | 'disclosed'
  | 'agreed'
  | 'review-corrected'
  | 'litigation-corrected'
  | 'legacy-corrected';

/** A number people look for first, with the cells (T3.new.total) it was taken from. */
export interface KeyAmount {
  id: AmountId;
  value: number;
  cells: string[];
}

/** A rate that the table does not print: the sum of `top` over `whole` less `less`. */
export interface KeyRate {
  id: RateId;
  /** 0 to 100. */
  percent: number;
  top: number[];
  whole: number;
  /** What is taken from the whole first; null where the formula takes nothing. */
  less: number | null;
  cells: string[];
}

/** One way in which requests were handled, with its subdivisions added up. */
export interface ResultPart {
  /** In the words of the form. */
  label: string;
  value: number;
  cells: string[];
}

export interface TableSummary {
  amounts: KeyAmount[];
  rates: KeyRate[];
  /** What the requests came to; empty where a cell of it is blank. */
  results: ResultPart[];
}

function amounts(named: readonly (readonly [AmountId, Sum | null])[]): KeyAmount[] {
  return named.flatMap(([id, sum]) => (sum === null ? [] : [{ id, value: sum.value, cells: sum.cells }]));
}

/** A rate; none where a part is missing, the whole is nothing, or the parts make more than the whole. */
function rate(id: RateId, top: readonly (Sum | null)[], whole: Sum | null, less?: Sum | null): KeyRate[] {
  if (whole === null || less === null || top.some((sum) => sum === null)) return [];
  const parts = top as readonly Sum[];
  const upper = parts.reduce((total, { value }) => total + value, 0);
  const lower = whole.value - (less?.value ?? 0);
  if (lower <= 0 || upper < 0 || upper > lower) return [];
  return [
    {
      id,
      percent: Number(((upper / lower) * 100).toPrecision(12)),
      top: parts.map(({ value }) => value),
      whole: whole.value,
      less: less?.value ?? null,
      cells: [...parts, whole, ...(less ? [less] : [])].flatMap(({ cells }) => cells),
    },
  ];
}

const RESULTS: readonly { label: string; has: (row: string) => boolean }[] = [
  { label: '予以公开', has: (row) => row === 'granted' },
  { label: '部分公开', has: (row) => row === 'partial' },
  { label: '不予公开', has: (row) => row.startsWith('denied_') },
  { label: '无法提供', has: (row) => row.startsWith('unable_') },
  { label: '不予处理', has: (row) => row.startsWith('notproc_') },
  { label: '其他处理', has: (row) => row === 'other' || row.startsWith('other_') },
];

/** The parts where all of them are known and there is something to divide. */
function results(named: readonly { label: string; sum: Sum | null }[]): ResultPart[] {
  const parts = named.flatMap(({ label, sum }) => (sum === null ? [] : [{ label, ...sum }]));
  const isWhole = parts.length === named.length && parts.every(({ value }) => value >= 0);
  return isWhole && parts.some(({ value }) => value > 0) ? parts : [];
}

function requests(table: StatutoryTable): TableSummary {
  const total = (row: string) => sumOf(table, [[row, 'total']]);
  const rows = resultRows(table);
  return {
    amounts: amounts([
      ['new', total('new')],
      ['carried-in', total('carried_in')],
      ['handled', total('results_total')],
      ['carried-out', total('carried_out')],
    ]),
    rates: rate('disclosed', [total('granted'), total('partial')], total('results_total')),
    results: results(
      RESULTS.map(({ label, has }) => ({
        label,
        sum: sumOf(
          table,
          rows.filter(has).map((row) => [row, 'total']),
        ),
      })),
    ),
  };
}

function remedies(table: StatutoryTable): TableSummary {
  const of = (result: string, ...groups: string[]) =>
    sumOf(
      table,
      groups.map((group) => ['values', `${group}_${result}`]),
    );
  const corrected = (id: RateId, ...groups: string[]) =>
    rate(id, [of('corrected', ...groups)], of('total', ...groups), of('pending', ...groups));
  return {
    amounts: amounts([
      ['review', of('total', 'review')],
      ['litigation', of('total', 'direct', 'after')],
    ]),
    rates: [
      ...corrected('review-corrected', 'review'),
      ...corrected('litigation-corrected', 'direct', 'after'),
    ],
    results: [],
  };
}

function statisticalReturn(table: StatutoryTable): TableSummary {
  const at = (row: string) => sumOf(table, [[row, 'value']]);
  return {
    amounts: amounts([
      ['new', at('收到申请数')],
      ['handled', at('申请办结数')],
      ['review', at('行政复议数量')],
      ['litigation', at('行政诉讼数量')],
    ]),
    rates: [
      ...rate('agreed', [at('同意公开答复数'), at('同意部分公开答复数')], at('申请答复数')),
      ...rate('legacy-corrected', [at('被依法纠错数')], at('行政复议数量')),
    ],
    results: results(LEGACY_REPLIES.map((row) => ({ label: row.replace(/数$/, ''), sum: at(row) }))),
  };
}

/** What a person looks for first in a table. What is missing in the table is missing here, never 0. */
export function summaryOf(table: StatutoryTable): TableSummary {
  if (table.table === 'T3') return requests(table);
  if (table.table === 'T4') return remedies(table);
  return table.table === 'L' ? statisticalReturn(table) : { amounts: [], rates: [], results: [] };
}
