import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, copiedFrom, type Subject, type Value } from '../../utils/library/compare/index.ts';
import { factorBetween } from '../../utils/library/compare/units.ts';
import type { Approx, ReportDocument } from '../../utils/model.ts';

const subject = (text: string): Subject => ({
  key: 'a#d1',
  reading: 'a',
  address: '',
  title: '',
  agency: null,
  year: null,
  kind: 'annual-report',
  text,
  document: { title: '', start: 0, end: text.length, sections: [], tables: [] } as unknown as ReportDocument,
});

/** Sentences that share their words now and then, with digits, breaks and signs of every kind. */
const sentences = fc.array(
  fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'公开信息群众服务河湖治理供水节水0123456789，、\n'),
      minLength: 10,
      maxLength: 60,
    }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '围绕河湖治理和城乡供水组织三场现场说明会，把工程进度、资金安排和停水计划逐一讲清',
      '对依申请公开件实行首接负责，当日登记、三日会商、五日拟稿，疑难件由分管负责人统一口径',
    ),
  ),
  { maxLength: 12 },
);
const texts = sentences.map((all) => all.join('。'));
const wordsOf = (text: string) =>
  text
    .replace(/[\ud800-\udfff]/g, '')
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}0]/gu, '');

describe('repeated text', () => {
  it('is quoted as both texts have it, in order and once', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { share, passages } = copiedFrom(subject(before), subject(after));
        if (share !== null) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        let end = 0;
        for (const passage of passages) {
          expect(passage.text).toBe(after.slice(passage.after.start, passage.after.end));
          expect(wordsOf(passage.text)).toBe(wordsOf(before.slice(passage.before.start, passage.before.end)));
          expect(passage.after.start).toBeGreaterThanOrEqual(end);
          end = passage.after.end;
        }
      }),
    );
  });

  it('is all of a text that is its own predecessor, as far as it has sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { share } = copiedFrom(subject(text), subject(text));
        const other = copiedFrom(subject(''), subject(text)).share;
        expect(share === null).toBe(other === null);
        if (other !== null) expect(other).toBe(0);
      }),
    );
  });
});

const value = (approx: Approx, from: number, room: number): Value => ({
  value: from,
  lo: approx === 'under' || approx === 'at-most' ? null : from,
  hi:
    approx === 'exact'
      ? from
      : approx === 'range'
        ? from + room
        : approx === 'under' || approx === 'at-most'
          ? from
          : null,
  approx,
  tolerance: 0,
  unit: '件',
  raw: '',
  of: null,
  span: null,
  source: { kind: 'text', name: { zh: '', en: '' }, sentence: '', places: [], cells: [] },
});
/** A value together with a number that its words allow. */
const values = fc
  .record({
    approx: fc.constantFrom<Approx>('exact', 'over', 'at-least', 'under', 'at-most', 'range'),
    from: fc.integer({ min: 1, max: 1e6 }),
    room: fc.integer({ min: 0, max: 1e5 }),
  })
  .map(({ approx, from, room }) => ({
    value: value(approx, from, room),
    truth:
      approx === 'exact'
        ? from
        : approx === 'under' || approx === 'at-most'
          ? Math.max(0, from - room)
          : from + room,
  }));

describe('growth', () => {
  it('is never contradicted by the numbers behind the words', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const { difference, growth, direction } = changeBetween(a.value, b.value, false);
        const truth = b.truth - a.truth;
        if (direction !== null) expect(Math.sign(truth)).toBe(direction);
        if (difference?.bound === 'exact') expect(difference.value).toBe(truth);
        if (difference?.bound === 'at-least') expect(truth).toBeGreaterThanOrEqual(difference.value);
        if (difference?.bound === 'at-most') expect(truth).toBeLessThanOrEqual(difference.value);
        if (growth?.bound === 'at-least' && a.truth > 0)
          expect((b.truth / a.truth - 1) * 100).toBeGreaterThanOrEqual(growth.value - 1e-6);
        if (growth?.bound === 'at-most' && a.truth > 0)
          expect((b.truth / a.truth - 1) * 100).toBeLessThanOrEqual(growth.value + 1e-6);
      }),
    );
  });
});

describe('units', () => {
  const unit = fc.constantFrom(
    null,
    '元',
    '万元',
    '亿元',
    '件',
    '宗',
    '条',
    '篇',
    '次',
    '场',
    '人',
    '人次',
    '天',
    '小时',
    '个工作日',
    '%',
  );
  it('convert there and back, or not at all', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const [there, back] = [factorBetween(a, b), factorBetween(b, a)];
        expect(there === null).toBe(back === null);
        if (there !== null && back !== null) expect(there * back).toBeCloseTo(1, 9);
      }),
    );
  });
});
