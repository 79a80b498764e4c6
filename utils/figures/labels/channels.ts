import type { Draft } from '../draft.ts';
import { CHANNEL_ACTS, CHANNEL_NAMES, CHANNELS } from './words.ts';

/** Another channel right before, joined to this one. */
const SEVERAL =
  /(?:网站|微信|公众号|微博|抖音|视频号|头条|客户端|公报|广播|电视|大喇叭|公开栏|公示栏|群)[”"]?(?:、|和|与|及|以及)[^,，。；;]{0,8}$/;

/** 在公众号开设专栏，发布64条: the column at an offset was opened on another channel. */
const isOpenedOnChannel = (text: string, at: number) =>
  at >= 0 &&
  OPENED.test(text.slice(0, at)) &&
  CHANNELS.some((word) => !word.endsWith('专栏') && text.includes(word));
const OPENED = /(?:开设|设立|设置|开辟|推出|打造|新增)[“"]?[\u4e00-\u9fff]{0,10}[”"]?$/;

/** 环境质量公报, 统计公报: what was published, not where. */
const OF_CONTENT = /(?:质量|状况|统计|资源|环境|发展)$/;

/** The channel named last in a text, by the longest of its names: 微信公众号, not 公众号. */
function lastChannel(text: string): { name: string; at: number } | null {
  for (let end = text.length; end > 0; end--) {
    const name = CHANNEL_NAMES.before(text, end);
    if (name === null) continue;
    const at = end - name.length;
    if (name === '公报' && OF_CONTENT.test(text.slice(0, at))) continue;
    if (!(name.endsWith('专栏') && isOpenedOnChannel(text, at))) return { name, at };
  }
  return null;
}

/** The channel that an act leaves out: the nearest named before it, in the sentence or its heading. */
export function channelFor(draft: Draft, phrase: string): string {
  if (!CHANNEL_ACTS.test(phrase) || CHANNEL_NAMES.isIn(phrase)) return '';
  // 受理热线工单4318件；回复留言209条: another clause, another channel.
  const closed = draft.text.lastIndexOf('；', draft.leadStart - 1);
  const before = draft.text.slice(phrase.includes('回复') ? closed + 1 : 0, draft.leadStart);
  const last = lastChannel(before);
  if (last === null) return phrase.length > LONGEST_ACT ? '' : headedChannel(draft);
  // 网站、微信公众号发布538条: what several channels did together is no single one's.
  return SEVERAL.test(before.slice(0, last.at)) ? '' : last.name;
}

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
