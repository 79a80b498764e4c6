/** Rates beside their two numbers: 收到120件，办结118件，办结率98.3%. */
import { amountOf, between, type Item, isAmount, sameUnit } from './context.ts';
import { hasAmong } from './opening.ts';
import type { PartOf } from './part-of.ts';
import { holds, missOf, type ShareOf, shareOf } from './share.ts';

/** 办结率, 拨付进度: what a percentage right behind two amounts may be one of in the other. */
const RATE_NAME = /([\u4e00-\u9fff]{2})(?:率|进度)(?:达到|达|为|均为|是|约|只有|仅为?)?\s?$/;
const NO_SHARE = /满意|好评|增长|同比|利率|税率|知晓|失业|死亡|准确/;

const RECEIVED = /收到|收集|受理|接收|接到|承办|交办|征集|新收|共有|共收|登记/;
/** 办理工单1284件，办结1279件: what is being handled came in. */
const BARELY_DONE = /^[,，、]?\s?(?:已|均已|全部)?(?:办结|办复|答复|回复)\s?$/;
const HANDLED = /(?:办理|转办|交办|派发).*(?:工单|来信|诉求|投诉|留言|信访)/;
const DONE = /办结|办复|答复|回复|办理|整改|完成|采纳|解决|反馈/;
const TESTED = /抽检|抽查|抽样|检测|检查|检验|监测|送检/;
const PASSED = /合格|达标/;
const isFailed = (item: Item) => /不(?:合格|达标)/.test(item.draft.lead);

/** 按期办结率: of what was due, not of all that came. */
const IN_TIME = /按[时期]|及时|如期|限时|准时|法定|限内/;

/** 已整改4671条: all that has been mended of what was found. */
const MENDED = /^[,，、]?\s?(?:已|均已)?(?:完成)?整改(?:到位|完成|销号)?\s?$/;
const FOUND = /发现|排查|查出|反映|指出/;
/** 重大隐患整改率, 到期整改率 are of something else. */
const OWN_RATE = /^[,，]?\s?(?:问题|隐患)?整改(?:完成)?率(?:达到?|为|是|约)?\s?$/;
/** Percentage points; more where nothing stands between the two numbers and their rate. */
const [MOST_SLIP, NEAR_SLIP, MENDED_SLIP] = [2, 5, 15];

/** What courts close is of all that was before them: 新收 is less. */
const CLOSED = /结案|审结|执结/;
const BEFORE_COURT = /受理(?!费)/;
/** 已开工122个，开工率98.4%; 接通18851个，接通率95.8%: deeds that a rate right behind them is named after. */
const DEEDS = /开工|投产|竣工|签约|接通|化解|销号|立案|公开/;
const NEW = /新/;
const LONGEST_GAP = 12;
const JOINED = /^[、和及与]/;
/** 重大隐患整改率 is of something else. */
const BARE_RATE =
  /^[,，、]?\s?(?:综合|总体|平均)?(?:主动)?[\u4e00-\u9fff]{2}率(?:达到|达|为|是|约|只有|仅为?)?\s?$/;

/** 举报345件，占10.1%，已办结281件: what stands between is said of the total. */
const SAID_OF_TOTAL = /[,，]?[^,，。；;]*[\d.]{1,6}%/g;
function isRightBehind(whole: Item, part: Item): boolean {
  const gap = between(whole, part);
  const rest = part.draft.previous === whole.draft ? gap : gap.replace(SAID_OF_TOTAL, '');
  return rest.length <= LONGEST_GAP && !/[\d。；;]/.test(rest);
}

/** 办结反馈281件，办结反馈率81.4%: the whole name of the rate. */
const FULL_NAME = /^[,，、]?\s?([\u4e00-\u9fff]{2,6})率/;
const isBareRate = ({ draft: { lead } }: Item, part: Item) =>
  BARE_RATE.test(lead) || part.draft.lead.includes(FULL_NAME.exec(lead)?.[1] ?? lead);

