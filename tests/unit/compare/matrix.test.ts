import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  changesOf,
  type MatrixRow,
  matrixOf,
  pickKey,
  sideBySide,
  subjectsOf,
  tablesIn,
  type Value,
} from '../../../utils/library/compare/index.ts';
import { factorBetween } from '../../../utils/library/compare/units.ts';
import { reports, summary } from './support.ts';

const rowOf = (rows: readonly MatrixRow[], id: string) =>
  rows.find(({ indicator }) => indicator === id) as MatrixRow;
const said = (rows: readonly MatrixRow[], id: string) =>
  rowOf(rows, id)?.cells.map(({ state, value }) => (value ? `${value.value}${value.unit}` : state));

describe('the subjects', () => {
  it('are ordered by agency and year, whatever the order of choice', () => {
    const subjects = subjectsOf([
      summary('清河市教育局', 2023, '主动公开政府信息10条。'),
      summary('清河市水务局', 2021, '主动公开政府信息10条。'),
      summary('清河市教育局', 2021, '主动公开政府信息10条。'),
    ]);
    expect(subjects.map(({ agency, year }) => `${agency}${year}`)).toEqual([
      '清河市教育局2021',
      '清河市教育局2023',
      '清河市水务局2021',
    ]);
  });
});

describe('the matrix', () => {
  it('takes the cells of the statutory tables and adds up the rows of a subtotal', () => {
    const rows = matrixOf(reports({}, { year: 2023, new: 12, carriedIn: 2, carriedOut: 4 }));
    expect(said(rows, 'foi-new')).toEqual(['9件', '12件']);
    expect(said(rows, 'foi-handled')).toEqual(['8件', '10件']);
    expect(said(rows, 'foi-denied')).toEqual(['0件', '0件']);
    const source = rowOf(rows, 'foi-denied').cells[0]?.value?.source;
    expect(source?.cells).toHaveLength(8);
    expect(source?.name.zh).toContain('8 格之和');
  });

  it('leads from a value to its place in the text', () => {
    const [subject] = reports({ licensing: 173 });
    const [row] = matrixOf(subject ? [subject] : []).filter(
      ({ indicator }) => indicator === 'licensing-decisions',
    );
    const place = row?.cells[0]?.value?.source.places[0];
    expect(subject?.text.slice(place?.start, place?.end)).toBe('173');
  });

  it('leaves a blank missing, and never makes it 0', () => {
    const rows = matrixOf(reports({ normative: [1, 0, '/'], licensing: '/' }, { year: 2023, carriedIn: 2 }));
    expect(said(rows, 'normative-valid')).toEqual(['missing', '5件']);
    expect(said(rows, 'licensing-decisions')).toEqual(['missing', '12件']);
  });

  it('has the text beside the cell, and the cell counts', () => {
    const [row] = matrixOf(reports({ overview: '全年新收政府信息公开申请11件，均已答复。' })).filter(
      ({ indicator }) => indicator === 'foi-new',
    );
    expect(row?.cells[0]?.value?.source.kind).toBe('cell');
    expect(row?.cells[0]?.all.map(({ raw }) => raw)).toEqual(['9', '11件']);
  });

  it('takes results only: no plans, no other year, no value that a change began from', () => {
    const rows = matrixOf(
      subjectsOf([
        summary(
          '清河市水务局',
          2023,
          '全年组织业务培训4次。下一步，计划组织业务培训9次。',
          '政务服务事项申请材料由216项精简至83项。2022年微信公众号发布信息120条。',
        ),
      ]),
    );
    expect(said(rows, 'trainings-held')).toEqual(['4次']);
    expect(said(rows, 'service-materials')).toEqual(['83项']);
    expect(rowOf(rows, 'wechat-posts')).toBeUndefined();
  });

  it('does not choose between two figures; a person may', () => {
    const [subject] = subjectsOf([
      summary('清河市水务局', 2023, '县直各单位主动公开政府信息300条。', '乡镇主动公开政府信息120条。'),
    ]);
    if (!subject) throw new Error('the page was not read');
    const id = matrixOf([subject]).find(({ cells }) => cells[0]?.state === 'several')?.indicator ?? '';
    expect(id).not.toBe('');
    const rows = matrixOf([subject], new Map([[pickKey(subject, id), 1]]));
    expect(rowOf(rows, id).cells[0]).toMatchObject({ state: 'one', value: { value: 120 } });
  });

  it('puts the values of a row into one unit where that is exact', () => {
    const rows = matrixOf(
      reports({ fees: '3.5' }, { year: 2023, fees: '42000元' }, { year: 2024, fees: '5' }),
    );
    expect(said(rows, 'admin-fees-amount')).toEqual(['3.5万元', '4.2万元', '5万元']);
    expect(factorBetween('万元', '元')).toBe(10_000);
    expect(factorBetween('人', '人次')).toBeNull();
    expect(factorBetween('个工作日', '天')).toBeNull();
  });
});

