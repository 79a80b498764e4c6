import { officeIn } from '../detect/office.ts';
import type { Line, Page } from '../model.ts';
import { dateIn, isDateLine } from './dates.ts';
import { goesOnIn, proseAt } from './furniture.ts';

/** How many of the last lines may hold the signature; whom to call and who gets a copy are not counted. */
const LAST_LINES = 6;
const LONGEST_DATED = 45;
const LONGEST_NAME = 30;

/** 联系电话：…, 抄送：…, 县水务局办公室2024年1月5日印发. */
const BESIDE =
  /^[（(]?(?:联系|电话|地址|通[讯信]地址|办公|邮编|邮政|传真|邮箱|电子邮|网址|监督|抄[送报]|主送|分送|共印)|印发[）)]?$/;

/** The last lines of a text that may sign it, from the end. */
function* lastLines(lines: readonly Line[], from: number, to: number): Generator<Line> {
  for (let i = to - 1, looked = 0; i >= from && looked < LAST_LINES; i--) {
    const line = lines[i] as Line;
    if (line.text.length <= LONGEST_DATED && BESIDE.test(line.text)) continue;
    looked++;
    yield line;
  }
}

/** Who edited the page and when, until when was counted, a report in a list of links. */
const NOT_SIGNED =
  /编辑|审核|校对|填报|发布|更新|截[至止]|统计|数据|(?:总结|报告|通知|公告|公示|计划|方案|要点|意见)[\s[（(]*(?:20\d\d|\d{1,2}-)/;

/** The date of the signature block: in one of the last short lines. */
export function signedDate(lines: readonly Line[], from: number, to: number): string | null {
  for (const { text, cell } of lastLines(lines, from, to)) {
    if (cell || text.length > LONGEST_DATED || NOT_SIGNED.test(text)) continue;
    const date = dateIn(text);
    if (date && !/[至到—~]/.test(text)) return date;
  }
  return null;
}

const SEAL = /[（(](?:盖?章|公章|印章?)[）)]/;
const DATE_BEHIND = /\s?[（(]?(?:20\d\d|二[〇零○ＯO0０]).{0,14}$/;

/** More text behind a signature is no furniture (characters). */
const MOST_BEHIND = 1000;

/** The agency that a line names and nothing else but a date and a seal: 云岭县水务局（盖章） 2024年1月5日. */
export function agencyLine(text: string): string | null {
  if (text.length > LONGEST_DATED) return null;
  const name = text
    .replace(SEAL, '')
    .replace(DATE_BEHIND, '')
    .replace(/^[（(](.*)[）)]$/, '$1')
    .trim();
  const isName = name.length >= 4 && name.length <= LONGEST_NAME && !/[：:]/.test(name);
  return isName && officeIn(name) === name ? name : null;
}

/** 附件：…, 附：…, 抄送：… behind a signature are the report's. */
const ANNEXED = /^[（(]?(?:附[件表：:]|抄[送报]|主送|此件)/;

/** 云岭县水务局 over 2024年1月5日, or both on a line; a date alone on the right. */
function signs(lines: readonly Line[], at: number): boolean {
  const { text, cell, look } = lines[at] as Line;
  if (cell || text.length > LONGEST_DATED || !text.includes('年') || dateIn(text) === null) return false;
  if (!isDateLine(text)) return agencyLine(text) !== null;
  return look.align === 'right' || agencyLine(lines[at - 1]?.text ?? '') !== null;
}

/**
 * Where a report ends by its signature, whatever the page says behind it: comments, other articles, its foot. `to` where
 * nothing signs it, and where more follows that may be the report's own.
 */
export function signedAt(lines: readonly Line[], from: number, to: number): number {
  const prose = proseAt(lines, from, to);
  for (let i = to - 1, behind = 0; prose >= 0 && i > prose && behind <= MOST_BEHIND; i--) {
    const { text } = lines[i] as Line;
    if (signs(lines, i)) return goesOnIn(lines, i + 1, to) ? to : i + 1;
    if (ANNEXED.test(text)) return to;
    behind += text.length;
  }
  return to;
}

/** 附件1, alone on its line. */
const ANNEX = /^附\s?[件表]\s?[\d一二三四五六七八九十]{0,2}[：:]?$/;

/** Where the annexes of a report begin that stand below its signature; `to` where there are none. */
export function annexAt(lines: readonly Line[], from: number, to: number): number {
  const at = lines.slice(from, to).findIndex(({ text }) => text.length < 10 && ANNEX.test(text));
  return at < 0 ? to : from + at;
}

/** The agency that signs a report. */
export function signedAgency(lines: readonly Line[], from: number, to: number): string | null {
  for (const { text } of lastLines(lines, from, to)) {
    const name = agencyLine(text);
    if (name !== null) return name;
  }
  return null;
}

/** Labels of the index panel that name the day a document was made, not the day the page went up. */
const MADE_ON = ['成文', '生成', '信息生成', '发文', '制发', '印发'].flatMap((word) => [
  `${word}日期`,
  `${word}时间`,
]);

/** Labels of the index panel that name the office a document is of, the surest first. */
const MADE_BY = [
  ...['发布', '发文', '制发', '公开'].flatMap((word) => [`${word}机构`, `${word}机关`, `${word}单位`]),
  '公开主体',
  '公开责任部门',
  '责任部门',
  '信息所属单位',
  '信息提供单位',
  '供稿单位',
];
/** Where an article is from: the office that wrote it, as a rule. */
const SOURCES = ['信息来源', '来源', '文章来源', '稿件来源'];

export function panelDate({ panel }: Page): string | null {
  const dates = MADE_ON.map((label) => dateIn(panel[label] ?? ''));
  return dates.find((day) => day !== null) ?? null;
}

/** The agency that the page of a report names. */
export function panelAgency({ panel, meta }: Page): string | null {
  const labelled = (labels: readonly string[]) => labels.map((label) => panel[label]);
  const named = [...labelled(MADE_BY), meta.contentsource, ...labelled(SOURCES)];
  for (const name of named) {
    const office = name ? officeIn(name) : null;
    if (office) return office;
  }
  return null;
}
