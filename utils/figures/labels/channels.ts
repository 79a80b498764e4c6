import { anyOf } from '../../domain/word-rows.ts';
import type { Draft } from '../draft.ts';
import { CHANNEL_ACTS, CHANNEL_NAMES, CHANNELS } from './words.ts';

/** Another channel right before, joined to this one. */
const SEVERAL =
  /(网站|微信|公众号|微博|抖音|快手|小红书|视频号|头条|客户端|公报|广播|电视|大喇叭|公开栏|公示栏|群)[”"]?(?:、|和|与|及|以及)[^,，。；;]{0,8}$/;

/** 在公众号开设专栏，发布64条: the column at an offset was opened on another channel. */
const isOpenedOnChannel = (text: string, at: number) =>
  OPENED.test(text.slice(0, at)) && CHANNELS.some((word) => !word.endsWith('专栏') && text.includes(word));
const OPENED = /(?:开设|设立|设置|开辟|推出|打造|新增)[“"]?[\u4e00-\u9fff]{0,10}[”"]?$/;

/** 环境质量公报, 统计公报: what was published, not where. */
const OF_CONTENT = /(?:质量|状况|统计|资源|环境|发展)$/;

/** 通过门户网站和融合号等渠道, 微博、微信等公开: no single one of them. */
const ONE_OF_WAYS =
  /^[^,，。；;]{0,14}等(?:[\u4e00-\u9fff]{0,4}(?:渠道|平台|方式|途径|载体|形式|媒体)|(?=[,，]|主动公开|公开|发布|推送|更新))/;
/** 政府网站在线访谈3次: what is held there is counted, nothing is published. */
const HELD = /^(?:组织|开展|举办|进行)?(?:在线)?(?:访谈|直播|互动|问政|调查)/;
const LONGEST_WAYS = 24;
const LONGEST_HELD = 8;

/** 网站发布18篇；信用平台发布许可76条、处罚2条: what is told of a platform with a name of its own was done on no channel before it. */
const isOtherPlatform = (text: string, end: number) =>
  text.startsWith('平台', end - 2) &&
  /^共?(?:公[布开]|发布)[\u4e00-\u9fff]{2}/.test(text.slice(end, end + 8));

/** The channel named last in a text, by the longest of its names: 微信公众号, not 公众号. */
function lastChannel(text: string): { name: string; at: number } | null {
  for (let end = text.length; end > 0; end--) {
    const name = CHANNEL_NAMES.before(text, end);
    if (name === null) {
      if (isOtherPlatform(text, end)) return null;
      continue;
    }
    if (ONE_OF_WAYS.test(text.slice(end, end + LONGEST_WAYS))) return null;
    if (HELD.test(text.slice(end, end + LONGEST_HELD))) return null;
    const at = end - name.length;
    if (name === '公报' && OF_CONTENT.test(text.slice(0, at))) continue;
    // 信息公开栏目 is a column of a site.
    if (name.endsWith('栏') && text.charAt(end) === '目') continue;
    if (!(name.endsWith('专栏') && isOpenedOnChannel(text, at))) return { name, at };
  }
  return null;
}

/** 通过报刊公开, 向上级报送, 其他渠道发布: an act with its own way leaves out no channel. */
const OWN_WAY =
  /^[,，、;；:：]?\s?(?:其中)?[:：]?(?:并|同时|还|共)?(?:通过|依托|借助|利用|以[^,，]{2,10}(?:形式|方式)|在(?!线)|向|其[他它余](?:渠道|方式|途径|平台|载体|媒体))/;
/** What only holds a word of an act, or is done elsewhere. */
const ELSEWHERE = anyOf([
  // 新闻发布会, 政府信息公开申请, 印发《…》.
  { words: '发布会 公开申请 报送 张贴 召开 举办 参[与加]' },
  { words: '以《 (?:编[发印写]|印[发制]|编辑|出版)《' },
  // 宣传栏, 电视, 其他渠道.
  { words: '报刊 报纸 电视 广播 媒体 宣传栏 其[他它余](?:渠道|方式|途径|平台)' },
  { words: '系统(?:\\([^()]*\\))?$' },
  // 某某网公布, 某某号发布, 日报刊发: a channel that has a name of its own.
  { words: '[\\u4e00-\\u9fff]{2}(?:网|平台)', followedBy: '公[布开]|发布' },
  {
    notAfter: '账|帐|编|序|文|[信函]|公众|视频',
    words: '号',
    followedBy: '共?(?:公[布开]|发布|推送|刊)',
  },
  { after: '.', words: '[日晚早周区县市]报', followedBy: '共?(?:公[布开]|发布|刊)' },
]);

/** What a channel that has been counted did: 开设专栏2个，发布信息64条. */
const TELLS_OF_CHANNEL =
  /^(?:总|累计|共|日均)?(?:发布|推送|更新|转发|原创|转载|编发|刊[登发]|回复)|阅读|粉丝|关注|浏览|点击|播放|访问/;

/** 专栏57条，公文13条，人事信息20条: what is counted by its name is one of a list, no channel of the others. */
const isCountedItself = (text: string, { name, at }: { name: string; at: number }) =>
  /^(?:类)?(?:信息)?\s?\d/.test(text.slice(at + name.length, at + name.length + 6));

/** 通过微信公开信息59条，接受采访3次，解读稿件11条: what was done in between was done elsewhere. */
const NAMES_ACT =
  /发布|推送|更新|转发|转载|刊[登发]|编发|公开|阅读|粉丝|关注|浏览|点击|播放|访问|原创|推文|发文/;
const isBehindOther = (
  { previous, leadStart, text }: Draft,
  phrase: string,
  last: { name: string; at: number },
): boolean =>
  previous !== null &&
  previous.quantity.start > last.at &&
  text.charAt(leadStart - 1) !== '、' &&
  !NAMES_ACT.test(phrase) &&
  /^(?:接受|召开|举办|组织|开展|参加|回应|办理|处理)/.test(previous.label);

/** The channel that an act leaves out: the nearest named before it, in the sentence or its heading. */
export function channelFor(draft: Draft, phrase: string): string {
  if (!CHANNEL_ACTS.test(phrase) || CHANNEL_NAMES.isIn(phrase)) return '';
  if (OWN_WAY.test(draft.lead) || ELSEWHERE.test(phrase) || phrase.includes('官网')) return '';
  // 受理热线工单4318件；回复留言209条: another clause, another channel.
  const closed = draft.text.lastIndexOf('；', draft.leadStart - 1);
  const before = draft.text.slice(phrase.includes('回复') ? closed + 1 : 0, draft.leadStart);
  const last = lastChannel(before);
  if (last === null) return phrase.length > LONGEST_ACT ? '' : headedChannel(draft);
  if (isBehindOther(draft, phrase, last)) return '';
  // 网站访问量12万次，“云溪发布”粉丝3万人: a name of its own is no site's.
  if (NAMED.test(phrase) && /网/.test(last.name)) return '';
  // 网站、微信公众号发布538条: what several channels did together is no single one's.
  const isListed = isCountedItself(draft.text, last) && !TELLS_OF_CHANNEL.test(phrase);
  const isOfAll = phrase.startsWith('总') && draft.previous?.lead.startsWith('、') === true;
  if (isListed || isOfAll) return '';
  const other = SEVERAL.exec(before.slice(0, last.at))?.[1];
  if (other === undefined) return last.name;
  // 微博、微信公众号关注量达26万，发布信息1200条: of both, as what was told of them before.
  return draft.previous?.label.includes(last.name) === true ? `${other}、${last.name}` : '';
}

const NAMED = /^[“"][^“”"]{2,10}[”"]/;

/** 发布信息, 推送文章 under a heading that names one channel. */
const LONGEST_ACT = 6;
const NEAR_POINT = 3;
function headedChannel(draft: Draft): string {
  const { path, start } = draft.sentence;
  // A point names the channel of what it says itself, not of the paragraphs behind its list.
  const isFarPoint = path[0]?.kind === 'item' && start - path[0].end > NEAR_POINT;
  const heading = isFarPoint ? '' : (path[0]?.title ?? '');
  const named = CHANNELS.filter((word) => heading.includes(word));
  const [longest] = named;
  return longest !== undefined && named.every((word) => longest.includes(word)) ? longest : '';
}
