import { describe, expect, it } from 'vitest';
import { labelled } from './support.ts';

const CASES: [string, string[]][] = [
  [
    '办件量列前三位的分别是民政局、财政局、教育局，承办件数依次为58件、41件和37件。',
    ['58件 民政局承办件数', '41件 财政局承办件数', '37件 教育局承办件数'],
  ],
  ['职工医保、居民医保报销比例分别达到83.1%、70.4%。', ['83.1% 职工医保报销比例', '70.4% 居民医保报销比例']],
  [
    '接待游客12万人次，旅游收入3.2亿元，分别比上年增长三成二和两成七。',
    ['12万人次 接待游客', '3.2亿元 旅游收入', '三成二 接待游客增长', '两成七 旅游收入增长'],
  ],
  ['生师比由18.6∶1优化为17.9∶1。', ['18.6∶1 生师比', '17.9∶1 生师比']],
];

describe('numbers that take their names in turn', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(labelled(text)).toEqual(expected);
  });
});
