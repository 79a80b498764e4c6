import { codesOf, Lexicon } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import type { Quantity } from '../quantity.ts';
import { clauseStart, endsClauseAt, type Found, figures, type Look, reject } from './types.ts';
import { DENIABLE, LEADS, NOT_AFTER_NOTHING, TAILS, VERBS, ZERO_NOUNS } from './zero-words.ts';

/** 未因信息公开被申请行政复议, 未向申请人收取费用: the verb stands further on. */
const LINKS = '因向对就';
const REACH = 26;
const STOPS = codesOf('，。；：！？,;:!?()[]\n“”"');
const LISTING = 0x3001;
/** 未, 无, 没. */
const DENIALS = codesOf('未无没');

function statementEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && end - index < 48 && !STOPS.has(text.charCodeAt(end))) {
    // A second denial in the list is a statement of its own.
    if (text.charCodeAt(end) === LISTING && DENIALS.has(text.charCodeAt(end + 1))) break;
    end++;
  }
  return end;
}

function endsDeniable(thing: string): string | null {
  return DENIABLE.before(thing, thing.length);
}

/** Nouns that say too little without what stands before their 的: 结转下年度办理的申请. */
const BARE = /^(?:申请件?|公开件|案件|情形|费用)$/;
const LONGEST_MODIFIER = 12;

function cleaned(thing: string): string {
  const link = /^.*(?:被申请|被提起|提起|引起|引发|组织)(?=.{2,}$)/.exec(thing)?.[0] ?? '';
  const modifier = thing.lastIndexOf('的') + 1;
  const isBare = BARE.test(thing.slice(modifier)) && modifier - link.length <= LONGEST_MODIFIER;
  let out = thing.slice(Math.max(link.length, isBare ? 0 : modifier, thing.lastIndexOf('等') + 1)).trim();
  for (let round = 0; round < 3; round++) {
    const lead = LEADS.at(out, 0);
    if (lead === null || lead.length >= out.length || endsDeniable(out.slice(lead.length)) === null) break;
    out = out.slice(lead.length);
  }
  return out.length > 14 ? (endsDeniable(out) ?? out) : out;
}

/** Splits 行政复议和行政诉讼, 复议、诉讼 into the things denied; stops at the first that is none. */
function thingsIn(object: string): { things: string[]; length: number } {
  const things: string[] = [];
  let length = 0;
  let at = 0;
  for (const piece of object.split(/(以及|或者|[、和与或]|及(?!以[上下]))/)) {
    at += piece.length;
    if (/^(?:以及|或者|[、和及与或])$/.test(piece) || piece === '') continue;
    if (endsDeniable(piece) === null) {
      if (things.length > 0) break;
      continue;
    }
    things.push(cleaned(piece));
    length = at;
  }
  return { things, length };
}

function trimmed(object: string): string {
  let out = object.trimEnd();
  const tail = TAILS.before(out, out.length);
  if (tail !== null && tail.length < out.length) out = out.slice(0, -tail.length);
  return endsDeniable(out) === null && endsDeniable(object.trimEnd()) !== null ? object.trimEnd() : out;
}

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

function afterVerb(text: string, index: number, needed: boolean): number {
  const verb = VERBS.at(text, index);
  if (verb !== null) return index + verb.length;
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
  if (from < 0) return null;
  const object = text.slice(from, statementEnd(text, from));
  if (/(?:需要)?报告的?事项|需要说明|其他事项/.test(object))
    return reject(look, 'empty-section', index, from + object.length);
  if (object.trim() === '') return inverted(look, index, from) ?? emptySection(look, index, from);
  if (/\d/.test(object.replace(THRESHOLD, ''))) return null;
  // 确保无投诉发生 wishes it.
  if (object.endsWith('发生') && WISHED.test(text.slice(Math.max(0, index - LONGEST_SUBJECT), index)))
    return null;
  const kept = trimmed(object);
  const { things, length } = thingsIn(kept);
  if (things.length === 0 || !isWholeObject(kept, length) || (from === index + 1 && length > REACH))
    return null;
  return zeros(look, index, from + length, things);
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
