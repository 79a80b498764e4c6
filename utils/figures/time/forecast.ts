/**
 * 预计 said of the time that is reported on is a result that is told before the last count; of a later time, or of
 * what something will bring once it is there, it is a plan.
 */
import { lastOf } from '../../domain/text.ts';
import type { Outlook } from './outlook.ts';

/** 2023年，总产值预计, 预计全年, 1-6月，产值预计, 预计年底: a time that may be the one reported on. */
const TIME_NAMED = /20\d\d年|\d月|[一二三四]季度|[上下]半年|全年|年底(?!前)|今年/;
const OF_THE_REST = /全年|年底|下半年|四季度|1[0-2]月|今年(?![上前初以一二1-9])/;
const LATER_TIME = /明年|来年|下一?年|年底前|届时/;
/** Said beside 预计 alone: 为今后发展打下基础 speaks of another thing. 6月底前 is the end of a term. */
const LATER_BESIDE = /今后|未来|下一?步|下一?阶段|\d[月日](?:底|末)?前/;
/** 预计可带动就业, 预计每年增收: what something brings, once it is there. */
const EFFECT = /带动|惠及|受益|每年|年均可|可(?:为|使|让|提供|解决|吸纳)/;
const FIVE_YEARS = /十([一二三四五])五["”]?(?:期?末|时期|期间)/;
/** One month, and a quarter; 1-9月 is a span. */
const ONE_MONTH = /(?<![\d至到―—~-])(\d{1,2})月(?!份?\d{0,2}日?[至到―—~-])/;
const ONE_QUARTER = /(?<![前至到、-])([一二三四])季度/;
const NUMERALS = '零一二三四五';
/** A summary of a year is not written before this month is over. */
const YEAR_NEARLY_OVER = 9;
const YEARS_NAMED = /20\d\d(?=年)/g;
/** 预计实现产值5亿元 of a project: what it will bring. */
const OF_WHAT_IS_BUILT = /项目|建成|竣工|完工|开工|建设中|签约|引进/;
const IN_USE = /投产|达产|建成后|投用/;
/** What is counted for a whole place, at the end of its year. */
const OF_A_PLACE =
  /全[国省市州县区旗盟镇乡]|生产总值|GDP|总产值|增加值|(?:财政|预算)总?收入|税收收入|总收入|固定资产投资|可支配收入|零售总额/;

/** 截止年底，项目预计完成投资5亿元: the last count of the year. */
const AT_YEAR_END = /截[至止]到?年底/;

/** The clause that 预计 stands in, with a time that opens it. */
function beside(words: string, at: number): string {
  const before = words.slice(0, at);
  const opened = /(?:^|[,，:：])[^,，:：]{1,10}(?:时期|期间|[年月末步]|阶段|季度)[,，]$/.exec(before)?.index;
  const start = opened ?? lastOf(before, [...',，:：']) + 1;
  const end = words.slice(at + 3).search(/[,，]/);
  return words.slice(start, end < 0 ? undefined : at + 3 + end);
}

/** Whether the words beside 预计 name a time that the report cannot have seen yet. */
function isLater(near: string, { year, lastMonth }: Outlook): boolean {
  if (LATER_BESIDE.test(near)) return true;
  const plan = FIVE_YEARS.exec(near)?.[1];
  if (plan !== undefined && year !== null && 2005 + 5 * NUMERALS.indexOf(plan) > year) return true;
  const forecast = near.slice(near.lastIndexOf('预计'));
  const month = Number(ONE_MONTH.exec(forecast)?.[1] ?? Number.NaN);
  if (lastMonth === null) return month <= YEAR_NEARLY_OVER && !/20\d\d年/.test(near);
  const quarter = NUMERALS.indexOf(ONE_QUARTER.exec(forecast)?.[1] ?? '零') * 3;
  return Math.max(quarter, Number.isNaN(month) ? 0 : month) > lastMonth;
}

/** Whether what is forecast is of the time reported on, by the words before a number that hold 预计. */
export function isOfTimeReported(words: string, isReview: boolean, outlook: Outlook): boolean {
  const { year, lastMonth } = outlook;
  if (LATER_TIME.test(words) || IN_USE.test(words)) return false;
  const named = (words.match(YEARS_NAMED) ?? []).map(Number);
  if (year !== null && named.some((one) => one > year)) return false;
  const at = words.lastIndexOf('预计');
  // In a report on half a year, the whole is still to come.
  const near = beside(words, at);
  if (isLater(near, outlook) || (EFFECT.test(near) && !TIME_NAMED.test(near))) return false;
  if (lastMonth !== null && OF_THE_REST.test(words.slice(at))) return false;
  const clause = words.slice(Math.max(words.lastIndexOf('，', at), words.lastIndexOf(',', at)) + 1);
  if (TIME_NAMED.test(clause) || OF_A_PLACE.test(clause) || AT_YEAR_END.test(words)) return true;
  return !OF_WHAT_IS_BUILT.test(words) && (isReview || TIME_NAMED.test(words) || OF_A_PLACE.test(words));
}
