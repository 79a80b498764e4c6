import { matchesIn } from '../../domain/matches.ts';
import { ACTS } from './words.ts';

/** Labels are kept to this many characters where the words allow it. */
export const LONGEST = 24;
/** And to this many where they would be cut inside a word. */
const LONGEST_WHOLE = 32;
const SHORTEST = 4;

/** 信息公开网, 图文解读, 其他组织: before and behind these a word of an act is a part of a noun. */
const NOUN_BEFORE = /(?:信息|政务|事务|依申请|规划|图文|视频|文字|政策|调查|其他|其它|社会|新|的)$/;
const NOUN_BEHIND =
  /^(?:网|栏|平台|专栏|目录|指南|年报|会|率|量|人|者|方式|途径|渠道|窗口|机构|单位|部门(?![预决文动])|工作|条例|引[发起]|的|等|、|和|与|及)/;

/** 主动公开: how it was done belongs to the act. */
const HOW = /(?:主动|集中|首次|新)$/;

/** Whether it stands in quotes. */
const isQuoted = (text: string, at: number) =>
  text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at) ||
  text.slice(0, at).split('"').length % 2 === 0;

/** 不再处理, 未答复: what was not done. */
const NOT = /(?:不再?|不予|未|没有|无法)$/;

/** The first act behind `from` that is the verb of its phrase, with what denies it; -1 where there is none. */
function actBehind(text: string, from: number): number {
  for (let at = from; at < text.length - 3; at++) {
    const act = ACTS.at(text, at);
    if (act === null) continue;
    const isNoun =
      NOUN_BEFORE.test(text.slice(Math.max(0, at - 3), at)) ||
      NOUN_BEHIND.test(text.slice(at + act.length, at + act.length + 3));
    if (!isNoun && !isQuoted(text, at)) return at - (NOT.exec(text.slice(0, at))?.[0].length ?? 0);
  }
  return -1;
}

/** 公开信息 alone: where it was done belongs to it. */
const BARE_ACT = /^(?:主动)?(?:公开|公布|发布|推送|更新)(?:各类|政府|政务)*信息$/;

/** 通过网站、公众号等平台发布信息, 微博、微信等公开信息: what was done says more than where. */
const WAYS =
  /等(?:[\u4e00-\u9fff]{0,4}(?:平台|渠道|方式|途径|形式|载体|媒介|媒体)上?(?:共|累计)?(?=.{4})|(?=(?:主动)?(?:公开|发布|推送).{2}))/g;
function behindWays(text: string): string {
  let end = 0;
  // 等新闻媒体刊登: the press is a channel by itself.
  for (const { index, 0: ways } of matchesIn(WAYS, text))
    end = index + (ways.includes('媒体') ? 1 : Math.max(1, ways.length));
  return end > 0 ? text.slice(end) : '';
}

/** 发布甲类、乙类、丙类等信息: the first of a list stands for all; '' for what is no such list. */
const LONGEST_FIRST = 16;
function firstOfList(text: string): string {
  const first = firstMember(text);
  const all = endOfList(text, first);
  if (first < 2 || all < 0) return '';
  const isLong = first > LONGEST_FIRST || first + text.length - all > LONGEST;
  const act = isLong ? actBefore(text, first) : 0;
  if (act < 0) return '';
  const from = act - (HOW.exec(text.slice(0, act))?.[0].length ?? 0);
  return `${text.slice(from, first)}${text.slice(all)}`;
}

/** The first of the members of a list, with the act before it where that stands close: 公开甲类 of 公开甲类、乙类. */
export function firstOf(list: string): string {
  const first = firstMember(list);
  if (first < 0) return list;
  const from = first > LONGEST_FIRST ? actBefore(list, first) : 0;
  return list.slice(Math.max(0, from), first);
}

/** Where the first of a list ends; 受理、答复 are acts, and none of its members. */
function firstMember(text: string): number {
  let at = text.indexOf('、');
  while (at > 0 && ACTS.before(text, at) !== null) at = text.indexOf('、', at + 1);
  return at;
}

