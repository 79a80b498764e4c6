import { codesOf, Lexicon } from '../../domain/text.ts';
import { kindOf } from './kinds.ts';
import { joinRange, joinTime, type Measured, measure } from './measure.ts';
import type { Numeral } from './scale.ts';
import { endsClauseAt, type Found, figures, type Look, reject } from './types.ts';

/** Before 一件, 一次 these make it a count; elsewhere 一 is an article. */
const COUNTING = new Lexicon([
  '按',
  '仅',
  '仅有',
  '只有',
  '共',
  '共计',
  '合计',
  '累计',
  '计',
  '达',
  '为',
  '有',
  '召开',
  '开展',
  '组织',
  '举办',
  '举行',
  '进行',
  '更新',
  '公布',
  '通报',
  '编发',
  '抽查',
  '检查',
  '培训',
  '收到',
  '受理',
  '办理',
  '办结',
  '发布',
  '公开',
  '制发',
  '答复',
  '发生',
  '审理',
  '查处',
  '印发',
  '减少',
  '增加',
  '缩短',
  '增长',
  '提高',
  '上升',
  '下降',
  '了',
  '至少',
  '报送',
  '刊发',
]);
const ARTICLE_BEFORE = codesOf('每另这那某任同逐哪统唯之专再又上下首头是成');
/** Classifiers that 一 counts even in the middle of a sentence, behind a counting verb. */
const COUNTED = new Set([
  '次',
  '场',
  '期',
  '轮',
  '件',
  '条',
  '篇',
  '份',
  '起',
  '宗',
  '例',
  '户',
  '家',
  '处',
  '座',
  '台',
  '倍',
  '人次',
  '场次',
  '批次',
  '元',
  '天',
  '个工作日',
]);

/** One thing as an article (一个平台, 一项制度) is no quantity. */
function isArticle(text: string, measured: Measured): boolean {
  const { numberStart, numberEnd, approx, unit, unitEnd } = measured;
  if (numberEnd - numberStart !== 1 || text[numberStart] !== '一' || approx !== 'exact') return false;
  if (ARTICLE_BEFORE.has(text.charCodeAt(numberStart - 1))) return true;
  if (!endsClauseAt(text, numberStart - 1) && endsClauseAt(text, unitEnd)) return false;
  return !(COUNTED.has(unit ?? '') && COUNTING.before(text, numberStart) !== null);
}

/** 10亿元以上项目, 五年以上有期徒刑: the bound of a class, not an amount reported. */
function isClassBound(text: string, measured: Measured): boolean {
  const isTime = measured.category === 'duration' && measured.end === measured.unitEnd;
  if (isTime && RATE_WITHIN.test(text.slice(measured.end, measured.end + 12))) return true;
  if (measured.category === 'money' && measured.end === measured.unitEnd) {
    const behind = text.slice(measured.end, measured.end + 6);
    if (/^(?:级|的)?(?:项目|工程|企业)\d/.test(behind)) return true;
    if (text.charAt(measured.start - 1) === '个') return LARGE.test(behind);
  }
  if (VOLTAGES.has(measured.unit ?? '')) return true;
  const bound = measured.approx === 'at-least' || measured.approx === 'at-most';
  if (bound && measured.end > measured.unitEnd && SIZES.has(measured.unit ?? ''))
    return COUNTED_SIZE.test(text.slice(measured.end, measured.end + 10));
  if (!bound || measured.end === measured.unitEnd || !BOUNDED.has(measured.category ?? '')) return false;
  return (
    CLASSES.test(text.slice(measured.end, measured.end + 5)) ||
    COUNTED_CLASS.test(text.slice(measured.end, measured.end + 10))
  );
}

