/** What each rule of the checks asks, in plain words, and where it comes from. */
export interface RuleNote {
  id: string;
  zh: string;
  source: 'form' | 'derived' | 'heuristic' | 'law';
}

const form = (id: string, zh: string): RuleNote => ({ id, zh, source: 'form' });
const heuristic = (id: string, zh: string): RuleNote => ({ id, zh, source: 'heuristic' });
const law = (id: string, zh: string): RuleNote => ({ id, zh, source: 'law' });
const derived = (id: string, zh: string): RuleNote => ({ id, zh, source: 'derived' });

/**
 * `form`: printed in the official table itself (国办公开办函〔2021〕30号); `derived`: follows from what rows and columns mean;
 * `heuristic`: true as bookkeeping, but lawful exceptions exist; `law`: a provision of law, named in the text.
 */
export const RULE_NOTES: readonly RuleNote[] = [
  form('T3-BALANCE', '表三每一列：本年新收加上年结转，等于本年办理总计加结转下年度。'),
  derived('T3-ROWSUM', '表三每一行：自然人与五类法人或其他组织之和，等于总计。'),
  derived('T3-ROWSUM-2019', '2019年格式表三每一行：各类申请人之和，等于总计。'),
  derived('T3-RESULTS', '表三每一列：各项办理结果之和，等于（七）总计。'),
  derived('T3-RESULTS-2019', '2019年格式表三每一列：各项办理结果之和，等于（七）总计。'),
  derived('T3-CARRY-LIMIT', '表三每一列：结转下年度不多于本年新收与上年结转之和。'),
  derived('T4-SUM-REVIEW', '表四行政复议：四种结果之和，等于总计。'),
  derived('T4-SUM-DIRECT', '表四未经复议直接起诉：四种结果之和，等于总计。'),
  derived('T4-SUM-AFTER', '表四复议后起诉：四种结果之和，等于总计。'),
  heuristic('T2-VALID-MIN', '表二规章、行政规范性文件：现行有效件数不少于制发减废止；只作提示。'),
  heuristic('T2-REG-POWER', '县级、乡镇和市县部门一般不制定规章，表二规章制发不为0的只作提示（立法法）。'),
  derived('T2-2019-PUBLISHED', '2019年格式表二：对外公开总数量不少于本年新公开数量；只作提示。'),
  derived('LEG-CHANNELS', '2014—2018年统计表：收到申请数等于当面、传真、网络、信函四种之和。'),
  derived('LEG-DONE', '2014—2018年统计表：申请办结数等于按时办结数加延期办结数。'),
  derived('LEG-REPLIES', '2014—2018年统计表：申请答复数等于八类答复之和。'),
  derived('LEG-REVIEW', '2014—2018年统计表：行政复议数量等于三种结果之和。'),
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
  derived(
    'PROSE-RATE-CUT',
    '由A减至B（或至B、减少C，则A＝B＋C）：精简（压缩、下降）率＝（A－B）÷A，按文中小数位。',
  ),
  derived('PROSE-RATE-GROWTH', '由A增至B（或至B、增加C，则A＝B－C）：增长率＝（B－A）÷A，按文中小数位。'),
  derived('PROSE-DELTA', '由A增（减）至B、增加（减少）C：C等于A与B之差。'),
  derived('PROSE-SHARE', '占比＝部分÷总数，按文中小数位；截断而非四舍五入的只作提示。'),
  derived('PROSE-DONE-RATE', '办结率（答复率、回复率）＝办结÷收到，按文中小数位。'),
  derived('PROSE-RESPECTIVELY', '“分别为”前有几项，后就有几个数；只作提示。'),
  derived(
    'PROSE-PERIOD',
    '统计期限与标题的年份一致，为1月1日至12月31日；标题仍写旧年份的计划、总结只作提示。',
  ),
  derived('PROSE-PARTCOUNT', '引言所称部分数，与实际部分数一致；只作提示。'),
  form('STRUCT-SECTIONS', '年度报告有规定的六个部分，次序固定；缺少的只作提示。'),
  form('STRUCT-TABLES', '年度报告第二、三、四部分各有表格；没有可读取表格的只作提示，并指出图片或附件。'),
  law('STRUCT-FEE', '收取信息处理费的，在“其他需要报告的事项”中说明（国办函〔2020〕109号）；只作提示。'),
  law(
    'STRUCT-DEADLINE',
    '各机关于次年1月31日前、主管部门于3月31日前公布年度报告（条例第四十九条）；只作提示。',
  ),
  derived(
    'YEAR-CARRY',
    '跨年：上年度报告的结转下年度，等于本年度报告的上年结转；只有分列不同而总计相符的只作提示。',
  ),
  heuristic('T2-STOCK', '跨年：上年现行有效件数加本年制发、减本年废止，等于本年现行有效件数；只作提示。'),
  heuristic('T2-FEE-UNIT', '跨年：行政事业性收费与上年相差千倍以上，疑似单位（元、万元）有误；只作提示。'),
  heuristic(
    'T2-2019-ITEMS',
    '跨年，2019年格式表二：上一年项目数量加本年增/减，等于下一年度报告的上一年项目数量；只作提示。',
  ),
  heuristic('YEAR-COPY', '跨年：全部数据与上年相同，或正文大部分与上年文字相同；只作提示。'),
];
