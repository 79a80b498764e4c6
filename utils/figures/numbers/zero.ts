import { codesOf, isAt, Lexicon } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import type { Quantity } from '../quantity.ts';
import { ASIDE, thingsIn, trimmed } from './denied.ts';
import { clauseStart, endsClauseAt, type Found, figures, type Look, reject } from './types.ts';
import { DENIED_VERBS, NOT_AFTER_NOTHING, RULED, VERBS, ZERO_NOUNS } from './zero-words.ts';

/** 未因信息公开被申请行政复议, 未向申请人收取费用: the verb stands further on. */
const LINKS = '因向对就';
const REACH = 26;
const STOPS = codesOf('，。；：！？,;:!?()[]\n“”"');
const LISTING = 0x3001;
/** 未, 无, 没. */
const DENIALS = codesOf('未无没');
const OPEN = 0x28;
const LONGEST_ASIDE = 12;

/** Behind an aside within the statement, 与诉讼(复议、申诉)有关的费用; -1 for one at its end. */
function asideEnd(text: string, index: number): number {
  const length = text.slice(index, index + LONGEST_ASIDE).indexOf(')');
  return length < 0 || endsClauseAt(text, index + length + 1) ? -1 : index + length + 1;
}

function statementEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && end - index < 48) {
    const code = text.charCodeAt(end);
    const aside = code === OPEN ? asideEnd(text, end) : -1;
    if (aside < 0 && STOPS.has(code)) break;
    // A second denial in the list is a statement of its own.
    if (code === LISTING && DENIALS.has(text.charCodeAt(end + 1))) break;
    end = aside < 0 ? end + 1 : aside;
  }
  return end;
}

/** What is denied as printed, with asides blotted out: the things in them are not denied. */
const objectIn = (text: string, from: number): string => {
  const printed = text.slice(from, statementEnd(text, from));
  return printed.includes('(')
    ? printed.replace(/\([^()]*\)/g, (aside) => ASIDE.repeat(aside.length))
    : printed;
};

type Printed = Pick<Quantity, 'start' | 'end' | 'unit' | 'kind'>;

/** One zero for each thing denied, all printed as one. */
function zerosOf(look: Look, printed: Printed, things: readonly (string | null)[]): Found {
  const { start, end } = printed;
  const one = (denied: string | null): Quantity => ({
    raw: look.sentence.slice(start, end),
    numberStart: start,
    numberEnd: end,
    value: 0,
    approx: 'exact',
    lo: 0,
    hi: 0,
    tolerance: 0,
    denied,
    direction: null,
    ...printed,
  });
  return figures(...things.map(one));
}

const zeros = (look: Look, start: number, end: number, things: readonly (string | null)[]): Found =>
  zerosOf(look, { start, end, unit: null, kind: 'zero' }, things);

/** The offset behind the negation and its verb, or -1 when this is no denial of an event. */
function objectStart(text: string, index: number): number {
  if (text[index] === '未') return afterVerb(text, index + 1, true);
  if (text[index] === '不') return afterDenied(text, index);
  if (text.startsWith('没有', index)) return afterVerb(text, index + 2, false);
  if (
    text[index] === '无' &&
    NOT_AFTER_NOTHING.at(text, index + 1) === null &&
    !'有毫绝若如'.includes(text[index - 1] ?? '\0')
  ) {
    return afterVerb(text, index + 1, false);
  }
  return -1;
}

/** 不存在减免, 暂不收取任何费用; 一律不收取 is a rule. */
function afterDenied(text: string, index: number): number {
  const verb = DENIED_VERBS.at(text, index + 1);
  // 申请公开信息的，不收取费用 is a rule.
  const isOfCase = isAt(text, index - 1, '，') && isAt(text, index - 2, '的');
  if (verb === null || isOfCase || RULED.test(text.slice(clauseStart(text, index, LONGEST_SUBJECT), index)))
    return -1;
  return index + 1 + verb.length;
}

function afterVerb(text: string, index: number, needed: boolean): number {
  const verb = VERBS.at(text, index);
  // 没有收到过申请.
  if (verb !== null) return index + verb.length + (text[index + verb.length] === '过' ? 1 : 0);
  if (LINKS.includes(text[index] ?? '\0')) return index;
  return needed ? -1 : index;
}

