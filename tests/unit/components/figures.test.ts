import { describe, expect, it } from 'vitest';
import {
  filterFigures,
  groupByIndicator,
  groupBySection,
  relationLines,
  sortFigures,
  usualGrouping,
} from '../../../components/sidebar/figure-groups.ts';
import {
  boundsText,
  changeRate,
  extraValue,
  normalisedValue,
  printedParts,
  sentenceParts,
  signedValue,
} from '../../../components/sidebar/format.ts';
import { lastFirst } from '../../../components/sidebar/menu-items.ts';
import { tallyOf } from '../../../components/sidebar/tally.ts';
import type { Figure } from '../../../utils/model.ts';
import { figure, withRelations } from '../../support/builders.ts';

const NAMES: Record<string, string> = { received: '收到', posts: '发布' };
const names = {
  order: (id: string) => (id in NAMES ? Object.keys(NAMES).indexOf(id) : 99),
  name: (id: string) => NAMES[id] ?? null,
};

describe('printed words are cut at their number', () => {
  it.each([
    ['412条', '', '412', '条'],
    ['近90万人次', '近', '90万', '人次'],
    ['120余万元', '', '120余万', '元'],
    ['1.2万余条', '', '1.2万', '余条'],
    ['98%以上', '', '98', '%以上'],
    ['3至5次', '', '3至5', '次'],
    ['1,250条', '', '1,250', '条'],
    ['-5%', '', '-5', '%'],
    ['三四个', '', '三四个', ''],
  ])('%s', (raw, before, marked, after) => {
    expect(printedParts(raw)).toEqual({ before, marked, after });
  });
});

describe('a value as shown', () => {
  it.each([
    [{ raw: '1.2万余条', value: 12000, unit: '条', approx: 'over' }, '超过 12,000 条'],
    [{ raw: '近300人次', value: 300, unit: '人次', approx: 'under' }, '不足 300 人次'],
    [{ raw: '约40场', value: 40, unit: '场', approx: 'about' }, '约 40 场'],
    [{ raw: '98%以上', value: 98, unit: '%', approx: 'at-least' }, '不少于 98%'],
    [{ raw: '3至5次', value: null, unit: '次', approx: 'range', lo: 3, hi: 5 }, '3–5 次'],
    [{ raw: '三四个', value: null, unit: '个', approx: 'range', lo: null, hi: null }, ''],
    [{ raw: '下降61.6%', value: -61.6, unit: '%', kind: 'change-percent' }, '−61.6%'],
    [{ raw: '增长5%', value: 5, unit: '%', kind: 'change-percent' }, '+5%'],
  ] as const)('%o reads %s', (change, shown) => {
    expect(normalisedValue(figure(change), 'zh')).toBe(shown);
  });
  it('is not repeated where the page already prints it', () => {
    expect(extraValue(figure({ raw: '1,326 件', value: 1326 }), 'zh')).toBe('');
    expect(extraValue(figure({ raw: '未发生诉讼', value: 0, unit: null, kind: 'zero' }), 'zh')).toBe('');
    expect(extraValue(figure({ raw: '1.5万件', value: 15000 }), 'zh')).toBe('15,000 件');
    expect(extraValue(figure({ raw: '第5位', value: 5, unit: '位', kind: 'rank' }), 'zh')).toBe('');
    expect(extraValue(figure({ raw: '5%', value: 5, unit: '%', kind: 'change-percent' }), 'zh')).toBe('');
    expect(extraValue(figure({ raw: '5%', value: -5, unit: '%', kind: 'change-percent' }), 'zh')).toBe('−5%');
  });
});

describe('the sentence of a figure', () => {
  it('is cut at the number', () => {
    expect(sentenceParts(figure({}))).toEqual({ before: '当年办结来信', marked: '12件', after: '。' });
  });
  it('stays whole when the places do not fit', () => {
    expect(sentenceParts(figure({ start: 90 }))).toBeNull();
    expect(sentenceParts(figure({ end: 500 }))).toBeNull();
  });
});

