import { codesOf } from '../../domain/text.ts';
import { type Draft, isInSentenceOfParts } from '../draft.ts';
import { phraseOf, shorten } from './phrase.ts';
import { CHANNEL_ACTS, CHANNELS, MEANING_VERBS } from './words.ts';

const HAN = /[\u4e00-\u9fffA-Za-z“"]/;
/** A name in quotes that the noun begins with: no verb is looked for in it. */
const NAME = /^(?:“[^”]*”|"[^"]*")/;
/** A single character that is a noun by itself. */
const PLACE = /^[县市区镇乡村]/;
export const LONGEST_NOUN = 16;
/** Behind the unit: what is counted, up to where the phrase goes on with a verb. */
const TAIL_VERBS =
  /^(?:[多少]$|以上|以下|左右|次|均|基础上|已|存在|尚未|没有|仍|并|和(?![美谐睦平])|及|与|或|的?同时|被|由|在(?![线编校建职])|以(?!工)|为|是|向|对(?![外口])|将|通过|进行|得到|予以|按|共(?![享建产])|占|比|较|同比|环比|全部|参加|参与|到|至|后(?!备)|前(?!期)|内(?![部资])|时|中(?![小学国央医心型介药老青])|上(?![市门级])|下(?![属岗级])|还|也|都|增长|下降|减少|增加|提高|等(?!级)|，)/;
const TAIL_CUTS =
  /(?:已如期|已全部|已|(?<![平人户年月日])均|全部|(?<![合兼归])并|通过|参加|参与|被|(?<!收)荣?获|曾|(?<=..)(?:加快|有序|扎实|成功|稳步|全面|持续|入选|配备|达到|承担|提供|发放|进入|投产|投用|落户|开工(?!项目|率))|(?<=^[县市区镇乡村])(?:建设|实施)|(?<=..)建成|赴|实行|实现|组成|完成|按照|(?<=..)[户人亩]均|列入|纳入|办理流程|进行|开展|得到|(?<!不)及时|如期|顺利|明显|处于|正在|即|累计|(?<![公医])共)/;

/** 由216项删减至83项: what follows the first number is the verb of the change. */
const CHANGE_TAIL = /(?:至|到|为|(?<![完建达形])成)(?:平均)?\s?$/;
const leadsToNumber = ({ text, quantity, tail }: Draft) =>
  !/(?:率|比例|比重)(?:均|约)?[为达]\s?$/.test(tail) &&
  CHANGE_TAIL.test(tail) &&
  /[\d一二三四五六七八九十两]/.test(text.charAt(quantity.end + tail.length));

/** 将385份申请材料精简至241份: the object of the change. */
const OBJECT = /^([\u4e00-\u9fff]{1,12}?)(?:精简|压缩|整合|压减|合并|缩减|归并|优化|调整)(?:至|到|为|成)\s?$/;
const objectOf = (text: string) => OBJECT.exec(text)?.[1] ?? '';

const TAIL_OPENING = /^(?:\([^)]\))?(?:的|各类|各|个(?![人体]))?/;
/** 11件全面完成: how, not what. */
const ADVERBS: ReadonlySet<string> = new Set(['全面', '全部', '基本', '顺利', '已全部']);

export function tailNoun(draft: Draft): string {
  if (draft.tail === '') return '';
  const text = draft.tail.trim().replace(TAIL_OPENING, '');
  if (leadsToNumber(draft)) return objectOf(text);
  if (text === '' || TAIL_VERBS.test(text) || !HAN.test(text.charAt(0))) return '';
  const modified = headNoun(draft);
  if (modified !== '') return modified;
  const name = NAME.exec(text)?.[0].length ?? 0;
  const cut = text.slice(name).search(TAIL_CUTS);
  const within = text.includes('中') ? text.search(/中(?:仍|还|已|有|，|$)/) : -1;
  if (within > 1 && (cut < 0 || within < cut)) return text.slice(0, within);
  if (cut > 1 && ADVERBS.has(text.slice(name, name + cut))) return '';
  const noun = cut < 0 ? text : name > 0 || cut > 1 || PLACE.test(text) ? text.slice(0, name + cut) : '';
  return noun.replace(/[和及与或、，的等未仍尚拟将仅只已]+$/, '').slice(0, Math.max(name, LONGEST_NOUN));
}

