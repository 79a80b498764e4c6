/** The names of a list, each with the words that stand once for all of them: 城镇、农村居民收入. */
import { matchesIn } from '../../domain/matches.ts';
import { codesOf } from '../../domain/text.ts';
import { measureOf, ownMeasure, sharedMeasure } from './measures.ts';
import { dropOpening } from './phrase.ts';

/** One word that names two things, and what each is called alone. */
const COMPOUNDS: readonly { word: RegExp; each: readonly [string, string] }[] = [
  { word: /城乡(?=低保|最低生活|特困)/, each: ['城市', '农村'] },
  { word: /城乡(?=(?:常住)?居民|人均|收入|就业|消费)/, each: ['城镇', '农村'] },
  { word: /牛羊(?=[出存]栏|养殖|产量)/, each: ['牛', '羊'] },
  { word: /存贷款/, each: ['存款', '贷款'] },
  { word: /进出口(?=$|总?[额值])/, each: ['进口', '出口'] },
];

/** Words of one kind that stand before the noun they share; `before`: what that noun must begin with. */
const KINDS: readonly { words: readonly string[]; before?: string }[] = [
  { words: ['城镇', '城市', '农村', '乡村'] },
  { words: ['一产', '二产', '三产'] },
  { words: ['第一', '第二', '第三', '第四'] },
  { words: ['刑事', '治安', '民事', '行政'] },
  { words: ['集中', '分散'] },
  { words: ['国家级', '省级', '市级', '州级', '区级', '县级', '乡级', '镇级', '村级'] },
  { words: ['国内', '国际', '境内', '境外', '入境'] },
  { words: ['公办', '民办'] },
  { words: ['小学', '初中', '高中'] },
  { words: ['新建', '改建', '扩建', '续建'] },
  { words: ['线上', '线下'] },
  { words: ['公路', '铁路', '水路', '航空'] },
  { words: ['养老', '失业', '工伤', '生育', '医疗'], before: '保险' },
  { words: ['存', '贷'], before: '款' },
  { words: ['进', '出'], before: '口' },
  { words: ['总收入', '总支出'] },
  { words: ['收入', '支出'] },
  { words: ['产量', '面积', '产值', '单产'] },
];

/** 全市城乡居民: whose it is, before the word for two. */
const OF_PLACE = /^[全我本][省市县区旗州镇乡]/;

/** 第一、二季度, 上半年, 2021年: when, not what. */
const PART_OF_YEAR = /(?:^第?[一二三四](?:季度)?|^\d{1,2}月?份?|[上下]半年|20\d\d年?|[去今上]年)$/;

/** What stands before and behind the names and is of all of them: how they are compared, what is summed up. */
const COMPARED_FIRST =
  /^(?:同比|环比|受[\u4e00-\u9fff]{2,6}影响[,，]?|[与同和较比][\u4e00-\u9fff\d]{2,8}相比)/;
const COMPARED_LAST =
  /(?:同比|环比|全年|累计|预计|实际|年均|同口径|按?可比(?:口径|价格?)?(?:计算)?|[较比](?:去年|上年|上一年|前[一二两三四五]年|20\d\d年|年初|[“"][^”"]{2,6}[”"])(?:同期|时期|末|年?均值|平均(?:值|水平)?)?)$/;

/** 城镇居民收入同比, 较2018年: without what is said of all of them. */
export function withoutComparison(list: string): string {
  let rest = list.replace(COMPARED_FIRST, '');
  for (let n = 0; n < 3; n++) rest = rest.replace(COMPARED_LAST, '');
  return rest;
}

/** What separates names; 较大及以上, 及时 and 和谐 hold none. */
const SEPARATORS = /、|以及|和(?![谐美平睦])|与|及(?![以时其])/g;
const MARKED = /"[^"]*"|“[^”]*”|《[^》]*》|\([^()]*\)/g;
const OPENS_MARK = codesOf('"“《(');

/** The parts of a list; what stands in quotes or brackets is one word. */
function partsOf(list: string, separators: RegExp): string[] {
  const seen = OPENS_MARK.isIn(list) ? list.replace(MARKED, (mark) => '□'.repeat(mark.length)) : list;
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: separator } of matchesIn(separators, seen)) {
    parts.push(list.slice(from, index));
    from = index + separator.length;
  }
  return [...parts, list.slice(from)];
}

