/** 咨询60件（50%），投诉48件（40%），求助12件（10%）: shares that stand bare behind what they are the shares of. */
import type { Draft } from './draft.ts';

/** 43件（30.2%）; 43件，30.2%: nothing but a sign between a count and its percent. */
const SIGN = /^\s?[(，,、]\s?$/;
const isBehind = (count: Draft, percent: Draft) =>
  SIGN.test(count.text.slice(count.quantity.end, percent.quantity.start));

/** Whether a percent stands bare behind a count: it may be its share, or how far it has come. */
export const isBare = (draft: Draft): boolean =>
  draft.quantity.kind === 'percent' &&
  draft.previous?.quantity.kind === 'count' &&
  draft.tail === '' &&
  isBehind(draft.previous, draft);

/** The bare percents in a row that a draft is one of, in order. */
const LONGEST_ROW = 40;
function rowOf(draft: Draft): Draft[] {
  let first = draft;
  for (let at = first.previous?.previous; at && isBare(at); at = at.previous?.previous) first = at;
  const row: Draft[] = [];
  for (let at: Draft | null | undefined = first; at && isBare(at); at = at.next?.next) {
    row.push(at);
    if (row.length > LONGEST_ROW) return [];
  }
  return row;
}

/** Shares come to 100, nearly (percentage points). */
const MOST_APART = 1.5;
/** Whether a bare percent is one of a row that comes to all of something: 完成20件（80%）、12件（60%） tells how far each has come. */
export function isBareShare(draft: Draft): boolean {
  if (!isBare(draft)) return false;
  const row = rowOf(draft);
  const sum = row.reduce((all, { quantity }) => all + (quantity.value ?? 0), 0);
  return row.length > 1 && Math.abs(sum - 100) <= MOST_APART;
}

const SHARE = '占比';
const isNamedShare = (draft: Draft | null | undefined) =>
  draft?.quantity.kind === 'percent' && draft.label.endsWith(SHARE);
/** 表扬类占2%，其他类1%: the last kind of a row. */
const KIND = /^[，,、；;]\s?([\u4e00-\u9fff]{1,8}类|其[他它余])\s?$/;

/** The name of a share that stands without 占. */
export function ofBareShare(draft: Draft): string | null {
  const { quantity, previous, text } = draft;
  if (quantity.kind !== 'percent' || !previous) return null;
  const kind = isNamedShare(previous)
    ? KIND.exec(text.slice(previous.quantity.end, quantity.start))?.[1]
    : undefined;
  if (kind !== undefined) return `${kind}${SHARE}`;
  const isOne = isBareShare(draft) || (isBare(draft) && isNamedShare(previous.previous));
  return isOne ? `${previous.label}${SHARE}` : null;
}
