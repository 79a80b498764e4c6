import type { FormId, SectionRole } from '../model.ts';

/**
 * Rows and columns of the tables in the national form of the annual report.
 * 2021: 国办公开办函〔2021〕30号; 2019 (试行): 国办公开办函〔2019〕60号. Labels are the official ones.
 */
export interface RowLabel {
  id: string;
  /** Official label without its number. */
  label: string;
  /** Any of these in a label without white space names the row; the first row that fits counts. */
  words: readonly string[];
  forms: readonly FormId[];
}

const BOTH: readonly FormId[] = ['2021', '2019'];
const row = (id: string, label: string, words: string[], forms: readonly FormId[] = BOTH): RowLabel => ({
  id,
  label,
  words,
  forms,
});

/** Table 3, in the order of the form. 其他 comes last: its word stands in other labels too. */
export const T3_ROWS: readonly RowLabel[] = [
  row('new', '本年新收政府信息公开申请数量', ['本年新收', '新收政府信息']),
  row('carried_in', '上年结转政府信息公开申请数量', ['上年结转', '上年度结转']),
  row('carried_out', '结转下年度继续办理', ['结转下年', '下年度继续']),
  row('partial', '部分公开', ['部分公开']),
  row('denied_secret', '属于国家秘密', ['国家秘密']),
  row('denied_law', '其他法律行政法规禁止公开', ['其他法律', '法规禁止', '止公开']),
  row('denied_safety', '危及“三安全一稳定”', ['三安全', '危及']),
  row('denied_third_party', '保护第三方合法权益', ['第三方']),
  row('denied_internal', '属于三类内部事务信息', ['内部事务']),
  row('denied_process', '属于四类过程性信息', ['过程性']),
  row('denied_case_file', '属于行政执法案卷', ['执法案卷']),
  row('denied_query', '属于行政查询事项', ['查询事项']),
  row('unable_not_held', '本机关不掌握相关政府信息', ['不掌握']),
  row('unable_must_create', '没有现成信息需要另行制作', ['另行制作', '没有现成']),
  row('unable_unclear', '补正后申请内容仍不明确', ['仍不明确']),
  row('notproc_petition', '信访举报投诉类申请', ['信访举报']),
  row('notproc_mass', '无正当理由大量反复申请', ['大量反复', '反复申请']),
  row('notproc_repeat', '重复申请', ['重复申请']),
  row('notproc_publication', '要求提供公开出版物', ['公开出版物']),
  row('notproc_confirm', '要求行政机关确认或重新出具已获取信息', ['重新出具']),
  row(
    'other_no_correction',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    ['逾期不补正', '不补正'],
    ['2021'],
  ),
  row(
    'other_no_payment',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ['缴纳费用', '收费通知'],
    ['2021'],
  ),
  row('other', '其他处理', ['其他处理']),
  row('results_total', '总计', ['总计', '合计']),
  row('granted', '予以公开', ['予以公开']),
  row('other_other', '其他', ['其他'], ['2021']),
];

/** The rows whose sum is the row 总计 of table 3. */
export const T3_RESULTS: Record<'2021' | '2019', readonly string[]> = {
  '2021': T3_ROWS.filter(
    ({ id, forms }) =>
      forms.includes('2021') && !['new', 'carried_in', 'carried_out', 'results_total', 'other'].includes(id),
  ).map(({ id }) => id),
  '2019': T3_ROWS.filter(
    ({ id, forms }) =>
      forms.includes('2019') && !['new', 'carried_in', 'carried_out', 'results_total'].includes(id),
  ).map(({ id }) => id),
};

/** The six parts of the annual report, in the order that both forms prescribe. */
export const SIX_PARTS: readonly { role: NonNullable<SectionRole>; title: string }[] = [
  { role: 'overview', title: '总体情况' },
  { role: 'disclosure', title: '主动公开政府信息情况' },
  { role: 'requests', title: '收到和处理政府信息公开申请情况' },
  { role: 'remedies', title: '政府信息公开行政复议、行政诉讼情况' },
  { role: 'problems', title: '存在的主要问题及改进情况' },
  { role: 'other-matters', title: '其他需要报告的事项' },
];

