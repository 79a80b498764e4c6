import { type Draft, isChange, isInSentenceOfParts } from '../draft.ts';
import { COMPARING, MORE, thingCompared } from './compared.ts';
import { clauseBefore, tailNoun } from './nouns.ts';
import { isResult, phraseOf } from './phrase.ts';
import { shorten } from './shorten.ts';
import { thingOf } from './things.ts';

export const isCount = ({ quantity }: Draft) => quantity.kind === 'count' || quantity.kind === 'money';

/** Whether a ； or 。 stands between two numbers. */
export const isApart = (at: Draft, draft: Draft): boolean =>
  /[；;。]/.test(draft.text.slice(at.quantity.end, draft.quantity.start));

/** 公开文件46件，制发规范性文件2件，废止1件: of the nearest, not of the first. */
const OF_NEAREST = /废止|失效|现行有效|修订/;

/** 加快推进棚户区改造，新开工300套: how it was done. */
const URGED =
  /^(?:加快|加大|持续|扎实|深入|大力|全力|有序|稳步|积极|统筹)+(?:推进|推动|实施|抓好|开展)?(?=.{3})/;

/** 加大保障房建设力度. */
const FORCE = /(?:建设|改造|工作)?力度$/;

/** 办结 alone: the thing that the sentence received first, not the carried-over part of it. */
export function thingBefore(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  // 组建3支队伍，接待2千人: the noun of the number before is nobody's object.
  const isTail =
    draft.previous !== null && (clause === tailNoun(draft.previous) || /^[尚仍还正]在/.test(clause));
  // 总投资12亿元的光伏项目，已完成5亿元.
  const isLedUpTo = isTail && draft.previous?.tail.startsWith('的') === true;
  if (
    clause.length >= 2 &&
    (!isTail || isLedUpTo) &&
    !/^(?:全部|均|都|聚焦|围绕|针对|紧盯)|.(?:均|都)(?:依法|按|及时|予以)/.test(clause)
  )
    return thingOf(shorten(clause.replace(URGED, '').replace(FORCE, '')));
  const at = thingInSentence(draft) ?? (CHARGED.test(draft.lead) ? null : thingEarlier(draft));
  const thing = thingOf(at?.label ?? '');
  return at === null || isResult(thing) || (SPENT.test(draft.lead) && !mayBeSpent(at, draft)) ? '' : thing;
}

/** 起诉20人: of what they are charged with, the sentence before tells nothing. */
const CHARGED = /(?:起诉|批捕|批准逮捕)\s?$/;

/** 公司税收21亿元，投入90亿元: what came in is not what was spent. */
const SPENT = /(?:投入|拨付|安排|发放|支付)[了达]?\s?$/;
const CAME_IN = /(?:税收|收入|产值|利润|增加值|总值)$/;
const mayBeSpent = (at: Draft, draft: Draft) =>
  at.sentence === draft.sentence &&
  !CAME_IN.test(at.label) &&
  !/[；;]/.test(draft.text.slice(at.quantity.end, draft.quantity.start));

const OF_REST = /其[他它余]|剩[余下]|余下/;

/** What is answered was received: 公开672条，来信36件，答复36件. */
const ANSWERED = /(?:答复|回复|办结|办复)[了达]?\s?$/;
const RECEIVED = /收到|受理|接收|接到|新收|承办|转办|来信/;

/** 办理来信215件、热线1260件，办结1236件: of the things before, the first that are enough; none where all are parts. */
function thingInSentence(draft: Draft): Draft | null {
  const isAnswer = ANSWERED.test(draft.lead);
  const isRest = OF_REST.test(draft.lead);
  const enough = (at: Draft) => (at.quantity.value ?? 0) >= (draft.quantity.value ?? 0);
  let found: Draft | null = null;
  let first: Draft | null = null;
  let last: Draft | null = null;
  for (let at = draft.previous; at; at = at.previous) {
    // 受理申请9件；办理复议21件，其中维持19件、纠正2件: of what its own clause counts.
    const nearest: Draft | null = isRest ? wholeOfRest(found, last, draft) : (found ?? first);
    if (nearest && /[；;]/.test(draft.text.slice(at.quantity.end, nearest.quantity.start))) break;
    if (!isThing(at, draft) || (isAnswer && found && !RECEIVED.test(at.label))) continue;
    // 新开工棚改300套、建成280套: right behind a number, of what that one counts.
    if (first === null && isRightBehind(at, draft) && enough(at)) return at;
    first = at;
    last ??= at;
    if (OF_NEAREST.test(draft.lead) && /规范性文件|规章|制度|办法/.test(at.label)) return at;
    if (enough(at)) found = at;
  }
  const isPart = first?.previous === null && isInSentenceOfParts(first);
  return isPart && draft.earlier.length > 0 ? null : (found ?? first);
}

