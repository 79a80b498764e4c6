/** What is said once for the numbers of a list: its direction, its bound. */
import type { FigureKind } from '../../model.ts';
import type { Quantity } from '../quantity.ts';
import { boundsOf } from './measure.ts';
import { clauseStart } from './types.ts';

/** Of which kind the second of two numbers may look that shares the direction of the first. */
const SHARES: Readonly<Partial<Record<FigureKind, FigureKind>>> = {
  'change-percent': 'percent',
  'delta-pp': 'delta-pp',
};

const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及']);
const areJoined = (text: string, before: Quantity, { start }: Quantity) =>
  JOINTS.has(text.slice(before.end, start).trim());

/** What is compared, or told of each: 分别减少4件和13件, 同比减少3起、2人. */
const COMPARED = /分别|[同环]比|较|比|净/;
const COMPARED_REACH = 24;
const AMOUNTS: ReadonlySet<FigureKind> = new Set(['count', 'money', 'duration']);

/** 增长-9.7%、11.4%: a sign that is printed is that of its own number. */
const SIGNS = /^[-−]/;

/** A number of the kind and the direction of the one before it. */
function likeBefore(text: string, before: Quantity, quantity: Quantity): Quantity {
  const down = before.value !== null && before.value < 0 && !SIGNS.test(text.charAt(before.start));
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

const ENDS = /^(?:[,，；;。)]|$)/;
/** 同比减少1起，1人, 减少23宗166人次: nothing but a comma stands before the second, and nothing behind it. */
const isBareBehind = (text: string, before: Quantity, { start, end, unit }: Quantity) =>
  /^[,，]?$/.test(text.slice(before.end, start).trim()) &&
  unit !== before.unit &&
  ENDS.test(text.slice(end, end + 1));

/** 分别减少4件和13件, 分别提高60元、180元: by how much, for the second as for the first. */
function shareDelta(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  if (before?.kind !== 'delta' || !AMOUNTS.has(quantity.kind) || quantity.start < quantity.numberStart)
    return quantity;
  const clause = text.slice(clauseStart(text, before.start, COMPARED_REACH), before.start);
  // The third stands behind one that has shared the direction already.
  const isTold = COMPARED.test(clause) || JOINTS.has(text.charAt(before.start - 1));
  if (!isTold || !(areJoined(text, before, quantity) || isBareBehind(text, before, quantity)))
    return quantity;
  return likeBefore(text, before, quantity);
}

/** 分别增长18%和28.2%, 分别下降0.3和1.2个百分点: what stands for the first stands for the second. */
function shareDirection(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  if (before === undefined || SHARES[before.kind] !== quantity.kind || before.direction === null)
    return quantity;
  if (quantity.direction !== null) return quantity;
  return areJoined(text, before, quantity) ? likeBefore(text, before, quantity) : quantity;
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

/** A quantity with what it shares with the one before it. */
export function withShared(text: string, before: Quantity | undefined, quantity: Quantity): Quantity {
  return shareDirection(text, before, shareDelta(text, before, shareBound(text, before, quantity)));
}
