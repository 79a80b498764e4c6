import { ordinalOf } from '../domain/numerals.ts';

/** The forms of heading numbers, from the most to the least major by the standard order of official documents. */
export type NumberForm = 'part' | 'cn-comma' | 'cn-paren' | 'ar-comma' | 'ar-paren' | 'circled' | 'dash';

/** GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）; 第一部分 stands above, ① below. */
export const STANDARD_RANK: Record<NumberForm, number> = {
  part: 0,
  'cn-comma': 1,
  'cn-paren': 2,
  'ar-comma': 3,
  'ar-paren': 4,
  circled: 5,
  dash: 6,
};

export interface HeadingNumber {
  form: NumberForm;
  /** As printed, without the white space behind it. */
  raw: string;
  /** Null when the number is lost: （）. */
  ordinal: number | null;
  /** Length in the text, white space behind it included. */
  length: number;
}

interface Pattern {
  form: NumberForm;
  /** Sticky; group 1 is the numeral. Every repeat is bounded. */
  match: RegExp;
}

const CN = '[一二三四五六七八九十]{1,3}';
const AR = '[0-9０-９]{1,2}';
const PATTERNS: readonly Pattern[] = [
  { form: 'part', match: new RegExp(`第(${CN}|${AR})(?:部分|章|节|篇)[、：:，]?`, 'y') },
  { form: 'cn-comma', match: new RegExp(`(${CN})\\s?(?:[、，,]|[．.](?![0-9０-９]))[、．.]?`, 'y') },
  { form: 'cn-paren', match: new RegExp(`[（(〔［[]\\s?(${CN})\\s?[）)〕］\\]][、．.，,：:]?`, 'y') },
  { form: 'ar-paren', match: new RegExp(`[（(]\\s?(${AR})\\s?[）)][、．.，,]?`, 'y') },
  { form: 'ar-paren', match: new RegExp(`(${AR})[）)][、．.，,]?`, 'y') },
  {
    form: 'ar-comma',
    match: new RegExp(`(${AR})\\s?(?:[、．，](?![0-9０-９])|\\.(?![0-9０-９])|,(?=[\\u4e00-\\u9fff]))`, 'y'),
  },
  { form: 'circled', match: /([①-⑳])[、．.]?/y },
  { form: 'cn-paren', match: /[（(]\s?()[）)](?=\s?[\u4e00-\u9fff])/y },
];

const numeralOf = (text: string) => text.normalize('NFKC');

/** The heading number that stands at `at`, or null. Quantities (一、二季度; 1.5万) and years are none. */
export function numberAt(text: string, at: number): HeadingNumber | null {
  const first = text.charCodeAt(at);
  if (!canOpen(first)) return null;
  for (const { form, match } of PATTERNS) {
    match.lastIndex = at; // sticky: set before every use, so that no call sees another's
    const found = match.exec(text);
    if (!found) continue;
    const raw = found[0].trimEnd();
    const after = at + found[0].length;
    if (form === 'cn-comma' && isList(text, after)) return null;
    const ordinal = form === 'circled' ? raw.charCodeAt(0) - 0x245f : ordinalOf(numeralOf(found[1] ?? ''));
    const white = text.charAt(after) === ' ' ? 1 : 0;
    return { form, raw, ordinal: found[1] === '' ? null : ordinal, length: found[0].length + white };
  }
  return null;
}

/** 一、二、三季度 and 一、二把手: numerals in a list, not a heading number. */
function isList(text: string, after: number): boolean {
  return /^[一二三四五六七八九十]{1,2}(、|季度|级|类|期|产业|等奖|把手)/.test(text.slice(after, after + 6));
}

function canOpen(code: number): boolean {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return true;
  if (
    code === 0x28 ||
    code === 0xff08 ||
    code === 0x3014 ||
    code === 0xff3b ||
    code === 0x5b ||
    code === 0x7b2c
  )
    return true;
  if (code >= 0x2460 && code <= 0x2473) return true;
  return '一二三四五六七八九十'.includes(String.fromCharCode(code));
}
