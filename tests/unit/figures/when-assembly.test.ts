import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';
import { type Around, when } from './support.ts';

const given = (year: number, around: Around = {}): Around => ({ kind: 'work-report', year, ...around });

const CASES: Record<string, [string, string[], Around?][]> = {
  'a report given late in the year is on that year': [
    [
      '2021年，预计实现地区生产总值86亿元；今年新建学校3所，改造危房120户。',
      ['86亿元 actual 2021', '3所 actual 2021', '120户 actual 2021'],
      given(2021, { date: '2021-11-20' }),
    ],
    [
      '去年新建学校3所，改造危房120户。',
      ['3所 actual 2020', '120户 actual 2020'],
      given(2021, { date: '2021-01-20' }),
    ],
    [
      '2021年，新建学校3所。2020年的欠账还清80万元。2022年，将改造危房120户。',
      ['3所 actual 2021', '80万元 actual 2020', '120户 planned 2022'],
      given(2021, { date: '2021-12-20' }),
    ],
  ],
  'one given early in the year behind the one in its title is on that year': [
    ['办理案件86件。', ['86件 actual 2021'], given(2021, { date: '2022-01-06' })],
    ['办理案件86件。', ['86件 actual 2020'], given(2021, { date: '2022-11-06' })],
  ],
  'one that is only put on a page late in the year is on the year before': [
    [
      '2020年，新建学校3所。改造危房120户。2021年，将新建学校6所。',
      ['3所 actual 2020', '120户 actual 2020', '6所 planned 2021'],
      given(2021, { date: '2021-11-20' }),
    ],
  ],
  'a review of several years ends with the year that it is given in': [
    [
      '2021年，预计实现地区生产总值86亿元，年均增长6%。2021年完成投资21亿元。',
      ['86亿元 actual 2021', '6% actual null', '21亿元 actual 2021'],
      given(2021, { heading: '过去五年工作回顾', role: 'work' }),
    ],
    [
      '2021年完成投资21亿元。',
      ['21亿元 planned 2021'],
      given(2021, { heading: '2020年工作回顾', role: 'work' }),
    ],
  ],
  'last year in a review of several': [
    [
      '五年累计造林12万亩，去年造林3万亩。',
      ['12万亩 actual null', '3万亩 actual 2022'],
      given(2023, { heading: '过去五年工作回顾', role: 'work' }),
    ],
  ],
  'a part on one year and on several': [
    [
      '预计，全市工业产值136亿元，增长9%；税收21亿元。五年造林12万亩。',
      ['136亿元 actual 2015', '9% actual 2015', '21亿元 actual 2015', '12万亩 actual null'],
      given(2016, { heading: '2015年工作回顾和“十二五”发展成就', role: 'work' }),
    ],
    [
      '全年实现工业产值136亿元，增长9%；税收21亿元。五年造林12万亩。',
      ['136亿元 actual 2015', '9% actual 2015', '21亿元 actual 2015', '12万亩 actual null'],
      given(2016, { heading: '2015年工作回顾和“十二五”发展成就', role: 'work' }),
    ],
    [
      '工业产值136亿元，增长9%。',
      ['136亿元 actual 2016', '9% actual 2016'],
      given(2017, { heading: '“十三五”实现良好开局' }),
    ],
  ],
  'what it was raised to, and by when': [
    [
      '转化率从2020年的51%提升到2022年的70%，恢复到2019年的85%。',
      ['51% actual 2020', '70% actual 2022', '85% actual 2022'],
      given(2023),
    ],
    [
      '2021年、2022年实现零事故，“十四五”时期全县事故起数较“十三五”时期下降6.5%。',
      ['零事故 actual 2022', '6.5% actual null'],
      given(2023),
    ],
  ],
  'what is to be reached by a later year': [
    ['到“十四五”末，绿化率达到42%以上。', ['42%以上 planned 2025'], given(2021)],
    ['到“十三五”末，绿化率达到42%。', ['42% actual 2020'], given(2021)],
    [
      '具体到2022年，地区生产总值增长8%以上；工业投资增长12%；新建泵站6座。',
      ['8%以上 planned 2022', '12% planned 2022', '6座 planned 2022'],
      given(2021),
    ],
    [
      '到2025年，森林覆盖率达到61%；全年造林1.2万亩。',
      ['61% planned 2025', '1.2万亩 actual 2020'],
      given(2021),
    ],
    [
      '“十二五”期末，全区工业产值86亿元，是“十一五”期末的1.9倍。',
      ['86亿元 actual 2015', '1.9倍 actual 2015'],
      given(2016, { heading: '过去五年工作回顾', role: 'work' }),
    ],
    ['完成投资32亿元，超计划投资12个百分点。', ['32亿元 actual 2023', '12个百分点 actual 2023']],
  ],
  'an average that is told once': [
    [
      '2023年，城乡居民收入4.1万元、2.3万元，年均增长6.1%、7.9%。',
      ['4.1万元 actual 2023', '2.3万元 actual 2023', '6.1% actual null', '7.9% actual null'],
    ],
  ],
  "an average of two years, and one that is a year's own": [
    [
      '茶叶产值86万元，增长7.9%，两年平均增长6.2%；PM2.5年均浓度下降13.5%。',
      ['86万元 actual 2023', '7.9% actual 2023', '6.2% actual null', '13.5% actual 2023'],
    ],
  ],
  'the part of a year that something is compared with': [
    [
      '前三季度，禽蛋产量下降2.7%，降幅比上半年收窄1.1个百分点，其中鸭蛋产量增长3.5%。',
      ['2.7% actual 2023-01/2023-09', '1.1个百分点 actual 2023-01/2023-09', '3.5% actual 2023-01/2023-09'],
    ],
    [
      '前三季度，满意率达99.1%，较上半年的97.2%提高1.9个百分点。',
      ['99.1% actual 2023-01/2023-09', '97.2% actual 2023-01/2023-06', '1.9个百分点 actual 2023-01/2023-09'],
    ],
  ],
};

