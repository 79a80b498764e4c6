import { codesOf, lastInk } from '../domain/text.ts';
import { comparedWith } from './compared.ts';
import { type Draft, isChange, scopeOf } from './draft.ts';
import { clauseBegin, isInClause, PARTS_OF_YEAR, respectiveOf } from './respective.ts';

const PERIOD =
  /(20\d\d)\s?年(?:(\d{1,2})月?\s?[-—–~至到]\s?(\d{1,2})月|(上半年|下半年|前?[一二两三四]季度|\d{1,2}月))?/g;
/** 1-6月, 1月至6月份; up to the end of a year or of a month's day it is no span of months. */
const MONTHS = /(\d{1,2})(?:月份?)?\s?[-至到—~]\s?(\d{1,2})月(?!\d)/g;
const SPANS = /上半年|下半年|(?<![比较])前[两二三]季度|(?<!前)[一二三四]季度|全年/g;
/** 较上年152件, 上年度为59件, 2021年的890条: the number is the one before. */
const YEAR_BEFORE =
  /(?<!结转)(?:去年|上年|上一年)度?(?:[底末]?(?:同期)?(?:数)?(?:的|为|是|有|仅|共|约)*|同期[\u4e00-\u9fff]{1,6}[为是])$/;
const OPEN = 0x28;
const ENDS_YEAR_BEFORE = codesOf('年度底末期数的为是有仅共约');

/** Whether what stands before a number says that it is the one of the year before. */
export function isYearBefore(text: string): boolean {
  // 较去年同期（41件）: in a bracket of its own.
  const words = lastInk(text) === OPEN ? text.slice(0, text.lastIndexOf('(')) : text;
  return ENDS_YEAR_BEFORE.has(lastInk(words)) && YEAR_BEFORE.test(words.trimEnd());
}

const two = (n: string | undefined) => String(n ?? '').padStart(2, '0');
const QUARTERS = '一二三四';

function part(year: string, word: string): string {
  if (word === '上半年') return `${year}-01/${year}-06`;
  if (word === '下半年') return `${year}-07/${year}-12`;
  if (word === '全年') return year;
  if (word.startsWith('前')) return `${year}-01/${year}-${word.includes('三') ? '09' : '06'}`;
  const quarter = QUARTERS.indexOf(word.charAt(0));
  if (quarter >= 0) return `${year}-${two(String(quarter * 3 + 1))}/${year}-${two(String(quarter * 3 + 3))}`;
  return `${year}-${two(word.replace('月', ''))}`;
}

/** Without any of these a clause names no period. */
const TIME = /[年月季]|十[三四五]五/;

/** What a year stands behind that another is compared with. */
const COMPARED_WITH = codesOf('比较由从');
const TIMES = codesOf('是为于到当');

/**
 * 比2022年的9件增加3件, 由2022年的95%提高到99%: only the number right behind the year is of that year; none is in
 * 是2019年的4.5倍 and 与2020年相比.
 */
function isComparedWith(draft: Draft, clause: string, at: number): boolean {
  const before = clause.charCodeAt(at - 1);
  if (
    clause.startsWith('年相比', at + 4) ||
    /^年[\u4e00-\u9fff]{0,4}基础上/.test(clause.slice(at + 4, at + 12))
  )
    return true;
  const isTimes = TIMES.has(before) && clause.startsWith('年的', at + 4);
  if (!isTimes && !COMPARED_WITH.has(before)) return false;
  const year = draft.quantity.start - clause.length + at;
  if (isTimes && draft.quantity.kind === 'percent') return true;
  return isOfNow(draft) || (draft.previous !== null && draft.previous.quantity.start > year);
}

const FROM_TO = /(20\d\d)年?[-—–~至到](20\d\d)年/;

/** The years that a list names one by one, or from the first to the last. */
function yearsIn(list: string): string[] {
  const [, from, to] = FROM_TO.exec(list) ?? [];
  if (from === undefined) return list.match(/20\d\d/g) ?? [];
  const count = Math.max(0, Number(to) - Number(from) + 1);
  return Array.from({ length: count }, (_, i) => String(Number(from) + i));
}

const ROW = new RegExp(PARTS_OF_YEAR);

/** The parts of a year that a text names in a row, as periods. */
function partsIn(text: string, year: string | number): string[] {
  const [row = ''] = ROW.exec(text) ?? [];
  return row === '' ? [] : row.split(/[、和及与]/).map((one) => part(String(year), partName(one)));
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
function periodRespectively(draft: Draft, span: Span | null): string | null {
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

/** 1月32条，2月28条: the month right before the number. */
const MONTH = /^\s?(\d{1,2})月份?(?![底初末上中下至到\d-])/;

/** What is of now, whatever it is compared with: a change, a multiple. */
const isOfNow = (draft: Draft) => isChange(draft) || draft.quantity.kind === 'ratio';

/** 五年来, 近三年, “十四五”以来: of several years, and of no single one. */
const SEVERAL_YEARS =
  /(?:[过近]去?|[这前])?[二两三四五六七八九十]年来|[过近]去?[两二三四五][个]?年|十[三四五]五”?"?(?:以来|期间|时期)|历年(?=累计|共|合计|来|总)|[今未][后来][三五]年/;
/** 自2008年《条例》施行以来: since a year before the report's own. */
const SINCE = /(20\d\d)年[^,，。；;]{0,16}以来/;
function isOfSeveralYears(clause: string, span: Span | null): boolean {
  if (clause.includes('以来')) {
    const since = SINCE.exec(clause)?.[1];
    if (since !== undefined && span !== null && Number(since) < span.year) return true;
  }
  return HINTS_AT_YEARS.some((hint) => clause.includes(hint)) && SEVERAL_YEARS.test(clause);
}
/** One of these stands in all that names several years. */
const HINTS_AT_YEARS = ['来', '五', '近', '过去', '今后', '历年'];
/** 2021-2023年累计. */
const YEARS = /(20\d\d)年?\s?[-—–~至到]\s?(20\d\d)年(?!\d)/;

/** The year of a report, or the half of it that the report or its part is about. */
export interface Span {
  year: number;
  half: '上半年' | '下半年' | null;
}

const spanOf = ({ year, half }: Span) => (half === null ? String(year) : part(String(year), half));

/** 去年同期收到申请103件: the words of the figure begin with the year before. */
const LAST_YEAR = /^\s?(?:去年|上年|上一年|上年度|上一年度)(?:同期|全年)?(?!度?[底末]|度?结转|度?转入)/;
const lastPart = (clause: string) =>
  clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(',')) + 1);

