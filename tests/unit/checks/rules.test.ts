import { describe, expect, test } from 'vitest';
import type { Check } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';
import { brief, checks, OPENING, paragraphs, SUMMARY, summary } from './support.ts';

describe('parts with bounds', () => {
  test('decide where they cannot meet the whole', () => {
    const over = summary('全年发布信息近300条，其中网站公开210条、公众号公开120条。');
    expect(brief(over, 'PROSE-PARTS-LE').map(([verdict]) => verdict)).toEqual(['disagrees']);
  });

  test('are a question where one text may be on two of the topics', () => {
    for (const text of [
      '公开信息80条，其中人事信息50条，教育信息25条，监察信息9条。',
      '公开信息80条，其中，人事50条；教育20条；监察19条。',
    ])
      expect(brief(summary(text), 'PROSE-PARTS-LE').map(([verdict]) => verdict)).toEqual(['uncertain']);
  });

  test('say nothing where they may meet it', () => {
    for (const text of [
      '全年发布信息300余条，其中网站公开210条、公众号公开120条。',
      '全年发布信息约300条，其中网站公开210条、公众号公开120条。',
      '全年发布信息350条，其中网站公开210余条、公众号公开120条。',
    ])
      expect(summary(text).filter(({ rule }) => rule.startsWith('PROSE-PARTS'))).toEqual([]);
  });
});

describe('a rate beside the total and the difference', () => {
  test('is that of the base which they give', () => {
    const list = summary('发布解读394件，比上年增加51件，增长14.9%。受理来信90件，较上年减少10件，下降11%。');
    expect(brief(list, 'PROSE-RATE-GROWTH')).toEqual([['agrees', 14.9, 14.9]]);
    expect(brief(list, 'PROSE-RATE-CUT')).toEqual([['uncertain', 11, 10]]);
  });

  test('also where it is compared with a year', () => {
    const list = summary('收到复议申请250件，与2021年相比增加了130件，增幅为108.3%。');
    expect(brief(list, 'PROSE-RATE-GROWTH')).toEqual([['agrees', 108.3, 108.3]]);
  });

  test('is told to be wrong only right behind them', () => {
    expect(brief(summary('发布解读394件，比上年增加51件，增长24.9%。'), 'PROSE-RATE-GROWTH')).toEqual([
      ['disagrees', 24.9, 14.9],
    ]);
    for (const text of [
      '发布解读394件、信息120件，比上年增加51件，增长24.9%。',
      '公开信息394条，其中动态320条、公告74条，公开总量比上年增加51条，增长24.9%。',
      '公开信息394条，计划增加51条，增长24.9%。',
    ])
      expect(summary(text).filter(({ rule }) => rule.startsWith('PROSE-RATE'))).toEqual([]);
  });
});

