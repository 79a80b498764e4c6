import { describe, expect, it } from 'vitest';
import { LookAhead } from '../../../utils/figures/time/ahead.ts';
import { readText } from './support.ts';

const times = (text: string, around: Parameters<typeof readText>[1] = {}) =>
  readText(text, around).figures.map((figure) => figure.time);

const plan = { heading: '2024年工作计划', role: 'plan' } as const;

describe('time inside a plan', () => {
  it.each([
    // What is to be done is planned, whenever it began.
    ['整改上年查出的7个隐患。', ['planned']],
    ['办结去年收到的15件来信。', ['planned']],
    ['完成上年结转的4个课题，交付已封顶的6栋宿舍。', ['planned', 'planned']],
    ['化解已排查的23件纠纷。', ['planned']],
    ['整改2023年查出的7个隐患。', ['planned']],
    ['对去年查出的7个隐患全部整改。', ['planned']],
    ['实现已建档的45户家庭全部脱困。', ['planned']],
    ['新建已选址的9所书屋，促成已洽谈的14个项目签约。', ['planned', 'planned']],
    // The number is of the act, not of what is there.
    ['开展现有馆员培训6期。', ['planned']],
    ['利用现有空地新建车位80个。', ['planned']],
    ['依托现有的9个分馆新建书亭5个。', ['actual', 'planned']],
    ['新增现有商户入库16家。', ['planned']],
    ['对现有水渠改造34公里。', ['planned']],
    ['在去年基础上增设网点6个。', ['planned']],
    // The year of the plan.
    ['抓好今年新开工的21个项目、去年续建的17个项目。', ['planned', 'planned']],
    ['完成上年度未完工的2座桥和今年新开工的5座桥。', ['planned', 'planned']],
    ['加快今年实施的8条巷道建设。', ['planned']],
    // What is there already.
    ['巩固去年命名的6个示范点，再命名8个。', ['actual', 'planned']],
    ['发挥已建成的12个分馆作用。', ['actual']],
    ['推动已开工的5个项目加快建设。', ['actual']],
    ['为已参保的3万名群众提供服务。', ['actual']],
    ['目前全县有馆员86人，现有培训机构9家。', ['actual', 'actual']],
    ['今年已建成车位120个，明年再建60个。', ['actual', 'planned']],
    ['针对今年排查出的32个隐患，整改率达到100%。', ['actual', 'planned']],
  ])('%s', (text, expected) => {
    expect(times(text, plan)).toEqual(expected);
  });

  it.each([
    // What has been put right, and what a plan begins with.
    ['上述19个问题已整改17个，其余2个将于12月底前完成。', ['actual', 'planned']],
    ['力争平均用时由32分钟缩短到25分钟以内。', ['actual', 'planned']],
    ['力争2023年度考核进入全县前10名。', ['planned']],
  ])('%s', (text, expected) => {
    expect(times(text, plan)).toEqual(expected);
  });

  it('told to an assembly 今年 is the year of the plan', () => {
    const around = { ...plan, kind: 'work-report', title: '云岭县2024年政府工作报告', year: 2024 } as const;
    expect(times('落实今年确定的9项改革，巩固今年创建的4个品牌。', around)).toEqual(['planned', 'planned']);
  });
});

