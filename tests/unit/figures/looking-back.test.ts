import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

/** '3所 2023' for each figure of a report to an assembly of 2024. */
const periodsIn = (...paragraphs: string[]) => {
  const title = '云岭县2024年政府工作报告';
  const body = [FILLER, FILLER, ...paragraphs].map((text) => `<p>${text}</p>`).join('');
  const { documents } = read(
    pageOf(`<h1>${title}</h1><div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`),
  );
  return documents[0]?.figures.map(({ raw, period }) => `${raw} ${period}`);
};

describe('a part that looks back on a year and on several', () => {
  it('is on the year up to where a paragraph turns to several', () =>
    expect(
      periodsIn(
        '一、2023年工作和过去五年发展回顾',
        '过去一年，全县上下迎难而上。新建幼儿园3所。',
        '（一）产业稳步发展。新增工业企业21家。',
        '（二）民生持续改善。改造老旧小区12个。',
        '各位代表！回望过去五年，发展历程极不平凡。五年来，我们办成了许多大事。',
        '（一）实力迈上新台阶。累计引进项目86个。',
        '五年来，我们坚持绿色发展。植树造林12万亩。',
      ),
    ).toEqual(['3所 2023', '21家 2023', '12个 2023', '86个 null', '12万亩 null']));
  it('begins with what its heading names first', () =>
    expect(
      periodsIn(
        '一、过去五年和2023年工作回顾',
        '产业稳步发展。累计引进项目86个。',
        '各位代表！刚刚过去的2023年，是极不平凡的一年。一年来，新建幼儿园3所。',
        '（一）民生持续改善。改造老旧小区12个。',
      ),
    ).toEqual(['86个 null', '3所 2023', '12个 2023']));
  it('stays on the year where several are spoken of behind its figures', () =>
    expect(
      periodsIn(
        '一、2023年工作和过去五年发展回顾',
        '（一）产业稳步发展。新增工业企业21家。五年来，累计引进项目86个。',
        '（二）民生持续改善。改造老旧小区12个。',
      ),
    ).toEqual(['21家 2023', '86个 null', '12个 2023']));
});

describe('the words that turn to several years', () => {
  it.each([
    ['the last year of a plan', '2023年是“十四五”关键之年。回望“十四五”这极不平凡的五年，我们砥砺前行。'],
    ['the time of a plan', '“十四五”时期是极不平凡的五年。全县上下砥砺前行。'],
  ])('%s', (_, turn) =>
    expect(
      periodsIn('一、2023年工作和“十四五”发展回顾', '一年来，新建幼儿园3所。', `${turn}累计引进项目86个。`),
    ).toEqual(['3所 2023', '86个 null']),
  );
  it('may be those of a point', () =>
    expect(
      periodsIn(
        '一、2023年工作和“十四五”发展回顾',
        '一年来，新建幼儿园3所。',
        '2023年是“十四五”收官之年。',
        '——这五年，实力大幅跃升。累计引进项目86个。',
      ),
    ).toEqual(['3所 2023', '86个 null']));
});

describe('the year reported on', () => {
  it('is none that a part plans', () =>
    expect(
      periodsIn(
        '一、2023年和“十四五”以来工作回顾',
        '这一年，我们迎难而上。新建幼儿园3所。',
        '二、2024年主要工作',
        '今年政府工作的总体要求是：',
        '坚持稳中求进工作总基调，推动经济实现质的有效提升和量的合理增长。',
        '（一）改善民生。新建公园5个。',
      ),
    ).toEqual(['3所 2023', '5个 2024']));
});

describe('a part that plans for a year and for several', () => {
  it.each(['今年是“十四五”关键之年。', '2024年，我们要做好以下工作。', '经济社会发展主要预期目标是：'])(
    'turns to the year with %s',
    (turn) =>
      expect(
        periodsIn(
          '一、2023年工作回顾',
          '新建幼儿园3所。',
          '二、今后五年目标任务和2024年工作安排',
          '提出6项指标。',
          `${turn}粮食产量达到8万吨。`,
          '（一）改善民生。新建公园5个。',
        ),
      ).toEqual(['3所 2023', '6项 null', '8万吨 2024', '5个 2024']),
  );
});

describe('a part that looks back on several', () => {
  it('tells of the year reported on in its own paragraph', () =>
    expect(
      periodsIn(
        '一、过去五年工作回顾',
        '累计引进项目86个。',
        '刚刚过去的2023年，全县上下迎难而上。新建幼儿园3所。改造老旧小区12个。',
        '植树造林12万亩。',
      ),
    ).toEqual(['86个 null', '3所 2023', '12个 2023', '12万亩 null']));
});

describe('a part that looks back on a year', () => {
  it('tells of several in their own paragraph and its points', () =>
    expect(
      periodsIn(
        '一、2023年工作回顾',
        '新建幼儿园3所。',
        '过去五年，我们实现了历史性跨越。累计引进项目86个。',
        '——绿色底色更加鲜明。植树造林12万亩。',
        '改造老旧小区12个。',
      ),
    ).toEqual(['3所 2023', '86个 null', '12万亩 null', '12个 2023']));
  it('is not on the several years that a figure is compared with', () =>
    expect(periodsIn('一、2023年工作回顾', '新建幼儿园3所，比五年前多2所。改造老旧小区12个。')).toEqual([
      '3所 2023',
      '2所 2023',
      '12个 2023',
    ]));
});
