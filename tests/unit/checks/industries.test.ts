import { describe, expect, test } from 'vitest';
import { brief, summary } from './support.ts';

const PRODUCT =
  '2022年，全县生产总值120亿元，增长5%。其中，第一产业增加值18亿元，第二产业增加值54亿元，第三产业增加值48亿元。';
const told = (text: string) => brief(summary(`${PRODUCT}${text}`), 'PROSE-SHARE');

describe('the structure of the three industries', () => {
  test('is the share of each', () => {
    expect(told('三次产业结构比为15:45:40。')).toEqual([['agrees', 15, 15]]);
    expect(told('三次产业结构由上年的16.2:44.1:39.7调整为15.0:47.0:38.0。')).toEqual([['disagrees', 47, 45]]);
    expect(told('三次产业结构为15.0∶45.0∶40.0。')).toEqual([['agrees', 15, 15]]);
  });

  test.each([
    '三次产业投资比为3.2:61.5:35.3。',
    '三次产业对经济增长的贡献率之比为3.2:61.5:35.3。',
    '2021年，三次产业结构为16.2:44.1:39.7。',
    '三次产业结构为15.0:47.0:83.0。',
    '全国三次产业结构为7.1:38.3:54.6，全县三次产业结构为15.0:45.0:40.0。',
    '城镇和乡村人口比为45:55。',
  ])('and nothing else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
