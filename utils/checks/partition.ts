/** Parts of which nothing can be two: where they come to more than their total, one of the numbers is wrong. */
import { areExclusiveKinds } from '../domain/exclusive-kinds.ts';
import { isSomeOfIt } from '../domain/same-thing.ts';
import type { Figure } from '../model.ts';
import { between, wordsBefore, wordsBehind } from './words.ts';

const PUBLISHING = '网站|官网|微信|微博|公众号|抖音|视频号|客户端|小程序|APP|头条|公报|公开栏|公示栏';
/** One text may be published in several ways; ways that are more than the total by less than this are a slip. */
const PUBLISHED = new RegExp(`${PUBLISHING}|报刊|媒体|方式公开`);
const MOST_REPEATED = 1.1;
/** Ways by which each of a total went: one cannot be two of them. 其中女性…、党员… may be the same people. */
const WAYS = new RegExp(
  `${PUBLISHING}|信函|来信|来函|来电|来访|邮寄|网络|网上|当面|现场|电话|传真|邮件|线上|线下|PC端|手机端|支付宝|自然人|法人`,
);

/** 农旅融合项目12个，其中农业项目10个、工业项目9个: one may be both. */
const MAY_BE_BOTH = /融合|兼|共用|重复|同时|交叉/;
/** 农业项目10个（含种养结合的2个）: behind the first part. */
const HOLDS_OTHERS = /[（(]含/;

const LONGEST_CLAUSE = 24;
/** The words of a part's own phrase, right before its number. */
function nameOf(figure: Figure): string {
  const clause = wordsBefore(figure, LONGEST_CLAUSE).split(/[,，、；;:：。（(]/);
  return (clause.at(-1) ?? '').replace(/^.*其中/, '').trim();
}

/** Whether each of the parts tells in how many ways the same texts went out. */
export const arePublishedTwice = (sum: number, total: number, parts: readonly Figure[]): boolean =>
  total * MOST_REPEATED < sum && parts.every((part) => PUBLISHED.test(nameOf(part)));

/** More than this is the sum of other things. */
const FARTHEST = 1.2;

/** Each another kind by its name, and together little more than their total. */
function areExclusive(whole: Figure, parts: readonly Figure[], sum: number): boolean {
  const [first] = parts;
  if (!first || sum > (whole.value ?? 0) * FARTHEST) return false;
  if (MAY_BE_BOTH.test(first.sentence)) return false;
  if (HOLDS_OTHERS.test(wordsBehind(first))) return false;
  return areExclusiveKinds(whole.label, parts.map(nameOf));
}

/** 其中用于产业发展10.6亿元、基础设施8.9亿元: money is spent once. */
function areUses(parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first || !parts.every(({ kind }) => kind === 'money')) return false;
  return /用于[^,，。；;]*$/.test(wordsBefore(first, LONGEST_CLAUSE));
}

/** What stands right behind a number, past the bracket that explains it. */
const signBehind = (figure: Figure) =>
  wordsBehind(figure)
    .replace(/^[（(][^（()）]{0,40}[)）]/, '')
    .charAt(0);
/** 国有3户、集体6户，个体工商户960户: behind another sign a list may have gone over to another thing. */
const areInOneRow = (parts: readonly Figure[]) => new Set(parts.slice(0, -1).map(signBehind)).size < 2;

/** 概况类5条、规划类9条、2021年年报1条: those that are called classes, whatever else stands among them. */
function areClassesMoreThan({ value, tolerance }: Figure, parts: readonly Figure[]): boolean {
  const classes = parts.filter(({ label }) => label.endsWith('类'));
  if (classes.length === parts.length) return true;
  const sum = classes.reduce((all, part) => all + (part.lo ?? part.value ?? 0), 0);
  return classes.length > parts.length / 2 && sum > (value ?? 0) + tolerance;
}

/** Whether these are beyond doubt parts that exclude one another. */
export const isPartition = (whole: Figure, parts: readonly Figure[], sum: number): boolean =>
  areInOneRow(parts) &&
  (parts.every(({ label }) => WAYS.test(label.replace(/^.*其中/, ''))) ||
    areClassesMoreThan(whole, parts) ||
    areExclusive(whole, parts, sum) ||
    areUses(parts));

const INFORMATION = /信息|公开|发布/;
const REST = /^其[他它余]/;
/** Not what a text is on, but what it is, or what became of it. */
const OF_ITS_OWN = /原创|转[发载]|采[用纳]|录用|头条|重[点要大]|热点|视频|图[文解]|被|上级|市级|省级|阅读/;
const isTopic = (name: string) => /^[\u4e00-\u9fff]{2,8}$/.test(name) && !OF_ITS_OWN.test(name);

/** How sure it is that a text is only one of these: 公开信息90条，其中综合政务50条、教育20条、其他30条. */
export function topicsOf(whole: Figure, parts: readonly Figure[]): 'sure' | 'likely' | null {
  const names = parts.map(nameOf);
  if (!INFORMATION.test(whole.label) || parts.some(({ unit }) => unit !== whole.unit)) return null;
  if (!names.every(isTopic) || names.some((name) => WAYS.test(name))) return null;
  return names.length > 2 && REST.test(names.at(-1) ?? '') ? 'sure' : 'likely';
}

/** 公开信息92条，其中工会信息110条: one thing counted, and some of the very same right behind. */
export function isMoreThanAll(whole: Figure, part: Figure): boolean {
  if (whole.sentenceStart !== part.sentenceStart || whole.unit !== part.unit) return false;
  if (![whole, part].every(({ approx, time }) => approx === 'exact' && time === 'actual')) return false;
  return (
    !/^[（(]/.test(wordsBehind(part)) && isSomeOfIt(whole.label, between(whole, part), whole.kind === 'money')
  );
}
