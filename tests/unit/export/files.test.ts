import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citation, plainValue, valueWithUnit } from '../../../utils/export/cite.ts';
import { copyAs, fileText } from '../../../utils/export/documents.ts';
import { fileName } from '../../../utils/export/file-name.ts';
import { workbookOf } from '../../../utils/export/workbook.ts';
import { xlsxBytes } from '../../../utils/export/xlsx.ts';
import { zip } from '../../../utils/export/zip.ts';
import type { Figure, Reading, ReportDocument } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';
import { remediesHtml } from '../../support/annual.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const URL = 'http://www.qinghe.gov.cn/xxgk/1.html';
const page = pageOf(
  `<div class="TRS_Editor"><p>清河市档案局2023年政府信息公开工作年度报告</p><p>一、总体情况</p>
   <p>${FILLER}全年公开信息1,250条，其中文字类1,000条、图片类250条。</p>
   <p>四、政府信息公开行政复议、行政诉讼情况</p>${remediesHtml([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], false)}
   <p>五、存在的主要问题及改进情况</p><p>${FILLER}</p></div>`,
  '<title>清河市档案局2023年政府信息公开工作年度报告</title>',
);
const reading = read(page);
const report = reading.documents[0] as ReportDocument;
const [first] = report.figures;
if (!first) throw new Error('the page has no figures');
const options = { language: 'zh', indicatorName: () => null } as const;

describe('what can be copied of one figure', () => {
  it('is the number, or the number with its unit', () => {
    expect(plainValue(first)).toBe('1250');
    expect(valueWithUnit(first)).toBe('1250条');
  });
  it('keeps the word of an approximation beside its unit: about 260 is not 260', () => {
    const about = { ...first, value: 260, raw: '近260条', approx: 'about' } as const;
    expect(valueWithUnit(about)).toBe('约260条');
    expect(valueWithUnit({ ...about, approx: 'over', value: 350_000, unit: '次' })).toBe('超过350000次');
    expect(valueWithUnit({ ...about, approx: 'range', raw: '3至5条' })).toBe('3至5条');
    expect(plainValue(about)).toBe('260');
  });
  it('is what is printed where there is no number', () => {
    expect(plainValue({ ...first, value: null, raw: '三四个' })).toBe('三四个');
  });
  it('is its sentence with title, address and day', () => {
    const text = citation(report, first, URL, '2026-02-03', 'zh');
    expect(text).toMatch(/^“.*公开信息1,250条.*”（《清河市档案局.*》，http.*，2026-02-03查看）$/);
    expect(citation(report, first, URL, '2026-02-03', 'en')).toMatch(/seen 2026-02-03\)$/);
  });
});

const only = (figures: Figure[]): Reading => ({
  ...reading,
  url: URL,
  documents: [{ ...report, figures, tables: [] }],
});

describe('chosen figures', () => {
  it.each(['table', 'csv', 'markdown', 'json'] as const)('carry their source as %s', (format) => {
    const { text } = copyAs(format, only([first]), options);
    for (const part of [report.title, '清河市档案局', '2023', '1250', URL]) expect(text).toContain(part);
  });
  it('as a table have a line for each and one of names, in plain text and in HTML', () => {
    const { text, html, rows } = copyAs('table', only(report.figures), options);
    expect(rows).toBe(report.figures.length);
    expect(text.split('\n')).toHaveLength(report.figures.length + 1);
    expect(html?.match(/<tr/g)).toHaveLength(report.figures.length + 1);
  });
  it('as a row go under names that are there already', () => {
    const { text, html } = copyAs('row', only([first]), options);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('1250');
    expect(html?.match(/<tr/g)).toHaveLength(1);
  });
});

