import { describe, expect, test } from 'vitest';
import { quickDetect } from '../../../utils/detect/quick.ts';
import { read, readAnyway } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const REPORT = `<p>一、工作开展情况</p><p>${FILLER}全年发布信息210条，办理申请6件。</p><p>二、存在的问题</p><p>${FILLER}</p><p>${FILLER}${FILLER}</p>`;
const head = (title: string) => `<title>${title}</title><meta name="ArticleTitle" content="${title}">`;

function kinds(title: string, body: string, url?: string) {
  const page = pageOf(`<div id="zoom">${body}</div>`, head(title), url);
  const { kind, detected } = read(page);
  return { kind, detected, quick: quickDetect(page.document) };
}

describe('detection', () => {
  test('a summary on a government host opens by itself', () => {
    expect(kinds('清河市民政局2022年政务公开工作总结', REPORT)).toEqual({
      kind: 'work-summary',
      detected: true,
      quick: 'work-summary',
    });
  });

  test('the same text elsewhere is read, but does not open by itself', () => {
    const other = kinds(
      '清河市民政局2022年政务公开工作总结',
      REPORT,
      'https://www.example.com/gov.cn/1.html',
    );
    expect(other).toEqual({ kind: 'work-summary', detected: false, quick: 'work-summary' });
    expect(kinds('清河市民政局2022年工作总结', REPORT, 'https://notgov.cn/1.html').detected).toBe(false);
  });

  test.each([
    ['清河市2022年政府信息公开工作年度报告', 'annual-report'],
    ['2023年清河市政府工作报告', 'work-report'],
    ['清河市水务局2022年工作总结及2023年工作计划', 'work-summary'],
    ['清河市城管局关于2022年法治政府建设工作情况的报告', 'work-summary'],
  ])('%s is %s', (title, kind) => {
    expect(kinds(title, REPORT).kind).toBe(kind);
  });

  test.each([
    ['关于印发《2022年政务公开工作总结》的通知', REPORT],
    ['清河市政府信息公开指南', REPORT],
    ['清河市发布2022年政府信息公开工作年度报告', `<p>${FILLER}</p>`],
    [
      '政府信息公开年报',
      '<ul><li><a href="/1">清河市2021年政府信息公开工作年度报告</a></li></ul>'.repeat(30),
    ],
    ['政府信息公开工作年度报告格式模板', REPORT],
    ['清河市政务公开工作推进会召开', REPORT],
  ])('%s is none', (title, body) => {
    expect(kinds(title, body)).toMatchObject({ kind: 'none', detected: false });
  });

  test.each([
    ['关于印发《清河市水务局2022年工作总结》的通知', '清河市水务局2022年工作总结', 'work-summary'],
    ['关于印发政府工作报告的通知', '政府工作报告', 'work-report'],
    [
      '清河市政府办关于公布2022年政府信息公开工作年度报告的通知',
      '清河市2022年政府信息公开工作年度报告',
      'annual-report',
    ],
  ])('%s hands the report on that stands below', (title, own, kind) => {
    const notice = `<p>各科室：</p><p>现印发给你们，请认真贯彻执行。</p>`;
    const below = `${notice}<p align="center"><b>${own}</b></p>${REPORT}`;
    expect(kinds(title, below)).toEqual({ kind, detected: true, quick: expect.any(String) });
    expect(kinds(title, `${notice}<p>附件：${own}</p>`).kind).toBe('none');
  });

  test.each([
    '关于印发《2022年政府信息公开工作年度报告》编制方案的通知',
    '关于报送2022年工作总结的通知',
    '关于印发2022年政府工作报告任务分解的通知',
  ])('%s hands on no report', (title) => {
    expect(kinds(title, `<p align="center"><b>清河市2022年工作总结</b></p>${REPORT}`).kind).toBe('none');
  });

  test('a short report needs less where its title names office and year', () => {
    const text = '全县共受理申请36件，办结35件，满意率99%。';
    const body = `<p>${text.repeat(16)}</p>`;
    expect(kinds('清河县民政局2023年第一季度工作总结', body).kind).toBe('work-summary');
    expect(kinds('第一季度工作总结', body).kind).toBe('none');
    expect(kinds('清河县民政局2023年第一季度工作总结', `<p>${text.repeat(6)}</p>`).kind).toBe('none');
    const other = '共受理申请36件，办结35件，满意率99%。';
    expect(kinds('清河县民政局2023年第一季度工作总结', `<p>${other.repeat(16)}</p>`).kind).toBe('none');
  });

  const SHORT =
    '柳溪镇认真落实公开要求，主动公开政府信息86条，其中网站60条、公众号26条。未收到公开申请，今后将继续做好公开工作，回应群众关切。';
  test('three sentences on disclosure are a report where they are all of the page', () => {
    expect(kinds('柳溪镇2023年政务公开工作总结', `<p>${SHORT}</p>`).kind).toBe('work-summary');
    expect(kinds('柳溪镇2023年政府信息公开工作年度报告', `<p>${SHORT}</p>`).kind).toBe('annual-report');
  });

  test.each([
    ['a notice', '关于报送柳溪镇2023年政务公开工作总结的通知', SHORT],
    ['news', '柳溪镇2023年政务公开工作总结', `近日，柳溪镇召开会议。${SHORT}`],
    ['the first words of a text', '柳溪镇2023年政务公开工作总结', `${SHORT.slice(0, -1)}……`],
    ['a file', '柳溪镇2023年政务公开工作总结', `${SHORT}详见附件。`],
    ['no office', '2023年政务公开工作总结', SHORT],
    ['no disclosure', '柳溪镇2023年工作总结', SHORT],
    ['a list', '柳溪镇2023年政务公开工作总结', `${SHORT}</p><p>云岭乡2023年政务公开工作总结</p><p>${SHORT}`],
    [
      'nothing counted',
      '柳溪镇2023年政务公开工作总结',
      '柳溪镇认真落实公开要求，2023年进一步健全制度，加强培训，做好公开。2024年将继续做好公开工作，回应群众关切，不断提高水平。',
    ],
  ])('%s with the words of a short report opens nothing', (_, title, text) => {
    expect(kinds(title, `<p>${text}</p>`).detected).toBe(false);
  });

  test('a report that is too little to open by itself is read as one where it is asked for', () => {
    const title = '柳溪镇2023年政务公开工作总结';
    const page = pageOf(
      `<div id="zoom"><p>${title}</p><p>今年公开信息86条，受到好评。</p></div>`,
      head(title),
    );
    expect(read(page).kind).toBe('none');
    expect(readAnyway(page)).toMatchObject({ agency: '柳溪镇', year: 2023, figures: [{ period: '2023' }] });
    expect(readAnyway(pageOf('<p>今年公开信息86条。</p>'))).toMatchObject({
      agency: null,
      year: null,
      figures: [{}],
    });
    expect(readAnyway(pageOf('<p>欢迎访问本站。</p>'))).toBeNull();
  });

  test.each([
    '<p align="center"><font size="5">清河县民政局<br>2023年政务公开工作总结</font></p>',
    '<p><span>清河县民政局</span><span>2023年政务公开工作总结</span></p>',
  ])('a title cut into pieces is found in a page that names only its site: %s', (heading) => {
    const page = pageOf(`${heading}<div id="zoom">${REPORT}</div>`, '<title>清河县人民政府</title>');
    expect(quickDetect(page.document)).toBe('work-summary');
  });

  test('the answer of a server that a report is gone is none', () => {
    const title = '清河市民政局2022年政府信息公开工作年度报告';
    const answer = (words: string) =>
      `<h2>${words}</h2><p>您要查看的“${title}”可能已移动，我局网站将在10秒后返回首页。</p><ul><li>1、检查网址；</li><li>2、返回上一页；</li><li>3、拨打0590-3312345，本机关1个工作日内处理。</li></ul><p>${FILLER}</p>`;
    expect(kinds(title, answer('抱歉，您访问的页面不存在！')).kind).toBe('none');
    expect(kinds(title, answer('没有找到您要的页面')).kind).toBe('none');
    expect(kinds(title, answer('公开工作有序开展')).kind).toBe('annual-report');
    expect(kinds(title, answer('如果网页无法显示请升级您的浏览器')).kind).toBe('annual-report');
    expect(kinds(title, answer('发现网页内容无法访问2个，均已整改')).kind).toBe('annual-report');
  });

  test('keeps the reasons', () => {
    const page = pageOf(`<div id="zoom">${REPORT}</div>`, head('清河市民政局2022年政务公开工作总结'));
    expect(read(page).evidence.map((evidence) => evidence.code)).toEqual(
      expect.arrayContaining(['host', 'title', 'body']),
    );
  });
});

describe('what speaks of the press', () => {
  test.each([
    '《清河日报》“本报讯”栏目刊发我局稿件86篇，全年共刊发各类信息560条。',
    '我中心记者在走访中了解到群众急难愁盼问题126个，已推动解决86个，群众满意率98%。',
    '邀请记者参加政府开放日活动，让群众和记者了解到政务公开工作的新进展、新成效。',
  ])('%s is none of its news', (line) => {
    const title = '清河市融媒体中心2023年工作总结';
    const { kind } = read(
      pageOf(
        `<h1>${title}</h1><p>一、工作开展情况</p><p>${line}</p><p>${FILLER}</p>`,
        `<title>${title}</title>`,
      ),
    );
    expect(kind).toBe('work-summary');
  });
});
