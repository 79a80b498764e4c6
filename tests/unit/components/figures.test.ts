import { describe, expect, it } from 'vitest';
import {
  filterFigures,
  groupByIndicator,
  groupBySection,
  relationLines,
} from '../../../components/sidebar/figure-groups.ts';
import { extraValue, normalisedValue, sentenceParts } from '../../../components/sidebar/format.ts';
import { figure, withRelations } from './builders.ts';

const NAMES: Record<string, string> = { received: '收到', posts: '发布' };
const names = {
  order: (id: string) => Object.keys(NAMES).indexOf(id),
  name: (id: string) => NAMES[id] ?? null,
};

describe('a value as shown', () => {
  it.each([
    [{ raw: '1.2万余条', value: 12000, unit: '条', approx: 'over' }, '> 12,000 条'],
    [{ raw: '近300人次', value: 300, unit: '人次', approx: 'under' }, '< 300 人次'],
    [{ raw: '约40场', value: 40, unit: '场', approx: 'about' }, '≈ 40 场'],
    [{ raw: '98%以上', value: 98, unit: '%', approx: 'at-least' }, '≥ 98%'],
    [{ raw: '3至5次', value: null, unit: '次', approx: 'range', lo: 3, hi: 5 }, '3–5 次'],
    [{ raw: '三四个', value: null, unit: '个', approx: 'range', lo: null, hi: null }, ''],
    [{ raw: '下降61.6%', value: -61.6, unit: '%', kind: 'change-percent' }, '−61.6%'],
    [{ raw: '增长5%', value: 5, unit: '%', kind: 'change-percent' }, '+5%'],
  ] as const)('%o reads %s', (change, shown) => {
    expect(normalisedValue(figure(change))).toBe(shown);
  });
  it('is not repeated where the page already prints it', () => {
    expect(extraValue(figure({ raw: '1,326 件', value: 1326 }))).toBe('');
    expect(extraValue(figure({ raw: '未发生诉讼', value: 0, unit: null, kind: 'zero' }))).toBe('');
    expect(extraValue(figure({ raw: '1.5万件', value: 15000 }))).toBe('15,000 件');
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
  it('by section follow the page', () => {
    expect(shape(groupBySection(list, new Map([['s2', '二、乙']])))).toEqual([
      ['二、乙', 'ad'],
      [null, 'b'],
      [null, 'c'],
    ]);
  });
  it('are filtered by every word, in label, sentence or indicator name', () => {
    const ids = (filter: string) => filterFigures(list, filter, names.name).map(({ id }) => id);
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