describe('a whole page', () => {
  const cells = report.tables.reduce(
    (sum, { rows }) => sum + Object.values(rows).reduce((all, row) => all + Object.keys(row).length, 0),
    0,
  );
  it('is copied with the cells of its tables, a row each that names document and cell', () => {
    const { text, html, rows } = copyAs('table', reading, options);
    expect(rows).toBe(report.figures.length + cells);
    expect(text.split('\n')).toHaveLength(rows + 1);
    expect(text).toContain('T4.values.review_total');
    expect(html?.match(/<table/g)).toHaveLength(1);
  });
  it('holds every document of a compilation, without columns for tables where it has none', () => {
    const two = { ...only(report.figures), documents: [report, { ...report, title: '另一篇' }] };
    const plain = { ...two, documents: two.documents.map((document) => ({ ...document, tables: [] })) };
    const { text, rows } = copyAs('csv', plain, options);
    expect(rows).toBe(2 * report.figures.length);
    expect(text).toMatch(/^文档,/);
    expect(text).toContain('另一篇');
    expect(text).not.toContain('单元格');
    expect(JSON.parse(copyAs('json', two, options).text)).toHaveLength(
      2 * (report.figures.length + report.tables.length),
    );
  });
  it('that has tables alone lays them out as the form does, with a row for the source', () => {
    const tables = { ...reading, documents: [{ ...report, figures: [] }] };
    const { text } = copyAs('markdown', tables, options);
    expect(text).toContain('| 行政复议 | 1 | 0 | 0 | 0 | 2 |');
    expect(text).toContain(`| 来源 | ${report.title} 表四 |`);
  });
});

describe('files as text', () => {
  const two = { ...reading, documents: [report, { ...report, id: 'd2', title: '另一篇' }] };
  it('hold every document of the reading', () => {
    expect(JSON.parse(fileText('json', two, options)).documents).toHaveLength(2);
    expect(fileText('csv', two, options).split('\n')).toHaveLength(
      2 * fileText('csv', reading, options).split('\n').length - 2,
    );
    const titles = fileText('markdown', two, options).match(/^# .+$/gm);
    expect(titles).toEqual([`# ${report.title}`, '# 另一篇']);
  });
  it('begin with a byte order mark as CSV, and hold the cells of the tables', () => {
    const csv = fileText('csv', reading, options);
    expect(csv.startsWith('\uFEFF文档')).toBe(true);
    expect(csv).toContain('T4.values.review_total');
  });
  it('hold outline, figures and tables as Markdown', () => {
    const text = fileText('markdown', reading, options);
    expect(text).toContain('- 一、总体情况');
    expect(text).toContain('| 1250 |');
    expect(text).toContain('| 行政复议 | 1 | 0 | 0 | 0 | 2 |');
  });
});

describe('the name of a file', () => {
  const name = (change: Partial<ReportDocument>) => fileName({ ...report, ...change }, 'xlsx');

  it('is agency, year and title', () => {
    expect(name({})).toBe('清河市档案局_2023_清河市档案局2023年政府信息公开工作年度报告.xlsx');
  });
  it('does without what is not known', () => {
    expect(name({ agency: null, year: null, title: '总结' })).toBe('总结.xlsx');
    expect(name({ agency: null, year: null, title: '' })).toBe('minglan.xlsx');
  });
  it('holds nothing that a file system or a reader would take for something else', () => {
    const odd = '../a\\b:c*d?e"f<g>h|i\u0000\u202ej\nk \u200b.';
    expect(name({ agency: null, year: null, title: odd })).toBe('_a_b_c_d_e_f_g_h_i_j_k.xlsx');
  });
  it('is cut between characters where it grows too long', () => {
    const long = name({ title: `${'公'.repeat(300)}😀` });
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(210);
    expect(long).toMatch(/^清河市档案局_2023_公+\.xlsx$/);
  });
});

describe('the workbook', () => {
  const sheets = workbookOf(reading, options);
  const sheet = (name: string) => sheets.find((one) => one.name === name);

  it('has a sheet each for figures, outline, checks and tables', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '目录', '核对', '表格']);
    expect(workbookOf(reading, { ...options, language: 'en' }).map(({ name }) => name)).toEqual([
      'Figures',
      'Outline',
      'Checks',
      'Tables',
    ]);
  });
  it('leaves out the sheets of what a document has not', () => {
    const plain = { ...report, checks: [], tables: [] };
    expect(workbookOf({ ...reading, documents: [plain] }, options).map(({ name }) => name)).toEqual([
      '数据',
      '目录',
    ]);
  });
  it('tells in every row of which document it is, where there are several', () => {
    const other = { ...report, title: '另一篇', agency: null, year: null };
    const both = workbookOf({ ...reading, documents: [report, other] }, options);
    for (const name of ['目录', '核对']) {
      const [alone, all] = [sheet(name), both.find((one) => one.name === name)];
      expect(all?.head).toEqual(['文档', '机关', '年份', ...(alone?.head ?? [])]);
      expect(all?.rows).toEqual([
        ...(alone?.rows ?? []).map((row) => [report.title, '清河市档案局', 2023, ...row]),
        ...(alone?.rows ?? []).map((row) => ['另一篇', null, null, ...row]),
      ]);
    }
    const tables = both.find(({ name }) => name === '表格');
    expect(tables?.head).toEqual([reading.title]);
    expect(tables?.rows.filter((row) => row[1] === '另一篇')).toHaveLength(report.tables.length);
  });
  it('tells of each check what does not agree, where, and under which rule', () => {
    const row = sheet('核对')?.rows.find(([verdict]) => verdict === '不一致');
    expect(row?.slice(2, 5)).toEqual([2, 1, 1]);
    expect(row?.[5]).toContain('表四 行政复议·总计：2');
    expect(row?.[6]).toBe('T4-SUM-REVIEW');
  });
});

