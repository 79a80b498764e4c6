import { codesOf, isDigit } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './scale.ts';
import { type Found, type Look, reject } from './types.ts';

/** Letters before digits that are a word of their own: GDP1.2万亿元. */
const WORDS_BEFORE = /(?:GDP|CPI|PPI|APP|App|app|RD)$/;
/** KTV4家, LED120盏: three letters or more, and a small number with its unit. */
const NOUN_BEFORE = /(?:^|[^A-Za-z0-9])(?!IPv)[A-Za-z]{3,8}$/;
const LARGEST_BEHIND = 999;
const isWordBefore = (text: string, index: number): boolean => {
  const before = text.slice(Math.max(0, index - 9), index);
  if (WORDS_BEFORE.test(before)) return true;
  if (!NOUN_BEFORE.test(before)) return false;
  const numeral = readNumeral(text, index);
  const unit = numeral?.digits == null ? null : unitAt(text, numeral.end);
  return (
    unit !== null && Number(numeral?.digits) <= LARGEST_BEHIND && /^[\u4e00-\u9fff]/.test(unit.unit.text)
  );
};
const CONNECT = codesOf('._@:/+*#&=?-~×·%');
const [COMMA, PERCENT] = [0x2c, 0x25];
/** Whether a sign may join digits to something else. */
const joins = (code: number) => code === COMMA || CONNECT.has(code);
/** Longer runs of digits are codes or telephones. */
const LONGEST_PLAIN = 8;

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

function isLetter(code: number): boolean {
  return isWord(code) && !isDigit(code);
}

/** The stretch of letters, digits and the signs between them around `index`. */
function runAround(text: string, index: number, floor: number): { start: number; end: number } {
  let start = index;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    const joins = code !== PERCENT && CONNECT.has(code);
    if (isWord(code)) start--;
    else if (joins && start - 2 >= floor && isWord(text.charCodeAt(start - 2))) start -= 2;
    else break;
  }
  let end = index;
  for (;;) {
    while (isWord(text.charCodeAt(end))) end++;
    const sign = text.charCodeAt(end);
    if (sign === COMMA && isDigit(text.charCodeAt(end + 1))) end++;
    else if (sign !== PERCENT && CONNECT.has(sign) && isWord(text.charCodeAt(end + 1))) end++;
    else return { start, end };
  }
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-~](\d[\d,]*(?:\.\d+)?)$/;
const PHONE = /^(?:\(?0\d{2,3}\)?-)?\d{7,8}(?:-\d{1,4})?$/;

/** Reason why a run with letters or signs is no number; null when it may be one. */
function reasonOf(run: string, text: string, start: number, end: number): string | null {
  if (NUMBER.test(run)) return plainReason(run, text, end);
  if (run.includes('@')) return 'email';
  if (run.includes('://') || /(?:^|\.)(?:www|com|cn|gov|org|net)(?:[./:]|$)/.test(run)) return 'url';
  if (/^[vV]\d/.test(run)) return 'version';
  if (/[A-Za-z_]/.test(run)) return letterReason(run, text, start);
  if (/^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/.test(run) && /^(?:19|20)/.test(run)) return 'date';
  if (/[+*×·]/.test(run)) return 'name';
  if (/^\d{1,2}:\d\d(?::\d\d)?(?:[-~]\d{1,2}:\d\d)?$/.test(run)) return 'date';
  if (/^0\d{2,3}-\d{7,8}/.test(run) || (run.includes('-') && PHONE.test(run))) return 'phone';
  const range = RANGE.exec(run);
  if (range !== null) return rangeReason(range[1] ?? '', range[2] ?? '', text, end);
  if (/^\d{1,2}\/\d{1,3}$/.test(run) && isShare(text, start, end)) return null;
  return /^[\d.]+$/.test(run) ? 'version' : 'code';
}

/** 2/3以上, 占1/3: a stroke between digits is a share only beside such words. */
function isShare(text: string, start: number, end: number): boolean {
  return (
    /^(?:的|以上|左右|强|以下)/.test(text.slice(end, end + 2)) ||
    /[的占约近超过]/.test(text.charAt(start - 1))
  );
}

function plainReason(run: string, text: string, end: number): string | null {
  if (run.charCodeAt(0) === 0x30 && isDigit(run.charCodeAt(1))) return 'code';
  if (run.length > LONGEST_PLAIN && /^\d+$/.test(run) && unitAt(text, end) === null)
    return run.length === 11 && run[0] === '1' ? 'phone' : 'code';
  return text[end] === '版' && run.includes('.') ? 'version' : null;
}

function rangeReason(low: string, high: string, text: string, end: number): string | null {
  if (/^0\d/.test(low) || /^0\d/.test(high)) return 'code';
  const years = /^(?:19|20)\d\d$/.test(low) && /^(?:19|20)?\d\d$/.test(high);
  if (years && unitAt(text, end)?.unit.category !== 'count') return 'date';
  return low.length > 6 && high.length > 6 ? 'code' : null;
}

function letterReason(run: string, text: string, start: number): string | null {
  const digit = run.search(/\d/);
  const head = run.slice(0, digit);
  if (head !== '' && !isWordBefore(text, start + digit)) return 'code';
  const numeral = readNumeral(text, start + digit);
  if (numeral === null) return 'code';
  const unit = unitAt(text, numeral.end);
  if (numeral.end - start >= run.length) return null;
  return unit !== null && unit.end - start >= run.length ? null : 'code';
}

const ZERO = 0x30;

/** Digits with nothing of the kind on either side, as most numbers are: there is no code to be seen. */
function isPlainNumber(text: string, index: number, numeral: Numeral | null): boolean {
  if (text.charCodeAt(index) === ZERO) return false;
  const before = text.charCodeAt(index - 1);
  if (isWord(before) || joins(before)) return false;
  const size = numeral?.digits?.length ?? 0;
  const behind = text.charCodeAt(index + size);
  return size > 0 && size <= LONGEST_PLAIN && !isWord(behind) && (behind === PERCENT || !joins(behind));
}

const BEFORE_PHONES = codesOf(')转');
/** (0513)58820316, 0791-88160099转8012: what stands before makes it a telephone. */
const isTelephone = (text: string, index: number) =>
  BEFORE_PHONES.has(text.charCodeAt(index - 1)) &&
  /\(0\d{2,3}\)$|\d转$/.test(text.slice(Math.max(0, index - 7), index));

/** E-mail, addresses of pages, versions, codes, telephones, dates and names written in letters, digits and signs. */
export function asciiToken(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (!isDigit(text.charCodeAt(index))) return null;
  if (isTelephone(text, index)) return reject(look, 'phone', index, runAround(text, index, look.floor).end);
  if (isPlainNumber(text, index, numeral)) return null;
  const { start, end } = runAround(text, index, look.floor);
  const run = text.slice(start, end);
  const reason = reasonOf(run, text, start, end);
  if (reason !== null) return reject(look, reason, start, codeEnd(text, end, reason));
  return isLetter(text.charCodeAt(index - 1)) && !isWordBefore(text, index)
    ? reject(look, 'code', start, end)
    : null;
}

/** 09000000号-1 is one registry number. */
function codeEnd(text: string, end: number, reason: string): number {
  if (reason !== 'code' || text[end] !== '号') return end;
  let at = end + 1;
  while (text[at] === '-' || isDigit(text.charCodeAt(at))) at++;
  return at;
}
