import { describe, expect, test } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const rows = Object.fromEntries(
  ['new', 'carried_in', ...RESULT_ROWS, 'carried_out'].map((row) => [row, KINDS.map(() => 0)]),
);
Object.assign(rows, {
  new: [5, 1, 0, 0, 0, 0],
  granted: [4, 1, 0, 0, 0, 0],
  carried_out: [1, 0, 0, 0, 0, 0],
});
const REQUESTS = requestsHtml({ rows, remedies: [] }, 'plain');
const REMEDIES = remediesHtml([1, 1, 0, 1, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], false);
const DISCLOSURE = `<tr><td>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>3</td><td>1</td><td>12</td></tr><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>45</td></tr><tr><td>第二十条第（六）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政处罚</td><td>18</td></tr><tr><td>行政强制</td><td>2</td></tr><tr><td>第二十条第（八）项</td></tr><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td>6.35</td></tr>`;

const bare = (html: string) => html.replace(/<\/?(?:table|tbody|thead)[^>]*>/g, '');
/** A line a row, a line a cell: what is left of tables where a site keeps text only. */
const SHAPES: readonly [string, (html: string) => string][] = [
  [
    'a row a line',
    (html) =>
      bare(html)
        .replace(/<(\/?)tr[^>]*>/g, '<$1p>')
        .replace(/<t[dh][^>]*>/g, '')
        .replace(/<\/t[dh]>/g, '　'),
  ],
  [
    'a cell a line',
    (html) =>
      bare(html)
        .replace(/<\/?tr[^>]*>/g, '')
        .replace(/<(\/?)t[dh][^>]*>/g, '<$1p>'),
  ],
];

const reportOf = (text: (html: string) => string) =>
  read(
    pageOf(
      `<div id="zoom"><p>一、总体情况</p><p>${FILLER}</p><p>全年公开信息210条，培训2次。</p><p>二、主动公开政府信息情况</p>${text(DISCLOSURE)}<p>三、收到和处理政府信息公开申请情况</p>${text(REQUESTS)}<p>四、政府信息公开行政复议、行政诉讼情况</p>${text(REMEDIES)}<p>五、存在的主要问题及改进情况</p><p>${FILLER}</p><p>六、其他需要报告的事项</p><p>无。</p></div>`,
      '<title>清河市民政局2022年政府信息公开工作年度报告</title>',
    ),
  ).documents[0];

describe('tables of which only the text is left', () => {
  test.each(SHAPES)('%s', (_, text) => {
    const document = reportOf(text);
    const rowsOf = (id: string) => document?.tables.find(({ table }) => table === id)?.rows;
    expect(rowsOf('T2')).toMatchObject({
      normative: { made: 3, repealed: 1, valid: 12 },
      fees: { amount: 6.35 },
    });
    expect(rowsOf('T3')).toMatchObject({ new: { natural: 5, total: 6 }, results_total: { total: 5 } });
    expect(rowsOf('T4')?.values).toMatchObject({ review_total: 3, after_upheld: 1 });
    expect(document?.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(document?.figures.map(({ raw }) => raw)).toEqual(['210条', '2次']);
    expect(document?.checks.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
  });

  test('a tab lost before the first number of a row leaves it one', () => {
    const document = reportOf((html) => SHAPES[0]?.[1](html).replace(/　(?=\d)/g, '\t') ?? '');
    const rows = document?.tables.find(({ table }) => table === 'T3')?.rows;
    expect(rows).toMatchObject({ new: { natural: 5, total: 6 }, results_total: { total: 5 } });
    expect(document?.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('stay text where a value is missing', () => {
    const document = reportOf((html) => SHAPES[0]?.[1](html.replace('<td >5</td>', '<td></td>')) ?? '');
    expect(document?.tables.some(({ table }) => table === 'T3')).toBe(false);
  });
});
