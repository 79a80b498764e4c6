/** Parts of a year and years that stand in a row: 2021年、2022年分别, 一、二季度共. */
import { partOfYear, type Span } from '../../domain/calendar.ts';
import { type Draft, scopeOf } from '../draft.ts';
import { clauseBegin, isInClause, PARTS_OF_YEAR, respectiveOf } from '../respective.ts';

const FROM_TO = /(20\d\d)年?[-—–~至到](20\d\d)年/;

/** The years that a list names one by one, or from the first to the last. */
function yearsIn(list: string): string[] {
  const [, from, to] = FROM_TO.exec(list) ?? [];
  if (from === undefined) return list.match(/20\d\d/g) ?? [];
  const count = Math.max(0, Number(to) - Number(from) + 1);
  return Array.from({ length: count }, (_, i) => String(Number(from) + i));
}

export const ROW = new RegExp(PARTS_OF_YEAR);

/** The parts of a year that a text names in a row, as periods. */
function partsIn(text: string, year: string | number): string[] {
  const [row = ''] = ROW.exec(text) ?? [];
  return row === '' ? [] : row.split(/[、和及与]/).map((one) => partOfYear(year, partName(one)));
}

/** 第一 of 第一、二、三季度 is 一季度; 2 of 1、2月 is 2月. */
function partName(printed: string): string {
  const name = printed.replace(/^第|份$/g, '');
  if (/^\d+$/.test(name)) return `${name}月`;
  return name.length === 1 ? `${name}季度` : name;
}

/** The row that a 分别 speaks of: in its own list, or before it where it has no list of its own. */
const rowBefore = (draft: Draft, list: string): string =>
  ROW.test(list) || !/[、和及与]/.test(list) ? scopeOf(draft) : '';

/**
 * 2021年、2022年、2023年分别公开865条、1023条、1286条, 一季度、二季度分别完成2.1亿元、3.2亿元: each number has its own
 * period; null for others.
 */
export function periodRespectively(draft: Draft, span: Span | null): string | null {
  const place = respectiveOf(draft);
  if (place === null || !isInClause(draft, place)) return null;
  const { text } = draft;
  const { at, clause, order } = place;
  // 2021年至2023年，分别受理: a comma of its own.
  const begin = /[,，]/.test(text.charAt(at - 1)) ? clauseBegin(text, at - 2) : place.begin;
  const list = text.slice(begin, at);
  const years = yearsIn(list);
  // A row of quarters stands for what is told of them behind it as well: …，办结率分别为98%、97%.
  const periods =
    years.length > 1 || span === null ? years : partsIn(rowBefore(draft, list), years[0] ?? span.year);
  if (periods.length < 2 || clause.split(/[、和及与](?=\d)/).length !== periods.length) return null;
  return periods[order] ?? null;
}

const monthOf = (date: string) => Number(date.slice(5, 7));

/** 一、二季度共完成: from the begin of the first to the end of the last, where each follows the one before. */
export function periodOfRow(clause: string, year: number): string | null {
  const spans = partsIn(clause, year).map(
    (period) => [period.split('/')[0], period.split('/').at(-1)] as [string, string],
  );
  const follows = spans.every(
    ([from], i) => i === 0 || monthOf(from) === monthOf((spans[i - 1] as [string, string])[1]) + 1,
  );
  const [from, to] = [spans[0]?.[0] ?? '', spans.at(-1)?.[1] ?? ''];
  if (from.endsWith('-01') && to.endsWith('-12')) return from.slice(0, 4);
  return follows ? `${from}/${to}` : null;
}
