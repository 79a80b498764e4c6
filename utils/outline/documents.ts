import { officeIn } from '../detect/office.ts';
import { agencyOfTitle, kindOfReport, OF_ASSEMBLY } from '../detect/report-title.ts';
import { namesYear, pageTitles, yearOfTitle } from '../detect/titles.ts';
import { Lexicon } from '../domain/text.ts';
import type { DocumentKind, Line, Page } from '../model.ts';
import { dateIn, isDateLine } from './dates.ts';
import { type Speech, speechIn } from './speech.ts';
import { findTitles, inkBetween, LEAST_BODY, type TitleLine, tidy } from './title-lines.ts';

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

const PREVIEW = new Lexicon([
  '部分预览',
  '预览阅读',
  '开通VIP',
  '开通【VIP',
  '登录后查看',
  '查看全文',
  '阅读全文',
  '展开全文',
  '剩余内容',
  '下载本篇',
  '付费阅读',
]);

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

/** What stands behind the titles of a page: text, a teaser of text, or next to nothing. */
function bodiesBehind(
  titles: readonly TitleLine[],
  lines: readonly Line[],
): ('text' | 'teaser' | 'nothing')[] {
  return titles.map(({ last }, n) => {
    const to = titles[n + 1]?.first ?? lines.length;
    const from = last + 1;
    const ink = inkBetween(lines, from, to);
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

/** The reports of a page in order; empty when no title of the page or of its text names one. */
export function findDocuments(page: Page): DocumentDraft[] {
  const { lines } = page;
  const outer = pageTitles(page).find(
    (title) => kindOfReport(title) !== null && !/汇编|[（(]\d+篇[）)]/.test(title) && !isColumn(page, title),
  );
  const titles = findTitles(page);
  const bodies = bodiesBehind(titles, lines);
  const most = (body: 'text' | 'teaser') => bodies.filter((one) => one === body).length >= titles.length / 2;
  // A list of report titles is not a compilation: what tells them apart is text behind most titles.
  if (titles.length > 1 && most('teaser') && !bodies.includes('text')) return [];
  const first = titles[0];
  const head = first ? inkBetween(lines, 0, first.first) : 0;
  const isText = most('text') || (titles.length === 1 && bodies[0] === 'teaser');
  if (first && isText && (head < 300 || !outer)) {
    return titles.map((title, n) => draft(page, title, titles[n + 1]?.first ?? lines.length, titles.length));
  }
  if (!outer || isListOfTeasers(lines)) return [];
  const kind = kindOfReport(outer);
  if (!kind) return [];
  return [draft(page, { first: 0, last: -1, title: tidy(outer), kind }, lines.length, 1)];
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
}

function headOf({ lines }: Page, title: TitleLine, to: number): Head {
  const head: Head = { from: title.last + 1, date: null, posted: null, speech: null };
  for (let i = head.from; i < Math.min(head.from + 4, to); i++) {
    const text = lines[i]?.text ?? '';
    if (isGiven(title)) head.speech ??= speechIn(text);
    if (isDateLine(text)) {
      head[/[年月]/.test(text) ? 'date' : 'posted'] = dateIn(text);
      head.from = i + 1;
    } else if (isInfoLine(text)) head.from = i + 1;
    else if (text.length > 30) break;
  }
  return head;
}

function draft(page: Page, title: TitleLine, to: number, count: number): DocumentDraft {
  const { lines } = page;
  const head = headOf(page, title, to);
  const { from, speech } = head;
  const bottom = trimTail(lines, from, glossaryAt(lines, from, to));
  const cut = cutAt(lines, from, bottom);
  const end = cut ?? bottom;
  const ownDate = head.date ?? speech?.date ?? signatureDate(lines, from, end);
  const date = ownDate ?? (count === 1 ? panelDate(page) : null) ?? head.posted;
  const start = lines[Math.min(title.first, lines.length - 1)]?.start ?? 0;
  const isWhole = cut === null && inkBetween(lines, from, end) >= LEAST_BODY;
  return {
    kind: title.kind,
    title: title.title,
    agency: agencyOfTitle(title.title) ?? speech?.agency ?? agencyOf(page, lines, from, end, count),
    year: yearOf(page, title, lines, from, date),
    date,
    complete: isWhole && !(count === 1 && page.notices.some((n) => n.code === 'next-page')),
    from,
    to: end,
    start,
    end: lines[end - 1]?.end ?? start,
  };
}

/** Lines at the end that belong to the page, not to the report. */
const FURNITURE =
  /^(【?(打印|关闭|返回顶部?|分享|收藏|纠错|大中小|上一[篇页条]|下一[篇页条]|相关(链接|信息|新闻|文章|文档|阅读|附件)|附件下载|扫一扫|主办单位|承办单位|版权所有|网站地图|联系我们|责任编辑|编辑|作者|来源|信息来源|浏览次数|点击数|阅读次数|首页|登录|注册|收藏本文|网友评论|[|｜>»·\s]+$))/;

/** What the foot of a page says, wherever in a line that is no sentence. */
const FOOT =
  /ICP备(?:\d|案号)|公网安备\s?\d|网站标识码[:：]|最佳.{0,2}分辨率|(?:总|今日|累计)访问[:：]?\s?\d/;
const LONGEST_FOOT = 160;
const isFoot = (text: string) => text.length < LONGEST_FOOT && !text.includes('。') && FOOT.test(text);
/** [ 2010-2-2 | 阅读：141次 | 关闭 ]. */
const isBar = (text: string) => /[|｜]/.test(text) && isInfoLine(text);

function trimTail(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const line = lines[end - 1] as Line;
    const isOfPage = FURNITURE.test(line.text) && line.text.length < 60;
    if (line.cell || !(isOfPage || isFoot(line.text) || isBar(line.text))) break;
    end--;
  }
  return end;
}

/** 时间：2023-01-05 浏览：216次 【大中小】: what a page says of the article under its title. */
const INFO =
  /(?:浏览|点击|阅读|访问|人气)(?:次数|数|量|率)?[:：]|字号|字体|【大|\[大|来源[:：]|发布(?:日期|时间)[:：]|作者[:：]|打印/g;
function isInfoLine(text: string): boolean {
  if (text.length > 120 || /。/.test(text)) return false;
  const found = text.match(INFO)?.length ?? 0;
  return found >= 2 || (found === 1 && dateIn(text) !== null);
}

/** 名词解释 behind a work report explains its words: not the report's own headings and figures. */
const GLOSSARY =
  /^(?:附件?\d?[:：]?)?(?:《?政府工作报告》?)?(?:中的?)?(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明)$/;

function glossaryAt(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length <= 24 && GLOSSARY.test(text.replace(/\s+/g, ''))) return i;
  }
  return to;
}

/** Where a preview or a pay wall cuts the text off. */
function cutAt(lines: readonly Line[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length < 80 && PREVIEW.isIn(text)) return i;
  }
  return null;
}

