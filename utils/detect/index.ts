import type { DocumentKind, Evidence, Page, PageKind } from '../model.ts';
import { agencyOfTitle } from './agency.ts';
import { handsOnReport } from './handed-on.ts';
import { isGovernmentHost } from './host.ts';
import { pageTitles } from './page-titles.ts';
import { INTERVIEW, kindOfReport } from './report-title.ts';
import { againstTitle, yearOfTitle } from './titles.ts';

/** What detection needs to know of a report found on the page. */
export interface Candidate {
  kind: DocumentKind;
  title: string;
  complete: boolean;
  /** Characters of its text, tables included. */
  ink: number;
  /** Numbered or marked headings. */
  headings: number;
  /** Whether there are digits in its text and tables, more than one: an empty form has none. */
  filled: boolean;
}

export interface Detection {
  kind: PageKind;
  detected: boolean;
  evidence: Evidence[];
}

/** A text shorter than this is a notice or a remark, not a report (characters). */
const LEAST_INK = 120;
/** So much is no remark (characters). */
const AMPLE_INK = 300;
/** Above this share of link text a page is a list. */
const MOST_LINKS = 0.5;
/** Phrases with which reports open, speak of the agency, or sum up. */
const OPENINGS = [
  '现将',
  '总结如下',
  '汇报如下',
  '报告如下',
  '情况如下',
  '今年以来',
  '年以来',
  '一年来',
  '过去一年',
  '我局',
  '我委',
  '我县',
  '我区',
  '我市',
  '我镇',
  '我乡',
  '我办',
  '我厅',
  '我街道',
  '我单位',
  '本机关',
  '本报告',
  '本年度',
  '各位代表',
  '统计期限',
  '全县',
  '全区',
  '全市',
  '全省',
  '全镇',
  '全年',
];
/** Phrases of texts that give orders: a notice or a rule, whatever its title says. */
const ORDERS = [
  '请认真贯彻',
  '请遵照执行',
  '自发布之日起施行',
  '自印发之日起施行',
  '请于',
  '报送至',
  '现印发给你们',
  '投标',
  '开标',
];

/** The results of a search are excerpts of many reports. */
const SEARCH = /站内(?:搜索|检索)|搜索结果|检索结果|全文检索|高级(?:搜索|检索)/;

/** What a server answers when a page is gone, whatever its title still says: in one of its first lines, a short one. */
const GONE =
  /(?:页面|网页)[^，。！]{0,6}(?:不存在|找不到|无法(?:访问|显示|找到)|(?:已被|被|已)删除)|^(?:抱歉|对不起)?，?(?:找不到|未找到|没有找到)[^，。！]{0,8}(?:页面|网页)/;
/** 发现页面无法访问2个, 如果网页无法显示请升级浏览器. */
const NOT_GONE = /\d|发现|整改|问题|如果|若/;
const [LONGEST_ANSWER, LONGEST_LINE, FIRST_LINES] = [1000, 40, 6];
const isGone = ({ text, lines }: Page) =>
  text.length < LONGEST_ANSWER &&
  lines
    .slice(0, FIRST_LINES)
    .some((line) => line.text.length < LONGEST_LINE && GONE.test(line.text) && !NOT_GONE.test(line.text));

