import { describe, expect, it } from 'vitest';
import { partInTitle, partOfYear } from '../../../utils/domain/calendar.ts';

describe('the part of a year that a title names', () => {
  it.each([
    ['云岭县水务局2023年第二季度工作总结', '2023-04/2023-06'],
    ['云岭县水务局2023年前三季度工作总结', '2023-01/2023-09'],
    ['云岭县水务局2023年一、二季度工作总结', '2023-01/2023-06'],
    ['云岭县水务局2023年半年工作总结', '2023-01/2023-06'],
    ['云岭县水务局2023年下半年工作总结', '2023-07/2023-12'],
    ['云岭县水务局2023年1～10月工作总结', '2023-01/2023-10'],
    ['云岭县水务局2023年10月工作总结', '2023-10'],
    ['云岭县水务局10月份工作总结', '2023-10'],
    ['云岭县水务局2023年工作总结（2024年1月）', null],
    ['云岭县水务局2023年11月25日法治宣传工作总结', null],
    ['云岭县水务局2022-2023年工作总结', null],
    ['云岭县水务局2023年度工作总结', null],
  ])('%s', (title, period) => {
    const part = partInTitle(title);
    expect(part && partOfYear(2023, part)).toBe(period);
  });
});
