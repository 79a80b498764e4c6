import { describe, expect, test } from 'vitest';
import { brief, summary } from './support.ts';

describe('a rate and a difference of what comes in and goes out', () => {
  const rates = (text: string) =>
    summary(text)
      .filter(({ rule }) => rule.startsWith('PROSE-RATE'))
      .map(({ verdict, stated, computed }) => [verdict, stated, computed]);

  test('are those of the total before them, also over how far it is of its target', () => {
    expect(rates('税收收入6600万元，比上年增收600万元，增长10%。')).toEqual([['agrees', 10, 10]]);
    expect(rates('税收收入6600万元，比上年增收600万元，增长15%。')).toEqual([['disagrees', 15, 10]]);
    expect(rates('预算收入6600万元，完成年初预算8000万元的82.5%，比上年减收900万元，下降18%。')).toEqual([
      ['disagrees', 18, 12],
    ]);
    expect(rates('预算支出6600万元，为调整预算的98.2%，比上年增支600万元，增长18%。')).toEqual([
      ['disagrees', 18, 10],
    ]);
  });

  test('in each clause, and against the final accounts of the year before', () => {
    expect(rates('收案90件，同比下降10%，同比减少10件；结案80件，同比下降30%，同比减少20件。')).toEqual([
      ['agrees', 10, 10],
      ['disagrees', 30, 20],
    ]);
    expect(rates('税收收入6600万元，增加600万元，增长15%；非税收入1800万元，减少200万元，下降10%。')).toEqual(
      [
        ['disagrees', 15, 10],
        ['agrees', 10, 10],
      ],
    );
    expect(rates('采购规模311亿元，同口径规模257亿元，较上年增加46亿元，增长28.1%。')).toEqual([
      ['disagrees', 28.1, 21.8],
    ]);
    expect(rates('预算收入（同口径）完成3016万元，同比增长14.6%，增收437万元。')).toEqual([]);
    expect(rates('接报警情900起，较去年同期减少100起，同比下降12%。')).toEqual([['disagrees', 12, 10]]);
    expect(rates('收入6600万元（自然口径），占调整预算98.2%，同比增长15%，增收600万元。')).toEqual([
      ['disagrees', 15, 10],
    ]);
    expect(rates('本年收入390.5万元，较2020年度决算数减少175.3万元，下降31%。')).toEqual([
      ['agrees', 31, 31],
    ]);
  });

  test('also where the total stands between them', () => {
    expect(rates('扶贫资金支出增加520亿元，达到790亿元，增长192.6%。')).toEqual([['agrees', 192.6, 192.6]]);
    expect(rates('扶贫资金支出增加520亿元，达到790亿元，增长152.6%。')).toEqual([
      ['disagrees', 152.6, 192.6],
    ]);
    for (const text of [
      '扶贫资金支出增加520亿元，受益人口达到790万人，增长152.6%。',
      '支出增加520亿元，达到790亿元，年均增长52.6%。',
      '支出增加520亿元，完成预算790亿元，增长52.6%。',
    ])
      expect(rates(text)).toEqual([]);
  });

  test('also where the rate stands first', () => {
    expect(rates('收入6600万元，较上年同期增长10%，增收600万元。')).toEqual([['agrees', 10, 10]]);
    expect(rates('收到案件269件，同比下降16.5%，同比减少31件。')).toEqual([['disagrees', 16.5, 10.3]]);
  });

  test.each([
    // Another base, another sign, another thing, another measure.
    '收入6600万元，同口径增长10.5%，增收600万元。',
    '实现产值66亿元，增加6亿元，年均增长15%。',
    '采购规模311亿元，其中同口径规模257亿元，较上年增加46亿元，增长28.1%。',
    '收到案件269件和信件40件，较上年减少31件，下降16.5%。',
    '实现产值66亿元，增加就业600人，增长15%。',
    '接报警情900起，较2015年减少300起，同比下降12%。',
    '收入6600万元，较上年同期增长15%，减少支出600万元。',
    '收到案件269件、信件40件，同比下降16.5%，同比减少31件。',
    '收到案件269件，同比下降16.5%，网上办理同比减少31件。',
    '地区生产总值66亿元，同比增长5.2%，增加6亿元。',
    '收入6600万元，完成预算8000万元的82.5%，剔除退税因素后比上年减收900万元，下降18%。',
    '收入6600万元，其中税收5000万元，占75.8%，比上年增收600万元，增长18%。',
    '预算支出6600万元，民生支出占比82.5%，比上年增支600万元，增长18%。',
  ])('none is told: %s', (text) => {
    expect(rates(text).filter(([verdict]) => verdict === 'disagrees')).toEqual([]);
  });
});

