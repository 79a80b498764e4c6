import { describe, expect, test } from 'vitest';
import { FILLER } from '../../support/page.ts';
import { outline } from './support.ts';

describe('the numbers of headings', () => {
  test('levels follow the order of the forms, not a fixed form', () => {
    expect(outline(`（一）抓制度。${FILLER}`, `1、建台账。${FILLER}`, `（二）抓队伍。${FILLER}`)).toEqual([
      '1 （一）抓制度',
      '2 1、建台账',
      '1 （二）抓队伍',
    ]);
  });

  test('一、 may follow an unnumbered opening with （一） below it', () => {
    expect(outline(`（一）抓制度。${FILLER}`, '二、存在不足', FILLER, `（一）人手不足。${FILLER}`)).toEqual([
      '1 （一）抓制度',
      '1 二、存在不足 !skipped-number',
      '2 （一）人手不足',
    ]);
  });

  test('a form that changes in the middle of a list stays on its level', () => {
    expect(outline(`一、抓制度。${FILLER}`, `二、抓队伍。${FILLER}`, `3、抓落实。${FILLER}`)).toEqual([
      '1 一、抓制度',
      '1 二、抓队伍',
      '1 3、抓落实 !skipped-number',
    ]);
  });

  test('a number and its brackets or stop in one character', () => {
    expect(
      outline(
        '一、主要做法',
        `㈠抓制度。${FILLER}`,
        `⒈建台账。${FILLER}`,
        `㈡抓队伍。${FILLER}`,
        `⑴抓培训。${FILLER}`,
      ),
    ).toEqual(['1 一、主要做法', '2 ㈠抓制度', '3 ⒈建台账', '2 ㈡抓队伍', '3 ⑴抓培训']);
  });

  test('一、一季度 and 三、四级联动 are numbers of headings, 一、二季度 and 三、四级公路 are lists', () => {
    expect(
      outline('一、一季度经济运行', FILLER, '二、二季度重点任务', FILLER, '三、四级联动强基础', FILLER),
    ).toEqual(['1 一、一季度经济运行', '1 二、二季度重点任务', '1 三、四级联动强基础']);
    expect(
      outline('基本情况', `一、二季度共办结申请6件。${FILLER}`, `三、四级公路养护里程共120公里。${FILLER}`),
    ).toEqual(['1 基本情况']);
    expect(outline('一、一把手负总责', FILLER, '二、责任到人', FILLER)).toEqual([
      '1 一、一把手负总责',
      '1 二、责任到人',
    ]);
  });

  test('a number in whole brackets may stand before a quantity', () => {
    expect(
      outline(`（1）办理情况。${FILLER}`, `（2）15个镇街收到申请50件。${FILLER}`, `（3）其他情况。${FILLER}`),
    ).toEqual(['1 （1）办理情况', '1 （2）15个镇街收到申请50件', '1 （3）其他情况']);
  });

  test('half-width, full-width and lost numbers', () => {
    expect(
      outline(
        `(一)抓制度。${FILLER}`,
        `（二)抓队伍。${FILLER}`,
        `()抓落实。${FILLER}`,
        `１．建台账。${FILLER}`,
      ),
    ).toEqual(['1 (一)抓制度', '1 （二)抓队伍', '1 ()抓落实 !missing-number', '2 1.建台账']);
  });

  test('a repeated and a skipped number are kept as printed and marked', () => {
    expect(
      outline(
        '一、总体情况',
        FILLER,
        '二、主要做法',
        FILLER,
        '二、存在问题',
        FILLER,
        '五、下一步打算',
        FILLER,
      ),
    ).toEqual([
      '1 一、总体情况',
      '1 二、主要做法',
      '1 二、存在问题 !duplicate-number',
      '1 五、下一步打算 !skipped-number',
    ]);
  });

  test('（二）项目建设 is a heading, （二）项 a citation', () => {
    expect(
      outline(
        `（一）产业发展稳中有进。${FILLER}`,
        `（二）项目建设提速增效。${FILLER}`,
        `（三）款待之风严格整治。${FILLER}`,
        `依照（一）项的规定，${FILLER}`,
      ),
    ).toEqual(['1 （一）产业发展稳中有进', '1 （二）项目建设提速增效', '1 （三）款待之风严格整治']);
  });

  test('one of several holds no number', () => {
    expect(
      outline(`（一）作为今年建设的项目之一，总投资230万元，${FILLER}`, `（二）总投资28万元，${FILLER}`),
    ).not.toContain('1 一、 总投资230万元');
    expect(
      outline(
        `（一）道路提升是唯一、也是全县首批项目，总投资230万元。${FILLER}`,
        `（二）市场改造顺利完成。${FILLER}`,
      ),
    ).toEqual(['1 （一）道路提升是唯一、也是全县首批项目，总投资230万元', '1 （二）市场改造顺利完成']);
  });

  test('quantities, years, citations and attachments are none', () => {
    expect(
      outline(
        `一、二季度共发布信息九条。${FILLER}`,
        `2022年，${FILLER}`,
        `1.5万人次参加活动。${FILLER}`,
        `依照第二十条第（一）项，${FILLER}`,
        FILLER,
        '附件：1.统计表',
        '2.台账',
      ),
    ).toEqual([]);
  });

  test('Roman numbers and numerals in full head parts, Ⅲ级 is none', () => {
    expect(
      outline('Ⅰ．概述', FILLER, 'Ⅱ．主动公开情况', '（一）强化发布。公开信息86条。', 'Ⅲ级响应启动2次。'),
    ).toEqual(['1 Ⅰ.概述', '1 Ⅱ.主动公开情况', '2 （一）强化发布']);
    expect(outline('壹、2022年工作总结', '⒈统计公开。发布月报12期。', '贰、2023年工作要点', FILLER)).toEqual([
      '1 壹、2022年工作总结',
      '2 ⒈统计公开',
      '1 贰、2023年工作要点',
    ]);
    expect(
      outline('一、总体情况', FILLER, '二、主要做法', FILLER, '叁、存在问题', FILLER, '四、下步打算', FILLER),
    ).toEqual(['1 一、总体情况', '1 二、主要做法', '1 叁、存在问题', '1 四、下步打算']);
  });

  test('a heading may begin with the year, 1、2 is a list', () => {
    expect(
      outline(
        '（一）公开内容',
        `1、2022年公开信息86条。${FILLER}`,
        `2、信息分类。${FILLER}`,
        `1、2号楼。${FILLER}`,
      ),
    ).toEqual(['1 （一）公开内容', '2 1、2022年公开信息86条', '2 2、信息分类']);
  });

  test('what is typed for 、, for 一 and for 二, half of a bracket, a colon', () => {
    for (const comma of ['丶', '﹑', '､', '：'])
      expect(outline(`一${comma}主要做法`, FILLER, `二${comma}存在问题`, FILLER)).toEqual([
        `1 一${comma === '：' ? '' : comma}主要做法`,
        `1 二${comma === '：' ? '' : comma}存在问题`,
      ]);
    expect(
      outline('一、主要做法', `（—）抓制度。${FILLER}`, `（ニ）抓队伍。${FILLER}`, `三)抓落实。${FILLER}`),
    ).toEqual(['1 一、主要做法', '2 （—）抓制度', '2 （ニ）抓队伍', '2 三)抓落实']);
    expect(outline('一、推进例会（周一）制度落实', FILLER)).toEqual(['1 一、推进例会（周一）制度落实']);
  });

  test('一、 stands below 第一节, and 1. that begins anew below （一）', () => {
    expect(
      outline(
        '第一章 主要工作',
        '第一节 水网建设',
        `一、抓规划。${FILLER}`,
        '第二章 打算',
        `一、抓项目。${FILLER}`,
      ),
    ).toEqual(['1 第一章主要工作', '2 第一节水网建设', '3 一、抓规划', '1 第二章打算', '2 一、抓项目']);
    expect(
      outline(
        `一、做法`,
        `1.抓制度。${FILLER}`,
        `2.抓队伍。${FILLER}`,
        '二、不足',
        '（一）问题',
        `1.人手少。${FILLER}`,
      ),
    ).toEqual(['1 一、做法', '2 1.抓制度', '2 2.抓队伍', '1 二、不足', '2 （一）问题', '3 1.人手少']);
  });

  test('a number on a line of its own, and a heading broken in the middle', () => {
    expect(
      outline('<p><b>一、</b></p><p><b>主要做法</b></p>', FILLER, '第一部分', '工作打算', FILLER),
    ).toEqual(['1 一、主要做法', '1 第一部分工作打算']);
    expect(outline('<p><b>一、统筹推进水网建设<br>和水资源节约</b></p>', FILLER)).toEqual([
      '1 一、统筹推进水网建设和水资源节约',
    ]);
    expect(outline('<p><b>一、主要做法</b></p><p><b>水网建设</b></p>', FILLER, '二、打算', FILLER)).toEqual([
      '1 一、主要做法',
      '2 水网建设',
      '1 二、打算',
    ]);
  });

  test('where bold words lead a short sentence, they are the heading', () => {
    expect(
      outline('一、主要做法', '<p><b>（一）文化惠民</b>送戏下乡120场，放映电影86场。</p>', FILLER),
    ).toEqual(['1 一、主要做法', '2 （一）文化惠民']);
    expect(outline('<p><b>一、主要</b>做法和成效。</p>', FILLER)).toEqual(['1 一、主要做法和成效']);
  });
});