/** 本报讯（记者…）, 记者昨日从市政府办公室获悉: how news begins, whatever report its title names. */
const NEWS =
  /^[（(]?(?:本[报网台刊]讯\s?[（(：:记]|[\u4e00-\u9fff]{2,6}讯\s?[（(](?:记者|通讯员))|^(?:日前|近日|昨日|今日|\d{1,2}月\d{1,2}日)?[,，]?(?:本报)?记者(?:昨日|近日|日前|今日)?从[^，。；]{2,20}(?:获悉|了解到)/;
/** What is shorter is no paragraph; the first few paragraphs are read. */
const [SHORTEST_PARAGRAPH, MOST_LEADING] = [30, 3];
const newsIn = ({ lines }: Page): string | null =>
  lines
    .filter(({ text }) => text.length >= SHORTEST_PARAGRAPH)
    .slice(0, MOST_LEADING)
    .map(({ text }) => NEWS.exec(text)?.[0])
    .find((opening) => opening !== undefined) ?? null;

function bodyEvidence(text: string): Evidence[] {
  const head = text.slice(0, 3000);
  const found = OPENINGS.filter((word) => head.includes(word)).slice(0, 4);
  return found.map((word) => ({ code: 'body', text: word }));
}

/** 全年公开信息86条, 未收到公开申请: what the shortest report on disclosure cannot leave out. */
const DISCLOSED = /信息[^，。；\d]{0,8}\d+余?[条件篇]|(?:收到|受理)[^，。；]{0,14}申请/;
/** 近日，我镇召开会议: what tells of a report, and is none. */
const TOLD = /近日|日前|召开|会议|附件|详见|下载|…|\.{3}|\d{1,2}月\d{1,2}日(?:前|上午|下午)/;
/** So few links as no list of reports has. */
const FEW_LINKS = 0.2;

/** 柳溪镇2023年政务公开工作总结 over three sentences: a short one is the only report of its page, and says what was disclosed. */
const isShortReport = ({ text, linkShare }: Page, [only, ...more]: readonly Candidate[]): boolean =>
  only !== undefined &&
  more.length === 0 &&
  only.complete &&
  only.filled &&
  only.ink < AMPLE_INK &&
  linkShare <= FEW_LINKS &&
  only.title.includes('公开') &&
  isNamedInFull(only.title) &&
  only.ink * 4 > text.length * 3 &&
  DISCLOSED.test(text) &&
  !TOLD.test(text);

/** Whether a candidate's text is that of a report, beyond its title; `phrases`: how many of a report's the page has. */
function holds(candidate: Candidate, phrases: number): boolean {
  if (!candidate.complete && candidate.ink < LEAST_INK) return false;
  if (candidate.ink < LEAST_INK || !candidate.filled) return false;
  const signs = phrases + Math.min(3, candidate.headings);
  return signs >= 2 || (signs === 1 && candidate.ink >= AMPLE_INK && isNamedInFull(candidate.title));
}

/** Below a notice stands the whole report, or only its name among the annexes. */
const isWhole = ({ complete, headings }: Candidate) => complete && headings >= 2;

/** 清河县民政局2023年工作总结: what names its office and its year needs less to show that it is one. */
const isNamedInFull = (title: string) => yearOfTitle(title) !== null && agencyOfTitle(title) !== null;

/** The report whose title is all that the page has of it: the text is a file. Nothing opens there by itself. */
function attachedReport({ notices }: Page, candidates: readonly Candidate[]): Candidate | undefined {
  const isFile = notices.some(
    ({ code, text }) => code === 'pdf-instead' || (code === 'attachment-only' && /报告|总结|年报/.test(text)),
  );
  const [only] = candidates;
  return isFile && candidates.length === 1 && only && !only.complete && only.ink < LEAST_INK
    ? only
    : undefined;
}

/** What speaks against a page before its text is looked at; null when nothing does. */
function refused(page: Page): Evidence | null {
  const search = SEARCH.exec(page.title)?.[0];
  if (search !== undefined) return { code: 'against-list', text: search };
  for (const title of pageTitles(page)) {
    const against = INTERVIEW.exec(title)?.[0] ?? againstTitle(title);
    if (against && !handsOnReport(title)) return { code: 'against-title', text: `${title}：${against}` };
  }
  if (isGone(page)) return { code: 'against-body', text: page.lines[0]?.text ?? '' };
  const news = newsIn(page);
  if (news !== null) return { code: 'against-body', text: news };
  if (page.linkShare <= MOST_LINKS) return null;
  return { code: 'against-list', text: `${Math.round(page.linkShare * 100)}%` };
}

/** Decides of which kind a page is, and whether the sidebar opens there by itself; the reasons are kept. */
export function detect(page: Page, candidates: readonly Candidate[]): Detection {
  const government = isGovernmentHost(page.url);
  const evidence: Evidence[] = [{ code: government ? 'host' : 'host-other', text: hostOf(page.url) }];
  const closed = (kind: PageKind, why: Evidence): Detection => ({
    kind,
    detected: false,
    evidence: [...evidence, why],
  });
  const against = refused(page);
  if (against) return closed('none', against);
  const body = bodyEvidence(page.text);
  const isNotice = pageTitles(page).some(handsOnReport);
  const sound = candidates.filter(
    (candidate) =>
      (holds(candidate, body.length) && (!isNotice || isWhole(candidate))) ||
      (!isNotice && isShortReport(page, candidates)),
  );
  const first = sound[0];
  if (!first) {
    const attached = attachedReport(page, candidates);
    if (attached) return closed(attached.kind, { code: 'title', text: attached.title });
    const named = candidates[0]?.title;
    return named === undefined
      ? closed('none', { code: 'against-nothing', text: pageTitles(page)[0] ?? '' })
      : closed('none', { code: 'against-body', text: named });
  }
  const order = ORDERS.find((word) => page.text.slice(-1500).includes(word));
  if (order && first.headings < 2) return closed('none', { code: 'against-body', text: order });
  evidence.push(...signsOf(page, sound), ...body, { code: 'structure', text: String(first.headings) });
  return { kind: first.kind, detected: government, evidence };
}

/** What names a report on the page: its titles, those in its text, its column. */
function signsOf(page: Page, sound: readonly Candidate[]): Evidence[] {
  const column = page.meta.columntype ?? page.meta.columnname;
  return [
    ...pageTitles(page)
      .filter((title) => kindOfReport(title))
      .map((text) => ({ code: 'title', text })),
    ...sound.map(({ title }) => ({ code: 'heading', text: title })),
    ...(column ? [{ code: 'meta', text: column }] : []),
  ];
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
