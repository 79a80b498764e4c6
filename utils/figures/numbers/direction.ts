import { codesOf, Lexicon } from '../../domain/text.ts';
import { clauseStart, endsClauseAt } from './types.ts';

/** Which way a change goes: 1 up, -1 down. */
export interface Direction {
  word: string;
  sign: 1 | -1;
}

const UP =
  '递增 增长 增加 上升 提高 提升 上涨 增多 净增 多出 增幅 增速 涨幅 升幅 增长率 扩大 攀升 高出 超出 回升 增值 加快 改善 涨 升 增 多 高 高于 快于 优于 好于 多于 偏多 偏高 增长速度 拉动 前进 前移 上调 进位 增产 增收 增支 超收'.split(
    ' ',
  );
const DOWN =
  '递减 下降 减少 降低 回落 压缩 压减 缩短 缩减 精简 下滑 净减 降幅 下跌 跌幅 缩小 收窄 降 减 少 低 跌 低于 慢于 少于 偏少 偏低 减幅 缩幅 下调 压降 削减 降价 减产 减收 减支 短收 减亏'.split(
    ' ',
  );
const WORDS: ReadonlyMap<number, readonly Direction[]> = (() => {
  const index = new Map<number, Direction[]>();
  const add = (list: readonly string[], sign: 1 | -1) => {
    for (const word of list) {
      const last = word.charCodeAt(word.length - 1);
      index.set(last, [...(index.get(last) ?? []), { word, sign }]);
    }
  };
  add(UP, 1);
  add(DOWN, -1);
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
})();

/** Words between the direction and its number that do not make it a level reached. */
const FILLERS = new Lexicon([
  '了',
  '约',
  '近',
  '超',
  '逾',
  '幅度达',
  '幅度为',
  '幅度',
  '达到',
  '达',
  '整体',
  '率为',
  '为',
  ' ',
  ':',
  '分别',
  '控制在',
  '保持在',
  '在',
  '均',
]);
/** Single characters are too often part of another word; one of these must stand before them. */
const BEFORE_SINGLE = '比净年量数额值价再又续微略';
/** A direction word that is the head of a level (降至, 增长到, 缩短为) gives no change. */
const LEVEL = codesOf('至到');
/** Cuts whose object may stand between verb and percent: 压缩审批时限58%. */
const CUTS: readonly Direction[] = [
  '压缩',
  '压减',
  '缩短',
  '减少',
  '精简',
  '降低',
  '削减',
  '缩减',
  '节约',
  '节省',
].map((word) => ({ word, sign: -1 }));
/** Every cut has one of these. */
const CUT_SIGNS = /[缩减简低省约]/;
const CUT_REACH = 12;
const COMPARISON = /[比较]/;

function isWhole(text: string, at: number, word: string): boolean {
  if (word.length > 1) return true;
  const before = text[at - word.length - 1] ?? '';
  if ('多少高低快慢'.includes(word))
    return COMPARISON.test(text.slice(clauseStart(text, at, 16), at - 1)) && !'至最不很许大'.includes(before);
  // 产量1.15万吨，增3.6%.
  return endsClauseAt(text, at - 2) || BEFORE_SINGLE.includes(before);
}

/** 森林质量提升42万亩: what is done, and to how much. */
const BETTERED = '质量提升';
const LAND = /^[\d.,]+万?(?:亩|公顷)/;
const isDoneTo = (text: string, at: number) =>
  text.endsWith(BETTERED, at) && LAND.test(text.slice(at, at + 16));

/** 人口自然增长率2.62‰: births less deaths, a level and no change. */
const OF_PEOPLE = '自然增长';
const isOfPeople = (text: string, at: number) =>
  text.endsWith(OF_PEOPLE, at) || (text.charAt(at - 1) === '率' && text.endsWith(OF_PEOPLE, at - 1));

function wordEndingAt(text: string, at: number): Direction | null {
  const list = WORDS.get(text.charCodeAt(at - 1));
  if (list === undefined || isDoneTo(text, at) || isOfPeople(text, at)) return null;
  return list.find((one) => text.endsWith(one.word, at) && isWhole(text, at, one.word)) ?? null;
}

function fillerBefore(text: string, at: number, floor: number): string | null {
  for (const filler of FILLERS.endingLike(text, at))
    if (at - filler.length >= floor && text.endsWith(filler, at)) return filler;
  return null;
}