/** 未发生一次死亡3人以上较大事故: how grave it would have been. */
const THRESHOLD = /\d{1,3}[人名](?:及)?以上/g;

const WISHED = /(?:确保|防止|要求|力争|杜绝|避免|做到|评选)[^,，。；;]*$/;

/** 未收到…申请, 没有收取…费用, 无行政强制: one quantity for each thing denied. */
export function denial(look: Look, index: number): Found | null {
  const { text } = look;
  const from = objectStart(text, index);
  // 对未收到答复的申请人.
  if (from < 0 || isAt(text, index - 1, '对')) return null;
  const object = objectIn(text, from);
  if (/(?:需要)?报告的?事项|需要说明|其他事项/.test(object))
    return reject(look, 'empty-section', index, from + object.length);
  if (object.trim() === '') return inverted(look, index, from) ?? emptySection(look, index, from);
  if (/\d/.test(object.replace(THRESHOLD, ''))) return null;
  // 确保无投诉发生 wishes it.
  if (object.endsWith('发生') && WISHED.test(text.slice(Math.max(0, index - LONGEST_SUBJECT), index)))
    return null;
  const kept = trimmed(object);
  const { things, length } = thingsIn(kept);
  const single = things.length > 0 ? null : noneAtAll(look, index, from, object);
  if (single !== null) return single;
  if (isManner(look, index, from, kept)) return null;
  if (things.length === 0 || !isWholeObject(kept, length) || (from === index + 1 && length > REACH))
    return null;
  return zeros(look, index, from + length, things);
}

const MISDEEDS = /^(?:任何)?(?:违[法规纪]|不[良法]|腐败|[舞作]弊)/;
/** 打击无证经营行为: how it was done; 无违规行为, 未发现经营异常行为 deny it. */
const isManner = ({ text }: Look, index: number, from: number, object: string) =>
  text[index] === '无' && from === index + 1 && object.endsWith('行为') && !MISDEEDS.test(object);

/** 一起 in 没有发现一起…, 无一人…: one of what it may have been; 无一例外 denies nothing. */
const NOT_ONE = /^一(?:起|例(?!外)|件|宗|人|名|户|家|处)(?=[\u4e00-\u9fff]{2,14}$)/;

/** 没有发现一起问题食品, 无一人因贫失学, 没有一家企业掉队: not one, whatever it is. */
function noneAtAll(look: Look, index: number, from: number, object: string): Found | null {
  const one = NOT_ONE.exec(object)?.[0].length ?? 0;
  return one === 0 ? null : zeros(look, index, from + object.length, [object.slice(one)]);
}

/** Behind the last thing nothing may follow that makes the statement a modifier (未收到答复的申请人). */
function isWholeObject(kept: string, length: number): boolean {
  const rest = kept.slice(length).trim();
  return rest === '' || /^[、和及与或等]/.test(rest);
}

const ALL = new Lexicon(['均', '都', '皆', '全部']);

/** 行政复议、行政诉讼均未发生: the things stand before. */
function inverted(look: Look, index: number, end: number): Found | null {
  const { text } = look;
  let at = index;
  const adverb = ALL.before(text, at);
  if (adverb !== null) at -= adverb.length;
  let start = at;
  while (
    start > look.floor &&
    at - start < 24 &&
    (text.charCodeAt(start - 1) === LISTING || !endsClauseAt(text, start - 1))
  )
    start--;
  const { things, length } = thingsIn(text.slice(start, at));
  if (things.length === 0 || length !== at - start) return null;
  return zeros(look, adverb === null ? index : start, end, things);
}

function emptySection(look: Look, index: number, end: number): Found | null {
  return look.text[index] === '无' ? reject(look, 'empty-section', index, end) : null;
}

/** 零 and 0. */
const [ZERO_WORD, ZERO_DIGIT] = [0x96f6, 0x30];