describe('groups', () => {
  const list = [
    figure({ id: 'a', indicator: 'posts', section: 's2' }),
    figure({ id: 'b', indicator: null, section: null }),
    figure({ id: 'c', indicator: 'received', section: 's1' }),
    figure({ id: 'd', indicator: 'unheard-of', section: 's2' }),
  ];
  const shape = (groups: { title: string | null; figures: { id: string }[] }[]) =>
    groups.map((group) => [group.title, group.figures.map(({ id }) => id).join('')]);

  it('by indicator follow the official order, the rest last', () => {
    expect(shape(groupByIndicator(list, names))).toEqual([
      ['收到', 'c'],
      ['发布', 'a'],
      [null, 'bd'],
    ]);
  });
  it('are by section where hardly a figure is an official indicator', () => {
    expect(usualGrouping(list)).toBe('indicator');
    const plain = list.map((one) => ({ ...one, indicator: null }));
    expect(usualGrouping([...list, ...plain, ...plain])).toBe('section');
    expect(usualGrouping([])).toBe('indicator');
  });
  it('by section follow the page', () => {
    expect(shape(groupBySection(list, new Map([['s2', '二、乙']])))).toEqual([
      ['二、乙', 'ad'],
      [null, 'b'],
      [null, 'c'],
    ]);
  });
  it('are filtered by every word, in label, sentence or indicator name', () => {
    const ids = (filter: string) =>
      filterFigures(list, { text: filter, kind: 'all', time: 'all' }, names.name).map(({ id }) => id);
    expect(ids('')).toHaveLength(4);
    expect(ids('来信 12')).toHaveLength(4);
    expect(ids('收到')).toEqual(['c']);
    expect(ids('来信 车站')).toEqual([]);
  });
});

describe('relations', () => {
  const [a, b, c] = [figure({ id: 'a' }), figure({ id: 'b' }), figure({ id: 'c' })];

  it('stand on the later value, the whole and the percentage', () => {
    const lines = relationLines(
      withRelations(
        [a, b, c],
        [
          { kind: 'change', from: 'a', to: 'b', percent: 'c' },
          { kind: 'part-of', whole: 'a', parts: ['b', 'c'], exhaustive: true },
          { kind: 'share-of', percent: 'c', part: 'b', whole: null },
        ],
      ),
    );
    expect(lines.get('b')).toEqual([{ kind: 'change', from: a, to: b, percent: c }]);
    expect(lines.get('a')).toEqual([{ kind: 'parts', parts: [b, c], exhaustive: true }]);
    expect(lines.get('c')).toEqual([{ kind: 'share', part: b, whole: null }]);
  });
  it('to figures that do not exist are left out', () => {
    const lines = relationLines(
      withRelations([a], [{ kind: 'change', from: 'gone', to: 'a', percent: null }]),
    );
    expect(lines.size).toBe(0);
  });
});

describe('the bounds of a figure', () => {
  it.each([
    [{ approx: 'exact', lo: 12, hi: 12 }, ''],
    [{ approx: 'over', lo: 12000, hi: null, unit: '条' }, '> 12,000 条'],
    [{ approx: 'at-least', lo: 98, hi: null, unit: '%' }, '≥ 98%'],
    [{ approx: 'under', lo: null, hi: 300, unit: '人次' }, '< 300 人次'],
    [{ approx: 'at-most', lo: null, hi: 3, unit: '个' }, '≤ 3 个'],
    [{ approx: 'range', lo: 3, hi: 5, unit: '次' }, '3–5 次'],
    [{ approx: 'about', lo: null, hi: null }, ''],
  ] as const)('%o read %s', (change, shown) => {
    expect(boundsText(figure(change))).toBe(shown);
  });
  it('a rate of change has the sign of the change, whatever the words', () => {
    const rate = figure({ kind: 'percent', value: 61.6, unit: '%', raw: '61.6%' });
    const [many, few] = [figure({ value: 216 }), figure({ value: 83 })];
    expect(changeRate(rate, many, few)).toBe('−61.6%');
    expect(changeRate(rate, few, many)).toBe('+61.6%');
    expect(changeRate({ ...rate, kind: 'change-percent', value: -61.6 }, many, few)).toBe('−61.6%');
    expect(changeRate(rate, many, figure({ value: 4, unit: '小时' }))).toBe('61.6%');
  });
  it('and its sign are those of the number', () => {
    expect(signedValue(figure({ value: -61.6, unit: '%' }))).toBe('−61.6%');
    expect(signedValue(figure({ value: 12, unit: '件' }))).toBe('+12 件');
    expect(signedValue(figure({ value: null, raw: '大幅增长' }))).toBe('大幅增长');
  });
});