/** 超过30天未更新的情况: what it was stands before 的. */
const SAYS_NOTHING = new Set(['情况', '现象', '情形', '问题']);

/** 5个作用不大、更新不勤的新媒体账号: the noun that a long modifier leads up to. */
function headNoun(draft: Draft): string {
  const { text, quantity } = draft;
  const rest = text.slice(quantity.end, quantity.end + 34).split(/[,，。；;：:(（\d]/, 1)[0] ?? '';
  const at = rest.lastIndexOf('的');
  const noun =
    at > 1
      ? (rest
          .slice(at + 1)
          .split(/、|进行|开展|实行|实施|予以|列入|纳入|依法|全部|逐一|编制|汇总|组成/, 1)[0] ?? '')
      : '';
  return noun.length >= 2 && noun.length <= 14 && !SAYS_NOTHING.has(noun) ? noun : '';
}

/** Behind these nothing carries over that was not counted. */
const CLOSED = codesOf('。；;');

/** The clause before the lead, where it holds no quantity: its subject carries over. */
function clauseBefore(draft: Draft): string {
  const { text, leadStart, previous } = draft;
  const floor = previous ? previous.quantity.end : 0;
  if (leadStart - 1 <= floor) return '';
  let start = leadStart - 1;
  if (CLOSED.has(text.charCodeAt(start))) return '';
  // 68件（批），办结67件: a bracket right behind the unit explains it.
  const from = text.charAt(floor) === '(' ? text.indexOf(')', floor) + 1 : floor;
  if (from > start) return '';
  while (start > from && !/[,，。；;：:]/.test(text.charAt(start - 1))) start--;
  // 规范性文件（〔2023〕5号）等: a bracket that ends the clause is closed.
  return text.slice(start, text.charAt(leadStart - 1) === ')' ? leadStart : leadStart - 1);
}

/** Another channel right before, joined to this one. */
const SEVERAL =
  /(?:网站|微信|公众号|微博|抖音|视频号|头条|客户端|公报|广播|电视|大喇叭|公开栏|公示栏|群)[”"]?(?:、|和|与|及|以及)[^,，。；;]{0,8}$/;

/** 在公众号开设专栏，发布64条: the column at an offset was opened on another channel. */
const isOpenedOnChannel = (text: string, at: number) =>
  at >= 0 &&
  OPENED.test(text.slice(0, at)) &&
  CHANNELS.some((word) => !word.endsWith('专栏') && text.includes(word));
const OPENED = /(?:开设|设立|设置|开辟|推出|打造|新增)[“"]?[\u4e00-\u9fff]{0,10}[”"]?$/;

/** The channel that an act leaves out: the nearest named before it, in the sentence or its heading. */
export function channelFor(draft: Draft, phrase: string): string {
  if (!CHANNEL_ACTS.test(phrase) || CHANNELS.some((word) => phrase.includes(word))) return '';
  // 受理热线工单4318件；回复留言209条: another clause, another channel.
  const closed = draft.text.lastIndexOf('；', draft.leadStart - 1);
  const before = draft.text.slice(phrase.includes('回复') ? closed + 1 : 0, draft.leadStart);
  let best = '';
  let bestAt = -1;
  for (const word of CHANNELS) {
    const at = before.lastIndexOf(word);
    if (word.endsWith('专栏') && isOpenedOnChannel(before, at)) continue;
    // The longest of the names that stand at one place: 微信公众号, not 公众号.
    if (at >= 0 && at + word.length > bestAt) {
      bestAt = at + word.length;
      best = word;
    }
  }
  // 网站、微信公众号发布538条: what several channels did together is no single one's.
  if (best !== '' && SEVERAL.test(before.slice(0, bestAt - best.length))) return '';
  return best !== '' || phrase.length > LONGEST_ACT ? best : headedChannel(draft);
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

/** Verbs of taking in: what stands behind the last of them is the thing. */
const TAKEN_IN = /^.*(?:受理|收到|新收|接收|承办|征集|收集|发现|发生|登记|排查)到?并?/;
/** 因政府信息公开被提起行政复议: why it came is not what it is. */
const CAUSE = /^因.{1,20}(?:引发|引起|提起|产生)的?/;

/** A label without the verb it begins with: what was received, answered, published. */
function thingOf(label: string): string {
  const bare = label
    .replace(TAKEN_IN, '')
    .replace(CAUSE, '')
    .replace(/^(?:清理|年初有效)(?=.{3})/, '')
    .replace(/^应(?=公开|办|答|整改)/, '')
    .replace(/应(?:清理|办结|答复|整改|公开)$/, '')
    .replace(/^新(?:制作|制定|制发|出台|印发)/, '');
  const verb = MEANING_VERBS.find((word) => bare.startsWith(word) && bare.length > word.length + 1);
  if (label === '合计' || label === '应办') return '';
  if (bare.length < 2) return label;
  return verb && (bare.length === label.length || label.startsWith('应')) ? bare.slice(verb.length) : bare;
}

const isCount = ({ quantity }: Draft) => quantity.kind === 'count' || quantity.kind === 'money';

/** 公开文件46件，制发规范性文件2件，废止1件: of the nearest, not of the first. */
const OF_NEAREST = /废止|失效|现行有效|修订/;

/** 办结 alone: the thing that the sentence received first, not the carried-over part of it. */
export function thingBefore(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  // 组建3支队伍，接待2千人: the noun of the number before is nobody's object.
  const isTail = draft.previous !== null && clause === tailNoun(draft.previous);
  if (clause.length >= 2 && !isTail && !/^(?:全部|均|都)/.test(clause)) return thingOf(shorten(clause));
  return thingOf((thingInSentence(draft) ?? thingEarlier(draft))?.label ?? '');
}

/** 办理来信215件、热线1260件，办结1236件: of the things before, the first that are enough; none where all are parts. */
function thingInSentence(draft: Draft): Draft | null {
  const enough = (at: Draft) => (at.quantity.value ?? 0) >= (draft.quantity.value ?? 0);
  let found: Draft | null = null;
  let first: Draft | null = null;
  for (let at = draft.previous; at; at = at.previous) {
    if (!isThing(at, draft)) continue;
    first = at;
    if (OF_NEAREST.test(draft.lead) && /规范性文件|规章|制度|办法/.test(at.label)) return at;
    if (enough(at)) found = at;
  }
  const isPart = first?.previous === null && isInSentenceOfParts(first);
  return isPart && draft.earlier.length > 0 ? null : (found ?? first);
}

/** 件 and 件次 count one thing, also where a number dropped its unit. */
const baseUnit = (unit: string | null) => (unit ?? '').replace(/(?<=.)次$/, '');
const isThing = (at: Draft, draft: Draft) =>
  isCount(at) &&
  (baseUnit(at.quantity.unit) === baseUnit(draft.quantity.unit) ||
    at.quantity.unit === null ||
    draft.quantity.unit === null) &&
  !at.label.includes('结转') &&
  !/^(?:自然人|法人)/.test(at.label) &&
  !at.label.includes('顺延');

/** （1）环境卫生。公示12期。（2）市容秩序。公示8期: a point leans on nothing of the point before. */
const isOfOtherPoint = (at: Draft, { sentence: { path } }: Draft) =>
  path[0]?.form === 'run-in' && path[0] !== at.sentence.path[0];

/** What the nearest sentence before began with that can be the same thing. */
function thingEarlier(draft: Draft): Draft | null {
  let found: Draft | null = null;
  for (let i = draft.earlier.length - 1; i >= 0; i--) {
    const at = draft.earlier[i] as Draft;
    if (isOfOtherPoint(at, draft)) break;
    if (found && at.at !== found.at) {
      // 其中，当面6件、网络35件。已答复57件: the thing stands before the parts.
      if (!isInSentenceOfParts(found)) break;
      found = null;
    }
    if (isThing(at, draft)) found = at;
  }
  return found;
}

/** Of the sentence before, what has the unit of this one, else what it began with. */
const earlierOf = ({ earlier, quantity }: Draft): Draft | null =>
  earlier.find((at) => isCount(at) && at.quantity.unit === quantity.unit) ?? earlier.find(isCount) ?? null;

/** 平均办理时间3.4天，回复率100%: what was measured is not what was answered. */
const MEASURED = /(?:量|率.*|收入|资产|时间|时长|用时|利润|总?额|合计)$/;
/** 无法提供8件，答复率100%: what became of some is not what the rate is of. */
const OUTCOME = /^(?:无法提供|不予公开|予以公开|部分公开|不予处理)$/;
/** Of money and of time only these are rates; 净资产356亿元，负债率63.9% is none. */
const OF_MONEY = /到位|拨付|支付|执行|兑现|使用|核销|完成|增长|投放|回收/;
const OF_TIME = /压缩|缩短|压减|提速/;

/** Whether a rate can be one of what was counted there. */
function isRated({ quantity: { kind }, label }: Draft, rate: string): boolean {
  if (OUTCOME.test(label)) return false;
  if (kind === 'count') return true;
  return (kind === 'money' && OF_MONEY.test(rate)) || (kind === 'duration' && OF_TIME.test(rate));
}

/** A rate is one of the thing that was counted last. */
export function rateOf(draft: Draft, rate: string): string {
  if (/均[为达]?\s?$/.test(draft.lead)) return rate;
  let at = sameLevel(draft);
  while (at && (!(isCount(at) || at.quantity.kind === 'duration') || OUTCOME.test(at.label)))
    at = sameLevel(at);
  if (at && !isRated(at, rate)) return rate;
  const thing = at
    ? thingOf(at.label.replace(/(?<=.)其中.*$/, '')).replace(/总[数量]$/, '')
    : thingOf(shorten(phraseOf(clauseBefore(draft))));
  // Behind the parts of 解读42次 a 解读率 is that of the whole.
  if (thing.endsWith(rate.slice(0, 2)) || MEASURED.test(thing)) return rate;
  // 参保人数, 参保率: what both say is said once.
  const shared = thing.indexOf(rate.slice(0, 2));
  return `${shared < 0 ? thing : thing.slice(0, shared)}${rate}`;
}

/** The quantity before that does not stand in a bracket of its own. */
export function sameLevel(draft: Draft): Draft | null {
  let previous = draft.previous;
  while (previous && previous.depth > draft.depth) previous = previous.previous;
  return previous;
}

/** What the words of a comparison or a rank end a label with. */
const COMPARED =
  /(?:[高低快慢]于|(?:稳|位|跃)?居|位列|保持|升至|排名)(?:世界|全[国省市区县]).{0,4}$|(?:继续|保持|同比|环比|[比较](?:[上去]年(?:同期)?|上季度|上月|年初|上年末|年末)|分别){1,3}$/;

/** What a change or a rank is one of: 旅客吞吐量 of 旅客吞吐量同比增长, 生猪出栏 of 生猪出栏居全省. */
function thingCompared({ label, quantity: { direction } }: Draft): string {
  const bare = direction !== null && label.endsWith(direction) ? label.slice(0, -direction.length) : label;
  return bare.replace(COMPARED, '');
}

const COMPARING: ReadonlySet<string> = new Set(['change-percent', 'delta', 'delta-pp', 'rank']);

/** 收到申请9件，全部为网络提交，增长125%: what is said of all of them is not what they are. */
const SAYS_OF_ALL = /^(?:全部|均|都|皆)(?:为|是|由|通过|系|来自)/;

const IS_REST = /^[、，,和及与]*(?:其他|其余|其它)$/;

/** 共公开86条，其中政策类50条、其他36条，同比增长5%: behind the rest of a list the whole is spoken of again. */
function wholeBehindRest(draft: Draft | null): Draft | null {
  if (draft === null || !IS_REST.test(draft.lead.trim())) return draft;
  let first: Draft | null = draft;
  while (first !== null && !first.lead.includes('其中')) first = first.previous;
  return first?.previous ?? draft;
}

const COMPARES = /^[,，、]?\s?(?:同比|[较比](?:于)?(?:去年|上年|上一年|20\d\d年))/;

/** 较上年（41件）增长: the words of a comparison right before a number, in a bracket or not. */
const COMPARED_HERE = /(?:同比|环比|[较比](?:于)?(?:去年|上年|上一年|20\d\d年)(?:同期)?)[^,，。；;]{0,4}\(?$/;
const isCompared = ({ text, quantity: { start } }: Draft) =>
  COMPARED_HERE.test(text.slice(Math.max(0, start - 14), start));

/** 查处14起，罚款82万元，较上年的11起增加3起: the amount of the same unit that the last year's is compared with. */
function comparedWith(draft: Draft): Draft | null {
  const { lead, previous, quantity } = draft;
  const isSecond = quantity.kind === 'delta' && previous !== null && COMPARES.test(previous.lead);
  if (!COMPARES.test(lead) && !isSecond) return null;
  const from = isSecond ? previous : draft;
  if (from.previous === null || from.previous.quantity.unit === quantity.unit) return null;
  for (let at = sameLevel(from); at; at = sameLevel(at))
    if (isCount(at) && at.quantity.unit === quantity.unit && quantity.unit !== null) return at;
  return null;
}

const OF_TARGET = /^(?:完成|占|达到).{0,8}(?:目标|任务|计划)|^完成预算$/;

/** What the quantity before was about, or the clause before. */
export function subjectOf(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  if (clause.length >= 2 && !SAYS_OF_ALL.test(clause) && !COMPARES.test(clause)) return shorten(clause);
  const compared = comparedWith(draft);
  if (compared !== null) return compared.label;
  const grew = isCompared(draft) || (draft.previous !== null && isCompared(draft.previous));
  for (let at = wholeBehindRest(sameLevel(draft)); at; at = sameLevel(at)) {
    // 收到63件，上年结转3件，较上年增长53.7%: what was carried over has not grown.
    if (grew && at.label.includes('结转')) continue;
    // 合格率98.1%，不合格59批次; 完成年度目标的52.9%，同比增长17.6%.
    if (isCount(draft) && at.quantity.kind === 'percent') continue;
    if (OF_TARGET.test(at.label)) continue;
    const thing = COMPARING.has(at.quantity.kind) ? thingCompared(at) : at.label;
    if (thing !== '') return thing;
  }
  return earlierOf(draft)?.label ?? '';
}

/** What was added in the year, by how its label begins or ends. */
export const ADDED =
  /^(?:新(?:增|建|设|登记|认定|培育|推出)|净增)(?=..)|(?<=..)新(?:增|建|设|登记|认定|培育|推出)$/;
const ALL_THERE_ARE = /累计|总[数量]/;

/** 新增公园12座、累计达到96座; 经营主体新增2.1万户，达到18万户: all there are, not what was added. '' for others. */
export function totalOf(draft: Draft, label: string): string {
  const all = ALL_THERE_ARE.exec(draft.lead)?.[0] ?? '';
  if (label !== '' && label !== all) return '';
  let previous = sameLevel(draft);
  while (previous && COMPARING.has(previous.quantity.kind)) previous = sameLevel(previous);
  if (previous?.quantity.unit !== draft.quantity.unit || !isCount(previous) || !isCount(draft)) return '';
  const thing = previous.label.replace(ADDED, '');
  const isAdded = thing !== previous.label;
  if (!(all !== '' || (isAdded && /[达为]/.test(draft.lead)))) return '';
  return `${thing}${all}`;
}
