import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';
import { readText } from './support.ts';

type Around = Parameters<typeof readText>[1];

/** '12个 planned 2024' for each figure. */
const when = (text: string, around?: Around) =>
  readText(text, around).figures.map(({ raw, time, period }) => `${raw} ${time} ${period}`);

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
    ['计划开工的5个高速项目仅开工3个。', ['5个 planned 2023', '3个 actual 2023']],
    ['完成投资9.2亿元，剩余0.8亿元预计明年一季度完成。', ['9.2亿元 actual 2023', '0.8亿元 planned 2023']],
  ],
  'each of its own part of the year': [
    [
      '第一、二、三季度分别受理12、15、18件，办结率分别为98%、97%、96%。',
      [
        '12 actual 2023-01/2023-03',
        '15 actual 2023-04/2023-06',
        '18件 actual 2023-07/2023-09',
        '98% actual 2023-01/2023-03',
        '97% actual 2023-04/2023-06',
        '96% actual 2023-07/2023-09',
      ],
    ],
    ['1月、2月分别发布32条、28条。', ['32条 actual 2023-01', '28条 actual 2023-02']],
    [
      '上半年和下半年分别培训120人次和180人次，合计300人次。',
      ['120人次 actual 2023-01/2023-06', '180人次 actual 2023-07/2023-12', '300人次 actual 2023'],
    ],
    [
      '一、二季度共完成5.3亿元，三季度4.2亿元。',
      ['5.3亿元 actual 2023-01/2023-06', '4.2亿元 actual 2023-07/2023-09'],
    ],
    ['4月和10月共开展检查26次。', ['26次 actual 2023']],
    ['投诉、举报分别为126、3月起转办26件。', ['26件 actual 2023']],
    [
      '一季度、二季度分别完成2.1亿元、3.2亿元，其中东区、西区分别完成1.1亿元、1.2亿元。',
      [
        '2.1亿元 actual 2023-01/2023-03',
        '3.2亿元 actual 2023-04/2023-06',
        '1.1亿元 actual 2023',
        '1.2亿元 actual 2023',
      ],
    ],
    ['7月和8月共受理260件，9月受理120件。', ['260件 actual 2023-07/2023-08', '120件 actual 2023-09']],
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
  'several years': [
    ['2021—2023年累计完成户厕改造1410户。', ['1410户 actual 2021/2023']],
    ['五年来，民生支出累计1623亿元，办理建议1127件。', ['1623亿元 actual null', '1127件 actual null']],
    ['“十四五”以来，累计建成公园12个。', ['12个 actual null']],
    ['五年来，地区生产总值年均增长7.2%。', ['7.2% actual null']],
    ['自2008年5月1日《条例》施行以来，累计公开信息6128条。', ['6128条 actual null']],
    ['历年累计公开信息53.6万条，创历年新高。', ['53.6万条 actual null']],
  ],
  'half a year': [
    [
      '完成投资5亿元，新建项目12个。',
      ['5亿元 actual 2023-01/2023-06', '12个 actual 2023-01/2023-06'],
      { title: '云岭县某局2023年上半年工作总结' },
    ],
    ['新建项目12个。', ['12个 actual 2023-01/2023-06'], { heading: '上半年工作情况' }],
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
    ['解读偏少，明年将推行记录制度，发布解读10篇以上。', ['10篇以上 planned 2023']],
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

describe('when a figure is of', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (text, expected, around) => {
      expect(when(text, around)).toEqual(expected);
    });
  }
});
