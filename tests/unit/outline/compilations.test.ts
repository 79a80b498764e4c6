import { describe, expect, test } from 'vitest';
import { FILLER } from '../../support/page.ts';
import { found, p } from './support.ts';

describe('several reports on one page', () => {
  test('several of a compilation; a bare title at the end is incomplete', () => {
    const documents = found(
      p(
        '清河市民政局2022年政务公开工作总结',
        '20230105',
        FILLER,
        FILLER,
        '清河市水务局2022年政务公开工作总结',
        FILLER,
        FILLER,
        '清河市体育局2022年政务公开工作总结',
      ),
    );
    expect(documents.map((d) => [d.agency, d.date, d.complete])).toEqual([
      ['清河市民政局', '2023-01-05', true],
      ['清河市水务局', null, true],
      ['清河市体育局', null, false],
    ]);
  });

  test('a table of contents in front names no documents', () => {
    const titles = ['清河市民政局2022年政务公开工作总结', '清河市水务局2022年政务公开工作总结'];
    const documents = found(p(...titles, ...titles.flatMap((title) => [title, FILLER, FILLER])));
    expect(documents).toHaveLength(2);
    expect(documents.every((d) => d.complete)).toBe(true);
  });

  test('the first part of a summary with a plan is no report of its own', () => {
    const titles = [
      '云岭县河口街道2022年工作总结和2023年工作计划',
      '云岭县东山街道2022年工作总结和2023年工作计划',
      '云岭县城关街道2022年工作总结和2023年工作计划',
    ];
    const body = titles
      .map((title) => p(title, FILLER, FILLER, '<b>2022年工作总结</b>', FILLER, FILLER))
      .join('');
    expect(found(body).map(({ title }) => title)).toEqual(titles);
  });

  test('so it is below the title of the page, which the text may not have', () => {
    const title = '云岭县河口街道2022年工作总结和2023年工作计划';
    const body = p('2022年，街道全面履职。', '<b>2022年工作总结</b>', FILLER, FILLER);
    expect(found(body, `<title>${title}</title>`).map((one) => one.title)).toEqual([title]);
  });

  test('a report of another subject below a summary with a plan is one of its own', () => {
    const titles = ['云岭县2024年工作总结暨2025年工作打算', '2024年法治政府建设工作总结'];
    const body = titles.map((title) => p(`<b>${title}</b>`, FILLER, FILLER)).join('');
    expect(found(body)).toHaveLength(2);
  });

  test('a number in brackets behind a title is no number of pages', () => {
    const title = '清河市民政局2024年政务公开工作总结（3）';
    expect(found(p(title, FILLER, FILLER))).toHaveLength(1);
  });

  test.each(['1.', '一、', '第N篇：'])('a compilation may number its reports: %s', (form) => {
    const offices = ['清河市民政局', '清河市水务局', '清河市体育局'];
    const body = offices.map((office, n) => {
      const number = form.replace(/[1一N]/, form === '1.' ? String(n + 1) : ('一二三'[n] ?? ''));
      return p(`${number}${office}2022年工作总结`, '1.主要工作', FILLER, '2.下一步打算', FILLER);
    });
    const head = '<title>清河市部门2022年工作总结汇编</title>';
    expect(found(body.join(''), head).map(({ title }) => title)).toEqual(
      offices.map((office) => `${office}2022年工作总结`),
    );
  });

  test('the first part of a report below its opening is no report of its own', () => {
    const body = p('2022年，全镇完成投资2亿元。', '2022年工作总结', FILLER, '2023年工作计划', FILLER);
    const [document] = found(body, '<title>河口镇2022年工作总结</title>');
    expect(document?.title).toBe('河口镇2022年工作总结');
  });
});
