import { describe, expect, it } from 'vitest';
import {
  documentRows,
  outlineMarkdown,
  outlineText,
  readingRows,
  toJson,
} from '../../../utils/export/index.ts';
import type { Figure, Reading, ReportDocument, Section } from '../../../utils/model.ts';
import { figure, section } from '../../support/builders.ts';

const OPTIONS = {
  language: 'zh',
  indicatorName: (id: string) => (id === 'foi-received' ? '收到申请' : null),
} as const;

const numbered = (id: string, number: string, title: string, children: Section[] = []): Section => ({
  ...section(id, title, children),
  number,
});

const received = (change: Partial<Figure>): Figure =>
  figure({
    label: '收到公开申请',
    indicator: 'foi-received',
    section: 'd1.s1.1',
    sentence: '全年收到公开申请12件。',
    ...change,
  });

function report(figures: Figure[]): ReportDocument {
  return {
    id: 'd1',
    kind: 'work-summary',
    title: '青石县档案局2022年政务公开工作总结',
    agency: '青石县档案局',
    year: 2022,
    date: null,
    published: null,
    complete: true,
    start: 0,
    end: 100,
    sections: [numbered('d1.s1', '一、', '总体情况', [numbered('d1.s1.1', '(一)', '依申请公开')])],
    figures,
    relations: [],
    rejected: [],
    tables: [],
    checks: [],
  };
}

const URL = 'https://www.example.gov.cn/a.html';
const only = (change: Partial<Figure>) => documentRows(report([received(change)]), URL, OPTIONS)[0];

describe('rows', () => {
  it('carry their source: title, agency, year, section path, sentence, address', () => {
    expect(only({})).toMatchObject({
      title: '青石县档案局2022年政务公开工作总结',
      agency: '青石县档案局',
      year: 2022,
      section: '一、总体情况 › (一)依申请公开',
      indicator: '收到申请',
      sentence: '全年收到公开申请12件。',
      url: URL,
    });
  });
  it('tell plans and limits from results', () => {
    expect(only({ time: 'actual' })?.time).toBe('实际');
    expect(only({ time: 'planned' })?.time).toBe('计划');
    expect(only({ time: 'norm' })?.time).toBe('时限');
  });
  it('name the precision, and the bounds of a range', () => {
    expect(only({ approx: 'exact' })?.approx).toBeNull();
    expect(only({ approx: 'over' })?.approx).toBe('超过');
    expect(only({ approx: 'range', lo: 3, hi: 5 })?.approx).toBe('区间 3–5');
  });
  it('leave empty what is unknown', () => {
    const row = only({ value: null, unit: null, section: null, indicator: 'unheard-of' });
    expect(row).toMatchObject({ value: null, unit: null, section: null, indicator: null });
  });
  it('hold every document of a reading in order', () => {
    const reading = {
      url: URL,
      documents: [report([received({})]), report([received({}), received({})])],
    } as Reading;
    expect(readingRows(reading, OPTIONS)).toHaveLength(3);
    expect(JSON.parse(toJson(reading))).toEqual(JSON.parse(JSON.stringify(reading)));
  });
});

describe('the outline as text', () => {
  it('is indented by level under the title', () => {
    expect(outlineText(report([]))).toBe(
      '青石县档案局2022年政务公开工作总结\n一、总体情况\n\u3000\u3000(一)依申请公开',
    );
  });
  it('is a nested list in Markdown', () => {
    expect(outlineMarkdown(report([])).split('\n').slice(2)).toEqual([
      '- 一、总体情况',
      '  - (一)依申请公开',
    ]);
  });
});
