/** Which years that the words before a number name are the time of what is counted, and which are something else. */

import {
  COMPARED_PART,
  FIRST_MONTHS,
  monthsOf,
  partOfYear,
  periodOfSpan,
  type Span,
  TO,
} from '../../domain/calendar.ts';
import { matchesIn } from '../../domain/matches.ts';
import { codesOf, lastInk } from '../../domain/text.ts';
import { type Draft, isChange } from '../draft.ts';

/** A year, and the part of it that stands behind it: 2023年1-6月, 2021年10月1日至2022年5月31日, 2023年第二季度. */
const DATED = new RegExp(
  `(?<!\\d)(20\\d\\d)(?:\\s?年度?(?:(\\d{1,2})(?:月份?)?(?:\\d{1,2}日)?${TO}(?:(20\\d\\d)年)?(\\d{1,2})月|(第?[一二三四]季度)${TO}(?:(20\\d\\d)年)?(第?[一二三四]季度)|(上半年|下半年|前[一二两三四]季度|${FIRST_MONTHS}|第?[一二三四]季度|\\d{1,2}月(?:31日|[底末])?))?|(?=总共|共|累计|全年))`,
  'g',
);
/** 2023年3月以来: a month that something has gone on since is not when all of it was. */
const isSince = ({ input = '', index = 0, 0: words }: RegExpMatchArray) =>
  /^份?以来/.test(input.slice(index + words.length, index + words.length + 3));

/** Up to 12月底 is the whole year, and 截至12月31日 as well. */
const YEAR_END = /^12月[底末]?/;

/** A year, or the part of it that stands behind it, as a period; in a report on a half the year is that half. */
export function periodOfDate(date: RegExpMatchArray, span: Span | null): string {
  const [, year = '', from, toYear, to, quarter, endYear, endQuarter, part] = date;
  if (from && to && toYear && toYear !== year)
    return `${monthsOf(year, Number(from), Number(from))}/${monthsOf(toYear, Number(to), Number(to))}`;
  // 2022年第四季度至2023年第三季度.
  if (quarter && endQuarter)
    return [partOfYear(year, quarter).slice(0, 7), partOfYear(endYear ?? year, endQuarter).slice(-7)].join(
      '/',
    );
  if (from && to) return monthsOf(year, Number(from), Number(to));
  if (part && isUpToDecember(date)) return periodOfYear(year, span);
  if (part && !isSince(date) && !(YEAR_END.test(part) && part.length > 3)) return partOfYear(year, part);
  return periodOfYear(year, span);
}
const periodOfYear = (year: string, span: Span | null): string =>
  span !== null && Number(year) === span.year ? periodOfSpan(span) : year;

/** 截至2022年12月20日, 截止到12月: what was counted in the year up to then is no count of December. */
const UP_TO = /截[至止]到?$/;
const isUpToDecember = ({ input = '', index = 0, 0: words }: RegExpMatchArray) =>
  /12月(?:31日|[底末])?$/.test(words) && UP_TO.test(input.slice(Math.max(0, index - 3), index));

/** 较上年152件, 上年度为59件, 2021年的890条: the number is the one before. */
const YEAR_BEFORE =
  /(?<!结转)(?:去年|上年|上一年)度?(?:[底末]?(?:同期)?(?:数)?(?:的|为|是|有|仅|共|约)*|同期[\u4e00-\u9fff]{1,6}[为是])$/;
/** 较去年1-6月的150批, 比去年全年480人次. */
const PART_BEFORE = new RegExp(`[较比](?:去年|上年|上一年)(${COMPARED_PART})的?$`);
/** The part of the year before that the words right before a number name; null for none. */
export const partBefore = (text: string): string | null => PART_BEFORE.exec(text.trimEnd())?.[1] ?? null;

const OPEN = 0x28;
const ENDS_YEAR_BEFORE = codesOf('年月度底末期数的为是有仅共约');

/** Whether what stands before a number says that it is the one of the year before. */
export function isYearBefore(text: string): boolean {
  // 较去年同期（41件）: in a bracket of its own.
  const words = lastInk(text) === OPEN ? text.slice(0, text.lastIndexOf('(')) : text;
  return (
    ENDS_YEAR_BEFORE.has(lastInk(words)) && (YEAR_BEFORE.test(words.trimEnd()) || partBefore(words) !== null)
  );
}

/** What is of now, whatever it is compared with: a change, a multiple. */
export const isOfNow = (draft: Draft) => isChange(draft) || draft.quantity.kind === 'ratio';

