import { ordinalOf } from '../domain/numerals.ts';

const CN_DIGIT = '[〇零○ＯO0一二三四五六七八九]';
const FORMS: readonly RegExp[] = [
  /(20\d\d|19\d\d)\s?年\s?(\d{1,2}|元)\s?月\s?(\d{1,2})\s?日/,
  // 2022-12-2016:24:38: the hour may stand right behind the day.
  /(20\d\d|19\d\d)[-/.](\d{1,2})[-/.](\d\d(?=\d\d:\d\d)|\d{1,2}(?!\d))/,
  /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/,
  new RegExp(`(二${CN_DIGIT}{3})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`),
];

function iso(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const part = (text = '') => (text === '元' ? 1 : ordinalOf(text));

/** The first date in a text as YYYY-MM-DD: 2021年12月19日, 2021-12-19, 20211219, 二○二一年十二月十九日. */
export function dateIn(text: string): string | null {
  const folded = text.normalize('NFKC');
  for (const form of FORMS) {
    const found = form.exec(folded);
    if (!found) continue;
    const date = iso(part(found[1]), part(found[2]), part(found[3]));
    if (date) return date;
  }
  return null;
}

/** Whether a line is a date and nothing else but brackets and words such as 发布日期. */
export function isDateLine(text: string): boolean {
  if (text.length > 40 || dateIn(text) === null) return false;
  const rest = text.normalize('NFKC').replace(/[\d年元月日\-/.:()\s〇零○一二三四五六七八九十O]/g, '');
  return /^(发布|成文|印发|生成|公开|报告)?(期|时间)?$/.test(rest);
}
