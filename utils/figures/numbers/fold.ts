/**
 * Length-preserving folding: every character becomes one character, so offsets into the folded
 * text are offsets into the text as printed.
 */
import { type CharSet, codesOf, isDigit } from '../../domain/text.ts';

/** Radicals that stand for a whole character in text taken from PDFs and have no NFKC mapping. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⻓长 ⻔门 ⻚页 ⻛风 ⻢马 ⻥鱼 ⻘青 ⻅见 ⻋车 ⻰龙 ⻩黄 ⻬齐 ⻨麦 ⻄西 ⺠民 ⺟母 ⻉贝 ⻜飞 ⻝食 ⻣骨 ⻤鬼 ⻮齿 ⻦鸟 ⻆角 ⻳龟'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const CHINESE_DIGIT = '〇零一二三四五六七八九十';
/** Letters, digits and circles typed for 〇, as in 二O二一年 or 二○○八年. */
const ROUND = '○◯O0oΟО０Ｏｏ';

/** What may stand behind a 〇 that was typed otherwise. */
const BEFORE_OR_IN_YEAR = `${CHINESE_DIGIT}${ROUND}年`;

/** The characters that may have to be folded. */
const FOLDABLE: CharSet = (() => {
  const set = codesOf(`\u00a0\u00ad\u3000\ufeff${ROUND}`);
  const ranges: readonly (readonly [number, number])[] = [
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x2060],
    [0x2236, 0x2236],
    [0x2e80, 0x2fdf],
    [0x3010, 0x3011],
    [0x3014, 0x3015],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff02, 0xff1a],
    [0xff1c, 0xff1e],
    [0xff20, 0xff5e],
  ];
  for (const [from, to] of ranges) set.add(from, to);
  return set;
})();

const IS_CHINESE_DIGIT = codesOf(CHINESE_DIGIT);

const WIDE_COMMA = 0xff0c;
const DIGIT_ZERO = 0x30;
const RATIO = 0x2236;
const UPRIGHT_COLON = 0xfe30;

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

/** 〇 typed as a letter or circle counts only after a Chinese digit and before one (or 年). */
function isRoundZero(text: string, index: number, before: string): boolean {
  if (before === '' || !CHINESE_DIGIT.includes(before)) return false;
  const next = compatible(text[index + 1] ?? '');
  return next !== '' && BEFORE_OR_IN_YEAR.includes(next);
}

function compatible(char: string): string {
  const radical = RADICALS.get(char);
  if (radical !== undefined) return radical;
  const plain = char.normalize('NFKC');
  if (plain.length !== 1) return char;
  // ︹ and ︻ are compatibility forms of brackets that are folded themselves.
  if ('〔【'.includes(plain)) return '[';
  return '〕】'.includes(plain) ? ']' : plain;
}

function foldChar(text: string, index: number, code: number, before: string): string {
  const char = text[index] ?? '';
  if (
    code === 0x4f ||
    code === 0x6f ||
    code === 0x30 ||
    code === 0x25cb ||
    code === 0x25ef ||
    code === 0x39f ||
    code === 0x41e
  ) {
    return isRoundZero(text, index, before) ? '〇' : char;
  }
  if (code === 0xff2f || code === 0xff4f || code === 0xff10) {
    return isRoundZero(text, index, before) ? '〇' : String.fromCharCode(code - 0xfee0);
  }
  // The full-width comma is punctuation unless digits touch it on both sides.
  if (code === WIDE_COMMA) return isDigitAt(text, index - 1) && isDigitAt(text, index + 1) ? ',' : char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // 医护比1∶1.2 is printed with the sign of a ratio, or with the mark of upright columns.
  if (code === RATIO || code === UPRIGHT_COLON) return ':';
  if (code === 0x3014 || code === 0x3010) return '[';
  if (code === 0x3015 || code === 0x3011) return ']';
  if ((code >= 0x2e80 && code <= 0x2fdf) || code >= 0xf900) return code === 0xfeff ? ' ' : compatible(char);
  return ' ';
}

/**
 * Folds full-width forms to half-width, 〔【［ to [, invisible and odd spaces to a space, look-alikes
 * of 〇 between Chinese digits to 〇 and compatibility characters to the ordinary ones. The marks
 * ，；！？ stay as they are, except a comma between two digits. The result has the length of `text`.
 */
export function fold(text: string): string {
  let out = '';
  let kept = 0;
  let last = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!FOLDABLE.has(code) || (code === WIDE_COMMA && !isDigitAt(text, index - 1))) continue;
    // 〇 behind 〇 counts as a digit, also where it was typed as a letter.
    const before = kept === index && index > 0 ? last : text.charAt(index - 1);
    if (code === DIGIT_ZERO && !IS_CHINESE_DIGIT.has(before.charCodeAt(0))) continue;
    const folded = foldChar(text, index, code, before);
    if (folded === text[index]) continue;
    out += text.slice(kept, index) + folded;
    kept = index + 1;
    last = folded;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** 小(二)型水库, 小(1)型: the brackets of a class of reservoirs set nothing apart. */
const CLASS = /小\(([一二12ⅠⅡI])\)型/g;

/** A folded text with those brackets written as ones that end no phrase. */
export const withClasses = (text: string): string =>
  text.includes(')型') ? text.replace(CLASS, '小⟨$1⟩型') : text;
