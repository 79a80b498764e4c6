/** A number as it is written, without unit: where it stands and what it is worth. */
export interface Numeral {
  start: number;
  end: number;
  value: number | null;
  /** For vague and double numerals (几十, 三四). */
  lo: number | null;
  hi: number | null;
  /** Half a unit of the last printed place. */
  tolerance: number;
  chinese: boolean;
  approx: 'over' | 'under' | 'at-least' | 'range' | null;
}

const CN_VALUES: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((c, i) => [c, i] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i] as const),
  ['两', 2],
  ['俩', 2],
]);
const CN_SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['廿', 20],
  ['卅', 30],
]);
const BIG: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

const isDigit = (c: string) => c >= '0' && c <= '9' && c.length === 1;
export const isChineseNumeral = (c: string) => CN_VALUES.has(c) || CN_SMALL.has(c) || BIG.has(c);

const SCALE = /^ ?([百千](?![瓦米克卡帕]))?([万萬])?([亿億])?/;

/** The scale words behind an Arabic number: 1.2万, 3千, 5百万, 2万亿; 千 of 千瓦 is none. */
function scaleAt(text: string, at: number): { end: number; scale: number } {
  const found = SCALE.exec(text.slice(at, at + 4));
  const [whole = '', small, tenThousand, hundredMillion] = found ?? [];
  const scale = (CN_SMALL.get(small ?? '') ?? 1) * (tenThousand ? 1e4 : 1) * (hundredMillion ? 1e8 : 1);
  return scale === 1 ? { end: at, scale } : { end: at + whole.length, scale };
}

/** Digits with thousands separators; a full-width or half-width comma joins exactly three digits. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  while (
    end - at <= 24 &&
    text.charAt(end) === ',' &&
    /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5)) &&
    end - at <= 3 + 4 * 5
  )
    end += 4;
  return end;
}

/** Digits that spaces broke (3 5 6 条, 37 6条): joined only when every gap is one space. */
function brokenEnd(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === ' ' && isDigit(text.charAt(at + 1)) && at - end < 20) {
    at += 2;
    while (isDigit(text.charAt(at))) at++;
  }
  return at;
}

export function arabicAt(text: string, at: number): Numeral | null {
  if (!isDigit(text.charAt(at))) return null;
  let end = digitsEnd(text, at);
  let decimals = 0;
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    const from = end + 1;
    end = from;
    while (isDigit(text.charAt(end))) end++;
    decimals = end - from;
  } else end = brokenEnd(text, end);
  const printed = Number(text.slice(at, end).replace(/[, ]/g, ''));
  const { end: scaled, scale } = scaleAt(text, end);
  const value = round(printed * scale);
  const tolerance = scale === 1 && decimals === 0 ? 0 : (0.5 * scale) / 10 ** decimals;
  return { start: at, end: scaled, value, lo: null, hi: null, tolerance, chinese: false, approx: null };
}

/** Multiplication by powers of ten must not leave 36.58 × 10⁴ = 365799.99999999994. */
export const round = (value: number) => Number(value.toPrecision(14));

interface CnState {
  total: number;
  section: number;
  digit: number | null;
  /** Two digits side by side: 三四个, 二三十. */
  second: number | null;
  seen: number;
}

/** A Chinese numeral up to 万亿, read digit by digit where no scale word stands; null when there is none. */
export function chineseAt(text: string, at: number): Numeral | null {
  const vague = vagueAt(text, at);
  if (vague) return vague;
  const state: CnState = { total: 0, section: 0, digit: null, second: null, seen: 0 };
  let end = at;
  let low: number | null = null;
  while (end < text.length && end - at < 24) {
    const c = text.charAt(end);
    const step = take(state, c);
    if (step === 'stop') break;
    if (step === 'pair') low = 1;
    end++;
  }
  if (end === at || state.seen === 0) return null;
  const value = state.total + state.section + (state.digit ?? 0);
  let stop = end;
  let result = value;
  let decimals = 0;
  if (text.charAt(end) === '点' && CN_VALUES.has(text.charAt(end + 1))) {
    stop = end + 1;
    let factor = 0.1;
    while (CN_VALUES.has(text.charAt(stop))) {
      result += (CN_VALUES.get(text.charAt(stop)) as number) * factor;
      factor /= 10;
      decimals++;
      stop++;
    }
  }
  if (low !== null && state.second !== null) return pair(state, at, end);
  return {
    start: at,
    end: stop,
    value: round(result),
    lo: null,
    hi: null,
    tolerance: decimals ? 0.5 / 10 ** decimals : 0,
    chinese: true,
    approx: null,
  };
}

function take(state: CnState, c: string): 'go' | 'stop' | 'pair' {
  const digit = CN_VALUES.get(c);
  if (digit !== undefined) {
    if (state.digit !== null && state.digit !== 0) {
      if (state.second !== null) return 'stop';
      if (digit !== state.digit + 1) return 'stop';
      state.second = digit;
      state.seen++;
      return 'pair';
    }
    state.digit = digit;
    state.seen++;
    return 'go';
  }
  const small = CN_SMALL.get(c);
  if (small !== undefined) {
    if (small === 20 || small === 30) state.section += small;
    else state.section += (state.digit ?? 1) * small;
    if (state.second !== null) state.section = (state.digit ?? 1) * small;
    else state.digit = null;
    state.seen++;
    return 'go';
  }
  const big = BIG.get(c);
  if (big === undefined || state.seen === 0) return 'stop';
  const below = state.section + (state.digit ?? 0);
  state.total = below === 0 ? state.total * big : state.total + below * big;
  state.section = 0;
  state.digit = null;
  return 'go';
}

function pair(state: CnState, at: number, end: number): Numeral {
  const a = state.digit ?? 0;
  const b = state.second ?? 0;
  const scale = state.section > 0 && a > 0 ? state.section / a : 1;
  return {
    start: at,
    end,
    value: null,
    lo: a * scale,
    hi: b * scale,
    tolerance: 0,
    chinese: true,
    approx: 'range',
  };
}

const VAGUE: readonly [RegExp, (scale: number) => Partial<Numeral>][] = [
  [
    /^(?:几|数|好几)([十百千万])(?:万|亿)?/,
    (s) => ({ value: null, lo: 2 * s, hi: 10 * s - 1, approx: 'range' }),
  ],
  [/^上([十百千万亿])(?=[^级报市海半])/, (s) => ({ value: s, lo: s, approx: 'at-least' })],
];

/** 几十, 数百, 上万: bounds instead of a value. */
function vagueAt(text: string, at: number): Numeral | null {
  const c = text.charAt(at);
  if (c !== '几' && c !== '数' && c !== '上' && c !== '好') return null;
  const window = text.slice(at, at + 5);
  for (const [pattern, make] of VAGUE) {
    const found = pattern.exec(window);
    if (!found) continue;
    const word = found[1] as string;
    const scale =
      (CN_SMALL.get(word) ?? BIG.get(word) ?? 1) * (/万$/.test(found[0]) && word !== '万' ? 1e4 : 1);
    return {
      start: at,
      end: at + found[0].length,
      value: null,
      lo: null,
      hi: null,
      tolerance: 0,
      chinese: true,
      approx: null,
      ...make(scale),
    };
  }
  return null;
}