describe('growth', () => {
  const changes = (...texts: [year: number, text: string][]) => {
    const subjects = subjectsOf(texts.map(([year, text]) => summary('清河市水务局', year, text)));
    return changesOf(subjects, matrixOf(subjects));
  };

  it('is exact between exact figures', () => {
    const [change] = changes([2022, '微信公众号发布信息300条。'], [2023, '微信公众号发布信息450条。']);
    expect(change).toMatchObject({
      difference: { value: 150, bound: 'exact' },
      growth: { value: 50, bound: 'exact' },
      direction: 1,
      why: null,
    });
  });

  it('is only bounded where the words are, and says no direction they do not decide', () => {
    const [rise] = changes([2022, '微信公众号发布信息300条。'], [2023, '微信公众号发布信息450余条。']);
    expect(rise).toMatchObject({ difference: { value: 150, bound: 'at-least' }, direction: 1 });
    const [open] = changes([2022, '微信公众号发布信息1.2万余条。'], [2023, '微信公众号发布信息13000条。']);
    expect(open).toMatchObject({ difference: { value: 1000, bound: 'at-most' }, direction: null });
  });

  it('knows the place up to which a number is printed', () => {
    const [change] = changes([2022, '微信公众号发布信息1.2万条。'], [2023, '微信公众号发布信息12300条。']);
    expect(change).toMatchObject({ difference: { value: 300, bound: 'about' }, direction: null });
  });

  it('is missing where a side is', () => {
    const found = changes([2022, '微信公众号发布信息300条。'], [2023, '组织业务培训4次。']);
    expect(found.map(({ difference, growth, why }) => [difference, growth, why])).toEqual([
      [null, null, 'missing'],
      [null, null, 'missing'],
    ]);
  });

  it('has no rate from nothing', () => {
    const [subject, later] = reports({ licensing: 0 }, { year: 2023, licensing: 5, carriedIn: 2 });
    const subjects = [subject, later].flatMap((one) => one ?? []);
    const change = changesOf(subjects, matrixOf(subjects)).find(
      ({ indicator }) => indicator === 'licensing-decisions',
    );
    expect(change).toMatchObject({ difference: { value: 5 }, growth: null, direction: 1 });
  });

  it('of a share is in percentage points', () => {
    const value = { ...blank, value: 98, lo: 98, hi: 98, unit: '%' };
    expect(changeBetween(value, { ...value, value: 99.5, lo: 99.5, hi: 99.5 }, true)).toEqual({
      difference: { value: 1.5, bound: 'exact' },
      growth: null,
      direction: 1,
    });
  });

  it('is not told between a whole city and the office', () => {
    const found = changes([2022, '全市主动公开政府信息3000条。'], [2023, '我局主动公开政府信息300条。']);
    expect(found.map(({ why, growth }) => [why, growth])).toEqual([['scope', null]]);
  });
});

const blank: Value = {
  value: null,
  lo: null,
  hi: null,
  approx: 'exact',
  tolerance: 0,
  unit: null,
  raw: '',
  of: null,
  span: null,
  source: { kind: 'text', name: { zh: '', en: '' }, sentence: '', places: [], cells: [] },
};

describe('tables side by side', () => {
  it('have the rows of the form in its order, and tell a blank from a cell that is not there', () => {
    const subjects = [...reports({}), ...subjectsOf([summary('清河市教育局', 2022, '组织业务培训4次。')])];
    const rows = sideBySide(subjects, 'T3', 'total');
    expect(rows[0]?.label).toBe('本年新收政府信息公开申请数量');
    expect(rows.at(-1)?.label).toBe('结转下年度继续办理');
    expect(rows[0]?.cells[0]?.value).toBe(9);
    expect(rows[0]?.cells[1]).toBeUndefined();
    expect(tablesIn(subjects)).toEqual(['T3', 'T2', 'T4']);
    const [valid] = sideBySide(reports({ normative: [1, 0, '/'] }), 'T2', null).filter(
      ({ cell }) => cell === 'T2.normative.valid',
    );
    expect(valid?.cells).toEqual([{ value: null, place: null }]);
  });
});
