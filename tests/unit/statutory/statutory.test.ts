import { describe, expect, test } from 'vitest';
import { type Counts, KINDS, LOOKS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { read } from './support.ts';

const none = KINDS.map(() => 0);
const counts: Counts = {
  rows: {
    ...Object.fromEntries(RESULT_ROWS.map((row) => [row, none])),
    new: [7, 1, 0, 0, 0, 2],
    carried_in: none,
    carried_out: [1, 0, 0, 0, 0, 0],
    granted: [6, 1, 0, 0, 0, 2],
  },
  remedies: [1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
};

describe('table 3', () => {
  test.each(LOOKS)('is read by its labels when it looks %s', (look) => {
    const [table] = read(requestsHtml(counts, look)).tables;
    expect(table?.form).toBe('2021');
    expect(Object.keys(table?.rows ?? {})).toHaveLength(25);
    expect(table?.rows.new).toEqual({
      natural: 7,
      business: 1,
      research: 0,
      nonprofit: 0,
      legal: 0,
      other_org: 2,
      total: 10,
    });
    expect(table?.rows.results_total?.total).toBe(9);
  });

  test('every read cell knows its place in the page', () => {
    const { tables, page } = read(requestsHtml(counts, 'plain'));
    const place = tables[0]?.places['new.natural'];
    expect(page.text.slice(place?.start, place?.end)).toBe('7');
  });

  test('零 is 0', () => {
    const row = read(requestsHtml(counts, 'plain').replaceAll('<td >0</td>', '<td>零</td>')).tables[0]?.rows
      .new;
    expect(row).toMatchObject({ natural: 7, research: 0, total: 10 });
  });

  test('a blank, a stroke and 不适用 are missing, never 0', () => {
    const html = requestsHtml(counts, 'plain')
      .replace('<td >7</td>', '<td>/</td>')
      .replace('<td >1</td>', '<td>不适用</td>')
      .replace('<td >2</td>', '<td>&nbsp;</td>');
    const row = read(html).tables[0]?.rows.new;
    expect(row).toMatchObject({ natural: null, business: null, other_org: null, total: 10 });
  });

  test('nothing filled in is a table of blanks', () => {
    const [table] = read(requestsHtml(counts, 'plain').replace(/<td >\d+<\/td>/g, '<td>&nbsp;</td>')).tables;
    expect(Object.keys(table?.rows ?? {})).toHaveLength(25);
    expect(
      Object.values(table?.rows ?? {})
        .flatMap((row) => Object.values(row))
        .every((value) => value === null),
    ).toBe(true);
  });
});

describe('table 3 with a span too many or too few', () => {
  const whole = requestsHtml(counts, 'plain');
  const right = read(whole).tables[0]?.rows;
  const damaged: Record<string, [string, string]> = {
    'the organisations over four columns': ['colspan="5">法人或其他组织', 'colspan="4">法人或其他组织'],
    'the organisations over six columns': ['colspan="5">法人或其他组织', 'colspan="6">法人或其他组织'],
    'the results over a row less': ['rowspan="22"', 'rowspan="21"'],
    'the results over a row more': ['rowspan="22"', 'rowspan="23"'],
    'the refusals over a row less': ['rowspan="8"', 'rowspan="7"'],
    'a column named in half, the rest in a row below': ['>科研机构<', '>科研<'],
    '总计 called 合计 in the rows': ['（七）总计', '（七）合计'],
    '总计 called 合计 in the header': ['>总计</td>', '>合计</td>'],
    'the last row named otherwise': ['3.其他<', '3.其他处理<'],
  };
  test.each(Object.entries(damaged))('%s', (_, [from, to]) => {
    expect(whole).toContain(from);
    expect(read(whole.replace(from, to)).tables[0]?.rows).toEqual(right);
  });

  test('cut in two inside a block, without its name', () => {
    const at = whole.indexOf('<tr', whole.indexOf('3.补正后'));
    const halves = `${whole.slice(0, at)}</table><p>续表</p><table>${whole.slice(at)}`;
    expect(read(halves).tables[0]?.rows).toEqual(right);
  });

  test('cut off before its last rows', () => {
    const at = whole.lastIndexOf('<tr', whole.indexOf('（七）总计'));
    const halves = `${whole.slice(0, at)}</table><p>续表</p><table>${whole.slice(at)}`;
    expect(read(halves).tables[0]?.rows).toEqual(right);
  });
});

test('three tables of the form pasted into one are read, each', () => {
  const rows = (html: string) => html.replace(/<\/?table[^>]*>/g, '');
  const both = `<table>${rows(requestsHtml(counts, 'plain'))}${rows(remediesHtml(counts.remedies, false))}</table>`;
  expect(read(both).tables.map(({ table }) => table)).toEqual(['T3', 'T4']);
});

test('a change is written with a word or an arrow, too', () => {
  const html = t2([
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '12', '增2', '30'],
    ['行政处罚', '9', '↓3', '4'],
  ]);
  const rows = read(html, 2019).tables[0]?.rows;
  expect([rows?.licensing?.change, rows?.penalty?.change]).toEqual([2, -3]);
});

const t2 = (blocks: string[][]) =>
  `<table>${blocks.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('table 2', () => {
  test('of 2021, with units inside the cells', () => {
    const { tables } = read(
      t2([
        ['第二十条第（一）项', '', '', ''],
        ['信息内容', '本年制<br>发件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '0', '/'],
        ['行政规范性文件', '１２', '3件', '1,048'],
      ]),
    );
    expect(tables[0]).toMatchObject({
      form: '2021',
      table: 'T2',
      rows: {
        regulations: { made: 0, repealed: 0, valid: null },
        normative: { made: 12, repealed: 3, valid: 1048 },
      },
    });
  });

  test('of 2019, with a signed change and a sum in 元', () => {
    const { tables } = read(
      t2([
        ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ['行政许可', '30', '-2', '415'],
        ['信息内容', '采购项目数量', '采购总金额', ''],
        ['政府集中采购', '6', '251000元', ''],
      ]),
      2019,
    );
    expect(tables[0]).toMatchObject({
      form: '2019',
      rows: {
        licensing: { prev_items: 30, change: -2, decisions: 415 },
        procurement: { purchases: 6, amount: 251000 },
      },
    });
  });

  test('of 2019, where the cells of a row span other columns than those of the header', () => {
    const html = `<table><tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td><td>处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan="2">48</td><td>-3</td><td>362</td></tr></table>`;
    expect(read(html, 2019).tables[0]?.rows.licensing).toEqual({
      prev_items: 48,
      change: -3,
      decisions: 362,
    });
  });

  test('of a row that begins with its category, by the columns of the header', () => {
    const html = `<table><tr><td rowspan="2">第二十条（一）</td><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>1</td><td colspan="2">3</td></tr></table>`;
    expect(read(html).tables[0]?.rows.regulations?.made).toBe(1);
  });

  test('an empty form gives no table', () => {
    expect(
      read(
        t2([
          ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
          ['规章', '', '', ''],
          ['行政规范性文件', '', '', ''],
        ]),
      ).tables,
    ).toEqual([]);
  });

  test('an ordinary table of counts is none of ours', () => {
    expect(
      read(
        t2([
          ['乡镇', '户数'],
          ['柳河镇', '412'],
          ['东陵镇', '386'],
        ]),
      ).tables,
    ).toEqual([]);
  });
});

describe('units inside cells', () => {
  test('are kept beside the number; a thousands comma is no part of it', () => {
    const html = `<table><tr><td>信息内容</td><td>采购项目数量</td><td>采购总金额</td></tr>
      <tr><td>政府集中采购</td><td>1,206</td><td>38,400元</td></tr></table>`;
    const [table] = read(html, 2019).tables;
    expect(table?.rows.procurement).toEqual({ purchases: 1206, amount: 38400 });
    expect(table?.units).toEqual({ 'procurement.amount': '元' });
  });
});
