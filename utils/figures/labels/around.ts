import { type Draft, isInSentenceOfParts } from '../draft.ts';
import { clauseBefore, tailNoun } from './nouns.ts';
import { phraseOf, shorten } from './phrase.ts';
import { ACTS } from './words.ts';

/** Verbs of taking in: what stands behind the last of them is the thing. */
const TAKEN_IN = /^.*(?:受理|收到|新收|接收|承办|征集|收集|发现|发生|登记|排查)到?并?/;
/** 因政府信息公开被提起行政复议: why it came is not what it is. */
const CAUSE = /^因.{1,20}(?:引发|引起|提起|产生)的?/;

/** Labels of what was counted that say of nothing what it is. */
const NO_THING: ReadonlySet<string> = new Set(['合计', '共计', '总计', '应办', '应办理', '需办理']);

/** A label without the verb it begins with: what was received, answered, published. */
function thingOf(label: string): string {
  const bare = label
    .replace(TAKEN_IN, '')
    .replace(CAUSE, '')
    .replace(/^(?:清理|年初有效)(?=.{3})/, '')
    // 正在制定规范性文件2件，已印发4件.
    .replace(/^(?:正|仍)在[\u4e00-\u9fff]{2}(?=.{2})/, '')
    .replace(/^应(?=(?:主动)?公开|办|答|整改)/, '')
    .replace(/应(?:清理|办结|答复|整改|公开)$/, '')
    .replace(/^(?:全[省市州县区镇乡街]|[省市州县区镇乡]政府)?新?(?:制作|制定|制发|出台|印发)(?=.{2})/, '');
  const verb = ACTS.beginningLike(bare, 0).find(
    (word) => bare.startsWith(word) && bare.length > word.length + 1,
  );
  if (NO_THING.has(label)) return '';
  if (bare.length < 2) return label;
  return verb && (bare.length === label.length || label.startsWith('应')) ? bare.slice(verb.length) : bare;
}

export const isCount = ({ quantity }: Draft) => quantity.kind === 'count' || quantity.kind === 'money';

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
    // 受理申请9件；办理复议21件，其中维持19件、纠正2件: of what its own clause counts.
    if (found && /[；;]/.test(draft.text.slice(at.quantity.end, found.quantity.start))) break;
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
const OF_MONEY = /占比|比重|到位|拨付|支付|执行|兑现|使用|核销|完成|增长|投放|回收/;
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
  at = wholeBehindParts(at) ?? at;
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

/** 承办提案77件，其中主办52件、会办25件，办复率100%: behind several parts a rate is of the whole again. */
function wholeBehindParts(last: Draft | null): Draft | null {
  if (last === null || !/^、/.test(last.lead)) return null;
  let first: Draft | null = last;
  while (first !== null && /^、/.test(first.lead)) first = sameLevel(first);
  return first?.lead.includes('其中') === true ? sameLevel(first) : null;
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

/** 其中动态68条、公告21条，总量比上年增加: of all of them. */
const OF_ALL = /^[,，]?\s?(?:总量|总数|公开总量|信息总量)/;
const OF_TARGET = /^(?:占|达到).{0,8}(?:目标|任务|计划)|完成.{0,8}(?:目标|任务|计划|预算)$/;

/** What the quantity before was about, or the clause before. */
export function subjectOf(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  if (clause.length >= 2 && !SAYS_OF_ALL.test(clause) && !COMPARES.test(clause)) return shorten(clause);
  const compared = comparedWith(draft);
  if (compared !== null) return compared.label;
  const grew = isCompared(draft) || (draft.previous !== null && isCompared(draft.previous));
  const before = sameLevel(draft);
  const whole = OF_ALL.test(draft.lead) ? wholeBehindParts(before) : null;
  for (let at = whole ?? wholeBehindRest(before); at; at = sameLevel(at)) {
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
