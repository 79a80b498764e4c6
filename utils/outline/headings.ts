import { officeIn } from '../detect/office.ts';
import { kindOfTitle } from '../detect/titles.ts';
import { type CharSet, codesOf } from '../domain/text.ts';
import type { Line } from '../model.ts';
import { isDateLine } from './dates.ts';
import { decimalAt, type HeadingNumber, numberAt, STANDARD_RANK } from './numbering.ts';
import { PART_TITLES } from './roles.ts';

/** A heading found in a line, before its level is known. Offsets are into the line's text. */
export interface HeadingDraft {
  line: Line;
  /** Null for an unnumbered heading. */
  number: HeadingNumber | null;
  title: string;
  form: 'own-line' | 'run-in' | 'unnumbered';
  /** ◆ or another mark makes it one of several below what stands open. */
  bullet?: boolean;
  from: number;
  to: number;
}

/** A heading that fills its line may be this long; a longer line is a paragraph that begins with a number. */
const LONGEST_OWN_LINE = 60;
const LONGEST_RUN_IN = 45;
const LONGEST_UNNUMBERED = 32;
/** Of a heading of two; shorter ones are names and remarks. */
const SHORTEST_CLAUSE = 4;
/** With the marks and the white space around a name. */
const LONGEST_LINE = 3 * LONGEST_UNNUMBERED;
/** How far the end of a heading is looked for: a line may be hundreds of thousands of characters long. */
const WINDOW = 200;
const STOPS = '。！？!?';
const SENTENCE_END = new RegExp(`[${STOPS}]`);
const SENTENCE_ENDS = codesOf(STOPS);
const TAIL = /[。．.：:；;，,、！!？?\s]+$/;

/** Where a text that runs on behind its heading begins: an item, a year, a usual first word of the body. */
const BODY_STARTS =
  /(?<![第唯统之])[一首]是(?=[\u4e00-\u9fff])|截[至止]|今年以来|(?<![较比由从在于与和至到做好进])20\d\d年(?!度?(工作|计划|重点|主要|总结|政府|政务|思路|打算|目标|安排))|第[一二三四五六七八九十百]+条第|(?<=事项)(?:无|本年|没有|我)|(?<=情况|方面|问题|计划|措施|打算|工作)(目前|当前|近年来|全年|一年来|我[局委区市县镇办厅院]|本[局委区市县镇办厅院]|根据|按照)/;

/** A heading this short with such an ending stops there even without any mark: 基本情况 + 截止2022年底… */
const trimTitle = (text: string) => text.replace(TAIL, '').trim();

/** The first of several positions; -1 stands for none. */
const earliest = (...positions: number[]) =>
  positions.filter((position) => position >= 0).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** Where the heading that begins behind `from` ends in a line that goes on; `next`: how far on another number stands. */
function runInEnd(line: Line, from: number, next: number): number {
  const { text, look } = line;
  const stop = earliest(text.slice(from, from + WINDOW).search(SENTENCE_END), colonAt(text, from));
  const bold = look.lead > from + 1 ? look.lead - from : Number.POSITIVE_INFINITY;
  const start = BODY_STARTS.exec(text.slice(from, from + LONGEST_OWN_LINE));
  const body = start && start.index >= 3 ? start.index : Number.POSITIVE_INFINITY;
  const gap = spaceAt(text, from);
  const end = Math.min(stop, body, next, gap, bold <= LONGEST_OWN_LINE ? bold : Number.POSITIVE_INFINITY);
  if (end <= LONGEST_RUN_IN) return from + end;
  const comma = text.slice(from, from + LONGEST_OWN_LINE).search(/[，,；;]/);
  if (comma >= 4) return from + comma;
  // A whole table pressed into the line: the heading ends where headings end.
  const usual = /^.{4,36}?(?:情况|方面|问题|措施|计划|打算|事项)/.exec(
    text.slice(from, from + LONGEST_OWN_LINE),
  );
  if (end > LONGEST_OWN_LINE && usual) return from + usual[0].length;
  return from + Math.min(end, text.length - from);
}

/** A colon ends a heading unless it stands inside brackets or a time. */
function colonAt(text: string, from: number): number {
  const at = text.slice(from, from + WINDOW).search(/[：:]/);
  return at >= 2 ? at : -1;
}