/** 高等, 同等, 等级: no end of a list. */
const NO_END = /[高中初平同均优对](?=等)|等级/;
/** Where 等 ends the list that begins before `first`, with what all of it is behind; -1 for none. */
function endOfList(text: string, first: number): number {
  for (let at = text.indexOf('等', first); at >= 0 && at <= text.length - 3; at = text.indexOf('等', at + 1))
    if (!NO_END.test(text.slice(at - 1, at + 2))) return at;
  return -1;
}

/** 在公开栏目发布甲类、…: the act that stands close before the end of the first of a list; -1 for none. */
function actBefore(text: string, end: number): number {
  const act = actBehind(text.slice(0, end + 1), end - LONGEST_FIRST);
  return act < end - 2 ? act : -1;
}

/** 纠正原决定（含变更、责令履行）: what a noun explains in brackets. */
const EXPLAINED = /\([^()]{4,}\)/g;
const CUT_BRACKET = /(?<=.{4})\([^)]*$/;

/** 某局通过门户网站公开: who did it stands before. */
const BY = /^.*(?:通过|依托|利用|(?<![存现实所正])在)(?=.)/;
const IS_CHANNEL = /网|平台|[专公宣]栏|栏目|系统|频道|公众号|微[信博]/;
/** Where 公开信息 is all that is left, the channel before it is said as well, as far as there is room. */
function withChannel(text: string, short: string): string {
  if (!BARE_ACT.test(short)) return short;
  const before = text.slice(0, text.length - short.length);
  const way = text.slice(BY.exec(before)?.[0].length ?? text.length);
  if (way.length <= LONGEST && IS_CHANNEL.test(way)) return way;
  if (text.length <= LONGEST_WHOLE && IS_CHANNEL.test(before)) return text;
  const named = before.endsWith('"') ? text.slice(before.slice(0, -1).lastIndexOf('"')) : short;
  return named.length <= LONGEST ? named : short;
}

/** Behind a name in a mark, where enough stands there. */
function behindMark(text: string): string {
  for (const mark of ['"', ')', '》']) {
    const at = text.lastIndexOf(mark, text.length - 5);
    if (at > text.length - LONGEST && at < text.length - SHORTEST)
      return text.slice(at + 1).replace(/^[的等]+/, '');
  }
  return '';
}

/** What stands behind a closing mark that lost its opening one, where that is enough. */
function behindBroken(text: string): string {
  const close = text.search(/[”》)]/);
  const open = text.search(/[“《(]/);
  const isBroken = close >= 0 && (open < 0 || open > close);
  return isBroken && text.length - close > SHORTEST ? text.slice(close + 1) : text;
}

/** 网站在绩效评估中获全国网站排名: where it was won says less than what. */
const WON = /[估选比核评测查赛]中荣?获(?=.{6})/;
function behindWon(text: string): string {
  const found = text.includes('获') ? WON.exec(text) : null;
  return found === null ? '' : text.slice(found.index + found[0].length);
}

/** The last characters, from a joint of the phrase on where there is one. */
function lastPart(text: string): string {
  const from = text.length - LONGEST;
  const listed = Math.max(
    text.lastIndexOf('、', text.length - SHORTEST),
    text.lastIndexOf('和', text.length - SHORTEST),
  );
  if (listed >= from) return text.slice(listed + 1);
  const of = text.indexOf('的', from);
  return behindBroken(text.slice(of >= 0 && of < text.length - SHORTEST ? of + 1 : from));
}

/** What of a long phrase still says what it is: no label begins inside a word or with the last of a list. */
export function shorten(whole: string): string {
  const text = whole.length <= LONGEST ? whole : whole.replace(EXPLAINED, '').replace(CUT_BRACKET, '');
  if (text.length <= LONGEST) return text;
  for (const short of [
    behindWon(text),
    behindWays(text),
    withChannel(text, behindMark(text)),
    firstOfList(text),
  ])
    if (short.length >= SHORTEST && (short.length <= LONGEST || short === text)) return short;
  const act = actBehind(text, text.length - LONGEST);
  if (act >= 0) return withChannel(text, (HOW.exec(text.slice(0, act))?.[0] ?? '') + text.slice(act));
  return text.length <= LONGEST_WHOLE ? text : lastPart(text);
}
