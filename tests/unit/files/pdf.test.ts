import { describe, expect, test } from 'vitest';
import type { Page, StatutoryTable, TableGrid } from '../../../utils/model.ts';
import { pageNumberAt } from '../../../utils/pages.ts';
import { read } from '../../../utils/reading.ts';
import { readStatutory } from '../../../utils/statutory/index.ts';
import { type Counts, KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { failureOf, openOne } from '../../support/files.ts';
import { pageOf, prose } from '../../support/page.ts';
import { type Border, centred, draw, type Mark, pdf, set } from '../../support/pdf.ts';

const pageFrom = async (pages: Mark[][], name = 'a.pdf') => (await openOne(name, pdf(pages))).page;

const FIRST =
  '清河市水务局围绕河湖治理和供水保障持续做好信息公开工作，全年主动公开政府信息286条，比上年增加58条，其中规划计划类36条。';
const SECOND =
  '全年收到政府信息公开申请19件，上年结转1件，全部在法定期限内答复，没有因为答复不当引起的行政复议和行政诉讼案件。';

describe('text', () => {
  test('broken lines are paragraphs again, a heading stays by itself', async () => {
    const page = await pageFrom([set([FIRST, '一、依申请公开', SECOND])]);
    expect(prose(page)).toEqual([FIRST, '一、依申请公开', SECOND]);
  });

  test('a paragraph goes on over the page', async () => {
    const marks = set([FIRST, SECOND]);
    const page = await pageFrom([marks.slice(0, 4), marks.slice(4).map((mark) => ({ ...mark, y: 100 }))]);
    expect(prose(page)).toEqual([FIRST, SECOND]);
  });

  test('every place has its page', async () => {
    const page = await pageFrom([set([FIRST]), set([SECOND]), set(['三、其他事项'])]);
    const at = (text: string) => pageNumberAt(read(page).pages, page.text.indexOf(text));
    expect([at('286条'), at('36条'), at('19件'), at('其他事项')]).toEqual([1, 1, 2, 3]);
  });

  test('titles are centred, signatures stand on the right, typefaces of headings are bold', async () => {
    const page = await pageFrom([
      [
        centred('清河市水务局2023年工作总结', 90),
        ...set([FIRST]),
        { text: '一、总体情况', x: 112, y: 300, size: 16, bold: true },
        { text: '清河市水务局', x: 390, y: 400, size: 16 },
      ],
    ]);
    expect(page.lines.map(({ text, look }) => [text.slice(0, 6), look.align, look.bold])).toEqual([
      ['清河市水务局', 'center', false],
      ['清河市水务局', null, false],
      ['一、总体情况', null, true],
      ['清河市水务局', 'right', false],
    ]);
  });

  test('page numbers and running heads go, the title of the same words stays', async () => {
    const head = (page: number): Mark[] => [
      { text: '清河市水务局年度报告', x: 200, y: 40, size: 10 },
      { text: `— ${page} —`, x: 280, y: 810, size: 10 },
    ];
    const page = await pageFrom([
      [...head(1), centred('清河市水务局年度报告', 130), ...set([FIRST], 200)],
      [...head(2), ...set([SECOND])],
      [...head(3), ...set(['三、其他事项'])],
    ]);
    expect(prose(page)).toEqual(['清河市水务局年度报告', FIRST, SECOND, '三、其他事项']);
  });

  test('a title that stands only in the running head is read once, and makes a report of the file', async () => {
    const title = '清河市水务局2023年政府信息公开工作年度报告';
    const head: Mark[] = [{ text: title, x: 180, y: 40, size: 10 }];
    const page = await pageFrom([
      [...head, ...set([FIRST])],
      [...head, ...set([SECOND])],
      [...head, ...set(['三、其他事项'])],
    ]);
    expect(prose(page)).toEqual([title, FIRST, SECOND, '三、其他事项']);
    expect(read(page).documents.map((one) => [one.kind, one.year])).toEqual([['annual-report', 2023]]);
  });

  test('of two pages what only counts the pages goes, numbered annexes stay', async () => {
    const page = await pageFrom([
      [{ text: '附件1', x: 80, y: 60 }, ...set([FIRST]), { text: 'http://a.gov.cn/ 1/2', x: 80, y: 820 }],
      [{ text: '附件2', x: 80, y: 60 }, ...set([SECOND]), { text: 'http://a.gov.cn/ 2/2', x: 80, y: 820 }],
    ]);
    expect(prose(page)).toEqual(['附件1', FIRST, '附件2', SECOND]);
  });

  test('text printed twice to look bold is read once, water marks are not read', async () => {
    const page = await pageFrom([
      [
        ...set([FIRST]),
        ...set([FIRST]).map((mark) => ('text' in mark ? { ...mark, x: mark.x + 0.4 } : mark)),
        { text: '内部资料', x: 300, y: 500, size: 40, turned: true },
      ],
    ]);
    expect(prose(page)).toEqual([FIRST]);
  });

  test('a page lying on its side is read upright', async () => {
    const marks = set([FIRST, SECOND]).map((mark) =>
      'text' in mark ? { ...mark, x: mark.y, y: 700 - mark.x, turned: true } : mark,
    );
    expect(prose(await pageFrom([marks]))).toEqual([FIRST, SECOND]);
  });
});

const counts: Counts = {
  rows: Object.fromEntries(
    ['new', 'carried_in', 'carried_out', ...RESULT_ROWS].map((row, i) => [
      row,
      KINDS.map((_, k) => (i % 4 === 0 ? 0 : (i * 7 + k * 3) % 41)),
    ]),
  ),
  remedies: [],
};
const remedies = [3, 1, 0, 0, 4, 1, 0, 0, 1, 2, 0, 0, 12, 0, 12];
const TITLE = '清河市水务局2023年政府信息公开工作年度报告';
const DISCLOSURE = `<table><tr><td colspan="4">第二十条第（一）项</td></tr>
  <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
  <tr><td>规章</td><td>0</td><td></td><td>3</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>11</td></tr>
  <tr><td colspan="4">第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
  <tr><td>行政事业性收费</td><td colspan="3">318.45</td></tr></table>`;
const TABLES: [string, string, readonly number[]][] = [
  ['T2', DISCLOSURE, [2, 1, 1, 1]],
  ['T3', requestsHtml(counts, 'plain'), [1, 1, 2, 1, 1, 1, 1, 1, 1, 1]],
  ['T4', remediesHtml(remedies, false), Array<number>(15).fill(1)],
];

const gridOf = (html: string): TableGrid => {
  const [grid] = pageOf(`<p>${TITLE}</p>${html}`).tables;
  if (!grid) throw new Error('no table in this markup');
  return grid;
};
const statutoryOf = (page: Page): StatutoryTable['rows'][] =>
  readStatutory(page, 0, page.text.length, 2023).tables.map(({ rows }) => rows);
const expectedOf = (html: string) => statutoryOf(pageOf(`<p>${TITLE}</p>${html}`));

describe('tables', () => {
  const borders: Border[] = ['stroke', 'bar', 'open-sides'];
  const cases = TABLES.flatMap(([name, html, widths]) =>
    borders.map((border) => [name, border, html, widths] as const),
  );

  test.each(cases)(
    'table %s drawn with %s lines has the cells of the page',
    async (_, border, html, widths) => {
      const grid = gridOf(html);
      const marks = draw({ grid, top: 110, widths, border, row: 24, size: 6 });
      const page = await pageFrom([[centred(TITLE, 60, 14), ...set([FIRST], 80).slice(0, 1), ...marks]]);
      expect(expectedOf(html)).not.toEqual([]);
      expect(statutoryOf(page)).toEqual(expectedOf(html));
    },
  );

  test.each([3, 9, 14])('table 3 cut by a page break behind row %d', async (cut) => {
    const html = requestsHtml(counts, 'plain');
    const table = { grid: gridOf(html), top: 100, widths: TABLES[1]?.[2] ?? [], row: 26, size: 6 };
    const page = await pageFrom([
      [centred(TITLE, 60, 14), ...draw(table, 0, cut), { text: '- 1 -', x: 280, y: 812 }],
      [...draw(table, cut), { text: '- 2 -', x: 280, y: 812 }],
    ]);
    expect(page.tables).toHaveLength(1);
    expect(statutoryOf(page)).toEqual(expectedOf(html));
  });

  test('a row that a page break cuts in two is whole again', async () => {
    const line = (from: readonly [number, number], to: readonly [number, number]): Mark => ({ from, to });
    const uprights = (y0: number, y1: number) => [80, 300, 500].map((x) => line([x, y0], [x, y1]));
    const page = await pageFrom([
      [
        ...uprights(700, 780),
        line([80, 700], [500, 700]),
        line([80, 740], [500, 740]),
        { text: '渠道', x: 90, y: 720 },
        { text: '件数', x: 310, y: 720 },
        { text: '通过政府网站公', x: 90, y: 760 },
        { text: '12', x: 310, y: 760 },
      ],
      [
        ...uprights(60, 130),
        line([80, 100], [500, 100]),
        line([80, 130], [500, 130]),
        { text: '开的信息', x: 90, y: 80 },
        { text: '其他', x: 90, y: 120 },
        { text: '3', x: 310, y: 120 },
      ],
    ]);
    expect(page.tables[0]?.cells.map(({ text }) => text)).toEqual([
      '渠道',
      '件数',
      '通过政府网站公开的信息',
      '12',
      '其他',
      '3',
    ]);
    const at = (text: string) => pageNumberAt(page.pages, page.text.indexOf(text));
    expect([at('渠道'), at('其他')]).toEqual([1, 2]);
  });

  /** The last row of one page and the first of the next, both with lines all around. */
  const overBreak = async (last: [string, string], first: [string, string]) => {
    const grid = (html: string) => gridOf(`<table>${html}</table>`);
    const row = ([label, value]: [string, string]) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const widths = [1, 2];
    const upper = grid(`${row(['渠道', '件数'])}${row(['网站', '7'])}${row(last)}`);
    const lower = grid(`${row(first)}${row(['报刊', '8'])}${row(['广播', '9'])}`);
    const page = await pageFrom([
      draw({ grid: upper, top: 700, widths, size: 10 }),
      draw({ grid: lower, top: 100, widths, size: 10 }),
    ]);
    expect(page.tables).toHaveLength(1);
    const cells = page.tables[0]?.cells ?? [];
    const rows = [...new Set(cells.map(({ row: at }) => at))].slice(2, -2);
    return rows.map((wanted) => cells.filter(({ row: at }) => at === wanted).map(({ text }) => text));
  };
  // Fourteen characters fill the first column.
  const HALF = '通过政府网站主动公开的信息以';

  test.each<[string, [string, string], [string, string]]>([
    ['its number above', [HALF, '12'], ['及图解', '']],
    ['its number below', [HALF, ''], ['及图解', '12']],
  ])('a row cut in two between lines is whole again, with %s', async (_, last, first) => {
    expect(await overBreak(last, first)).toEqual([[`${HALF}及图解`, '12']]);
  });

  test.each<[string, [string, string], [string, string]]>([
    ['a number of its own', [HALF, '12'], ['及图解', '3']],
    ['a numbered label', [HALF, '12'], ['2.重复申请', '']],
    ['a label of the forms', [HALF, '12'], ['其他处理', '']],
    ['a row before that had room', ['网站公开的信息', '12'], ['图解', '']],
    ['a row before that came to its end', [`${HALF.slice(0, -1)}。`, '12'], ['图解', '']],
  ])('a row with %s stays by itself', async (_, last, first) => {
    expect(await overBreak(last, first)).toEqual([last, first]);
  });

  test('a box around text is no table', async () => {
    const lines: Mark[] = [
      { from: [70, 90], to: [525, 90] },
      { from: [70, 400], to: [525, 400] },
      { from: [70, 90], to: [70, 400] },
      { from: [525, 90], to: [525, 400] },
    ];
    const page = await pageFrom([[...set([FIRST, SECOND]), ...lines]]);
    expect([page.tables, prose(page)]).toEqual([[], [FIRST, SECOND]]);
  });

  test('numbers of several cells set in one go are parted', async () => {
    const grid = gridOf(
      `<table>${'<tr><td>网站</td><td>12</td><td>34</td><td>56</td></tr>'.repeat(3)}</table>`,
    );
    const lines = draw({ grid, top: 100, widths: [1, 1, 1, 1] }).filter((mark) => !('text' in mark));
    const texts = [0, 1, 2].map(
      (row): Mark => ({
        text: `网站${' '.repeat(17)}12${' '.repeat(20)}34${' '.repeat(20)}56`,
        x: 90,
        y: 124 + row * 40,
        size: 10,
      }),
    );
    const page = await pageFrom([[...lines, ...texts]]);
    expect(page.tables[0]?.cells.slice(0, 4).map(({ text }) => text)).toEqual(['网站', '12', '34', '56']);
  });
});

describe('files without text', () => {
  const picture: Mark = { picture: [0, 0, 595, 842] };

  test('a scan is said to be a picture', async () => {
    expect(await failureOf('a.pdf', pdf([[picture], [picture]]))).toBe('scanned');
  });

  test('scanned pages among others are named', async () => {
    const page = await pageFrom([set([FIRST]), [picture], [picture], set([SECOND]), [picture]]);
    expect(page.notices).toEqual([{ code: 'scanned-pages', text: '2–3、5', start: null, url: null }]);
    expect(prose(page)).toEqual([FIRST, SECOND]);
  });

  test('fonts without a character map are said to give rubbish', async () => {
    const rubbish = set([[...FIRST].map((_, i) => String.fromCharCode(0xe000 + i)).join('')]);
    expect(await failureOf('a.pdf', pdf([rubbish]))).toBe('garbled');
    const page = await pageFrom([set([FIRST]), rubbish]);
    expect(page.notices.map(({ code, text }) => [code, text])).toEqual([['garbled-pages', '2']]);
  });

  test('a locked file is said to be locked', async () => {
    const key = '<41>'.replace('41', '41'.repeat(32));
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >> /ID [<41> <41>]`;
    expect(await failureOf('a.pdf', pdf([set([FIRST])], lock))).toBe('encrypted');
  });

  test('a damaged file is said to be damaged', async () => {
    expect(
      await failureOf(
        'a.pdf',
        Uint8Array.from('%PDF-1.4\nrubbish', (c) => c.charCodeAt(0)),
      ),
    ).toBe('damaged');
  });
});
