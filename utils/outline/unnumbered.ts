import { officeIn } from '../detect/office.ts';
import { kindOfTitle } from '../detect/titles.ts';
import type { Line } from '../model.ts';
import { isDateLine } from './dates.ts';
import { type HeadingDraft, trimTitle } from './heading-draft.ts';
import { numberAt } from './numbering.ts';
import { PART_TITLES } from './roles.ts';

const LONGEST_UNNUMBERED = 32;
/** Of a heading of two, the longer of them at least the latter; shorter ones are names and remarks. */
const [SHORTEST_CLAUSE, SHORTEST_LONGER] = [3, 4];
/** With the marks and the white space around a name. */
const LONGEST_LINE = 3 * LONGEST_UNNUMBERED;

/** Marks that editors set before the name of a part. */
const BULLET = /^[◆◇■□●▲△★☆▶►※❖➤]\s?/;
const BULLET_BEHIND = /\s?[◆◇■□●▲△★☆※❖]$/;
/** 【工作开展情况】, but not 【打印】【关闭】. */
const FRAMED = /^【([^【】]{3,32})】$/;
const FURNITURE = /打印|关闭|字体|字号|返回|分享|收藏|纠错|编辑|来源|作者|下载|附件|浏览/;

/** 【下一步工作打算】 in front of its text. */
const FRAMED_LEAD = /^【([^【】]{3,16})】(?=\s?[^\s【])/;

/** The usual name of a part in a frame that opens a paragraph. */
export function framedLead(line: Line): HeadingDraft | null {
  const found = FRAMED_LEAD.exec(line.text);
  if (!found || !PART_TITLES.isIn(found[1] ?? '')) return null;
  return { line, number: null, title: found[1] ?? '', form: 'run-in', from: 0, to: found[0].length };
}

/** The words of a short line, and the marks that make them the name of a part. */
function namedIn(line: Line): { name: string; isBullet: boolean; isFramed: boolean } {
  const text = line.text.trim();
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const framed = FRAMED.exec(text)?.[1] ?? '';
  const isFramed = framed !== '' && !FURNITURE.test(framed);
  const name = isFramed
    ? framed
    : text
        .slice(bullet.length)
        .replace(BULLET_BEHIND, '')
        .replace(/[：:]$/, '');
  return { name, isBullet: bullet !== '', isFramed };
}

/** How lines begin or end that are short and head nothing. */
const NO_PART =
  /^(附件|附表|附：|各位代表|此件|抄送|联系|地址|电话|邮编|来源|发布|作者|同志们|尊敬|各位|现将|省长|市长|县长|图为|图片|摄影)|(：|:)$|代表！$|是$/;

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

/** 抓项目，经济稳中有进. */
const isPair = (clauses: readonly string[]) =>
  clauses.length === 2 &&
  clauses.every(({ length }) => length >= SHORTEST_CLAUSE) &&
  clauses.some(({ length }) => length >= SHORTEST_LONGER);

const [SHORTEST_SENTENCE, LONGEST_SENTENCE] = [6, 40];

/** 生态底色更加亮丽。: the title of a point that is a sentence in bold on a line of its own, above its text; or null. */
export function sentenceInBold(line: Line, next: Line | undefined): string | null {
  const text = line.text.trim();
  if (!line.look.bold || !next || next.look.bold || next.cell !== null || !text.endsWith('。')) return null;
  const title = text.slice(0, -1);
  if (title.length < SHORTEST_SENTENCE || title.length > LONGEST_SENTENCE) return null;
  const isHead = !/[。；;！!？?：:\d]/.test(title) && !NO_PART.test(title) && !/^[（(【[]/.test(title);
  return isHead && next.text.length > Math.max(text.length, LONGEST_UNNUMBERED) ? title : null;
}

const COMMA = /[，,]/;

/** A short line that heads a part without a number: marked by its look, or worded like a usual part. */
export function unnumberedHeading(line: Line, next: Line | undefined): HeadingDraft | null {
  if (line.text.length > LONGEST_LINE) return null;
  const { name, isBullet, isFramed } = namedIn(line);
  if (!next || next.cell !== null) return null;
  const { look } = line;
  // 强化监测预警，服务持续改善: two clauses head a part where they stand out against its text.
  const isClause = COMMA.test(name);
  const standsOut = look.heading > 0 || (look.bold && !next.look.bold);
  if (isClause && !(standsOut && isPair(name.split(COMMA)))) return null;
  const isMarked =
    isBullet || isFramed || look.heading > 0 || look.bold || (look.align === 'center' && !next.look.align);
  const isWorded = !isClause && PART_TITLES.isIn(name) && name.length <= 24;
  const isFollowed =
    numberAt(next.text, 0) !== null ||
    (look.heading > 0 && next.look.heading > look.heading) ||
    (next.text.length > name.length && (next.text.length > 20 || /[。：:]$/.test(next.text))) ||
    // 一年来的主要工作, over the name of its first part.
    (isMarked && isWorded && (next.look.bold || next.look.heading > 0)) ||
    (look.bold && !next.look.bold && next.text.length > 5 && next.text.endsWith('。'));
  if (!isFollowed || !(isMarked || isWorded) || headsNothing(line, name)) return null;
  // 2023年政务公开工作情况 heads a part; a summary or a report inside a report is another one.
  if (kindOfTitle(name) !== null && !isWorded && !isBullet && !name.endsWith('情况')) return null;
  const to = line.text.length;
  return { line, number: null, title: trimTitle(name), form: 'unnumbered', bullet: isBullet, from: 0, to };
}