export interface ColumnLabel {
  id: string;
  label: string;
  words: readonly string[];
}

/** Table 3: kinds of applicants. 总计 is their sum. */
export const T3_COLUMNS: readonly ColumnLabel[] = [
  { id: 'natural', label: '自然人', words: ['自然人'] },
  { id: 'business', label: '商业企业', words: ['商业企业', '企业'] },
  { id: 'research', label: '科研机构', words: ['科研机构', '科研单位'] },
  { id: 'nonprofit', label: '社会公益组织', words: ['社会公益', '公益组织'] },
  { id: 'legal', label: '法律服务机构', words: ['法律服务'] },
  { id: 'other_org', label: '其他', words: ['其他'] },
  { id: 'total', label: '总计', words: ['总计', '合计'] },
];

/** Table 2: what each block counts. */
export const T2_ROWS: readonly ColumnLabel[] = [
  { id: 'normative', label: '行政规范性文件', words: ['规范性文件'] },
  { id: 'regulations', label: '规章', words: ['规章'] },
  { id: 'licensing', label: '行政许可', words: ['行政许可'] },
  { id: 'other_services', label: '其他对外管理服务事项', words: ['对外管理服务'] },
  { id: 'penalty', label: '行政处罚', words: ['行政处罚'] },
  { id: 'coercion', label: '行政强制', words: ['行政强制'] },
  { id: 'fees', label: '行政事业性收费', words: ['行政事业性收费'] },
  { id: 'procurement', label: '政府集中采购', words: ['集中采购'] },
];

export const T2_COLUMNS: readonly (ColumnLabel & { forms: readonly FormId[] })[] = [
  { id: 'made', label: '本年制发件数', words: ['制发件数'], forms: ['2021'] },
  { id: 'repealed', label: '本年废止件数', words: ['废止件数'], forms: ['2021'] },
  { id: 'valid', label: '现行有效件数', words: ['现行有效'], forms: ['2021'] },
  {
    id: 'amount',
    label: '本年收费金额（单位：万元）',
    words: ['收费金额', '采购总金额'],
    forms: ['2021', '2019'],
  },
  { id: 'new_made', label: '本年新制作数量', words: ['新制作'], forms: ['2019'] },
  { id: 'new_published', label: '本年新公开数量', words: ['新公开'], forms: ['2019'] },
  { id: 'published_total', label: '对外公开总数量', words: ['公开总数'], forms: ['2019'] },
  { id: 'prev_items', label: '上一年项目数量', words: ['上一年项目', '上年项目'], forms: ['2019'] },
  { id: 'change', label: '本年增/减', words: ['增/减', '增减'], forms: ['2019'] },
  { id: 'purchases', label: '采购项目数量', words: ['采购项目'], forms: ['2019'] },
  { id: 'decisions', label: '处理决定数量', words: ['处理决定'], forms: ['2021', '2019'] },
];

/** Table 4: one row of three times five cells. */
export const T4_GROUPS: readonly ColumnLabel[] = [
  { id: 'review', label: '行政复议', words: ['行政复议'] },
  { id: 'direct', label: '未经复议直接起诉', words: ['直接起诉'] },
  { id: 'after', label: '复议后起诉', words: ['复议后起诉'] },
];
export const T4_RESULTS: readonly ColumnLabel[] = [
  { id: 'upheld', label: '结果维持', words: ['结果维持'] },
  { id: 'corrected', label: '结果纠正', words: ['结果纠正'] },
  { id: 'other', label: '其他结果', words: ['其他结果'] },
  { id: 'pending', label: '尚未审结', words: ['尚未审结'] },
  { id: 'total', label: '总计', words: ['总计'] },
];
