import { codesOf } from '../../domain/text.ts';
import { isArticle } from './articles.ts';
import { isClassBound } from './class-bounds.ts';
import { kindOf } from './kinds.ts';
import { joinRange, joinTime, type Measured, measure } from './measure.ts';
import { nonCount } from './non-counts.ts';
import { isOwnPart, isToldBefore } from './own-parts.ts';
import type { Numeral } from './scale.ts';
import { isStage } from './stages.ts';
import { endsClauseAt, type Found, figures, type Look, reject } from './types.ts';

/** Nouns counted without a classifier: 5省12市. */
const COUNTED_NOUNS = '省市县区镇乡村校企国院厂店馆园';

/** Why a number without a known unit is none; null when it may stand. */
function bareReason(text: string, measured: Measured): string | null {
  const { numeral } = measured;
  const next = text[measured.unitEnd] ?? '';
  const ends = endsClauseAt(text, measured.unitEnd) || (next === ' ' && !numeral.chinese);
  const bounded = measured.approx !== 'exact';
  // 20万以上人口县: of which size.
  if (bounded && OF_PEOPLE.test(text.slice(measured.end, measured.end + 5))) return 'class-bound';
  if (
    measured.approx === 'over' &&
    OF_POSTS.test(text.slice(Math.max(0, measured.start - 8), measured.start))
  )
    return 'class-bound';
  if (numeral.chinese) return numeral.scaled && bounded && ends ? null : 'idiom';
  if (numeral.digits !== null && /^(?:19|20)\d\d$/.test(numeral.digits) && !bounded) return 'date';
  const before = text.slice(0, measured.start).trimEnd().slice(-1);
  if (before === '' || /[[(A-Za-z.…\-—/“"《]/.test(before))
    return numeral.scaled || (bounded && ends) ? null : 'bare';
  if (/\.0+$/.test(text.slice(numeral.start, numeral.end)) && !bounded) return 'version';
  // 行为 1、加强培训: a number before 、 and words heads a point.
  if (next === '、' && !bounded && !numeral.scaled && !/\d/.test(text[measured.unitEnd + 1] ?? ''))
    return 'ordinal';
  if (ends || numeral.scaled) return null;
  // 由1.97缩小至1.92.
  if (
    FROM_WHEN.test(text.slice(Math.max(0, measured.start - 6), measured.start)) &&
    FROM_TO.test(text.slice(measured.unitEnd, measured.unitEnd + 8))
  )
    return null;
  return COUNTED_NOUNS.includes(next) || isRoundlyMany(text, measured) ? null : 'unclear';
}

/** 1条播放量破亿、2条破千万: which posts are counted. */
const OF_POSTS = /\d[条篇个部则](?:的|总)?(?:(?:播放|阅读|点击|浏览)量?)?$/;
const OF_PEOPLE = /^人口(?:的)?(?:大?县|县|城市|乡镇|镇|村)/;

/** 400多留守儿童, 3000余残疾人: 多 and 余 count as well as a classifier does. */
const isRoundlyMany = (text: string, { numeral: { end, value }, unitEnd }: Measured) =>
  unitEnd === end + 1 &&
  (value ?? 0) >= 10 &&
  HAN.test(text.charAt(unitEnd)) &&
  HAN.test(text.charAt(unitEnd + 1));
const HAN = /[\u4e00-\u9fff]/;

const FROM_WHEN = /[由从](?:(?:上年|去年|年初|原来)的)?$/;
const FROM_TO = /^[\u4e00-\u9fff]{1,4}[至到为]\s?\d/;

/** 级 */
const GRADE = 0x7ea7;

/** Chinese numerals from here on that are more or less so (余, 多) stand in no phrase; nor do those with a point. */
const LEAST_SURE = 100;

/** 2021度, 2021届, 2021级: a year is counted in none of these. */
const OF_YEAR_LEVEL: ReadonlySet<string> = new Set(['度', '届', '级']);

/** What is held or published time after time. */
const NUMBERED: ReadonlySet<string> = new Set(['期', '场', '次', '场次', '期次']);

/** 活动百场以上; 亿元以上，12个 is a class. */
const MANY = codesOf('百千');
const EVENTS: ReadonlySet<string> = new Set(['场', '场次', '次', '人次']);
/** 百场 without 上 or 近 before it and without 余 or 以上 behind it. */
function isLoose(text: string, measured: Measured): boolean {
  const { approx, start, numberStart, numeral, end, unit, unitEnd } = measured;
  if ((approx !== 'exact' && start !== numberStart) || unitEnd <= 0) return false;
  if (approx === 'over' && /[余多]/.test(text[numeral.end] ?? '')) return false;
  return !(
    end > unitEnd &&
    MANY.has(text.charCodeAt(numeral.start)) &&
    EVENTS.has(unit ?? '') &&
    endsClauseAt(text, end)
  );
}

function reasonAgainst(look: Look, measured: Measured): string | null {
  const { text } = look;
  const { numeral } = measured;
  if (text.charCodeAt(measured.unitEnd) === GRADE) return 'grade';
  if (measured.unit === null) return bareReason(text, measured);
  // 2021度工作 has lost its 年.
  if (OF_YEAR_LEVEL.has(measured.unit) && /^20\d\d$/.test(numeral.digits ?? '')) return 'date';
  if (isOwnPart(text, measured)) return 'own-parts';
  if (numeral.chinese && isToldBefore(text, measured)) return 'own-parts';
  if (isClassBound(text, measured)) return 'class-bound';
  const none = nonCount(text, measured);
  if (none !== null) return none;
  if (isStage(text, measured)) return 'ordinal';
  if (!numeral.chinese) return null;
  if (numeral.bare && isLoose(text, measured)) return 'idiom';
  // 八千余卷 is a quantity in whatever it is counted; 二万五千里 is none.
  const isSure =
    (!numeral.bare && (numeral.value ?? 0) >= LEAST_SURE && measured.approx !== 'exact') ||
    (numeral.tolerance > 0 && numeral.tolerance < 0.5);
  if (!measured.afterChinese && !isSure) return 'idiom';
  if (numeral.digits !== null) return 'idiom';
  const digits = text.slice(measured.numberStart, measured.numberEnd);
  // 查处案件零起 is a count, 零点 is none.
  if (digits === '零') return endsClauseAt(text, measured.unitEnd) ? null : 'ordinal';
  // A count of two is 两; 二轮, 二期 are ordinals.
  if (digits === '二' || numeral.value === 0) return 'ordinal';
  // 四个“一批”; 连续五期“我来问” counts.
  if (text[measured.unitEnd] === '“' && !NUMBERED.has(measured.unit)) return 'name';
  return isArticle(text, measured) ? 'article-use' : null;
}

/** Every other number: with its unit, range and bounds, or the reason why it is no quantity. */
export function plain(look: Look, index: number, numeral: Numeral | null): Found | null {
  if (numeral === null) return null;
  const single = measure(look, numeral);
  const measured = joinRange(look, single) ?? joinTime(look, single) ?? single;
  const reason = reasonAgainst(look, measured);
  if (reason !== null)
    return reject(
      look,
      reason,
      index,
      reason === 'idiom' || reason === 'unclear' ? numeral.end : measured.unitEnd,
    );
  const quantity = kindOf(look, measured);
  return quantity === null ? reject(look, 'age', index, measured.unitEnd) : figures(quantity);
}
