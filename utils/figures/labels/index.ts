import { isArrow } from '../../domain/changes.ts';
import type { FigureKind } from '../../model.ts';
import { ofBareShare } from '../bare-shares.ts';
import { comparedWith, counterpartOf, isBaseOfChange } from '../compared.ts';
import { type Draft, isChange, isDenial } from '../draft.ts';
import { PARTS_OF_YEAR } from '../respective.ts';
import { subjectOf } from './around.ts';
import { countLabel } from './count.ts';
import { ofRows } from './from-to.ts';
import { completed } from './half-said.ts';
import { ofOtherPlace } from './other-place.ts';
import { clean, dropOpening, phraseOf, quoted } from './phrase.ts';
import { changeLabel, ofYardstick, percentLabel } from './rates.ts';
import { respectively } from './respectively.ts';
import { besideChange, growthOfAll, inTurn, ofAll, severalOf } from './rows.ts';
import { LONGEST, shorten } from './shorten.ts';
import { takenRespectively } from './taken.ts';
import { ofTarget } from './targets.ts';
import { topicFor } from './topic.ts';

/** 承诺3个工作日内办结: a limit is one of what is done within it. */
const WITHIN =
  /^(?:以|之)?内?(?:全部|予以|一次性|依法|按时)?(办结|答复|办理|回复|完成|反馈|处理|整改|审批|受理)/;

/** 对一般性事项，承诺5个工作日内批复: the promise says of nothing what it is. */
const PROMISE: ReadonlySet<string> = new Set(['承诺', '公开承诺']);

function durationLabel(draft: Draft): string {
  const act = WITHIN.exec(draft.tail)?.[1];
  const own = phraseOf(draft.lead);
  const phrase = PROMISE.has(own) ? `${subjectOf(draft)}${own}` : own;
  if (phrase !== own && act === undefined) return phrase;
  if (act === undefined || /时限|时间|用时|时长|期限/.test(phrase)) return countLabel(draft);
  return `${phrase.endsWith(act) ? phrase.slice(0, -act.length) : phrase}${act}时限`;
}

/** 东湖区未发生事故: where there was none, when one place stands beside others. */
const PLACE = /^(?![全我本])[\u4e00-\u9fff]{2,7}(?:[市区县旗镇乡]|街道|领域|行业|业)$/;
function placeOf({ lead }: Draft, thing: string): string {
  const place = phraseOf(lead);
  return PLACE.test(place) && !thing.includes(place) ? place : '';
}

const ASKED = /公开[\u4e00-\u9fff]{2,8}的申请$/;
/** 无依申请公开的政府信息: without what stands before 的 it is something else. */
const ON_REQUEST = /依?申请公开的(?:政府)?信息$/;

const PUT_TO = /^向[^，,]{1,10}?提[出交]([^，,]{2,})$/;

function zeroLabel(draft: Draft): string {
  const { denied } = draft.quantity;
  const own = (denied ?? '').slice(
    Math.max((denied ?? '').lastIndexOf('，'), (denied ?? '').lastIndexOf(',')) + 1,
  );
  const thing = clean(
    dropOpening(own.replace(/^以上|^一(?=败诉|病亡)|^因[^的]{0,20}(?:引起|引发|产生|发生|导致|提起)的/, '')),
  );
  // 未收到要求公开政府信息的申请: what it asks for stands before 的.
  const onRequest = ON_REQUEST.exec(draft.quantity.raw)?.[0];
  if (onRequest !== undefined) return onRequest;
  const asked = thing === '申请' ? ASKED.exec(draft.quantity.raw)?.[0] : undefined;
  if (asked !== undefined) return asked;
  // 没有公民向本局提出信息公开申请.
  const put = PUT_TO.exec(thing)?.[1];
  if (put !== undefined) return put;
  if (thing.length >= 2) return placeOf(draft, thing) + thing.replace(/(的?情况|现象|情形)$/, '');
  return phraseOf(draft.lead);
}

const BY_KIND: Readonly<Record<FigureKind, (draft: Draft) => string>> = {
  count: countLabel,
  money: countLabel,
  rank: countLabel,
  score: countLabel,
  duration: durationLabel,
  percent: percentLabel,
  ratio: percentLabel,
  'change-percent': changeLabel,
  delta: changeLabel,
  'delta-pp': changeLabel,
  zero: zeroLabel,
};

