import { describe, expect, test } from 'vitest';
import { FILLER } from '../../support/page.ts';
import { found, p } from './support.ts';

const head = (title: string) => `<title>${title}</title>`;

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

  test('also below what the page can be done with, and of an assembly whose number lacks 第', () => {
    const speech = '——2024年1月9日在云岭县十七届人民代表大会第三次会议上';
    const [document] = found(p('2024年政府工作报告', '【字体：', '大', '打印', speech, FILLER, FILLER));
    expect(document).toMatchObject({ agency: '云岭县人民政府', date: '2024-01-09' });
  });

  test.each([
    ['云岭县人民法院2023年工作报告', '（2024年1月9日在云岭县第十七届人民代表大会第三次会议上）'],
    ['政协云岭县委员会常务委员会2023年工作报告', '（2024年1月9日在政协云岭县第九届委员会第三次会议上）'],
  ])('%s is of the day that it was given, and of its own body', (title, speech) => {
    const [document] = found(p(title, speech, FILLER, FILLER));
    expect(document).toMatchObject({ date: '2024-01-09' });
    expect(title).toContain(document?.agency);
  });

  test('the day may stand with the name of the speaker', () => {
    const lines = ['云岭县2024年政府工作报告', '（2024年1月9日 赵某某）', FILLER, FILLER];
    expect(found(p(...lines))[0]?.date).toBe('2024-01-09');
    const text = Array.from({ length: 7 }, () => FILLER);
    expect(found(p('云岭县2024年政府工作报告', '（2024年1月9日起施行）', ...text))[0]?.date).toBeNull();
  });

  test('the title may say when and before whom it was given', () => {
    const title = '政府工作报告——2024年1月9日在云岭县第十七届人民代表大会第三次会议上';
    const [document] = found(
      p(FILLER, FILLER),
      `<title>测试</title><meta name="ArticleTitle" content="${title}">`,
    );
    expect(document).toMatchObject({ agency: '云岭县人民政府', date: '2024-01-09' });
  });

  test.each([
    ['清河市司法局', null],
    ['（清河市司法局）', null],
    ['清河市司法局 2023年1月9日', '2023-01-09'],
  ])('an agency on the line below signs: %s', (line, date) => {
    const [document] = found(p('2022年度政务公开工作总结', line, FILLER, FILLER));
    expect(document).toMatchObject({ agency: '清河市司法局', date });
  });

  test.each([
    ['清河市民政局', '2023年元月9日', '2023-01-09'],
    ['清河市民政局', '二〇二三年元月九日', '2023-01-09'],
    ['清河市民政局', '2023年1月9日', '（责任编辑：李某 审核：王某 2023-02-03）', '2023-01-09'],
    ['清河市民政局', '2023年1月9日', '填报日期：2023年2月3日', '2023-01-09'],
    ['清河市民政局', '2023年1月9日', '清河市水务局2021年工作总结 2022-02-03', '2023-01-09'],
    [
      '清河市民政局',
      '2023年1月9日',
      '抄送：市政府办公室',
      '清河市民政局办公室 2023年2月3日印发',
      '2023-01-09',
    ],
    [
      '清河市民政局',
      '2023年1月9日',
      ...['咨询电话：0590-3312345', '地址：青云路5号', '邮编：350000', '监督电话：0590-3312346'],
      ...['电子邮箱：a@example.com', '办公时间：8:00-12:00'],
      '2023-01-09',
    ],
    ['清河市民政局', '发布时间：2023-01-31', null],
    ['清河市民政局', '所列数据的截止日期为2022年12月25日。', null],
  ])('the day and the agency of a signature: %s, %s', (...given) => {
    const [lines, date] = [given.slice(0, -1) as string[], given.at(-1)];
    const [document] = found(p('2022年度政务公开工作总结', FILLER, FILLER, ...lines));
    expect(document).toMatchObject({ agency: '清河市民政局', date });
  });

  test.each([
    ['清河学院2021—2022年度信息公开工作年度报告', 2022],
    ['清河学院2021-2022学年信息公开工作年度报告', 2022],
    ['清河市民政局二０二二年工作总结', 2022],
  ])('the year of %s', (title, year) => {
    expect(found(p(title, FILLER, FILLER))[0]?.year).toBe(year);
  });

  test('the year may stand in the first lines alone', () => {
    const title = '<title>清河市民政局工作总结</title>';
    expect(found(p(`2022年，我局全面履职。${FILLER}`, FILLER), title)[0]?.year).toBe(2022);
    expect(found(p(`2022年我局全面履职。${FILLER}`, FILLER), title)[0]?.year).toBe(2022);
  });

  test('an agency on the line above belongs to the title', () => {
    const [document] = found(p('清河市司法局', '2022年政府信息公开工作年度报告', FILLER, FILLER));
    expect(document).toMatchObject({
      title: '清河市司法局2022年政府信息公开工作年度报告',
      kind: 'annual-report',
      agency: '清河市司法局',
    });
  });

  test.each([
    '附件：清河市民政局2022年政务公开工作总结.docx（27.5KB）',
    '【打印】【返回】　上一条：党务公开检查情况　下一条：清河市水务局2022年政务公开工作总结',
  ])('what stands elsewhere is no document: %s', (line) => {
    const foot = '最佳分辨率1024*768　总访问：1583920　今日：312';
    const documents = found(p('清河市民政局2022年政务公开工作总结', FILLER, FILLER, line, foot));
    expect(documents.map(({ title }) => title)).toEqual(['清河市民政局2022年政务公开工作总结']);
  });

  test('a title that begins with 附件 is one, a date behind a source is the document’s', () => {
    const documents = found(
      p('附件1：清河市民政局2022年政务公开工作总结', FILLER, FILLER, '（来源：办公室 2023年1月15日）'),
    );
    expect(documents.map(({ year, date }) => [year, date])).toEqual([[2022, '2023-01-15']]);
  });

  test('a title may be broken before its plan', () => {
    const lines = ['云岭县民政局', '2022年工作总结', '和2023年工作计划'];
    const body = lines.map((line) => `<p align="center"><b>${line}</b></p>`).join('') + p(FILLER, FILLER);
    expect(found(body)[0]?.title).toBe(lines.join(''));
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

  test('a text that stands on the page a second time is read once', () => {
    const text = p(
      '清河市民政局2022年政务公开工作总结',
      '一、工作开展情况',
      FILLER,
      '二、问题',
      `${FILLER}全年3次。`,
      '三、打算',
      '明年继续努力。',
    );
    expect(found(`${text}<p>打印</p>${text}<p>清河市人民政府</p>`)).toHaveLength(1);
  });

  test.each(['——', '--', ' - ', '_', '-'])('the site stands behind the title: %s', (between) => {
    const [document] = found(p(FILLER, FILLER), head(`清河市民政局2022年工作总结${between}清河市人民政府网`));
    expect(document?.title).toBe('清河市民政局2022年工作总结');
  });

  test('how often it was read stands in no report', () => {
    const [document] = found(
      p('清河市民政局2022年工作总结', '发布于 2023-02-03 · 阅读 1203', FILLER, FILLER),
    );
    expect(document?.from).toBe(2);
  });

  test('the title of the page is looked for above its text, below menus and bars', () => {
    const [document] = found(
      p(
        '公开指南',
        '公开年报',
        '政府工作报告',
        '——2024年1月9日在云岭县第十七届人民代表大会第三次会议上',
        FILLER,
        FILLER,
      ),
      head('政府工作报告'),
    );
    expect(document).toMatchObject({ agency: '云岭县人民政府', date: '2024-01-09', from: 3 });
  });

  test('who is named behind a label signs nothing', () => {
    expect(
      found(p(FILLER, FILLER, '来源：清河市人民政府'), head('2022年政务公开工作总结'))[0]?.agency,
    ).toBeNull();
  });
});
