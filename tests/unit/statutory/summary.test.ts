import { describe, expect, it } from 'vitest';
import type { FormId, StatutoryTable } from '../../../utils/model.ts';
import { readStatutory } from '../../../utils/statutory/index.ts';
import { cellLabel, layOut } from '../../../utils/statutory/layout.ts';
import { summaryOf } from '../../../utils/statutory/summary.ts';
import { ownSums } from '../../../utils/statutory/sums.ts';
import { KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { pageOf } from '../../support/page.ts';

const table = (
  id: StatutoryTable['table'],
  rows: StatutoryTable['rows'],
  form: FormId = '2021',
): StatutoryTable => ({ form, table: id, rows, places: {} });

/** Only the column 总计 of table 3. */
const totals = (values: Record<string, number | null>, form: FormId = '2021') =>
  table('T3', Object.fromEntries(Object.entries(values).map(([row, total]) => [row, { total }])), form);

const ALL = Object.fromEntries(RESULT_ROWS.map((row) => [row, 0]));
const amount = (summary: ReturnType<typeof summaryOf>, id: string) =>
  summary.amounts.find((one) => one.id === id)?.value;

describe('the key numbers of table 3', () => {
  const full = { ...ALL, new: 39, carried_in: 2, granted: 13, partial: 4, results_total: 39, carried_out: 2 };

  it('are new, carried in, handled and carried out', () => {
    const summary = summaryOf(totals(full));
    expect(['new', 'carried-in', 'handled', 'carried-out'].map((id) => amount(summary, id))).toEqual([
      39, 2, 39, 2,
    ]);
  });
  it('give the rate of disclosure with the numbers of its formula', () => {
    expect(summaryOf(totals(full)).rates).toEqual([
      {
        id: 'disclosed',
        percent: expect.closeTo(43.5897, 3),
        top: [13, 4],
        whole: 39,
        less: null,
        cells: ['T3.granted.total', 'T3.partial.total', 'T3.results_total.total'],
      },
    ]);
  });
  it.each([
    ['granted', { ...full, granted: null }],
    ['partial', { ...full, partial: null }],
    ['the total', { ...full, results_total: null }],
  ])('give no rate when %s is blank: missing is not 0', (_name, values) => {
    expect(summaryOf(totals(values)).rates).toEqual([]);
  });
  it('give no rate where nothing was handled, or where the parts exceed the whole', () => {
    expect(summaryOf(totals({ ...full, results_total: 0, granted: 0, partial: 0 })).rates).toEqual([]);
    expect(summaryOf(totals({ ...full, results_total: 10 })).rates).toEqual([]);
  });
  it('leave out an amount that is blank, and keep one that is 0', () => {
    const summary = summaryOf(totals({ ...full, carried_in: null, carried_out: 0 }));
    expect(amount(summary, 'carried-in')).toBeUndefined();
    expect(amount(summary, 'carried-out')).toBe(0);
  });
});

describe('the results of table 3', () => {
  it('are the six kinds, their subdivisions added up', () => {
    const values = { ...ALL, granted: 6, partial: 1, denied_law: 2, denied_process: 3, other_other: 4 };
    expect(summaryOf(totals(values)).results.map(({ label, value }) => [label, value])).toEqual([
      ['予以公开', 6],
      ['部分公开', 1],
      ['不予公开', 5],
      ['无法提供', 0],
      ['不予处理', 0],
      ['其他处理', 4],
    ]);
  });
  it('take the single row 其他处理 of the form of 2019', () => {
    const { other_no_correction: _1, other_no_payment: _2, other_other: _3, ...rows2019 } = ALL;
    const summary = summaryOf(totals({ ...rows2019, granted: 2, other: 3, results_total: 5 }, '2019'));
    expect(summary.results.at(-1)).toMatchObject({ label: '其他处理', value: 3 });
    expect(summary.rates[0]).toMatchObject({ percent: 40 });
  });
  it('are not drawn with a hole: a blank leaves them out', () => {
    expect(summaryOf(totals({ ...ALL, granted: 6, denied_law: null })).results).toEqual([]);
    expect(summaryOf(totals(ALL)).results).toEqual([]);
  });
});

describe('the key numbers of table 4', () => {
  const remedies = (values: readonly (number | null)[]) =>
    table('T4', {
      values: Object.fromEntries(
        ['review', 'direct', 'after'].flatMap((group, g) =>
          ['upheld', 'corrected', 'other', 'pending', 'total'].map((result, r) => [
            `${group}_${result}`,
            values[g * 5 + r] ?? null,
          ]),
        ),
      ),
    });

  it('count reviews and lawsuits, and what was corrected of those decided', () => {
    const summary = summaryOf(remedies([1, 1, 0, 1, 3, 0, 1, 0, 0, 1, 2, 0, 1, 1, 4]));
    expect(amount(summary, 'review')).toBe(3);
    expect(amount(summary, 'litigation')).toBe(5);
    expect(summary.rates.map(({ id, percent, top, whole, less }) => [id, percent, top, whole, less])).toEqual(
      [
        ['review-corrected', 50, [1], 3, 1],
        ['litigation-corrected', 25, [1], 5, 1],
      ],
    );
  });
  it('give no rate while all are pending, or with a blank', () => {
    expect(summaryOf(remedies([0, 0, 0, 2, 2])).rates).toEqual([]);
    expect(summaryOf(remedies([1, null, 0, 0, 1])).rates).toEqual([]);
  });
});

describe('the return of 2014 to 2018', () => {
  const L = (values: Record<string, number | null>) =>
    table('L', Object.fromEntries(Object.entries(values).map(([row, value]) => [row, { value }])), 'legacy');

  it('has its own numbers and rates', () => {
    const summary = summaryOf(
      L({
        收到申请数: 12,
        申请办结数: 11,
        同意公开答复数: 6,
        同意部分公开答复数: 2,
        申请答复数: 10,
        行政复议数量: 4,
        被依法纠错数: 1,
      }),
    );
    expect(amount(summary, 'new')).toBe(12);
    expect(summary.rates.map(({ id, percent }) => [id, percent])).toEqual([
      ['agreed', 80],
      ['legacy-corrected', 25],
    ]);
  });
  it('says nothing of what it leaves blank', () => {
    expect(summaryOf(L({ 收到申请数: null }))).toEqual({ amounts: [], rates: [], results: [] });
  });
  it('is laid out as one list', () => {
    const [block] = layOut(L({ 收到申请数: 12, 申请办结数: null }));
    expect(block?.columns).toEqual([{ id: 'value', label: '数量' }]);
    expect(block?.rows.map(({ label, cells }) => [label, cells[0]?.value])).toEqual([
      ['收到申请数', 12],
      ['申请办结数', null],
    ]);
  });
});

describe('our own sums', () => {
  const counts = {
    rows: Object.fromEntries(
      ['new', 'carried_in', ...RESULT_ROWS, 'carried_out'].map((row) => [row, KINDS.map(() => 0)]),
    ),
    remedies: [],
  };
  counts.rows.new = [5, 1, 0, 0, 0, 0];
  counts.rows.granted = [4, 1, 0, 0, 0, 0];
  counts.rows.carried_out = [1, 0, 0, 0, 0, 0];
  const read = (html: string) => {
    const page = pageOf(html);
    const [found] = readStatutory(page, 0, page.text.length, 2023).tables;
    if (!found) throw new Error('no table was read');
    return found;
  };

  it('agree with every total of a table that balances', () => {
    const sums = ownSums(read(requestsHtml(counts, 'plain')));
    expect(sums.get('T3.results_total.total')?.map(({ kind }) => kind)).toEqual(['row', 'column']);
    expect([...sums.values()].flat().filter(({ differs }) => differs)).toEqual([]);
  });
  it('stand beside the total that is printed otherwise', () => {
    const sums = ownSums(read(requestsHtml(counts, 'plain', { 'new.total': 7 })));
    expect(sums.get('T3.new.total')).toEqual([{ kind: 'row', value: 6, differs: true }]);
    expect(sums.get('T3.carried_out.total')).toContainEqual({ kind: 'balance', value: 2, differs: true });
  });
  it('are left out where a part is blank', () => {
    const one = read(requestsHtml(counts, 'plain'));
    const cells = one.rows.new;
    if (cells) cells.business = null;
    expect(ownSums(one).get('T3.new.total')).toBeUndefined();
  });
  it('add up each group of table 4', () => {
    const sums = ownSums(read(remediesHtml([1, 1, 0, 1, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], false)));
    expect(sums.get('T4.values.review_total')).toEqual([{ kind: 'row', value: 3, differs: true }]);
    expect(sums.get('T4.values.after_total')).toEqual([{ kind: 'row', value: 1, differs: false }]);
  });
});

describe('the layout', () => {
  it('names rows, groups, columns and units as the form does', () => {
    expect(cellLabel('T3', 'denied_secret', 'natural')).toEqual({
      row: '不予公开·属于国家秘密',
      column: '自然人',
      unit: '件',
    });
    expect(cellLabel('T4', 'values', 'after_pending')).toEqual({
      row: '复议后起诉',
      column: '尚未审结',
      unit: '件',
    });
    expect(cellLabel('T2', 'fees', 'amount').unit).toBe('万元');
    expect(cellLabel('T2', 'procurement', 'amount')).toMatchObject({ column: '采购总金额', unit: null });
    expect(cellLabel('T3', 'unheard_of', 'x')).toMatchObject({ row: 'unheard_of', column: 'x' });
  });
  it('puts the columns of table 3 in the order of the form', () => {
    const [block] = layOut(table('T3', { new: { total: 3, natural: 2, business: 1 } }));
    expect(block?.columns.map(({ id }) => id)).toEqual(['natural', 'business', 'total']);
    expect(block?.rows[0]?.cells.map(({ value }) => value)).toEqual([2, 1, 3]);
  });
  it('gives table 4 a row for each group', () => {
    const [block] = layOut(table('T4', { values: { review_total: 2 } }));
    expect(block?.rows.map(({ label }) => label)).toEqual(['行政复议', '未经复议直接起诉', '复议后起诉']);
    expect(block?.rows[0]?.cells.at(-1)).toMatchObject({ name: 'T4.values.review_total', value: 2 });
    expect(block?.rows[1]?.cells.at(-1)?.value).toBeUndefined();
  });
  it('keeps apart what table 2 counts differently', () => {
    const blocks = layOut(
      table('T2', {
        regulations: { made: 0, repealed: 0, valid: 0 },
        normative: { made: 3, repealed: 1, valid: 22 },
        licensing: { decisions: 9 },
      }),
    );
    expect(blocks.map(({ rows }) => rows.length)).toEqual([2, 1]);
    const amounts = layOut(table('T2', { fees: { amount: 1 }, procurement: { amount: 2 } }, '2019'));
    expect(amounts.map(({ columns }) => columns[0]?.label)).toEqual([
      '本年收费金额（单位：万元）',
      '采购总金额',
    ]);
  });
});
