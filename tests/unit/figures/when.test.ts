import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';
import { type Around, when } from './support.ts';

const CASES: Record<string, [string, string[], Around?][]> = {
  'targets are no results': [
    ['全年计划改建户厕3200座，截至6月底完成1780座。', ['3200座 planned 2023', '1780座 actual 2023']],
    ['全年粮食面积任务45万亩、产量任务19.8万吨。', ['45万亩 planned 2023', '19.8万吨 planned 2023']],
    ['粮食总产目标30万吨，实际达到31.2万吨。', ['30万吨 planned 2023', '31.2万吨 actual 2023']],
    [
      '到位资金3280万元，完成年任务3100万元的105.8%。',
      ['3280万元 actual 2023', '3100万元 planned 2023', '105.8% actual 2023'],
    ],
    ['超额完成省定1500户任务。', ['1500户 planned 2023']],
    ['距市定目标1800件还差238件。', ['1800件 planned 2023', '238件 actual 2023']],
    ['完成重点任务45项，落实目标任务12个。', ['45项 actual 2023', '12个 actual 2023']],
    [
      '年初计划完成投资85亿元，实际完成93.4亿元，比2022年的78.6亿元增长18.8%。',
      ['85亿元 planned 2023', '93.4亿元 actual 2023', '78.6亿元 actual 2022', '18.8% actual 2023'],
    ],
    [
      '2023年下达资金120万元，其中58万元用于兑付2022年超录资金，下达省级资金16万元。',
      ['120万元 actual 2023', '58万元 actual 2023', '16万元 actual 2023'],
    ],
    ['治理完成后，可改善灌溉面积80亩。', ['80亩 planned 2023']],
    ['下达我县的目标任务数为引进资金27亿元。', ['27亿元 planned 2023']],
    ['计划开工的5个高速项目仅开工3个。', ['5个 planned 2023', '3个 actual 2023']],
    ['完成投资9.2亿元，剩余0.8亿元预计明年一季度完成。', ['9.2亿元 actual 2023', '0.8亿元 planned 2023']],
  ],
  'a plan that was met, a plan that was published': [
    [
      '计划培训学员5200人，实际培训5186人，计划完成率99.7%，其中外省21人。',
      ['5200人 planned 2023', '5186人 actual 2023', '99.7% actual 2023', '21人 actual 2023'],
    ],
    ['公布学校招生计划1.36万人、学区方案1套。', ['1.36万人 actual 2023', '1套 actual 2023']],
  ],
  'what is promised is a limit': [
    ['我局作出承诺，对简单事项，答复时间不超过10个工作日。', ['不超过10个工作日 norm 2023']],
  ],
  'estimates and idioms are no plans': [
    ['2023年，地区生产总值预计达到286.4亿元，增长5.2%。', ['286.4亿元 actual 2023', '5.2% actual 2023']],
    [
      '1—6月，总产值预计28.6亿元，同比增长4.1%。',
      ['28.6亿元 actual 2023-01/2023-06', '4.1% actual 2023-01/2023-06'],
    ],
    ['投资增速低于预期目标2.3个百分点，自给率仅29.4%。', ['2.3个百分点 actual 2023', '29.4% actual 2023']],
    ['全县上下力争上游，到位资金57.4亿元。', ['57.4亿元 actual 2023']],
    ['拟发信息严格审查，全年审核信息260余条次。', ['260余条次 actual 2023']],
    ['比法定20个工作日压缩68%。', ['20个工作日 norm 2023', '68% actual 2023']],
  ],
  'years that something is only compared with': [
    [
      '企业达到231家，是2019年的4.5倍，增加值占比达41.2%，较2019年提高13.5个百分点。',
      ['231家 actual 2023', '4.5倍 actual 2023', '41.2% actual 2023', '13.5个百分点 actual 2023'],
    ],
    ['与2020年相比，产值净增68亿元，储蓄增长45%。', ['68亿元 actual 2023', '45% actual 2023']],
    ['主动公开信息1836条，约为上年的1.5倍。', ['1836条 actual 2023', '1.5倍 actual 2023']],
    ['覆盖率由去年底的46.5%提高至51.2%。', ['46.5% actual 2022', '51.2% actual 2023']],
  ],
  'a time that is not that of the figure': [
    ['客运量恢复至2019年同期水平的92%，列全市第三。', ['92% actual 2023', '第三 actual 2023']],
    [
      '满意度为93.2分，较2022年提高1.1个百分点，走访480户。',
      ['93.2分 actual 2023', '1.1个百分点 actual 2023', '480户 actual 2023'],
    ],
    ['门诊量26万人次，与2022年度持平。', ['26万人次 actual 2023', '持平 actual 2023']],
    [
      '存栏3.1万头（占去年底的104%），出栏2.2万头。',
      ['3.1万头 actual 2023', '104% actual 2023', '2.2万头 actual 2023'],
    ],
    [
      '人均纯收入8600元，是2022年度全县人均纯收入9800元的88%。',
      ['8600元 actual 2023', '9800元 actual 2022', '88% actual 2023'],
    ],
    [
      '产值36亿元（2022年32亿元），增长12.5%。',
      ['36亿元 actual 2023', '32亿元 actual 2022', '12.5% actual 2023'],
    ],
    ['在2022年度降幅居首的基础上，今年警情再下降18%。', ['18% actual 2023']],
    ['大桥于2021年4月动工，目前完成投资260万元。', ['260万元 actual 2023']],
    ['总投资900万元（2021年5月-2024年10月），已支付60%。', ['900万元 actual 2023', '60% actual 2023']],
    ['公开2022年度部门决算46条，更新权责清单12条。', ['46条 actual 2023', '12条 actual 2023']],
    ['水面由620亩扩大到740亩。', ['620亩 actual null', '740亩 actual 2023']],
    [
      '五年累计栽植果树30万株，年均增长6%，2023年达到9万株。',
      ['30万株 actual null', '6% actual null', '9万株 actual 2023'],
    ],
    ['2022总共结案46件，2023年总共结案58件。', ['46件 actual 2022', '58件 actual 2023']],
  ],
  'a paragraph on the year to come': [
    [
      '2024年，水务工作再上新台阶。自来水普及率稳定在95%以上，管护员保持300名。',
      ['95%以上 planned 2024', '300名 planned 2024'],
    ],
    ['2024年，水务工作开局良好。截至目前，新增水表300只。', ['300只 actual 2023']],
    [
      '做好2024年工作，要新增车位2600个。今年要办好12件实事。',
      ['2600个 planned 2024', '12件 planned 2024'],
      { title: '石栏镇2024年政府工作报告', kind: 'work-report', year: 2024 },
    ],
    [
      '主要预期目标是：财政收入增长5%；新增就业2000人。',
      ['5% planned 2024', '2000人 planned 2024'],
      { title: '石栏镇2024年政府工作报告', kind: 'work-report', year: 2024 },
    ],
    [
      '1-5月到位资金0.5亿元，预计上半年到位0.6亿元。',
      ['0.5亿元 actual 2023-01/2023-05', '0.6亿元 actual 2023-01/2023-06'],
    ],
  ],
  'what a part looks back on': [
    [
      '批准逮捕120人。',
      ['120人 actual 2023'],
      { heading: '2023年工作回顾', title: '云岭县人民检察院工作报告（2024年）', year: 2024 },
    ],
    [
      '改建户厕320座。',
      ['320座 actual 2024'],
      { heading: '2024年工作回顾', title: '石栏镇2024年政府工作报告', kind: 'work-report', year: 2024 },
    ],
    [
      '民生支出累计1623亿元。',
      ['1623亿元 actual null'],
      { heading: '过去五年工作回顾', kind: 'work-report', year: 2024 },
    ],
    [
      '2023年，财政收入16亿元；税收12亿元。',
      ['16亿元 actual 2023', '12亿元 actual 2023'],
      { heading: '过去五年工作回顾', kind: 'work-report', year: 2024 },
    ],
    [
      '修建水库3座。去年，修建堤防12公里。全年新增灌区2处。',
      ['3座 actual null', '12公里 actual 2023', '2处 actual 2023'],
      { heading: '“十四五”时期和2023年工作回顾', kind: 'work-report', year: 2024 },
    ],
    [
      '去年修建堤防12公里，比上年的9公里增加3公里。去年，新建桥梁2座；加固水库3座。',
      ['12公里 actual 2023', '9公里 actual 2022', '3公里 actual 2023', '2座 actual 2023', '3座 actual 2023'],
      { title: '石栏镇2024年政府工作报告', kind: 'work-report', year: 2024 },
    ],
    ['去年，修建堤防12公里；新建桥梁2座。', ['12公里 actual 2022', '2座 actual 2022']],
  ],
  'problems before the plan of the same part': [
    [
      '仍存在不足：全年有12条信息更新较慢。2024年，我局将做好以下工作：公开信息500条。',
      ['12条 actual 2023', '500条 planned 2024'],
      { heading: '问题和下一步打算', role: 'plan' },
    ],
    ['改进措施：下一步将建立制度，全年解读不少于8篇。', ['不少于8篇 planned null']],
    ['下一步，我局将打造示范点3个。', ['3个 planned null']],
    [
      '下一步改进措施：一是完善制度，全年解读不少于8篇；二是实现52个站所全覆盖。',
      ['不少于8篇 planned null', '52个 planned null'],
    ],
    [
      '改进措施：一是丰富形式，视频解读比例达到60%以上。',
      ['60%以上 planned null'],
      { heading: '存在的主要问题及改进情况', role: 'problems' },
    ],
    [
      '改进措施：全年组织培训3次，整改问题12个。',
      ['3次 actual 2023', '12个 actual 2023'],
      { heading: '存在的问题及改进情况', role: 'problems' },
    ],
    ['下一步措施：目前已组织培训3次，新增专栏5个。', ['3次 actual 2023', '5个 actual 2023']],
    [
      '概况信息46条，计划总结913条，工作动态120条。',
      ['46条 actual 2023', '913条 actual 2023', '120条 actual 2023'],
    ],
    [
      '完成投资3.6亿元，为年计划3.5亿元的103%，比上年增加6200万元。',
      ['3.6亿元 actual 2023', '3.5亿元 planned 2023', '103% actual 2023', '6200万元 actual 2023'],
    ],
    ['解读偏少，明年将推行记录制度，发布解读10篇以上。', ['10篇以上 planned 2024']],
    ['全年争取明年项目资金1.2亿元。', ['1.2亿元 actual 2023']],
    [
      '新学年，学院将组织培训2场，用时控制在5个工作日以内。',
      ['2场 planned null', '5个工作日以内 planned null'],
    ],
    ['新学年，全区招收新生3200人。新学年以来，开展培训12次。', ['3200人 actual 2023', '12次 actual 2023']],
    ['公开招聘计划新增岗位120个。', ['120个 planned 2023']],
    ['按计划招聘教师120人。', ['120人 actual 2023']],
    ['新学年，我市已将12所学校纳入试点，全县将3所学校并入。', ['12所 actual 2023', '3所 actual 2023']],
    [
      '现将存在的问题报告如下：12个栏目超期。我局将存在的问题梳理为以下几类：信息超期12条。',
      ['12个 actual 2023', '12条 actual 2023'],
      { heading: '存在的问题', role: 'problems' },
    ],
    [
      '我局将工作分为三类：动态46条，公告12条。',
      ['46条 actual 2023', '12条 actual 2023'],
      { heading: '工作情况', role: 'work' },
    ],
    ['整改措施：一是建立台账，已整改12个。', ['12个 actual 2023'], { heading: '工作开展情况', role: 'work' }],
  ],
  'the first months of a year': [
    [
      '从销售看，前5个月，全县销售额8亿元，增长6%。',
      ['8亿元 actual 2023-01/2023-05', '6% actual 2023-01/2023-05'],
    ],
    ['2023年前11个月，全县购进农资8亿元。', ['8亿元 actual 2023-01/2023-11']],
    [
      '前十个月全县新增就业90人，提前2个月完成任务。',
      ['90人 actual 2023-01/2023-10', '2个月 actual 2023-01/2023-10'],
    ],
    ['节前3个月备货80吨。', ['80吨 actual 2023']],
  ],
  'the year of what is dealt with or left out': [
    ['针对2021年度查摆的力量不强等问题，组建队伍4支。', ['4支 actual 2023']],
    [
      '2023年，除去2001年、2003年到期面积90亩后，补助面积为6万亩。',
      ['90亩 actual 2023', '6万亩 actual 2023'],
    ],
  ],
  'two winters that are compared': [
    ['2022-2023年秋冬季，平均浓度较2020-2021年秋冬季下降22%。', ['22% actual 2022/2023']],
  ],
  'last year of a whole system': [
    ['去年全系统实现销售4亿元，利润3000万元。', ['4亿元 actual 2022', '3000万元 actual 2022']],
  ],
  'carried over': [
    [
      '新收申请106件，加上2022年结转的4件，当年办结104件，结转2024年6件。',
      ['106件 actual 2023', '4件 actual 2023', '104件 actual 2023', '6件 actual 2023'],
      { title: '云岭县2023年政府信息公开工作年度报告' },
    ],
  ],
};

