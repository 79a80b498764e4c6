import type { Draft } from '../draft.ts';
import { isCount, sameLevel, subjectOf, thingBefore, totalOf } from './around.ts';
import { channelFor } from './channels.ts';
import { clearedThing } from './cleared.ts';
import { type Counted, REST, type Rule } from './counted.ts';
import { LONGEST_NOUN, tailNoun } from './nouns.ts';
import { isThin, isVerbOnly, LONGEST, leans, phraseOf } from './phrase.ts';
import { predicate } from './predicate.ts';
import { countNoun, isPeople, measureNoun } from './unit-nouns.ts';

const PART = /^[\s,，;；]*其中/;

/** 低保标准由月人均450元提高到495元. */
const FROM_EACH = /[由从][月年]?[人户]均\s?$/;

/** The words before and behind a count. */
function countedOf(draft: Draft): Counted {
  const noun = tailNoun(draft);
  const behind = draft.previous?.quantity.end === draft.leadStart ? draft.previous : null;
  // 31项任务107个考核指标: what stands between two numbers belongs to the first when the second has its own.
  // 向2318户农户发放补贴: whom it is for stands behind.
  const own = draft.lead.trim() === '向' ? '' : phraseOf(draft.lead.replace(FROM_EACH, ''));
  const phrase = behind && noun !== '' ? '' : withoutTail(own, behind);
  const isPart = PART.test(draft.lead);
  const isWhole = phrase === '' || isVerbOnly(phrase) || phrase.length + noun.length <= LONGEST;
  const named = noun === '' || phrase.includes(noun) ? phrase : isWhole ? phrase + noun : noun;
  return { draft, label: SAYS_OTHERWISE.get(named) ?? named, noun, behind, isPart };
}

/** 产量保持增长、达到12万辆: which way it went says nothing of what there is; 另有3个正在协调. */
const SAYS_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['增长', ''],
  ['下降', ''],
  ['另', '其余'],
  ['年末现行有效', '现行有效'],
  ['两项', ''],
  ['三项', ''],
  ['四项', ''],
]);

/** 查处案件10件12人: the second number counts the same in another unit. */
const secondUnit: Rule = ({ draft: { lead, leadStart, previous, quantity }, noun }) => {
  if (previous?.quantity.end !== leadStart) return null;
  // 12个项目260公里: what stands between belongs to the first.
  if (lead.trim() !== '' && !isCounted(previous)) return null;
  if (
    lead.trim() !== '' &&
    (noun !== '' || isVerbOnly(lead.trim()) || lead.trim() !== tailNoun(previous) || /各\s?$/.test(lead))
  )
    return null;
  // 涉及1306户2174人: 涉及户数, 涉及人数.
  return `${previous.label.replace(/户数$/, '')}${noun || measureNoun(quantity)}`;
};
const isCounted = ({ quantity: { kind } }: Draft) => kind === 'count';

const SUM_WORD = /共计|合计|总计/;
/** 干部35人、群众126人，共计161人. */
const SUM = /(?:共计|合计|总计)\s?$/;
/** 共71件 is the sum of those before only when they add up to it. */
const SUM_BY_VALUE = /^[,，]?\s?(?:共|累计)\s?$/;
function isSum({ lead, previous, quantity: { unit, value } }: Draft): boolean {
  if (previous?.quantity.unit !== unit) return false;
  if (SUM.test(lead)) return true;
  if (!SUM_BY_VALUE.test(lead) || value === null) return false;
  let total = 0;
  let n = 0;
  for (let at: Draft | null = previous; at?.quantity.unit === unit && total < value; at = at.previous) {
    total += at.quantity.value ?? 0;
    n++;
  }
  return n > 1 && total === value;
}

const sum: Rule = ({ draft, label }) => {
  if (label !== '') return null;
  if (isSum(draft)) return `${SUM_WORD.exec(draft.lead)?.[0] ?? '合计'}${countNoun(draft.quantity.unit)}`;
  // 采购磁共振1台、CT 2台，合计2580万元: of both.
  const isOfSeveral = draft.previous?.lead.startsWith('、') === true;
  return isOfSeveral && draft.quantity.kind === 'money' && SUM.test(draft.lead) ? '合计金额' : null;
};

const total: Rule = ({ draft, label }) => totalOf(draft, label) || null;

