/** Rates that are written with the number they are in: 8.5/10万, 2.38∶1. */
import { isDigit } from '../../domain/text.ts';
import { boundAfter, boundBefore } from './approx.ts';
import { boundsOf, quantityOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './scale.ts';
import { type Found, figures, type Look } from './types.ts';

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
  /(?<!对)比(?:例|值)?(?:由|从|约?为|达到?|是|(?:缩小|降低?|下降|控制|保持|稳定)[至到在])?(?:(?:上年|去年|20\d\d年|年初)的?)?$|:1[\u4e00-\u9fff]{1,4}[至到为]$/;

/** 城乡居民收入比2.38∶1, 生师比18∶1; 以3∶1获胜 is a score. */
function toOne(look: Look, numeral: Numeral): Found | null {
  const { text } = look;
  const end = numeral.end + 2;
  const before = text.slice(Math.max(0, numeral.start - REACH), numeral.start).trimEnd();
  const isOne = text.charCodeAt(end - 1) === ONE && !/^[\d.]/.test(text.slice(end, end + 1));
  return isOne && RATIO_BEFORE.test(before) ? against(look, numeral, ':1', end) : null;
}

/** A number against a base of its own. */
export function proportion(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral?.value == null || numeral.scaled || isDigit(text.charCodeAt(index - 1))) return null;
  const sign = text.charCodeAt(numeral.end);
  if (sign === STROKE) return inPopulation(look, numeral);
  return sign === COLON ? toOne(look, numeral) : null;
}
