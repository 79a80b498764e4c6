import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../utils/figures/draft.ts';
import { fold } from '../../utils/figures/numbers/fold.ts';
import { scanNumbers } from '../../utils/figures/numbers/index.ts';
import { isTarget } from '../../utils/figures/time/targets.ts';

/** What sentences on targets are made of, and what may stand between. */
const PIECES = (
  '完成 年度 目标 任务 计划 预计 指标 建议 请求 上级 超额 圆满 投资 的 为 是 占 增长 围绕 确保 为确保 按照 ， （ ） 。 ； ' +
  '50亿元 62.5% 3项 120个 8件 云岭县 造林 绿化 安排'
).split(' ');

describe('sentences without a word of what was to be reached', () => {
  it('have no targets, asked or not', () => {
    const sentences = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(sentences, (pieces) => {
        const text = pieces.join('');
        const sentence = { text, start: 0, end: text.length, paragraph: 1, path: [] };
        for (const draft of draftsOf(sentence, fold(text), 0, scanNumbers(text).quantities))
          expect(isTarget(draft)).toBe(isTarget({ ...draft, isAimed: true }));
      }),
      { numRuns: 2000 },
    );
  });
});