/** 城乡居民收入: two names in one word. */
function compoundIn(list: string): string[] {
  for (const { word, each } of COMPOUNDS)
    if (word.test(list)) return each.map((one) => list.replace(word, one));
  return [];
}

/** What is printed in short, and in full. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/城、乡(?=(?:常住)?居民|低保)/, '城镇、农村'],
  [/第?一、二、三产业|一二三产业?(?=增加值|就业|占|比|$)/, '第一、第二、第三产业'],
  [/三次产业(?=对)/, '第一、第二、第三产业'],
  [/第二、三产业/, '第二、第三产业'],
  [/第一、二产业/, '第一、第二产业'],
];

/** 2022年、2023年城乡居民收入分别达到: both numbers are of one thing, at two times. */
const TWICE =
  /20\d\d年?[、和与及]20\d\d年|[去今上本]年[、和与及][去今上本]年|[近过前][去]?[两二]年|[两二]年(?:来|间)?[,，]|半年[、和与及]/;

/** 参保人数（含退休人员）: a bracket behind the last name. */
const REMARK = /(?<=..)\([^()]*\)$/;

/** The names of a list as they are printed; none where it tells of parts of the year. */
function printedNames(list: string, count: number | null, before: string): string[] {
  const own = IN_FULL.reduce((text, [short, full]) => text.replace(short, full), withoutComparison(list));
  for (const separators of [SEPARATORS, /、/g]) {
    const parts = partsOf(own, separators);
    if (parts.length > 1 && parts.slice(1).every((name) => PART_OF_YEAR.test(name))) return [];
    if (parts.length === 1 && (count === null || count === 2) && !TWICE.test(before)) {
      const two = compoundIn(own);
      if (two.length > 0) return two;
    }
    const names = parts.map((part) => dropOpening(part.replace(REMARK, ''))).filter((name) => name !== '');
    if (count === null || parts.length === 1 || (names.length > 1 && count % names.length === 0))
      return names;
  }
  return [];
}

const KIND_WORDS: ReadonlySet<string> = new Set(KINDS.flatMap(({ words }) => words));
/** 城镇: a name that says only of which kind something is. */
export const isKindAlone = (name: string): boolean => KIND_WORDS.has(name);

/** The words of one kind that two names put side by side, at the end of the first and the beginning of the last. */
function pairOf(first: string, last: string): [string, string] | null {
  for (const { words, before } of KINDS) {
    const one = words.find((word) => first.endsWith(word));
    const other = words.find((word) => word !== one && last.startsWith(word));
    if (one === undefined || other === undefined) continue;
    if (before === undefined || last.startsWith(before, other.length)) return [one, other];
  }
  return null;
}

/** 全市刑事、治安案件: what stands before the first and behind the last of words of one kind belongs to all. */
function aroundPair(names: readonly string[]): string[] | null {
  const last = names.at(-1) as string;
  const pair = pairOf(names[0] as string, last);
  if (pair === null) return null;
  const lead = (names[0] as string).slice(0, -pair[0].length);
  const tail = last.slice(pair[1].length);
  // 人均可支配收入、支出: a measure of its own.
  if (tail === '' && (lead === '' || /可支配|[纯净]$/.test(lead))) return null;
  const isMiddle = (name: string) => pairOf(name, last)?.[0] === name;
  if (!names.slice(1, -1).every(isMiddle)) return null;
  return names.map((name, i) => {
    const own = i === 0 ? name : lead + name;
    return i === names.length - 1 ? own : own + tail;
  });
}

const HEAD = 2;

