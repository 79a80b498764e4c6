import { describe, expect, test } from 'vitest';
import { FILLER } from '../../support/page.ts';
import { outline } from './support.ts';

describe('headings', () => {
  test('own lines and run-in leads, with the punctuation left out', () => {
    expect(
      outline(
        '一、工作开展情况',
        `（一）强化组织领导。${FILLER}`,
        `（二）拓宽渠道：${FILLER}`,
        '二、存在的问题',
        FILLER,
      ),
    ).toEqual(['1 一、工作开展情况', '2 （一）强化组织领导', '2 （二）拓宽渠道', '1 二、存在的问题']);
  });

  test('headings without number between 一、 and 二、 stand below 一、', () => {
    const named = ['主动公开情况：', FILLER, '政府信息管理情况：', FILLER, '监督保障', FILLER];
    expect(outline('一、总体情况', FILLER, ...named, '二、存在的主要问题', FILLER)).toEqual([
      '1 一、总体情况',
      '2 主动公开情况',
      '2 政府信息管理情况',
      '2 监督保障',
      '1 二、存在的主要问题',
    ]);
    // Not where a number is missing, where they name a part of its own, or where they head the numbers themselves.
    expect(outline('一、总体情况', FILLER, ...named, '三、存在的主要问题', FILLER)).toContain(
      '1 主动公开情况',
    );
    expect(outline('一、总体情况', FILLER, '存在问题', FILLER, '二、下一步打算', FILLER)).toContain(
      '1 存在问题',
    );
    expect(outline('工作回顾', '一、抓发展', FILLER, '工作计划', '二、抓改革', FILLER)).toContain(
      '1 工作计划',
    );
  });

  test('a heading pressed into its text ends where a body usually begins', () => {
    expect(
      outline(
        `（一）河道管护方面本月共办理${'清淤、补堤、护岸等'.repeat(4)}事项86件。`,
        `（二）加快推进水利服务体系建设继续贯彻落实${'规范化标准化建设'.repeat(5)}三年行动计划，建成站所6个。`,
        `（三）加强水源保护${'与地下水保护'.repeat(6)}，严格落实各项制度，建成站点6个。${FILLER}`,
        `（四）作为今年水美乡村建设的项目之一，总投资230万元，建成步道3公里、护栏600米、公厕2座，现已完工并投入使用。${FILLER}`,
        `（五）按照上级要求做好台账管理。${FILLER}`,
      ),
    ).toEqual([
      '1 （一）河道管护方面',
      '1 （二）加快推进水利服务体系建设',
      `1 （三）加强水源保护${'与地下水保护'.repeat(6)}`,
      '1 （四）作为今年水美乡村建设的项目之一',
      '1 （五）按照上级要求做好台账管理',
    ]);
  });

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

  test('a year inside a heading ends it only behind a usual name', () => {
    expect(
      outline(
        '一、锐意改革，2022年活力不断增强',
        FILLER,
        '二、2022年公开计划执行情况',
        FILLER,
        '（一）水务局2022年没有收取信息处理费。',
        '三、基本情况2022年我局共收到申请6件',
      ),
    ).toEqual([
      '1 一、锐意改革，2022年活力不断增强',
      '1 二、2022年公开计划执行情况',
      '2 （一）水务局2022年没有收取信息处理费',
      '1 三、基本情况',
    ]);
  });

  test('a number in whole brackets may stand before a quantity', () => {
    expect(
      outline(`（1）办理情况。${FILLER}`, `（2）15个镇街收到申请50件。${FILLER}`, `（3）其他情况。${FILLER}`),
    ).toEqual(['1 （1）办理情况', '1 （2）15个镇街收到申请50件', '1 （3）其他情况']);
  });

  test('a long line of clauses alone is a heading, one with a number is none to its end', () => {
    const clauses =
      '一、坚持以人民为中心，不断完善公开制度、公开流程、公开平台、公开队伍，着力提升公开质量，持续推动公开工作走深走实、见行见效、落地生根，全面增强群众获得感';
    expect(outline(clauses, FILLER)).toEqual([`1 ${clauses}`]);
    expect(outline(`${clauses}，全年公开信息320条`, FILLER)).toEqual(['1 一、坚持以人民为中心']);
  });

  test('h2 stands above h3, whatever follows it', () => {
    expect(
      outline(
        '<h2>主要工作</h2>',
        '<h3>节水宣传</h3>',
        FILLER,
        '<h3>河道治理</h3>',
        FILLER,
        '<h2>存在问题</h2>',
        FILLER,
      ),
    ).toEqual(['1 主要工作', '2 节水宣传', '2 河道治理', '1 存在问题']);
  });

  test('a bold line of two clauses, the first of three characters', () => {
    expect(
      outline(
        '<p><b>抓治理，水环境稳中向好</b></p>',
        FILLER,
        '<p><b>王某某，副局长</b></p>',
        FILLER,
        '<p><b>王某，局长</b></p>',
        FILLER,
      ),
    ).toEqual(['1 抓治理，水环境稳中向好']);
  });

  test('a sentence in bold on a line of its own is a point above its text', () => {
    const body = FILLER.repeat(2);
    expect(
      outline(
        '<p><b>一、2023年工作回顾</b></p>',
        body,
        '<p><b>生态底色更加亮丽。</b></p>',
        body,
        '<p><b>各位代表！</b></p>',
        body,
        '<p><b>二、2024年重点工作</b></p>',
        '<p><b>聚焦开放，建设港口。</b></p>',
        '短句。',
        '<p><b>大力提振消费。</b></p>',
        body,
      ),
    ).toEqual(['1 一、2023年工作回顾', '2 生态底色更加亮丽', '1 二、2024年重点工作', '2 大力提振消费']);
  });

  test('the usual name of a part in a frame opens a paragraph', () => {
    expect(
      outline(`一、抓制度。${FILLER}`, `【下一步工作打算】新建水库2座。${FILLER}`, `【案例】${FILLER}`),
    ).toEqual(['1 一、抓制度', '1 下一步工作打算']);
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

  test('a heading that holds the next one is split from it', () => {
    expect(outline(`三、下一步工作计划（一）加强培训。${FILLER}`, `（二）完善平台。${FILLER}`)).toEqual([
      '1 三、下一步工作计划 !skipped-number',
      '2 （一）加强培训',
      '2 （二）完善平台',
    ]);
  });

  test('headings inside one long paragraph are found in their order', () => {
    expect(outline(`一、总体情况。${FILLER}二、存在问题。${FILLER}三、改进措施。${FILLER}`)).toEqual([
      '1 一、总体情况',
      '1 二、存在问题',
      '1 三、改进措施',
    ]);
  });

  test('bold or centred lines without number head parts; dates, offices and plain short lines do not', () => {
    expect(
      outline(
        '<p><b>工作亮点</b></p>',
        FILLER,
        '<p align="center">存在的短板</p>',
        FILLER,
        '特此报告',
        '<p align="right">清河市水务局</p>',
        '<p align="right">2023年1月9日</p>',
      ),
    ).toEqual(['1 工作亮点', '1 存在的短板']);
  });

  test('two short parts of one line', () => {
    expect(
      outline(
        '一、存在的问题',
        '（一）信息更新不够及时；（二）专业人员不足，全系统仅5人',
        FILLER,
        `二、打算。${FILLER}`,
      ),
    ).toEqual(['1 一、存在的问题', '2 （一）信息更新不够及时', '2 （二）专业人员不足', '1 二、打算']);
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

  test('2023年政务公开工作情况 in bold heads a part, and so does a plan above a short text', () => {
    expect(
      outline(
        FILLER,
        '<p><b>2022年政务公开工作情况</b></p>',
        FILLER,
        '<p><b>2023年工作计划</b></p>',
        '新建助餐点6个。',
      ),
    ).toEqual(['1 2022年政务公开工作情况', '1 2023年工作计划']);
  });

  test('a mark before a sentence makes it a point above its text', () => {
    expect(
      outline(
        '<p><b>◆2023年工作情况</b></p>',
        '●就业形势保持稳定。新增就业2600人。',
        '●公开信息86条。其中政策12条。',
        '★联系人：李某。',
      ),
    ).toEqual(['1 2023年工作情况', '2 ●就业形势保持稳定']);
  });
});
