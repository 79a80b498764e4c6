import type { Draft } from '../draft.ts';
import {
  channelFor,
  LONGEST_NOUN,
  rateOf,
  sameLevel,
  subjectOf,
  tailNoun,
  thingBefore,
  totalOf,
} from './around.ts';
import { clean, dropOpening, isVerbOnly, LONGEST, phraseOf, quoted, shorten, THIN } from './phrase.ts';
import { respectively, takenRespectively } from './respectively.ts';

const RATE_TAIL = /率$|比重$|占比$|比例$|度$/;

/** 高于全国, 居全省: a comparison needs its subject. */
const LEANS =
  /^(?:同比|环比|较(?!大|多)|比(?![例赛重率])|高于|低于|快于|高出|增长|下降|提高|扩大|居(?![民住家委室])|位居|位列|名列|前移|全[国省市县]排名|列(?![车入席])|排(?![水放污查涝灌练球除])|连续.{1,3}年|保持全|升至|跃居|增[速幅](?=[居位排列])|总量|总数)/;

/** 全省第11名. */
const AMONG = /^全[国省市区县州]$/;

/** A change names the thing that changed: 资产总额 + 同比增长. */
function changeLabel(draft: Draft, phrase: string): string {
  const { direction } = draft.quantity;
  const word =
    phrase === '' || THIN.test(phrase) || phrase.length < 3
      ? `${phrase.replace(direction ?? '', '')}${direction ?? ''}`
      : phrase;
  if (phrase.length >= 4 && !LEANS.test(phrase))
    return (phrase.endsWith(direction ?? '\0') ? phrase : `${phrase}${direction ?? ''}`).replace('分别', '');
  const subject = subjectOf(draft);
  return subject === ''
    ? word
    : `${subject}${/同比|环比/.test(draft.lead) && !word.includes('比') ? '同比' : ''}${word}`;
}

function countLabel(draft: Draft): string {
  const noun = tailNoun(draft);
  // 31项任务107个考核指标: what stands between two numbers belongs to the first when the second has its own.
  const behind = draft.previous?.quantity.end === draft.leadStart ? draft.previous : null;
  const phrase = behind && noun !== '' ? '' : withoutTail(phraseOf(draft.lead), behind);
  const isPart = /^[\s,，;；]*其中/.test(draft.lead.trim());
  if (draft.lead.trim() === '' && draft.previous && draft.previous.quantity.end === draft.quantity.start) {
    return `${draft.previous.label}${noun || unitNoun(draft.quantity.unit)}`;
  }
  let label = phrase;
  if (noun !== '' && !phrase.includes(noun))
    label =
      phrase === '' || isVerbOnly(phrase) || phrase.length + noun.length <= LONGEST ? phrase + noun : noun;
  // 产量保持增长、达到12万辆: which way it went says nothing of what there is.
  if (label === '增长' || label === '下降') label = '';
  // 另有3个正在协调.
  if (label === '另') label = '其余';
  const predicate = label === '' ? predicateOf(draft) : '';
  if (predicate !== '') return predicate;
  if (label === '' && isSum(draft)) return `合计${countNoun(draft.quantity.unit)}`;
  const total = totalOf(draft, label);
  if (total !== '') return total;
  // 12个县（市、区）: a single character is a name of its own.
  if (label.length === 1 && label === noun && !behind) return label;
  if (VAGUE.has(label) || (label.length === 1 && behind)) return ofPrevious(draft, label);
  if (isAmountOf(label, draft)) return `${sameLevel(draft)?.label}${label}`;
  if (OTHERS.test(label) && isListed(draft)) return label;
  if (REST.test(label)) return label + thingBefore(draft);
  const verb = verbBefore(label, draft);
  if (verb !== '') return verb + label;
  const channel = channelFor(draft, label || draft.lead);
  if (channel !== '') return `${channel}${isPart ? '其中' : ''}${label}`;
  if (draft.quantity.kind === 'rank' && AMONG.test(label)) return `${label}排名`;
  if (LEANS.test(label)) return `${subjectOf(draft)}${label}`;
  if (label.length >= (isPart ? 3 : 2) && !isVerbOnly(label) && !THIN.test(label)) return label;
  if (isVerbOnly(label)) {
    const thing = thingBefore(draft);
    if (thing === '') return `${pointOf(draft)}${label}${countNoun(draft.quantity.unit)}`;
    return thing.includes(label) ? `${thing}${countNoun(draft.quantity.unit)}` : `${label}${thing}`;
  }
  const subject = isPart ? (draft.previous?.label ?? '') : subjectOf(draft);
  if (subject === '' || subject === label) return label;
  return `${subject}${isPart ? '其中' : ''}${label}`;
}

