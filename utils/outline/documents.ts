import { agencyOfTitle } from '../detect/agency.ts';
import { officeIn } from '../detect/office.ts';
import { namesCompilation, pageTitles } from '../detect/page-titles.ts';
import { kindOfReport, OF_ASSEMBLY } from '../detect/report-title.ts';
import { namesYear, yearOfTitle } from '../detect/titles.ts';
import type { DocumentKind, Line, Page } from '../model.ts';
import { copyAt } from './copies.ts';
import { dateIn, isDateLine } from './dates.ts';
import { behindAt, cutAt, glossaryAt, isInfoLine, proseAt, trimTail } from './furniture.ts';
import { behindContents } from './heading-lines.ts';
import {
  agencyLine,
  annexAt,
  panelAgency,
  panelDate,
  signedAgency,
  signedAt,
  signedDate,
} from './signature.ts';
import { daySpoken, type Speech, speechIn } from './speech.ts';
import { findTitles, inkBetween, LEAST_BODY, type TitleLine, tidy } from './title-lines.ts';
import { yearOf } from './years.ts';

/** One report of a page before its parts are read. */
export interface DocumentDraft {
  kind: DocumentKind;
  title: string;
  agency: string | null;
  year: number | null;
  date: string | null;
  complete: boolean;
  /** Lines of the body: behind the title and its dateline, up to the next title. */
  from: number;
  to: number;
  start: number;
  end: number;
}

/** …… or [详细] at the end: the first words of a text that stands on another page. */
const TEASER =
  /(?:……|…|\.{3,})\s*(?:[[【(（<《]?(?:详细|详情|更多|全文|查看(?:详情|更多)|阅读全文)[\]】)）>》]*)?$/;

/** The end of a line is looked at alone: a line of dots may be as long as the page. */
const LONGEST_TEASER_END = 16;
/** A list shows no more than this of a text (characters). */
const MOST_TEASER = 400;

const isTeaser = ({ text }: Line) => TEASER.test(text.slice(-LONGEST_TEASER_END));
/** So many first words of texts that stand elsewhere make a page a list of them. */
const MANY_TEASERS = 3;
/** A paragraph of so many characters is no list's. */
const PARAGRAPH = 100;
const isListOfTeasers = (lines: readonly Line[]) =>
  lines.filter((line) => line.cell === null && isTeaser(line)).length >= MANY_TEASERS &&
  !lines.some((line) => line.text.length > PARAGRAPH && line.text.includes('。') && !isTeaser(line));

/** title, date, title, date: a list, where no more than this of its lines is asked (lines, characters). */
const [FIRST_LINES, SHORTEST_ENTRY, LONGEST_ENTRY] = [6, 8, 60];
const isEntry = ({ text }: Line) =>
  text.length >= SHORTEST_ENTRY && agencyLine(text) === null && !isInfoLine(text);
function isListOfDates(behind: readonly Line[]): boolean {
  const prose = behind.findIndex(({ text }) => text.length > LONGEST_ENTRY);
  const lines = prose < 0 ? behind : behind.slice(0, prose);
  const dates = lines.flatMap((line, i) => (isDateLine(line.text) ? [i] : []));
  return dates.slice(1).some((at, n) => at - (dates[n] ?? at) === 2 && isEntry(lines[at - 1] as Line));
}

/** What stands behind the titles of a page: text, a teaser of text, or next to nothing. */
function bodiesBehind(
  titles: readonly TitleLine[],
  lines: readonly Line[],
): ('text' | 'teaser' | 'nothing')[] {
  return titles.map(({ last }, n) => {
    const to = titles[n + 1]?.first ?? lines.length;
    const from = last + 1;
    const ink = inkBetween(lines, from, to);
    if (isListOfDates(lines.slice(from, Math.min(to, from + FIRST_LINES)))) return 'nothing';
    if (ink < MOST_TEASER && lines.slice(from, Math.min(to, from + 4)).some(isTeaser)) return 'teaser';
    return ink >= LEAST_BODY ? 'text' : 'nothing';
  });
}

/** 工作总结 behind the title proper in <title> is the column that the page stands in. */
const isColumn = ({ title: whole, heading, meta }: Page, title: string) =>
  namesYear(whole) &&
  !namesYear(title) &&
  officeIn(title) === null &&
  ![whole, heading, meta.articletitle].some((own) => own?.replace(/\s+/g, '').startsWith(title));

/** So far down in a text a picture may show its title (characters). */
const TOP = 60;
/** Titles that are pictures of them above the text, by the words that stand for those. */
const pictured = ({ objects }: Page): string[] =>
  objects.flatMap(({ kind, text, start }) =>
    kind === 'image' && start <= TOP && namesYear(text) && agencyOfTitle(text) !== null ? [text] : [],
  );

/** The title that names a report outside the text: the first, but one with year and agency before one with neither. */
function outerTitle(page: Page): string | undefined {
  const titles = [...pageTitles(page), ...pictured(page)];
  const namesReport = (title: string) =>
    kindOfReport(title) !== null && !namesCompilation(title) && !isColumn(page, title);
  const first = titles.find(namesReport);
  if (first === undefined || namesYear(first) || agencyOfTitle(first) !== null) return first;
  const isWhole = (title: string) => namesYear(title) && agencyOfTitle(title) !== null && namesReport(title);
  return titles.find(isWhole) ?? first;
}

