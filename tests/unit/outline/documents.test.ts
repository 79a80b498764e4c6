import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../utils/outline/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const found = (body: string, head?: string) => findDocuments(pageOf(`<div id="zoom">${body}</div>`, head));
const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** The text of a page that ends with a line, and that of its report. */
function withLast(line: string): { whole: string; own: string } {
  const page = pageOf(
    `<div id="zoom">${p('清河市民政局2022年政务公开工作总结', FILLER, FILLER, line)}</div>`,
  );
  const [document] = findDocuments(page);
  return { whole: page.text, own: page.text.slice(document?.start, document?.end) };
}

describe('documents of a page', () => {
  test('one, by its title line: agency, year, date', () => {
    const [document] = found(p('清河市民政局2022年度政务公开工作总结', '2023年1月12日', FILLER, FILLER));
    expect(document).toMatchObject({
      title: '清河市民政局2022年度政务公开工作总结',
      agency: '清河市民政局',
      year: 2022,
      date: '2023-01-12',
      complete: true,
    });
  });

  test('one, by the meta tag, where the text has no title', () => {
    const [document] = found(
      p(FILLER, FILLER, '清河市民政局', '二〇二三年一月十二日'),
      '<title>站点</title><meta name="ArticleTitle" content="2022年政务公开工作总结">',
    );
    expect(document).toMatchObject({
      title: '2022年政务公开工作总结',
      agency: '清河市民政局',
      year: 2022,
      date: '2023-01-12',
    });
  });

  test('a government work report is of the day and the place that it was given', () => {
    const speech = '——2024年1月9日在云岭县第十七届人民代表大会第三次会议上';
    const [document] = found(p('2024年政府工作报告', speech, '县长　赵某', FILLER, FILLER));
    expect(document).toMatchObject({ agency: '云岭县人民政府', year: 2024, date: '2024-01-09' });
    const [summary] = found(p('云岭县民政局2023年工作总结', speech, FILLER, FILLER));
    expect(summary).toMatchObject({ agency: '云岭县民政局', date: null });
  });

  test.each([
    ['云岭县人民法院2023年工作报告', '（2024年1月9日在云岭县第十七届人民代表大会第三次会议上）'],
    ['政协云岭县委员会常务委员会2023年工作报告', '（2024年1月9日在政协云岭县第九届委员会第三次会议上）'],
  ])('%s is of the day that it was given, and of its own body', (title, speech) => {
    const [document] = found(p(title, speech, FILLER, FILLER));
    expect(document).toMatchObject({ date: '2024-01-09' });
    expect(title).toContain(document?.agency);
  });

  test('an agency on the line above belongs to the title', () => {
    const [document] = found(p('清河市司法局', '2022年政府信息公开工作年度报告', FILLER, FILLER));
    expect(document).toMatchObject({
      title: '清河市司法局2022年政府信息公开工作年度报告',
      kind: 'annual-report',
      agency: '清河市司法局',
    });
  });

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

  test.each([
    '附件：清河市民政局2022年政务公开工作总结.docx（27.5KB）',
    '【打印】【返回】　上一条：党务公开检查情况　下一条：清河市水务局2022年政务公开工作总结',
  ])('what stands elsewhere is no document: %s', (line) => {
    const foot = '最佳分辨率1024*768　总访问：1583920　今日：312';
    const documents = found(p('清河市民政局2022年政务公开工作总结', FILLER, FILLER, line, foot));
    expect(documents.map(({ title }) => title)).toEqual(['清河市民政局2022年政务公开工作总结']);
  });

  test.each([
    '全年更新网站信息800条，网站总访问量达到36.5万人次，日均访问量达到1000人次，运行平稳有序。',
    '完成网站ICP备案和公安网安备案工作，完成网站标识码配置，整改问题12个，全年更新信息800条。',
    '网站访问量：36.5万次，微信阅读量：12万次，微博阅读量：8万次',
  ])('a last paragraph on visits is: %s', (line) => {
    expect(withLast(line).own).toContain(line);
  });

  test('a title that begins with 附件 is one, a date behind a source is the document’s', () => {
    const documents = found(
      p('附件1：清河市民政局2022年政务公开工作总结', FILLER, FILLER, '（来源：办公室 2023年1月15日）'),
    );
    expect(documents.map(({ year, date }) => [year, date])).toEqual([[2022, '2023-01-15']]);
  });

  test.each([
    '最佳分辨率1024*768　总访问：1583920　今日：312',
    '清河县人民政府办公室 主办　某ICP备09000001号　今日访问 1207 人次',
    '[ 2010-2-2 | 阅读：141次 | 关闭 ]',
  ])('the foot of a page is no part of it: %s', (line) => {
    const { whole, own } = withLast(line);
    expect(whole).toContain(line.slice(0, 6));
    expect(own).not.toContain(line.slice(0, 6));
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

  test('a report of another subject below a summary with a plan is one of its own', () => {
    const titles = ['云岭县2024年工作总结暨2025年工作打算', '2024年法治政府建设工作总结'];
    const body = titles.map((title) => p(`<b>${title}</b>`, FILLER, FILLER)).join('');
    expect(found(body)).toHaveLength(2);
  });

  test('a number in brackets behind a title is no number of pages', () => {
    const title = '清河市民政局2024年政务公开工作总结（3）';
    expect(found(p(title, FILLER, FILLER))).toHaveLength(1);
  });

  test('an entry of a menu with its number is no title', () => {
    const [document] = found(
      p('规划计划(12)', '工作总结(9)', '清河市民政局2022年工作总结', FILLER, FILLER),
      '<title>清河市民政局2022年工作总结</title>',
    );
    expect(document?.title).toBe('清河市民政局2022年工作总结');
  });

  test('a preview that cuts the text off makes the document incomplete', () => {
    const [document] = found(
      p('清河市民政局2022年政务公开工作总结', FILLER, FILLER, '部分预览阅读已结束，开通VIP下载'),
    );
    expect(document?.complete).toBe(false);
  });

  test.each([
    '关于做好2022年政府信息公开工作年度报告编制发布工作的通知',
    '清河市政府信息公开指南',
    '政府信息公开年报',
    '清河市召开2022年政务公开工作总结会',
    '2022年政务公开工作要点',
    '一图读懂清河市2022年政府工作报告',
    '清河市2022年国民经济和社会发展统计公报',
  ])('%s is no report', (title) => {
    expect(found(p(title, FILLER, FILLER), `<title>${title}</title>`)).toEqual([]);
  });
});
