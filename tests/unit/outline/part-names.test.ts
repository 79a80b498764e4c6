import { describe, expect, test } from 'vitest';
import { nameEnd } from '../../../utils/outline/part-names.ts';

/** The name that is cut off what follows a heading's number; null where nothing is. */
function nameIn(rest: string): string | null {
  const end = nameEnd(rest);
  return end < 0 ? null : rest.slice(0, end);
}

describe('the name of a part that its text runs on behind', () => {
  test.each([
    ['存在问题栏目更新不够及时，专业人员不足。', '存在问题'],
    ['存在的主要问题解读形式单一，互动不够。', '存在的主要问题'],
    ['存在的问题和下一步打算公开还不够主动。', '存在的问题和下一步打算'],
    ['当前存在的困难和问题人员均为兼职；设备老旧。', '当前存在的困难和问题'],
    ['不足与打算地图数据公开得少。', '不足与打算'],
    ['平台建设情况全局共有账号5个，关注2万人。', '平台建设情况'],
    ['2023年工作回顾规模以上工业增长7%，投资增长5%，消费回暖。', '2023年工作回顾'],
    ['主要做法“三个一”机制落地。', '主要做法'],
  ])('%s', (rest, name) => expect(nameIn(rest)).toBe(name));

  test.each([
    '存在问题',
    '存在的问题及原因分析。',
    '存在问题的整改情况。',
    '存在不足与改进措施。公开还不够主动。',
    '重大项目建设情况公开。每季度更新一次。',
    '工作情况汇报制度落实到位。',
    '从全县情况来看，好于去年。',
    '回顾五年的奋斗，我们深有体会，倍感自豪。',
    '加强组织领导，健全工作机制，压实工作责任。',
    '工作计划落实有力。',
    '主动公开情况',
  ])('no name to cut off: %s', (rest) => expect(nameIn(rest)).toBeNull());
});