/** 养老保险、失业保险参保人数: what stands behind the noun that all names end with belongs to all. */
function behindKin(names: readonly string[]): string[] | null {
  const last = names.at(-1) as string;
  const kin = (names[0] as string).slice(-HEAD);
  const at = last.indexOf(kin, HEAD);
  if (at < HEAD || !names.slice(0, -1).every((name) => name.length >= HEAD && name.endsWith(kin)))
    return null;
  const tail = last.slice(at + HEAD);
  return names.map((name, i) => (i === names.length - 1 ? name : name + tail));
}

/** 省、市、县人大代表建议; 甲、乙两类人员, 省、市两级项目: of each of the two. */
function behindSingle(names: readonly string[]): string[] | null {
  const last = names.at(-1) as string;
  if (last.length <= 2 || !names.slice(0, -1).every((name) => name.length === 1)) return null;
  const tail = last.slice(1).replace(/^[两三四五六](?=[类级])/, '');
  return names.map((name) => name.charAt(0) + tail);
}

/** 工业投资、技改投资增速, 城市低保、农村低保标准: what one of the others ends with is its own. */
function ofEach(measure: string, names: readonly string[]): string {
  for (let cut = measure.length - 1; cut >= HEAD; cut--) {
    const own = measure.slice(0, cut);
    if (names.slice(0, -1).some((name) => name.endsWith(own))) return measure.slice(cut);
  }
  return measure;
}

/** 生产安全事故起数、死亡人数: those who died in them. */
const CASES = /起数$/;
const VICTIMS = /^(?:死亡|受伤|伤亡|死伤)人数$/;
function withAccident(names: readonly string[]): string[] {
  const cases = names.find((name) => CASES.test(name));
  return names.map((name) =>
    cases !== undefined && VICTIMS.test(name) ? cases.replace(CASES, '') + name : name,
  );
}

/** 省属企业营业收入、利润: whose it is stands once. */
const EARNED = /(?:营业收入|业务收入|营收)$/;
const ALONE = /^(?:净利润|利润总?额?|利税|税收|收益)$/;
function withOwner(names: readonly string[]): string[] {
  const [first = ''] = names;
  const owner = first.replace(EARNED, '');
  const isOwned = owner !== first && owner.length > 1;
  return names.map((name) => (isOwned && ALONE.test(name) ? owner + name : name));
}

/** What the last name is measured by belongs to those that have no measure of their own. */
function behindMeasure(names: readonly string[]): string[] {
  const last = names.at(-1) as string;
  const sizes = names.slice(0, -1).map((name) => name.replace(OF_PLACE, '').length);
  const size = sizes.every((one) => one === sizes[0]) ? (sizes[0] as number) : 0;
  const measure = ofEach(sharedMeasure(last, size), names);
  if (measure === '') return withOwner(withAccident(names));
  const bare = (name: string) => name.replace(/等(?:行业|产业|领域)?$/, '');
  return names.map((name, i) => {
    if (i === names.length - 1) return bare(name.slice(0, -measure.length)) + measure;
    return ownMeasure(name, measure) ? name : name + measureOf(name, measure);
  });
}

/** 报销比例职工、居民分别为: what the first name begins with belongs to all. */
function behindLead(names: readonly string[]): string[] | null {
  const [first = '', second = ''] = names;
  const lead = first.slice(0, Math.max(0, first.length - second.length));
  if (second.length > 4 || !/(?:比例|标准|金额|人数|数量|率)$/.test(lead)) return null;
  return names.map((name, i) => (i === 0 ? name : lead + name));
}

/**
 * The names of a list; `count`: how many numbers there are for them, null where it is not known. None where they do
 * not go together. `before`: the words that lead up to the numbers.
 */
export function namesIn(list: string, count: number | null, before = list): string[] {
  const names = printedNames(list, count, before);
  if (names.length < 2) return names;
  return (
    behindLead(names) ?? aroundPair(names) ?? behindSingle(names) ?? behindKin(names) ?? behindMeasure(names)
  );
}
