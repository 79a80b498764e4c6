/** Factors that are exact, by unit: money in 元, time in minutes. A working day has no fixed length. */
const FACTORS: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 万元: 10_000, 亿元: 100_000_000 },
  { 分钟: 1, 小时: 60, 个小时: 60, 天: 1440, 日: 1440 },
  { 个工作日: 1, 工作日: 1 },
];

/** Classifiers that count the same thing one by one; 人 and 人次, 条 and 期 do not. */
const ALIKE: readonly (readonly string[])[] = [
  ['件', '宗', '份', '起'],
  ['条', '篇', '则'],
  ['次', '场', '场次'],
  ['个', '家', '处'],
  ['人', '名'],
];

/**
 * What a number in one unit is multiplied with to stand in another; null where that is not exact. A number
 * without unit is a zero statement, which is 0 in any.
 */
export function factorBetween(from: string | null, to: string | null): number | null {
  if (from === to || from === null || to === null) return 1;
  for (const family of FACTORS) {
    const [a, b] = [family[from], family[to]];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return ALIKE.some((family) => family.includes(from) && family.includes(to)) ? 1 : null;
}
