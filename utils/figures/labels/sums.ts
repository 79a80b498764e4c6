import type { Draft } from '../draft.ts';
import type { Rule } from './counted.ts';
import { totalOf } from './grown.ts';
import { isVerbOnly } from './phrase.ts';
import { countNoun } from './unit-nouns.ts';

const SUM_WORD = /共计|合计|总计/;
/** 干部35人、群众126人，共计161人. */
const SUM = /(?:共计|合计|总计)\s?$/;
/** 共71件 is the sum of those before only when they add up to it. */
const SUM_BY_VALUE = /^[,，]?\s?(?:共|累计)(?:主动)?(?:公开|发布|推送|受理|办理|答复|开展|举办|组织)?\s?$/;
function isSum({ lead, previous, quantity: { unit, value } }: Draft): boolean {
  if (previous?.quantity.unit !== unit) return false;
  if (SUM.test(lead)) return true;
  if (!SUM_BY_VALUE.test(lead) || value === null) return false;
  let total = 0;
  let n = 0;
  for (let at: Draft | null = previous; at?.quantity.unit === unit && total < value; at = at.previous) {
    total += at.quantity.value ?? 0;
    n++;
  }
  return n > 1 && total === value;
}

const SHORTEST_SHARED = 3;
/** 公众号原创50篇，公众号转发30篇，共计80篇: what the names of the parts begin with is what the sum is of. */
function sharedBy({ previous, quantity: { unit } }: Draft): string {
  let shared = previous?.label ?? '';
  const before = previous?.previous;
  if (before?.quantity.unit !== unit) return '';
  let n = 0;
  while (n < shared.length && shared.charAt(n) === before.label.charAt(n)) n++;
  shared = shared.slice(0, n);
  return shared.length >= SHORTEST_SHARED && shared !== before.label ? shared : '';
}

export const sum: Rule = ({ draft, label }) => {
  if (label !== '' && !isVerbOnly(label)) return null;
  // 政策公开11条，规划公开17条，共公开28条.
  if (label !== '') return isSum(draft) && draft.quantity.kind === 'count' ? `合计${label}` : null;
  if (isSum(draft)) {
    const word = `${SUM_WORD.exec(draft.lead)?.[0] ?? '合计'}${countNoun(draft.quantity.unit)}`;
    return `${sharedBy(draft)}${word}`;
  }
  // 采购磁共振1台、CT 2台，合计2580万元: of both.
  const isOfSeveral = draft.previous?.lead.startsWith('、') === true;
  return isOfSeveral && draft.quantity.kind === 'money' && SUM.test(draft.lead) ? '合计金额' : null;
};

export const total: Rule = ({ draft, label }) => totalOf(draft, label) || null;