/** （1）环境卫生。公示12期: the point that a bare verb belongs to; '' where its name is long. */
const LONGEST_POINT = 8;
function pointOf({ sentence: { path } }: Draft): string {
  const title = path[0]?.form === 'run-in' ? path[0].title : '';
  return title.length <= LONGEST_POINT ? title : '';
}

/** 干部35人、群众126人，共计161人. */
const SUM = /(?:共计|合计|总计)\s?$/;
/** 共71件 is the sum of the two before only when they add up to it. */
const SUM_OF_TWO = /^[,，]?\s?共\s?$/;
function isSum({ lead, previous, quantity: { unit, value } }: Draft): boolean {
  const other = previous?.previous?.quantity;
  if (previous?.quantity.unit !== unit || other?.unit !== unit) return false;
  return (
    SUM.test(lead) || (SUM_OF_TWO.test(lead) && (previous.quantity.value ?? 0) + (other.value ?? 0) === value)
  );
}

/** 其中1件为上年结转, 3件系重复申请: what it is stands behind. */
const PREDICATE = /^(?:均?为|均?系|均?属于?)([\u4e00-\u9fff]{3,14})$/;
const predicateOf = (draft: Draft) => PREDICATE.exec(draft.tail.trim())?.[1] ?? '';

/** 制发规章1件、行政规范性文件7件: the verb of making stands once. */
const MADE = /^(?:制发|制定|印发|出台|废止|修订)/;
function verbBefore(label: string, { previous, leadStart, text }: Draft): string {
  if (!/^(?:行政)?(?:规章|规范性文件)$/.test(label) || previous?.quantity.end !== leadStart) return '';
  return /^[、和及与]/.test(text.slice(leadStart)) ? (MADE.exec(previous.label)?.[0] ?? '') : '';
}

/** 其他32件, 剩余2项. */
const REST = /^(?:其他|其余|其它|剩余)$/;

/** 企业12件、院校1件、其他2件: the last of a list whose whole does not stand before it. */
const OTHERS = /^其[他它]$/;
function isListed({ previous, leadStart }: Draft): boolean {
  let first = previous;
  if (first?.quantity.end !== leadStart) return false;
  while (first.previous && first.previous.quantity.end === first.leadStart) first = first.previous;
  return first.previous === null && !INTRODUCED.test(first.lead);
}
const INTRODUCED = /其中|包括|分为|[:：]/;

/** 甲公司项目30个、投资150亿元: an amount of money with no more words is one of what was counted. */
const AMOUNTS = new Set([
  '投资',
  '投资额',
  '总投资',
  '投资总额',
  '金额',
  '总金额',
  '总额',
  '合同金额',
  '涉及资金',
]);
function isAmountOf(label: string, draft: Draft): boolean {
  const previous = AMOUNTS.has(label) ? sameLevel(draft) : null;
  if (previous?.quantity.kind !== 'count') return false;
  return !/[；;。]/.test(draft.text.slice(previous.quantity.end, draft.quantity.start));
}

/** 55个单位共公开信息: the noun behind the first number is not the second one's. */
function withoutTail(phrase: string, previous: Draft | null): string {
  const noun = previous ? tailNoun(previous) : '';
  // A noun cut for its length ends inside a word.
  if (noun === '' || noun.length >= LONGEST_NOUN || !phrase.startsWith(noun)) return phrase;
  // 县（市、区）: what the noun explains in brackets goes with it.
  const rest = phraseOf(phrase.slice(noun.length).replace(/^\([^)]{0,8}\)/, ''));
  const amount = rest.slice(rest.lastIndexOf('、') + 1);
  if (AMOUNTS.has(amount)) return amount;
  return rest.length >= 2 ? rest : phrase;
}

/** Nouns that say nothing without what they are of: 目录26个领域、412项事项. */
const VAGUE = new Set(['事项', '领域', '环节', '方面', '大类', '小类', '内容', '类别']);
function ofPrevious(draft: Draft, noun: string): string {
  const subject = draft.previous?.label ?? '';
  const own = draft.previous ? tailNoun(draft.previous) : '';
  return `${own !== '' && subject.endsWith(own) ? subject.slice(0, -own.length) : subject}${noun}`;
}

const countNoun = (unit: string | null) => (isPeople(unit) || unit === '户' ? unitNoun(unit) : '');
const isPeople = (unit: string | null) => unit === '人' || unit === '人次' || unit === '名';
const unitNoun = (unit: string | null) => (isPeople(unit) ? '人数' : unit === '户' ? '户数' : (unit ?? ''));

