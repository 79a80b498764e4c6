/** The parts of a year as periods: 第二季度 is 2023-04/2023-06. */
import { ordinalOf } from './numerals.ts';

/** A year, or the part of it that a report or one of its parts is about. */
export interface Span {
  year: number;
  /** As printed: 上半年, 第二季度, 1-10月, 5月; null for the whole year. */
  part: string | null;
}

/** What the words of a figure are to be understood by that name no year. */
export interface Frame {
  /** Of a figure that names no time: the year of the report, or the part of it that it is about. */
  span: Span | null;
  /** The year that months, quarters and 全年 are of. */
  year: number | null;
  /** The year that 去年 is. */
  lastYear: number | null;
  /** What is said of 今年: of a plan told to an assembly, the year it is told in. */
  now: Span | null;
  /** The year that 明年 is, for what is planned; null for what was done. */
  nextYear: number | null;
}

/** 五年来, 近三年, “十四五”以来, 五年累计: of several years, and of no single one. */
export const SEVERAL_YEARS =
  '(?:(?:[过近]去?|[这前])?(?<![\\d〇零○一二三四五六七八九十])[二两三四五六七八九十2-9]年(?:多?来|累计|共|合计|(?=完成|建成|实现|新增|新建))|[过近]去?[二两三四五2-5]个?年|["“]?十[一二三四五]五["”]?(?:以来|期间|时期)|历年(?=累计|共|合计|来|总)|[今未][后来][三五]年)';

/** What joins the first and the last of several months or years. */
export const TO = '\\s?[-—–―~至到]{1,2}\\s?';
/** What of a year is compared with the same of another: 1-6月, 上半年, 全年. */
export const COMPARED_PART = `(?:\\d{1,2}(?:月份?)?${TO}\\d{1,2}月|[上下]半年|前[二两三]季度|[一二三四]季度|全年)`;
/** 前11个月, 前十个月; 提前3个月 and 节前3个月 are none. */
export const FIRST_MONTHS =
  '(?<![提目节会比较之以])前(?:1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])个月(?![内前后])';
const FIRST = /^前(.+)个月$/;
const MONTHS = new RegExp(`^(\\d{1,2})(?:月份?)?(?:\\d{1,2}日)?${TO}(\\d{1,2})月`);
const QUARTERS = '一二三四';

const two = (month: number) => String(month).padStart(2, '0');

/** From the begin of one month to the end of another; the year alone where that is all of it. */
export function monthsOf(year: string | number, from: number, to: number): string {
  if (from === 1 && to === 12) return String(year);
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

/** The first and the last month of a part of a year. */
function monthsIn(word: string): [number, number] {
  if (word === '上半年') return [1, 6];
  if (word === '下半年') return [7, 12];
  const months = MONTHS.exec(word);
  if (months) return [Number(months[1]), Number(months[2])];
  const first = FIRST.exec(word)?.[1];
  if (first !== undefined) return [1, ordinalOf(first) ?? 1];
  if (word.startsWith('前')) return [1, word.includes('三') ? 9 : 6];
  const quarter = QUARTERS.indexOf(word.replace('第', '').charAt(0));
  if (quarter >= 0) return [quarter * 3 + 1, quarter * 3 + 3];
  const month = Number.parseInt(word, 10);
  return month >= 1 && month <= 12 ? [month, month] : [1, 12];
}

/** A part of a year, in the words of the page, as a period. */
export const partOfYear = (year: string | number, word: string): string => monthsOf(year, ...monthsIn(word));

export const periodOfSpan = ({ year, part }: Span): string =>
  part === null ? String(year) : partOfYear(year, part);

/** From January to the end of what is reported on. */
export const upToEndOf = ({ year, part }: Span): string =>
  monthsOf(year, 1, part === null ? 12 : monthsIn(part)[1]);

const MONTH = '(?:1[0-2]|[1-9])';
/** 第二季度, 1-10月, 10月份, 2023年10月; a month alone may be that of a day or of a campaign. */
const PART_IN_TITLE = new RegExp(
  `上半年|下半年|前[二两三]季度|第?[一二三四]季度|(?<!\\d)${MONTH}(?:月份?)?${TO}${MONTH}月份?|(?<!\\d)${MONTH}月份|(?<=20\\d\\d年)${MONTH}月(?![\\d底初末])`,
);
/** （2022年1月）: when a report was given. */
const ASIDES = /[(（][^()（）]{0,40}[)）]/g;

/** 半年工作总结, 一、二季度. */
const FIRST_HALF = /(?<!下)半年度?(?:工作|总结)|第?一(?:季度)?[、和及与]第?二季度/;

/** The part of a year that the title of a report or of one of its parts names; null for none. */
export function partInTitle(printed: string): string | null {
  const title = printed.normalize('NFKC').replace(ASIDES, '');
  return FIRST_HALF.test(title) ? '上半年' : (PART_IN_TITLE.exec(title)?.[0] ?? null);
}

/** 到“十四五”末, “十三五”期末，: the year that a five-year plan ends with; 是“十三五”末的1.9倍 only compares. */
const PLAN_ENDS = /(?:^|[,，；;：:。到至])\s?["“]?十([一二三四五六])五["”]?(?:期|规划|时期)?末(?!的)/;
const PLANS = '零一二三四五六';
export function endOfPlanIn(text: string): number | null {
  const plan = text.includes('五') ? PLAN_ENDS.exec(text)?.[1] : undefined;
  return plan === undefined ? null : 2005 + 5 * PLANS.indexOf(plan);
}
