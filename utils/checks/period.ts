import type { Line, ReportDocument, Section } from '../model.ts';
import { flatSections } from '../outline/index.ts';
import { type Context, finding, linesBetween, type Rule } from './finding.ts';

const SPEAKS_OF_PERIOD = /统计(?:数据)?(?:的)?(?:期限|时限|时间|期间|周期|区间|范围)|数据.{0,6}(?:期限|时限)/;
const DATE = /(?:(\d{2,6})年)?(\d{1,2})月(\d{1,2})日/g;

interface Day {
  year: string | null;
  month: number;
  day: number;
}

function periodIn(text: string): { from: Day; to: Day; raw: string } | null {
  const folded = text.normalize('NFKC').replace(/\s+/g, '');
  const at = folded.search(SPEAKS_OF_PERIOD);
  if (at < 0) return null;
  const found = [...folded.slice(at, at + 80).matchAll(DATE)].slice(0, 2);
  const [from, to] = found.map(([, year, month, day]) => ({
    year: year ?? null,
    month: Number(month),
    day: Number(day),
  }));
  const last = found[1];
  if (!from || !to || !last) return null;
  const raw = folded.slice(at + (found[0]?.index ?? 0), at + last.index + last[0].length);
  return { from, to, raw };
}

const damagedYear = (raw: string) => ({
  zh: `统计期限写作“${raw}”，年份有误`,
  en: `The reporting period is written “${raw}”: the year is damaged`,
});

const SCHOOL = /大学|学院|学校|中学|小学|幼儿园/;
/** 2021-2022年度 */
const TWO_YEARS = /20\d\d年?(?:学年)?[-—–~～至](?:20)?\d\d(?=年|学年)/;
/** Whether a report may be on a school year, from September to August. */
const isOfSchool = ({ title, agency }: ReportDocument) =>
  SCHOOL.test(agency ?? title) || TWO_YEARS.test(title);

function ofLine(context: Context, line: Line) {
  const { year } = context.document;
  const period = periodIn(line.text);
  if (!period || year === null) return null;
  const { from, to, raw } = period;
  const places = [{ start: line.start, end: line.end }];
  const years = [from.year, to.year].filter((one) => one !== null);
  const shared = { rule: 'PROSE-PERIOD', computed: year, places };
  const damaged = years.find((one) => one.length !== 4);
  if (damaged !== undefined || years.length === 0)
    return damaged === undefined
      ? null
      : finding('uncertain', { ...shared, stated: null, message: damagedYear(raw) });
  const others = years.filter((one) => Number(one) !== year);
  const isCalendar = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  // 2022年12月26日至2023年12月25日: a stretch of its own that ends or begins in the year it is named after.
  const isStretch = others.length === 1 && years.length === 2 && !isCalendar;
  if (isStretch && isOfSchool(context.document)) return null;
  const other = isStretch ? undefined : others[0];
  if (other !== undefined) {
    const message = {
      zh: `两处年份不一致：标题为 ${year} 年度，统计期限写“${raw}”`,
      en: `Years differ: the title has ${year}, the reporting period is “${raw}”`,
    };
    return finding('disagrees', { ...shared, stated: Number(other), message });
  }
  const message = {
    zh: `统计期限写“${raw}”，不是 1 月 1 日至 12 月 31 日`,
    en: `The reporting period is “${raw}”, not 1 January to 31 December`,
  };
  return finding(isCalendar ? 'agrees' : 'uncertain', { ...shared, stated: year, message });
}

/** 2020-2021学年. */
const SCHOOL_YEAR = /(20\d\d)年?(?:学年)?[-—–~～至](20\d\d)学?年/;

/** A school reports on its school year, from autumn to summer: on the one in its title. */
function ofSchoolYear({ document: { title } }: Context, line: Line) {
  const [named, first, second] = SCHOOL_YEAR.exec(title.normalize('NFKC')) ?? [];
  const period = periodIn(line.text);
  if (named === undefined || !period || Number(second) - Number(first) !== 1) return null;
  const { from, to, raw } = period;
  const isSchoolYear = from.month >= 7 && from.month <= 11 && to.month >= 6 && to.month <= 10;
  const years = [from.year, to.year];
  if (!isSchoolYear || years.some((one) => one?.length !== 4)) return null;
  const other = [first, second].map((year, i) => (years[i] === year ? null : years[i])).find(Boolean);
  if (!other) return null;
  const message = {
    zh: `两处年份不一致：标题为 ${named}，统计期限写“${raw}”`,
    en: `Years differ: the title has ${named}, the reporting period is “${raw}”`,
  };
  const places = [{ start: line.start, end: line.end }];
  const computed = Number(other === from.year ? first : second);
  return finding('disagrees', { rule: 'PROSE-PERIOD', stated: Number(other), computed, places, message });
}

/** The year of the title against the period that the opening of an annual report names. */
export const statisticalPeriod: Rule = (context) => {
  const { kind, start, end, title } = context.document;
  if (kind !== 'annual-report') return [];
  const check = title.includes('学年') ? ofSchoolYear : ofLine;
  for (const line of linesBetween(context.page, start, end)) {
    if (line.cell || !SPEAKS_OF_PERIOD.test(line.text)) continue;
    const found = check(context, line);
    if (found) return [found];
  }
  return [];
};

const PLANS = /计划|打算|思路|安排|设想|展望|下一步/;
const NOT_OF_A_YEAR_TO_COME = /落实|完成|执行|下半年|半年|季度|[至\-—～~]/;
const LOOKS_BACK = /总体情况|基本情况|工作情况|工作总结|开展情况|完成情况|主要工作/;
const OF_ANOTHER_YEAR = /整改|问题|上年|去年|对比|比较/;

function slipOf(section: Section, year: number): { stated: number; computed: number } | null {
  // 年 or the character that is made for it in old Korean fonts.
  if (section.kind !== 'heading' || !/[年\uf98e]/.test(section.title)) return null;
  const named = /(?<!\d)(20\d\d)年/.exec(section.title.normalize('NFKC').replace(/\s+/g, ''));
  const stated = Number(named?.[1]);
  if (!named) return null;
  if (PLANS.test(section.title) && !NOT_OF_A_YEAR_TO_COME.test(section.title))
    return stated === year ? { stated, computed: year + 1 } : null;
  const isBack = LOOKS_BACK.test(section.title) && !OF_ANOTHER_YEAR.test(section.title);
  return isBack && stated === year - 1 ? { stated, computed: year } : null;
}

/** Half a year, a plan, and what courts and assemblies report at the beginning of the next year. */
const NAMED_OTHERWISE = /半年|季度|计划|要点|(?:法院|检察院|常委会|常务委员会)工作报告/;

/** A heading that still names the old year: the plan of a year that is over, a look back at the year before. */
export const yearSlips: Rule = ({ document }) => {
  const { kind, year, title } = document;
  // The report that a government gives to its congress is named after the year to come.
  if (year === null || kind === 'work-report' || NAMED_OTHERWISE.test(title)) return [];
  return flatSections(document.sections).flatMap((section) => {
    const slip = slipOf(section, year);
    if (!slip) return [];
    const message = {
      zh: `标题为 ${year} 年，“${section.title}”写的是 ${slip.stated} 年，请核对年份`,
      en: `The title has ${year}, “${section.title}” has ${slip.stated}: please check the year`,
    };
    const places = [{ start: section.start, end: section.end }];
    return [finding('uncertain', { rule: 'PROSE-PERIOD', ...slip, places, message })];
  });
};
