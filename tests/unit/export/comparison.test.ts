import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CATEGORIES_EN, INDICATORS } from '../../../utils/domain/indicators.ts';
import { circularMarkdown } from '../../../utils/export/circular-document.ts';
import { changesGrid, longGrid, matrixGrid, requestsGrid } from '../../../utils/export/comparison.ts';
import {
  comparisonCsv,
  comparisonFileName,
  comparisonJson,
  comparisonMarkdown,
  comparisonSheets,
} from '../../../utils/export/comparison-files.ts';
import { circularEntries, comparedFindings } from '../../../utils/export/comparison-findings.ts';
import { xlsxBytes } from '../../../utils/export/xlsx.ts';
import { comparisonOf, subjectsOf } from '../../../utils/library/compare/index.ts';
import { reports, summary } from '../compare/support.ts';

const two = comparisonOf(
  reports({ normative: [1, 0, '/'] }, { year: 2023, new: 12, carriedIn: 3, carriedOut: 0, licensing: 0 }),
);
const prose = comparisonOf(
  subjectsOf([
    summary('清河市水务局', 2022, '微信公众号发布信息300余条。'),
    summary('清河市水务局', 2023, '微信公众号发布信息450条。', '组织业务培训4次。'),
  ]),
);
const cellOf = (
  grid: { head: readonly string[]; rows: readonly (readonly unknown[])[] },
  row: string,
  column: string,
) => grid.rows.find((cells) => cells.includes(row))?.[grid.head.indexOf(column)];

describe('the tables of a comparison', () => {
  it('have a number where it is exact, nothing where there is none, words where it is not exact', () => {
    const grid = matrixGrid(two, 'zh');
    expect(grid.head).toEqual(['指标', '单位', '清河市水务局 2022', '清河市水务局 2023']);
    expect(cellOf(grid, '行政规范性文件现行有效件数', '清河市水务局 2022')).toBeNull();
    expect(cellOf(grid, '行政许可本年处理决定数量', '清河市水务局 2023')).toBe(0);
    expect(cellOf(matrixGrid(prose, 'zh'), '微信公众号发布数', '清河市水务局 2022')).toBe('超过 300');
  });

  it('are tidy: a row for every indicator of every document, with its source', () => {
    const { head, rows } = longGrid(two, 'zh');
    expect(rows).toHaveLength(two.rows.length * 2);
    const at = (name: string) => head.indexOf(name);
    const blank = rows.find((row) => row[at('指标代码')] === 'normative-valid' && row[at('年份')] === 2022);
    expect([blank?.[at('状态')], blank?.[at('数值')]]).toEqual(['缺', null]);
    const fresh = rows.find((row) => row[at('指标代码')] === 'foi-new' && row[at('年份')] === 2023);
    expect([fresh?.[at('数值')], fresh?.[at('单位')], fresh?.[at('单元格')]]).toEqual([
      12,
      '件',
      'T3.new.total',
    ]);
    expect(fresh?.[at('网址')]).toMatch(/^http:/);
  });

  it('tell how far a change can be trusted, and why there is none', () => {
    const grid = changesGrid(prose, 'zh');
    expect([
      cellOf(grid, '微信公众号发布数', '增减'),
      cellOf(grid, '微信公众号发布数', '增长（%）'),
      cellOf(grid, '微信公众号发布数', '精度'),
    ]).toEqual([150, 50, '至多']);
    expect(cellOf(grid, '业务培训次数', '说明')).toBe('有一年没有此项数据');
    expect(cellOf(changesGrid(two, 'zh'), '行政规范性文件本年废止件数', '说明')).toBe(
      '上一份为0，不计算增长率',
    );
  });

  it('have table 3 in the order of the form', () => {
    expect(requestsGrid(two, 'zh').rows[0]).toEqual(['本年新收政府信息公开申请数量', 9, 12]);
  });
});

describe('the categories', () => {
  it('all have a name in English', () => {
    expect(INDICATORS.filter(({ category }) => !CATEGORIES_EN[category])).toEqual([]);
    expect(cellOf(longGrid(two, 'en'), 'foi-new', 'Category')).toBe('Disclosure on request');
  });
});

describe('the files of a comparison', () => {
  it('are a workbook with a sheet for each view that has something', async () => {
    expect(comparisonSheets(two, 'zh').map(({ name }) => name)).toEqual([
      '数据',
      '指标对照',
      '变化',
      '表三对照',
      '核对',
      '与上年相同的文字',
      '来源',
    ]);
    expect(comparisonSheets(prose, 'en').map(({ name }) => name)).not.toContain('Table 3');
    expect((await xlsxBytes(comparisonSheets(two, 'zh'))).length).toBeGreaterThan(1000);
  });

  it('are tables of one width, and JSON that names its documents', () => {
    const { data } = Papa.parse<string[]>(comparisonCsv(two, 'zh').trimEnd());
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    const whole = JSON.parse(comparisonJson(two));
    expect(whole.format).toBe('minglan.comparison/1');
    const names = whole.indicators.flatMap(
      ({ values }: { values: { value: { source: { name: string } } | null }[] }) =>
        values.flatMap(({ value }) => value?.source.name ?? []),
    );
    expect(names.every((name: unknown) => typeof name === 'string')).toBe(true);
    const keys = whole.documents.map(({ key }: { key: string }) => key);
    expect(keys).toContain(whole.changes[0].before);
    expect(whole.indicators[0].values.map(({ document }: { document: string }) => document)).toEqual(keys);
    expect(comparisonMarkdown(two, 'zh')).toContain('## 核对');
  });

  it('have names that say who and when', () => {
    expect(comparisonFileName(two, 'xlsx', 'zh')).toBe('对照_清河市水务局_2022-2023.xlsx');
    const both = comparisonOf(reports({}, { agency: '清河市/教育局' }));
    expect(comparisonFileName(both, 'csv', 'en')).toBe('comparison_2_agencies_2022.csv');
  });
});

describe('chosen findings', () => {
  const findings = comparedFindings(two);
  it('over two years name both reports', () => {
    const carried = findings.find(({ note }) => note.rule === 'YEAR-CARRY');
    expect(carried?.note.message).toContain('对照2022年报告');
    expect(carried?.note.evidence.map(({ name }) => name.zh)).toEqual([
      '2022年报告 表三 结转下年度继续办理·总计',
      '2023年报告 表三 上年结转政府信息公开申请数量·总计',
    ]);
  });
  it('name the printed page of a file that has pages', () => {
    const paged = comparisonOf(two.subjects.map((one) => ({ ...one, pages: [{ start: 0, page: 7 }] })));
    const [entry] = circularEntries(comparedFindings(paged));
    expect(circularMarkdown({ title: '', entries: entry ? [entry] : [] })).toContain('第7页');
  });
  it('make a circular with the addresses of both', () => {
    const chosen = findings.filter(({ note }) => note.rule === 'YEAR-CARRY');
    const text = circularMarkdown({ title: '核对情况', entries: circularEntries(chosen) });
    expect(text).toContain('共列出1份文件的1处问题');
    expect(text).toContain('相差：1');
    expect(text.match(/http:\/\/www\.qinghe\.gov\.cn\/xxgk\/[01]\.html/g)).toHaveLength(2);
  });
});
