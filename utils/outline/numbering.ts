import { ordinalOf } from '../domain/numerals.ts';
import { type CharSet, codesOf, isDigit } from '../domain/text.ts';
import { unitAt } from '../domain/units.ts';

/** The forms of heading numbers, from the most to the least major by the standard order of official documents. */
export type NumberForm =
  | 'part'
  | 'sub-part'
  | 'cn-comma'
  | 'cn-paren'
  | 'ar-comma'
  | 'decimal-2'
  | 'decimal-3'
  | 'ar-paren'
  | 'circled'
  | 'dash';

/**
 * GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）; 第一部分 stands above, ① below. 2.1 and 2.1.1 are those of
 * GB/T 1.1 and of handbooks: they stand below 2.
 */
export const STANDARD_RANK: Record<NumberForm, number> = {
  part: 0,
  'sub-part': 0.5,
  'cn-comma': 1,
  'cn-paren': 2,
  'ar-comma': 3,
  'decimal-2': 4,
  'decimal-3': 5,
  'ar-paren': 6,
  circled: 7,
  dash: 8,
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
  /** What it may begin with. */
  opens: CharSet;
  /** Sticky; group 1 is the numeral. Every repeat is bounded. */
  match: RegExp;
}

const CN = '[一二三四五六七八九十ニ]{1,3}';
/** 、 and what stands for it: a stroke of a character, the small and the half form. */
const COMMA = '、丶﹑､，';
const AR = '[0-9０-９]{1,2}';
const [NTH, BRACKETS, NUMERALS, DIGITS, CIRCLES, IN_ONE] = [
  '第',
  '（(〔［[',
  // ニ, a katakana, is what some scanners make of 二.
  '一二三四五六七八九十ニ',
  '0123456789０１２３４５６７８９',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  // One character for number and brackets or stop.
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
];
/** Each is one character, and one more than the one before. */
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const IN_FULL = '壹贰叁肆伍陆柒捌玖拾';
/** What any number begins with: most places of a text are passed over at once. */
const OPENINGS = codesOf(NTH + BRACKETS + NUMERALS + DIGITS + CIRCLES + IN_ONE + ROMAN + IN_FULL);

const pattern = (form: NumberForm, opens: string, source: string): Pattern => ({
  form,
  opens: codesOf(opens),
  match: new RegExp(source, 'y'),
});
const PATTERNS: readonly Pattern[] = [
  pattern('part', NTH, `第(${CN}|${AR})(?:部分|章|篇)[、：:，]?`),
  // Ⅲ级响应 has no stop.
  pattern('part', ROMAN, '([Ⅰ-Ⅻ])[、．.：:]'),
  pattern('part', IN_FULL, `([${IN_FULL}])、(?!海)`),
  pattern('sub-part', NTH, `第(${CN}|${AR})节[、：:，]?`),
  pattern('cn-comma', NUMERALS, `(${CN})\\s?(?:[${COMMA},]|[．.](?![0-9０-９]))[、．.]?`),
  pattern('cn-paren', BRACKETS, `[（(〔［[]\\s?(${CN})\\s?[）)〕］\\]][、．.，,：:]?`),
  pattern('cn-paren', NUMERALS, `(?<![^。；;：:！? ）)])(${CN})[）)][、．.，,：:]?`),
  // （—）, a dash typed for 一.
  pattern('cn-paren', BRACKETS, '[（(]\\s?([—–])\\s?[）)]'),
  pattern('ar-paren', BRACKETS, `[（(]\\s?(${AR})\\s?[）)][、．.，,]?`),
  pattern('ar-paren', DIGITS, `(${AR})[）)][、．.，,]?`),
  pattern(
    'ar-comma',
    DIGITS,
    `(${AR})\\s?(?:[${COMMA}．.](?!(?!20\\d\\d年)[0-9０-９])|,(?=[\\u4e00-\\u9fff]))`,
  ),
  pattern('circled', CIRCLES, '([①-⑳])[、．.]?'),
  pattern('cn-paren', IN_ONE, '([㈠-㈩])[、．.，,：:]?'),
  pattern('ar-paren', IN_ONE, '([⑴-⒇])[、．.，,]?'),
  pattern('ar-comma', IN_ONE, '([⒈-⒛])[、．.]?'),
  pattern('cn-paren', BRACKETS, '[（(]\\s?()[）)](?=\\s?[\\u4e00-\\u9fff])'),
];

/** 一 基本情况, 四。下步工作, 二：存在问题: only a space, a stop or a colon behind the number, in a short line of its own. */
const SPACED = new RegExp(`^(${CN})[\\s。：:]\\s?(?=[\\u4e00-\\u9fff“]|20\\d\\d年)`);
const LONGEST_SPACED = 40;