describe('where a plan begins and ends', () => {
  it.each([
    // What was found to be revised is no plan of what follows.
    [
      '清理文件112件，继续有效85件，拟修订11件，失效16件；发布解读6条，解读比例为100%。',
      ['actual', 'actual', 'planned', 'actual', 'actual', 'actual'],
    ],
    ['拟新建专区3个，改造2个；发布解读6条。', ['planned', 'planned', 'planned']],
    ['争取所有学校网站开通率达到100%。', ['planned']],
    ['争取上级资金300万元。', ['actual']],
    ['争取新增专项债券12亿元，支持项目18个。', ['actual', 'actual']],
    ['争取新增示范村4个。', ['planned']],
    ['计划脱贫62户，实际脱贫75户。', ['planned', 'actual']],
    ['计划新开工的92个项目已开工51个，开工率55.4%。', ['planned', 'actual', 'actual']],
    ['完成投资12亿元，占年度投资计划45%，超时序进度3个百分点。', ['actual', 'actual', 'actual']],
    ['聚焦产值增长6%目标任务，建立专班3个。', ['planned', 'actual']],
    ['耕地、林地分别超省定目标1.2万亩、0.3万亩。', ['actual', 'actual']],
    ['拟申请债券资金28亿元，其中8个项目通过审核，下达资金3亿元。', ['planned', 'actual', 'actual']],
    ['2024年，解读率要达到100%；公开信息不低于2500条；建成专区1个。', ['planned', 'planned', 'planned']],
    ['2023年，按要求公开信息2500条；建成专区1个。', ['actual', 'actual']],
    ['2024年工作安排：能耗下降2%以上，创建率达到75%。', ['planned', 'planned']],
    ['2023年工作安排：能耗下降2%，创建率达到75%。', ['actual', 'actual']],
  ])('%s', (text, expected) => {
    expect(times(text, { year: 2023 })).toEqual(expected);
  });

  it('a year to come that stands alone before points is of all of them', () => {
    const sentence = (text: string) => ({ text, start: 0, end: text.length, paragraph: 1, path: [] });
    const planBehind = (opening: string) => {
      const ahead = new LookAhead({ year: 2023, given: null });
      ahead.at(sentence(opening), opening);
      return ahead.at(sentence('一是短视频增加到60条；'), '一是短视频增加到60条；')?.year ?? null;
    };
    expect([planBehind('2024年，'), planBehind('2023年，'), planBehind('2024年的情况如下。')]).toEqual([
      2024,
      null,
      null,
    ]);
  });
});

describe('time of what is forecast', () => {
  it.each([
    ['预计今后三年全县税收达到8亿元。', ['planned']],
    ['预计下一步全县财政收入达到8亿元。', ['planned']],
    ['预计“十四五”末全县税收达到8亿元。', ['planned']],
    ['“十四五”时期，预计全县新增就业2万人。', ['planned']],
    ['预计可带动全县就业900人，增加税收1亿元。', ['planned', 'planned']],
    ['引进企业3家，预计每年为全县增加税收1亿元。', ['actual', 'planned']],
    ['水厂正在建设，预计惠及全县群众2万人。', ['planned']],
    ['预计6月底前完工9座。', ['planned']],
    ['预计3月份全部竣工，完成投资1亿元。', ['planned']],
    ['签约企业16家，其中5家预计2024年开工。', ['actual', 'planned']],
    ['为今后发展打下基础，预计全年全县财政收入8亿元。', ['actual']],
    ['预计1―12月，全县财政收入8亿元。', ['actual']],
    ['预计11月份全县财政收入8亿元。', ['actual']],
    ['“十三五”末8亿元，预计全年全县财政收入9亿元。', ['actual', 'actual']],
    ['建设猪场18个，到年底全部投产，可新增生猪5万头。', ['actual', 'planned']],
    ['年前可完成工程量700万元。', ['planned']],
    ['援助机构办理案件需达到1200件以上。', ['planned']],
    ['应完成9件，实际完成8件。', ['planned', 'actual']],
    ['为确保完成3000万元的争资目标，赴省对接12次。', ['planned', 'actual']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ['预计7月底全县低保2600人。', ['planned']],
    ['预计8月份发放补贴32万元。', ['planned']],
    ['预计三季度完成投资1亿元。', ['planned']],
    ['预计今年全县新增低保60户。', ['planned']],
    ['预计6月份发放补贴32万元，预计1-6月全县财政收入2亿元。', ['actual', 'actual']],
    ['预计今年上半年全县财政收入2亿元。', ['actual']],
  ])('in a report on half a year: %s', (text, expected) => {
    expect(times(text, { title: '云岭县某局2023年上半年工作总结' })).toEqual(expected);
  });
});
