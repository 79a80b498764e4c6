/**
 * The statistical return on government information disclosure (政府信息公开情况统计表) that was attached to the
 * annual reports of 2014 to 2018. Row ids are the labels themselves; the results of 行政诉讼 repeat those of
 * 行政复议 and carry the group's name in front.
 */
export interface LegacyRow {
  id: string;
  /** One of these in a label without white space names the row. */
  words: readonly string[];
  unit: string;
  /** Where a label stands in several groups: the heading of its own. */
  group?: string;
}

const row = (id: string, unit: string, words: string[] = [id], group?: string): LegacyRow => ({
  id,
  words,
  unit,
  ...(group !== undefined && { group }),
});

export const LEGACY_GROUPS: readonly string[] = ['行政复议', '行政诉讼'];

/** In the order of the return; the more particular label stands before the one it contains. */
export const LEGACY_ROWS: readonly LegacyRow[] = [
  row('主动公开规范性文件数', '条'),
  row('制发规范性文件总数', '件'),
  row('政府公报公开政府信息数', '条'),
  row('政府网站公开政府信息数', '条'),
  row('政务微博公开政府信息数', '条'),
  row('政务微信公开政府信息数', '条'),
  row('其他方式公开政府信息数', '条'),
  row('主动公开政府信息数', '条'),
  row('回应公众关注热点或重大舆情数', '次', ['回应公众关注热点']),
  row('主要负责同志参加新闻发布会次数', '次'),
  row('参加或举办新闻发布会总次数', '次', ['新闻发布会总次数', '举办新闻发布会']),
  row('主要负责同志参加政府网站在线访谈次数', '次', ['参加政府网站在线访谈']),
  row('政府网站在线访谈次数', '次'),
  row('政策解读稿件发布数', '篇'),
  row('微博微信回应事件数', '次'),
  row('其他方式回应事件数', '次'),
  row('当面申请数', '件'),
  row('传真申请数', '件'),
  row('网络申请数', '件'),
  row('信函申请数', '件'),
  row('收到申请数', '件'),
  row('按时办结数', '件'),
  row('延期办结数', '件'),
  row('申请办结数', '件'),
  row('属于已主动公开范围数', '件', ['已主动公开范围']),
  row('同意部分公开答复数', '件', ['同意部分公开']),
  row('不同意公开答复数', '件', ['不同意公开']),
  row('同意公开答复数', '件', ['同意公开答复']),
  row('不属于本行政机关公开数', '件', ['不属于本行政机关']),
  row('申请信息不存在数', '件', ['信息不存在']),
  row('告知作出更改补充数', '件', ['更改补充', '更改、补充']),
  row('告知通过其他途径办理数', '件', ['其他途径办理']),
  row('申请答复数', '件'),
  row('行政诉讼维持具体行政行为或者驳回原告诉讼请求数', '件', ['驳回原告诉讼请求']),
  row('行政诉讼被依法纠错数', '件', ['被依法纠错'], '行政诉讼'),
  row('行政诉讼其他情形数', '件', ['其他情形'], '行政诉讼'),
  row('维持具体行政行为数', '件', ['维持具体行政行为']),
  row('被依法纠错数', '件', ['被依法纠错'], '行政复议'),
  row('其他情形数', '件', ['其他情形'], '行政复议'),
  row('行政复议数量', '件'),
  row('行政诉讼数量', '件'),
  row('举报投诉数量', '件', ['举报投诉']),
  row('依申请公开信息收取的费用', '万元', ['收取的费用', '收取费用']),
  row('政府信息公开工作专门机构数', '个', ['专门机构数']),
  row('设置政府信息公开查阅点数', '个', ['查阅点数']),
  row('专职人员数', '人', ['专职人员']),
  row('兼职人员数', '人', ['兼职人员']),
  row('从事政府信息公开工作人员数', '人'),
  row('政府信息公开专项经费', '万元', ['专项经费']),
  row('召开政府信息公开工作会议或专题会议数', '次', ['工作会议或专题会议']),
  row('举办各类培训班数', '次', ['培训班数']),
  row('接受培训人员数', '人次', ['接受培训人员']),
];

/** The rows of its kinds of replies. */
export const LEGACY_REPLIES: readonly string[] = [
  '属于已主动公开范围数',
  '同意公开答复数',
  '同意部分公开答复数',
  '不同意公开答复数',
  '不属于本行政机关公开数',
  '申请信息不存在数',
  '告知作出更改补充数',
  '告知通过其他途径办理数',
];