/** 12个县（市、区）: a single character is a name of its own. */
const place: Rule = ({ label, noun, behind }) =>
  label.length === 1 && label === noun && !behind ? label : null;

/** Nouns that say nothing without what they are of: 目录26个领域、412项事项. */
const VAGUE = new Set(['事项', '领域', '环节', '方面', '大类', '小类', '内容', '类别']);
function ofPrevious(draft: Draft, noun: string): string {
  const subject = draft.previous?.label ?? '';
  const own = draft.previous ? tailNoun(draft.previous) : '';
  return `${own !== '' && subject.endsWith(own) ? subject.slice(0, -own.length) : subject}${noun}`;
}

const vague: Rule = ({ draft, label, behind }) =>
  VAGUE.has(label) || (label.length === 1 && behind) ? ofPrevious(draft, label) : null;

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
/** What money is put into; 涉及居民9320户，总投资2.08亿元 is not of the people. */
const NOT_FUNDED = /面积|居民|群众|人数|户数|职工|农户|学生/;
function isAmountOf(label: string, draft: Draft): boolean {
  const previous = AMOUNTS.has(label) ? sameLevel(draft) : null;
  if (previous?.quantity.kind !== 'count' || NOT_FUNDED.test(previous.label)) return false;
  return !/[；;。]/.test(draft.text.slice(previous.quantity.end, draft.quantity.start));
}

const amount: Rule = ({ draft, label }) =>
  isAmountOf(label, draft) ? `${sameLevel(draft)?.label}${label}` : null;

/** 企业12件、院校1件、其他2件: the last of a list whose whole does not stand before it. */
const OTHERS: ReadonlySet<string> = new Set(['其他', '其它']);
function isListed({ previous, leadStart }: Draft): boolean {
  let first = previous;
  if (first?.quantity.end !== leadStart) return false;
  while (first.previous && first.previous.quantity.end === first.leadStart) first = first.previous;
  return first.previous === null && !INTRODUCED.test(first.lead);
}
const INTRODUCED = /其中|包括|分为|[:：]/;

/** 省级重点专科2个、州级5个: what they are grades of stands once. */
const GRADE = /^(?:国家|[省市州县区乡镇村])级$/;
const grade: Rule = ({ label, behind }) => {
  if (!behind || !GRADE.test(label)) return null;
  const thing = behind.label.replace(/^.*?(?:国家|[省市州县区乡镇村])级/, '');
  return thing === behind.label || thing === '' ? null : label + thing;
};

/** 其他32件. */
const rest: Rule = ({ draft, label }) => {
  if (OTHERS.has(label) && isListed(draft)) return label;
  return REST.has(label) ? label + thingBefore(draft) : null;
};

/** 制发规章1件、行政规范性文件7件: the verb of making stands once. */
const RULES_MADE: ReadonlySet<string> = new Set(['规章', '规范性文件', '行政规章', '行政规范性文件']);
const MADE = /^(?:制发|制定|印发|出台|废止|修订)/;
function verbBefore(label: string, { previous, leadStart, text }: Draft): string {
  if (!RULES_MADE.has(label) || previous?.quantity.end !== leadStart) return '';
  return /^[、和及与]/.test(text.slice(leadStart)) ? (MADE.exec(previous.label)?.[0] ?? '') : '';
}

const made: Rule = ({ draft, label }) => {
  const verb = verbBefore(label, draft);
  return verb === '' ? null : verb + label;
};

const channel: Rule = ({ draft, label, isPart }) => {
  const name = channelFor(draft, label || draft.lead);
  return name === '' ? null : `${name}${isPart ? '其中' : ''}${label}`;
};

const cleared: Rule = ({ draft, label }) => {
  const thing = clearedThing(label, draft);
  return thing === '' ? null : label + thing;
};

/** 全省第11名. */
const AMONG = /^全[国省市区县州]$/;
const rank: Rule = ({ draft, label, behind }) => {
  if (draft.quantity.kind !== 'rank') return null;
  if (AMONG.test(label)) return `${label}排名`;
  // 考核排名全区14个街镇第4: what the places are among is counted before.
  return behind && label === tailNoun(behind) ? behind.label.replace(/全[省市区县州].*$/, '') : null;
};

const leaning: Rule = ({ draft, label }) => (leans(label) ? `${subjectOf(draft)}${label}` : null);

