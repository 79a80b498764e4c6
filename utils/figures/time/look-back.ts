/** What a figure inside a plan must say for it to be of what is there already, and not of what is to be done. */

import { type Draft, scopeOf } from '../draft.ts';
import { clauseBefore, clauseOf } from './clause.ts';
import type { Outlook } from './outlook.ts';

/** Acts that a plan sets out to do: what they count is planned, whenever it began. */
const ACT =
  /整改|答复|办[结理好]|完成|[建办]成|交付|化解|处[置理]|实现|落实|开[工展]|促成|新[建增]|改[造建]|抓好|解决|兑[现付]|清[理偿]|拨付|消除|组织|举办|培训|维修|修[建复]|扩建|引进|创建|整治|治理|拆除|偿还|支付|审结|确保|力争|争取/;
/** 人员培训, 场地新建: an act behind the thing; 培训机构 is a thing of its own. */
const ACT_BEHIND_THING = new RegExp(`^[^,，。；;]{2,}?(?:${ACT.source})`);
/** 巩固去年创建的, 针对今年摸排出的: what it is done with is there. */
const BACKGROUND = /(?:巩固|发挥|依托|利用|提升|推广|总结|围绕|根据|针对|[对在为向给])[^,，。；;、]{0,6}$/;
const GOES_ON_WITH = /(?:推进|推动)[^,，。；;、]{0,6}$/;
const MAKES_USE_OF = /(?:巩固|发挥|依托|利用)[^,，。；;、]{0,6}$/;
/** 推动已开工的3个项目建成, 对去年查出的5个问题全部整改: the act stands behind. */
const ACT_BEHIND = /整改|完成|办结|[建办]成|交付|化解|处置|解决|销号|清零|到位|脱困|脱贫|签约|投用|竣工/;

const DONE_BEFORE =
  /已(?:经)?(?:完成|建成|开展|到位|发放|投入|累计|(?:全部)?(?:整改|办结|解决|更正)(?!的))|共(?:收到|征集)|截至目前|目前已(?!有)|过去一年|(?:在|(?<![高低优多少大小])于)(?:去年|上年)(?!同期|[^,，。；;]{0,8}基础上)/;
/** 现有教师300人, 目前全县有, 已有12家. */
const STATE = /(?:目前|现)[^,，。；;将要]{0,10}有(?!望)|已(?:经)?有/;
/** 去年创建的6个示范点, 今年摸排出的45个问题, 已开工的3个项目. */
const OF_THEN = /(?:去年|上年|今年|目前|已经?)[^,，。；;将要再拟]{1,10}的\s?$/;
/** 在完成20亿元的基础上. */
const ON_TOP = /^[^,，。；;]{0,8}基础上/;
const BEGINS_PHRASE = /^.*[(、\d]/;
/** One of these stands in every word of the future: without any, nothing is planned. */
export const FORWARD = /[争确拟预目将计]/;

/** What stands between the begin of a clause, or the phrase before, and an offset in it. */
const phraseUpTo = (clause: string, at: number) => clause.slice(0, at).replace(BEGINS_PHRASE, '');

/** 目前已建成12个; 完成已建成路灯验收12个 has an act of its own in front. */
function wasDone(clause: string): boolean {
  const at = DONE_BEFORE.exec(clause)?.index;
  return at !== undefined && !ACT.test(phraseUpTo(clause, at));
}

/** 现有教师300人; 新增现有企业上规12家 and 利用现有场地新建球场8个 count what is to be done. */
function isThere(clause: string, before: string): boolean {
  const state = STATE.exec(clause);
  if (state === null) return false;
  if (ACT.test(phraseUpTo(clause, state.index))) return false;
  const between = before.slice(state.index + state[0].length);
  return !ACT_BEHIND_THING.test(between);
}

/** 巩固去年创建的6个示范点; 整改去年查出的5个问题 is still to be done. */
function isOfThen({ lead, tail }: Draft, before: string, isThisYearAhead: boolean): boolean {
  const then = OF_THEN.exec(lead);
  if (then === null) return false;
  const front = before.slice(0, before.length - then[0].length).trim();
  const isThisYear = then[0].startsWith('今年');
  if (isThisYear && isThisYearAhead) return false;
  if (MAKES_USE_OF.test(front)) return true;
  if (ACT_BEHIND.test(tail)) return false;
  return BACKGROUND.test(front) || (!isThisYear && (front === '' || GOES_ON_WITH.test(front)));
}

/** Inside a plan: what has been done already says so. */
export function looksBack(draft: Draft, { opening, given }: Outlook): boolean {
  if (ON_TOP.test(draft.tail)) return true;
  if (/^(?:去年|上年)/.test(opening ?? '') && !FORWARD.test(scopeOf(draft))) return true;
  const clause = clauseOf(draft);
  const before = clauseBefore(draft);
  return wasDone(clause) || isThere(clause, before) || isOfThen(draft, before, given !== null);
}

const OF_NAMED_YEAR = /20\d\d年[^,，。；;]{1,10}的\s?$/;
/** 整改2023年查出的5个问题: the year is of what is to be dealt with. */
export function isActOnThen({ lead }: Draft): boolean {
  const year = OF_NAMED_YEAR.exec(lead);
  return year !== null && ACT.test(lead.slice(0, year.index));
}