describe('what a part on faults lists behind 将：', () => {
  it('is to come', () => {
    const listed = '针对上述问题，我局将从以下方面改进：一是集中评查案卷1次；二是制作图解8期。';
    const body = ['一、工作情况', FILLER, '二、存在问题', FILLER, listed]
      .map((text) => `<p>${text}</p>`)
      .join('');
    const title = '云岭县水利局2023年政务公开工作总结';
    const { documents } = read(
      pageOf(`<h1>${title}</h1><div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`),
    );
    const times = documents[0]?.figures.map(({ raw, time }) => `${raw} ${time}`);
    expect(times).toEqual(['1次 planned', '8期 planned']);
  });
});

describe('a report that is named by the year it tells of', () => {
  it('has no plan at its head', () => {
    const title = '云岭县2023年政府工作报告';
    const told = '全县财政收入达到8亿元，增长6%。';
    const body = [
      '一、2023年奋力拼搏，成绩来之不易',
      FILLER,
      told,
      '二、2024年目标任务',
      FILLER,
      '新建学校3所。',
    ]
      .map((text) => `<p>${text}</p>`)
      .join('');
    const { documents } = read(
      pageOf(`<h1>${title}</h1><div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`),
    );
    const times = documents[0]?.figures.map(({ raw, time }) => `${raw} ${time}`);
    expect(times).toEqual(['8亿元 actual', '6% actual', '3所 planned']);
  });
});

describe('when a figure is of', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (text, expected, around) => {
      expect(when(text, around)).toEqual(expected);
    });
  }
});
