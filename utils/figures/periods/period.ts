import {
  endOfPlanIn,
  FIRST_MONTHS,
  type Frame,
  monthsOf,
  partOfYear,
  periodOfSpan,
  type Span,
  TO,
  upToEndOf,
} from '../../domain/calendar.ts';
import { lastMatch } from '../../domain/matches.ts';
import { comparedWith } from '../compared.ts';
import { type Draft, isChange, scopeOf } from '../draft.ts';
import { rowsOfChange } from '../rows-of-change.ts';
import { OF_SEVERAL, periodOfOpening } from './openings.ts';
import { periodOfRow, periodRespectively, ROW } from './rows.ts';
import { isOfNow, isYearBefore, partBefore, periodOfDate, shareOfThen, yearsNamed } from './years.ts';

/** 1-6月, 1月至6月份; up to the end of a year or of a month's day it is no span of months. */
const MONTHS = new RegExp(`(?<!\\d)(\\d{1,2})(?:月份?)?${TO}(\\d{1,2})月(?!\\d)`, 'g');
const SPANS = new RegExp(
  `上半年|下半年|(?<![比较])前[两二三]季度|(?<!前)[一二三四]季度|${FIRST_MONTHS}|全年`,
  'g',
);

/** 完成全年任务的65%, 占全年预算的56%, 比去年全年480人次多: what something is measured by is no time of what follows. */
const YARDSTICK =
  /(?:去年|上年|上一年)全年|(?<=完成|完成了|达|达到|[占为是])全年(?=的|[^,，。；;\d]{0,12}(?:目标|任务|计划|预算|进度|指标|总量))/g;
/** 降幅比上半年收窄 is of the report's own time; 较上半年的97.2% is of that half. */
const COMPARED_PART = /[比较与同](?:[上下]半年|前[两二三]季度|第?[一二三四]季度)/g;
const IS_OF_PART = /[比较与同](?:[上下]半年|[一二三四]季度)的\s?$/;
const blank = (words: string) => ' '.repeat(words.length);
function withoutYardsticks(clause: string, lead: string): string {
  const told = clause.includes('全年') ? clause.replace(YARDSTICK, blank) : clause;
  const hasPart = told.includes('半年') || told.includes('季度');
  return hasPart && !IS_OF_PART.test(lead) ? told.replace(COMPARED_PART, blank) : told;
}

/** Without any of these a clause names no period. */
const TIME = /[年月季前现]|十[一二三四五六]五|20\d\d[总共累]/;

/** 1月32条，2月28条: the month right before the number. */
const MONTH = /^\s?(\d{1,2})月份?(?![底初末上中下至到\d-]|以来)/;

/** 自2008年《条例》施行以来: since a year before the report's own. */
const SINCE = /(20\d\d)年[^,，。；;]{0,16}以来/;
function isOfSeveralYears(clause: string, year: number | null): boolean {
  if (clause.includes('以来')) {
    const since = SINCE.exec(clause)?.[1];
    if (since !== undefined && year !== null && Number(since) < year) return true;
  }
  return OF_SEVERAL.test(clause);
}
/** A clause on a five-year plan; one on its end is of that year. */
const OF_PLAN = /[,，；;]\s?["“]?十[一二三四五]五["”]?(?:时期|期间)(?!末)/;
/** 2021-2023年累计. */
const YEARS = new RegExp(`(20\\d\\d)年?${TO}(20\\d\\d)年(?!\\d)`);

/** 去年同期收到申请103件: the words of the figure begin with the year before. */
const LAST_YEAR = /^\s?(?:去年|上年|上一年|上年度|上一年度)(?:同期|全年)?(?!度?[底末]|度?结转|度?转入)/;
/** 去年新建, as an assembly is told: 去年 is the year reported on, 去年同期 the one before it. */
const THE_YEAR_TOLD = /^\s?去年(?!同期)/;
const lastPart = (clause: string) =>
  clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(',')) + 1);

/** Without what stands in brackets that have closed: 总产值22亿元（2021年20亿元），增长10%. */
function withoutAsides(clause: string): string {
  const opened: number[] = [];
  let out = '';
  for (const char of clause) {
    if (char === '(') opened.push(out.length);
    out += char;
    const open = char === ')' ? opened.pop() : undefined;
    if (open !== undefined) out = out.slice(0, open) + ' '.repeat(out.length - open);
  }
  return out;
}

const NEXT_YEAR = /明年|来年|下一?年(?!级)/;
/** 工程于2021年开工，目前已完成320万元: from there on a clause speaks of the report's own time again. */
const NOW = /今年(?!初)|本年度?|目前|现有/g;

/** The period a figure is about: what its clause names, else what opens the sentence before it, else that of its part. */
export function periodOf(draft: Draft, frame: Frame, opening: string | null): string | null {
  const { span } = frame;
  const listed = periodRespectively(draft, span);
  if (listed !== null) return listed;
  // 与去年同期的104起、49人相比: the second is of the year before as well.
  if (span !== null && (comparedWith(draft)?.length ?? 0) > 1) return yearBefore(span);
  const own = ownPeriod(draft, frame);
  if (own !== undefined) return own;
  return opening === null ? span && periodOfSpan(span) : periodOfOpening(opening, frame);
}

