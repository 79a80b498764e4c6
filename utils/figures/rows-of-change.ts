/** Two rows of numbers, 城乡居民收入由2.6万元、0.7万元分别提高到3.7万元、1.2万元: each of the second is what one of the first became. */
import { type Draft, isJoined } from './draft.ts';

/** How the words before a row end that tells what was before, and how those between the two. */
export const FROM_WHEN = /(?:分别)?[由从](?:20\d\d年[底末初]?的?|[去上]年(?:同期)?的?|年初的?|原来的?)?\s?$/;
const BECAME =
  /^(?:分别|均)?(?:提高|增加|增长|提升|上升|扩大|跃升|攀升|增|升|减少|下降|降低|缩减|降|减|压减)[至到为](?:20\d\d年[底末]?的?)?\s?$/;
const MOST = 6;

/** The drafts that stand joined, from the first of them on. */
function rowAround(draft: Draft): Draft[] {
  let first = draft;
  while (first.previous && isJoined(first)) first = first.previous;
  const row = [first];
  for (let at = first.next; at && isJoined(at) && row.length < MOST; at = at.next) row.push(at);
  return row;
}

/** Both rows of the change that a draft is in; null for others. */
export function rowsOfChange(draft: Draft): { from: readonly Draft[]; to: readonly Draft[] } | null {
  if (!isJoined(draft) && !(draft.next && isJoined(draft.next))) return null;
  const row = rowAround(draft);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2) return null;
  const isFrom = FROM_WHEN.test(first.lead);
  const other = isFrom ? last.next : first.previous;
  if (!other) return null;
  const [from, to] = isFrom ? [row, rowAround(other)] : [rowAround(other), row];
  const isChange =
    from.length === to.length &&
    FROM_WHEN.test(from[0]?.lead ?? '') &&
    BECAME.test(to[0]?.lead.trim() ?? '') &&
    from.every(({ quantity }, i) => quantity.unit === to[i]?.quantity.unit);
  return isChange ? { from, to } : null;
}
