import type { Rejected } from '../../model.ts';
import type { Quantity, Scan } from '../quantity.ts';
import { fold } from './fold.ts';
import { canOpen } from './quantities.ts';
import { RECOGNISERS } from './recognisers.ts';
import { rejectIn } from './rejecters.ts';
import { zeroStatements } from './zero.ts';

export { fold } from './fold.ts';

const MAY_HOLD = /[\d０-９一二三四五六七八九十百千万亿两廿卅几数零壹贰叁肆伍陆柒捌玖拾无未没翻平]/;
const OPENERS = new Set(['第', '翻', '持', '百', '千', '万']);

/**
 * All quantities of one sentence and everything number-like that is none, with the reason. Linear in the
 * sentence. Offsets are into the sentence as given.
 */
export function scanNumbers(sentence: string): Scan {
  if (!MAY_HOLD.test(sentence)) return { quantities: [], rejected: [] };
  const text = fold(sentence);
  const rejected = rejectIn(text);
  const quantities: Quantity[] = [];
  let next = 0;
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    while (next < rejected.length && (rejected[next] as Rejected).start <= at)
      covered = Math.max(covered, (rejected[next++] as Rejected).end);
    const c = text.charAt(at);
    if (at < covered && c !== '第' && c !== '持') continue;
    if (!canOpen(c) && !OPENERS.has(c)) continue;
    const quantity = recognise(text, at, sentence);
    if (!quantity || cutsInto(quantity, rejected)) continue;
    quantities.push(alike(quantity, quantities[quantities.length - 1], text));
    at = quantity.end - 1;
  }
  const zeros = zeroStatements(text, sentence).filter(
    (zero) => !quantities.some((q) => q.start < zero.end && zero.start < q.end),
  );
  return {
    quantities: [...quantities, ...zeros].sort((a, b) => a.start - b.start),
    rejected: told(rejected, sentence, quantities),
  };
}

/** 分别增长4.7%、6.6%: what the first of a list is, its neighbours are. */
function alike(quantity: Quantity, before: Quantity | undefined, text: string): Quantity {
  if (!before || before.kind !== 'change-percent' || quantity.kind !== 'percent' || before.direction === null)
    return quantity;
  if (!/^[、和与及]$/.test(text.slice(before.end, quantity.start))) return quantity;
  const fall = before.value !== null && before.value < 0;
  const flip = (v: number | null) => (v === null ? null : fall ? -v : v);
  const [lo, hi] = fall ? [flip(quantity.hi), flip(quantity.lo)] : [quantity.lo, quantity.hi];
  return {
    ...quantity,
    kind: 'change-percent',
    direction: before.direction,
    value: flip(quantity.value),
    lo,
    hi,
  };
}

function recognise(text: string, at: number, sentence: string): Quantity | null {
  for (const recogniser of RECOGNISERS) {
    const quantity = recogniser(text, at, sentence);
    if (quantity) return quantity;
  }
  return null;
}

/** A number that a rejecter claims is none, even where it reaches further than the claim. Ranks are surer than ordinals. */
function cutsInto(quantity: Quantity, rejected: readonly Rejected[]): boolean {
  if (quantity.kind === 'rank') return false;
  return rejected.some((r) => r.start < quantity.numberEnd && quantity.numberStart < r.end);
}

/** Rejections as printed; those inside another or inside a figure say nothing new. */
function told(rejected: readonly Rejected[], sentence: string, quantities: readonly Quantity[]): Rejected[] {
  const out: Rejected[] = [];
  let end = 0;
  for (const r of rejected) {
    if (r.end <= end || quantities.some((q) => q.start <= r.start && r.end <= q.end)) continue;
    out.push({ ...r, text: sentence.slice(r.start, r.end) });
    end = r.end;
  }
  return out;
}
