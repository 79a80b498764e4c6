import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../utils/outline/roles.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

/** Figures and their times in a report of these lines. */
function timesOf(title: string, lines: readonly string[]): string[] {
  const body = [FILLER, ...lines, FILLER].map((line) => `<p>${line}</p>`).join('');
  const { documents } = read(
    pageOf(`<h1>${title}</h1><div id="zoom">${body}</div>`, `<title>${title}</title>`),
  );
  return (documents[0]?.figures ?? []).map(({ raw, time }) => `${raw} ${time}`);
}

describe('what a part is for', () => {
  test.each([
    ['突出工作重点，主动公开政府信息', 'disclosure'],
    ['制定年度工作计划，狠抓落实', null],
    ['2014年工作重点', 'plan'],
    ['下一步突出工作重点', 'plan'],
    ['工作思路', 'plan'],
    ['2023年工作的回顾', 'work'],
    ['“十四五”时期经济社会发展回顾', 'work'],
    ['2023年预算执行情况', 'work'],
    ['2023年工作总结及2024年工作打算', 'work'],
    ['工作开展情况和下一步打算', 'work'],
    ['存在问题和下一步打算', 'plan'],
    ['就业困难人员实现就业800人', null],
    ['困难群众救助工作', null],
    ['面临的困难', 'problems'],
    ['解决群众就业困难', null],
    ['被申请人构成情况', null],
    ['申请人构成情况', 'requests'],
  ] as const)('%s: %s', (title, role) => {
    expect(roleOf(title, 'work-summary')).toBe(role);
  });

  test.each([
    ['粮食产量12万吨，与预期目标持平', null],
    ['2024年主要预期目标', 'plan'],
    ['“十五五”发展的主要考虑', 'plan'],
    ['“十五五”时期把握的重要要求', 'plan'],
  ] as const)('of a report to an assembly: %s: %s', (title, role) => {
    expect(roleOf(title, 'work-report')).toBe(role);
  });

  test('paragraphs listed behind the points of the part before them are planned', () => {
    const title = '清河县人民政府2022年政府信息公开工作年度报告';
    const lines = [
      '一、总体情况',
      FILLER,
      '五、存在的主要问题及改进情况',
      `问题主要有：一是答复不够规范，被纠正1件。二是力量薄弱。${FILLER}`,
      '2023年，我县将从两个方面加以改进：',
      '（一）健全机制。疑难申请会商率达到100%。',
      '（二）改进解读。全年组织负责人解读不少于12次。',
    ];
    const { documents } = read(
      pageOf(
        `<h1>${title}</h1><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
        `<title>${title}</title>`,
      ),
    );
    expect(documents[0]?.figures.map(({ raw, time }) => `${raw} ${time}`)).toEqual([
      '1件 actual',
      '100% planned',
      '不少于12次 planned',
    ]);
  });

  const BUILT = ['新建水库3座。', '新建水库5座。'];
  test.each([
    [
      'the numbers begin anew',
      ['一、水利', BUILT[0], '二、绿化', FILLER, '下一步工作打算', '一、水利', BUILT[1]],
    ],
    [
      'both parts are named',
      ['2022年完成情况', '一、水利', BUILT[0], '2023年工作计划', '一、水利', BUILT[1]],
    ],
    [
      'both parts are starred',
      ['★2022年工作总结★', '一、水利', BUILT[0], '★2023年工作计划★', '一、水利', BUILT[1]],
    ],
    ['the next year has a part', ['一、2022年主要工作', BUILT[0], '二、2023年主要工作', BUILT[1]]],
    ['its part follows one without a year', ['一、主要做法', BUILT[0], '二、2023年主要工作', BUILT[1]]],
    ['a frame opens it', ['一、水利', BUILT[0], `【下一步工作打算】${BUILT[1]}`]],
  ])('what is to come is planned where %s', (_, lines) => {
    expect(timesOf('清河县水务局2022年工作总结', lines as string[])).toEqual(['3座 actual', '5座 planned']);
  });

  test('so are the aims of the next five years, headed without a mark', () => {
    const lines = [
      '“十四五”时期工作回顾',
      FILLER,
      BUILT[0],
      '“十五五”时期的主要目标任务',
      '“十五五”时期，要努力实现以下目标任务：',
      BUILT[1],
    ];
    expect(timesOf('清河县2026年政府工作报告', lines as string[])).toEqual(['3座 actual', '5座 planned']);
  });

  test('so is the next quarter in the report of a quarter, not the one reported', () => {
    const lines = ['一、第三季度主要工作', BUILT[0], '二、第四季度主要工作', BUILT[1]] as string[];
    expect(timesOf('清河县水务局2022年第三季度工作总结', lines)).toEqual(['3座 actual', '5座 planned']);
    expect(timesOf('清河县水务局2022年工作总结', lines)).toEqual(['3座 actual', '5座 actual']);
  });

  test('a look back on the next year, too, is none, nor is a named part before the numbers go on', () => {
    const back = ['一、2022年主要工作', BUILT[0], '二、2023年工作完成情况', BUILT[1]] as string[];
    expect(timesOf('清河县水务局2022年工作总结', back)).toEqual(['3座 actual', '5座 actual']);
    const goesOn = [
      '一、水利',
      BUILT[0],
      '二、绿化',
      FILLER,
      '工作亮点',
      FILLER,
      '三、防汛',
      BUILT[1],
    ] as string[];
    expect(timesOf('清河县水务局2022年工作总结', goesOn)).toEqual(['3座 actual', '5座 actual']);
  });
});