describe('lists', () => {
  test('built alike are kept together even when they exceed the whole', () => {
    const list = summary('接受咨询230人次，其中现场咨询100人次，电话咨询90人次，网上咨询60人次。');
    expect(brief(list, 'PROSE-PARTS-LE')).toEqual([['disagrees', 230, 250]]);
  });

  test('of kinds of applicants are all of the requests of the sentence before', () => {
    const list = summary('全年新收政府信息公开申请40件。从申请人看，自然人29件、法人或其他组织12件。');
    expect(brief(list, 'PROSE-PARTS-EQ')).toEqual([['disagrees', 40, 41]]);
  });

  test('of the two ways of a procedure, of works begun and works gone on with, are all of them', () => {
    const list = summary(
      '办理处罚案件46件，其中适用一般程序32件、简易程序15件。实施重点项目72个，其中续建项目45个、新建项目27个。',
    );
    expect(brief(list, 'PROSE-PARTS-EQ')).toEqual([
      ['disagrees', 46, 47],
      ['agrees', 72, 72],
    ]);
  });

  test('of main bodies only are no complete pair', () => {
    const list = summary('办理建议提案20件，其中主办人大代表建议8件、政协提案5件。');
    expect(list.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
  });
});

describe('a difference beside its two numbers', () => {
  test('is checked', () => {
    const text = (by: number) => summary(`培训由上年的6次增加到11次，增加${by}次。`);
    expect(brief(text(5), 'PROSE-DELTA')).toEqual([['agrees', 5, 5]]);
    expect(brief(text(4), 'PROSE-DELTA')).toEqual([['disagrees', 4, 5]]);
  });

  test('of percentages is in points, as far as they are printed', () => {
    const text = (by: number) => summary(`满意率由上年的97.2%提高到99.4%，提高${by}个百分点。`);
    expect(brief(text(2.2), 'PROSE-DELTA')).toEqual([['agrees', 2.2, 2.2]]);
    expect(brief(text(2.6), 'PROSE-DELTA')).toEqual([['disagrees', 2.6, 2.2]]);
  });

  test('growth behind it is checked against the same two', () => {
    const list = summary('全年收到申请60件，比上年的50件增加10件，增长25%。');
    expect(brief(list, 'PROSE-RATE-GROWTH')).toEqual([['disagrees', 25, 20]]);
  });
});

describe('分别为', () => {
  test('with a number short is shown as a question', () => {
    const list = summary('网站、公众号、微博发布信息分别为210条、96条。');
    expect(brief(list, 'PROSE-RESPECTIVELY')).toEqual([['uncertain', 2, 3]]);
  });

  test('of two lists behind one row of names, each has its own numbers', () => {
    const list = summary('镇区和村庄人均住房面积分别达38平方米和46平方米、分别增长3.1%和2.4%。');
    expect(brief(list, 'PROSE-RESPECTIVELY')).toEqual([]);
  });

  test('with as many numbers as names says nothing', () => {
    const list = summary('网站、公众号发布信息分别为210条、96条。');
    expect(brief(list, 'PROSE-RESPECTIVELY')).toEqual([]);
  });

  test('does not count who has what is listed', () => {
    const list = summary('我市与甲国、乙国的出口额分别达210万元、96万元。');
    expect(brief(list, 'PROSE-RESPECTIVELY')).toEqual([]);
  });
});

const ANNUAL = '清河市林业局2022年政府信息公开工作年度报告';
const PARTS = [
  '一、总体情况',
  '2022年，市林业局共主动公开信息320条。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '主动公开还不够及时，将加强培训。',
  '六、其他需要报告的事项',
  '无其他需要报告的事项。',
];

function annual(opening: string, parts: readonly string[] = PARTS): Check[] {
  return checks(paragraphs([ANNUAL, opening, ...parts]), ANNUAL);
}

describe('the statistical period', () => {
  test.each([
    ['统计期限为2022年1月1日至12月31日。', 'agrees', 2022],
    ['统计期限自2021年1月1日起至2021年12月31日止。', 'disagrees', 2021],
    ['统计期限为2022年1月1日至202222年12月31日。', 'uncertain', null],
    ['统计期限为2022年1月1日至2022年11月30日。', 'uncertain', 2022],
    // Of a stretch of its own, which ends in the year; a whole year begins and ends in one.
    ['统计期限为2021年12月16日至2022年12月15日。', 'uncertain', 2022],
    ['统计期限为2021年1月1日至2022年12月31日。', 'disagrees', 2021],
  ])('%s', (text, verdict, stated) => {
    expect(brief(annual(`本报告按规定编制，数据${text}`), 'PROSE-PERIOD')).toEqual([[verdict, stated, 2022]]);
  });
});

describe('the year of a school', () => {
  test.each([
    ['云岭师范学院2022年信息公开工作年度报告', '2021年9月1日至2022年8月31日'],
    ['云岭师范学院2022年信息公开工作年度报告', '2021年9月1日—2022年10月31日'],
    ['云岭职业技术学院2021-2022年度信息公开工作报告', '2021年9月1日起至2022年8月31日止'],
    ['云岭师范学院2021-2022学年信息公开工作年度报告', '2021年9月1日至2022年8月31日'],
    ['云岭师范学院2021—2022学年度信息公开工作年度报告', '2021年11月1日至2022年10月31日'],
    ['云岭师范学院2021-2022学年信息公开工作年度报告', '2022年1月1日至2022年12月31日'],
    ['云岭师范学院2021学年信息公开工作年度报告', '2021年9月1日至2022年8月31日'],
  ])('%s: %s', (title, period) => {
    const list = checks(paragraphs([title, `统计期限为${period}。`, ...PARTS]), title);
    expect(brief(list, 'PROSE-PERIOD')).toEqual([]);
  });

  test('is not that of the title where it has nothing of it', () => {
    const title = '云岭师范学院2022年信息公开工作年度报告';
    const list = checks(paragraphs([title, '统计期限为2020年9月1日至2021年8月31日。', ...PARTS]), title);
    expect(brief(list, 'PROSE-PERIOD')).toEqual([['disagrees', 2020, 2022]]);
  });
});

test('the school year of the report before is not that of the title', () => {
  const title = '云岭师范学院2021-2022学年信息公开工作年度报告';
  const list = checks(paragraphs([title, '统计期限为2020年9月1日至2021年8月31日。', ...PARTS]), title);
  expect(brief(list, 'PROSE-PERIOD')).toEqual([['disagrees', 2020, 2021]]);
});

describe('years in headings', () => {
  const plan = (title: string, heading: string) => {
    const lines = [title, OPENING, '一、工作开展情况', '全年公开信息210条，培训3次。', heading, FILLER];
    return checks(paragraphs(lines), title);
  };

  test('a plan headed by the year that is over is shown as a question', () => {
    expect(brief(plan(SUMMARY, '二、2022年工作计划'), 'PROSE-PERIOD')).toEqual([['uncertain', 2022, 2023]]);
  });

  test('a plan of the next year, of the second half and of what was carried out is none', () => {
    for (const heading of ['二、2023年工作计划', '二、2022年下半年工作计划', '二、2022年工作计划完成情况'])
      expect(brief(plan(SUMMARY, heading), 'PROSE-PERIOD')).toEqual([]);
  });
});

describe('the parts of the form', () => {
  const opening = '根据规定，现公布本年度报告，全文由六个部分组成。';

  test('are all there', () => {
    const list = annual(opening);
    expect(brief(list, 'STRUCT-SECTIONS')).toEqual([['agrees', 6, 6]]);
    expect(brief(list, 'PROSE-PARTCOUNT')).toEqual([['agrees', 6, 6]]);
  });

  test('one is missing', () => {
    const list = annual(opening, PARTS.slice(0, -2));
    expect(list.find(({ rule }) => rule === 'STRUCT-SECTIONS')?.message).toContain('其他需要报告的事项');
    expect(brief(list, 'PROSE-PARTCOUNT')).toEqual([['uncertain', 6, 5]]);
  });

  test('a part without a table names the picture that stands there, and the reading links it', () => {
    const picture = '<p><img src="/images/table3.png" alt="申请办理情况表" width="800"></p>';
    const body = paragraphs([ANNUAL, opening, ...PARTS]).replace('<p>四、', `${picture}<p>四、`);
    const reading = read(pageOf(`<div class="TRS_Editor">${body}</div>`, `<title>${ANNUAL}</title>`));
    const messages = (reading.documents[0]?.checks ?? [])
      .filter(({ rule }) => rule === 'STRUCT-TABLES')
      .map(({ message }) => message);
    expect(messages).toHaveLength(3);
    expect(messages[1]).toContain('图片“申请办理情况表”');
    const notices = reading.notices.filter(({ code }) => code === 'table-instead');
    expect(notices.map(({ text, url }) => [text, url])).toEqual([['申请办理情况表', '/images/table3.png']]);
  });

  test('a fee that was charged is missed in the last part', () => {
    const charged = PARTS.map((part, at) => (at === 1 ? '2022年，全年收取信息处理费1200元。' : part));
    expect(brief(annual(opening, charged), 'STRUCT-FEE')).toEqual([['uncertain', 1200, null]]);
    const told = charged.map((part, at) => (at === 8 ? '依规收取信息处理费1200元。' : part));
    expect(brief(annual(opening, told), 'STRUCT-FEE')).toEqual([]);
  });
});
