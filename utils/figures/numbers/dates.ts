import { codesOf, isAt, isDigit, Lexicon } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import { readNumeral } from './numeral.ts';
import { type Numeral, skipSpaces } from './scale.ts';
import { clauseStart, type Found, type Look, reject } from './types.ts';
import { YEARS_REPORTED } from './words.ts';

/** What behind a number makes it a part of a date; the longest first. */
const PARTS = new Lexicon([
  '年度',
  '年代',
  '年',
  '月份',
  '月底',
  '月初',
  '月中旬',
  '月上旬',
  '月下旬',
  '月末',
  '月',
  '日',
  '世纪',
  '季度',
  '时',
  '点',
]);
const TIME_PARTS = codesOf('时分秒点');
const JOINTS = codesOf('至到-—–―~～、.和');
/** Characters that a date part begins with. */
const [YEAR, MONTH, AND, NEXT, SAME] = [0x5e74, 0x6708, 0x548c, 0x6b21, 0x540c];
/** 时 in these is a word: 3时间. */
const HOURS = codesOf('间长期段空效');
const YEAR_TAIL = new Lexicon([
  '以来',
  '来',
  '间',
  '内',
  '行动',
  '计划',
  '规划',
  '攻坚',
  '期',
  '底',
  '初',
  '末',
  '前',
  '后',
  '中',
  '度',
  '级',
]);

function partAt(text: string, index: number): string | null {
  return PARTS.at(text, skipSpaces(text, index));
}

/** A year as printed: four digits or more, or digit by digit in Chinese. */
function isYearDigits(digits: string | null): boolean {
  return digits !== null && digits.length >= 4;
}

/** The end of the date part whose number begins at `index`; -1 when it is no date part. */
function partEnd(text: string, numeral: Numeral | null, inDate: boolean): number {
  if (numeral === null || numeral.scaled || numeral.tolerance > 0) return -1;
  const part = partAt(text, numeral.end);
  if (part === null) return -1;
  const end = skipSpaces(text, numeral.end) + part.length;
  const number = numeral.value ?? numeral.hi ?? 0;
  if (part.charCodeAt(0) === YEAR) return isYearDigits(numeral.digits) || inDate ? end : -1;
  if (part.charCodeAt(0) === MONTH) return number >= 1 && number <= 12 ? end : -1;
  if (part === '日') return number >= 1 && number <= 31 ? end : -1;
  if (part === '季度') return number >= 1 && number <= 4 ? end : -1;
  if (part === '世纪') return end;
  if (part === '时') return number <= 24 && !HOURS.has(text.charCodeAt(end)) ? timeEnd(text, end) : -1;
  return part === '点' && inDate ? timeEnd(text, end) : -1;
}

function timeEnd(text: string, index: number): number {
  let end = index;
  for (let round = 0; round < 2; round++) {
    const numeral = readNumeral(text, end);
    if (numeral === null || !TIME_PARTS.has(text.charCodeAt(numeral.end))) return end;
    end = numeral.end + 1;
  }
  return end;
}

/** Follows 至12月31日, 、2022年, 12月20日 behind a first part. */
function wholeEnd(text: string, index: number): number {
  let end = index;
  for (let round = 0; round < 8; round++) {
    let at = skipSpaces(text, end);
    if (JOINTS.has(text.charCodeAt(at))) at = skipSpaces(text, at + 1);
    const code = text.charCodeAt(at);
    if (code === NEXT || code === SAME) return end;
    const next = isNumeralStart(text, at) ? partEnd(text, readNumeral(text, at), true) : -1;
    if (next < 0) return end;
    end = next;
  }
  return end;
}

const CHINESE_DIGITS = codesOf('〇零一二三四五六七八九十');

function isNumeralStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isDigit(code) || CHINESE_DIGITS.has(code);
}

const ALL_MONTHS = /^[两二三四五六]个月/;

/** 1-6月, 1至6月, 2021、2022年: the first number has no part of its own. */
function jointEnd(text: string, index: number, opening: Numeral): number {
  let at = index;
  let numeral: Numeral | null = opening;
  for (let round = 0; round < 4; round++) {
    if (numeral === null || numeral.scaled || (numeral.tolerance > 0 && text[numeral.start + 4] !== '.'))
      return -1;
    // 6、7、8三个月.
    const months = round > 0 ? ALL_MONTHS.exec(text.slice(numeral.end, numeral.end + 3)) : null;
    if (months !== null) return numeral.end + months[0].length;
    const joint = skipSpaces(text, numeral.end);
    const part = partAt(text, numeral.end);
    if (part !== null) {
      if (round === 0) return -1;
      const year = part.charCodeAt(0) === YEAR && !isYearDigits(numeral.digits);
      return year ? -1 : partEnd(text, numeral, true);
    }
    const code = text.charCodeAt(joint);
    if (!JOINTS.has(code) || code === AND) return -1;
    at = skipSpaces(text, joint + 1);
    if (text[at] === '-' || text[at] === '—' || text[at] === '―') at++;
    if (!isNumeralStart(text, at)) return -1;
    numeral = readNumeral(text, at);
  }
  return -1;
}

