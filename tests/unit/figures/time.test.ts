import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const times = (text: string, around: Parameters<typeof readText>[1] = {}) =>
  readText(text, around).figures.map((figure) => figure.time);

describe('time', () => {
  it.each([
    ['力争全年新增市场主体5000户以上，完成固定资产投资50亿元。', ['planned', 'planned']],
    ['明年，拟新建公园5个，预计投资8600万元。', ['planned', 'planned']],
    ['预计全年可完成投资45亿元，增长8%。', ['planned', 'planned']],
    ['预计全年实现地区生产总值386亿元，增长4.8%。', ['actual', 'actual']],
    ['一般登记承诺3个工作日内办结，抵押登记1个工作日内办结。', ['norm', 'norm']],
    ['争取投入186.5万元，占全年计划320万元的58.3%。', ['actual', 'planned', 'actual']],
    ['就业率由2019年的86.5%上升到2023年的95.2%。', ['actual', 'actual']],
    ['引进企业3家，预计实现投资12亿元。', ['actual', 'planned']],
    ['该项目投产后预计实现税收2亿元。', ['planned']],
    ['截至9月底完成投资8亿元，预计全年完成投资12亿元。', ['actual', 'planned']],
    ['确保高质量完成造林任务3万亩。', ['planned']],
    ['2024年实现46所学校全覆盖；上年结转2024年办理3件。', ['planned', 'actual']],
    ['圆满完成大型活动安保任务110余场次。', ['actual']],
    ['针对上述问题，2024年重点做好以下工作：发布解读不少于50件，培训不少于6期。', ['planned', 'planned']],
    ['到2025年，全市高速公路通车里程将达到680公里。', ['planned']],
    ['计划总投资12.5亿元，已完成投资6.3亿元，占计划投资的50.4%。', ['planned', 'actual', 'actual']],
    ['全年完成投资32.5亿元，完成年度计划的108.3%。', ['actual', 'actual']],
    ['销售9.36亿元，占年计划8.9亿元的105.2%，其中农资2.18亿元。', ['actual', 'planned', 'actual', 'actual']],
    ['争取明年创建示范村四个。', ['planned']],
    ['城镇新增就业8600人，完成年度目标任务的107.5%。', ['actual', 'actual']],
    ['公示拟聘用人员名单36人。', ['actual']],
    ['将申请材料由31项压减到14项。', ['actual', 'actual']],
    ['我局承诺5个工作日，实际平均办结2.3个工作日。', ['norm', 'actual']],
    ['力争及时率达到98%以上，去年为96.5%。', ['planned', 'actual']],
    ['承诺3个工作日内办结，实际平均用时1.2个工作日。', ['norm', 'actual']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('a point in a part on faults and plans is none of the plans', () => {
    const mixed = { heading: '存在的问题和下步打算', role: 'plan' } as const;
    expect(times('人员变动频繁，今年先后更换两次。下一步，新建公开栏6个。', mixed)).toEqual([
      'actual',
      'planned',
    ]);
  });

  it('everything under the heading of a plan is planned, but not what has been done', () => {
    const plan = { heading: '下一步工作计划', role: 'plan' } as const;
    expect(times('确保整改率达到100%，新建站点3个。', plan)).toEqual(['planned', 'planned']);
    expect(times('目前已建成专区12个，明年再建8个。', plan)).toEqual(['actual', 'planned']);
    expect(times('2023年公开信息1.2万条。', plan)).toEqual(['actual']);
  });

  it('in a government work report the year of the report is the year of the plan', () => {
    const plan = { heading: '2023年工作安排', role: 'plan', kind: 'work-report' } as const;
    expect(times('2023年新增就业1.2万人。', plan)).toEqual(['planned']);
  });
});

describe('subject and period', () => {
  it.each([
    ['2021年公开38条，2022年公开42条。', ['2021', '2022']],
    ['上半年，全镇公开信息56条；下半年公开89条。', ['2023-01/2023-06', '2023-07/2023-12']],
    ['1-6月，共受理申请26件。', ['2023-01/2023-06']],
    ['火灾起数由上年的12起下降到5起。', ['2022', '2023']],
    ['发布信息30条。', ['2023']],
    ['办结率由2022年的95.6%提高到100%，提高4.4个百分点。', ['2022', '2023', '2023']],
    ['收到58件，较去年同期（41件）增长41.5%。', ['2023', '2022', '2023']],
    ['收到58件，结转上年2件。', ['2023', '2023']],
    ['2021年、2022年、2023年公开信息分别为86条、102条、128条。', ['2021', '2022', '2023']],
    ['2020年至2022年，分别公开信息320条、356条、402条。', ['2020', '2021', '2022']],
    ['公众号发文：1月32条，2月28条，3月45条。', ['2023-01', '2023-02', '2023-03']],
    ['第三季度512条，第四季度398条，合计910条。', ['2023-07/2023-09', '2023-10/2023-12', '2023']],
    ['第三季度512条，第四季度398条，全年合计1686条。', ['2023-07/2023-09', '2023-10/2023-12', '2023']],
    ['收到案件12件，比2022年的9件增加3件。', ['2023', '2022', '2023']],
    ['解读数量较上年翻了一番。', ['2023']],
  ])('period: %s', (text, expected) => {
    expect(readText(text).figures.map((figure) => figure.period)).toEqual(expected);
  });

  it.each([
    ['work-report', '一、过去一年工作回顾', 'work', '新建公园6个。', '2022'],
    ['work-report', '二、2023年工作安排', 'plan', '新建公园6个。', '2023'],
    ['work-report', '二、今年工作安排', 'plan', '新建公园6个。', '2023'],
    ['work-summary', '三、2024年工作打算', 'plan', '计划新建公园6个。', '2024'],
    ['work-summary', '三、下一步工作打算', 'plan', '计划新建公园6个。', null],
    ['work-summary', '三、下一步工作打算', 'plan', '目前已建成公园6个。', '2023'],
    ['work-summary', '一、工作开展情况', 'work', '力争年底前新建公园6个。', '2023'],
  ] as const)('period in a %s under %s', (kind, heading, role, text, expected) => {
    const { figures } = readText(text, { kind, heading, role });
    expect(figures.map((figure) => figure.period)).toEqual([expected]);
  });

  it('the nearest subject named before a figure is its subject', () => {
    const { figures } = readText('全市共收到申请124件，其中市本级受理21件，各县区受理103件。');
    expect(figures.map((figure) => figure.subject)).toEqual(['全市', '市本级', '各县区']);
    // What is counted is not whose it is.
    expect(readText('乡镇（街道）126个全部编制指南。').figures.map((figure) => figure.subject)).toEqual([
      null,
    ]);
  });
});
