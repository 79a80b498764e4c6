import { describe, expect, it } from 'vitest';
import { scanNumbers } from '../../../utils/figures/numbers/index.ts';
import type { Quantity } from '../../../utils/figures/quantity.ts';
import cases from './cases.json' with { type: 'json' };

function shown({ raw, value, unit, kind, approx, lo, hi }: Quantity) {
  const round = (number: number | null) => (number === null ? null : Math.round(number * 1e4) / 1e4);
  return { raw, value: round(value), unit, kind, approx, lo: round(lo), hi: round(hi) };
}

/** One denial of two things gives two quantities with the same raw; the cases list it once. */
function once<T extends { raw: string; kind: string }>(list: T[]): T[] {
  return list.filter(
    (one, index) => one.kind !== 'zero' || list.findIndex((other) => other.raw === one.raw) === index,
  );
}

/** The cases name the figures, not their order. */
function sorted<T>(list: T[]): string[] {
  return list.map((one) => JSON.stringify(one)).sort();
}

interface Case {
  id: string;
  input: string;
  figures: Pick<Quantity, 'raw' | 'value' | 'unit' | 'kind' | 'approx' | 'lo' | 'hi'>[];
  notFigures: string[];
}

describe('the numbers of a sentence', () => {
  for (const { id, input, figures, notFigures } of cases as Case[]) {
    it(`${id} ${input}`, () => {
      const { quantities, rejected } = scanNumbers(input);
      expect(sorted(once(quantities.map(shown)))).toEqual(sorted(figures));
      for (const text of notFigures) {
        const at = input.indexOf(text);
        expect(quantities.filter((one) => one.start < at + text.length && one.end > at)).toEqual([]);
      }
      for (const one of [
        ...quantities.map((q) => ({ text: q.raw, start: q.start, end: q.end })),
        ...rejected,
      ]) {
        expect(input.slice(one.start, one.end)).toBe(one.text);
      }
    });
  }
});
