/** 登记失业率3.37%，比控制目标4%低0.63个百分点: what one number is above or below another that stands beside it. */
import type { Check, Figure } from '../model.ts';
import type { Rule } from './finding.ts';
import { differenceCheck, isExact } from './rate.ts';
import { between } from './words.ts';

const WITH = /^[,，]\s?[较比][^,，。；;：:\d]{0,14}$/;
const BY = /^(?:的|还|水平)?(?:高|低|多|少)出?了?\s?$/;

/** Whether the three are counted alike: two rates are percentage points apart. */
const areAlike = (a: Figure, b: Figure, by: Figure) =>
  a.unit === b.unit && (by.kind === 'delta-pp' ? a.unit === '%' : by.kind === 'delta' && by.unit === a.unit);

function comparedAt([a, b, by]: readonly (Figure | undefined)[]): Check | null {
  if (!a || !b || !by || a.sentenceStart !== by.sentenceStart || !areAlike(a, b, by)) return null;
  if (![a, b, by].every(isExact) || !WITH.test(between(a, b)) || !BY.test(between(b, by))) return null;
  return differenceCheck(by, [b, a], (computed) => ({
    zh: `${a.raw} 与 ${b.raw} 相差 ${computed}`,
    en: `${a.raw} and ${b.raw} are ${computed} apart`,
  }));
}

export const compared: Rule = ({ document: { figures, relations } }) => {
  const known = new Set(relations.flatMap((one) => (one.kind === 'change' ? [one.from] : [])));
  return figures.flatMap((by, i): Check[] => {
    if (by.kind !== 'delta' && by.kind !== 'delta-pp') return [];
    const base = figures[i - 1];
    const check = base && !known.has(base.id) ? comparedAt(figures.slice(Math.max(0, i - 2), i + 1)) : null;
    return check ? [check] : [];
  });
};