/** What a year stands behind that another is compared with: 比2022年的9件, 是2021年人均收入9800元的91%. */
const BASES = codesOf('比较由从是占');
const TIMES = codesOf('是为于到当至占');
/** 与2021年度持平, 较2021年提升: what is told of now, by what was then. */
const THAN_THEN =
  /^年(?:度|同期|[底末])?(?:的?平均(?:水平|数|值)?)?(?:基本)?(?:相比|持平|相当|[净再又同分均]?[增减升降提多少高低下上扩翻缩压])/;
const JOINS = codesOf('比较与同跟');
const ON_TOP_OF = /^年[^,，。；;]{0,16}基础上/;
const FIRST_OF_TWO = /20\d\d年?[-—–~至到]{1,2}$/;
/** 提高到2025年的70%: nothing but the number stands behind the year. */
const REACHED = /(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|缩小|降|升|增)[至到为]$/;
const OWN_NUMBER = /^年的\s?$/;
/** 恢复至2019年同期水平的85%. */
const LEVEL_OF = /^年度?(?:同期|[底末])?(?:水平)?的(?!(?:奋斗|主要|发展|远景)?目标)/;

/**
 * 比2022年的9件增加3件, 由2022年的95%提高到99%: only the number right behind the year is of that year; none is in
 * 是2019年的4.5倍 and 与2020年相比.
 */
function isComparedWith(draft: Draft, clause: string, at: number): boolean {
  // 较2017-2018年秋冬季.
  const first = FIRST_OF_TWO.exec(clause.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
  const before = clause.charCodeAt(at - first - 1);
  const behind = clause.slice(at + 4, at + 24);
  if (behind.startsWith('年相比') || ON_TOP_OF.test(behind)) return true;
  if (JOINS.has(before) && (isChange(draft) || THAN_THEN.test(behind))) return true;
  const isReached = REACHED.test(clause.slice(Math.max(0, at - 4), at)) && OWN_NUMBER.test(behind);
  const isTimes = !isReached && TIMES.has(before) && LEVEL_OF.test(behind);
  if (!isTimes && !BASES.has(before)) return false;
  if (isTimes && draft.quantity.kind === 'percent') return true;
  return isOfNow(draft) || isBehind(draft, draft.quantity.start - clause.length + at);
}

/** Whether another number stands between an offset and a draft's. */
const isBehind = ({ previous }: Draft, at: number) => previous !== null && previous.quantity.start > at;

/** 占去年底的102.5%, 是2021年纯收入9800元的91%: a share of what was then is one of now. */
const SHARE_OF_THEN =
  /(?:[占是为]|相当于|达到?|恢复[到至])(?:去年|上年|上一年|20\d\d年)[^,，。；;]{0,24}的\s?$/;
/** Where the words of such a share begin; -1 for others. */
export const shareOfThen = ({ quantity }: Draft, clause: string) =>
  quantity.kind === 'percent' ? clause.search(SHARE_OF_THEN) : -1;

/** 2022年结转的4件, 结转2024年6件: where from and where to, not when. */
const isCarried = (clause: string, at: number) =>
  /^年度?结转/.test(clause.slice(at + 4, at + 8)) ||
  /结转(?:[至到])?$/.test(clause.slice(Math.max(0, at - 3), at));

/** 公开2022年度部门决算118条: the year is one of the document's, which was made public in another. */
const MAKES_PUBLIC = /(?:公开|发布|公布|公示|编制|编印|印发|出台|报送|上报)(?:了|[^,，。；;]{1,24}、)?$/;
const isOfDocument = (clause: string, at: number) =>
  clause.startsWith('年度', at + 4) && MAKES_PUBLIC.test(clause.slice(Math.max(0, at - 28), at));

/** 针对2020年度查出的问题，组建; 除去2004年到期面积后: of what is dealt with or left out, not of what is told. */
const IS_BASIS = /(?:^|[,，；;])\s?(?:针对|除去|扣除|剔除)[^,，。；;]*$/;

/** 用于兑付2020年超录资金: what is paid for is not when it was paid. */
const PAYS = /(?:兑付|兑现|偿还|补发|归还|弥补|消化)$/;

/** The years, with the parts of them, that a text names. */
export const datesIn = (text: string) => matchesIn(DATED, text);

/** The years in the words before a number that are its own time. */
export function yearsNamed(draft: Draft, clause: string): RegExpExecArray[] {
  if (!clause.includes('20')) return [];
  const share = shareOfThen(draft, clause);
  return datesIn(share < 0 ? clause : clause.slice(0, share)).filter(
    ({ index }) =>
      !/《[^》]*$/.test(clause.slice(0, index)) &&
      !isComparedWith(draft, clause, index) &&
      !isCarried(clause, index) &&
      !isOfDocument(clause, index) &&
      !IS_BASIS.test(clause.slice(0, index)) &&
      !PAYS.test(clause.slice(Math.max(0, index - 3), index)),
  );
}
