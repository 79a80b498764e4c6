import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const when = (text: string, around?: Parameters<typeof readText>[1]) =>
  readText(text, around).figures.map(({ raw, time, period }) => `${raw} ${time} ${period}`);

const HALF = { title: '云岭县水利局2023年上半年工作总结' };

const CASES: Record<string, [string, string[], Parameters<typeof readText>[1]?][]> = {
  'what a year sets out to do is planned': [
    [
      '今年计划蔬菜种植面积36万亩，稳定产量82万吨，全年共完成种植面积36.4万亩，产量达到83万吨。',
      ['36万亩 planned 2023', '82万吨 planned 2023', '36.4万亩 actual 2023', '83万吨 actual 2023'],
    ],
    ['本年度计划开工项目86项，实际已开工62项。', ['86项 planned 2023', '62项 actual 2023']],
    ['年度计划改造桥梁26座。', ['26座 planned 2023']],
    ['完成年度计划改造桥梁的80%。', ['80% actual 2023']],
    ['项目总投资62亿元，年度投资计划9.6亿元。', ['62亿元 actual 2023', '9.6亿元 planned 2023']],
    ['下达投资计划2.6亿元。', ['2.6亿元 actual 2023']],
    ['开工北环路工程计划投资2600万元，建设里程16公里。', ['2600万元 planned 2023', '16公里 actual 2023']],
    ['围绕出栏山羊2600只、种草860亩的目标开展前期工作。', ['2600只 planned 2023', '860亩 planned 2023']],
    ['围绕6个重点领域开展检查36次。', ['6个 actual 2023', '36次 actual 2023']],
    [
      '今年计划解决饮水人口3.6万人；除险水库6座，完成清河堤防加固8公里，新增湿地9处。',
      ['3.6万人 planned 2023', '6座 planned 2023', '8公里 planned 2023', '9处 planned 2023'],
    ],
  ],
  'the name of a plan is none': [
    ['农村学校改造计划建设项目开工16所，到位资金860万元。', ['16所 actual 2023', '860万元 actual 2023']],
    ['未按计划开工项目6项，按计划完成改造12个。', ['6项 actual 2023', '12个 actual 2023']],
    ['达标率（目标值是95%），我市达到98%。', ['95% planned 2023', '98% actual 2023']],
    ['根据三年行动计划（2022—2024年），今年创建示范点3个。', ['3个 actual 2023']],
  ],
  'a month, a quarter or a half before what was done in it': [
    [
      '12月份救助36户62人，发放资金8.6万元。其中东山镇6户12人，资金1.2万元。',
      [
        '36户 actual 2023-12',
        '62人 actual 2023-12',
        '8.6万元 actual 2023-12',
        '6户 actual 2023-12',
        '12人 actual 2023-12',
        '1.2万元 actual 2023-12',
      ],
    ],
    [
      '从2022年1月1日至12月31日，全县查处案件86件，共罚款26万元。',
      ['86件 actual 2022', '26万元 actual 2022'],
    ],
    ['据统计，2022年全县检查单位86家，涉及职工260人。', ['86家 actual 2022', '260人 actual 2022']],
    [
      '今年上半年，发生火灾26起。与上年同期相比，死亡人数增加1人。',
      ['26起 actual 2023-01/2023-06', '1人 actual 2023-01/2023-06'],
    ],
    ['计划实施的6个项目已于8月底竣工，竣工面积2600平方米。', ['6个 planned 2023', '2600平方米 actual 2023']],
    ['3月以来走访企业86家。', ['86家 actual 2023']],
    ['6月底完工，投资260万元。', ['260万元 actual 2023']],
    ['3月较2月增长6%，全年培训12期。', ['6% actual 2023-03', '12期 actual 2023']],
    [
      '预计前三季度，全县总产值26亿元。其中，农业产值12亿元。',
      ['26亿元 actual 2023-01/2023-09', '12亿元 actual 2023-01/2023-09'],
    ],
    [
      '二季度收到申请2件，今年累计收到申请4件。',
      ['2件 actual 2023-04/2023-06', '4件 actual 2023-01/2023-06'],
      { title: '云岭县水利局2023年第二季度政务公开工作总结' },
    ],
    ['二季度收到申请2件，今年累计收到申请4件。', ['2件 actual 2023-04/2023-06', '4件 actual 2023']],
    ['“十二五”期间，新建桥梁6座；改造水厂2座。', ['6座 actual null', '2座 actual null'], HALF],
  ],
};

describe('parts of a year and what they set out to do', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      it.each(cases)('%s', (text, expected, around) => {
        expect(when(text, around)).toEqual(expected);
      });
    });
});
