import { OF_ASSEMBLY } from '../../detect/report-title.ts';
import { yearOfTitle } from '../../detect/titles.ts';
import { type Frame, partInTitle, type Span } from '../../domain/calendar.ts';
import { codesOf } from '../../domain/text.ts';
import type { FigureTime, Prose, Section } from '../../model.ts';
import type { Plan } from '../time/ahead.ts';
import { isInPlan } from '../time/outlook.ts';

/** An assembly that meets as late as this is told of the year that is all but over; so is every first one of a term. */
const FIRST_LATE_MONTH = 10;
/** 2024年，…; 2024年是…: the year that a sentence opens with. */
const OPENS =
  /^[\s一二三四五六七八九十、（）()\d.]{0,8}?(20\d\d)年(?:度|是|[，,]|的?(?:主要)?工作)|([明来]年)/;
const openingYears = (sentences: Prose['sentences'], year: number): number[] =>
  sentences.flatMap(({ text }) => {
    const [found, opened, next] = OPENS.exec(text) ?? [];
    return found === undefined ? [] : [next === undefined ? Number(opened) : year + 1];
  });

/** Whether a report is given late in its year, and not only put on a page again: that one goes on to no later year. */
function isGivenLate({ date, sentences }: Prose, year: number): boolean {
  if (date?.startsWith(`${year}-`) !== true || Number(date.slice(5, 7)) < FIRST_LATE_MONTH) return false;
  const years = openingYears(sentences, year);
  return years.includes(year + 1) || !years.includes(year - 1);
}

/** 2019年工作报告, given on 2020年1月5日: the year in its title is the one reported on. */
const isGivenNextYear = ({ date }: Prose, year: number): boolean =>
  date?.startsWith(`${year + 1}-`) === true && Number(date.slice(5, 7)) < FIRST_LATE_MONTH;

/**
 * A report to an assembly speaks of the year before the one in its title, unless it is given late in that year or
 * early in the next, or one of its parts looks back on another: 2024年工作回顾 in a report of December.
 */
function yearReported(prose: Prose): number | null {
  const { year, kind, title, sentences } = prose;
  const given = OF_ASSEMBLY.exec(title);
  const isOfYearBefore = kind === 'work-report' || (given !== null && given.groups?.year === undefined);
  if (year === null || !isOfYearBefore) return year;
  // 2026年主要工作 looks back only where it is no plan.
  const roots = new Set(sentences.map(({ path }) => path.at(-1)).filter((root) => root?.role !== 'plan'));
  const back = [...roots]
    .map((root) => root?.title ?? '')
    .find((one) => LOOKS_BACK.test(one.normalize('NFKC')));
  return (
    (back === undefined ? null : yearOfTitle(back)) ??
    (isGivenLate(prose, year) || isGivenNextYear(prose, year) ? year : year - 1)
  );
}

/** 2023年工作回顾, 2023年主要工作: a part that looks back names the year of its figures. */
const LOOKS_BACK =
  /(?:20\d\d|二[〇零○]..)年(?:度|上半年|全年)?(?:的)?.{0,8}(?:回顾|总结|主要工作|工作情况|主要做法|成效|成绩|成就)/;