/** 排查86件，化解84件，剩余2件: with what was done it comes to what was counted right before; null for others. */
function wholeOfRest(found: Draft | null, done: Draft | null, draft: Draft): Draft | null {
  const sum = (done?.quantity.value ?? Number.NaN) + (draft.quantity.value ?? Number.NaN);
  return found !== done && found?.quantity.value === sum ? found : null;
}

/** 、 stands between them and no act of the kind that is done before: 建成280套 behind 新开工300套. */
const isRightBehind = (at: Draft, { lead, leadStart }: Draft) =>
  lead.startsWith('、') && at.quantity.end === leadStart && /^(?:新?开工|签约|引进|发现|排查)/.test(at.label);

/** 件 and 件次 count one thing, also where a number dropped its unit. */
const baseUnit = (unit: string | null) => (unit ?? '').replace(/(?<=.)次$/, '');
const isThing = (at: Draft, draft: Draft) =>
  isCount(at) &&
  (baseUnit(at.quantity.unit) === baseUnit(draft.quantity.unit) ||
    at.quantity.unit === null ||
    draft.quantity.unit === null) &&
  !/结转|顺延/.test(at.label) &&
  !/^(?:(?:合计|共计|总计)[\u4e00-\u9fff]{0,2}$|自然人|法人|[转移]送?(?:有关|相关|其他)?部门)/.test(at.label);

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

/** 承办提案77件，其中主办52件、会办25件，办复率100%: behind several parts a rate is of the whole again. */
export function wholeBehindParts(last: Draft | null): Draft | null {
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

/** 收到申请9件，全部为网络提交，增长125%; 咨询20人次，以电话咨询为主，占…: what is said of them is not what they are. */
const SAYS_OF_ALL = /^(?:全部|均|都|皆)(?:为|是|由|通过|系|来自)|为主$/;

/** 以本地公民为主，占全部申请的90%: no number before it that it is said of. */
const MOSTLY = /^(?:主要)?以?([\u4e00-\u9fff]{2,12})为主$/;

const IS_REST = /^[、，,和及与]*(?:其他|其余|其它)$/;

/**
 * 共公开86条，其中政策类50条、其他36条，同比增长5%: behind the rest of a list the whole is spoken of again, and behind parts that
 * come to all of it.
 */
function wholeBehindList(last: Draft | null): Draft | null {
  let sum = 0;
  let at = last;
  while (at !== null && !at.lead.includes('其中')) {
    sum += at.quantity.value ?? Number.NaN;
    at = at.previous;
  }
  const whole = at?.previous;
  if (!at || !whole || last === null) return last;
  const isAll = at !== last && whole.quantity.unit === last.quantity.unit;
  const comesToAll = isAll && sum + (at.quantity.value ?? 0) === whole.quantity.value;
  return comesToAll || IS_REST.test(last.lead.trim()) ? whole : last;
}

/** Neither a comparison nor a rate. */
const isAmountItself = ({ quantity: { kind } }: Draft) =>
  !COMPARING.has(kind) && kind !== 'percent' && kind !== 'ratio';

/** 完成任务80亿元的62.5%: what was to be reached, whose percentage follows. */
const RATED = /^\)?的\s?[约近超]?\d[\d.]*\s?[%倍]/;
export const isBaseOfRate = ({ text, quantity: { end } }: Draft) =>
  /[的)]/.test(text.charAt(end)) && RATED.test(text.slice(end, end + 16));

/** 按可比价格计算, 剔除价格因素: how it was reckoned is not what it is. */
const RECKONED = /^(?:按[^,，]{2,10}(?:计算|口径|价格?)|(?:剔除|扣除|不考虑)[^,，]{2,12})$/;

const COMPARES = /^[,，、]?\s?(?:同比|[较比](?:于)?(?:去年|上年|上一年|20\d\d年))/;

