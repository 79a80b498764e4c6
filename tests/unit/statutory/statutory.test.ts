import { describe, expect, test } from 'vitest';
import { type Counts, KINDS, LOOKS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { FILLER, prose } from '../../support/page.ts';
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

/** The return of 2014 to 2018 in the wording of its form; `null` leaves the number out. */
function legacyHtml(numbers: Record<string, number | null>): string {
  const lines: readonly [string, string][] = [
    ['一、主动公开情况', '——'],
    ['（一）主动公开政府信息数<br>（不同渠道和方式公开相同信息计1条）', '条'],
    ['其中：主动公开规范性文件数', '条'],
    ['　1．政府公报公开政府信息数', '条'],
    ['　2．政府网站公开政府信息数', '条'],
    ['三、依申请公开情况', '——'],
    ['（一）收到申请数', '件'],
    ['　1．当面申请数', '件'],
    ['　2．传真申请数', '件'],
    ['　3．网络申请数', '件'],
    ['　4．信函申请数', '件'],
    ['（二）申请办结数', '件'],
    ['　1．按时办结数', '件'],
    ['　2．延期办结数', '件'],
    ['四、行政复议数量', '件'],
    ['（一）维持具体行政行为数', '件'],
    ['（二）被依法纠错数', '件'],
    ['（三）其他情形数', '件'],
    ['五、行政诉讼数量', '件'],
    ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件'],
    ['（二）被依法纠错数', '件'],
    ['（三）其他情形数', '件'],
    ['政府信息公开专项经费', '万元'],
  ];
  let group = '';
  const rows = lines.map(([label, unit]) => {
    if (/行政(?:复议|诉讼)/.test(label)) group = label.includes('诉讼') ? '行政诉讼' : '';
    const key = Object.keys(numbers).find(
      (id) => label.includes(id) || (group !== '' && id.startsWith(group) && label.includes(id.slice(4))),
    );
    const value = key === undefined ? '' : numbers[key];
    return `<tr><td>${label}</td><td>${unit}</td><td>${value ?? ''}</td></tr>`;
  });
  return `<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>${rows.join('')}</table>`;
}

describe('the return of 2014 to 2018', () => {
  const html = legacyHtml({
    主动公开政府信息数: 320,
    收到申请数: 12,
    当面申请数: 3,
    网络申请数: 9,
    行政复议数量: 4,
    维持具体行政行为数: 3,
    被依法纠错数: 1,
    行政诉讼数量: 2,
  });

  test('is read by its labels, one column of values', () => {
    const { page, tables } = read(html, 2016);
    expect(tables.map(({ form, table }) => [form, table])).toEqual([['legacy', 'L']]);
    const rows = tables[0]?.rows ?? {};
    expect(rows.主动公开政府信息数).toEqual({ value: 320 });
    expect(rows.收到申请数).toEqual({ value: 12 });
    expect(rows.维持具体行政行为数).toEqual({ value: 3 });
    const place = tables[0]?.places['收到申请数.value'];
    expect(page.text.slice(place?.start, place?.end)).toBe('12');
  });

  test('blanks are missing, and the results of lawsuits are not those of reviews', () => {
    const rows = read(html, 2016).tables[0]?.rows ?? {};
    expect(rows.传真申请数).toEqual({ value: null });
    expect(rows.被依法纠错数).toEqual({ value: 1 });
    expect(rows.行政诉讼数量).toEqual({ value: 2 });
    expect(rows.行政诉讼维持具体行政行为或者驳回原告诉讼请求数).toEqual({ value: null });
  });

  test.each([
    ['blank units', html.replace(/<td>(?:——|条|件|万元)<\/td>/g, '<td></td>')],
    [
      'units with the names',
      html.replace(/<\/td><td>(——|条|件|万元)<\/td>/g, '（$1）</td>').replace('（——）', ''),
    ],
    ['units with the numbers', html.replace(/<td>(条|件|万元)<\/td><td>(\d+)/g, '<td></td><td>$2$1')],
  ])('with %s it is the same, and its headings are rows', (_, markup) => {
    const { page, tables } = read(markup, 2016);
    expect(tables.map(({ rows }) => rows)).toEqual([read(html, 2016).tables[0]?.rows]);
    expect(prose(page)).toEqual([FILLER]);
  });

  test('printed in two halves, one beside the other', () => {
    const lines = html.match(/<tr>.*?<\/tr>/g)?.slice(1) ?? [];
    const half = Math.ceil(lines.length / 2);
    const rows = lines.slice(0, half).map((line, i) => line + (lines[half + i] ?? ''));
    const [table] = read(
      `<table>${rows.map((row) => `<tr>${row.replace(/<\/?tr>/g, '')}</tr>`).join('')}</table>`,
      2016,
    ).tables;
    expect(table?.rows).toEqual(read(html, 2016).tables[0]?.rows);
  });

  test('一、主动公开情况 over its text in a table for layout heads a part of the report', () => {
    const part = (title: string) => `<tr><td>${title}</td><td></td></tr><tr><td>${FILLER}</td><td></td></tr>`;
    const { page } = read(
      `<table>${part('一、主动公开情况')}${part('二、依申请公开情况')}<tr><td>规章</td><td>0</td></tr><tr><td>规范性文件</td><td>2</td></tr></table>`,
    );
    expect(prose(page)).toContain('一、主动公开情况');
  });
});