/** The reports of a page in order; empty when no title of the page or of its text names one. */
export function findDocuments(whole: Page): DocumentDraft[] {
  const lines = whole.lines.slice(0, copyAt(whole.lines));
  const page: Page = { ...whole, lines };
  if (isListOfTeasers(lines)) return [];
  const titles = findTitles(page);
  const bodies = bodiesBehind(titles, lines);
  const most = (body: 'text' | 'teaser') => bodies.filter((one) => one === body).length >= titles.length / 2;
  // A list of report titles is not a compilation: what tells them apart is text behind most titles.
  if (titles.length > 1 && most('teaser') && !bodies.includes('text')) return [];
  const first = titles[0];
  const head = first ? inkBetween(lines, 0, first.first) : 0;
  const isText = most('text') || (titles.length === 1 && bodies[0] === 'teaser');
  const isFromTop = first !== undefined && isText && head < 300;
  const outer = isFromTop ? undefined : outerTitle(page);
  if (first && isText && !outer) {
    return titles.map((title, n) => draft(page, title, titles[n + 1]?.first ?? lines.length, titles.length));
  }
  if (!outer) return [];
  const kind = kindOfReport(outer);
  if (!kind) return [];
  const printed = printedAt(lines, tidy(outer));
  return [
    draft(page, { first: Math.max(0, printed), last: printed, title: tidy(outer), kind }, lines.length, 1),
  ];
}

/** With marks and spaces around a title (characters). */
const LONGEST_PRINTED = 100;

/** Where the title of the page stands again above its text, with menus and bars over it; -1 where it does not. */
function printedAt(lines: readonly Line[], title: string): number {
  const prose = proseAt(lines, 0, lines.length);
  return lines
    .slice(0, Math.max(0, prose))
    .findLastIndex(({ text }) => text.length <= LONGEST_PRINTED && tidy(text) === title);
}

/** What a government, a court or the committee of an assembly reports to the assembly. */
const isGiven = ({ kind, title }: TitleLine) => kind === 'work-report' || OF_ASSEMBLY.test(title);

/** What stands between a title and the text. */
interface Head {
  /** The first line of the text. */
  from: number;
  /** A date written out: the document's own. */
  date: string | null;
  /** A date in figures only, as a rule the day of publishing: the signature knows better. */
  posted: string | null;
  speech: Speech | null;
  /** The agency, on a line of its own. */
  agency: string | null;
}

/** 【字体：, 大, 打印: what a page can be done with, each on a line of its own. */
const CONTROL =
  /^(?:[【[]?字[体号][:：]?|[大中小】\]>»]|加大|还原|减小|打印|下载|全屏|收藏|分享[:：]?|首页|[您你]的?(?:当前)?位置[:：]?)$/;
const isControl = (text: string) => text.length <= 6 && CONTROL.test(text.trim());

/** The line between title and text; that of another year's report stands in a list. */
function speechAbove(text: string, { title }: TitleLine): Speech | null {
  const speech = speechIn(text);
  const year = yearOfTitle(title);
  return year === null || speech?.date?.startsWith(String(year)) ? speech : null;
}

function headOf({ lines, panel }: Page, title: TitleLine, to: number): Head {
  const head: Head = { from: title.last + 1, date: null, posted: null, speech: null, agency: null };
  for (let i = head.from; i < Math.min(head.from + 4, to); i++) {
    const text = lines[i]?.text ?? '';
    if (isGiven(title)) head.speech ??= speechIn(text) ?? daySpoken(text);
    const office = agencyLine(text);
    if (isDateLine(text)) {
      head[/[年月]/.test(text) ? 'date' : 'posted'] = dateIn(text);
      head.from = i + 1;
    } else if (isInfoLine(text) || isControl(text)) head.from = i + 1;
    else if (office !== null) {
      head.agency ??= office;
      head.date ??= dateIn(text);
      head.from = i + 1;
    } else if (text.length > 30) break;
  }
  if (isGiven(title)) head.speech ??= speechAbove(panel.副题 ?? '', title);
  return head;
}

function draft(page: Page, title: TitleLine, to: number, count: number): DocumentDraft {
  const { lines } = page;
  const head = headOf(page, title, to);
  const from = behindContents(lines, head.from, to);
  const speech = head.speech ?? (isGiven(title) ? speechIn(title.title) : null);
  const last = signedAt(lines, from, behindAt(lines, from, glossaryAt(lines, from, to)));
  const bottom = trimTail(lines, from, last);
  const cut = cutAt(lines, from, bottom);
  const end = cut ?? bottom;
  const annex = annexAt(lines, from, end);
  const signed = (find: typeof signedDate) => find(lines, from, end) ?? find(lines, from, annex);
  const ownDate = head.date ?? speech?.date ?? signed(signedDate);
  const date = ownDate ?? (count === 1 ? panelDate(page) : null) ?? head.posted;
  const start = lines[Math.min(title.first, lines.length - 1)]?.start ?? 0;
  const isWhole = cut === null && inkBetween(lines, from, end) >= LEAST_BODY;
  return {
    kind: title.kind,
    title: title.title,
    agency:
      agencyOfTitle(title.title) ??
      speech?.agency ??
      head.agency ??
      signed(signedAgency) ??
      (count === 1 ? panelAgency(page) : null),
    year: yearOf(page, title.title, lines.slice(from, end), date, isGiven(title)),
    date,
    complete: isWhole && !(count === 1 && page.notices.some((n) => n.code === 'next-page')),
    from,
    to: end,
    start,
    end: lines[end - 1]?.end ?? start,
  };
}
