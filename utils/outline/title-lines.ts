import { agencyOfTitle } from '../detect/agency.ts';
import { bareTitle } from '../detect/bare-title.ts';
import { handsOnReport } from '../detect/handed-on.ts';
import { officeIn } from '../detect/office.ts';
import { isCompilation, namesCompilation, pageTitles } from '../detect/page-titles.ts';
import { kindOfReport } from '../detect/report-title.ts';
import { yearOfTitle } from '../detect/titles.ts';
import type { DocumentKind, Line, Page } from '../model.ts';
import { isDateLine } from './dates.ts';
import { numberAt } from './numbering.ts';

/** The title of a report as it stands on the page. */
export interface TitleLine {
  /** First and last line of the title (a title may run over several lines). */
  first: number;
  last: number;
  title: string;
  kind: DocumentKind;
}

/** Of a line that may be a title (characters). */
const LONGEST_TITLE = 66;
const ENDS = /[。；;，,！!？?：:]$/;
/** A body shorter than this is none (characters). */
export const LEAST_BODY = 60;

/** What the title of a page says of the reports in its text. */
interface OfPage {
  /** Several reports, each with a number before its title. */
  isCompiled: boolean;
  /** A notice that hands one on: its title below may name neither agency nor year. */
  isHandedOn: boolean;
}

/** A line that could be the title of a report: short, unnumbered, no sentence. */
function titleLineAt(lines: readonly Line[], i: number, page: OfPage): TitleLine | null {
  const printed = lines[i];
  if (!printed || printed.cell) return null;
  const line = (page.isCompiled ? withoutNumber(printed) : null) ?? printed;
  if (!couldBeTitle(line)) return null;
  const found = restOfTitle(line, lines, i) ?? wholeTitle(line, i, page) ?? brokenTitle(lines, i);
  return found && withAgencyAbove(lines, withLineBelow(lines, found));
}

/** 3.云岭县水务局2022年工作总结, 第三篇：…: how a compilation counts its reports. */
const NTH = /^第?[一二三四五六七八九十\d]{1,3}篇[:：、]?/;

/** The same line without the number that its compilation gives it; null where it has none, or names no agency. */
function withoutNumber(line: Line): Line | null {
  if (line.text.length > LONGEST_TITLE) return null;
  const number = numberAt(line.text, 0)?.length ?? NTH.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(number);
  return number > 0 && agencyOfTitle(text) !== null ? { ...line, text } : null;
}

/** What tells when, where a title names no year. */
const PART_OF_YEAR = /[上下]半年|季度/;

function wholeTitle(line: Line, i: number, { isHandedOn }: OfPage): TitleLine | null {
  const { text } = line;
  const kind = kindOfReport(text);
  if (!kind || !TITLE_END.test(text) || SPOKEN.test(text)) return null;
  const isOfOffice = agencyOfTitle(text) !== null && (isMarked(line) || PART_OF_YEAR.test(text));
  return yearOfTitle(text) !== null || isOfOffice || (isHandedOn && isMarked(line))
    ? { first: i, last: i, title: tidy(text), kind }
    : null;
}

/** Numbers of documents and entries of the index panel. */
const OF_PAGE = /[〔[［].{2,6}[〕\]］]|号$|索引|[:：]/;
/** 规划计划(12): an entry of a menu with the number of its pages begins no title. */
const COUNTED = /[（(](?!(?:19|20)\d\d[）)])\d{1,5}[）)]$/;
/** How many lines are the top of a page's text. */
const TOP = 4;

/** A centred or bold title that was broken in the middle: …关于2021年度 / 政务公开工作总结. */
function brokenTitle(lines: readonly Line[], i: number): TitleLine | null {
  const line = lines[i] as Line;
  const before = lines[i - 1];
  if (!before || before.cell || before.text.length + line.text.length > 70) return null;
  const whole = before.text + line.text;
  // At the top of a text taken from a PDF nothing marks a title but its words.
  const isAtTop = i < TOP && yearOfTitle(whole) !== null;
  if (!(isAtTop || (isMarked(line) && isMarked(before))) || !couldBeTitle(before)) return null;
  if (COUNTED.test(before.text) || OF_PAGE.test(before.text) || kindOfReport(before.text)) return null;
  const kind = kindOfReport(whole);
  return kind && /(?:总结|报告|汇报|年报|函)(?:[（(].{0,20}[）)])?$/.test(line.text.replace(/\s+/g, ''))
    ? { first: i - 1, last: i, title: tidy(whole), kind }
    : null;
}

/** 云岭县水务局关于2023年: what waits for the rest of a title. */
const WAITS = /(?:关于|20\d\d年度?|[和及与暨的、])$/;

/** 云岭县水务局关于2023年 / 工作总结和2024年工作计划的报告: the second line alone would name neither agency nor its year. */
const restOfTitle = (line: Line, lines: readonly Line[], i: number): TitleLine | null =>
  WAITS.test(lines[i - 1]?.text ?? '') && agencyOfTitle(line.text) === null ? brokenTitle(lines, i) : null;

/** 和2024年工作计划: the end of a title that was broken before it. */
const PLAN_BELOW = /^[和及与暨、].{0,16}(?:计划|打算|思路|安排|要点)$/;
/** （2023年度）, on a line of its own below the title. */
const YEAR_BELOW = /^[（(](?:20\d\d|二[〇零○]..)年?度?[）)]$/;

