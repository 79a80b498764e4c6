import { codesOf } from '../../domain/text.ts';
import { PARTS_OF_YEAR } from '../respective.ts';
import { CLOSING_WORDS, MEANING_VERBS, NOUN_BEGINNINGS, OPENING_WORDS } from './words.ts';

/** Labels are kept to this many characters where the words allow it. */
export const LONGEST = 24;

const DATE_OPENING =
  /^(?:20\d\d年?[-—–~至到]20\d\d年|[(（]?\d{4}年(?:度|以来|底|末|初|上半年|下半年|全年)?|\d{1,2}月(?:份|底)?|\d{1,2}日|\d{1,2}-\d{1,2}月|[近前]?[一二三四五两\d]年(?:来|间)?|第?[一二三四]季度|\d{1,2}月?[-—–~至]\d{1,2}月)/;

const ROW_OPENING = new RegExp(`^${PARTS_OF_YEAR}`);

const ITEM_OPENING =
  /^(?:[①-⑳]|[一二三四五六七八九十]{1,2}[是要](?=[\u4e00-\u9fff])|\d{1,2}(?:\.\d{1,2}){1,2}[.、 ]?|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))/;

/** What dates and the numbers of points begin with. */
const OPENS_DATE = codesOf('(（0123456789近前一二三四五两第');
const OPENS_ITEM = codesOf('(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩');

export function dropOpening(text: string): string {
  let rest = text.trim();
  if (OPENS_ITEM.has(rest.charCodeAt(0))) rest = rest.replace(ITEM_OPENING, '');
  for (let n = 0; n < 12 && rest !== ''; n++) {
    const date = OPENS_DATE.has(rest.charCodeAt(0))
      ? (ROW_OPENING.exec(rest) ?? DATE_OPENING.exec(rest))
      : null;
    const cut = date?.[0].length ?? openingLength(rest);
    if (cut === 0) break;
    rest = rest.slice(cut).trim();
  }
  return rest;
}

/** The length of the longest opening word of a text that does not begin a noun. */
function openingLength(text: string): number {
  for (const word of OPENING_WORDS.beginningLike(text, 0))
    if (text.startsWith(word) && !startsNoun(text, word)) return word.length;
  return 0;
}

const startsNoun = (text: string, word: string) =>
  NOUN_BEGINNINGS.beginningLike(text, 0).some((noun) => noun.startsWith(word) && text.startsWith(noun));

function dropClosing(text: string): string {
  let rest = text.trim();
  for (let n = 0; n < 10 && rest !== ''; n++) {
    const cut = closingLength(rest);
    if (cut === 0) break;
    rest = rest.slice(0, -cut).trim();
  }
  return rest;
}

/** The length of the longest closing word of a text that does not end a noun. */
function closingLength(text: string): number {
  for (const word of CLOSING_WORDS.endingLike(text, text.length))
    if (text.endsWith(word) && !endsNoun(text, word)) return word.length;
  return 0;
}

/** 粉丝数, 占比, 网上: the word is the end of a noun. */
const KEEP_ENDING: Readonly<Record<string, RegExp>> = {
  数: /(?:期|起|人|次|件|户|总|粉丝|用户|阅读|分|指|少|条|项|份|点击|访问|浏览|播放|床位|套|家|个|批|学|参|天|日|宗|名|位|辆|台|场|单|信息|月|职|制|时)数$/,
  比: /(?:药占|占|收入|存贷|产销|师|生|护|医|床|倒挂)比$|同比$|环比$/,
  同比: /^$/,
  上: /网上$|线上$|以上$/,
  下: /线下$|旗下$|以下$/,
  中: /集中$|高中$|初中$/,
  内: /厅内$|室内$|区内$|省内$|市内$|国内$|境内$/,
  的: /目的$|(?<!目)标的$/,
  均为: /[平年人日月户]均为$/,
  均: /[平年人日月户亩次件班村]均$/,
  约: /公约$|节约$|签约$|预约$/,
  近: /附近$/,
  到: /[报签收接受]到$/,
  过: /通过$/,
  为: /行为$/,
  是: /^$/,
  有: /所有$|国有$|共有产权$|实有$|拥有$/,
  高达: /最高达$/,
  在: /存在$|现在$|所在$|潜在$/,
  完成: /^完成$/,
  平均: /^平均$/,
  法定: /^法定$/,
};
const endsNoun = (text: string, word: string) => KEEP_ENDING[word]?.test(text) === true;

/** The last part of a long phrase that still begins at a word: behind 的, a verb, a quote. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  for (const joint of ['"', ')', '》']) {
    const at = text.lastIndexOf(joint, text.length - 5);
    if (at > text.length - LONGEST && at < text.length - 4) return text.slice(at + 1).replace(/^[的等]+/, '');
  }
  let from = text.length - LONGEST;
  const verb = MEANING_VERBS.map((word) => text.indexOf(word, from)).filter(
    (at) => at >= 0 && at < text.length - 3,
  );
  if (verb.length > 0) return text.slice(Math.min(...verb));
  const listed = Math.max(text.lastIndexOf('、', text.length - 4), text.lastIndexOf('和', text.length - 4));
  if (listed >= from) return text.slice(listed + 1);
  const of = text.indexOf('的', from);
  if (of >= 0 && of < text.length - 4) from = of + 1;
  return behindBroken(text.slice(from));
}

/** What stands behind a closing mark that lost its opening one, where that is enough. */
function behindBroken(text: string): string {
  const close = text.search(/[”》)]/);
  const open = text.search(/[“《(]/);
  const isBroken = close >= 0 && (open < 0 || open > close);
  return isBroken && text.length - close > 4 ? text.slice(close + 1) : text;
}