const BEFORE_DATE = codesOf('前第');

const DAY = 0x65e5;
const REACHED_LENGTH = /(?:缩短|压减|压缩|减少|延长|降低?)(?:至|到|为)(?:平均)?$|[时期]限[为是]?$|提前$/;
const FROM_LENGTH = /[由从](?:原来?的?|法定的?|平均)?$/;
const CUT = /^(?:缩短|压减|压缩|减少|延长|降|调整)/;

/** 办理期限由20日压缩至5日: a length of time, no day of the month. */
function isLength(text: string, { start, end }: Numeral): boolean {
  if (text.charCodeAt(end) !== DAY) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return REACHED_LENGTH.test(before) || (FROM_LENGTH.test(before) && CUT.test(text.slice(end + 1, end + 3)));
}

/** Dates, years, months, quarters, clock times, in Arabic or Chinese digits. */
export function date(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null || isLength(text, numeral)) return null;
  const first = partEnd(text, numeral, false);
  const end = first >= 0 ? first : jointEnd(text, index, numeral);
  if (end < 0) return null;
  const from = BEFORE_DATE.has(text.charCodeAt(index - 1)) && index - 1 >= look.floor ? index - 1 : index;
  return reject(look, 'date', from, wholeEnd(text, end));
}

/** Eight digits that are a calendar day (20211219, 20211219日), unless another unit follows. */
export function compactDate(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (!isDigit(text.charCodeAt(index))) return null;
  const digits = numeral?.digits;
  if (numeral === null || digits?.length !== 8) return null;
  const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);
  const end = text.startsWith('日', numeral.end) ? numeral.end + 1 : numeral.end;
  if (!isDay || (end === numeral.end && unitAt(text, skipSpaces(text, end)) !== null)) return null;
  return reject(look, 'date', index, end);
}

const PERIOD_LEADS = new Lexicon(['过去', '未来', '今后', '最近', '连续', '每', '每隔', '为期', '前', '后']);
const PERIOD_UNITS = new Lexicon(['个月', '个季度', '天', '周', '个星期', '个五年']);
/** 提前3天, 滞后2天: how long, not when. */
const SHIFTED = codesOf('提滞落延推');
const OVER = codesOf('余多');
/** What a period may be counted in. */
const PERIODS = codesOf('年个天周余多');

/** A number of years that bounds a count (近五年, 三年间, 三年行动) and other periods: 半年, 近三个月. */
export function period(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null) return null;
  const at = skipSpaces(text, numeral.end);
  if (!PERIODS.has(text.charCodeAt(at))) return null;
  const near = isAt(text, index - 1, '近') && !isAt(text, index - 2, '将') && !isAt(text, index - 2, '接');
  const lead = near
    ? '近'
    : SHIFTED.has(text.charCodeAt(index - 2))
      ? null
      : PERIOD_LEADS.before(text, index);
  const recent = lead !== null;
  if (recent && lead !== '为期' && index - lead.length >= look.floor) {
    const other = PERIOD_UNITS.at(text, at);
    if (other !== null) return reject(look, 'period', index - lead.length, at + other.length);
  }
  const whole = text.charCodeAt(at) === YEAR;
  if (!whole && !(OVER.has(text.charCodeAt(at)) && text.charCodeAt(at + 1) === YEAR)) return null;
  const end = at + (whole ? 1 : 2);
  if (!recent && isReported(text, index, end)) return null;
  const from = near && index - 1 >= look.floor ? index - 1 : index;
  return reject(look, 'period', from, end + (YEAR_TAIL.at(text, end)?.length ?? 0));
}

/** 平均受教育年限从9.6年提高到10.2年, 受教育年限达11年. */
const SCHOOLING = '受教育年限';
const SCHOOLING_REACH = 34;
const isSchooling = (text: string, index: number) =>
  text.slice(clauseStart(text, index, SCHOOLING_REACH), index).includes(SCHOOLING);

function isReported(text: string, index: number, end: number): boolean {
  return (
    (YEARS_REPORTED.before(text, index) !== null || isSchooling(text, index)) &&
    !/^(?:行动|计划|规划|来|间|期)/.test(text.slice(end, end + 2))
  );
}

/** 上半年, 下半年, 半年. */
export function halfYear(look: Look, index: number): Found | null {
  if (!isAt(look.text, index, '半') || !isAt(look.text, index + 1, '年')) return null;
  const from =
    '上下前后'.includes(look.text[index - 1] ?? '\0') && index - 1 >= look.floor ? index - 1 : index;
  return reject(look, 'date', from, index + 2);
}
