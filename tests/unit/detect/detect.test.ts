import { describe, expect, test } from 'vitest';
import { quickDetect } from '../../../utils/detect/quick.ts';
import { read } from '../../../utils/reading.ts';
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