/** 过去五年工作回顾, 今后五年的目标: of no single year. */
const LONG =
  /(?:过去|今后|未来)[三五]年|(?:过去|今后|未来|[这近前])?(?<![〇零○一二三四五六七八九])[二两三四五六七八九十]年(?:来|间|工作|的?(?:主要|总体|发展)?(?:目标|任务))|十[一二三四五]五(?!["”]?(?:规划)?(?:实现|取得|迈出)?(?:良好|精彩|坚实)?(?:开局|起步))/;

/** What the headings above a text say of the time that its figures are of; null where the text leaves it open. */
export interface When {
  isPlan: boolean;
  actual: Span | null;
  planned: Span | null;
  /** The year that is reported on, also where the part is about several. */
  year: number | null;
  /** The part whose heading says so; null for none. */
  part: Section | null;
  /** It looks back on a year and on several: 2025年工作和“十四五”回顾. */
  isOfBoth: boolean;
}

/** One of these stands in all that names a year, a half of it or several: 2023工作总结, 十四五. */
const TIMELY = codesOf('年\uf98e半五二0123456789０１２３４５６７８９');

const spanIn = (year: number | null, part: Span['part']): Span | null =>
  year === null ? null : { year, part };

/** 下半年工作安排 is about what is to come, 下半年工作总结 about what was. */
const OF_WORK_DONE = /总结|回顾|情况|报告/;
/** The part of the year that what is told was done in. */
function partDone(titles: readonly string[]): string | null {
  for (const title of titles) {
    const part = partInTitle(title);
    if (part !== null && (part !== '下半年' || OF_WORK_DONE.test(title))) return part;
  }
  return null;
}

function whenOf(path: readonly Section[], prose: Prose, reported: number | null): When {
  // Most titles say nothing of the time, and need no closer look.
  const timely = path.filter(({ title }) => TIMELY.isIn(title));
  const titles = timely.map(({ title }) => title.normalize('NFKC'));
  const isPlan = isInPlan(path);
  const back = titles.find((title) => LOOKS_BACK.test(title));
  const named = back === undefined ? null : yearOfTitle(back);
  // 一、2020年和“十三五”回顾 （一）2020年发展成就: the closer one tells.
  const tells = titles.findIndex((title) => LONG.test(title) || LOOKS_BACK.test(title));
  const told = titles[tells];
  const part = timely[tells] ?? path.at(-1) ?? null;
  if (told !== undefined && LONG.test(told))
    return { isPlan, actual: null, planned: null, year: named, part, isOfBoth: yearOfTitle(told) !== null };
  const isSecondHalf = titles.some((title) => title.includes('下半年'));
  const year = named ?? reported;
  // In the plan of a summary, 下一步打算, the text leaves the year open.
  const last = titles.map(yearOfTitle).findLast((one) => one !== null);
  const ahead = last ?? (prose.kind === 'work-report' || isSecondHalf ? prose.year : null);
  return {
    isPlan,
    actual: spanIn(year, partDone([...titles, prose.title])),
    planned: spanIn(isPlan ? ahead : year, isSecondHalf ? '下半年' : null),
    year,
    part,
    isOfBoth: false,
  };
}

/** What the headings of each part of a report say, asked once. */
export class Whens {
  readonly #known = new Map<Section | undefined, When>();
  readonly #prose: Prose;
  /** The year that the report speaks of. */
  readonly year: number | null;
  /** The year that it was given in, where that is the one after; else null. */
  readonly given: number | null;
  readonly isToAssembly: boolean;

  constructor(prose: Prose) {
    this.#prose = prose;
    this.year = yearReported(prose);
    this.isToAssembly = prose.kind === 'work-report';
    this.given = prose.year !== null && this.year === prose.year - 1 ? prose.year : null;
  }

  of(path: readonly Section[]): When {
    const known = this.#known.get(path[0]);
    if (known) return known;
    const when = whenOf(path, this.#prose, this.year);
    this.#known.set(path[0], when);
    return when;
  }

  /** The same where the text itself says that a year, or several, are looked back on. */
  told(when: When, reviewed: 'year' | 'years' | null): When {
    if (reviewed === null) return when;
    if (when.isPlan) return { ...when, planned: reviewed === 'years' ? null : spanIn(this.given, null) };
    if ((reviewed === 'years') === (when.actual === null)) return when;
    const year = when.year ?? this.year;
    return { ...when, year, actual: reviewed === 'years' ? null : spanIn(year, null) };
  }
}

/** The year of a figure, or the part of it that the report is about: 上半年工作总结, 下半年打算. */
function spanOf(time: FigureTime, ahead: Plan | null, when: When): Span | null {
  if (time !== 'planned') return when.actual;
  if (ahead === null || (ahead.year === null && when.isPlan)) return when.planned;
  return spanIn(ahead.year, when.planned?.part ?? null);
}

/** How the words of a figure that name no year are to be understood. */
export function frameOf(time: FigureTime, ahead: Plan | null, when: When, whens: Whens): Frame {
  const span = spanOf(time, ahead, when);
  const year = span?.year ?? (time === 'planned' ? null : when.year);
  const { given } = whens;
  // 去年新建, told to an assembly in the year after.
  const lastYear = given !== null ? given - 1 : year === null ? null : year - 1;
  const now = time === 'planned' && given !== null ? spanIn(given, null) : span;
  const reported = given ?? when.year;
  const nextYear = time === 'planned' && reported !== null ? reported + 1 : null;
  return { span, year, lastYear, now, nextYear };
}
