import { codesOf, isAt, isDigit } from '../../domain/text.ts';
import { boundAfter, boundBefore } from './approx.ts';
import { changeOf } from './kinds.ts';
import { boundsOf, type Measured, quantityOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import { exactNumeral, type Numeral, skipSpaces } from './scale.ts';
import { type Found, figures, type Look, reject } from './types.ts';

const MORE = codesOf('多余');
/** 百, 千, 万 before 分之. */
const BASES: ReadonlyMap<number, number> = new Map([
  [0x767e, 100],
  [0x5343, 1000],
  [0x4e07, 10_000],
]);

/** A share in percent at numberStart..numberEnd, with the words around it. */
function share(
  look: Look,
  start: number,
  end: number,
  value: number | null,
  lo: number | null,
  hi: number | null,
  tolerance: number,
): Measured {
  const more = MORE.has(look.text.charCodeAt(end));
  const unitEnd = more ? end + 1 : end;
  const before = boundBefore(look.text, start, look.floor);
  const after = boundAfter(look.text, unitEnd);
  const approx = value === null ? 'range' : (before?.approx ?? after?.approx ?? (more ? 'over' : 'exact'));
  const limits = value === null ? { lo, hi } : boundsOf(approx, value);
  const numeral: Numeral = { ...exactNumeral(start, end, 0), value, lo, hi, tolerance, chinese: true };
  return {
    start: before?.at ?? start,
    end: after?.at ?? unitEnd,
    numberStart: start,
    numberEnd: end,
    numeral,
    value,
    lo: limits.lo,
    hi: limits.hi,
    approx,
    tolerance,
    unit: '%',
    unitEnd,
    category: 'percent',
    afterChinese: true,
  };
}

function finish(look: Look, measured: Measured, kind: 'percent' | 'ratio'): Found {
  const found = changeOf(look, measured);
  if (found === null) return figures(quantityOf(look, measured, { kind }));
  return figures(
    quantityOf(look, measured, { kind: 'change-percent', sign: found.sign, direction: found.word }),
  );
}

const isPartsOf = (text: string, at: number) => isAt(text, at, '分') && isAt(text, at + 1, '之');

/** 百分之九十九点五, 千分之三, 三分之二. */
export function parts(look: Look, index: number, base: Numeral | null): Found | null {
  const { text } = look;
  if (base === null || base.value === null || !isPartsOf(text, base.end)) return hundredth(look, index);
  return partsOf(look, index, base.value, skipSpaces(text, base.end + 2));
}

/** 百 before 分 is no numeral of its own for the lexer. */
function hundredth(look: Look, index: number): Found | null {
  const base = BASES.get(look.text.charCodeAt(index));
  if (base === undefined || !isPartsOf(look.text, index + 1)) return null;
  return partsOf(look, index, base, skipSpaces(look.text, index + 3));
}

function partsOf(look: Look, index: number, base: number, at: number): Found | null {
  const number = readNumeral(look.text, at);
  if (number === null || base < 2) return null;
  const kind = base === 100 || base === 1000 || base === 10000 ? 'percent' : 'ratio';
  const scale = (value: number | null) => (value === null ? null : Math.round((value / base) * 1e6) / 1e4);
  const digits = kind === 'percent' ? (number.tolerance * 100) / base : 5e-5;
  return finish(
    look,
    share(look, index, number.end, scale(number.value), scale(number.lo), scale(number.hi), digits),
    kind,
  );
}

/** 1/3以上 in Arabic digits; what else is written with a stroke has been rejected before. */
export function stroke(look: Look, index: number, top: Numeral | null): Found | null {
  const { text } = look;
  if (!isDigit(text.charCodeAt(index))) return null;
  if (top?.value == null || text.charCodeAt(top.end) !== 0x2f) return null;
  const base = readNumeral(text, top.end + 1);
  if (base?.value == null || base.value <= top.value) return null;
  return finish(
    look,
    share(look, index, base.end, Math.round((top.value / base.value) * 1e6) / 1e4, null, null, 5e-5),
    'ratio',
  );
}

/** 成 in these is a word: 三成员, 一成立. */
const NOT_TENTH = '立为员果功效本绩熟长交品人分型套形就年都';
const DIGIT = '一二三四五六七八九';
/** 成, 一, 半. */
const [TENTH, ONE, HALF] = [0x6210, 0x4e00, 0x534a];

/** 七成, 三成五, 近六成, 三四成. */
export function tenths(look: Look, index: number, number: Numeral | null): Found | null {
  const { text } = look;
  if (number === null || text.charCodeAt(number.end) !== TENTH || (number.value ?? number.hi ?? 11) > 10)
    return null;
  const next = text[number.end + 1] ?? '';
  if (NOT_TENTH.includes(next || '\0') || '第组构形'.includes(text[index - 1] ?? '\0')) return null;
  const half = next === '半' ? 5 : next === '' ? 0 : DIGIT.indexOf(next) + 1;
  const end = number.end + (half > 0 ? 2 : 1);
  const ten = (value: number | null) => (value === null ? null : value * 10 + half);
  return finish(
    look,
    share(look, index, end, ten(number.value), ten(number.lo), ten(number.hi), half > 0 ? 0.5 : 5),
    'percent',
  );
}

/** 时间过半、任务完成过半: how one speaks in July. */
const HALFWAY = /(?:时间|任务(?:完成)?)过$/;

/** 一半, 半数, 过半, 减半. */
export function half(look: Look, index: number): Found | null {
  const { text } = look;
  const code = text.charCodeAt(index);
  if (code === ONE && text.charCodeAt(index + 1) === HALF) {
    return '之大另'.includes(text[index - 1] ?? '\0')
      ? null
      : finish(look, share(look, index, index + 2, 50, null, null, 5), 'percent');
  }
  if (code !== HALF) return null;
  if (text[index + 1] === '数')
    return finish(look, share(look, index, index + 2, 50, null, null, 5), 'percent');
  const before = text[index - 1] ?? '';
  const next = text[index + 1] ?? '';
  if (!(next === '' || '，。；、)'.includes(next))) return null;
  if (HALFWAY.test(text.slice(Math.max(0, index - 6), index)))
    return reject(look, 'idiom', index - 1, index + 1);
  if (before === '减' && index - 1 >= look.floor) {
    const measured = share(look, index, index + 1, 50, null, null, 5);
    return figures(
      quantityOf(
        look,
        { ...measured, start: index - 1 },
        { kind: 'change-percent', sign: -1, direction: '减' },
      ),
    );
  }
  return before === '过' || before === '近'
    ? finish(look, share(look, index, index + 1, 50, null, null, 5), 'percent')
    : null;
}

/** 翻一番, 翻了两番, 翻番: each doubling. */
export function doubling(look: Look, index: number): Found | null {
  const match = /^翻(?:了)?(近)?([一两二三四])?番/.exec(look.text.slice(index, index + 6));
  if (match === null) return null;
  const turns =
    match[2] === undefined ? 1 : [0, 1, 2, 3, 4][match[2] === '两' ? 2 : '一二三四'.indexOf(match[2]) + 1];
  const end = index + match[0].length;
  const measured = share(look, index, end, (2 ** (turns ?? 1) - 1) * 100, null, null, 0);
  return figures(quantityOf(look, measured, { kind: 'change-percent', direction: '翻番' }));
}

/** 与去年持平: no change. */
/** 与上年持平; 保持平稳 is none. */
export function level(look: Look, index: number): Found | null {
  if (!look.text.startsWith('持平', index) || isAt(look.text, index - 1, '保')) return null;
  // 呈持平或下降态势 says neither.
  if (isAt(look.text, index + 2, '或') || isAt(look.text, index - 1, '或')) return null;
  const about = look.text.endsWith('基本', index) && index - 2 >= look.floor;
  const measured = share(look, index, index + 2, 0, null, null, 0);
  const whole = about
    ? { ...measured, start: index - 2, approx: 'about' as const, lo: null, hi: null }
    : measured;
  return figures(quantityOf(look, whole, { kind: 'change-percent', direction: '持平' }));
}

/** 百分百, 十分 and other words that the fractions leave over. */
export function leftover(look: Look, index: number): Found | null {
  return look.text.startsWith('半', index) ? reject(look, 'set-phrase', index, index + 1) : null;
}