function spacedAt(text: string): HeadingNumber | null {
  if (text.length > LONGEST_SPACED) return null;
  const found = SPACED.exec(text);
  if (found && /[，。；,;]/.test(text.slice(found[0].length))) return null;
  const ordinal = ordinalOf(found?.[1] ?? '');
  return found && ordinal !== null
    ? { form: 'cn-comma', raw: found[1] as string, ordinal, length: found[0].length }
    : null;
}

const DECIMAL = /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?[、.．]?\s?(?=[\u4e00-\u9fff“])/;

/**
 * 2.1 国土绿化, 2.1.1 防火 at the start of a line: only where it goes on counting below what stands open, since
 * 2.1万亩 is a quantity. `expected` tells which ordinal would come next for a form.
 */
export function decimalAt(text: string, expected: (form: NumberForm) => number | null): HeadingNumber | null {
  const found = isDigit(text.charCodeAt(0)) ? DECIMAL.exec(text) : null;
  if (!found || isMeasure(text, found[0].length)) return null;
  const [major, minor, third] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const form = third === null ? 'decimal-2' : 'decimal-3';
  const above: readonly NumberForm[] = third === null ? ['ar-comma', 'cn-comma'] : ['decimal-2'];
  const isBelow = above.some((one) => expected(one) === ((third === null ? major : minor) ?? 0) + 1);
  const ordinal = third ?? minor ?? 0;
  if (!isBelow || ordinal !== (expected(form) ?? 1)) return null;
  return { form, raw: found[0].trimEnd(), ordinal, length: found[0].length };
}

/** 2.1万亩, 3.5个百分点. */
const isMeasure = (text: string, at: number) =>
  '万亿千百余多'.includes(text.charAt(at)) || unitAt(text, at) !== null;

const PLAIN = codesOf('0123456789一二三四五六七八九十');
/** Other characters typed for a numeral. */
const MISTYPED: Readonly<Record<string, string>> = { ニ: '二', '—': '一', '–': '一' };
/** ㈠ is (一), ⒈ is 1. */
function numeralOf(text: string): string {
  let at = 0;
  while (at < text.length && PLAIN.has(text.charCodeAt(at))) at++;
  return at === text.length
    ? text
    : text
        .normalize('NFKC')
        .replace(/[().]/g, '')
        .replace(/[ニ—–]/g, (char) => MISTYPED[char] ?? char);
}

function ordinalIn(form: NumberForm, raw: string, numeral: string): number | null {
  if (form === 'circled') return raw.charCodeAt(0) - 0x245f;
  const nth = Math.max(ROMAN.indexOf(raw.charAt(0)), IN_FULL.indexOf(raw.charAt(0)));
  return nth >= 0 ? nth + 1 : ordinalOf(numeralOf(numeral));
}

/** 一、 二、 叁、: a numeral in full that goes on counting is one of the list; else it heads a part. */
export const inList = (number: HeadingNumber | null, expected: number | null): HeadingNumber | null =>
  number && IN_FULL.includes(number.raw.charAt(0)) && number.ordinal === expected
    ? { ...number, form: 'cn-comma' }
    : number;

/** The heading number that stands at `at`, or null. Quantities (一、二季度; 1.5万) and years are none. */
export function numberAt(text: string, at: number): HeadingNumber | null {
  const first = text.charCodeAt(at);
  if (!OPENINGS.has(first)) return null;
  for (const { form, opens, match } of PATTERNS) {
    if (!opens.has(first)) continue;
    match.lastIndex = at; // sticky: set before every use, so that no call sees another's
    const found = match.exec(text);
    if (!found) continue;
    const raw = found[0].trimEnd();
    const after = at + found[0].length;
    if (form === 'cn-comma' && isList(text, at, after, found[1] ?? '')) return null;
    const ordinal = ordinalIn(form, raw, found[1] ?? '');
    const white = text.charAt(after) === ' ' ? 1 : 0;
    return { form, raw, ordinal: found[1] === '' ? null : ordinal, length: found[0].length + white };
  }
  return at === 0 ? spacedAt(text) : null;
}

/** What numerals in a list count: 一、二把手. */
const LISTED = /^([一二三四五六七八九十]{1,2})(、|季度|级|类|期|产业|等奖|把手)/;
/** 一、二级联动强基础: a line of its own, no longer than this, begins with its number. */
const LONGEST_RANKED = 40;

/** 一、二、三季度 and 一、二把手: numerals in a list, not a heading number. 一、一季度 and 三、二季度 do not go on counting. */
function isList(text: string, at: number, after: number, own: string): boolean {
  const found = LISTED.exec(text.slice(after, after + 6));
  if (!found) return false;
  const [, next = '', noun] = found;
  if ((ordinalOf(next) ?? 0) !== (ordinalOf(own) ?? 0) + 1) return noun === '、';
  const isOwnLine = at === 0 && text.length <= LONGEST_RANKED && !/[。；]/.test(text.slice(after, -1));
  return !(isOwnLine && noun === '级');
}
