import { pageTitles } from '../detect/page-titles.ts';
import { yearOfTitle } from '../detect/titles.ts';
import type { Line, Page } from '../model.ts';
import { dateIn } from './dates.ts';

/** How many lines open a report. */
const OPENING = 4;

/** 一、2024年工作回顾, （一）2024年度重点工作完成情况; a heading of two years or of a plan names none. */
const LOOKS_BACK =
  /^[(第]?[一二三四五1-5]?(?:部分|\))?[、.: ]?(20\d\d)年[^,。;、和及与\d]{0,12}(?:回顾|总结|完成情况|开展情况|工作情况|主要成效|主要做法)$/;

/** The one year that parts of a report look back on by their headings. */
function yearOfParts(lines: readonly Line[]): number | null {
  const years = lines.flatMap(({ text }) => LOOKS_BACK.exec(text.normalize('NFKC').trim())?.[1] ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : null;
}

/** In which months (13 and 14: those of the year behind) a page goes up that tells of a part of a year. */
const GOES_UP: readonly [time: RegExp, from: number, to: number][] = [
  [/第?一季度/, 3, 5],
  [/上半年|第?二季度/, 6, 9],
  [/第?三季度/, 9, 12],
  [/(?:)/, 12, 14],
];

/** When the page went up. */
const publishedOn = ({ meta, panel }: Page): string | null =>
  dateIn(meta.pubdate ?? '') ?? dateIn(panel.发布时间 ?? '') ?? dateIn(panel.发布日期 ?? '');

/** The year of a page that names none, by the day it went up: where that day fits what it tells of, and no year in its text speaks against. */
function yearOfPublishing(page: Page, title: string, lines: readonly Line[]): number | null {
  const day = publishedOn(page);
  if (day === null) return null;
  const [year = 0, month = 0] = day.split('-').map(Number);
  const opening = lines.slice(0, OPENING).map(({ text }) => text);
  const told = [title, ...opening].find((text) => /季度|半年/.test(text)) ?? title;
  const [, from, to] = GOES_UP.find(([time]) => time.test(told)) as (typeof GOES_UP)[number];
  const of = month + 12 <= to ? year - 1 : month >= from && month <= to ? year : null;
  const named = lines.flatMap(({ text }) => text.normalize('NFKC').match(/20\d\d(?=年)/g) ?? []);
  return of !== null && (named.length === 0 || named.includes(String(of))) ? of : null;
}

/** The year that a report is about; `given`: it was given to an assembly, and is of the year of that day. */
export function yearOf(
  page: Page,
  title: string,
  lines: readonly Line[],
  date: string | null,
  given: boolean,
): number | null {
  const own = yearOfTitle(title);
  if (own) return own;
  const outer = pageTitles(page)
    .map(yearOfTitle)
    .find((year) => year !== null);
  if (outer) return outer;
  // What is given to an assembly opens with the year reported on, not with its own.
  for (const { text } of given ? [] : lines.slice(0, OPENING)) {
    const found = /(20\d\d)年(度|以来|上半年|全年|[,我])/.exec(text.normalize('NFKC'));
    if (found) return Number(found[1]);
  }
  const ofParts = given ? null : yearOfParts(lines);
  if (ofParts) return ofParts;
  if (!date) return given ? null : yearOfPublishing(page, title, lines);
  // A report dated in January or February tells of the year before.
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month <= 2 && !given ? year - 1 : year;
}
