import { T3_COLUMNS, T3_RESULTS } from '../../utils/domain/forms.ts';

/** Counts of table 3 by row and kind of applicant (without 总计), and the fifteen cells of table 4. */
export interface Counts {
  rows: Record<string, number[]>;
  remedies: number[];
}

export const RESULT_ROWS = T3_RESULTS['2021'];
export const KINDS = T3_COLUMNS.filter(({ id }) => id !== 'total').map(({ id }) => id);

const GROUPS: readonly [string | null, readonly [string, string][]][] = [
  [null, [['granted', '（一）予以公开']]],
  [null, [['partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）']]],
  [
    '（三）不予公开',
    [
      ['denied_secret', '1.属于国家秘密'],
      ['denied_law', '2.其他法律行政法规禁止公开'],
      ['denied_safety', '3.危及“三安全一稳定”'],
      ['denied_third_party', '4.保护第三方合法权益'],
      ['denied_internal', '5.属于三类内部事务信息'],
      ['denied_process', '6.属于四类过程性信息'],
      ['denied_case_file', '7.属于行政执法案卷'],
      ['denied_query', '8.属于行政查询事项'],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['unable_not_held', '1.本机关不掌握相关政府信息'],
      ['unable_must_create', '2.没有现成信息需要另行制作'],
      ['unable_unclear', '3.补正后申请内容仍不明确'],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['notproc_petition', '1.信访举报投诉类申请'],
      ['notproc_repeat', '2.重复申请'],
      ['notproc_publication', '3.要求提供公开出版物'],
      ['notproc_mass', '4.无正当理由大量反复申请'],
      ['notproc_confirm', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  ],
  [
    '（六）其他处理',
    [
      ['other_no_correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
      ['other_no_payment', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
      ['other_other', '3.其他'],
    ],
  ],
];

export type Look =
  | 'plain'
  | 'word'
  | 'wide-digits'
  | 'cut-in-two'
  | 'header-repeated'
  | 'columns-turned'
  | 'nested'
  | 'empty-column';
export const LOOKS: readonly Look[] = [
  'plain',
  'word',
  'wide-digits',
  'cut-in-two',
  'header-repeated',
  'columns-turned',
  'nested',
  'empty-column',
];

const cells: Record<Look, (text: string) => string> = {
  plain: (text) => text,
  word: (text) => `<p align="center"><span>${text.slice(0, 1)}</span><span>${text.slice(1)}</span>&nbsp;</p>`,
  'wide-digits': (text) =>
    text.replace(/^\d+$/, (n) => n.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))),
  'cut-in-two': (text) => text,
  'header-repeated': (text) => `<div>${text}</div>`,
  'columns-turned': (text) => text,
  nested: (text) => `<font size="2">${text}</font>`,
  'empty-column': (text) => text,
};

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** Table 3 as a page shows it; `printed` overrides single printed numbers by 'row.column'. */
export function requestsHtml(counts: Counts, look: Look, printed: Record<string, number> = {}): string {
  const td = (text: string, attributes = '') => `<td ${attributes}>${cells[look](text)}</td>`;
  const order = look === 'columns-turned' ? [6, 0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6];
  const numbers = (row: string, values: readonly number[]) => {
    const all = [...values, values.reduce((a, b) => a + b, 0)];
    return order.map((i) => td(String(printed[`${row}.${T3_COLUMNS[i]?.id}`] ?? all[i]))).join('');
  };
  const header =
    look === 'columns-turned'
      ? `<tr>${td('（勾稽关系）', 'colspan="3"')}${order.map((i) => td(NAMES[i] as string)).join('')}</tr>`
      : `<tr>${td('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'colspan="3" rowspan="3"')}${td('申请人情况', 'colspan="7"')}</tr>
         <tr>${td('自然人', 'rowspan="2"')}${td('法人或其他组织', 'colspan="5"')}${td('总计', 'rowspan="2"')}</tr>
         <tr>${NAMES.slice(1, 6)
           .map((name) => td(name))
           .join('')}</tr>`;
  const sums = KINDS.map((_, i) => RESULT_ROWS.reduce((sum, row) => sum + (counts.rows[row]?.[i] ?? 0), 0));
  const body: string[] = [
    `<tr>${td('一、本年新收政府信息公开申请数量', 'colspan="3"')}${numbers('new', counts.rows.new as number[])}</tr>`,
    `<tr>${td('二、上年结转政府信息公开申请数量', 'colspan="3"')}${numbers('carried_in', counts.rows.carried_in as number[])}</tr>`,
  ];
  // Where the table breaks, the first column cannot span its rows.
  const isCut = look === 'cut-in-two' || look === 'header-repeated';
  const lead = () =>
    isCut ? td('') : body.length === 2 ? td('三、本年度办理结果', `rowspan="${RESULT_ROWS.length + 1}"`) : '';
  for (const [group, rows] of GROUPS) {
    rows.forEach(([id, label], i) => {
      const names =
        group === null
          ? td(label, 'colspan="2"')
          : `${i === 0 ? td(group, `rowspan="${rows.length}"`) : ''}${td(label)}`;
      body.push(`<tr>${lead()}${names}${numbers(id, counts.rows[id] as number[])}</tr>`);
    });
  }
  body.push(
    `<tr>${isCut ? td('') : ''}${td('（七）总计', 'colspan="2"')}${numbers('results_total', sums)}</tr>`,
  );
  body.push(
    `<tr>${td('四、结转下年度继续办理', 'colspan="3"')}${numbers('carried_out', counts.rows.carried_out as number[])}</tr>`,
  );
  if (look === 'nested')
    return `<table width="100%"><tr><td><table>${header}${body.join('')}</table></td></tr></table>`;
  if (look === 'empty-column')
    return `<table>${`${header}${body.join('')}`.replaceAll('<tr>', '<tr><td>&nbsp;</td>')}</table>`;
  if (look === 'header-repeated')
    return `<table>${header}${body.slice(0, 4).join('')}${header}${body.slice(4).join('')}</table>`;
  return look === 'cut-in-two'
    ? `<table>${header}${body.slice(0, 4).join('')}</table><p>- 2 -</p><table>${body.slice(4).join('')}</table>`
    : `<table>${header}${body.join('')}</table>`;
}

const ONE = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Table 4, across or one result a line. */
export function remediesHtml(values: readonly number[], down: boolean): string {
  const td = (text: string | number, attributes = '') => `<td ${attributes}>${text}</td>`;
  if (down)
    return `<table>${values.map((value, i) => `<tr>${td(['行政复议', '未经复议直接起诉', '复议后起诉'][Math.floor(i / 5)] as string)}${td(ONE[i % 5] as string)}${td(value)}</tr>`).join('')}</table>`;
  const results = [0, 1, 2].map(() => ONE.map((name) => td(name)).join('')).join('');
  return `<table><tr>${td('行政复议', 'colspan="5"')}${td('行政诉讼', 'colspan="10"')}</tr>
    <tr>${td('', 'colspan="5"')}${td('未经复议直接起诉', 'colspan="5"')}${td('复议后起诉', 'colspan="5"')}</tr><tr>${results}</tr>
    <tr>${values.map((value) => td(value)).join('')}</tr></table>`;
}
