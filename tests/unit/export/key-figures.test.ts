import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../utils/export/key-figures.ts';
import type { Check, Figure, ReportDocument } from '../../../utils/model.ts';
import { figure } from '../../support/builders.ts';

const report = (figures: Figure[], change: Partial<ReportDocument> = {}) =>
  ({ figures, relations: [], checks: [], year: 2023, ...change }) as unknown as ReportDocument;

describe('the key figures', () => {
  const shape = (document: ReportDocument) =>
    keyFigures(document).map((one) => 'change' in one && [one.indicator, one.figure, one.others]);

  it('are each recognised indicator once, in the official order', () => {
    const figures = [
      figure({ id: 'a', indicator: 'foi-new' }),
      figure({ id: 'b', indicator: 'proactive-total' }),
      figure({ id: 'c', indicator: 'foi-new' }),
      figure({ id: 'd', indicator: null }),
      figure({ id: 'e', indicator: 'unheard-of' }),
    ];
    expect(shape(report(figures))).toEqual([
      ['proactive-total', 'b', 0],
      ['foi-new', 'a', 1],
    ]);
  });
  it.each<[string, Partial<Figure>]>([
    ['a plan', { time: 'planned' }],
    ['a limit', { time: 'norm' }],
    ['last year', { period: '2022' }],
    ['no value', { value: null }],
    ['a denial', { kind: 'zero', value: 0 }],
  ])('never show %s large', (_name, change) => {
    expect(shape(report([figure({ indicator: 'foi-new', ...change })]))).toEqual([]);
  });
  it('begin with what changed, from what, by how much, and what the checks say of it', () => {
    const figures = [
      figure({ id: 'a', indicator: 'foi-new' }),
      figure({ id: 'from', indicator: null, value: 216 }),
      figure({ id: 'to', indicator: null, value: 83 }),
      figure({ id: 'rate', kind: 'change-percent', value: -61.6 }),
    ];
    const document = report(figures, {
      relations: [{ kind: 'change', from: 'from', to: 'to', percent: 'rate' }],
      checks: [{ rule: 'PROSE-RATE-CUT', verdict: 'agrees', figures: ['rate', 'from', 'to'] }] as Check[],
    });
    expect(keyFigures(document)).toEqual([
      {
        figure: 'to',
        indicator: null,
        change: { from: 'from', percent: 'rate', verdict: 'agrees' },
        others: 0,
      },
      { figure: 'a', indicator: 'foi-new', change: null, others: 0 },
    ]);
  });
});

describe('the headlines of a work report', () => {
  const AHEAD = { time: 'planned', period: '2025' } as const;
  const amount = figure({ id: 'a', label: '粮食产量', period: '2024' });
  const rate = figure({ id: 'r', label: '粮食产量增长', period: '2024', kind: 'change-percent' });
  const [amountAhead, rateAhead] = [
    { ...amount, ...AHEAD, id: 'pa' },
    { ...rate, ...AHEAD, id: 'pr' },
  ];
  const shape = (...figures: Figure[]) =>
    keyFigures(report(figures, { kind: 'work-report', year: 2025 })).map(
      (one) => 'growth' in one && [one.name.zh, one.figure, one.growth, one.target],
    );

  it('put a rate beside the rate that is planned, an amount beside the amount', () => {
    expect(shape(amount, rate, amountAhead, rateAhead)).toEqual([['粮食产量', 'a', 'r', 'pr']]);
    expect(shape(rate, amountAhead, rateAhead)).toEqual([['粮食产量', 'r', null, 'pr']]);
    expect(shape(amount, amountAhead, rateAhead)).toEqual([['粮食产量', 'a', null, 'pa']]);
    expect(shape(amount, rateAhead)).toEqual([['粮食产量', 'a', null, 'pr']]);
  });
  it('are not shown for a plan alone, nor a plan in the place of a result', () => {
    expect(shape(amountAhead, rateAhead)).toEqual([]);
    expect(shape(rate, amountAhead)).toEqual([['粮食产量', 'r', null, null]]);
  });
  it('are not said again among what changed', () => {
    const document = report([amount, figure({ id: 'from' })], {
      kind: 'work-report',
      year: 2025,
      relations: [{ kind: 'change', from: 'from', to: 'a', percent: null }],
    });
    expect(keyFigures(document)).toHaveLength(1);
  });
});