/** 安排项目126个，已开工118个，开工率93.7%: the three right behind one another, and next to right. */
const areInRow = (name: string, whole: Item, part: Item, percent: Item) =>
  isRightBehind(whole, part) &&
  percent.draft.previous === part.draft &&
  // 来信21件、转办126件，办结123件，办结率98.5%: of both.
  !JOINED.test(whole.draft.lead) &&
  (DEEDS.test(name) || DONE.test(name) || CLOSED.test(name)) &&
  isBareRate(percent, part) &&
  !IN_TIME.test(part.draft.lead) &&
  // 办结率100% is as a rule that of those that were due.
  amountOf(percent) < 100 &&
  // 续建项目76个，新开工50个，开工率100%: of those that were to begin.
  NEW.test(whole.draft.lead) === NEW.test(part.draft.lead) &&
  missOf({ percent, part }, whole) <= NEAR_SLIP;

const isMended = (whole: Item, part: Item, percent: Item) =>
  MENDED.test(part.draft.lead) &&
  OWN_RATE.test(percent.draft.lead) &&
  FOUND.test(whole.draft.lead) &&
  missOf({ percent, part }, whole) <= (part.draft.previous === whole.draft ? MENDED_SLIP : MOST_SLIP);

/** 提交提案187件，…，立案175件，立案率93.6%. */
const isRegistered = (name: string, whole: Item, part: Item, percent: Item) =>
  name === '立案' &&
  /(?:提出|提交|收到)[^,，。；;]{0,10}(?:提案|建议)/.test(whole.draft.lead) &&
  missOf({ percent, part }, whole) <= NEAR_SLIP;

/** 收到120件，办结118件，办结率98.3%; 抽检620批次，合格596批次，合格率96.1%: the words say so, right or wrong. */
const saysSo = (name: string, whole: Item, part: Item, percent: Item) =>
  (DONE.test(name) &&
    (RECEIVED.test(whole.draft.lead) ||
      (HANDLED.test(whole.draft.lead) && BARELY_DONE.test(part.draft.lead)))) ||
  (CLOSED.test(name) && BEFORE_COURT.test(whole.draft.lead) && !NEW.test(whole.draft.lead)) ||
  areInRow(name, whole, part, percent) ||
  isRegistered(name, whole, part, percent) ||
  // 发现隐患4763条，…，已整改4671条，整改率98.7%.
  isMended(whole, part, percent) ||
  (PASSED.test(name) && TESTED.test(whole.draft.lead) && isFailed(part) === isFailed(percent));

/** 审结4696件，其中纠错191件，纠错率4.1%: of what the words make its total, right or wrong. */
const isOfListed = (whole: Item, part: Item, percent: Item) =>
  hasAmong(part) &&
  percent.draft.previous === part.draft &&
  BARE_RATE.test(percent.draft.lead) &&
  amountOf(percent) < 100 &&
  missOf({ percent, part }, whole) <= NEAR_SLIP;

/** 主动公开 of 主动公开率, 消除 of 风险消除率: what the words before a rate call the part. */
function stemOf({ draft: { lead } }: Item, name: string): string {
  const stem = /([\u4e00-\u9fff]{4})(?:率|进度)/.exec(lead)?.[1] ?? '';
  return /^(?:主动|按时|按期|及时)/.test(stem) ? stem.replace(/^(?:按时|按期|及时)/, '') : name;
}

/** 安排县级重点项目126个。…已开工118个，开工率93.7%: both are labelled with one thing. */
const THING_LENGTH = 4;
const isSameThing = (a: Item, b: Item) =>
  b.figure.label.length > THING_LENGTH && a.figure.label.endsWith(b.figure.label.slice(-THING_LENGTH));

/** 办复309件，办结率99%: nearly two words for one thing, where the numbers fit. */
const SETTLED = /办[结复]/;

