import type { Quantity } from '../quantity.ts';
import { chineseAt, round } from './numerals.ts';
import { directionBefore, type Found, quantityAt, toQuantity } from './quantities.ts';

/** Reads one quantity at a place of a folded sentence, or null; `printed` is the sentence as given. */
export type Recogniser = (text: string, at: number, printed: string) => Quantity | null;

const plain = (start: number, end: number, printed: string): Omit<Quantity, 'value' | 'kind' | 'unit'> => ({
  raw: printed.slice(start, end),
  start,
  end,
  numberStart: start,
  numberEnd: end,
  approx: 'exact',
  lo: null,
  hi: null,
  tolerance: 0,
  denied: null,
  direction: null,
});
const exactly = (value: number) => ({ value, lo: value, hi: value });
const suffixOf = (text: string, end: number) =>
  text.startsWith('以上', end)
    ? ('at-least' as const)
    : text.startsWith('以下', end) || text.startsWith('以内', end)
      ? ('at-most' as const)
      : text.startsWith('左右', end)
        ? ('about' as const)
        : null;

function withSuffix(text: string, quantity: Quantity, printed: string): Quantity {
  const approx = suffixOf(text, quantity.end);
  if (!approx || quantity.value === null) return quantity;
  const end = quantity.end + 2;
  const v = quantity.value;
  return {
    ...quantity,
    end,
    raw: printed.slice(quantity.start, end),
    approx,
    lo: approx === 'at-least' ? v : null,
    hi: approx === 'at-most' ? v : null,
  };
}

function signedPercent(text: string, quantity: Quantity): Quantity {
  const direction = directionBefore(text, quantity.start);
  if (!direction || quantity.value === null) return quantity;
  return {
    ...quantity,
    ...negated(quantity, direction.sign),
    kind: 'change-percent',
    direction: direction.word,
  };
}

const negated = ({ value, lo, hi }: Quantity, sign: 1 | -1) =>
  sign > 0
    ? { value, lo, hi }
    : { value: value === null ? null : -value, lo: hi === null ? null : -hi, hi: lo === null ? null : -lo };

/** 百分之九十九点五, 千分之三. */
const percentWords: Recogniser = (text, at, printed) => {
  const found = /^([百千万])分之/.exec(text.slice(at, at + 4));
  if (!found) return null;
  const numeral = chineseAt(text, at + 3) ?? quantityAt(text, at + 3)?.numeral ?? null;
  if (!numeral || numeral.value === null) return null;
  const value = round(numeral.value / (found[1] === '百' ? 1 : found[1] === '千' ? 10 : 100));
  return signedPercent(
    text,
    withSuffix(
      text,
      { ...plain(at, numeral.end, printed), ...exactly(value), kind: 'percent', unit: '%' },
      printed,
    ),
  );
};

/** 三分之二, 1/3: a fraction given in percent. */
const fraction: Recogniser = (text, at, printed) => {
  const words = /^([二三四五六七八九十])分之([一二三四五六七八九])/.exec(text.slice(at, at + 5));
  const digits = /^(\d)\/(\d{1,2})(?![\d/年])(?=的|以上|,|。|强|左右)/.exec(text.slice(at, at + 8));
  const found = words ?? digits;
  if (!found) return null;
  const value = (word: string | undefined) =>
    /^\d+$/.test(word ?? '') ? Number(word) : (chineseAt(word ?? '', 0)?.value ?? 0);
  const [over, under] = words ? [value(words[2]), value(words[1])] : [value(found[1]), value(found[2])];
  if (under === 0 || over >= under) return null;
  const percent = Math.round((over / under) * 1e6) / 1e4;
  return withSuffix(
    text,
    { ...plain(at, at + found[0].length, printed), ...exactly(percent), kind: 'ratio', unit: '%' },
    printed,
  );
};

