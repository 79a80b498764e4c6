/** Marks that have been passed: 迈上2万亿元台阶, 跨越4000亿元, 突破百亿大关. */
import { Lexicon } from '../../domain/text.ts';
import { isMoney } from './kinds.ts';
import { measure, quantityOf } from './measure.ts';
import type { Numeral } from './scale.ts';
import { clauseStart, type Found, figures, type Look } from './types.ts';

const PASSED = new Lexicon(
  '迈上 跨上 跃上 登上 站上 踏上 攀上 冲上 迈过 跨过 闯过 越过 跨越 迈越 冲破 突破 迈进 迈入 跨入 步入 超过'.split(
    ' ',
  ),
);
/** These bound a number of whatever it is by themselves. */
const BOUNDING: ReadonlySet<string> = new Set(['突破', '超过']);
const MARK = /^(?:的)?新?(?:台阶|大关|关口|门槛)/;
const LONGEST_MARK = 4;
/** 迈上三个新台阶 counts the marks themselves. */
const LEAST = 100;

/** 财政收入连续两年突破百亿大关: of money that is so large the unit goes without saying. */
const LEAST_LARGE = 1e8;
const OF_MONEY =
  /GDP|总量|总值|产值|收入|增加值|投资|税收|[存贷]款|营收|销售|零售|交易额|贸易|进出口|预算|财政|经济|融资/;
const CLAUSE_REACH = 24;
const goesWithout = (text: string, { value }: Numeral, start: number) =>
  (value ?? 0) >= LEAST_LARGE && OF_MONEY.test(text.slice(clauseStart(text, start, CLAUSE_REACH), start));

/** A number with the verb of passing it and with what it is called; 跨越3条河 passes no mark. */
export function milestone(look: Look, _index: number, numeral: Numeral | null): Found | null {
  const { text, floor } = look;
  if (numeral?.value == null || numeral.value < LEAST) return null;
  const behindVerb = text[numeral.start - 1] === '了' ? numeral.start - 1 : numeral.start;
  const verb = PASSED.before(text, behindVerb);
  if (verb === null || behindVerb - verb.length < floor) return null;
  const measured = measure(look, numeral);
  const mark = MARK.exec(text.slice(measured.unitEnd, measured.unitEnd + LONGEST_MARK))?.[0].length ?? 0;
  if (mark === 0 && (measured.category !== 'money' || numeral.bare || BOUNDING.has(verb))) return null;
  const whole = {
    ...measured,
    start: behindVerb - verb.length,
    end: Math.max(measured.end, measured.unitEnd + mark),
    approx: 'over' as const,
    lo: numeral.value,
    hi: null,
  };
  const isPercent = measured.category === 'percent' || measured.category === 'permille';
  if (isPercent) return figures(quantityOf(look, whole, { kind: 'percent', unit: '%' }));
  if (measured.category === 'money') return figures(quantityOf(look, whole, { kind: 'money' }));
  const isMoneyToo =
    measured.unit === null && (isMoney(look, whole) || goesWithout(text, numeral, whole.start));
  return figures(
    isMoneyToo
      ? quantityOf(look, whole, { kind: 'money', unit: '元' })
      : quantityOf(look, whole, { kind: 'count' }),
  );
}
