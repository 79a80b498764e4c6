/** How many an act reached, who went out, and what they were brought to. */
import { isApart, sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { countNoun, isPeople } from './unit-nouns.ts';

/** 发放补贴428万元，惠及1320人. */
const REACHED = new Set(
  '惠及 涉及 受益 覆盖 参加 参与 出动 救助 帮扶 安置 转移 疏散 抓获 劝返 劝导 慰问 走访 服务'.split(' '),
);
export const reached: Rule = ({ draft, label }) => {
  const { unit } = draft.quantity;
  const brought = isPeople(unit) && BRINGS.test(label) ? BROUGHT.exec(draft.tail.trim())?.[0] : undefined;
  if (brought !== undefined) return `${label}${brought}`;
  if (label === '出动' && OF_CARS.has(unit ?? '')) return `${label}车辆`;
  if (!(REACHED.has(label) || OF_PLACE.test(label)) || !(isPeople(unit) || unit === '户')) return null;
  // 受理投诉4宗，涉及4人；来访咨询5宗，涉及5人: of the complaints, of the calls.
  const before = label === '涉及' ? sameLevel(draft) : null;
  const cases =
    before && CASES.has(before.quantity.unit ?? '') && !isApart(before, draft) ? before.label : '';
  return cases.length > LONGEST_CASES ? `${label}${countNoun(unit)}` : `${cases}${label}${countNoun(unit)}`;
};
/** 直接带动1898人实现就业. */
const BRINGS = /(?:带动|帮助|促进|推动|扶持|引导|吸纳|组织|资助|扶助)$/;
const BROUGHT =
  /^(?:实现|稳定|就近|转移|自主|灵活|再){0,2}(?:就业|创业|脱贫|增收|致富|就学|入学|参保)[\u4e00-\u9fff]{0,4}$/;
/** 全镇13900户6.8万人. */
const OF_PLACE = /^全[省市县区州镇乡村]$/;
const OF_CARS: ReadonlySet<string> = new Set(['车次', '辆次', '台次', '车']);
const CASES: ReadonlySet<string> = new Set(['件', '宗', '起']);
const LONGEST_CASES = 16;
