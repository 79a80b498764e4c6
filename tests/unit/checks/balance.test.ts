import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../utils/checks/index.ts';
import type { Page, ReportDocument, StatutoryTable } from '../../../utils/model.ts';

type Rows = Record<string, Record<string, number>>;
interface Report {
  year: number;
  T2: Rows;
  T3: Rows;
  T4: Record<string, number>;
}
interface Examples {
  current: Report;
  variants: {
    name: string;
    expected_failures: { rule: string; at: string | null; lhs: number; rhs: number }[];
  }[];
}

const examples = JSON.parse(
  readFileSync(join(import.meta.dirname, 'balance-examples.json'), 'utf8'),
) as Examples;
const cell = (report: Report, row: string) => report.T3[row] as Record<string, number>;

/** What each variant changes, in the words of its `change`. */
const CHANGES: Record<string, (report: Report) => void> = {
  'consistent two years': () => undefined,
  'one result cell off by one': (r) => void Object.assign(cell(r, 'granted'), { natural: 25 }),
  'total cell of a row wrong': (r) => void Object.assign(cell(r, 'new'), { total: 36 }),
  'carry-over does not match last year': (r) =>
    void Object.assign(cell(r, 'carried_in'), { natural: 5, total: 5 }),
  'review total wrong': (r) => void Object.assign(r.T4, { review_total: 4 }),
  'stock of normative documents': (r) => void Object.assign(r.T2.normative as object, { valid: 30 }),
  'fee in yuan instead of 10,000 yuan': (r) => void Object.assign(r.T2.fees as object, { amount: 412000 }),
};
/** Rules that need the report of the year before are not asked of one report alone. */
const OF_TWO_YEARS = /^(?:YEAR-|T2-STOCK|T2-FEE-UNIT)/;

function documentOf(report: Report): ReportDocument {
  const table = (id: StatutoryTable['table'], rows: Rows): StatutoryTable => ({
    form: '2021',
    table: id,
    rows,
    places: {},
  });
  return {
    id: 'd1',
    kind: 'annual-report',
    title: '',
    agency: null,
    year: report.year,
    date: null,
    published: null,
    complete: true,
    start: 0,
    end: 0,
    sections: [],
    figures: [],
    relations: [],
    rejected: [],
    checks: [],
    tables: [table('T2', report.T2), table('T3', report.T3), table('T4', { values: report.T4 })],
  };
}

describe('the examples of balance', () => {
  test.each(examples.variants)('$name gives just the failures that follow', ({ name, expected_failures }) => {
    const report = structuredClone(examples.current);
    const change = CHANGES[name];
    expect(change, `the test does not know what ${name} changes`).toBeDefined();
    change?.(report);
    const failed = checkDocument(documentOf(report), { text: '', lines: [] as Page['lines'] } as Page).filter(
      (check) => check.verdict === 'disagrees',
    );
    const wanted = expected_failures.filter(({ rule }) => !OF_TWO_YEARS.test(rule));
    const pairs = (list: { rule: string; a: number | null; b: number | null }[]) =>
      list
        .map(({ rule, a, b }) => `${rule} ${[a, b].sort((x, y) => Number(x) - Number(y)).join('/')}`)
        .sort();
    expect(pairs(failed.map(({ rule, stated, computed }) => ({ rule, a: stated, b: computed })))).toEqual(
      pairs(wanted.map(({ rule, lhs, rhs }) => ({ rule, a: lhs, b: rhs }))),
    );
  });
});

describe('a blank among the parts', () => {
  const verdicts = (review: Record<string, number | null>) => {
    const report = structuredClone(examples.current);
    Object.assign(report.T4, review);
    return checkDocument(documentOf(report), { lines: [], tables: [] } as unknown as Page)
      .filter(({ rule }) => rule === 'T4-SUM-REVIEW')
      .map(({ verdict, stated, computed }) => [verdict, stated, computed]);
  };
  const blank = { review_upheld: 4, review_corrected: 1, review_other: null, review_pending: 1 };

  test('leaves a sum open that its total may still reach', () => {
    expect(verdicts({ ...blank, review_total: 8 })).toEqual([['uncertain', 8, 6]]);
    expect(verdicts({ ...blank, review_total: 6 })).toEqual([['agrees', 6, 6]]);
  });

  test('hides no sum that is more than its total', () => {
    expect(verdicts({ ...blank, review_total: 5 })).toEqual([['disagrees', 5, 6]]);
  });
});
