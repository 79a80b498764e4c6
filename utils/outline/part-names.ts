/**
 * 存在问题文旅融合深度不够，…。: some pages lost the break behind a heading. Where the name of a part is complete
 * and a sentence follows, the sentence is none of it.
 */

const PROBLEMS = '(?:当前|目前)?存在的?(?:主要|突出)?(?:困难[和与及])?(?:问题|不足|困难)';
const REMEDY =
  '(?:[及和与]|以及)(?:下一?步|今后)?(?:工作)?(?:打算|计划|安排|思路|措施|原因|对策|建议|(?:改进|整改)(?:措施|情况|方向)?)';
/** What the name of any other part ends with. */
const ENDS = '情况|(?<=..)回顾|概述|概况|做法|工作(?:思路|计划|打算|安排|措施|总结)';
/** The complete names, each with the words that would go on with it: 建设情况公开, 存在问题的原因, 情况汇报制度. */
const NAMES: readonly (readonly [name: RegExp, goesOn: RegExp])[] = [
  [
    new RegExp(`^(?:${PROBLEMS}(?:${REMEDY})?|不足[与和及](?:打算|改进|建议))(?=[\\u4e00-\\u9fff“《\\d])`),
    /^(?:[的和与及、等]|分析|整改|清单|台账|导向|反馈|措施|情况|方向)/,
  ],
  [
    new RegExp(`^[^，,。；;：:、]{0,14}?(?:${ENDS})(?=[\\u4e00-\\u9fff“《\\d])`),
    /^(?:[的和与及、以下等表时后]|汇|通报|反映|报|说明|分析|统计|复杂|公开|公示|发布|信息|监测|检查|考核|评估|督|跟踪|调[查度]|收集|上报|落实|执行|部署|整改|宣传|解读|查询|明显|良好|整体|来?看)/,
  ],
];
/** A heading alone has no sentence behind it. */
const SENTENCE = /[。；;]|[，,].*[，,]/;

/** Where the name of a part ends that a sentence runs on behind; -1 where none does. `rest`: what follows the number. */
export function nameEnd(rest: string): number {
  for (const [name, goesOn] of NAMES) {
    const end = name.exec(rest)?.[0].length ?? 0;
    const behind = rest.slice(end);
    if (end > 1) return !goesOn.test(behind) && SENTENCE.test(behind) ? end : -1;
  }
  return -1;
}