/** White space between a short heading and the text behind it. */
function spaceAt(text: string, from: number): number {
  const at = text.indexOf(' ', from + 3) - from;
  const wide =
    at > 0 &&
    /[\u4e00-\u9fff”）)]/.test(text.charAt(from + at - 1)) &&
    /[\u4e00-\u9fff“（(0-9]/.test(text.charAt(from + at + 1));
  return wide && at >= 4 && at <= 30 && text.length - from - at > 20 ? at : Number.POSITIVE_INFINITY;
}

/** A number of another form inside the heading's reach, 三、下一步工作计划（一）…, or the next of its own. */
function nextNumber(text: string, from: number, own: HeadingNumber): number {
  for (let i = from + 3; i < Math.min(text.length, from + LONGEST_OWN_LINE); i++) {
    if (SENTENCE_ENDS.has(text.charCodeAt(i))) break;
    const number = numberAt(text, i);
    if (!number || isCitation(text, i, number)) continue;
    if (number.ordinal === 1 && i < from + LONGEST_RUN_IN) return i - from;
    if (isNextOf(own, number) && SEMICOLONS.has(text.charCodeAt(i - 1))) return i - from;
  }
  return Number.POSITIVE_INFINITY;
}

/** （一）更新不及时；（二）力量不足: two short parts of one line. */
const isNextOf = (own: HeadingNumber, { form, ordinal }: HeadingNumber) =>
  form === own.form && form === 'cn-paren' && ordinal === (own.ordinal ?? 0) + 1;
const SEMICOLONS = codesOf('；;');

/** Behind the number of a citation; （二）项目建设 and （三）款式 go on as words. */
const CITED = /^(?:项(?![目圈])|款(?![项式待])|[）)])/;

/** 第二十条第（一）项 cites an article; 附件1. names an attachment. */
function isCitation(text: string, at: number, number: HeadingNumber): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    /[第条款附件表图]$/.test(before) || CITED.test(text.slice(at + number.length, at + number.length + 2))
  );
}

/** A numbered heading that begins at `at` in a line. */
function numberedAt(line: Line, at: number, number: HeadingNumber): HeadingDraft | null {
  const { text } = line;
  const from = at + number.length;
  const rest = text.slice(from, from + WINDOW);
  const arabic = number.form === 'ar-comma' || number.form === 'ar-paren';
  // 3.2025年主要目标 is no decimal.
  if (rest.trim() === '' || (arabic && /^(?!20\d\d年)[\d０-９.．%％]/.test(rest))) return null;
  const single =
    at === 0 &&
    rest.length <= LONGEST_OWN_LINE &&
    !SENTENCE_END.test(rest.replace(TAIL, '')) &&
    colonAt(text, from) < 0;
  const next = nextNumber(text, from, number);
  const own = single && next === Number.POSITIVE_INFINITY && !BODY_STARTS.test(rest);
  const to = own ? text.length : runInEnd(line, from, next);
  const title = trimTitle(text.slice(from, to));
  if (title.length < 2 || /^[\d\s]+$/.test(title)) return null;
  return { line, number, title, form: own ? 'own-line' : 'run-in', from: at, to };
}

/**
 * The headings of a line: the number at its start, and numbers that follow inside a paragraph whose parts
 * were never put on lines of their own. `expected` tells which ordinal would come next for a form.
 */
export function headingsOf(
  line: Line,
  expected: (form: HeadingNumber['form']) => number | null,
): HeadingDraft[] {
  const first = decimalAt(line.text, expected) ?? numberAt(line.text, 0);
  const out: HeadingDraft[] = [];
  if (first && !isCitation(line.text, 0, first)) {
    const heading = numberedAt(line, 0, first);
    if (heading) out.push(heading);
  }
  // Only the two major forms start a part in the middle of a paragraph, and 2. only in one that 1. begins.
  const isArabic = first?.form === 'ar-comma' && first.ordinal === 1;
  const seen: Partial<Record<HeadingNumber['form'], number>> = {};
  if (first?.ordinal) seen[first.form] = first.ordinal;
  let at = out[0]?.to ?? 0;
  while (at < line.text.length && out.length < 200) {
    const next = nextInner(line, at, isArabic ? INNER_ARABIC : INNER);
    if (!next) break;
    const before = seen[next.number.form] ?? (expected(next.number.form) ?? 1) - 1;
    const fits = next.number.ordinal === before + 1 || (next.number.ordinal === 1 && out.length > 0);
    const heading = fits ? numberedAt(line, next.at, next.number) : null;
    if (heading) {
      out.push(heading);
      seen[next.number.form] = next.number.ordinal as number;
    }
    at = heading?.to ?? next.at + next.number.length;
  }
  return out;
}

