import { describe, expect, test } from 'vitest';
import { readStatutory } from '../../../utils/statutory/index.ts';
import { type Counts, KINDS, LOOKS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const read = (html: string, year: number | null = 2022) => {
  const page = pageOf(`<div id="zoom"><p>${FILLER}</p>${html}</div>`);
  return { page, ...readStatutory(page, 0, page.text.length, year) };
};

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
});

describe('table 4', () => {
  test.each([false, true])('is read across and down (down: %s)', (down) => {
    const [table] = read(remediesHtml(counts.remedies, down)).tables;
    expect(table?.rows.values).toMatchObject({
      review_upheld: 1,
      review_total: 3,
      direct_pending: 1,
      direct_total: 1,
      after_total: 0,
    });
  });
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
