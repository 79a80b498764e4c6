/** What a rate is one of: 群众来信 in 收到群众来信86件，办结85件，办结率98.8%. */
import type { Draft } from '../draft.ts';
import { isApart, isCount, sameLevel, wholeBehindParts } from './around.ts';
import { clauseBefore } from './nouns.ts';
import { isVerbOnly, phraseOf } from './phrase.ts';
import { shorten } from './shorten.ts';
import { thingOf } from './things.ts';

/** 平均办理时间3.4天，回复率100%: what was measured is not what was answered. */
const MEASURED = /(?:量|能力|产能|比[”"]?|率.*|收入|资产|时间|时长|用时|利润|总?额|合计)$/;
/** 无法提供8件，答复率100%: what became of some is not what the rate is of. */
const OUTCOME =
  /^(?:无法提供|不予公开|予以公开|部分公开|不予处理|退件|(?:无效|重复|超时|逾期|超期)[\u4e00-\u9fff]{0,6}|[正仍还尚]在[\u4e00-\u9fff]{2,4}|.{0,6}结转.*)$/;
/** 存在问题的账号1个，合格率95%: how many fail is not how many there are. */
const FAILING = /^(?:存在|检出|发现).*(?:问题|不)/;
const OF_GOOD = /^(?:合格|达标|优良|满意|通过|健康)/;
/** 作出纠错决定20件，纠错率5%: what is left before the word that both say is no thing. */
const NO_THING_LEFT = /^.?$|^(?:成功|及时|作出|予以|进行|开展|实施|直接|按时|依法)$|[不未无]$/;
/** Of money and of time only these are rates; 净资产356亿元，负债率63.9% is none. */
const OF_MONEY = /占比|比重|到位|拨付|支付|执行|兑现|使用|核销|完成|增长|投放|回收/;
const OF_TIME = /压缩|缩短|压减|提速/;

/** Whether a rate can be one of what was counted there. */
function isRated({ quantity: { kind }, label }: Draft, rate: string): boolean {
  if (OUTCOME.test(label)) return false;
  if (kind === 'count') return true;
  return (kind === 'money' && OF_MONEY.test(rate)) || (kind === 'duration' && OF_TIME.test(rate));
}

const isNotRated = ({ label }: Draft, rate: string) =>
  OUTCOME.test(label) || (OF_GOOD.test(rate) && FAILING.test(label));

/** 公众号14个、微博6个，检查率100%: of all that stand in the row. */
const isOneOfSeveral = ({ lead, previous, quantity: { unit } }: Draft): boolean =>
  /^、.{2}/.test(lead) && previous?.quantity.unit === unit && isCount(previous);

/** 公众号14个、微博6个: all of the row, unless they are too many. */
const LONGEST_ROW = 14;
function namesOfRow(last: Draft, act: string): string {
  const names = [thingOf(last.label)];
  for (let at: Draft | null = last; at && isOneOfSeveral(at); at = at.previous)
    names.unshift(thingOf(at.previous?.label ?? ''));
  const all = names.join('、');
  // 立案120起、破案98起，破案率81.7%: its own act is none of them.
  return all.length > LONGEST_ROW || all.includes(act) ? '' : all;
}

/** 收件200件，办结190件，退件4件，办结率95%: what was done to so many is what the rate is of; '' where none is told. */
function doneBefore(draft: Draft, act: string): string {
  let at = sameLevel(draft);
  // 省外到位资金4000万元，完成率40%: of the money right before.
  if (at?.quantity.kind === 'money' && OF_MONEY.test(act)) return '';
  while (at && !(isCount(at) && at.label.startsWith(act))) at = sameLevel(at);
  const thing = at?.label.slice(act.length).replace(/总[数量]$/, '') ?? '';
  return at?.previous == null || thing.length < 2 || /[^\u4e00-\u9fff“”"、]/.test(thing) ? '' : thing;
}

/** 其中：网络11件，信函1件，均按时答复，办结率100%: what is said of all of a list is said of its whole. */
const OF_ALL = /^(?:均|都|全部)/;
function wholeOfList(last: Draft | null): Draft | null {
  for (let at = last; at; at = sameLevel(at))
    if (
      at.lead.includes('其中') ||
      /其中[:：,，]$/.test(at.text.slice(Math.max(0, at.leadStart - 3), at.leadStart))
    )
      return sameLevel(at);
  return null;
}

/** 中考平均成绩517分，及格率78%: of the same examination; '' for others. */
const MARKS = /(?:总|平均)?(?:成绩|得分|分数?)$/;
function marksBefore(draft: Draft): string {
  const before = sameLevel(draft);
  if (before?.quantity.kind !== 'score' || isApart(before, draft)) return '';
  return before.label.replace(MARKS, '');
}

/** 新增就业3200人，失业率4.5%: a rate of a whole place, and of nothing that was counted before it. */
const OF_PLACE = /^(?:失业|超限|债务|负债|城镇化|出生|死亡|发病|发案|近视|不[捕诉]|不批捕|不起诉)率$/;
/** 立案由400起降至300起；破案率由41%升至65%: another change beside it. */
const FROM = /[由从]\s?$/;
/** 29个问题逐项销号；确保2025年解读率达到90%: another aim. */
const AIMS_ANEW = /^(?:确保|力争|争取)/;
/** A rate is one of the thing that was counted last. */
export function rateOf(draft: Draft, rate: string): string {
  if (OF_PLACE.test(rate) || /均[为达]?\s?$/.test(draft.lead)) return rate;
  const done = doneBefore(draft, rate.slice(0, 2));
  if (done !== '') return `${done}${rate}`;
  const marks = marksBefore(draft);
  if (marks !== '') return `${marks}${rate}`;
  let at = sameLevel(draft);
  while (at && (!(isCount(at) || at.quantity.kind === 'duration') || isNotRated(at, rate)))
    at = sameLevel(at);
  const whole = wholeBehindParts(at) ?? (OF_ALL.test(clauseBefore(draft)) ? wholeOfList(at) : null);
  if (at && whole === null && isOneOfSeveral(at)) return `${namesOfRow(at, rate.slice(0, 2))}${rate}`;
  at = whole ?? at;
  if (
    at &&
    (!isRated(at, rate) || (isApart(at, draft) && (AIMS_ANEW.test(draft.lead) || FROM.test(draft.lead))))
  )
    return rate;
  const thing = at
    ? thingOf(at.label.replace(/(?<=.)其中.*$/, '')).replace(/总[数量]$/, '')
    : thingOf(shorten(phraseOf(clauseBefore(draft))));
  // Behind the parts of 解读42次 a 解读率 is that of the whole.
  if (thing.endsWith(rate.slice(0, 2)) || MEASURED.test(thing) || isVerbOnly(thing)) return rate;
  // 参保人数, 参保率: what both say is said once.
  const shared = thing.indexOf(rate.slice(0, 2));
  if (shared >= 0 && NO_THING_LEFT.test(thing.slice(0, shared))) return rate;
  return `${shared < 0 ? thing : thing.slice(0, shared)}${rate}`;
}
