import type { RelationOf } from '../../model.ts';
import { between, type Item, isAmount, unitOf } from './context.ts';

type Change = RelationOf<'change'>;

const LAST_YEAR = /^[,，；;]?\s?(?:去年|上年|上一年)(?:同期)?(?:分别)?[为是]?\s?$/;
/** Without it a sentence compares no two years so. */
const YEAR_BEFORE = /[去上]年|上一年/;
/** 件数下降38.2%、人数下降53.1%: how the one and the other changed. */
const NAMED = /^[,，、]?\s?(?:同比)?[\u4e00-\u9fff]{2,4}?(?:同比)?(?:上升|下降|增长|减少|增加)\s?$/;

/** Two amounts right behind one another: 97件134人. */
const areBeside = (a: Item | undefined, b: Item | undefined): boolean =>
  a !== undefined && b !== undefined && isAmount(a) && isAmount(b) && between(a, b).trim() === '';

/** 97件134人，去年同期为197件375人，件数和人数分别下降50.8%、64.3%: two counts of two years, and a rate for each. */
export function inPairs(items: readonly Item[]): Change[] {
  if (items.length < 4 || !YEAR_BEFORE.test(items[0]?.draft.text ?? '')) return [];
  return items.flatMap((from, i): Change[] => {
    const [to, another, fromAnother, first, second] = [-2, -1, 1, 2, 3].map((by) => items[i + by]);
    if (!LAST_YEAR.test(from.draft.lead) || !areBeside(to, another) || !areBeside(from, fromAnother))
      return [];
    if (!to || !another || !fromAnother) return [];
    if (unitOf(to) !== unitOf(from) || unitOf(another) !== unitOf(fromAnother)) return [];
    const rates = [first, second].every((rate) => rate?.figure.kind === 'change-percent');
    const isTold =
      rates &&
      (first?.draft.lead.includes('分别') ||
        [first, second].every((rate) => NAMED.test(rate?.draft.lead ?? '')));
    const rateOf = (rate: Item | undefined) => (isTold ? (rate?.figure.id ?? null) : null);
    return [
      { kind: 'change', from: from.figure.id, to: to.figure.id, percent: rateOf(first) },
      { kind: 'change', from: fromAnother.figure.id, to: another.figure.id, percent: rateOf(second) },
    ];
  });
}
