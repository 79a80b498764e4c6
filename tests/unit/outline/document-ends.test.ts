import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../utils/outline/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';
import { found, p } from './support.ts';

/** The text of a page that ends with a line, and that of its report. */
function withLast(line: string): { whole: string; own: string } {
  const page = pageOf(
    `<div id="zoom">${p('清河市民政局2022年政务公开工作总结', FILLER, FILLER, line)}</div>`,
  );
  const [document] = findDocuments(page);
  return { whole: page.text, own: page.text.slice(document?.start, document?.end) };
}

const SIGNED = ['清河市民政局', '2023年1月12日'];
const OWN = p('一、工作开展情况', FILLER, '二、存在问题', `${FILLER}全年公开信息210条。`, ...SIGNED);
const ownText = (behind: string, before = '') => {
  const page = pageOf(
    `<div id="zoom">${before}${p('清河市民政局2022年政务公开工作总结')}${OWN}${behind}</div>`,
  );
  const documents = findDocuments(page);
  return documents.map(({ start, end, date }) => [page.text.slice(start, end).split('\n').at(-1), date]);
};

describe('where a document ends', () => {
  test.each([
    '全年更新网站信息800条，网站总访问量达到36.5万人次，日均访问量达到1000人次，运行平稳有序。',
    '完成网站ICP备案和公安网安备案工作，完成网站标识码配置，整改问题12个，全年更新信息800条。',
    '网站访问量：36.5万次，微信阅读量：12万次，微博阅读量：8万次',
  ])('a last paragraph on visits is: %s', (line) => {
    expect(withLast(line).own).toContain(line);
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

  test.each([
    ['comments', p('热心市民 2023-02-05', '希望公开得更详细一些，比如每个项目的资金，谢谢。')],
    ['other articles', p('推荐阅读', '清河市全年新增就业3200人', '2023-02-06')],
    ['questions', p('问：怎样申请？', '答：可以当面提交。', '企业开办', '联系电话：0999-6612345')],
  ])('a signature ends a report, %s behind it are the page’s', (_, behind) => {
    expect(ownText(behind)).toEqual([['2023年1月12日', '2023-01-12']]);
  });

  test('a signature ends no report that goes on, or that has annexes', () => {
    expect(ownText(p('三、下一步打算', FILLER))[0]?.[0]).toBe(FILLER);
    expect(ownText(p('附件：公开情况说明', FILLER))[0]?.[0]).toBe(FILLER);
  });

  test.each([
    '相关链接',
    '网友评论（2）',
    '【相关文档】',
    '上一篇：清河市召开会议',
    '分享到：',
    '扫一扫在手机打开当前页',
    '您觉得本文是否有用？',
    '请您对本条信息的公开质量评分：',
    '关联阅读',
  ])('where the page goes on: %s', (mark) => {
    const text = p(
      '清河市民政局2022年政务公开工作总结',
      FILLER,
      FILLER,
      mark,
      '清河市全年新增就业3200人，2023-02-06',
    );
    const [document] = found(text);
    expect(document?.date).toBeNull();
    expect(document?.to).toBe(3);
  });
  test('the day of a signature that annexes stand below', () => {
    const table =
      '<table><tr><td>序号</td><td>奖项</td></tr><tr><td>1</td><td>先进集体</td></tr><tr><td>2</td><td>文明单位</td></tr></table>';
    expect(
      found(`${p('清河市民政局2022年工作总结')}${OWN}${p('附件1', '获奖情况')}${table}`)[0],
    ).toMatchObject({
      date: '2023-01-12',
    });
  });
});