describe('the workbook as a file', () => {
  const unpack = async (sheets: Parameters<typeof xlsxBytes>[0]) => {
    const files = unzipSync(await xlsxBytes(sheets));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    return { files: Object.keys(files), text };
  };

  it('keeps numbers numbers, blanks empty, and freezes the first row', async () => {
    const { text } = await unpack([
      {
        name: '数据',
        head: ['甲', '乙'],
        rows: [
          [12.5, null],
          ['0012', -3],
        ],
      },
    ]);
    const xml = text('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="A2"[^>]*><v>12\.5<\/v>/);
    expect(xml).toMatch(/<c r="B3"[^>]*><v>-3<\/v>/);
    expect(xml).toMatch(/<c r="A3"[^>]*t="s"/);
    expect(xml).not.toMatch(/r="B2"[^>]*><v>/);
    expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  });
  it('wraps long text', async () => {
    const { text } = await unpack([{ name: 'a', head: ['x'], rows: [['长'.repeat(500)]] }]);
    expect(text('xl/styles.xml')).toContain('wrapText="1"');
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<col [^>]*width="60(?:\.\d+)?"/);
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never makes a formula of %j', async (evil) => {
    const { text } = await unpack([{ name: 'a', head: [evil], rows: [[evil]] }]);
    const xml = text('xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(xml.match(/<c [^>]*t="s"/g)).toHaveLength(2);
    expect(text('xl/styles.xml')).toMatch(/formatCode="@"|numFmtId="49"/);
  });
  it('stands what XML does not: control characters, half of a pair, endless text', async () => {
    const { text } = await unpack([
      { name: 'a', head: ['x'], rows: [['a\u0000\u001f\ud800b<&>'], ['长'.repeat(40_000)]] },
    ]);
    const strings = text('xl/sharedStrings.xml');
    expect(strings).toContain('&lt;&amp;&gt;');
    expect(strings.replace(/[\t\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
    expect(strings.length).toBeLessThan(34_000);
  });
  it('is zipped without workers in the extension', () => {
    const packed: Uint8Array[] = [];
    zip({ 'a.txt': new Uint8Array(300_000) }, (error, archive) => {
      expect(error).toBeNull();
      packed.push(archive);
    });
    expect(unzipSync(packed[0] ?? new Uint8Array())['a.txt']).toHaveLength(300_000);
  });
});
