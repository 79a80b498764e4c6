import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { T3_COLUMNS } from '../../utils/domain/forms.ts';
import { read } from '../../utils/reading.ts';
import {
  type Counts,
  KINDS,
  LOOKS,
  type Look,
  RESULT_ROWS,
  remediesHtml,
  requestsHtml,
} from '../support/annual.ts';
import { pageOf } from '../support/page.ts';

const HEAD = '<title>清河市园林局2023年政府信息公开工作年度报告</title>';
const OPENING =
  '<p>本报告所列数据统计期限为2023年1月1日至12月31日。</p><p>一、总体情况</p><p>2023年，市园林局认真落实公开要求，现将全年情况报告如下，全年组织培训2次。</p>';
const ENDING =
  '<p>五、存在的主要问题及改进情况</p><p>公开的及时性有待提高，下一步将加强指导。</p><p>六、其他需要报告的事项</p><p>无。</p>';

function checksOf(counts: Counts, look: Look, down: boolean, printed: Record<string, number> = {}) {
  const tables = `<p>三、收到和处理政府信息公开申请情况</p>${requestsHtml(counts, look, printed)}<p>四、政府信息公开行政复议、行政诉讼情况</p>${remediesHtml(counts.remedies, down)}`;
  const reading = read(pageOf(`<div class="TRS_Editor">${OPENING}${tables}${ENDING}</div>`, HEAD));
  return reading.documents[0]?.checks ?? [];
}

const small = fc.nat(40);
const perKind = fc.array(small, { minLength: KINDS.length, maxLength: KINDS.length });

/** Counts that balance: what came in is what was handled or carried over. */
const balanced: fc.Arbitrary<Counts> = fc
  .record({
    results: fc.array(perKind, { minLength: RESULT_ROWS.length, maxLength: RESULT_ROWS.length }),
    carriedIn: perKind,
    carriedOut: perKind,
    remedies: fc.array(fc.array(small, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ results, carriedIn, carriedOut, remedies }) => {
    const rows: Record<string, number[]> = Object.fromEntries(
      RESULT_ROWS.map((row, i) => [row, results[i] as number[]]),
    );
    const handled = KINDS.map((_, k) => results.reduce((sum, row) => sum + (row[k] as number), 0));
    const isPossible = handled.every((n, k) => n + (carriedOut[k] as number) >= (carriedIn[k] as number));
    const fromBefore = isPossible ? carriedIn : KINDS.map(() => 0);
    rows.carried_in = fromBefore;
    rows.carried_out = carriedOut;
    rows.new = handled.map((n, k) => n + (carriedOut[k] as number) - (fromBefore[k] as number));
    return { rows, remedies: remedies.flatMap((four) => [...four, four.reduce((a, b) => a + b, 0)]) };
  });

describe('a report that balances', () => {
  test('gives no disagreement in any layout, and all identities agree', () => {
    fc.assert(
      fc.property(balanced, fc.constantFrom(...LOOKS), fc.boolean(), (counts, look, down) => {
        const checks = checksOf(counts, look, down);
        expect(checks.filter((check) => check.verdict === 'disagrees')).toEqual([]);
        const agreed = checks.map((check) => check.rule);
        for (const rule of [
          'T3-BALANCE',
          'T3-ROWSUM',
          'T3-RESULTS',
          'T4-SUM-REVIEW',
          'T4-SUM-DIRECT',
          'T4-SUM-AFTER',
        ])
          expect(agreed).toContain(rule);
      }),
      { numRuns: 30 },
    );
  });

  test('with one cell altered gives findings, and only such as that cell takes part in', () => {
    const row = fc.constantFrom('new', 'carried_in', 'carried_out', 'results_total', ...RESULT_ROWS);
    const column = fc.constantFrom(...T3_COLUMNS.map(({ id }) => id));
    fc.assert(
      fc.property(balanced, row, column, fc.integer({ min: 1, max: 9 }), (counts, at, by, more) => {
        const values =
          at === 'results_total'
            ? KINDS.map((_, k) => RESULT_ROWS.reduce((sum, id) => sum + (counts.rows[id]?.[k] as number), 0))
            : (counts.rows[at] as number[]);
        const now =
          by === 'total' ? values.reduce((a, b) => a + b, 0) : (values[KINDS.indexOf(by)] as number);
        const checks = checksOf(counts, 'plain', false, { [`${at}.${by}`]: now + more });
        const failed = checks.filter((check) => check.verdict === 'disagrees');
        expect(failed.length).toBeGreaterThan(0);
        for (const check of failed) expect(check.cells).toContain(`T3.${at}.${by}`);
      }),
      { numRuns: 30 },
    );
  });
});