const LONGEST_SUBJECT = 20;
/** 安全事故零发生, 网络舆情零炒作: what did not happen stands before. */
const HAPPENINGS: ReadonlySet<string> = new Set(['发生', '新增', '炒作']);
const happened = (text: string, index: number, floor: number): string | null =>
  text.slice(Math.max(floor, clauseStart(text, index, LONGEST_SUBJECT)), index).replace(REACHED, '') || null;
const REACHED = /^.*(?:实现|确保|保持|做到|力争)了?/;

/** 零投诉, 0投诉; 收费为零; 行政复议、行政诉讼均为零. */
export function zeroWord(look: Look, index: number): Found | null {
  const { text } = look;
  const code = text.charCodeAt(index);
  if (code !== ZERO_WORD && (code !== ZERO_DIGIT || /[\d.,]/.test(text[index - 1] ?? ''))) return null;
  const noun = ZERO_NOUNS.at(text, index + 1);
  if (noun !== null && !'二一三四五六七八九十百千清归'.includes(text[index - 1] ?? '\0')) {
    const thing = HAPPENINGS.has(noun) ? happened(text, index, look.floor) : noun;
    return zeros(look, index, index + 1 + noun.length, [thing]);
  }
  if (code === ZERO_DIGIT) return allZero(look, index);
  if (text[index - 1] !== '为' || !endsClauseAt(text, index + 1)) return null;
  const things = thingsBefore(look, text.endsWith('均为', index) ? index - 2 : index - 1);
  const isJoint = text[index - 2] === '均' && things.length > 1;
  return zeros(look, index, index + 1, isJoint || things.length === 1 ? things : [null]);
}

const [OPEN_QUOTES, CLOSE_QUOTES] = [codesOf('“"'), codesOf('”"')];

/** What clauses that tell of such a zero begin with; 为实现, 努力做到 and 未能实现 tell of none. */
const ATTAINED =
  /^(?:连续[\u4e00-\u9fff\d]{1,3}年|全年|全[省市县区镇]|继续)?(?:实现|保持)[\u4e00-\u9fff]{0,4}$/;
/** 为减少事故，实现…; 要坚守底线，保持…. */
const WISHED_FOR = /[为要须应]|围绕|努力|确保|力争|争取|目标/;
const LONGEST_ATTAINED = 14;
/** What may happen; “零跑腿”, “零收费” are slogans. */
const MISHAPS = new Lexicon(['死亡', '伤亡', '亡人', '事故', '上访', '投诉', '差错', '发案', '火灾', '溺亡']);

/** 实现因灾“零死亡”: nothing but a zero statement stands between the quotes; “零投诉”窗口 is a name. */
export function quotedZero(look: Look, index: number): Found | null {
  const { text } = look;
  if (text.charCodeAt(index) !== ZERO_WORD || !OPEN_QUOTES.has(text.charCodeAt(index - 1))) return null;
  const found = zeroWord(look, index);
  if (found === null || !CLOSE_QUOTES.has(text.charCodeAt(found.end))) return null;
  const clause = text.slice(clauseStart(text, index - 1, LONGEST_ATTAINED), index - 1);
  const isTold =
    ATTAINED.test(clause) && !WISHED_FOR.test(text.slice(0, index)) && MISHAPS.at(text, index + 1) !== null;
  return isTold && endsClauseAt(text, found.end + 1) ? found : null;
}

/** What stands before 为零, as far as it can be denied. */
function thingsBefore({ text, floor }: Look, at: number): string[] {
  const subject = text.slice(Math.max(floor, at - LONGEST_SUBJECT), at);
  return thingsIn(subject.replace(/(?:金额|数量|总数|件数|数|量)$/, '')).things;
}

/** 行政复议和行政诉讼均为0件: a number that stands for several things. */
function allZero(look: Look, index: number): Found | null {
  const { text } = look;
  if (!text.endsWith('均为', index)) return null;
  const unit = unitAt(text, index + 1);
  const end = unit?.end ?? index + 1;
  const things = endsClauseAt(text, end) ? thingsBefore(look, index - 2) : [];
  if (things.length < 2) return null;
  return zerosOf(look, { start: index, end, unit: unit?.unit.text ?? null, kind: 'count' }, things);
}