/** The period a figure is about: what its clause names, else what the sentence names before it, else that of its part. */
export function periodOf(draft: Draft, span: Span | null): string | null {
  const clause = scopeOf(draft);
  const listed = periodRespectively(draft, span);
  if (listed !== null) return listed;
  // 与去年同期的104起、49人相比: the second is of the year before as well.
  if (span !== null && (comparedWith(draft)?.length ?? 0) > 1)
    return spanOf({ ...span, year: span.year - 1 });
  if (!TIME.test(clause)) return span && spanOf(span);
  if (span !== null && !isOfNow(draft) && (isYearBefore(clause) || LAST_YEAR.test(lastPart(clause))))
    return spanOf({ ...span, year: span.year - 1 });
  const named = yearsNamed(draft, clause);
  const years = clause.indexOf('20', clause.indexOf('20') + 2) < 0 ? null : YEARS.exec(clause);
  if (years && named.every(({ index }) => index <= years.index + years[0].length))
    return `${years[1]}/${years[2]}`;
  const last = named.at(-1);
  const isOfOneYear = isOfNow(draft) && !draft.lead.includes('年均');
  if (!isOfOneYear && isOfSeveralYears(clause.slice(last?.index ?? 0), span)) return null;
  if (last) {
    const own = last[1] as string;
    if (last[2]) return `${own}-${two(last[2])}/${own}-${two(last[3])}`;
    if (last[4]) return part(own, last[4]);
    return span !== null && Number(own) === span.year ? spanOf(span) : own;
  }
  return span && withinYear(draft, clause, span);
}

/** 2022年结转的4件, 结转2024年6件: where from and where to, not when. */
const isCarried = (clause: string, at: number) =>
  /^年度?结转/.test(clause.slice(at + 4, at + 8)) ||
  /结转(?:[至到])?$/.test(clause.slice(Math.max(0, at - 3), at));

// 截至2022年底 and documents of another year are dates of their own, but a year before a verb is a period.
const yearsNamed = (draft: Draft, clause: string) =>
  [...clause.matchAll(PERIOD)].filter(
    ({ index }) =>
      !/《[^》]*$/.test(clause.slice(0, index)) &&
      !isComparedWith(draft, clause, index) &&
      !isCarried(clause, index),
  );

/** 一季度3.2亿元，二季度4.1亿元，合计7.3亿元: no part's own. */
const isSumOfParts = (lead: string, clause: string) =>
  /合计|共计|总计/.test(lead) && (clause.match(SPANS)?.length ?? 0) > 1;

/** The months, the quarter or the half of the year that a clause names. */
function withinYear(draft: Draft, clause: string, span: Span): string {
  const { lead } = draft;
  const { year } = span;
  if (lead.includes('全年') || isSumOfParts(lead, clause)) return String(year);
  const month = ROW.test(lead) ? undefined : MONTH.exec(lead)?.[1];
  if (month !== undefined) return `${year}-${two(month)}`;
  const months = [...clause.matchAll(MONTHS)].at(-1);
  if (months) return `${year}-${two(months[1])}/${year}-${two(months[2])}`;
  const row = ROW.exec(clause);
  const behind = row ? clause.slice(row.index + row[0].length) : clause;
  const named = behind.match(SPANS)?.at(-1);
  if (named !== undefined) return part(String(year), named);
  const isJoint = row && !behind.startsWith('分别') && !isInRow(draft);
  return (isJoint ? allOf(partsIn(clause, year)) : null) ?? spanOf(span);
}

/** 受理26件、30件: one of several numbers in a row. */
const isInRow = ({ lead, text, quantity: { end } }: Draft) =>
  /^[、和及与]/.test(lead) || /^[、和及与]\s?\d/.test(text.slice(end, end + 3));

const monthOf = (date: string) => Number(date.slice(5, 7));
/** 一、二季度共完成: from the begin of the first to the end of the last, where each follows the one before. */
function allOf(periods: readonly string[]): string | null {
  const spans = periods.map((period) => [period.split('/')[0], period.split('/').at(-1)] as [string, string]);
  const follows = spans.every(
    ([from], i) => i === 0 || monthOf(from) === monthOf((spans[i - 1] as [string, string])[1]) + 1,
  );
  const [from, to] = [spans[0]?.[0] ?? '', spans.at(-1)?.[1] ?? ''];
  if (from.endsWith('-01') && to.endsWith('-12')) return from.slice(0, 4);
  return follows ? `${from}/${to}` : null;
}