const FROM_TO_VERB =
  /(?:减|降|增|升|撤并|缩小|提高|压缩|缩短|缩(?=[至到])|精简|整合|合并|归并|压减|删减|扩|拓|延伸|调整|优化|改善|提升|发展|[变演])[\u4e00-\u9fff]{0,3}[至到为成](?:平均|承诺的?)?$/;

/** 由上半年的97.2%上升至下半年的99.4%. */
const REACHED_WHEN =
  /(?:目前|现在|[上下]半年|年[底末]|今年|第?[一二三四]季度|\d{1,2}月份?|20\d\d年?[底末]?)的?$/;

/** 由15个工作日缩短为4小时, 由20:51:29调整为18:45:37. */
const HAS_UNITS_OF_ITS_OWN: ReadonlySet<FigureKind> = new Set(['duration', 'ratio']);

/** The second of 由A减至B counts what the first does. */
function ofSameChange({ lead, leadStart, quantity, previous }: Draft): string | null {
  if (!previous || quantity.direction !== null || leadStart > previous.quantity.end) return null;
  // 增长6.5%、占工业的比重提高到45%: what was reached is no end of a change by so much.
  if (isChange(previous) && quantity.kind === 'percent') return null;
  const verb = FROM_TO_VERB.exec(lead.trim().replace(REACHED_WHEN, ''));
  if (!isArrow(lead) && verb === null) return null;
  // 社区增加到9个、网格增加到60个: another thing.
  if (verb !== null && lead.startsWith('、') && phraseOf(lead.slice(0, verb.index)).length >= 2) return null;
  const isAlike =
    quantity.unit === previous.quantity.unit ||
    (HAS_UNITS_OF_ITS_OWN.has(quantity.kind) && previous.quantity.kind === quantity.kind);
  return isAlike ? previous.label : null;
}

/** 与去年同期的104起、49人相比: what was counted this year in the same unit. */
function ofYearBefore(draft: Draft): string | null {
  if (isBaseOfChange(draft)) return counterpartOf([draft])?.label ?? null;
  const bases = comparedWith(draft);
  return bases && (counterpartOf(bases)?.label ?? '上年同期');
}

/** What takes its words from elsewhere in the sentence, before its own are looked at. */
const ELSEWHERE: readonly ((draft: Draft) => string | null)[] = [
  ofBareShare,
  ofOtherPlace,
  ofRows,
  respectively,
  ofYearBefore,
  ofSameChange,
  takenRespectively,
  severalOf,
  inTurn,
  besideChange,
  ofAll,
  growthOfAll,
  ofTarget,
  ofYardstick,
];

function wordsOf(draft: Draft): string {
  if (isDenial(draft)) return zeroLabel(draft);
  for (const look of ELSEWHERE) {
    const label = look(draft);
    if (label) return label;
  }
  return BY_KIND[draft.quantity.kind](draft);
}

/** 近三年分别公开信息, 一季度、二季度分别发布: of which it is each, the number says. */
const EACH = new RegExp(`(?:^|${PARTS_OF_YEAR})分别[为是有]?(?=..)`);

/** 更新《甲目录》、《乙目录》等3份清单: a title that lost its opening mark names nothing. */
function behindTitle(label: string): string {
  const close = label.lastIndexOf('》');
  return close >= 0 && close < label.length - 2 && !label.includes('《') ? label.slice(close + 1) : label;
}

/** 网站日均点击1200人次，全年累计43.8万人次: the sum is no average. */
const OF_YEAR = /^[,，]?\s?(?:全年|累计|全年累计|全年共)\s?$/;
const AVERAGE = /[日周月]均(?=..)/;

/** 除3件不宜公开外: what is left out is named between the two words. */
const withoutExcept = (label: string, { text }: Draft): string =>
  label.endsWith('外') && text.includes('除') ? label.replace(/^除?(.{2,}?)除?外$/, '$1') : label;

/** The label of a draft; drafts must be labelled in order, since later ones lean on earlier ones. */
export function labelOf(draft: Draft): string {
  const words = wordsOf(draft);
  const own = words.includes('分别') ? words.replace(EACH, '') : words;
  const named = withoutExcept(completed(draft, topicFor(draft, own) + own), draft);
  const label = OF_YEAR.test(draft.lead) ? named.replace(AVERAGE, '') : named;
  return (
    quoted(clean(shorten(clean(behindTitle(label))))) ||
    (draft.sentence.path[0]?.title ?? '').slice(0, LONGEST)
  );
}
