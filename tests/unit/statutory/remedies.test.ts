import { describe, expect, test } from 'vitest';
import { remediesHtml } from '../../support/annual.ts';
import { read } from './support.ts';

const values = [1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

describe('table 4', () => {
  test.each([false, true])('is read across and down (down: %s)', (down) => {
    const [table] = read(remediesHtml(values, down)).tables;
    expect(table?.rows.values).toMatchObject({
      review_upheld: 1,
      review_total: 3,
      direct_pending: 1,
      direct_total: 1,
      after_total: 0,
    });
  });
});

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const cellsOf = (texts: readonly (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('');
const three = (make: (from: number) => string) => [0, 5, 10].map(make).join('');

describe('table 4 in other shapes', () => {
  test.each([
    [
      'cut into three blocks',
      three((at) => `<tr>${cellsOf(RESULTS)}</tr><tr>${cellsOf(values.slice(at, at + 5))}</tr>`),
    ],
    [
      'flattened, each label with its value behind it',
      three((at) => `<tr>${cellsOf(RESULTS.flatMap((label, i) => [label, values[at + i] as number]))}</tr>`),
    ],
    [
      'with letters one below another',
      `<tr>${three(() => RESULTS.map((label) => `<td>${[...label].join('<br>')}</td>`).join(''))}</tr><tr>${cellsOf(values)}</tr>`,
    ],
  ])('%s is read', (_name, rows) => {
    const [table] = read(`<table>${rows}</table>`).tables;
    expect(table?.table).toBe('T4');
    expect(Object.values(table?.rows.values ?? {})).toEqual(values);
    expect(table?.rows.values?.after_upheld).toBe(values[10]);
  });

  test('as three tables, one for each group, is one table', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const apart = groups.map(
      (name, i) =>
        `<table><tr><td colspan="5">${name}</td></tr><tr>${cellsOf(RESULTS)}</tr><tr>${cellsOf(values.slice(5 * i, 5 * i + 5))}</tr></table>`,
    );
    const { tables } = read(apart.join('<p>另见下表</p>'));
    expect(tables).toHaveLength(1);
    expect(Object.values(tables[0]?.rows.values ?? {})).toEqual(values);
  });

  test.each([
    ['their own names', ['行政复议', '未经复议直接起诉', '复议后起诉']],
    ['what they belong to', ['1.行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼——复议后起诉']],
  ])('with a group a line under %s', (_, names) => {
    const rows = names.map((name, i) => [name, ...values.slice(5 * i, 5 * i + 5)]);
    const html = [['类别', ...RESULTS], ...rows].map((row) => `<tr>${cellsOf(row)}</tr>`).join('');
    expect(Object.values(read(`<table>${html}</table>`).tables[0]?.rows.values ?? {})).toEqual(values);
  });

  test('as two tables, review and lawsuits, is one table', () => {
    const rows = (from: number, to: number) =>
      `<tr>${cellsOf([...Array((to - from) / 5)].flatMap(() => RESULTS))}</tr><tr>${cellsOf(values.slice(from, to))}</tr>`;
    const { tables } = read(
      `<table><tr><td colspan="5">行政复议</td></tr>${rows(0, 5)}</table><p>另见下表</p>
      <table><tr><td colspan="10">行政诉讼</td></tr><tr><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>${rows(5, 15)}</table>`,
    );
    expect(tables).toHaveLength(1);
    expect(Object.values(tables[0]?.rows.values ?? {})).toEqual(values);
  });
});
