import { matchesIn } from '../domain/matches.ts';
import { type CharSet, codesOf } from '../domain/text.ts';
import type { Line } from '../model.ts';
import { type HeadingDraft, TAIL, trimTitle } from './heading-draft.ts';
import { decimalAt, type HeadingNumber, inList, numberAt, STANDARD_RANK } from './numbering.ts';
import { nameEnd } from './part-names.ts';
import { framedLead } from './unnumbered.ts';

/** A heading that fills its line may be this long; a longer line is a paragraph that begins with a number. */
const LONGEST_OWN_LINE = 60;
/** One of several clauses and without a stop, a colon or a number may be longer. */
const LONGEST_OF_CLAUSES = 90;
const LONGEST_RUN_IN = 45;
/** What is shorter behind bold words is the rest of a heading that is bold in part. */
const SHORTEST_BODY = 12;
/** How far the end of a heading is looked for: a line may be hundreds of thousands of characters long. */
const WINDOW = 200;
const STOPS = '。！？!?';
const SENTENCE_END = new RegExp(`[${STOPS}]`);
const SENTENCE_ENDS = codesOf(STOPS);

/** How the names of parts end. */
const NAME_ENDS = '情况|问题|不足|计划|措施|打算|安排|思路|做法|概述|概况|事项|回顾|建议|设想|成效';
/** Where a text that runs on behind its heading begins: an item, a year, a usual first word of the body. */
const BODY_STARTS = new RegExp(
  [
    '(?<![第唯统之])[一首]是(?=[\\u4e00-\\u9fff])|截[至止]|今年以来',
    '(?<![较比由从在于与和至到做好进])20\\d\\d年(?!度?(工作|计划|重点|主要|总结|政府|政务|思路|打算|目标|安排))',
    '第[一二三四五六七八九十百]+条第|(?<=事项)(?:无|本年|没有|我)',
    '(?<=情况|方面|问题|计划|措施|打算|工作)(目前|当前|近年来|全年|一年来|我[局委区市县镇办厅院]|本[局委区市县镇办厅院年月季]|共(?:办理|受理|收到|接到|完成)|根据|按照)',
    `(?<=${NAME_ENDS})(?:今年|去年|上半年|一年来|首先[，,]|主要问题|存在(?!的|问题|不足)|由于|虽然|尽管|继续|力争|未[发收]|没有|接受|收到|受理|共[收受接公发])`,
  ].join('|'),
);

const BODIES_START = new RegExp(BODY_STARTS, 'g');
const YEAR = /^20\d\d年/;
/** How the names of parts end: 基本情况2023年…. */
const USUAL_END = /(?:情况|方面|问题|计划|措施|打算|工作|事项|概[述况]|公开)$/;

/** Whether a body runs on behind the heading of a line: a year begins one only behind a usual name. */
const runsOn = (rest: string): boolean =>
  matchesIn(BODIES_START, rest).some(
    ([start], n, all) => !YEAR.test(start) || USUAL_END.test(rest.slice(0, all[n]?.index)),
  );

/** 加强体系建设认真贯彻落实…: first words of a body, where nothing else ends a heading within its reach. */
const BODY_CUES =
  /(?<=.{6})(?:(?:继续|认真|深入|全面)贯彻|严格(?:按照|落实|执行)|按照|根据|为(?:进一步|深入|认真)|坚持以|全年(?!龄)|本年度|今年|我[局委区市县镇办厅院])/;

/** The first of several positions; -1 stands for none. */
const earliest = (...positions: number[]) =>
  positions.filter((position) => position >= 0).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** Where the heading that begins behind `from` ends in a line that goes on; `limit`: how far on another number stands, or its name is complete. */