/** 35蒸吨以下燃煤锅炉12台, 高考600分以上53人: of which size, not how many. */
const SIZES = new Set(['蒸吨', '吨', '千瓦', '兆瓦', '平方米', '亩', '公里', '米', '分', '级', '座']);
/** 110千伏变电站: the voltage says which, and is no result. */
const VOLTAGES = new Set(['千伏', 'kV']);
const COUNTED_SIZE = /^的?[\u4e00-\u9fff]{0,8}\d/;
/** 3个10亿元项目: how large, not how much. */
const LARGE = /^(?:级|的)?(?:项目|工程|企业|产业)/;
/** 24小时内响应率100%, 24小时扑灭率100%: the time only says of which. */
const RATE_WITHIN =
  /^[以之]?内[\u4e00-\u9fff]{0,6}率|^(?:接通|接听|应答|响应|扑灭|处置|到场|办结|反馈|回应)率/;
/** 50万元以上的村5个. */
const COUNTED_CLASS = /^的[\u4e00-\u9fff]{1,8}\d/;

const BOUNDED = new Set(['money', 'duration', 'year']);
/** What the class is, or how many there are of it: 10亿元以上5个. */
const CLASSES =
  /^的?(?:\d|项目|企业|制造业|工业|重大|产业|工程|合同|订单|有期|刑|技改|工贸|服务业|薄弱村|村|农户|户(?!数)|家庭)/;

/** Nouns counted without a classifier: 5省12市. */
const COUNTED_NOUNS = '省市县区镇乡村校企国院厂店馆园';

/** Why a number without a known unit is none; null when it may stand. */
function bareReason(text: string, measured: Measured): string | null {
  const { numeral } = measured;
  const next = text[measured.unitEnd] ?? '';
  const ends = endsClauseAt(text, measured.unitEnd) || (next === ' ' && !numeral.chinese);
  const bounded = measured.approx !== 'exact';
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
  return COUNTED_NOUNS.includes(next) ? null : 'unclear';
}

const FROM_WHEN = /[由从](?:(?:上年|去年|年初|原来)的)?$/;
const FROM_TO = /^[\u4e00-\u9fff]{1,4}[至到为]\s?\d/;

/** 由六个部分组成, 五个方面: how the text itself is divided. */
const OWN_PARTS = /^(?:部分|方面|章节)/;

/** ，三家合计占32.8%; 四个季度分别列第3位: at the begin of a clause these are what was told before. */
const TOGETHER = /^[家个类](?:合计|之和|加起来)共?占(?!地)|^个季度分别[列居排]/;

/** 两项占办结总数的52.8%, 四项指标同比分别下降: what was counted right before. */
const JOINT = /^[项者类](?:指标|数据)?(?:合计|之和|共?占|加起来|累计占|同比|分别|均较)/;

/** 级 */
const GRADE = 0x7ea7;

/** Chinese numerals from here on that are more or less so (余, 多) stand in no phrase; nor do those with a point. */
const LEAST_SURE = 100;

/** 2021度, 2021届, 2021级: a year is counted in none of these. */
const OF_YEAR_LEVEL: ReadonlySet<string> = new Set(['度', '届', '级']);

const isToldBefore = (text: string, { numeral: { end }, start }: Measured) =>
  JOINT.test(text.slice(end, end + 6)) ||
  (TOGETHER.test(text.slice(end, end + 7)) && endsClauseAt(text, start - 1));

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
  if (measured.unit === null) return bareReason(text, measured);
  if (text.charCodeAt(measured.unitEnd) === GRADE) return 'grade';
  // 2021度工作 has lost its 年.
  if (OF_YEAR_LEVEL.has(measured.unit) && /^20\d\d$/.test(numeral.digits ?? '')) return 'date';
  if (measured.unit === '个' && OWN_PARTS.test(text.slice(measured.unitEnd, measured.unitEnd + 2)))
    return 'own-parts';
  if (numeral.chinese && isToldBefore(text, measured)) return 'own-parts';
  if (isClassBound(text, measured)) return 'class-bound';
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
  // A count of two is 两; 二轮, 二期 are ordinals, and so is 四期 in the middle of a name.
  if (digits === '二' || numeral.value === 0) return 'ordinal';
  if (measured.unit === '期' && measured.approx === 'exact' && !endsClauseAt(text, measured.unitEnd))
    return 'ordinal';
  if (text[measured.unitEnd] === '“') return 'name';
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