describe('what is measured is rounded where it is printed', () => {
  const told = (text: string) =>
    summary(text)
      .filter(({ verdict }) => verdict === 'disagrees')
      .map(({ rule }) => rule);

  test('so that one may be missing of a length or an area, of a count not', () => {
    expect(told('公路里程由16373公里增加到16807公里，净增435公里。')).toEqual([]);
    expect(told('造林面积由883亩增加到951亩，增加69亩。')).toEqual([]);
    expect(told('公路里程由16373公里增加到16807公里，净增455公里。')).toEqual(['PROSE-DELTA']);
    expect(told('服务站由883个增加到951个，增加69个。')).toEqual(['PROSE-DELTA']);
  });
});

describe('a sum behind commas', () => {
  const sums = (text: string) => brief(summary(text), 'PROSE-PARTS-EQ');

  test('is one of what was listed', () => {
    expect(sums('承办代表议案28件，代表建议412件，委员提案242件，共计682件。')).toEqual([
      ['agrees', 682, 682],
    ]);
    expect(sums('承办代表议案28件，代表建议412件，委员提案242件，共计662件。')).toEqual([
      ['disagrees', 662, 682],
    ]);
  });

  test('also behind what the list is of', () => {
    expect(sums('信息发布情况：新闻动态265篇、教学实践69篇、学生活动25篇，共计356篇。')).toEqual([
      ['disagrees', 356, 359],
    ]);
    expect(sums('发布信息：日常127条，会议讲座25条，活动比赛54条，共计206条。')).toEqual([
      ['agrees', 206, 206],
    ]);
  });

  test.each([
    '其中，收到建议38件、提案22件，共计66件。',
    '收到建议38件，办结30件，共计36件。',
    '召开会议12次，组织培训10次，共计20次。',
    '收到建议38件，其中主办20件，协办18件，共计36件。',
    '办理建议38件，上年结转4件，共计40件。',
    '代表建议38件，委员提案22件，共66件次。',
  ])('is none of what is told otherwise: %s', (text) => {
    expect(sums(text).filter(([verdict]) => verdict === 'disagrees')).toEqual([]);
  });
});

describe('lists', () => {
  test('that end in the rest of what they count are all of it', () => {
    const text = (rest: number) =>
      summary(`收案860件，其中刑事案件120件，民事案件600件，其他案件${rest}件。`);
    expect(brief(text(140), 'PROSE-PARTS-EQ')).toEqual([['agrees', 860, 860]]);
    expect(brief(text(170), 'PROSE-PARTS-EQ')).toEqual([['disagrees', 860, 890]]);
    expect(
      brief(
        summary('公开信息600条（其中规划类信息200条，财政类信息300条，其他应主动公开政府信息110条）。'),
        'PROSE-PARTS-EQ',
      ),
    ).toEqual([['disagrees', 600, 610]]);
    expect(
      brief(
        summary('检查企业300家，其中危化企业200家，烟花企业80家，其他县区交叉检查50家。'),
        'PROSE-PARTS-EQ',
      ),
    ).toEqual([]);
  });

  test('of what was done alone and with others are never more than all', () => {
    const list = summary(
      '办理建议17件，其中主办建议15件、协办建议5件。办理提案17件，其中主办提案10件、协办提案5件。',
    );
    expect(list.filter(({ rule }) => rule.startsWith('PROSE')).map(({ verdict }) => verdict)).toEqual([
      'disagrees',
    ]);
  });

  test('that stand in lines of their own behind 其中： are parts of what is counted before', () => {
    const lines = (rest: string) => ['公开信息120条，其中：', '概况类信息50条；', '动态类信息60条；', rest];
    const sums = (...prose: string[]) => brief(summary(...prose), 'PROSE-PARTS-EQ');
    expect(sums(...lines('其他信息10条。'))).toEqual([['agrees', 120, 120]]);
    expect(sums(...lines('其他信息13条。'))).toEqual([['disagrees', 120, 123]]);
    expect(
      sums('发生事故18起，同比增加6起。其中：', '工商贸发生2起，死亡3人；', '道路交通发生16起，死亡64人。'),
    ).toEqual([['agrees', 18, 18]]);
    const [, ...points] = lines('其他信息10条。');
    expect(sums('公开信息120条。具体为：', ...points)).toEqual([['agrees', 120, 120]]);
    // No list, another unit, more than all of it.
    for (const prose of [
      ['公开信息120条，其中：', '概况类信息50条；', '动态类信息60条；', '召开会议3次。'],
      ['公开信息120条。', '概况类信息50条；', '动态类信息60条；', '其他信息13条。'],
      ['召开会议12次。其中：', '开展培训5次；', '组织检查8次。'],
    ])
      expect(sums(...prose)).toEqual([]);
  });
});
