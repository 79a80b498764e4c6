/** Kinds of which nothing can be two, by what their names mean. */
import { type Apart, KINDS } from './kinds.ts';

interface Row extends Apart {
  names: readonly RegExp[];
}

const ROWS: readonly Row[] = KINDS.flatMap(({ names, apart }) => (apart ? [{ names, ...apart }] : []));

/** Words before a name that say nothing of its kind, and behind it before the number. */
const BARE = /^(?:表示|评价为?|办理|完成|包?含|包括)|(?:的|意见)?(?:[为有共达是约]|分别)*$/g;

function areOfRow({ names, sameEnds, of }: Row, whole: string, parts: readonly string[]): boolean {
  if (of !== undefined && !of.test(whole)) return false;
  const own = parts.map((part) => names.find((name) => name.test(part)));
  if (own.includes(undefined) || new Set(own).size < parts.length) return false;
  const ends = new Set(parts.map((part, i) => part.replace(own[i] as RegExp, '')));
  return sameEnds !== true || ends.size === 1;
}

/** 经济建设方面的, 投诉类留言: kinds by the word of their kind; 涉及民生方面的 may be 涉及经济方面的 too. */
const KIND = /^(?!涉及|有关|关于|重点)[\u4e00-\u9fff]{2,12}?(类|方面)([\u4e00-\u9fff]{0,4})$/;
function areKinds(parts: readonly string[]): boolean {
  const found = parts.map((part) => KIND.exec(part));
  const words = new Set(found.map((kind) => kind?.[1]));
  // 新闻动态类信息901条，信息公开类485条: the noun need not be said again.
  const nouns = new Set(found.flatMap((kind) => kind?.[2] || []));
  return words.size === 1 && !words.has(undefined) && nouns.size < 2;
}

/** Whether each of these names, of parts of what is called `whole`, is another kind. */
export function areExclusiveKinds(whole: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  const names = parts.map((part) => part.replace(BARE, ''));
  return areKinds(names) || ROWS.some((row) => areOfRow(row, whole, names));
}