/** 优秀11个、良好29个、合格6个: one of a row of names. */
const isInRow = ({ draft: { lead }, behind }: Counted) => behind !== null && lead.startsWith('、');
const itself: Rule = (counted) => {
  const { label, isPart } = counted;
  const isName = label.length >= (isPart ? 3 : 2) && !isVerbOnly(label);
  return isName && (!isThin(label) || isInRow(counted)) ? label : null;
};

/** （1）环境卫生。公示12期: the point that a bare verb belongs to; '' where its name is long. */
const LONGEST_POINT = 8;
function pointOf({ sentence: { path } }: Draft): string {
  const title = path[0]?.form === 'run-in' ? path[0].title : '';
  return title.length <= LONGEST_POINT && !/(?:情况|工作)$/.test(title) ? title : '';
}

/** 办结76件: of the thing that was received before. */
const bareVerb: Rule = ({ draft, label, behind }) => {
  if (!isVerbOnly(label)) return null;
  // 计划开工的5个泵站仅开工3个: of what is counted right before.
  const own = behind ? tailNoun(behind) : '';
  if (own !== '' && !isVerbOnly(own) && draft.lead.trimStart().startsWith(own)) return `${label}${own}`;
  const {
    previous,
    quantity: { unit },
  } = draft;
  const noun = countNoun(unit);
  // 举办培训2期、培训180人次: the act has been named right before, and is counted in another unit.
  if (isPeople(unit) && previous?.quantity.unit !== unit && previous?.label.includes(label))
    return `${label}${noun}`;
  const thing = thingBefore(draft);
  if (thing === '') return `${pointOf(draft)}${label}${noun}`;
  return thing.includes(label) ? `${thing}${noun}` : `${label}${thing}`;
};

/** 发放补贴428万元，惠及1320人. */
const REACHED = new Set(['惠及', '涉及', '受益', '覆盖', '参加', '参与']);
const reached: Rule = ({
  draft: {
    quantity: { unit },
  },
  label,
}) => (REACHED.has(label) && (isPeople(unit) || unit === '户') ? `${label}${countNoun(unit)}` : null);

/**
 * 受理24700件，同比下降9.8%，其中来信1026件: of what was counted, not of how it changed, nor of what it is a share of:
 * 销售9.4亿元，占年计划8.9亿元的105%，其中农资2.2亿元.
 */
function wholeBefore({ previous }: Draft): string {
  let at = previous;
  while (at && (!isCount(at) || at.lead.includes('占'))) at = at.previous;
  return (at ?? previous)?.label ?? '';
}

const ofSubject: Rule = ({ draft, label, isPart }) => {
  const subject = isPart ? wholeBefore(draft) : subjectOf(draft);
  if (subject === '' || subject === label) return label;
  return `${subject}${isPart ? '其中' : ''}${label}`;
};

/** In this order; the last always answers. */
const RULES: readonly Rule[] = [
  secondUnit,
  predicate,
  sum,
  total,
  place,
  vague,
  amount,
  grade,
  rest,
  made,
  cleared,
  channel,
  rank,
  leaning,
  reached,
  itself,
  bareVerb,
  ofSubject,
];

/** The label of a count, an amount of money, a rank or a length of time. */
export function countLabel(draft: Draft): string {
  const counted = countedOf(draft);
  for (const rule of RULES) {
    const label = rule(counted);
    if (label !== null) return label;
  }
  return counted.label;
}

/** 55个单位共公开信息: the noun behind the first number is not the second one's. */
function withoutTail(phrase: string, previous: Draft | null): string {
  const noun = previous ? tailNoun(previous) : '';
  // A noun cut for its length ends inside a word.
  if (noun === '' || noun.length >= LONGEST_NOUN || !phrase.startsWith(noun)) return phrase;
  // 9个公安机关中仍有2个: of these.
  if (/^(?:中(?:仍|还|尚|已|只)?|仍|还|尚|只)有?$/.test(phrase.slice(noun.length))) return '';
  // 县（市、区）: what the noun explains in brackets goes with it.
  const rest = phraseOf(phrase.slice(noun.length).replace(/^\([^)]{0,8}\)/, ''));
  const amount = rest.slice(rest.lastIndexOf('、') + 1);
  if (AMOUNTS.has(amount)) return amount;
  return rest.length >= 2 ? rest : phrase;
}
