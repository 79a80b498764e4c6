import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../utils/outline/index.ts';
import { pageOf } from '../../support/page.ts';

function sentences(body: string): { text: string; printed: string }[] {
  const page = pageOf(`<div id="zoom">${body}</div>`);
  return sentencesOf(page.lines, []).map(({ text, start, end }) => ({
    text,
    printed: page.text.slice(start, end),
  }));
}

describe('sentences', () => {
  test('one that was broken before its number goes on in the next line', () => {
    const found = sentences('<p>召开发布会1场。在报刊、电视台刊播稿件<br>75篇。发放告知单320份。</p>');
    expect(found.map(({ text }) => text)).toEqual([
      '召开发布会1场。',
      '在报刊、电视台刊播稿件 75篇。',
      '发放告知单320份。',
    ]);
    for (const { text, printed } of found) expect(printed.replace('\n', ' ')).toBe(text);
  });

  test.each([
    ['新改建农村公路320公里，改造危桥1', '5座。'],
    ['全年完成水利工程建设投资2.', '3亿元。'],
    ['春运期间共发送旅客210', '万人次。'],
    ['按时办结，群众满意率达到98.', '6%。'],
  ])('a number cut in two goes on in the next line: %s / %s', (first, second) => {
    expect(sentences(`<p>${first}<br>${second}</p>`).map(({ text }) => text)).toEqual([`${first} ${second}`]);
  });

  test.each([
    ['what is done', '下一步，我局将进一步加强公开工作', '3名工作人员全年办理申请12件。'],
    ['a hotline', '1-6月，公开信息120条，办理申请10件', '12345热线办理工单320件。'],
    ['a point', '全年公开信息120条，做法如下', '1 加强领导。'],
    ['a date', '工作有序开展，特此报告', '2024年1月5日'],
    ['a day behind a telephone', '联系电话和传真统一为5550123', '2024年1月5日'],
    ['what stands behind the number of a table', '各科室完成情况如附表1', '5个科室完成全年任务。'],
    ['a heading', '机制健全，群众知晓', '2、公开内容'],
    ['a line that ends', '机制健全，群众知晓。', '75篇稿件刊发。'],
    ['a short line without a comma', '基本情况', '75篇稿件刊发。'],
  ])('%s begins a paragraph of its own', (_, first, second) => {
    expect(sentences(`<p>${first}</p><p>${second}</p>`).map(({ text }) => text)).toEqual([first, second]);
  });
});
