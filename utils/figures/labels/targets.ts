/** What a rate of completion and the amount that was to be reached are called: 完成年度任务80亿元的62.5%. */
import type { Draft } from '../draft.ts';
import { clauseBegin } from '../respective.ts';
import { isBaseOfRate, isCount, subjectOf } from './around.ts';
import { LONGEST } from './shorten.ts';

interface Target {
  /** 完成, 占, 相当于. */
  verb: string;
  /** 年度目标任务. */
  target: string;
}

const OF_TARGET =
  /^[,，、]?\s?(超额完成|完成|实现(?=全年|年度|年初)|占|达到?|[为是]|相当于)[了到]?([\u4e00-\u9fff\d]{0,14}(?:目标|任务|计划|预算|进度|指标)[数量值]?)的?\s?(?:约|近|超)?$/;
/** 是2021年度全县…收入10000元的90%: of the year before. */
const OF_YEAR =
  /^[,，、]?\s?(?:[为是]|相当于)((?:20\d\d年度?|去年|上年|上一年)(?:同期)?|[“"]?十[一二三四]五[”"]?(?:时期|期间|期?末))/;

/** 是“十二五”时期43万元的1.9倍. */
const OF_PLAN = /^[,，、]?\s?(?:[为是]|相当于)([“"]?十[一二三四]五[”"]?(?:时期|期间|期?末))$/;
/** 达到年初预计收入12000元的80%. */
const OF_AMOUNT = /^[,，、]?\s?(?:达到?|[为是]|相当于)([\u4e00-\u9fff\d]{2,11})$/;

const verbOf = (printed: string) => (/^[为是达相]/.test(printed) ? '相当于' : printed);

/** The target that words right before a percentage, or an amount and its percentage, speak of; null for others. */
export function targetOf(words: string): Target | null {
  const match = OF_TARGET.exec(words);
  return match ? { verb: verbOf(match[1] as string), target: match[2] as string } : null;
}

/** 完成全年500人目标的90%, 超额完成省定1500户任务: the amount stands inside the name of the target. */
const BEFORE_AMOUNT = /^[,，、]?\s?(超额完成|完成|达到?|占|相当于)[了到]?([\u4e00-\u9fff]{0,8})$/;
const BEHIND_AMOUNT =
  /^(?:的)?((?:年度|年初)?(?:目标|计划|指标)?(?:目标|任务|计划|指标)[数值]?)的?\s?[约近超]?\d/;
function targetAround({ lead, text, quantity: { end } }: Draft): Target | null {
  const before = BEFORE_AMOUNT.exec(lead);
  const behind = before && BEHIND_AMOUNT.exec(text.slice(end, end + 14));
  return behind ? { verb: verbOf(before[1] as string), target: `${before[2]}${behind[1]}` } : null;
}

/** The words of its clause before a number that is rated, without a bracket that it stands in. */
function wordsBefore(draft: Draft): string {
  const { text, lead, leadStart, quantity } = draft;
  const { start } = quantity;
  if (!isInBracket(draft)) return lead;
  return text.slice(Math.max(clauseBegin(text, leadStart - 2), start - 30), start - 1);
}

/** What was done of it: 引进资金 in 引进资金50亿元，完成年度任务80亿元的62.5%. */
function doneOf(draft: Draft, { verb }: Target): string {
  const done = isInBracket(draft) ? labelOutside(draft) : subjectOf(draft);
  return verb.includes('完成') ? done.replace(/^完成(?=..)/, '') : done;
}

/** The amount before the bracket that a draft stands in. */
function labelOutside({ previous, depth }: Draft): string {
  let at = previous;
  while (at && (at.depth >= depth || !(isCount(at) || at.quantity.kind === 'duration'))) at = at.previous;
  return at?.label ?? '';
}

/** 完成年度任务（80亿元）的62.5%. */
const isInBracket = ({ text, quantity: { start } }: Draft) => text.charAt(start - 1) === '(';

const OF_YEAR_OR_PLACE = /^(?:全年|年度|年初|全[省市县区](?:共|累计)?)/;
/** The words of a rate of completion; those that matter least go where they are too many. */
function rateLabel(done: string, { verb, target }: Target): string {
  const label = `${done}${verb}${target}`;
  if (label.length <= LONGEST) return label;
  const short = `${done}${verb}${target.replace(OF_YEAR_OR_PLACE, '')}`;
  return short.length <= LONGEST ? short : short.replace(OF_YEAR_OR_PLACE, '');
}

/** The amount that was to be reached. */
function ofBase(draft: Draft): string | null {
  const words = isBaseOfRate(draft) ? wordsBefore(draft) : '';
  const reached = words === '' ? targetAround(draft) : targetOf(words);
  const then = isBaseOfRate(draft) ? OF_PLAN.exec(words)?.[1] : undefined;
  if (then !== undefined) return `${subjectOf(draft)}${then}`;
  if (reached === null) return isInBracket(draft) ? (OF_ALL.exec(words)?.[1] ?? null) : null;
  const done = doneOf(draft, reached).replace(/^完成(?=..)/, '');
  // 审计项目, 年初审计项目计划: said once.
  const isSaid = done === '' || reached.target.includes(done.slice(-2));
  return isSaid || done.length + reached.target.length > LONGEST
    ? reached.target
    : `${done}${reached.target}`;
}

const BEHIND_BASE = /^(?:\)?|[\u4e00-\u9fff]{0,2}(?:目标|任务|计划|指标)[数值]?)的\s?[约近超]?$/;

/** The percentage of it. */
function ofRate(draft: Draft): string | null {
  const { previous, quantity, text } = draft;
  if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return null;
  if (previous === null || !BEHIND_BASE.test(text.slice(previous.quantity.end, quantity.start)))
    return ofWords(draft);
  const words = wordsBefore(previous);
  const reached = targetAround(previous) ?? targetOf(words) ?? ofAmount(words);
  return reached === null ? ofShare(previous, words) : rateLabel(doneOf(previous, reached), reached);
}

/** 占概算12.3亿元的69.9%, 占全市1200件的3%. */
const OF_ALL = /占([\u4e00-\u9fff]{2,10})$/;
function ofShare(whole: Draft, words: string): string | null {
  const target = OF_ALL.exec(words)?.[1];
  if (target === undefined) return null;
  // 其中土建5.2亿元、设备2.1亿元，占概算…: of what the list is of, which is not the last number.
  const isBehindList = whole.text.slice(0, whole.quantity.start).includes('其中');
  const part = isInBracket(whole) ? labelOutside(whole) : subjectOf(whole);
  return isBehindList ? `占${target}` : rateLabel(part, { verb: '占', target });
}

/** The year or the short name of an amount that no target is. */
function ofAmount(words: string): Target | null {
  const target = OF_YEAR.exec(words)?.[1] ?? OF_AMOUNT.exec(words)?.[1];
  return target === undefined ? null : { verb: '相当于', target };
}

/** 新增就业5200人，完成全年指标任务的104%: without the number of the target. */
function ofWords(draft: Draft): string | null {
  const reached = targetOf(draft.lead);
  if (reached === null) return null;
  // 实际利用外资5万美元，完成年目标任务117%.
  const isReached = draft.quantity.kind === 'percent' && /^[,，、]?\s?(?:超额)?完成/.test(draft.lead);
  if (!isReached && !/的\s?(?:约|近|超)?$/.test(draft.lead)) return null;
  return rateLabel(doneOf(draft, reached), reached);
}

/** The label of a rate of completion, or of what was to be reached; null for others. */
export const ofTarget = (draft: Draft): string | null => ofBase(draft) ?? ofRate(draft);