/** 整改1561项，未整改23项，整改率98.5%. */
const UNDONE = /未|正在/;
const isUndone = (item: Item, percent: Item) =>
  UNDONE.test(item.draft.lead) || isFailed(item) !== isFailed(percent);

/** The amount that a rate is one of, and the total it is a share in. */
interface Pair {
  part: Item;
  whole: Item;
}

/** 满意, 群众评价满意的, 其中合格; 基本满意 and 未开工 are others. */
const CALLED = /^[,，、]?\s?(?:其中)?(?!.*(?:基本|比较|不|未))([\u4e00-\u9fff]{2,8}?)的?\s?$/;

/** 开工率76.2%，开工125个; 回访213件，满意208件，满意率97.7%: the name of the rate ends the name of its part. */
function named(name: string, items: readonly Item[], at: number): Pair | null {
  const percent = items[at] as Item;
  for (const i of [at + 1, at - 1, at - 2]) {
    const part = items[i];
    if (!part || !isAmount(part) || !CALLED.exec(part.draft.lead)?.[1]?.endsWith(name)) continue;
    const whole = items.slice(0, Math.min(i, at)).findLast((item) => isAmount(item) && sameUnit(item, part));
    if (whole && amountOf(part) <= amountOf(whole) && holds({ percent, part }, whole)) return { part, whole };
  }
  return null;
}

/** 已答复的128件中: named once more, to be divided. */
const isDividedAgain = ({ draft: { text, quantity } }: Item) =>
  /^[\u4e00-\u9fff]{0,8}中[,，]/.test(text.slice(quantity.end, quantity.end + 10));

/** 受理投诉80件，办结70件；承办建议9件，办结率100%: what the rate is of stands in its own clauses; null where nothing does. */
function partBefore(name: string, percent: Item, amounts: readonly Item[]): Item | null {
  const stem = stemOf(percent, name);
  const part =
    amounts.findLast((item) => item.draft.lead.includes(stem) && !isUndone(item, percent)) ?? amounts.at(-1);
  return part && amountOf(part) !== 0 && !/[。；;]/.test(between(part, percent)) ? part : null;
}

/**
 * 受理3423件。其中举报345件，已办结281件，办结率81.4%; 其中受理刑事案件68件，结案38件，结案率55.88%: of what stands right before,
 * where the other does not fit.
 */
function nearerTo(
  name: string,
  { part, percent }: { part: Item; percent: Item },
  whole: Item | undefined,
  amounts: readonly Item[],
): Item | null {
  const before = amounts[amounts.indexOf(part) - 1];
  if (!before || before === whole || !areInRow(name, before, part, percent)) return null;
  const isOther =
    whole === undefined ||
    missOf({ percent, part }, whole) > MENDED_SLIP ||
    (RECEIVED.test(before.draft.lead) && !holds({ percent, part }, whole));
  return isOther && !/其[他它余]/.test(before.draft.lead) ? before : null;
}

/** A rate, the amount it is said of, and where its total may stand. */
interface Asked {
  name: string;
  part: Item;
  percent: Item;
  /** Before it in its sentence, and in the sentences before. */
  amounts: readonly Item[];
  before: readonly Item[];
  /** What relations name as the total of an item. */
  wholeOf: (item: Item) => string | undefined;
  /** The rate is named after the amount. */
  isSaid: boolean;
  isDone: boolean;
}

