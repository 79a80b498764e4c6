import { describe, expect, test } from 'vitest';
import { summary } from './support.ts';

const told = (text: string) =>
  summary(text)
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ stated, computed }) => [stated, computed]);

describe('a rate right behind its two numbers', () => {
  test.each([
    ['受理案件60件，结案39件，结案率55%。', 55, 65],
    ['安排重点项目120个，已开工114个，开工率92.5%。', 92.5, 95],
    ['发现重大隐患200项、整改124项，整改率69%。', 69, 62],
    ['呼入来电2000个，接通1900个，接通率93.5%。', 93.5, 95],
    ['制发公文700件，主动公开630件，平均主动公开率为91.2%。', 91.2, 90],
    ['接听来电900个，其中转办240件，办结180件，办结率76.4%。', 76.4, 75],
  ])('%s', (text, stated, computed) => {
    expect(told(text)).toEqual([[stated, computed]]);
  });

  test.each([
    '新收案件60件，结案39件，结案率55%。',
    '办理来信21件、转办126件，办结123件，办结率98.5%。',
    '续建项目76个，新开工74个，开工率95.4%。',
    '办理工单128件，按时办结125件，办结率99.2%。',
    '排查隐患126处，已整改121处，重大隐患整改率98.5%。',
    '安排重点项目120个，已开工114个，开工率100%。',
  ])('of something else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
