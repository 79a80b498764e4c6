import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../utils/domain/indicators.ts';

describe('the table of indicators', () => {
  const ids = new Set(INDICATORS.map((indicator) => indicator.id));

  it('names each once, in both languages', () => {
    expect(ids.size).toBe(INDICATORS.length);
    for (const { zh, en } of INDICATORS) expect(zh && en).toBeTruthy();
  });

  it('refers only to indicators that there are', () => {
    for (const { parent, confusable } of INDICATORS)
      for (const id of [...(parent ? [parent] : []), ...confusable]) expect(ids).toContain(id);
  });

  it('has words that can be looked up by their first two characters', () => {
    for (const { any } of INDICATORS) {
      expect(any.length).toBeGreaterThan(0);
      for (const word of any) expect((word.split('…')[0] as string).length).toBeGreaterThanOrEqual(2);
    }
  });
});
