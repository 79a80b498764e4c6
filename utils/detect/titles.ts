import { ordinalOf } from '../domain/numerals.ts';
import { NOT_A_REPORT, NOT_A_REPORT_ENDINGS, NOT_A_REPORT_PATTERNS, TITLE_RULES } from '../domain/titles.ts';
import type { DocumentKind } from '../model.ts';

const LONGEST_TITLE = 70;
const YEAR = /(20\d\d|19\d\d)(?!\d)/;
const CN_YEAR = /二[〇零○ＯO0０][一二三四五六七八九〇零○][一二三四五六七八九〇零○]/;

/** The kind of report a title names, or null. Brackets at the end ((2021年度), (摘要)) are looked through. */
export function kindOfTitle(title: string): DocumentKind | null {
  const text = title
    .replace(/\s+/g, '')
    .replace(/[（(](20\d\d年?度?|公开版|全文|送审稿|代拟稿|书面)[）)]$/, '');
  if (text.length < 4 || text.length > LONGEST_TITLE) return null;
  const rule = TITLE_RULES.find(({ pattern }) => pattern.test(text));
  return rule && !refusal(text, rule.kind, title) ? rule.kind : null;
}

const YEAR_BOOK = /年报$/;
const PLAN_BEHIND_SUMMARY = /(总结|情况).*(计划|要点|打算|安排|思路)(的报告)?$/;

/** The word that makes a title none of a report's, or null. */
function refusal(text: string, kind: DocumentKind, title: string): string | null {
  const word = refusingWord(text);
  if (word) return word;
  // 政府信息公开年报 without a year is the name of a column.
  if (kind === 'annual-report' && YEAR_BOOK.test(text) && !namesYear(title)) return '年报';
  if (PLAN_BEHIND_SUMMARY.test(text)) return null;
  return NOT_A_REPORT_ENDINGS.find((ending) => text.endsWith(ending)) ?? null;
}

function refusingWord(text: string): string | null {
  const word = NOT_A_REPORT.find((w) => text.includes(w) && !isNamed(text, w));
  return word ?? NOT_A_REPORT_PATTERNS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean) ?? null;
}

/**
 * What speaks against a page by one of its titles: the title of a notice, a rule, a piece of news … that
 * may well have a report's title inside. Null when nothing does.
 */
export function againstTitle(title: string): string | null {
  const text = title.replace(/\s+/g, '');
  if (text.length > LONGEST_TITLE * 2 || kindOfTitle(text)) return null;
  const speaksOfReports = TITLE_RULES.some(({ pattern }) => pattern.test(text));
  const word = refusingWord(text);
  if (word && (speaksOfReports || text.length > 12)) return word;
  // Endings alone prove little: a site's own name may end in 会 or 公告.
  return (speaksOfReports && NOT_A_REPORT_ENDINGS.find((ending) => text.endsWith(ending))) || null;
}

/** Words inside 《》 or “” belong to the name of what was done, not to this title. */
function isNamed(text: string, word: string): boolean {
  const at = text.indexOf(word);
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('“', at));
  if (open < 0) return false;
  const close = Math.max(text.indexOf('》', open), text.indexOf('”', open));
  return close > at;
}

/** Whether a title names a year: all that the detector asks of it. */
export const namesYear = (title: string) => YEAR.test(title.normalize('NFKC')) || CN_YEAR.test(title);

/** 2019—2023年, 2021-2022学年: the years that a report of several is about, the last of them its own. */
const YEARS = /20\d\d年?\s?[-—–~～至到]{1,2}\s?(20\d\d)(?!\d)/;

/** The year a title names first: 2021年, 二○二一年; of a span the last. */
export function yearOfTitle(title: string): number | null {
  const plain = title.normalize('NFKC');
  const found = YEARS.exec(plain) ?? YEAR.exec(plain);
  if (found) return Number(found[1]);
  const cn = CN_YEAR.exec(title);
  return cn ? ordinalOf(cn[0]) : null;
}
