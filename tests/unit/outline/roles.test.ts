import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../utils/outline/roles.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

describe('what a part is for', () => {
  test.each([
    ['突出工作重点，主动公开政府信息', 'disclosure'],
    ['制定年度工作计划，狠抓落实', null],
    ['2014年工作重点', 'plan'],
    ['下一步突出工作重点', 'plan'],
    ['工作思路', 'plan'],
  ] as const)('%s: %s', (title, role) => {
    expect(roleOf(title, 'work-summary')).toBe(role);
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
});
