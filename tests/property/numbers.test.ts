import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/figures/numbers/fold.ts';
import { scanNumbers } from '../../utils/figures/numbers/index.ts';

const UNITS = ['件', '条', '篇', '次', '人次', '个', '项', '家'];
const DIGITS = '零一二三四五六七八九';

/** A whole number below 10^12 in Chinese numerals, as documents write it. */
function chinese(value: number): string {
  const section = (part: number): string => {
    let out = '';
    let gap = false;
    for (const [size, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / size) % 10;
      if (digit === 0) gap = out !== '';
      else {
        out += (gap ? '零' : '') + DIGITS[digit] + name;
        gap = false;
      }
    }
    return out;
  };
  let out = '';
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) continue;
    out += (out !== '' && part < 1000 ? '零' : '') + section(part) + name;
  }
  return out;
}

function wide(text: string): string {
  return text.replace(/[0-9.,%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function only(sentence: string) {
  const { quantities } = scanNumbers(sentence);
  expect(quantities.map((one) => one.raw)).toHaveLength(1);
  return quantities[0];
}

const unit = fc.constantFrom(...UNITS);
const whole = fc.integer({ min: 1, max: 99_999_999 });

describe('a number written in any supported form', () => {
  it('reads back to its value in Arabic digits, plain, grouped and full-width', () => {
    fc.assert(
      fc.property(whole, unit, (value, name) => {
        for (const text of [String(value), grouped(value), wide(String(value)), wide(grouped(value))]) {
          expect(only(`全年办理事务${text}${name}。`)).toMatchObject({ value, unit: name, approx: 'exact' });
        }
      }),
    );
  });

  it('reads back with 万 and 亿', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99_999 }),
        unit,
        fc.constantFrom(['万', 1e4], ['亿', 1e8]),
        (tenths, name, scale) => {
          const [sign, factor] = scale as [string, number];
          const found = only(`全年办理事务${(tenths / 10).toFixed(1)}${sign}${name}。`);
          expect(found?.value).toBeCloseTo((tenths / 10) * factor, 0);
          expect(found?.tolerance).toBeCloseTo(factor / 20, 0);
        },
      ),
    );
  });

  it('reads back in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), unit, (value, name) => {
        const text = chinese(value);
        expect(only(`全年办理事务${text}${name}。`)).toMatchObject({ value, unit: name });
      }),
    );
  });

  it('keeps its value when a space stands before the unit', () => {
    fc.assert(
      fc.property(whole, unit, fc.constantFrom(' ', '  ', '\u00a0', '\u3000'), (value, name, space) => {
        expect(only(`全年办理事务${value}${space}${name}。`)).toMatchObject({ value, unit: name });
      }),
    );
  });

  it('keeps its value when its digits are broken by spaces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), unit, (value, name) => {
        expect(only(`全年办理事务 ${[...String(value)].join(' ')} ${name}。`)?.value).toBe(value);
      }),
    );
  });

  it('reads percents in any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        for (const one of [`${text}%`, wide(`${text}%`)]) {
          expect(only(`办结率${one}。`)).toMatchObject({ kind: 'percent', unit: '%', value: Number(text) });
        }
      }),
    );
  });
});

/** Characters that the scanner has something to do with. */
const MIXED = fc.string({
  unit: fc.constantFrom(
    ...'0123456789０９一二三十百千万亿两半几数上第未没有无零翻番持平分之成％%.．,，。、：:（）()〔〕“”《》年月日号条项件个次人元余多近约超至到-—～+×/A名位发生收到复议诉讼和减少增长压缩 　',
  ),
  maxLength: 60,
});

describe('any text', () => {
  it('ends, and every offset is true to the text', () => {
    fc.assert(
      fc.property(fc.oneof(MIXED, fc.string({ unit: 'grapheme' })), (sentence) => {
        const { quantities, rejected } = scanNumbers(sentence);
        for (const one of quantities) {
          expect(sentence.slice(one.start, one.end)).toBe(one.raw);
          expect(one.numberStart).toBeGreaterThanOrEqual(one.start);
          expect(one.numberEnd).toBeLessThanOrEqual(one.end);
          expect(Number.isNaN(one.value)).toBe(false);
          if (one.lo !== null && one.hi !== null) expect(one.lo).toBeLessThanOrEqual(one.hi);
        }
        for (const one of rejected) expect(sentence.slice(one.start, one.end)).toBe(one.text);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives quantities in reading order that do not overlap, but for things denied together', () => {
    fc.assert(
      fc.property(MIXED, (sentence) => {
        const { quantities } = scanNumbers(sentence);
        for (const [index, one] of quantities.entries()) {
          const before = quantities[index - 1];
          if (before === undefined || (before.start === one.start && one.kind === 'zero')) continue;
          expect(one.start).toBeGreaterThanOrEqual(before.end);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps its length when folded, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(MIXED, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