function withLineBelow(lines: readonly Line[], found: TitleLine): TitleLine {
  const below = lines[found.last + 1];
  const text = below && !below.cell ? below.text.replace(/\s+/g, '') : '';
  const isYear = YEAR_BELOW.test(text) && yearOfTitle(found.title) === null;
  return below && (isYear || PLAN_BELOW.test(text))
    ? { ...found, last: found.last + 1, title: tidy(found.title + below.text) }
    : found;
}

/** The agency may stand on a line of its own above. */
function withAgencyAbove(lines: readonly Line[], found: TitleLine): TitleLine {
  const above = lines[found.first - 1];
  if (!above || above.cell || !couldBeTitle(above) || !isAgencyLine(above)) return found;
  if (agencyOfTitle(found.title) !== null) return found;
  return { ...found, first: found.first - 1, title: tidy(above.text + found.title) };
}

/** How titles end; 总结 in the middle of a phrase makes none. */
const TITLE_END = /([总小]结|报告|年报|汇报|函|材料|计划|打算|要点|思路|安排|重点|情况|[）)]|^《.*》)$/;
/** 在…大会上作政府工作报告 tells of a report. */
const SPOKEN = /会议|大会|会上|作政府工作报告|作的|发布日期|汇编|\d+篇/;

/** 当前位置：首页 > 市住建局 > 工作总结. */
const CRUMBS = /^(?:您?的?(?:当前|现在|所在|所处)?(?:的)?位置|您现在|首页)|[>＞»›]/;
/** 附件：….docx（27KB）, 上一条：…: links to reports that stand elsewhere; what a page says of the article. */
const ELSEWHERE = /[上下]一[篇页条][:：]|\.(?:docx?|pdf|wps|xlsx?)|浏览次数|字号|来源[:：]/i;
const couldBeTitle = (line: Line) =>
  line.text.length >= 2 &&
  line.text.length <= LONGEST_TITLE &&
  !ENDS.test(line.text) &&
  numberAt(line.text, 0) === null &&
  !line.text.includes('。') &&
  !CRUMBS.test(line.text) &&
  !ELSEWHERE.test(line.text) &&
  !isDateLine(line.text);
const isMarked = (line: Line) => line.look.bold || line.look.align === 'center' || line.look.heading > 0;
const PARTY = /^中共.{3,24}(?:党组|党委)$/;
/** 柳溪镇, so short, only where it stands out. */
const isAgencyLine = (line: Line) =>
  line.text.length >= (isMarked(line) ? 3 : 4) &&
  (officeIn(line.text) === line.text || PARTY.test(line.text));
/** A title without spaces, marks of the site and the brackets it stands in. */
export const tidy = (title: string) => bareTitle(title).replace(/^[《【—-]+|[》】]$/g, '');
const key = (title: string) => title.replace(/[（(].*?[）)]/g, '').replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '');

/** Characters of prose in lines [from, to). */
export function inkBetween(lines: readonly Line[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n += lines[i]?.text.length ?? 0;
  return n;
}

/** 甲街道2022年工作总结和2023年工作计划, and soon below it 2022年工作总结: the first of its two parts. */
const OF_BOTH = /总结.{0,6}[和及与暨].{0,12}(?:计划|打算|安排|思路)/;
const OF_YEAR = /^20\d\d年度?工作(?:总结|回顾)$/;
/** More text than this is no opening (characters). */
const LONGEST_OPENING = 300;
function isFirstPart(
  lines: readonly Line[],
  { title, first }: TitleLine,
  titleBefore: () => Pick<TitleLine, 'title' | 'last'> | undefined,
): boolean {
  const isOfYear = OF_YEAR.test(title);
  const above = isOfYear || agencyOfTitle(title) === null ? titleBefore() : undefined;
  return (
    above !== undefined &&
    yearOfTitle(title) === yearOfTitle(above.title) &&
    inkBetween(lines, above.last + 1, first) < LONGEST_OPENING &&
    ((isOfYear && OF_BOTH.test(above.title)) || (above.last < 0 && isOpened(lines, first)))
  );
}

/** Whether sentences stand above a line. */
const isOpened = (lines: readonly Line[], to: number) =>
  lines.slice(0, to).some(({ text }) => text.includes('。'));

/** The title of the page outside its text, as one that stands above all of it. */
function titleAbove(page: Page): Pick<TitleLine, 'title' | 'last'> | undefined {
  const title = pageTitles(page).find(
    (one) => kindOfReport(one) !== null && agencyOfTitle(one) !== null && !namesCompilation(one),
  );
  return title === undefined ? undefined : { title, last: -1 };
}

/** Title lines that begin a report; entries of a table of contents and later mentions are dropped. */
export function findTitles(page: Page): TitleLine[] {
  const { lines } = page;
  const all: TitleLine[] = [];
  const ofPage = { isCompiled: isCompilation(page), isHandedOn: pageTitles(page).some(handsOnReport) };
  for (let i = 0; i < lines.length; i++) {
    const found = titleLineAt(lines, i, ofPage);
    if (!found) continue;
    const last = all[all.length - 1];
    if (last && last.last >= found.first) all.pop();
    all.push(found);
  }
  const lastOf = new Map(all.map((title, n) => [key(title.title), n] as const));
  return all.filter((title, n) => {
    const next = all[n + 1];
    const body = inkBetween(lines, title.last + 1, next ? next.first : lines.length);
    const again = lastOf.get(key(title.title)) !== n;
    return (body >= LEAST_BODY || !again) && !isFirstPart(lines, title, () => all[n - 1] ?? titleAbove(page));
  });
}