const WHITE = ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const SPACES = `${WHITE}\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a`;
const LOOSE_BEFORE = codesOf(`)、和与及,${SPACES}`);
const LOOSE_BEHIND = codesOf(`(、,:${SPACES}`);

/** Without loose punctuation at the ends; a quote that lost its partner goes. */
export function clean(text: string): string {
  const bare = text.includes('"') && text.split('"').length % 2 === 0 ? text.replaceAll('"', '') : text;
  let start = 0;
  let end = bare.length;
  while (start < end && LOOSE_BEFORE.has(bare.charCodeAt(start)) && !NOUN_BEGINNINGS.at(bare, start)) start++;
  while (end > start && LOOSE_BEHIND.has(bare.charCodeAt(end - 1))) end--;
  return bare.slice(start, end);
}

/** Folded quotes as they are printed. */
export const quoted = (text: string) =>
  text.includes('"')
    ? text.split('"').reduce((out, part, i) => out + (i % 2 === 1 ? '“' : '”') + part)
    : text;

/** 全市共新收…, 公众号全年推送…: words of summing up inside a phrase. */
const SUMMED =
  /(?:全年|累计|共计|总共|(?<!公)共)(?=登记|建成|完成|实现|新增|收到|受理|新收|接收|公开|发布|推送|办理|办结|开展|组织|召开|举办|开设|编发|制发)/;

/** 全县共有行政村: behind whose it is. */
const HAVING = /^(全.|全系统|辖区|辖区内)(?:共有|现有|共|累计)/;

/** 满意度从上半年的97.2%上升: when it was so is no part of the name. */
const STARTED_WHEN =
  /[由从](?:(?:20\d\d|[去上])年(?:[底末]|同期)?|[上下]半年|年初|第?[一二三四]季度)的?$|[由从][\u4e00-\u9fff]{1,6}(?:(?<!提)前|(?<![及按同定准小限随临])时)的$/;
const ENDS_WHEN = codesOf('年底末初度期的');
const SUMMING = codesOf('共计年现');

/** 去年为96.5%: the year before is no name of anything. */
const EARLIER: ReadonlySet<string> = new Set(
  ['去年', '上年', '上一年', '前年'].flatMap((year) => [year, `${year}同期`]),
);

/** The words of the lead that name something. */
export function phraseOf(lead: string): string {
  const bare = lead.includes('[') ? lead.replace(/\([^()]{0,30}\[\d{4}\][^()]{0,12}\)/g, '') : lead;
  const own = ENDS_WHEN.has(bare.charCodeAt(bare.length - 1)) ? bare.replace(STARTED_WHEN, '') : bare;
  const phrase = clean(dropClosing(dropOpening(own)));
  if (EARLIER.has(phrase)) return '';
  return SUMMING.isIn(phrase) ? phrase.replace(SUMMED, '').replace(HAVING, '$1') : phrase;
}
/** What became of a request; a result says enough by itself. */
const RESULTS = /^(?:不予公开|予以公开|部分公开|无法提供|不予处理|立案)$/;
const VERBS = new Set(MEANING_VERBS.flatMap((verb) => [verb, `${verb}了`]));
export const isVerbOnly = (text: string) => VERBS.has(text) && !RESULTS.test(text);
const THIN: ReadonlySet<string> = new Set([
  '',
  ...'实际 压缩 压减 精简 提速 缩短 提升 其他 其余 信息 原创 总 同比 环比 增长 下降 减少 增加 占 占比 平均 年均 月均 日均 每 新增 变现 到位 户均 亩均 合格 不合格 达标 优良 属实 不属实'.split(
    ' ',
  ),
]);
/** Words that name nothing by themselves. */
export const isThin = (text: string) => THIN.has(text);

/** 高于全国, 居全省: a comparison needs its subject. */
const LEANS =
  /^(?:同比|环比|同口径|可比|按可比|平均(?=增|下|提)|每[十百千万]+(?:人口?|户|人次)$|较(?!大|多)|比(?![例赛重率])|高于|低于|快于|高出|增长|下降|提高|扩大|居(?![民住家委室])|位居|位列|名列|前移|全[国省市县]排名|列(?![车入席])|排(?![水放污查涝灌练球除])|连续.{1,3}年|保持全|升至|跃居|增[速幅](?=[居位排列])|总量|总数)/;
const OPENS_LEANING = codesOf('同环可按平每较比高低快增下提扩居位列名前全排连保升跃总');
export const leans = (phrase: string) => OPENS_LEANING.has(phrase.charCodeAt(0)) && LEANS.test(phrase);
