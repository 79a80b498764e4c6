import { namesAnother } from '../../domain/changes.ts';
import { type Draft, isChange } from '../draft.ts';
import { isInClause, respectiveOf } from '../respective.ts';
import { isCount } from './around.ts';
import { ADDED } from './grown.ts';
import { sharedMeasure } from './measures.ts';
import { withoutComparison } from './names.ts';
import { tailNoun } from './nouns.ts';
import { isVerbOnly, phraseOf } from './phrase.ts';
import { howCompared, speedOf, timesOf } from './rates.ts';
import { countIn, holdsAmount } from './respectively.ts';
import { amountsUpTo, nameOf } from './rows.ts';
import { targetOf } from './targets.ts';

/** What stands before and behind the 分别 that governs a draft, and which of the numbers behind it the draft is. */
interface Place {
  /** The words between the clause's begin and 分别; '' where amounts stand there. */
  head: string;
  /** The words between 分别 and the first number behind it. */
  said: string;
  /** The amounts that stand before, in reading order. */
  amounts: readonly Draft[];
  /** The same with changes. */
  all: readonly Draft[];
  order: number;
  count: number;
}

/** 四项指标同比分别下降: those that stand before. */
const THESE = /^(?:以上|上述|这)?(?:[两三四五六七八各]项)(?:主要)?(?:指标|数据)?/;

function placeOf(draft: Draft): Place | null {
  const place = respectiveOf(draft);
  if (place === null || !isInClause(draft, place)) return null;
  const { at, begin, clause, first, order } = place;
  const count = countIn(clause);
  if (count === null) return null;
  const words = draft.text.slice(begin, at);
  return {
    head: holdsAmount(draft, begin, at) ? '' : words.replace(THESE, ''),
    said: draft.text.slice(at + 2, first.quantity.start),
    amounts: amountsUpTo(first.previous, (one) => !isChange(one) && one.depth <= first.depth),
    all: amountsUpTo(first.previous, () => true),
    order,
    count,
  };
}

/** One way to name a number after the amount that it belongs to; null where it is not its business. */
type Taking = (draft: Draft, place: Place, named: Draft) => string | null;

/** 分别下降1.7%、1.8%，降幅分别比上半年收窄: of what fell, not of an amount. */
const OF_CHANGE = /^(?:增[速幅]|[涨降]幅)$/;

const change: Taking = (draft, { head, said }, named) => {
  if (!isChange(draft)) return null;
  const direction = draft.quantity.direction ?? '';
  if (OF_CHANGE.test(head)) return `${nameOf(named)}${head}${phraseOf(said)}`;
  // 上涨5%、…上涨6%，分别回落3.5个和3.9个百分点: the rates did.
  if (draft.quantity.kind === 'delta-pp' && named.quantity.kind === 'change-percent')
    return `${nameOf(named)}${speedOf(named)}${direction}`;
  // 特困供养标准分别提高12%和15% names its own thing.
  const own = withoutComparison(head);
  if (namesAnother(own, '')) return `${phraseOf(own)}${direction}`;
  return `${named.label}${howCompared(head + said, '')}${direction}`;
};

const CUT = /^(压减|压缩|精简|缩减|缩短|提速)/;
const cut: Taking = ({ quantity: { kind } }, { said }, named) => {
  const verb = kind === 'percent' ? CUT.exec(said)?.[1] : undefined;
  return verb === undefined ? null : `${named.label}${verb}`;
};

/** 分别完成年度目标的104%、108%, 分别为计划任务的100%、120%. */
const target: Taking = ({ quantity: { kind } }, { said }, named) => {
  if (kind !== 'percent') return null;
  const reached = targetOf(said);
  if (reached !== null) return `${named.label.replace(/^完成/, '')}${reached.verb}${reached.target}`;
  return said.startsWith('完成') ? `${named.label}${phraseOf(said)}` : null;
};

const times: Taking = ({ quantity: { kind } }, { said }, named) =>
  kind === 'ratio' ? `${named.label}${timesOf(said) ?? ''}` : null;

const rank: Taking = ({ quantity: { kind } }, _, named) => (kind === 'rank' ? `${nameOf(named)}排名` : null);