/** 较上年（41件）增长: the words of a comparison right before a number, in a bracket or not. */
const COMPARED_HERE = /(?:同比|环比|[较比](?:于)?(?:去年|上年|上一年|20\d\d年)(?:同期)?)[^,，。；;]{0,4}\(?$/;
const isCompared = ({ text, quantity: { start } }: Draft) =>
  COMPARED_HERE.test(text.slice(Math.max(0, start - 14), start));

/** 查处14起，罚款82万元，较上年的11起增加3起: the amount of the same unit that the last year's is compared with. */
function comparedWith(draft: Draft): Draft | null {
  const { lead, previous } = draft;
  const { kind, unit } = draft.quantity;
  const isSecond = kind === 'delta' && previous !== null && COMPARES.test(previous.lead);
  if (unit === null || !(COMPARES.test(lead) || isSecond)) return null;
  const from = isSecond ? previous : draft;
  if (from.previous === null || from.previous.quantity.unit === unit) return null;
  for (let at = sameLevel(from); at; at = sameLevel(at))
    if (isCount(at) && unit === at.quantity.unit && !isApart(at, draft) && !isBaseOfRate(at)) return at;
  return null;
}

/** 其中动态68条、公告21条，总量比上年增加: of all of them. */
const OF_ALL = /^[,，]?\s?(?:总量|总数|公开总量|信息总量)/;
const OF_TARGET = /^(?:占|达到|相当于).{0,8}(?:目标|任务|计划)|完成.{0,8}(?:目标|任务|计划|预算)$/;

/** 人均产值3万元，提前两年完成规划目标，居全省首位: what was met is not what has a rank. */
const MET = /^(?:提前|超额|全面|如期)*完成.{0,12}(?:目标|任务)$/;

/** 增速与上半年持平: how a change compares is not what changed. */
const OF_CHANGE = /^(?:增[速幅]|[涨降]幅)|(?:台阶|大关|关口)$/;
/** 经济总量跨过两个万亿元大关: what passed them. */
const PASSED =
  /^(.*?)(?:连续|连(?=跨))?(?:跨[过越上]?|突破|迈[上过])?[百千万亿]{0,3}元?级?[新大]?(?:台阶|大关|关口)$/;
/** 连续九届跻身全国百强县行列，排名: what it was among. */
const AMONG_WHOM = /^(?:连续.{1,4}[届年次])?(?:成功)?(?:跻身|入选|入围|进入)(?=.{3})|(?:行列|之列)$/g;

/** 产值提前两年翻一番. */
const EARLY = /(?<=..)提前$/;
const OF_AMOUNT = /^[,，、]?\s?(?:总量|增[速幅]|规模)(?=[居位列排全])/;

/** 与去年底131.51相比，下降了: what it is compared with. */
const BESIDE = /^(?:[与同和])?[^,，]{2,16}相比?$/;

/** 网上交易额快速增长，达到18亿元: which way it went is no part of what there is. */
const HOW_IT_WENT =
  /(?<=..)(?:保持|实现|呈现?)?(?:快速|持续|稳步|大幅|较快|平稳|逐年|明显)(?:增长|上升|提升|提高|下降)$|(?<=..)[又再]?创(?:历史)?新高$/;

/** What the quantity before was about, or the clause before. */
export function subjectOf(draft: Draft): string {
  const said = phraseOf(clauseBefore(draft));
  const isRank = draft.quantity.kind === 'rank';
  const clause = isRank ? said.replace(AMONG_WHOM, '').replace(MET, '') : said;
  if (
    clause.length >= 2 &&
    !SAYS_OF_ALL.test(clause) &&
    !COMPARES.test(clause) &&
    !RECKONED.test(clause) &&
    !BESIDE.test(clause)
  )
    return shorten(isRank || isChange(draft) ? clause : clause.replace(HOW_IT_WENT, ''));
  const mostly = draft.previous === null ? MOSTLY.exec(clause)?.[1] : undefined;
  if (mostly !== undefined) return mostly;
  const compared = comparedWith(draft);
  if (compared !== null) return compared.label;
  const grew = isCompared(draft) || (draft.previous !== null && isCompared(draft.previous));
  const before = sameLevel(draft);
  const whole = OF_ALL.test(draft.lead) ? wholeBehindParts(before) : null;
  for (let at = whole ?? wholeBehindList(before); at; at = sameLevel(at)) {
    // 收到63件，上年结转3件，较上年增长53.7%: what was carried over has not grown.
    if (grew && at.label.includes('结转')) continue;
    // 合格率98.1%，不合格59批次; 办结率95%，同比增加20件; 完成年度目标的52.9%，同比增长17.6%.
    if ((isCount(draft) || draft.quantity.kind === 'delta') && at.quantity.kind === 'percent') continue;
    if (isRank && at.quantity.kind === 'duration') continue;
    // 收入增长18%，税占比84%，总量列全省第7位: not of the share.
    if (OF_AMOUNT.test(draft.lead) && at.quantity.kind === 'percent') continue;
    const passing = isRank || isCount(draft) || isChange(draft) ? (PASSED.exec(at.label)?.[1] ?? null) : null;
    if (passing !== null && passing.length > 1) return passing;
    if (OF_TARGET.test(at.label) || isBaseOfRate(at) || OF_CHANGE.test(at.label)) continue;
    const thing = isAmountItself(at)
      ? at.label.replace(MORE, '').replace(EARLY, '')
      : thingCompared(at, draft);
    if (thing !== '') return thing;
  }
  const earlier = earlierOf(draft);
  // 收入达60亿元。…总量接近8万户: another thing than what the sentence before counts.
  const isOther = OF_ALL.test(draft.lead) && isCount(draft) && earlier?.quantity.unit !== draft.quantity.unit;
  return isOther ? '' : (earlier?.label ?? '');
}