describe('the order and the filter of the list', () => {
  const list = [
    figure({ id: 'a', value: 5, label: '丙', kind: 'money', time: 'planned' }),
    figure({ id: 'b', value: null, label: '甲' }),
    figure({ id: 'c', value: 9, label: '乙', kind: 'percent' }),
    figure({ id: 'd', value: 5, label: '丁', kind: 'delta-pp' }),
  ];
  const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id).join('');

  it.each([
    ['page', 'abcd'],
    ['value-down', 'cadb'],
    ['value-up', 'adcb'],
  ] as const)('%s: %s', (sorting, order) => {
    expect(ids(sortFigures(list, sorting))).toBe(order);
  });
  it('by name is that of the dictionary', () => {
    const words = ['重庆', '安徽', '北京'].map((label) => figure({ id: label, label }));
    expect(ids(sortFigures(words, 'label'))).toBe('安徽北京重庆');
  });
  it('leaves the list itself as it was', () => {
    sortFigures(list, 'value-up');
    expect(ids(list)).toBe('abcd');
  });
  it.each([
    [{ kind: 'money' }, 'a'],
    [{ kind: 'rate' }, 'c'],
    [{ kind: 'change' }, 'd'],
    [{ time: 'planned' }, 'a'],
    [{ time: 'actual', kind: 'count' }, 'b'],
  ] as const)('%o leaves %s', (change, left) => {
    const filter = { text: '', kind: 'all', time: 'all', ...change } as const;
    expect(ids(filterFigures(list, filter, names.name))).toBe(left);
  });
});

describe('chosen figures together', () => {
  const of = (...changes: Partial<Figure>[]) =>
    tallyOf(
      changes.map((change, at) => figure({ id: `f${at}`, ...change })),
      [],
    );

  it('are counted, added and averaged', () => {
    expect(of({ value: 0.1 }, { value: 0.2 })).toMatchObject({
      count: 2,
      sum: 0.3,
      average: 0.15,
      unit: '件',
      isApproximate: false,
      why: null,
    });
  });
  it('are only approximate when one of them is', () => {
    expect(of({ value: 1 }, { value: 2, approx: 'over' })).toMatchObject({ sum: 3, isApproximate: true });
  });
  it.each<[string, Partial<Figure>[], string]>([
    ['of different units', [{ unit: '件' }, { unit: '条' }], 'units'],
    ['results and plans', [{ time: 'actual' }, { time: 'planned' }], 'times'],
    ['with one that has no value', [{ value: 1 }, { value: null }], 'unknown'],
  ])('%s have neither sum nor average', (_name, changes, why) => {
    expect(of(...changes)).toMatchObject({ sum: null, average: null, why });
  });
  it('that are rates are averaged, not added', () => {
    const rates = of({ kind: 'percent', unit: '%', value: 90 }, { kind: 'percent', unit: '%', value: 100 });
    expect(rates).toMatchObject({ sum: null, average: 95, why: 'rates' });
  });
  it('are not added when a total is among its own parts', () => {
    const figures = [figure({ id: 'a' }), figure({ id: 'b' }), figure({ id: 'c' })];
    const relation = { kind: 'part-of', whole: 'a', parts: ['b'], exhaustive: false } as const;
    expect(tallyOf(figures, [{ ...relation, parts: ['b'] }])).toMatchObject({ sum: null, why: 'parts' });
    expect(tallyOf(figures.slice(1), [{ ...relation, parts: ['b'] }])).toMatchObject({ sum: 24, why: null });
  });
});

describe('a menu', () => {
  it('offers first what was used last', () => {
    expect(lastFirst(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b']);
    expect(lastFirst(['a', 'b'], 'a')).toEqual(['a', 'b']);
  });
});
