/** Rates that are written with the number they are in, 8.5/10万, 2.38∶1, and shares side by side: 18.6:45.1:36.3. */
import { isDigit } from '../../domain/text.ts';
import { boundAfter, boundBefore } from './approx.ts';
import { boundsOf, quantityOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './scale.ts';
import { type Found, figures, type Look, reject } from './types.ts';

const [STROKE, COLON, ONE] = [0x2f, 0x3a, 0x31];
/** What deaths, births and cases are counted in: 1/万, 8.5/10万, 8.5/十万. */
const POPULATIONS: ReadonlySet<number> = new Set([10_000, 100_000, 1_000_000]);
const REACH = 24;

/** The figure that a numeral with a base is; `unit` is how the base is printed, `end` its end. */
function against(look: Look, numeral: Numeral, unit: string, end: number): Found {
  const before = boundBefore(look.text, numeral.start, look.floor);
  const after = boundAfter(look.text, end);
  const { value, tolerance } = numeral;
  const approx = before?.approx ?? after?.approx ?? 'exact';
  const measured = {
    ...{ numeral, value, approx, tolerance, unit, ...boundsOf(approx, value) },
    ...{ start: before?.at ?? numeral.start, end: after?.at ?? end },
    ...{ numberStart: numeral.start, numberEnd: numeral.end, unitEnd: end },
    ...{ category: null, afterChinese: false },
  };
  return figures(quantityOf(look, measured, { kind: 'ratio' }));
}

/** 孕产妇死亡率8.5/10万: so many in a hundred thousand. 1/1万地形图 is a scale. */
function inPopulation(look: Look, numeral: Numeral): Found | null {
  const { text } = look;
  const base = readNumeral(text, numeral.end + 1);
  if (base?.value == null || !base.scaled || !POPULATIONS.has(base.value)) return null;
  if (!/率[^，。；]*$/.test(text.slice(Math.max(0, numeral.start - REACH), numeral.start))) return null;
  return against(look, numeral, text.slice(numeral.end, base.end), base.end);
}

/** 收入比, 收入比由, 生师比为, 收入比由上年的; behind the first of two: 由2.45:1缩小至. */
const RATIO_BEFORE =
  /(?<!对)比(?:例|值)?(?:由|从|约?为|达到?|是|(?:缩小|收窄|降低?|下降|控制|保持|稳定)[至到在])?(?:(?:上年|去年|20\d\d年|年初)的?)?$|:1[\u4e00-\u9fff]{1,4}[至到为]$/;

/** 城乡居民收入比2.38∶1, 生师比18∶1; 以3∶1获胜 is a score. */
function toOne(look: Look, numeral: Numeral): Found | null {
  const { text } = look;
  const end = numeral.end + 2;
  const before = text.slice(Math.max(0, numeral.start - REACH), numeral.start).trimEnd();
  const isOne = text.charCodeAt(end - 1) === ONE && !/^[\d.]/.test(text.slice(end, end + 1));
  return isOne && RATIO_BEFORE.test(before) ? against(look, numeral, ':1', end) : null;
}

/** 三次产业结构由21:47:32调整为18.6: 45.1: 36.3: the number of each, so far as there are at least three. */
const SIDE_BY_SIDE = /^\d{1,3}(?:\.\d{1,3})?(?:: ?\d{1,3}(?:\.\d{1,3})?){2,6}(?![:\d.])/;
const LONGEST_SIDE_BY_SIDE = 64;
const DIVIDED_BEFORE =
  /(?:结构|(?<!对)比(?:例|重|值)?|占比)[\u4e00-\u9fff]{0,8}(?:20\d\d年的?)?$|: ?[\d.]{1,6}[\u4e00-\u9fff]{1,6}[至到为]$/;

/** All numbers of the division as one: its value is the first of them, its unit what that stands against. */
function sideBySide(look: Look, numeral: Numeral): Found | null {
  const { text } = look;
  const { start, end } = numeral;
  const printed = SIDE_BY_SIDE.exec(text.slice(start, start + LONGEST_SIDE_BY_SIDE))?.[0];
  if (printed === undefined) return null;
  const stop = start + printed.length;
  if (!DIVIDED_BEFORE.test(text.slice(Math.max(0, start - REACH), start).trimEnd()))
    return reject(look, 'code', start, stop);
  return against(look, numeral, text.slice(end, stop).replaceAll(' ', ''), stop);
}

/** A number against a base of its own. */
export function proportion(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral?.value == null || numeral.scaled || isDigit(text.charCodeAt(index - 1))) return null;
  const sign = text.charCodeAt(numeral.end);
  if (sign === STROKE) return inPopulation(look, numeral);
  return sign === COLON ? (sideBySide(look, numeral) ?? toOne(look, numeral)) : null;
}
