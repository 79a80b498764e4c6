import { CharTable } from '../../domain/text.ts';
import type { FigureKind, Rejected } from '../../model.ts';
import type { Quantity, Scan } from '../quantity.ts';
import { asciiToken } from './ascii.ts';
import { compactDate, date, halfYear, period } from './dates.ts';
import { fold } from './fold.ts';
import { doubling, half, leftover, level, parts, stroke, tenths } from './fractions.ts';
import { boundsOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import { plain } from './plain.ts';
import { proportion } from './proportions.ts';
import { rank, topRank } from './ranks.ts';
import {
  digitName,
  enumerator,
  headingNumber,
  houseOrDocNumber,
  labelled,
  legalLimit,
  MARKS,
  ordinal,
  quotedName,
  rateBase,
  session,
  setPhrase,
  sitting,
} from './references.ts';
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
  plain,
];
const AT_HALF: readonly Step[] = [quotedName, halfYear, half, setPhrase, leftover];
const AT_ORDER: readonly Step[] = [quotedName, setPhrase, rank, ordinal];
const AT_DENIAL: readonly Step[] = [denial];
const AT_CHANGE: readonly Step[] = [doubling, level];
const AT_MARK: readonly Step[] = [enumerator];
const AT_VAGUE: readonly Step[] = [quotedName, setPhrase, plain];

/** 几, 数 and 上 are words of every sentence; they call only before a scale (几十, 上万). */
const VAGUE = 7;
const CHINESE = 1;
const DIGIT = 8;
/** Quotation marks call for nothing themselves; what stands between them is a name. */
const MARK = 9;

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
  mark('未没无', 4);
  mark('翻持', 5);
  table.set(6, 0x2460, 0x249b).set(6, 0x3220, 0x3229);
  mark('几数上', VAGUE);
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

/** Of which kind the second of two numbers may look that shares the direction of the first. */
const SHARES: Readonly<Partial<Record<FigureKind, FigureKind>>> = {
  'change-percent': 'percent',
  'delta-pp': 'delta-pp',
};

const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及']);
const areJoined = (text: string, before: Quantity, { start }: Quantity) =>
  JOINTS.has(text.slice(before.end, start).trim());

/** 分别减少4件和13件. */
function shareDelta(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  if (before?.kind !== 'delta' || quantity.kind !== 'count') return quantity;
  const clause = text.slice(Math.max(0, before.start - 16), before.start);
  if (!clause.includes('分别') || !areJoined(text, before, quantity)) return quantity;
  const sign = before.value !== null && before.value < 0 ? -1 : 1;
  const turn = (value: number | null) => (value === null ? null : value * sign);
  const { value, lo, hi } = quantity;
  return {
    ...quantity,
    kind: 'delta',
    direction: before.direction,
    value: turn(value),
    lo: turn(lo),
    hi: turn(hi),
  };
}

/** 分别增长18%和28.2%, 分别下降0.3和1.2个百分点: what stands for the first stands for the second. */
function shareDirection(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  if (before === undefined || SHARES[before.kind] !== quantity.kind || before.direction === null)
    return quantity;
  if (quantity.direction !== null) return quantity;
  if (!areJoined(text, before, quantity)) return quantity;
  const down = before.value !== null && before.value < 0;
  const turn = (value: number | null) => (down && value !== null ? -value : value);
  return {
    ...quantity,
    kind: before.kind,
    direction: before.direction,
    value: turn(quantity.value),
    lo: turn(down ? quantity.hi : quantity.lo),
    hi: turn(down ? quantity.lo : quantity.hi),
  };
}

/** 分别突破500亿元、300亿元: what bounds the first bounds the second. */
function shareBound(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  const isBound = before !== undefined && before.approx !== 'exact' && before.approx !== 'range';
  if (!isBound || quantity.approx !== 'exact' || before.unit !== quantity.unit) return quantity;
  if (!areJoined(text, before, quantity)) return quantity;
  if (
    !/分别(?:突破|超过?|达到?近?|近|约)$/.test(
      text.slice(Math.max(0, before.numberStart - 8), before.numberStart),
    )
  )
    return quantity;
  return { ...quantity, approx: before.approx, ...boundsOf(before.approx, quantity.value) };
}

/**
 * All quantities of one sentence, and all that looks like a number and is none, with the reason.
 * Offsets are into `sentence`. Linear in its length.
 */
export function scanNumbers(sentence: string): Scan {
  const text = fold(sentence);
  const look: Look = { sentence, text, mark: -1, floor: 0 };
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
      const before = quantities[quantities.length - 1];
      quantities.push(
        shareDirection(text, before, shareDelta(text, before, shareBound(text, before, quantity))),
      );
    }
    if (found.rejected !== null) rejected.push(found.rejected);
    index = Math.max(index, found.end - 1);
    look.floor = index + 1;
  }
  return { text, quantities, rejected };
}