/** 整改完成率分别为, 发布信息分别为: one measure of all that was counted before. */
const SINGLE = /^[,，]?[\u4e00-\u9fff]{2,8}$/;
const RATE = /率$|比例$|占比$|比重$/;
const OPENED = /^(?:开通|开设|设立|建成|排查)/;
const measure: Taking = ({ quantity: { kind, unit } }, { head, amounts, count }, named) => {
  const measured = SINGLE.test(head) && amounts.length >= count ? phraseOf(head) : '';
  if (measured === '') return null;
  const isMeant =
    kind === 'percent' ? RATE.test(measured) : unit !== named.quantity.unit || /[出存]栏$/.test(measured);
  if (!isMeant) return null;
  const thing = named.label.replace(OPENED, '');
  // 小麦面积, 产量分别为: another measure of the same thing.
  return `${thing.slice(0, thing.length - sharedMeasure(thing, 0).length)}${measured}`;
};

/** 甲、乙产业分别增长8%、9%，占增加值比重分别达19%、29%: of what has grown. */
const ofWhole = (head: string, said: string): string | null =>
  said.startsWith('占')
    ? said.slice(1)
    : head.startsWith('占')
      ? head.slice(1).replace(/(?<=..)的?比[重例]$/, '')
      : null;
const share: Taking = ({ quantity: { kind } }, { head, said }, named) => {
  const whole = kind === 'percent' ? ofWhole(head, said) : null;
  return whole === null ? null : `${nameOf(named)}占${phraseOf(whole) || '比'}`;
};

const ALL_THERE_ARE = /^(?:全[省市县区州])?(累计|总[数量])$/;
const total: Taking = ({ quantity: { unit } }, { head }, named) => {
  const all = ALL_THERE_ARE.exec(head)?.[1];
  return all !== undefined && named.quantity.unit === unit ? `${named.label.replace(ADDED, '')}${all}` : null;
};

/** 甲、乙收入分别增长6%和8%，分别达4万元和2万元: what grew is what there is. */
const level: Taking = (draft, { head, said, all, order, count }) => {
  if (!isCount(draft) || phraseOf(withoutComparison(head)) !== '' || phraseOf(said) !== '') return null;
  const grown = all.slice(-count);
  return grown.length === count && grown.every(isChange) ? nameOf(grown[order] as Draft) : null;
};

const RECEIVED = /^(?:受理|收到|新收|承办|办理|排查|发现)(?=..)/;
/** 12个市级项目、5个县级项目分别完成投资3.1亿元、1.2亿元: what each of them did. */
const act: Taking = (draft, { said, head }, named) => {
  if (!isCount(draft) || head !== '' || !isCount(named) || tailNoun(draft) !== '') return null;
  const verb = phraseOf(said);
  if (verb === '') return null;
  return isVerbOnly(verb) ? `${verb}${named.label.replace(RECEIVED, '')}` : `${named.label}${verb}`;
};

/** In this order. */
const TAKINGS: readonly Taking[] = [change, cut, target, times, rank, measure, share, total, act];

/** 审结甲类案件20件、乙类案件24件69人，占比分别为81%、87%: the second number counts the same. */
const isSecondUnit = ({ lead, previous, quantity: { kind, unit } }: Draft): boolean =>
  lead.trim() === '' &&
  kind === 'count' &&
  previous?.quantity.kind === 'count' &&
  previous.quantity.unit !== unit;

/**
 * What several numbers behind 分别 take from the amounts before, each from its own: 接待游客56万人次，旅游收入4亿元，
 * 同比分别增长12%和15%; …，分别占信息总数的7%和22%; …分别新认定6家和3家，累计分别达到41家和27家.
 */
export function takenRespectively(draft: Draft): string | null {
  const place = placeOf(draft);
  if (place === null) return null;
  const { amounts, all, order, count } = place;
  // 起数分别下降10%、受伤人数上升20%: one with a name of its own.
  if (order > 0 && isChange(draft) && namesAnother(draft.lead, '')) return null;
  const grown = level(draft, place, draft);
  if (grown !== null) return grown;
  const { kind } = draft.quantity;
  const isOfAll =
    kind === 'rank' || kind === 'delta-pp' || OF_CHANGE.test(place.head) || place.head.startsWith('占');
  const names = isOfAll && amounts.length < count ? all : amounts;
  const counted = names.length > count ? names.filter((one) => !isSecondUnit(one)) : names;
  const own = counted.length === count ? counted : names;
  const named = own[own.length - count + order];
  if (named === undefined || own.length < count) return null;
  for (const take of TAKINGS) {
    const label = take(draft, place, named);
    if (label !== null) return label;
  }
  return null;
}
