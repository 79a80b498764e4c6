import { describe, expect, it } from 'vitest';
import { unitAt } from '../../../utils/domain/units.ts';
import { fold } from '../../../utils/figures/numbers/fold.ts';

describe('folding', () => {
  it('makes full-width digits, letters and signs half-width', () => {
    expect(fold('（１２．５％）Ａ：')).toBe('(12.5%)A:');
  });
  it('keeps the Chinese comma unless digits touch it on both sides', () => {
    expect(fold('收到１，２３４件，办结3件')).toBe('收到1,234件，办结3件');
  });
  it('reads look-alikes of 〇 only between Chinese digits', () => {
    expect(fold('二○二O年，二o二0年')).toBe('二〇二〇年，二〇二〇年');
    expect(fold('OK 10 ○')).toBe('OK 10 ○');
  });
  it('folds brackets of document numbers, odd spaces and radicals', () => {
    expect(fold('〔2021〕３号\u3000⼀件\u200b⻓')).toBe('[2021]3号 一件 长');
  });
});

describe('units', () => {
  it('takes the longest classifier', () => {
    expect(unitAt('3人次', 1)?.unit.text).toBe('人次');
    expect(unitAt('3个工作日', 1)?.unit.text).toBe('个工作日');
    expect(unitAt('3个百分点', 1)?.unit.category).toBe('pp');
  });
  it('knows words that only begin like a classifier', () => {
    expect(unitAt('3项目', 1)).toBeNull();
    expect(unitAt('3元旦', 1)).toBeNull();
    expect(unitAt('5GB5', 1)).toBeNull();
  });
});
