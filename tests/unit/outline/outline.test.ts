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
  test('a table of contents above the text heads nothing', () => {
    const entries = ['一、工作开展情况……1', '二、下步打算……3'];
    const text = ['一、工作开展情况', FILLER, '二、下步打算', FILLER];
    const parts = ['1 一、工作开展情况', '1 二、下步打算'];
    expect(outline('<p align="center">目　录</p>', ...entries, ...text)).toEqual(parts);
    // Without entries that stand again it is a word of the text.
    expect(outline('目录', ...text)).toEqual(parts);
  });

  test('what stands below a picture says what is seen there', () => {
    const picture = '<p align="center"><img src="/a.jpg"></p>';
    const centred = (text: string) => `<p align="center">${text}</p>`;
    expect(outline('一、主要做法', picture, centred('街道开展主题党日活动'), FILLER)).toEqual([
      '1 一、主要做法',
    ]);
    expect(outline('一、主要做法', picture, '▲图为施工现场', FILLER)).toEqual(['1 一、主要做法']);
    expect(outline(FILLER, picture, centred('存在问题'), FILLER)).toEqual(['1 存在问题']);
  });
  test('the usual name of a part, over the name of its first part in the same look', () => {
    expect(outline('<p><b>一年来的主要工作</b></p>', '<p><b>水网建设提速</b></p>', FILLER)).toEqual([
      '1 一年来的主要工作',
      '1 水网建设提速',
    ]);
  });
});
