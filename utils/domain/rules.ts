/** What each rule of the checks asks, in plain words, and where it comes from. */
export interface RuleNote {
  id: string;
  zh: string;
  source: 'form' | 'derived';
}

const form = (id: string, zh: string): RuleNote => ({ id, zh, source: 'form' });
const derived = (id: string, zh: string): RuleNote => ({ id, zh, source: 'derived' });

/** `form`: printed in the official table itself (国办公开办函〔2021〕30号); `derived`: follows from what rows and columns mean. */
export const RULE_NOTES: readonly RuleNote[] = [
  form('T3-BALANCE', '表三每一列：本年新收加上年结转，等于本年办理总计加结转下年度。'),
  derived('T3-ROWSUM', '表三每一行：自然人与五类法人或其他组织之和，等于总计。'),
  derived('T3-ROWSUM-2019', '2019年格式表三每一行：各类申请人之和，等于总计。'),
  derived('T3-RESULTS', '表三每一列：各项办理结果之和，等于（七）总计。'),
  derived('T3-RESULTS-2019', '2019年格式表三每一列：各项办理结果之和，等于（七）总计。'),
  derived('T4-SUM-REVIEW', '表四行政复议：四种结果之和，等于总计。'),
  derived('T4-SUM-DIRECT', '表四未经复议直接起诉：四种结果之和，等于总计。'),
  derived('T4-SUM-AFTER', '表四复议后起诉：四种结果之和，等于总计。'),
  derived(
    'NAR-NEW',
    '正文的收到（新收、受理）数，等于表三本年新收总计；含上年结转的合计也算相符，只作提示。',
  ),
  derived('NAR-HANDLED', '正文的办结（答复）数，等于表三（七）总计。'),
  derived('NAR-CARRY', '正文的结转数，等于表三对应的结转行。'),
  derived(
    'NAR-RESULT',
    '正文的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理数，等于表三对应行或各小项之和。',
  ),
  derived('NAR-T4', '正文的行政复议、行政诉讼件数，等于表四总计；诉讼为两类之和。'),
  derived('NAR-T4-UPHELD', '正文称均获维持、零败诉的，表四的结果纠正与尚未审结应为0。'),
  derived('NAR-ZERO', '正文称未收到申请、未发生复议诉讼的，表中对应总计应为0。'),
  derived('NAR-T2', '正文的规章、行政规范性文件件数与表二相同；不同时口径可能不一，只作提示。'),
  derived('PROSE-PARTS-EQ', '穷尽的分项之和，等于总数（按文中精度）。'),
  derived('PROSE-PARTS-LE', '“其中”所列分项之和，不大于总数。'),
  derived('PROSE-RATE-CUT', '由A减至B：精简（压缩、下降）率＝（A－B）÷A，按文中小数位。'),
  derived('PROSE-RATE-GROWTH', '由A增至B：增长率＝（B－A）÷A，按文中小数位。'),
  derived('PROSE-SHARE', '占比＝部分÷总数，按文中小数位；截断而非四舍五入的只作提示。'),
  derived('PROSE-DONE-RATE', '办结率（答复率、回复率）＝办结÷收到，按文中小数位。'),
];