/** 七成以上, 三成五. 成 before another character is mostly a word (成立, 成效). */
const tenths: Recogniser = (text, at, printed) => {
  const found =
    /^([一二三四五六七八九两])成([一二三四五六七八九半])?(?=以上|以下|左右|多|的|,|。|;|、|$)/.exec(
      text.slice(at, at + 6),
    );
  if (!found) return null;
  const digit = (word: string | undefined) =>
    word === '半' ? 5 : word ? (chineseAt(word, 0)?.value ?? 0) : 0;
  const value = digit(found[1]) * 10 + digit(found[2]);
  const quantity = {
    ...plain(at, at + found[0].length, printed),
    ...exactly(value),
    kind: 'percent' as const,
    unit: '%',
  };
  return signedPercent(text, withSuffix(text, quantity, printed));
};

/** 翻一番 is plus 100 %, 翻两番 plus 300 %. */
const doubling: Recogniser = (text, at, printed) => {
  const found = /^翻了?([一两二三四])番/.exec(text.slice(at, at + 5));
  if (!found) return null;
  const times = chineseAt(found[1] as string, 0)?.value ?? 1;
  return {
    ...plain(at, at + found[0].length, printed),
    ...exactly((2 ** times - 1) * 100),
    kind: 'change-percent',
    unit: '%',
    direction: '翻',
  };
};

/** 与去年持平; 压缩一半. */
const words: Recogniser = (text, at, printed) => {
  if (text.startsWith('持平', at) && /[与和同较]/.test(text.slice(Math.max(0, at - 10), at))) {
    return {
      ...plain(at, at + 2, printed),
      ...exactly(0),
      kind: 'change-percent',
      unit: '%',
      direction: '持平',
    };
  }
  if (!text.startsWith('一半', at)) return null;
  const cut = /(?:压缩|缩短|减少|下降|降低|精简|压减|缩减)(?:了|近|约|超过|至|到)?$/.exec(
    text.slice(Math.max(0, at - 8), at),
  );
  if (!cut || /[至到]$/.test(cut[0])) return null;
  return {
    ...plain(at, at + 2, printed),
    ...exactly(-50),
    kind: 'change-percent',
    unit: '%',
    direction: cut[0],
  };
};

const RANK_UNITS = /^(?:第(?:\s?\d{1,3}|[一二三四五六七八九十]{1,3}))(位|名)?/;
const RANK_CUES =
  /(?:排名?|位列|列|位居|居|名列|排在|荣获|获|保持|跃居|升至|前移至|总榜|榜|为)(?:全[国省市区县]|[全本]\S{1,6})?\S{0,8}$/;

/** 第三位, 排名第5. */
const rank: Recogniser = (text, at, printed) => {
  if (text.charAt(at) !== '第') return null;
  const found = RANK_UNITS.exec(text.slice(at, at + 8));
  if (!found) return null;
  const end = at + found[0].length;
  if (!found[1]) {
    if (
      !RANK_CUES.test(text.slice(Math.max(0, at - 14), at)) ||
      !/^(?:[,。;、)]|$)/.test(text.slice(end, end + 1))
    )
      return null;
  }
  const body = found[0].slice(1, found[1] ? -1 : undefined).trim();
  const value = /^\d+$/.test(body) ? Number(body) : (chineseAt(body, 0)?.value ?? null);
  return value === null
    ? null
    : { ...plain(at, end, printed), value, lo: value, hi: value, kind: 'rank', unit: found[1] ?? null };
};

const RANGE_JOINT = /^\s?(?:至|到|-|~)\s?/;

