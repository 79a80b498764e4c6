import type { Draft } from '../draft.ts';
import { sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { LONGEST } from './shorten.ts';
import { ACTS } from './words.ts';

/** A channel and no more: 政务微信, “信用清河”, 局门户网站, 公示系统(清河). */
const CHANNEL =
  /(?:网站?|平台|微信|微博|公众号|视频号|抖音号?|头条号?|快手号?|小红书|APP|客户端|系统|专栏|公[示告开]栏|宣传栏|电子屏|显示屏|新媒体|媒体|报刊|电视|广播|公报|[日晚]报|”|")[号上]?(?:\([^()]*\))?$/;
/** Channels that hold a word of an act. */
const NOUNS = /(?:信息|政务)公开|公[示告开]栏|公示系统/g;
const OF_ITEMS: ReadonlySet<string | null> = new Set(['条', '篇', '则', '期']);
/** What is done on a channel: 主动公开政府信息, 发布信息. */
const DONE = /(?:主动)?(?:公开|公布|发布|推送|更新)(?:各类|政府|政务|相关)*(?:信息|文章|推文)(?:数量|数)?$/;

/** What a list of channels is about, as its whole or its first member says it. */
function doneBefore(draft: Draft): string {
  for (let at = sameLevel(draft); at; at = sameLevel(at)) {
    const done = at.quantity.unit === draft.quantity.unit ? DONE.exec(at.label)?.[0] : undefined;
    if (done !== undefined) return done;
  }
  const whole = draft.earlier.findLast(({ quantity: { unit } }) => unit === draft.quantity.unit);
  return draft.text.trimStart().startsWith('其中') ? (DONE.exec(whole?.label ?? '')?.[0] ?? '') : '';
}

/** 通过网站公开信息90条、“信用清河”53条: what was done there stands once. */
export const carried: Rule = ({ draft, label }) => {
  if (!OF_ITEMS.has(draft.quantity.unit) || !CHANNEL.test(label)) return null;
  if (ACTS.isIn(label.replace(NOUNS, ''))) return null;
  const done = doneBefore(draft);
  return done === '' || label.length + done.length > LONGEST ? null : `${label}${done}`;
};
