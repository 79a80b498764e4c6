import { type Draft, scopeOf } from '../draft.ts';
import { clauseOf } from './clause.ts';

const LIMIT = /法定|承诺|规定|时限内|期限内|应当|应在|须在|不得超过|限时|要求在/;
/** 我局承诺5个工作日. */
const PROMISED = /承诺(?:办结)?(?:时[限间])?为?\s?$/;
const MAKES_PROMISE = /作出[\u4e00-\u9fff]{0,6}承诺[,，:：]/;
const HOW_LONG = /(?:答复|办理|办结|审批|回复)(?:时间|时限|期限)\s?$/;
/** 比法定20个工作日缩短68%. */
const OF_LAW = /法定(?:的|(?:办结|办理|答复)?[时期]限)?为?\s?$/;

/** 一般登记承诺3个工作日内办结，抵押登记1个工作日内办结. */
const isPromisedBefore = ({ quantity: { approx }, previous }: Draft) =>
  approx === 'at-most' &&
  previous?.quantity.kind === 'duration' &&
  previous.quantity.approx === 'at-most' &&
  previous.lead.includes('承诺');

/** Whether a duration is what the law or a promise allows, not what it took. */
export function isLimit(draft: Draft): boolean {
  const { kind } = draft.quantity;
  if (kind !== 'duration') return false;
  if (OF_LAW.test(draft.lead)) return true;
  const here = clauseOf(draft);
  if (/平均|用时|历时|实际/.test(here)) return false;
  if (PROMISED.test(draft.lead) || isPromisedBefore(draft)) return true;
  // 作出承诺，对无需征求意见的申请，答复时间不超过10个工作日.
  if (draft.quantity.approx === 'at-most' && HOW_LONG.test(draft.lead) && MAKES_PROMISE.test(scopeOf(draft)))
    return true;
  // 承诺食品经营许可8个工作日办结.
  if (here.includes('承诺') && draft.tail.startsWith('办结')) return true;
  return LIMIT.test(here) && /内|不超过|之内|期限|时限|限/.test(here) && !/[由从]|[减缩压降]/.test(here);
}