/** The date of the signature block: in one of the last short lines. */
function signatureDate(lines: readonly Line[], from: number, to: number): string | null {
  for (let i = to - 1, looked = 0; i >= from && looked < 6; i--, looked++) {
    const line = lines[i] as Line;
    if (line.cell || line.text.length > 45) continue;
    const date = dateIn(line.text);
    if (date && !/[至到—~]/.test(line.text)) return date;
  }
  return null;
}

function panelDate(page: Page): string | null {
  const { panel } = page;
  const { 成文日期, 生成日期, 发文日期 } = panel;
  return [成文日期, 生成日期, 发文日期].map((day) => dateIn(day ?? '')).find((day) => day !== null) ?? null;
}

/** The agency that signs a report or, where it is alone on its page, the one that the page names. */
function agencyOf(
  page: Page,
  lines: readonly Line[],
  from: number,
  to: number,
  count: number,
): string | null {
  for (let i = to - 1, looked = 0; i >= from && looked < 5; i--, looked++) {
    const text = (lines[i]?.text ?? '').replace(/\s?(20\d\d|二).{0,14}$/, '').trim();
    if (text.length <= 30 && officeIn(text) === text && text.length >= 4) return text;
  }
  if (count > 1) return null;
  const { panel, meta } = page;
  const named = [
    panel.发布机构,
    panel.发文机关,
    panel.公开机构,
    panel.公开主体,
    meta.contentsource,
    panel.信息来源,
    panel.来源,
  ];
  for (const name of named) {
    const office = name ? officeIn(name) : null;
    if (office) return office;
  }
  return null;
}

function yearOf(
  page: Page,
  title: TitleLine,
  lines: readonly Line[],
  from: number,
  date: string | null,
): number | null {
  const own = yearOfTitle(title.title);
  if (own) return own;
  const outer = pageTitles(page)
    .map(yearOfTitle)
    .find((year) => year !== null);
  if (outer) return outer;
  for (let i = from; i < from + 4; i++) {
    const found = /(20\d\d)年(度|以来|上半年|全年|，)/.exec((lines[i]?.text ?? '').normalize('NFKC'));
    if (found) return Number(found[1]);
  }
  // A report dated in January or February tells of the year before.
  if (!date) return null;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month <= 2 && !isGiven(title) ? year - 1 : year;
}