/** 较去年1-6月的150批, 比去年全年480人次: of the part that is named, else of that of the report. */
const yearBefore = (span: Span, part: string | null = null) =>
  periodOfSpan({ year: span.year - 1, part: part ?? span.part });

/** What the clause of a figure says of its period; undefined where it names no time. */
function ownPeriod(draft: Draft, frame: Frame): string | null | undefined {
  // 从2016年的2.6万元、0.7万元提高到: the year stands once.
  const rows = isInRow(draft) ? rowsOfChange(draft) : null;
  const [first] = rows === null ? [] : rows.from.includes(draft) ? rows.from : rows.to;
  if (first && first !== draft) return ownPeriod(first, frame);
  const { span } = frame;
  const whole = scopeOf(draft);
  if (!TIME.test(whole)) return undefined;
  const told = whole.includes(')') ? withoutAsides(whole) : whole;
  const now = lastMatch(NOW, told)?.index ?? -1;
  const clause = told.slice(Math.max(0, now));
  if (span !== null && !isOfNow(draft) && shareOfThen(draft, clause) < 0) {
    const own = lastPart(clause);
    const isBefore = isYearBefore(clause);
    if (frame.lastYear !== null && !isBefore && THE_YEAR_TOLD.test(own)) return String(frame.lastYear);
    if (isBefore || LAST_YEAR.test(own)) return yearBefore(span, partBefore(clause));
  }
  // 去年，in a review of several years.
  const isLastTold = span === null && frame.lastYear !== null && THE_YEAR_TOLD.test(lastPart(clause));
  if (isLastTold && !isOfNow(draft)) return String(frame.lastYear);
  const named = yearsNamed(draft, clause);
  const years = clause.indexOf('20', clause.indexOf('20') + 2) < 0 ? null : YEARS.exec(clause);
  if (years && named.every(({ index }) => index <= years.index + years[0].length))
    return `${years[1]}/${years[2]}`;
  const last = named.at(-1);
  // 年均增长7.2%，2023年达到33亿元: an average is of several years.
  if (isAverage(draft)) return null;
  // 2023年实现零事故，“十四五”时期事故较“十三五”时期下降.
  if (clause.includes('五') && OF_PLAN.test(clause.slice(last?.index ?? 0))) return null;
  if (!isOfNow(draft) && isOfSeveralYears(clause.slice(last?.index ?? 0), frame.year)) return null;
  if (last) return periodOfDate(last, span);
  const planEnd = endOfPlanIn(clause);
  if (planEnd !== null) return String(planEnd);
  if (frame.nextYear !== null && NEXT_YEAR.test(clause)) return String(frame.nextYear);
  return withinYear(draft, clause, frame) ?? (now >= 0 ? frame.now && periodOfSpan(frame.now) : undefined);
}

/** 年均增长, 两年平均增长; 年均浓度 is of one year. */
const AVERAGE = /年均(?!浓度|值|气温|降[水雨]量|水位|流量)|[两二三四五]年平均/;
/** 年均增长8.1%、9.9%: the word stands once. */
const isAverage = (draft: Draft): boolean =>
  isChange(draft) &&
  (AVERAGE.test(draft.lead) ||
    (/^[、和与及]\s?$/.test(draft.lead) && draft.previous !== null && isAverage(draft.previous)));

/** 一季度3.2亿元，二季度4.1亿元，合计7.3亿元: no part's own. */
const isSumOfParts = (lead: string, clause: string) =>
  /合计|共计|总计/.test(lead) && (clause.match(SPANS)?.length ?? 0) > 1;

/** 四季度收到2件，今年累计收到4件: from January to the end of what the report is of. */
const SINCE_NEW_YEAR = /(?:今年|本年度?)(?:以来)?[共已]?累计/;

/** The months, the quarter or the half of the year that a clause names; undefined for none. */
function withinYear(draft: Draft, told: string, { year, span }: Frame): string | undefined {
  const { lead } = draft;
  if (year === null) return undefined;
  if (lead.includes('全年') || isSumOfParts(lead, told)) return String(year);
  if (span?.part && SINCE_NEW_YEAR.test(lead)) return upToEndOf(span);
  const clause = withoutYardsticks(told, lead);
  const month = ROW.test(lead) ? undefined : MONTH.exec(lead)?.[1];
  if (month !== undefined) return partOfYear(year, `${month}月`);
  const months = lastMatch(MONTHS, clause);
  const row = ROW.exec(clause);
  const behind = row ? clause.slice(row.index + row[0].length) : clause;
  const named = behind.match(SPANS)?.at(-1);
  // 1-5月申报0.5亿元，预计上半年完成0.6亿元: the nearer one.
  const isNearer = named === undefined || clause.lastIndexOf(named) < (months?.index ?? 0);
  if (months && isNearer) return monthsOf(year, Number(months[1]), Number(months[2]));
  if (named !== undefined) return partOfYear(year, named);
  if (!row) return undefined;
  const isJoint = !behind.startsWith('分别') && !isInRow(draft);
  return (isJoint ? periodOfRow(clause, year) : null) ?? (span === null ? undefined : periodOfSpan(span));
}

/** 受理26件、30件: one of several numbers in a row. */
const isInRow = ({ lead, text, quantity: { end } }: Draft) =>
  /^[、和及与]/.test(lead) || /^[、和及与]\s?\d/.test(text.slice(end, end + 3));
