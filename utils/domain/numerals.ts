/** Digits as they are written in dates and ordinals, look-alikes of 〇 included. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((char, value) => [char, value] as const),
  ...[...'〇○ＯO0０'].map((char) => [char, 0] as const),
  ['两', 2],
]);

/** The value of a short Chinese ordinal (一 … 九十九, also digit by digit as in 二〇二一); null when it is none. */
export function ordinalOf(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (numeral === '') return null;
  const ten = numeral.indexOf('十');
  if (ten < 0) {
    let value = 0;
    for (const char of numeral) {
      const digit = DIGITS.get(char);
      if (digit === undefined) return null;
      value = value * 10 + digit;
    }
    return value;
  }
  const tens = ten === 0 ? 1 : DIGITS.get(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.get(numeral.slice(ten + 1));
  return tens === undefined || ones === undefined ? null : tens * 10 + ones;
}