/** The direction word directly before the quantity that begins at `index` (同比下降|三成五), else null. */
export function directionBefore(text: string, index: number, floor: number): Direction | null {
  let at = index;
  for (let round = 0; round < 4 && at > floor; round++) {
    const found = wordEndingAt(text, at);
    if (found !== null) {
      // 缩短为3.4天 is the level reached; 降幅为3% is a change.
      const level = text.slice(at, index).trim() === '为' && !/[幅速率度]$/.test(found.word);
      return level || at - found.word.length < floor ? null : found;
    }
    if (LEVEL.has(text.charCodeAt(at - 1)) && !text.endsWith('达到', at)) return null;
    const filler = fillerBefore(text, at, floor);
    if (filler === null) return null;
    at -= filler.length;
  }
  return null;
}

/** 压缩办理时限60%: a cut whose object stands between verb and percent. */
export function cutBefore(text: string, index: number, floor: number): Direction | null {
  const from = Math.max(floor, clauseStart(text, index, CUT_REACH));
  const between = text.slice(from, index);
  if (!CUT_SIGNS.test(between)) return null;
  for (const cut of CUTS) {
    const at = between.lastIndexOf(cut.word);
    if (at >= 0 && !/[至到为率占比由从度]/.test(between.slice(at + cut.word.length))) return cut;
  }
  return null;
}

/** The nearest direction word in the clause (高于全国平均水平1.2个百分点), for percentage points. */
export function directionInClause(text: string, index: number, floor: number): Direction | null {
  const from = Math.max(floor, clauseStart(text, index, 24));
  for (let at = index; at > from; at--) {
    const found = wordEndingAt(text, at) ?? looseEndingAt(text, at);
    if (found !== null && at - found.word.length >= from) return found;
  }
  return null;
}

function looseEndingAt(text: string, at: number): Direction | null {
  const char = text[at - 1] ?? '';
  if ('升涨增'.includes(char) && char !== '') return { word: char, sign: 1 };
  return char !== '' && '降跌减'.includes(char) ? { word: char, sign: -1 } : null;
}

/** 较去年多发布174条, 比上年少参保6人: more or less of what the verb says. */
const MORE_OR_LESS =
  /[较比](?:于)?(?:去年|上年|上一年|往年|同期|20\d\d年)(?:同期)?(多|少|增加|减少)[\u4e00-\u9fff]{1,6}$|同比(多|少)[\u4e00-\u9fff]{1,5}$/;
/** 低于全省平均水平0.41人. */
const FROM_LEVEL = /(?<!不)([高低多少])于[\u4e00-\u9fff]{0,8}(?:平均|均值|水平|目标|同期|上年|去年)$/;

const COMPARED_REACH = 24;
const COMPARING = codesOf('较比于');

/** The direction of an amount that is compared in words further back. */
export function directionCompared(text: string, index: number): Direction | null {
  let at = index - 1;
  while (at >= 0 && index - at <= COMPARED_REACH && !COMPARING.has(text.charCodeAt(at))) at--;
  if (at < 0 || index - at > COMPARED_REACH) return null;
  const clause = text.slice(clauseStart(text, index, COMPARED_REACH), index);
  const found = MORE_OR_LESS.exec(clause) ?? FROM_LEVEL.exec(clause);
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  return { word, sign: /[高多增]/.test(word) ? 1 : -1 };
}

/** 增 and 的 */
const [GROW, OF] = [0x589e, 0x7684];

/** 以4%、6%的增速: what stands behind the last of a list of percents stands for all of them. */
const LISTED = /^(?:[、和与]\d{1,4}(?:\.\d{1,3})?%){1,3}(?=的)/;
const LISTED_REACH = 32;

/** 实现6.5%的增长, 保持20%以上增长: the direction stands behind. */
export function directionAfter(text: string, end: number): Direction | null {
  const index = end + (LISTED.exec(text.slice(end, end + LISTED_REACH))?.[0].length ?? 0);
  const code = text.charCodeAt(index);
  if (code === GROW && /^增(?:长|速|幅)(?![至到为率了])/.test(text.slice(index, index + 3)))
    return { word: '增长', sign: 1 };
  if (code !== OF) return null;
  if (/^的(?:速度)?(?:增长|增速|增幅|涨幅)/.test(text.slice(index, index + 6)))
    return { word: '增长', sign: 1 };
  return /^的(?:降幅|下降|跌幅)/.test(text.slice(index, index + 4)) ? { word: '下降', sign: -1 } : null;
}
