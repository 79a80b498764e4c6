import {
  FIRST_MONTHS,
  type Frame,
  partOfYear,
  periodOfSpan,
  SEVERAL_YEARS,
  TO,
} from '../../domain/calendar.ts';
import { codesOf, isDigit } from '../../domain/text.ts';
import { datesIn, periodOfDate } from './years.ts';

/** A time that stands before what happened in it: 上半年，…; it holds until the next one or the sentence's end. */
export interface Opening {
  at: number;
  words: string;
}

const MONTH = '(?:1[0-2]|[1-9])月';
const DAY = '(?:\\d{1,2}日)?';
const YEAR = '(?:20\\d\\d年度?|今年|本年度?|去年|上年|上一年)';
const PART = [
  '上半年',
  '下半年',
  '全年',
  '前[一二两三四]季度',
  FIRST_MONTHS,
  '第?[一二三四]季度',
  `(?:1[0-2]|[1-9])${TO}${MONTH}份?`,
  `${MONTH}\\d{1,2}日${TO}\\d{1,2}日`,
  `${MONTH}份?${DAY}${TO}(?:20\\d\\d年)?${MONTH}份?${DAY}`,
  `${MONTH}份?`,
].join('|');
/** 到2025年，生产总值突破；…: up to the sentence's end. */
const TO_YEAR = '(?:具体)?到20\\d\\d年[底末]?(?=[,，])';
const YEARS = `20\\d\\d年?${TO}20\\d\\d年`;
/** 上半年全市完成, 二季度“云岭发布”推送: at the begin of a sentence no comma is needed before whose it is. */
const WHOSE = '[全我][国省市州县区旗盟镇乡局委厅院校]|全系统|["“]';
/**
 * 12月份实施救助24户77人，发放资金15万元: nor before what was done in a month, a quarter or a half; what was due, went
 * on since or is compared with then, and an end of it that another time follows, stand for themselves.
 */
const DONE_IN = `(?=[\\u4e00-\\u9fff])(?!以[来前后内]|[底末初中上下起前后内到至来的与和及同环较比较平为是、])`;
const IN_PART = `(?:20\\d\\d年|今年)?(?:上半年|下半年|前[二两三]季度|第?[一二三四]季度|${MONTH}份?)${DONE_IN}`;
/** 全年实现生产总值600亿元，…；…: so of the year. */
const IN_YEAR = '全年(?=(?:[全我].)?(?:实现|完成|新增|地区生产总值))';
/** 截至2023年10月底. */
const UP_TO = `截[至止]到?20\\d\\d年(?:${MONTH})?(?:\\d{1,2}日|[底末])?`;
const OPENING = new RegExp(
  `(?:预计|自|从)?(?:截[至止]到?目前|${UP_TO}|${TO_YEAR}|${YEARS}|(?:${YEAR})(?:${PART})?|${PART}|${SEVERAL_YEARS})(?:期间|以来|[底末间内])?(?:(?=[,，])|(?=${WHOSE}))|预计(?=[,，])|(?:预计)?${IN_YEAR}|${IN_PART}`,
  'y',
);
/** What a time may stand behind: the sentence's begin, a sign, 一是. */
const BOUNDARIES = codesOf('，；;：:。！\n');
const BEGINS = codesOf('0123456789上下前第一二三四五六七八九十今本去截全过近这历到具预自从“"');
const [SPACE, COMMA, IS] = [0x20, 0x2c, 0x662f];

function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (Number.isNaN(before) || BOUNDARIES.has(before) || before === SPACE) return true;
  // A comma inside 1,540 ends nothing.
  if (before === COMMA) return !isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at - 2));
  return before === IS && at === 2;
}

/** 据统计，2022年全县: as good as the begin. */
const BEGUN = /^\s*(?:据(?:不完全)?统计[，,]\s*)?$/;

/** The times that open a folded sentence or clauses of it, in order. */
export function openingsIn(text: string): Opening[] {
  const out: Opening[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!BEGINS.has(text.charCodeAt(at)) || !mayBegin(text, at)) continue;
    OPENING.lastIndex = at;
    const words = OPENING.exec(text)?.[0];
    if (words === undefined) continue;
    const isClosed = /[,，]/.test(text.charAt(at + words.length));
    if (isClosed || BEGUN.test(text.slice(0, at)))
      out.push({ at, words: words === '预计' ? words : words.replace(/^(?:预计|自|从)/, '') });
  }
  return out;
}

/** The last of them before an offset. */
export const openingBefore = (openings: readonly Opening[], offset: number): string | null =>
  openings.findLast(({ at }) => at < offset)?.words ?? null;

export const OF_SEVERAL = new RegExp(SEVERAL_YEARS);
const FROM_TO = new RegExp(`^(20\\d\\d)年?${TO}(20\\d\\d)年`);
const OF_YEAR = new RegExp(`^(?:${YEAR})`);
const LAST_YEAR = /^(?:去年|上年|上一年)/;
const IS_PART = new RegExp(PART);
/** 7月以来: from then on, up to the end of what is reported on. */
const SINCE_MONTH = /月份?以来$/;

/** The period of what an opening stands before. */
export function periodOfOpening(words: string, frame: Frame): string | null {
  const { span } = frame;
  // 预计，全市实现…，in a part that looks back on this year and on several.
  if (words === '预计' && span === null) return frame.year === null ? null : String(frame.year);
  const years = FROM_TO.exec(words);
  if (years) return `${years[1]}/${years[2]}`;
  const date = datesIn(words)[0];
  // 2021年以来: up to now.
  const isSince = words.endsWith('以来') && Number(date?.[1]) < (frame.year ?? 0);
  if (isSince || OF_SEVERAL.test(words)) return null;
  if (date) return periodOfDate(date, span);
  const isLast = LAST_YEAR.test(words);
  const year = isLast ? frame.lastYear : frame.year;
  const part = IS_PART.exec(words.replace(OF_YEAR, ''))?.[0];
  if (part !== undefined && !SINCE_MONTH.test(words)) return year === null ? null : partOfYear(year, part);
  if (isLast) return year === null ? null : String(year);
  return span && periodOfSpan(span);
}
