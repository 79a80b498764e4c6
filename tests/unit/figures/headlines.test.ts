import { describe, expect, it } from 'vitest';
import { headlinesOf } from '../../../utils/figures/headlines.ts';
import type { Figure, ReportDocument } from '../../../utils/model.ts';
import { figure } from '../../support/builders.ts';

const result = (id: string, label: string, change: Partial<Figure> = {}): Figure =>
  figure({ id, label, period: '2024', kind: 'money', subject: null, ...change });
const rate = (id: string, label: string, change: Partial<Figure> = {}): Figure =>
  result(id, label, { kind: 'change-percent', ...change });
const plan = { time: 'planned', period: '2025' } as const;

const told = (figures: Figure[], change: Partial<ReportDocument> = {}) =>
  headlinesOf({ kind: 'work-report', year: 2025, figures, ...change } as unknown as ReportDocument).map(
    ({ zh, amount, growth, amountAhead, growthAhead }) => [zh, amount, growth, amountAhead, growthAhead],
  );

describe('the headlines of a work report', () => {
  it('are what was reached, its growth, and what the year ahead is to bring', () => {
    const figures = [
      rate('p1', '固定资产投资增长', plan),
      result('a1', '全市实现地区生产总值'),
      rate('g1', '全市实现地区生产总值增长'),
      rate('g2', '固定资产投资增长'),
      rate('p2', '地区生产总值增长', plan),
    ];
    expect(told(figures)).toEqual([
      ['地区生产总值', 'a1', 'g1', null, 'p2'],
      ['固定资产投资', null, 'g2', null, 'p1'],
    ]);
  });
  it('take the first of each, under the name or in the words of the place', () => {
    expect(
      told([
        rate('a', '云岭县生产总值增长', { subject: '云岭县' }),
        rate('b', '地区生产总值增长'),
        rate('c', '地方财政一般公共预算收入下降'),
      ]),
    ).toEqual([
      ['地区生产总值', null, 'a', null, null],
      ['一般公共预算收入', null, 'c', null, null],
    ]);
  });
  it.each<[string, Figure]>([
    ['a part of it', rate('a', '工业固定资产投资增长')],
    ['a share of it', result('a', '研发经费占地区生产总值比重', { kind: 'percent' })],
    ['how far it is ahead', result('a', '地区生产总值增速高于全国', { kind: 'delta-pp' })],
    ['its rank', result('a', '地区生产总值', { kind: 'rank' })],
    ['several years', rate('a', '地区生产总值年均增长', { period: '2021/2025' })],
    ['an earlier year', result('a', '地区生产总值', { period: '2020' })],
    ['a plan of the year looked back on', rate('a', '地区生产总值增长', { time: 'planned' })],
  ])('leave out %s', (_name, one) => {
    expect(told([one])).toEqual([]);
  });
  it('are none in other documents, and where the year is not known', () => {
    const figures = [result('a', '地区生产总值')];
    expect(told(figures, { kind: 'work-summary' })).toEqual([]);
    expect(told(figures, { year: null })).toEqual([]);
  });
});