/** 3至5个工作日, 60-90分钟, 5%-8%: two bounds of one unit; 由3件到5件 is a change and not for here. */
const range: Recogniser = (text, at, printed) => {
  const first = quantityAt(text, at) ?? bare(text, at);
  if (!first) return null;
  const joint = RANGE_JOINT.exec(text.slice(first.end, first.end + 4));
  if (!joint || /[由从]\S{0,12}$/.test(text.slice(Math.max(0, first.start - 14), first.start))) return null;
  const second = quantityAt(text, first.end + joint[0].length);
  if (!second?.unit || (first.unit && first.unit.name !== second.unit.name)) return null;
  const lo = first.numeral.value;
  const hi = second.numeral.value;
  if (lo === null || hi === null || lo >= hi || hi > lo * 1000) return null;
  const scaled =
    /[万亿]/.test(text.slice(second.numeral.start, second.numeral.end)) &&
    !/[万亿]/.test(text.slice(first.numeral.start, first.numeral.end));
  const scale = scaled
    ? text.slice(second.numeral.start, second.numeral.end).includes('亿')
      ? 1e8
      : 1e4
    : 1;
  const factor = second.unit.factor;
  const whole: Found = { ...second, start: first.start, approx: 'range' };
  return toQuantity(whole, printed, second.unit.kind, {
    value: null,
    lo: round(lo * scale * factor),
    hi: round(hi * factor),
    approx: 'range',
    numberStart: first.numeral.start,
    numberEnd: second.numeral.end,
  });
};

/** The first bound of a range carries no unit of its own. */
function bare(text: string, at: number): Found | null {
  const found =
    /^\d{1,6}(?:\.\d{1,3})?(?=\s?(?:至|到|-|~)\s?\d)/.exec(text.slice(at, at + 12)) ??
    /^[一二三四五六七八九十]{1,2}(?=(?:至|到)[一二三四五六七八九十])/.exec(text.slice(at, at + 4));
  if (!found) return null;
  const numeral = /^\d/.test(found[0])
    ? {
        start: at,
        end: at + found[0].length,
        value: Number(found[0]),
        lo: null,
        hi: null,
        tolerance: 0,
        chinese: false,
        approx: null,
      }
    : chineseAt(text, at);
  return numeral ? { numeral, unit: null, start: at, end: numeral.end, approx: 'exact' } : null;
}

/** 增长2倍 is plus 200 %; 增加到上年的2倍 and 1.05倍 are ratios. */
function multiple(text: string, found: Found, printed: string): Quantity {
  const direction = directionBefore(text, found.start);
  if (!direction) return toQuantity(found, printed, 'ratio');
  const percent = round((found.numeral.value ?? 0) * 100);
  return toQuantity(found, printed, 'change-percent', {
    value: percent,
    lo: percent,
    hi: percent,
    unit: '%',
    direction: direction.word,
  });
}

/** Numbers with a unit, bare counts, changes by their verb. */
const counted: Recogniser = (text, at, printed) => {
  const found = quantityAt(text, at);
  if (!found) return null;
  const kind = found.unit?.kind ?? 'count';
  if (kind === 'ratio') return multiple(text, found, printed);
  const quantity = toQuantity(found, printed, kind);
  if (kind === 'percent') return signedPercent(text, quantity);
  const direction = directionBefore(text, found.start);
  if (kind === 'delta-pp') {
    const below = /低于/.test(text.slice(Math.max(0, found.start - 10), found.start));
    const sign = direction?.sign ?? (below ? -1 : 1);
    return { ...quantity, ...negated(quantity, sign), direction: direction?.word ?? null };
  }
  if (
    direction &&
    (kind === 'count' || kind === 'money' || kind === 'duration') &&
    isDelta(text, found.start, direction.word)
  ) {
    return { ...quantity, ...negated(quantity, direction.sign), kind: 'delta', direction: direction.word };
  }
  return quantity;
};

/** 增加5件 tells a difference only beside a comparison; 净增 and 多出 always do. */
function isDelta(text: string, start: number, word: string): boolean {
  if (/净|多出/.test(word)) return true;
  const clause = text.slice(Math.max(0, start - 24), start);
  return /同比|较|比|环比|上年|去年|上一年/.test(clause);
}

/** Tried in this order at every place: what is longer and surer comes first. */
export const RECOGNISERS: readonly Recogniser[] = [
  percentWords,
  fraction,
  tenths,
  doubling,
  words,
  rank,
  range,
  counted,
];