/** 完成投资12亿元，是上年的1.2倍. */
const TIMES_OF = /^\s?[是为]([\u4e00-\u9fff]{1,8})的$/;

/** 62.5%的县医院达到二级标准: the share names its own whole; 95%的按时办结 is one of what stands before. */
const OF_SOME = /^的(?!按|及|当|在|得|已|办|答|回|都|均)/;

function percentLabel(draft: Draft): string {
  const phrase = phraseOf(draft.lead);
  const part = /占/.test(draft.lead);
  if (RATE_TAIL.test(phrase)) return phrase.length > 3 ? phrase : rateOf(draft, phrase);
  if (part) {
    const whole = phraseOf(draft.lead.slice(draft.lead.lastIndexOf('占') + 1)).replace(/^比/, '');
    const head = phraseOf(draft.lead.slice(0, draft.lead.lastIndexOf('占')));
    return `${head || subjectOf(draft)}占${whole || '比'}`;
  }
  const times = draft.quantity.kind === 'ratio' ? TIMES_OF.exec(draft.lead)?.[1] : undefined;
  if (times !== undefined) return `${subjectOf(draft)}相当于${times}`;
  const noun = tailNoun(draft);
  if (phrase === '' && OF_SOME.test(draft.tail)) return draft.tail.slice(1, LONGEST);
  if (phrase.length >= 2 && !THIN.test(phrase))
    return phrase + (noun && !phrase.includes(noun) && phrase.length + noun.length < LONGEST ? noun : '');
  return `${subjectOf(draft)}${phrase}${noun}`;
}

/** 承诺3个工作日内办结: a limit is one of what is done within it. */
const WITHIN =
  /^(?:以|之)?内?(?:全部|予以|一次性|依法|按时)?(办结|答复|办理|回复|完成|反馈|处理|整改|审批|受理)/;

function durationLabel(draft: Draft): string {
  const act = WITHIN.exec(draft.tail)?.[1];
  const phrase = phraseOf(draft.lead);
  if (act === undefined || /时限|时间|用时|时长|期限/.test(phrase)) return countLabel(draft);
  return `${phrase.endsWith(act) ? phrase.slice(0, -act.length) : phrase}${act}时限`;
}

function zeroLabel(draft: Draft): string {
  const { denied } = draft.quantity;
  const own = (denied ?? '').slice(
    Math.max((denied ?? '').lastIndexOf('，'), (denied ?? '').lastIndexOf(',')) + 1,
  );
  const thing = clean(dropOpening(own.replace(/^因[^的]{0,20}(?:引起|引发|产生|发生|导致|提起)的/, '')));
  if (thing.length >= 2) return thing.replace(/(的?情况|现象|情形)$/, '');
  return phraseOf(draft.lead);
}

const FROM_TO_VERB =
  /(?:减|降|增|升|提高|压缩|缩短|精简|整合|压减|删减|扩|拓|延伸|调整|提升|变)(?:[\u4e00-\u9fff]{0,3}[至到为成])?$/;

/** 由上半年的97.2%上升至下半年的99.4%. */
const REACHED_WHEN = /(?:目前|现在|[上下]半年|年[底末]|今年|20\d\d年)的?$/;

/** The label of a draft; drafts must be labelled in order, since later ones lean on earlier ones. */
export function labelOf(draft: Draft): string {
  const { quantity, previous } = draft;
  const label = (() => {
    if (quantity.kind === 'zero') return zeroLabel(draft);
    const listed = respectively(draft);
    if (listed) return listed;
    // The second of 由A减至B counts what the first does.
    if (
      previous &&
      draft.leadStart <= previous.quantity.end &&
      FROM_TO_VERB.test(draft.lead.trim().replace(REACHED_WHEN, '')) &&
      (quantity.unit === previous.quantity.unit ||
        (quantity.kind === 'duration' && previous.quantity.kind === 'duration'))
    )
      return previous.label;
    const taken = takenRespectively(draft);
    if (taken) return taken;
    if (quantity.kind === 'change-percent' || quantity.kind === 'delta' || quantity.kind === 'delta-pp')
      return changeLabel(draft, phraseOf(draft.lead));
    if (quantity.kind === 'duration') return durationLabel(draft);
    if (quantity.kind === 'percent' || quantity.kind === 'ratio') return percentLabel(draft);
    return countLabel(draft);
  })();
  return quoted(clean(shorten(clean(label)))) || (draft.sentence.path[0]?.title ?? '').slice(0, LONGEST);
}