/** What 一、 and （一） begin with: everything else is passed over at once. */
const INNER = codesOf('（(一二三四五六七八九十');
const INNER_ARABIC = codesOf('（(一二三四五六七八九十0123456789');
const BEFORE_INNER = codesOf('。；;：:！? ）)');

/** The next 一、 or （一） behind the end of a sentence, or right behind a heading. */
function nextInner(line: Line, from: number, inner: CharSet): { at: number; number: HeadingNumber } | null {
  const { text } = line;
  const most = STANDARD_RANK[inner === INNER ? 'cn-paren' : 'ar-comma'];
  for (let i = from; i < text.length; i++) {
    if (!inner.has(text.charCodeAt(i))) continue;
    const opens = i === from || BEFORE_INNER.has(text.charCodeAt(i - 1));
    if (!opens) continue;
    const number = numberAt(text, i);
    if (!number || number.ordinal === null || STANDARD_RANK[number.form] > most) continue;
    if (!isCitation(text, i, number)) return { at: i, number };
  }
  return null;
}

/** Marks that editors set before the name of a part. */
const BULLET = /^[◆◇■□●▲△★☆▶►※❖➤]\s?/;
/** 【工作开展情况】, but not 【打印】【关闭】. */
const FRAMED = /^【([^【】]{3,32})】$/;
const FURNITURE = /打印|关闭|字体|字号|返回|分享|收藏|纠错|编辑|来源|作者|下载|附件|浏览/;

/** The words of a short line, and the marks that make them the name of a part. */
function namedIn(line: Line): { name: string; isBullet: boolean; isFramed: boolean } {
  const text = line.text.trim();
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const framed = FRAMED.exec(text)?.[1] ?? '';
  const isFramed = framed !== '' && !FURNITURE.test(framed);
  const name = isFramed ? framed : text.slice(bullet.length).replace(/[：:]$/, '');
  return { name, isBullet: bullet !== '', isFramed };
}

/** How lines begin or end that are short and head nothing. */
const NO_PART =
  /^(附件|附表|附：|各位代表|此件|抄送|联系|地址|电话|邮编|来源|发布|作者|同志们|尊敬|各位|现将|省长|市长|县长)|(：|:)$|代表！$/;

/** Dates, remarks in brackets, offices and greetings: short lines that head nothing. */
const headsNothing = (line: Line, name: string) =>
  name.length < 3 ||
  name.length > LONGEST_UNNUMBERED ||
  /[。；;！!？?：:]/.test(name.replace(/[：:]$/, '')) ||
  isDateLine(line.text.trim()) ||
  /^[\d\s.%-]+$/.test(name) ||
  /^[（(【[].*[）)】\]]$/.test(name) ||
  officeIn(name) === name ||
  NO_PART.test(name);

/** A short line that heads a part without a number: marked by its look, or worded like a usual part. */
export function unnumberedHeading(line: Line, next: Line | undefined): HeadingDraft | null {
  if (line.text.length > LONGEST_LINE) return null;
  const { name, isBullet, isFramed } = namedIn(line);
  if (!next || next.cell !== null || headsNothing(line, name)) return null;
  const { look } = line;
  // 强化监测预警，服务持续改善: two clauses head a part where they stand out against its text.
  const clauses = name.split(/[，,]/);
  const isClause = clauses.length > 1;
  const standsOut = look.heading > 0 || (look.bold && !next.look.bold);
  if (
    isClause &&
    !(standsOut && clauses.length === 2 && clauses.every(({ length }) => length >= SHORTEST_CLAUSE))
  )
    return null;
  const isMarked =
    isBullet || isFramed || look.heading > 0 || look.bold || (look.align === 'center' && !next.look.align);
  const isWorded = !isClause && PART_TITLES.isIn(name) && name.length <= 24;
  const isFollowed =
    numberAt(next.text, 0) !== null ||
    (next.text.length > name.length && (next.text.length > 20 || next.text.endsWith('。')));
  if (!isFollowed || !(isMarked || isWorded) || (kindOfTitle(name) !== null && !isWorded)) return null;
  const to = line.text.length;
  return { line, number: null, title: trimTitle(name), form: 'unnumbered', bullet: isBullet, from: 0, to };
}