describe('when a figure told to an assembly is of', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (text, expected, around) => {
      expect(when(text, around)).toEqual(expected);
    });
  }
});

const timesIn = (...paragraphs: string[]) => timesOf('云岭县2024年政府工作报告', paragraphs);
const timesOf = (title: string, paragraphs: readonly string[]) => {
  const body = [FILLER, FILLER, ...paragraphs].map((text) => `<p>${text}</p>`).join('');
  const { documents } = read(
    pageOf(`<h1>${title}</h1><div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`),
  );
  return documents[0]?.figures.map(({ raw, time, period }) => `${raw} ${time} ${period}`);
};

describe('what the closer of two headings says', () => {
  it('holds for what stands below it', () =>
    expect(
      timesIn(
        '一、2023年和过去五年工作回顾',
        '（一）2023年发展成就',
        '新建幼儿园3所。',
        '（二）过去五年发展成就',
        '新建泵站9座。',
      ),
    ).toEqual(['3所 actual 2023', '9座 actual null']));
});

describe('what numbered paragraphs behind a promise list', () => {
  it('is to come, up to what is numbered otherwise', () =>
    expect(
      timesIn(
        '顺应群众期盼，2024年着力办好以下“八件民生实事”。',
        '（1）新建公办幼儿园3所。',
        '（2）改造老旧小区12个，安装充电桩60个。',
        '另外，全年办理建议36件。',
      ),
    ).toEqual(['3所 planned 2024', '12个 planned 2024', '60个 planned 2024', '36件 actual 2023']));
  it('was done where the year is the one reported on', () =>
    expect(
      timesIn('2023年办好了以下民生实事。', '（1）新建公办幼儿园3所。', '（2）全年安装充电桩60个。'),
    ).toEqual(['3所 actual 2023', '60个 actual 2023']));
});

describe('the measures behind the aims of a summary', () => {
  const parts = (second: string) => [
    '一、上半年工作',
    `${FILLER}新建书屋3所。`,
    second,
    '完成投资6亿元。',
    '三、具体措施',
    '新建书屋9所。',
  ];
  it('are planned', () =>
    expect(timesOf('云岭县文化局2023年上半年工作总结', parts('二、下半年目标'))).toEqual([
      '3所 actual 2023-01/2023-06',
      '6亿元 planned 2023-07/2023-12',
      '9所 planned null',
    ]));
  it('were taken where no aims stand before them', () =>
    expect(timesOf('云岭县文化局2023年上半年工作总结', parts('二、主要成效'))).toEqual([
      '3所 actual 2023-01/2023-06',
      '6亿元 actual 2023-01/2023-06',
      '9所 actual 2023-01/2023-06',
    ]));
});
