import { type CharSet, codesOf, isAt, Lexicon } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import type { Approx } from '../../model.ts';
import { skipSpaces, spacesBack } from './scale.ts';
import { endsClauseAt } from './types.ts';

/** Words that bound a number, before it; the longest wins. 突破 and 超过 belong to the figure as printed. */
const BEFORE: ReadonlyMap<string, Approx> = new Map([
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['不大于', 'at-most'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['超出', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['大于', 'over'],
  ['超', 'over'],
  ['逾', 'over'],
  ['过', 'over'],
  ['破', 'over'],
  ['将近', 'under'],
  ['接近', 'under'],
  ['逼近', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['未满', 'under'],
  ['不满', 'under'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['小于', 'under'],
  ['近', 'under'],
  ['大约有', 'about'],
  ['约有', 'about'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['大概', 'about'],
]);
const WORDS_BEFORE = new Lexicon([...BEFORE.keys()]);

/** Single characters that only bound a number when they are not the end of another word. */
const NOT_AFTER: ReadonlyMap<string, CharSet> = new Map([
  // 新增b超两台.
  ['超', codesOf('bBＢｂ彩')],
  ['近', codesOf('最靠附邻临亲')],
  ['过', codesOf('通经超不渡走来去做跨迈越')],
  // 发案2起，破2起: what the police solved.
  ['破', codesOf('侦突打查告攻捣起件宗案全，,、；;')],
  ['约', codesOf('预签节条合契违制集')],
]);

/** A verb and its object may stand between these and the number: 至少更新2次, 至少开展业务培训1次. */
const REACHING = new Lexicon(['至少', '不少于', '最多', '至多']);
const REACH = 8;
/** So near it is a part of the figure as printed. */
const NEAR = 4;

const AFTER: ReadonlyMap<string, Approx> = new Map([
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['及以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['上下', 'about'],
  ['左右', 'about'],
  ['+', 'over'],
  ['多', 'over'],
  ['余', 'over'],
]);
const WORDS_AFTER = new Lexicon([...AFTER.keys()]);

interface Bound {
  approx: Approx;
  /** How far the raw text reaches with the word included. */
  at: number;
}

function matchBefore(text: string, index: number): { word: string; approx: Approx } | null {
  for (const word of WORDS_BEFORE.endingLike(text, index)) {
    if (!text.endsWith(word, index)) continue;
    // 集约为1家: 约 belongs to the word before it.
    if (NOT_AFTER.get(word.charAt(0))?.has(text.charCodeAt(index - word.length - 1))) continue;
    return { word, approx: BEFORE.get(word) as Approx };
  }
  return null;
}

function matchReaching(text: string, index: number, floor: number): Bound | null {
  for (let at = index - 1; at >= floor && index - at <= REACH; at--) {
    if (endsClauseAt(text, at)) return null;
    const word = REACHING.before(text, at);
    if (word !== null && at - word.length >= floor) {
      const isLeast = word === '至少' || word === '不少于';
      // 甚至少数单位.
      if (isAt(text, at - word.length - 1, '甚')) return null;
      if (index - at <= NEAR) return { approx: isLeast ? 'at-least' : 'at-most', at: at - word.length };
      // 至少开展业务培训1次: what is done stays what is counted; 最多的是网络申请18件 bounds nothing.
      return isLeast ? { approx: 'at-least', at: index } : null;
    }
  }
  return null;
}

/** The bounding word before a number at `index`, if any, not reaching back over `floor`. */
export function boundBefore(text: string, index: number, floor: number): Bound | null {
  const at = spacesBack(text, index);
  const found = matchBefore(text, at);
  if (found !== null && at - found.word.length >= floor) {
    return { approx: found.approx, at: at - found.word.length };
  }
  return matchReaching(text, at, floor);
}

export const MORE = codesOf('余多+');
/** 十来. */
const [TEN, OR_SO] = [0x5341, 0x6765];

/** 余 or 多 between the number and its unit; 来 is 'about'. */
export function boundBetween(text: string, index: number): Bound | null {
  const code = text.charCodeAt(index);
  if (MORE.has(code)) return { approx: 'over', at: index + 1 };
  // 7300 余 个.
  const behind = skipSpaces(text, index);
  if (
    behind > index &&
    MORE.has(text.charCodeAt(behind)) &&
    unitAt(text, skipSpaces(text, behind + 1)) !== null
  )
    return { approx: 'over', at: behind + 1 };
  return code === OR_SO && text.charCodeAt(index - 1) === TEN ? { approx: 'about', at: index + 1 } : null;
}

/** The bounding word behind a number with its unit. */
export function boundAfter(text: string, index: number): Bound | null {
  const at = skipSpaces(text, index);
  const word = WORDS_AFTER.at(text, at);
  if (word === null) return null;
  const end = at + word.length;
  if (word === '多' && !endsClauseAt(text, end) && text[end] !== '的') return null;
  if (word === '+' && /[A-Za-z0-9+]/.test(text[end] ?? '')) return null;
  return { approx: AFTER.get(word) as Approx, at: end };
}
