import { describe, expect, it } from 'vitest';
import { neutralised, numberText } from '../../../utils/export/cells.ts';
import { COLUMNS, type Row } from '../../../utils/export/columns.ts';
import { toCsv, toHtml, toMarkdown, toTsv } from '../../../utils/export/index.ts';

const EMPTY = Object.fromEntries(COLUMNS.map(({ id }) => [id, null])) as Row;
const row = (cells: Partial<Row>): Row => ({ ...EMPTY, ...cells });
const column = (tsv: string, id: string, line = 1): string | undefined =>
  tsv.split('\n')[line]?.split('\t')[COLUMNS.findIndex((c) => c.id === id)];

describe('formula injection', () => {
  it.each(['=1+1', '+86', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    '%j gets an apostrophe',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
    },
  );
  it('leaves other text alone', () => {
    expect(neutralised('新增3件')).toBe('新增3件');
    expect(neutralised('')).toBe('');
  });
  it('keeps a negative number a number', () => {
    expect(column(toTsv([row({ value: -61.6 })], 'zh'), 'value')).toBe('-61.6');
    expect(toHtml([row({ value: -61.6 })], 'zh')).toContain('<td>-61.6</td>');
  });
  it('guards text that only looks like a negative number', () => {
    expect(column(toTsv([row({ raw: '-61.6%' })], 'zh'), 'raw')).toBe("'-61.6%");
  });
});

describe('TSV', () => {
  it('begins with the headings of the language', () => {
    expect(toTsv([], 'zh').split('\t').slice(0, 3)).toEqual(['文档', '机关', '年份']);
    expect(toTsv([], 'en').split('\t')[0]).toBe('Document');
  });
  it('leaves the headings out for a single row', () => {
    expect(toTsv([row({ title: '甲' })], 'zh', false).split('\t')[0]).toBe('甲');
  });
  it('never breaks a row or shifts a cell', () => {
    const tsv = toTsv([row({ label: '收\t到', sentence: '一行\r\n两行\u2028三行', url: 'x' })], 'zh');
    expect(tsv.split('\n')).toHaveLength(2);
    expect(tsv.split('\n')[1]?.split('\t')).toHaveLength(COLUMNS.length);
    expect(column(tsv, 'sentence')).toBe('一行 两行 三行');
  });
  it('guards text whose first character is a tab before flattening it', () => {
    expect(column(toTsv([row({ label: '\t=1' })], 'zh'), 'label')).toBe("' =1");
  });
  it('writes an unknown value as an empty cell, not as 0', () => {
    expect(column(toTsv([row({ value: null })], 'zh'), 'value')).toBe('');
    expect(column(toTsv([row({ value: 0 })], 'zh'), 'value')).toBe('0');
  });
});

describe('HTML', () => {
  it('escapes the text of the page', () => {
    const html = toHtml([row({ title: '<img src=x onerror="a">&\'' })], 'zh');
    expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;');
    expect(html).not.toContain('<img');
  });
  it('marks text cells as text and leaves number cells to the spreadsheet', () => {
    const html = toHtml([row({ raw: '1-2', value: 12 })], 'zh');
    expect(html).toContain(`<td style="mso-number-format:'\\@'">1-2</td>`);
    expect(html).toContain('<td>12</td>');
  });
});

describe('CSV', () => {
  it('has a byte order mark and CRLF lines', () => {
    const csv = toCsv([row({ title: '甲' })], 'zh');
    expect(csv.startsWith('\uFEFF文档,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });
  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([row({ title: '甲,"乙"\n丙' })], 'zh')).toContain('"甲,""乙""\n丙"');
  });
});

describe('Markdown', () => {
  it('escapes what would end a cell or start markup', () => {
    const line = toMarkdown([row({ title: 'a|b\n*c* <b> &lt; [x](y) `z`' })], 'zh').split('\n')[2];
    expect(line).toContain('a\\|b \\*c\\* \\<b\\> &amp;lt; \\[x\\](y) \\`z\\`');
  });
  it('has a heading line, a rule and one line a row', () => {
    expect(toMarkdown([row({}), row({})], 'zh').split('\n')).toHaveLength(4);
  });
});

describe('numbers', () => {
  it('are plain decimals without grouping or binary dust', () => {
    expect(numberText(1234567.5)).toBe('1234567.5');
    expect(numberText(0.1 + 0.2)).toBe('0.3');
    expect(numberText(Number.NaN)).toBe('');
  });
});
