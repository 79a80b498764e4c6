import { CharTable } from '../../domain/text.ts';
import type { Rejected } from '../../model.ts';
import type { Quantity, Scan } from '../quantity.ts';
import { asciiToken } from './ascii.ts';
import { compactDate, date, halfYear, period } from './dates.ts';
import { fold, withClasses } from './fold.ts';
import { doubling, half, leftover, level, parts, stroke, tenths } from './fractions.ts';
import { milestone } from './milestones.ts';
import { readNumeral } from './numeral.ts';
import { plain } from './plain.ts';
import { proportion } from './proportions.ts';
import { MARKS, quotedName, straightQuotes } from './quotations.ts';
import { firstPlace, rank, topRank } from './ranks.ts';
import {
  digitName,
  enumerator,
  headingNumber,
  houseOrDocNumber,
  labelled,
  legalLimit,
  ordinal,
  rateBase,
  session,
  setPhrase,
  sitting,
} from './references.ts';
import { withShared } from './shared.ts';
import type { Found, Look, Step } from './types.ts';
import { denial, quotedZero, zeroWord } from './zero.ts';

/**
 * What to try at a numeral, in this order: shares and ranks that look like phrases, what is no quantity,
 * quantities. The same for digits and for Chinese numerals, without what is written only in the other.
 */
const AT_DIGIT: readonly Step[] = [
  quotedName,
  zeroWord,
  parts,
  tenths,
  setPhrase,
  headingNumber,
  proportion,
  asciiToken,
  houseOrDocNumber,
  labelled,
  topRank,
  date,
  compactDate,
  period,
  rateBase,
  digitName,
  legalLimit,
  stroke,
  milestone,
  plain,
];
const AT_CHINESE: readonly Step[] = [
  quotedZero,
  quotedName,
  zeroWord,
  parts,
  tenths,
  half,
  enumerator,
  setPhrase,
  headingNumber,
  houseOrDocNumber,
  labelled,
  topRank,
  session,
  sitting,
  date,
  period,
  rateBase,
  legalLimit,
  milestone,
  plain,
];
const AT_HALF: readonly Step[] = [quotedName, halfYear, half, setPhrase, leftover];
const AT_ORDER: readonly Step[] = [quotedName, setPhrase, rank, ordinal];
const AT_DENIAL: readonly Step[] = [denial];
const AT_CHANGE: readonly Step[] = [doubling, level];
const AT_MARK: readonly Step[] = [enumerator];
const AT_HEAD: readonly Step[] = [firstPlace];
const AT_VAGUE: readonly Step[] = [quotedName, setPhrase, plain];

/** 几, 数 and 上 are words of every sentence; they call only before a scale (几十, 上万). */
const VAGUE = 7;
const CHINESE = 1;
const DIGIT = 8;
/** Quotation marks call for nothing themselves; what stands between them is a name. */
const MARK = 10;

const STEPS: readonly (readonly Step[])[] = [
  [],
  AT_CHINESE,
  AT_HALF,
  AT_ORDER,
  AT_DENIAL,
  AT_CHANGE,
  AT_MARK,
  AT_VAGUE,
  AT_DIGIT,
  AT_HEAD,
];

/** Which steps a character calls for, by its code; 0 for none. */
const CALLS: CharTable = (() => {
  const table = new CharTable();
  const mark = (chars: string, call: number) => {
    for (const char of chars) table.set(call, char.charCodeAt(0));
  };
  mark('0123456789', DIGIT);
  mark('〇零一二三四五六七八九十百千万亿两廿卅卌壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億', CHINESE);
  mark('半', 2);
  mark('第', 3);
  mark('未没无不', 4);
  mark('翻持', 5);
  table.set(6, 0x2460, 0x249b).set(6, 0x3220, 0x3229);
  mark('几数上', VAGUE);
  mark('首', 9);
  mark(MARKS, MARK);
  return table;
})();

function step(look: Look, index: number, call: number): Found | null {
  const isNumeral = call === DIGIT || call === CHINESE || call === VAGUE;
  const numeral = isNumeral ? readNumeral(look.text, index) : null;
  if (call === VAGUE && numeral === null) return null;
  for (const one of STEPS[call] ?? []) {
    const found = one(look, index, numeral);
    if (found !== null) return found;
  }
  return null;
}

/**
 * All quantities of one sentence, and all that looks like a number and is none, with the reason.
 * Offsets are into `sentence`. Linear in its length.
 */
export function scanNumbers(sentence: string): Scan {
  const text = withClasses(fold(sentence));
  const look: Look = { sentence, text, mark: -1, straight: straightQuotes(text), passed: 0, floor: 0 };
  const quantities: Quantity[] = [];
  const rejected: Rejected[] = [];
  for (let index = 0; index < text.length; index++) {
    const call = CALLS.of(text.charCodeAt(index));
    if (call === 0) continue;
    if (call === MARK) {
      look.mark = index;
      continue;
    }
    const found = step(look, index, call);
    if (found === null) continue;
    for (const quantity of found.quantities) {
      const before = quantities.at(-1);
      quantities.push(withShared(text, before, quantity));
    }
    if (found.rejected !== null) rejected.push(found.rejected);
    index = Math.max(index, found.end - 1);
    look.floor = index + 1;
  }
  return { text, quantities, rejected };
}
