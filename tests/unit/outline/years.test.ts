import { expect, test } from 'vitest';
import { findDocuments } from '../../../utils/outline/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const yearWith = (...lines: string[]) => {
  const all = lines.map((line) => `<p>${line}</p>`).join('');
  return findDocuments(pageOf(`<div id="zoom">${all}</div>`, '<title>清河市民政局工作总结</title>'))[0]?.year;
};

test.each([
  ['一、2024年工作回顾', '二、2025年工作打算', 2024],
  ['（一）2024年度重点工作完成情况', '（二）2025年工作安排', 2024],
  ['第一部分 2024年工作总结', '第二部分 2025年工作计划', 2024],
  ['2024年主要工作开展情况', '存在的问题', 2024],
  // Of which of the two the report is, its headings do not say.
  ['一、2023年工作回顾', '二、2024年工作情况', null],
  ['一、2024年和“十四五”工作回顾', '二、下步打算', null],
  ['一、2025年工作打算', '二、保障措施', null],
  ['一、落实2024年审计整改、督查完成情况', '二、下步打算', null],
])('the year of a report that names it in its headings alone: %s, %s', (first, second, year) => {
  expect(yearWith(first, FILLER, FILLER, second, FILLER)).toBe(year);
});

test('a report dated in spring is of the year that its headings look back on', () => {
  expect(yearWith('2025年3月20日', '一、2024年工作回顾', FILLER, FILLER, '二、下步打算', FILLER)).toBe(2024);
});
