import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const times = (text: string, around: Parameters<typeof readText>[1] = {}) =>
  readText(text, around).figures.map((figure) => figure.time);

describe('time', () => {
  it.each([
    ['力争全年新增市场主体5000户以上，完成固定资产投资50亿元。', ['planned', 'planned']],
    ['明年，拟新建公园5个，预计投资8600万元。', ['planned', 'planned']],
    ['预计全年可完成投资45亿元，增长8%。', ['actual', 'actual']],
    ['预计全年实现地区生产总值386亿元，增长4.8%。', ['actual', 'actual']],
    ['一般登记承诺3个工作日内办结，抵押登记1个工作日内办结。', ['norm', 'norm']],
    ['争取投入186.5万元，占全年计划320万元的58.3%。', ['actual', 'planned', 'actual']],
    ['就业率由2019年的86.5%上升到2023年的95.2%。', ['actual', 'actual']],
    ['引进企业3家，预计实现投资12亿元。', ['actual', 'planned']],
    ['该项目投产后预计实现税收2亿元。', ['planned']],
    ['截至9月底完成投资8亿元，预计全年完成投资12亿元。', ['actual', 'actual']],
    ['确保高质量完成造林任务3万亩。', ['planned']],
    ['2020年我县计划共实施道路工程373公里。其中续建98公里，新建275公里。', ['planned', 'planned', 'planned']],
    ['计划建设安置房50套。其中已建成20套。', ['planned', 'actual']],
    ['完成接待保障国家部委调研组一行、省领导调研组一行等各项等级任务5次。', ['actual']],
    ['2024年推出图解20期。2023年推出图解12期。', ['planned', 'actual']],
    ['2024年实现46所学校全覆盖；上年结转2024年办理3件。', ['planned', 'actual']],
    ['圆满完成大型活动安保任务110余场次。', ['actual']],
    ['截止年底，项目预计完成投资5.8亿元。', ['actual']],
    ['计划完成投资3亿元，累计完成投资3.2亿元，新增灌溉面积800亩。', ['planned', 'actual', 'actual']],
    ['物价上涨3%，高出预期目标1.2个点，快于年度目标0.2个百分点。', ['actual', 'actual', 'actual']],
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
    // What is listed behind a ； goes on with the plan, unless it tells what was done.
    ['今年计划修建堤防26公里；加固水闸7座，清淤沟渠9条。', ['planned', 'planned', 'planned']],
    ['力争新建书屋12个；培训馆员60人；目前已开馆3个。', ['planned', 'planned', 'actual']],
    ['全年计划改造泵站8座；完成投资2.6亿元。', ['planned', 'actual']],
    ['计划总投资36亿元；新开工厂房5栋。', ['planned', 'actual']],
    ['引进企业6家，预计新增税收3亿元；培训工人800人。', ['actual', 'planned', 'actual']],
    // Targets are listed in more than one sentence.
    [
      '全年工作目标为：新增岗位800个。培训学员3000人；结业率达到95%。实际完成情况如下：新增岗位860个。',
      ['planned', 'planned', 'planned', 'actual'],
    ],
    ['工业产值目标增长8%，奋斗目标增长10%。', ['planned', 'planned']],
    ['工业产值高于年度目标1.2个百分点，与预期目标持平的指标6项。', ['actual', 'actual', 'actual']],
    ['全区计划的播种面积16万亩，其中玉米9万亩。', ['planned', 'planned']],
    ['今年建设任务是新增车位800个。', ['planned']],
    // What was to be reached, and the share of it that was.
    ['完成年度任务（60亿元）的42%。', ['planned', 'actual']],
    ['占市计划9万亩的112%，超额完成80户改厕任务。', ['planned', 'actual', 'planned']],
    ['实现收入8600元，达到全年预计收入9900元的86.9%。', ['actual', 'planned', 'actual']],
    ['覆盖率达41%，提前实现2030年的目标值（40%）。', ['actual', 'planned']],
    ['失业率3.2%，低于5%的控制目标。', ['actual', 'planned']],
    ['共完成退耕任务2.6万亩。', ['actual']],
    ['确保完成退耕任务2.6万亩。', ['planned']],
    ['为确保完成退耕任务，下发工作计划，组成督导组5个。', ['actual']],
    // What is forecast of the time reported on is told before the last count of it.
    ['预计全年接待读者26万人次；其中少儿9万人次。', ['actual', 'actual']],
    ['预计2023年前三季度，渔业产值16亿元，增长5%。', ['actual', 'actual']],
    ['预计全县生产总值210亿元，增长6%；财政收入12亿元。', ['actual', 'actual', 'actual']],
    ['预计2023年底，总产值可达22亿元（2022年20亿元）。', ['actual', 'actual']],
    ['预计2024年完成投资5亿元，预计明年新增税收1亿元。', ['planned', 'planned']],
    ['预计年底前建成车站2座。', ['planned']],
    ['签约项目9个，预计带动就业1200人，达产后预计年产值3亿元。', ['actual', 'planned', 'planned']],
    // A plan that was published, a plan of the cost alone, what was won.
    ['我镇计划今年脱贫68户260人，实现脱贫77户。', ['planned', 'planned', 'actual']],
    ['全市需完成抚育任务共37.6万亩，目前已完成16.9万亩。', ['planned', 'actual']],
    ['申报人才计划2个，有10个项目获得立项。', ['actual', 'actual']],
    ['全年发布检修计划26条，更新电价信息9条。', ['actual', 'actual']],
    ['入库项目62个，计划总投资91亿元，开工亿元项目21个。', ['actual', 'planned', 'actual']],
    ['产值预计全年完成60亿元，成功争取专项资金1.2亿元。', ['actual', 'actual']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('in a report on half a year what is forecast of the whole is planned', () => {
    const half = { title: '云岭县某局2023年上半年工作总结' };
    expect(times('预计上半年完成投资6亿元，预计全年完成投资15亿元。', half)).toEqual(['actual', 'planned']);
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
    expect(times('在今年完成出口20亿元的基础上，明年达到23亿元。', plan)).toEqual(['actual', 'planned']);
    expect(times('巩固去年创建的6个示范点，再创建8个。', plan)).toEqual(['actual', 'planned']);
    expect(times('目前全县有志愿者2万人，其中青年0.8万人。', plan)).toEqual(['actual', 'actual']);
    expect(times('针对今年排查出的45个隐患，完成率达到100%。', plan)).toEqual(['actual', 'planned']);
    expect(times('2023年以来签约的12个项目，力争开工8个。', plan)).toEqual(['actual', 'planned']);
    expect(times('去年，办理建议120件；今年，办结率达到100%。', plan)).toEqual(['actual', 'planned']);
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

  it('the place of a part holds no farther than its ；, and a zone is none', () => {
    const text = '全市低保对象300户，其中市本级200户；农村低保对象100户，其中市本级20户。';
    const { figures } = readText(text);
    expect(figures.map(({ subject }) => subject)).toEqual(['全市', '市本级', '全市', '市本级']);
    expect(readText('启动金融安全区创建，信用镇6个。').figures.map(({ subject }) => subject)).toEqual([null]);
  });

  it('whose it is may have a bracket behind it', () => {
    const text = '全系统（含各分局）收到申请143件。';
    expect(readText(text).figures.map(({ subject }) => subject)).toEqual(['全系统']);
  });

  it('the nearest subject named before a figure is its subject', () => {
    const { figures } = readText('全市共收到申请124件，其中市本级受理21件，各县区受理103件。');
    expect(figures.map((figure) => figure.subject)).toEqual(['全市', '市本级', '各县区']);
    const none = readText(
      '茶旅叫响全国，接待游客6万人。建设全国统一大市场先行区等2个项目。全市域推进3项改革。',
    );
    expect(none.figures.map((figure) => figure.subject)).toEqual([null, null, null]);
    // What is counted is not whose it is.
    // 非本机关掌握, 会同市政府新闻办: another's.
    expect(readText('“非本机关掌握”并告知11件。').figures.map(({ subject }) => subject)).toEqual([null]);
    expect(readText('会同市政府新闻办召开发布会1场。').figures.map(({ subject }) => subject)).toEqual([null]);
    const counted = readText('其中，乡镇、街道28个，村、社区36个。').figures;
    expect(counted.map(({ subject }) => subject)).toEqual([null, null]);
    expect(readText('乡镇（街道）126个全部编制指南。').figures.map((figure) => figure.subject)).toEqual([
      null,
    ]);
  });

  it.each([
    ['全市产值增长7%，高出全省0.6个百分点，增幅全省排第4位；外贸增长9%。', '全市 全市 全市 全市'],
    ['接待游客26万人次，全省排位第8；门票收入4亿元。', '- - -'],
    ['全市产值1700亿元，在全省的首位度为28%。', '全市 全市'],
    ['我委收到来信100件（在全市各委办局中位列第三），办结98件。', '我委 我委 我委'],
    ['我市位列全省第三，新建公园6个。', '我市 我市'],
    ['根据市政府下达的任务，组织访谈4期。', '-'],
    ['通过市政府互动平台处理投诉21件，向县委县政府报送信息46条。', '- -'],
    ['全区各职能部门、镇街共收到来信90件。', '全区'],
    ['“云岭县政府”微博发布信息50条。', '-'],
    ['市政府共受理申请12件，区县政府共受理申请30件。', '市政府 区县政府'],
    ['县政府办新收到申请4件。', '县政府办'],
    ['县政府部门公开网站发布信息23条。', '-'],
    ['县政府部门公开信息23条。', '县政府'],
    ['我旗种草9万亩。', '我旗'],
    ['各镇共收到来信12件，乡镇共收到来信30件。', '各镇 乡镇'],
    ['建成乡镇（街道）养老服务中心5个、村级幸福院9个。', '- -'],
  ])('subject: %s', (text, expected) => {
    const subjects = readText(text).figures.map(({ subject }) => subject ?? '-');
    expect(subjects.join(' ')).toBe(expected);
  });
});