function wholeOfRate(asked: Asked): Item | undefined {
  const { name, part, percent, amounts, before, wholeOf, isSaid, isDone } = asked;
  const isPart = (item: Item) => wholeOf(item) !== undefined;
  const fits = (item: Item) => holds({ percent, part }, item);
  const holdsPart = (item: Item) =>
    isAmount(item) &&
    sameUnit(item, part) &&
    amountOf(item) >= amountOf(part) &&
    // 隐患4763条，其中一般隐患4725条，已整改4671条: of all, unless the rate is the one of the part.
    !(isPart(item) && !isPart(part) && !fits(item));
  // 站点218个（镇街14个、村居204个），创建189个，创建率86.7%: not of what is in a bracket.
  const isOutside = ({ draft: { depth } }: Item) => depth <= part.draft.depth;
  const isReceived = (item: Item) => RECEIVED.test(item.draft.lead) && holdsPart(item);
  const isTested = (item: Item) => TESTED.test(item.draft.lead) && holdsPart(item) && fits(item);
  const own = amounts.slice(0, amounts.indexOf(part)).findLast((item) => isOutside(item) && holdsPart(item));
  if (own || !isDone) return own;
  // 收到提案62件，立案40件。办结38件，办结率95%: of those that were taken up, where it is not of all.
  const received = DONE.test(name) ? before.find(isReceived) : undefined;
  const taken =
    received && !fits(received) ? before.findLast((item) => holdsPart(item) && fits(item)) : undefined;
  return (
    taken ??
    received ??
    before.find((item) => holdsPart(item) && isSameThing(item, part) && fits(item)) ??
    // 完成抽检16641批次。…检出不合格347批次，不合格率2.09%.
    (isSaid && PASSED.test(name) ? before.find(isTested) : undefined) ??
    // 提交提案639件。经审查，立案588件，立案率92%.
    before.findLast((item) => isSaid && holdsPart(item) && isRegistered(name, item, part, percent)) ??
    // 答复263件。其中同意公开81件，公开率30.80%.
    before.find((item) => isSaid && wholeOf(part) === item.figure.id && fits(item))
  );
}

/** 受理157件，答复155件，答复率98.7%: what stands before the rate; what was received may stand in the sentence before. */
function fromBefore(asked: Pick<Asked, 'name' | 'percent' | 'amounts' | 'before' | 'wholeOf'>): Pair | null {
  const { name, percent, amounts, wholeOf } = asked;
  const part = partBefore(name, percent, amounts);
  if (part === null) return null;
  const isSaid = part.draft.lead.includes(name);
  const isDone = isSaid || (SETTLED.test(name) && BARELY_DONE.test(part.draft.lead));
  const whole = wholeOfRate({ ...asked, part, isSaid, isDone });
  const nearer = nearerTo(name, { part, percent }, whole, amounts);
  if (nearer) return { part, whole: nearer };
  // 全年答复128件。已答复的128件中，…，答复率100%: the number again.
  if (!whole || (amountOf(whole) === amountOf(part) && isDividedAgain(part))) return null;
  const isSaidSo =
    isSaid &&
    !IN_TIME.test(percent.draft.lead) &&
    (saysSo(name, whole, part, percent) ||
      (wholeOf(part) === whole.figure.id && isOfListed(whole, part, percent)));
  const fits = holds({ percent, part }, whole) && (isDone || amountOf(part) !== amountOf(whole));
  return isSaidSo || fits ? { part, whole } : null;
}

/** Each rate of a sentence that stands beside its two numbers. */
export function rates(items: readonly Item[], before: readonly Item[], parts: readonly PartOf[]): ShareOf[] {
  const wholes = new Map(parts.flatMap((one) => one.parts.map((id) => [id, one.whole] as const)));
  const wholeOf = ({ figure }: Item) => wholes.get(figure.id);
  return items.flatMap((percent, i): ShareOf[] => {
    const { lead } = percent.draft;
    const name = percent.figure.kind === 'percent' ? RATE_NAME.exec(lead)?.[1] : undefined;
    if (name === undefined) return [];
    const pair =
      named(name, items, i) ??
      (NO_SHARE.test(lead)
        ? null
        : fromBefore({ name, percent, amounts: items.slice(0, i).filter(isAmount), before, wholeOf }));
    return pair ? [shareOf({ percent, part: pair.part }, pair.whole)] : [];
  });
}