function runInEnd(line: Line, from: number, limit: number): number {
  const { text, look } = line;
  const stop = earliest(text.slice(from, from + WINDOW).search(SENTENCE_END), colonAt(text, from));
  const bold = look.lead > from + 1 ? look.lead - from : Number.POSITIVE_INFINITY;
  const start = BODY_STARTS.exec(text.slice(from, from + LONGEST_OWN_LINE));
  const isBody =
    start !== null && start.index >= (USUAL_END.test(text.slice(from, from + start.index)) ? 2 : 3);
  const body = isBody ? start.index : Number.POSITIVE_INFINITY;
  const gap = spaceAt(text, from);
  const end = Math.min(stop, body, limit, gap, bold <= LONGEST_OWN_LINE ? bold : Number.POSITIVE_INFINITY);
  if (end <= LONGEST_RUN_IN) return from + end;
  const reach = text.slice(from, from + LONGEST_OWN_LINE);
  const comma = earliest(reach.search(/[，,；;]/), reach.search(BODY_CUES));
  if (comma >= 4 && comma < LONGEST_OWN_LINE) return from + comma;
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
    if (!number || isCitation(text, i, number) || isOneOf(text, i, number)) continue;
    if (number.ordinal === 1 && i < from + LONGEST_RUN_IN) return i - from;
    if (isNextOf(own, number) && SEMICOLONS.has(text.charCodeAt(i - 1))) return i - from;
  }
  return Number.POSITIVE_INFINITY;
}

/** 项目之一，总投资…: a word, and no number. */
const isOneOf = (text: string, at: number, { form }: HeadingNumber) =>
  form === 'cn-comma' && /[之唯统第其逐专同单合万不]/.test(text.charAt(at - 1));

/** （一）更新不及时；（二）力量不足: two short parts of one line. */
const isNextOf = (own: HeadingNumber, { form, ordinal }: HeadingNumber) =>
  form === own.form && form === 'cn-paren' && ordinal === (own.ordinal ?? 0) + 1;
const SEMICOLONS = codesOf('；;');

/** Behind the number of a citation; （二）项目建设 and （三）款式 go on as words. */
const CITED = /^(?:项(?![目圈])|款(?![项式待])|[）)])/;

/** 项目之一，总投资 and 唯一、 hold no number; 第二十条第（一）项 cites an article; 附件1. names an attachment. */
function isCitation(text: string, at: number, number: HeadingNumber): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    /[第条款附件表图之唯统同单合专如]$/.test(before) ||
    CITED.test(text.slice(at + number.length, at + number.length + 2))
  );
}

/** 一、坚持以…为指导，全面加强…，不断提升…: a long line that nothing ends and that counts nothing. */
const isOfClauses = ({ form }: HeadingNumber, rest: string) =>
  (form === 'cn-comma' || form === 'cn-paren') &&
  rest.length <= LONGEST_OF_CLAUSES &&
  !/[。；;！？!?：:\d]/.test(rest);

/** （一）文化惠民 in bold and, with no stop between them, 送戏下乡120场，…。: the text behind is a sentence. */
const isBoldLead = ({ text, look: { lead } }: Line, from: number) =>
  lead > from + 2 && text.length - lead > SHORTEST_BODY && text.endsWith('。');

/** A numbered heading that begins at `at` in a line. */
function numberedAt(line: Line, at: number, number: HeadingNumber): HeadingDraft | null {
  const { text } = line;
  const from = at + number.length;
  const rest = text.slice(from, from + WINDOW);
  const arabic = number.form === 'ar-comma' || number.form === 'ar-paren';
  // 3.2025年主要目标 is no decimal.
  // So is (3)15个镇…, whose brackets are whole.
  const isDecimal = arabic && !/^[（(]/.test(number.raw) && /^(?!20\d\d年)[\d０-９.．%％]/.test(rest);
  if (rest.trim() === '' || isDecimal) return null;
  const single =
    at === 0 &&
    (rest.length <= LONGEST_OWN_LINE || isOfClauses(number, rest)) &&
    !SENTENCE_END.test(rest.replace(TAIL, '')) &&
    colonAt(text, from) < 0;
  const limit = Math.min(nextNumber(text, from, number), earliest(nameEnd(rest)));
  const own = single && !isBoldLead(line, from) && limit === Number.POSITIVE_INFINITY && !runsOn(rest);
  const to = own ? text.length : runInEnd(line, from, limit);
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
  const first = decimalAt(line.text, expected) ?? inList(numberAt(line.text, 0), expected('cn-comma'));
  const out: HeadingDraft[] = [];
  if (first && !isCitation(line.text, 0, first)) {
    const heading = numberedAt(line, 0, first);
    if (heading) out.push(heading);
  }
  const framed = first ? null : framedLead(line);
  if (framed) out.push(framed);
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
