import { sharedEnd } from '../../domain/text.ts';
import type { Draft } from '../draft.ts';
import { amount, lengthOf, withoutTail } from './amounts.ts';
import { isApart, isCount, sameLevel, subjectOf, thingBefore } from './around.ts';
import { besideNoun } from './before.ts';
import { animal, grade, made, place, rest, vague } from './beside.ts';
import { carried } from './carried.ts';
import { channelFor } from './channels.ts';
import { classed } from './classed.ts';
import { clearedThing } from './cleared.ts';
import type { Counted, Rule } from './counted.ts';
import { bareAct, doneForAll } from './deeds.ts';
import { spentOn } from './funded.ts';
import { ofSameGoods, totalMeasure } from './grown.ts';
import { passed } from './marks.ts';
import { modified } from './modified.ts';
import { clauseBefore, tailNoun } from './nouns.ts';
import { doneFor, got } from './outcomes.ts';
import { dwellers, firstOfRow, ownerOfNext, readsOfThose, secondUnit } from './pairs.ts';
import { isThin, isVerbOnly, phraseOf } from './phrase.ts';
import { placeOfWhole } from './places.ts';
import { predicate } from './predicate.ts';
import { leaning, rank } from './ranks.ts';
import { reached } from './reached.ts';
import { followers, kindOfWhole, ruleMade, sharedVerb } from './shared.ts';
import { LONGEST } from './shorten.ts';
import { builtWith, isSpent, useBehind } from './spent.ts';
import { sum, total } from './sums.ts';
import { topicFor } from './topic.ts';
import { countNoun, isPeople } from './unit-nouns.ts';

const PART = /^[\s,，;；]*其中/;

/** 低保标准由月人均450元提高到495元. */
const FROM_EACH = /[由从][月年]?[人户]均\s?$/;

/** 向2318户农户发放补贴; 除2件正在办理外. */
const NO_PHRASE: ReadonlySet<string> = new Set([
  '向',
  '除',
  '除了',
  '，除',
  '使',
  '让',
  '令',
  '，使',
  '，让',
]);

/** 用16天实现, 按年平均汇率折算约合: how long it took and how it was reckoned is not what it is. */
const SAYS_HOW = /^[,，、]?\s?(?:[仅只]?用[时了]?|按[^,，、]{2,10}(?:折算|计算)(?:约合|约为|合)?)\s?$/;

/** 乡镇敬老院建设涉及6个乡镇: the verb needs its object. */
const REACHES = /(?:涉及|覆盖|惠及|辐射)$/;

/** 新增2家千亿级、24家百亿级企业, 4个过五千亿、6个过千亿产业, 6个世界级、7个国家级产业集群: of one noun, behind the last. */
const SIZE_GRADE =
  /^(?:[百千万亿十\d.]{1,5}[元级]{1,2}|[超过][一二三五六七八九十百千万亿\d.]{2,6}元?|(?:世界|国家|区域|省|市|县)级)$/;
const OF_SIZE_GRADE =
  /^(?:[百千万亿十\d.]{1,5}[元级]{1,2}(?:以上)?|[超过][一二三五六七八九十百千万亿\d.]{2,6}元?|(?:世界|国家|区域|省|市|县)级)(?=[\u4e00-\u9fff]{2})/;
function nounOf(draft: Draft, noun: string): string {
  if (!SIZE_GRADE.test(noun)) return noun;
  for (let { next } = draft; next?.quantity.unit === draft.quantity.unit; next = next.next) {
    const other = tailNoun(next);
    const thing = other.replace(OF_SIZE_GRADE, '');
    if (thing !== other) return noun + thing;
    if (!SIZE_GRADE.test(other)) break;
  }
  return noun;
}

/** 矿山领域仍有3家企业, 这70公里道路: that there are some still, and that they were named, is no part of the name. */
const STILL = /(?<=..)[仍尚]$|^这$/;

/** The words before and behind a count. */
function countedOf(draft: Draft): Counted {
  const graded = tailNoun(draft);
  const noun = nounOf(draft, graded);
  const behind = draft.previous?.quantity.end === draft.leadStart ? draft.previous : null;
  // 31项任务107个考核指标: what stands between two numbers belongs to the first when the second has its own.
  // 官网通过8大板块: what stands behind is the way.
  const words =
    noun === '' || behind
      ? draft.lead
      : besideNoun(draft.lead.endsWith('通过') ? draft.lead.slice(0, -2) : draft.lead);
  const own =
    SAYS_HOW.test(words) || NO_PHRASE.has(words.trim()) ? '' : phraseOf(words.replace(FROM_EACH, ''));
  const phrase =
    (behind || (own === '另' && noun.length === 1)) && noun !== ''
      ? ''
      : withoutTail(own, behind, /[、和]\s?$/.test(draft.lead)).replace(STILL, '');
  const isPart = PART.test(draft.lead);
  const isWhole = phrase === '' || isVerbOnly(phrase) || phrase.length + graded.length <= LONGEST;
  const named =
    noun === '' || (phrase.includes(noun) && !REACHES.test(phrase)) ? phrase : isWhole ? phrase + noun : noun;
  return { draft, label: SAYS_OTHERWISE.get(named) ?? named, noun, behind, isPart };
}

const ALL_YEARS = '历年累计';
/** 公开文件20件，历年累计345条: of the same, over all the years. */
const overYears: Rule = ({ draft, label }) => (label === ALL_YEARS ? `${subjectOf(draft)}${label}` : null);

/** 产量保持增长、达到12万辆: which way it went says nothing of what there is; 另有3个正在协调. */
const SAYS_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['增长', ''],
  ['历年', ALL_YEARS],
  ['实际完成', '完成'],
  ['仅完成', '完成'],
  ['下降', ''],
  ['亡', '死亡'],
  ['伤', '受伤'],
  ['另', '其余'],
  ['年末现行有效', '现行有效'],
  ['现行有效件数', '现行有效'],
  ['两项', ''],
  ['三项', ''],
  ['四项', ''],
]);

const channel: Rule = ({ draft, label, isPart }) => {
  const name = channelFor(draft, label || draft.lead);
  return name === '' ? null : `${name}${isPart ? '其中' : ''}${label}`;
};

const cleared: Rule = ({ draft, label }) => {
  const thing = clearedThing(label, draft);
  return thing === '' ? null : label + thing;
};

/** Words of an act that say nothing of what it was done to. */
const isUnsaid = ({ label, isPart }: Counted): boolean =>
  isVerbOnly(label) || (label === '主动公开' && !isPart) || BECAME.test(label);

/** 优秀11个、良好29个、合格6个: one of a row of names. */
const isInRow = ({ draft: { lead }, behind }: Counted) => behind !== null && lead.startsWith('、');
const itself: Rule = (counted) => {
  const { label, isPart } = counted;
  const isName = label.length >= (isPart ? 3 : 2) && !isUnsaid(counted);
  return isName && (!isThin(label) || isInRow(counted)) ? label : null;
};

/** （1）环境卫生。公示12期: the point that a bare verb belongs to; '' where its name is long. */
const LONGEST_POINT = 8;
function pointOf({ sentence: { path } }: Draft): string {
  const title = path[0]?.form === 'run-in' ? path[0].title : '';
  return title.length <= LONGEST_POINT && !/(?:情况|工作)$/.test(title) ? title : '';
}

/** 城市低保512人，发放246万元: to whom so much was given is counted right before; '' for others. */
const GIVEN = /^(?:发放|兑付|支付|拨付|赔付|减免|资助)$/;
function givenTo(draft: Draft, label: string): string {
  if (draft.quantity.kind !== 'money' || !GIVEN.test(label)) return '';
  const before = sameLevel(draft);
  const { unit } = before?.quantity ?? { unit: null };
  if (before === null || isApart(before, draft) || !(isPeople(unit) || unit === '户')) return '';
  const thing = before.label.replace(/[户人]数$/, '');
  return thing.length < 2 || thing.includes(label) ? '' : `${thing}${label}`;
}

const BECAME = /^被(?:纠[错正]|撤销|维持|驳回|查处|通报|采[纳用]|变更|确认违法)$/;

/** 敬老院建设涉及6个乡镇，其中新建3所，扩建3所: of the homes. */
const INVOLVED = /(?<=.{3})(?:建设)?涉及.*$/;
const ENDS_WITH_ACT = /(?<=.{2})(?:受理|新收|收案|立案|新?开工|竣工|建成|签约)$/;
/** 办结76件: of the thing that was received before. */
const bareVerb: Rule = (counted) => {
  const { draft, label, behind } = counted;
  // 行政诉讼案件2件，被纠错0件: what it was done to stands first.
  if (BECAME.test(label)) return `${thingBefore(draft)}${label}`;
  if (!isUnsaid(counted)) return null;
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
  const given = givenTo(draft, label);
  if (given !== '') return given;
  const use = isSpent(label) ? useBehind(draft) : '';
  if (use !== '') return `${label}用于${use}`;
  const thing = thingBefore(draft).replace(INVOLVED, '');
  if (thing === '') return `${pointOf(draft)}${label}${noun}`;
  // 收到依申请公开8件，公开5件: what became of them, whatever they are called.
  if (label === '公开' && thing.endsWith('申请公开')) return '予以公开';
  // 提出纠正71件，已纠正71件; 审查起诉80件，起诉60件: what was called for or looked into, and what was done.
  if (clauseBefore(draft) === '' && sharedEnd(thing, label).length > 1)
    return `${draft.lead.includes('已') ? '已' : ''}${label}${noun}`;
  if (thing.includes(label)) return `${thing}${noun}`;
  // 绿色建筑开工77万平方米、竣工156万平方米: another act on the same.
  const bare = thing.replace(ENDS_WITH_ACT, '');
  return bare === thing ? `${label}${thing}` : `${bare}${label}`;
};

/**
 * 受理24700件，同比下降9.8%，其中来信1026件: of what was counted, not of how it changed, nor of what it is a share of:
 * 销售9.4亿元，占年计划8.9亿元的105%，其中农资2.2亿元.
 */
function wholeBefore(draft: Draft): string {
  const previous = sameLevel(draft);
  let at = previous;
  while (at && (!isCount(at) || at.lead.includes('占'))) at = sameLevel(at);
  return (at ?? previous ?? draft.previous)?.label ?? '';
}

const ofSubject: Rule = ({ draft, label, isPart }) => {
  const subject = isPart ? wholeBefore(draft) : subjectOf(draft);
  if (subject === '' || subject === label) return label;
  return `${subject}${isPart ? '其中' : ''}${label}`;
};

/** 预算收入增长2.3%、支出超过7000亿元; 基金收入12亿元、支出11亿元，当期结余1亿元、累计结余8亿元: of the same budget. */
const BUDGET = /^(.*(?:预算|基金))(?:总?收入|总?支出|(?:当[期年]|累计|滚存)结余)/;
const OF_BUDGET = /^(?:总?支出|(?:当[期年]|滚存)?结余)$/;
const spending: Rule = ({ draft, label }) => {
  const budget = OF_BUDGET.test(label) ? BUDGET.exec(sameLevel(draft)?.label ?? '')?.[1] : undefined;
  const all = label === '结余' && draft.lead.includes('累计') ? '累计' : '';
  return budget === undefined ? null : `${budget}${all}${label}`;
};

const allOfIt: Rule = ({ draft, label }) => totalMeasure(draft, label) || null;

const sameGoods: Rule = ({ draft, label }) => ofSameGoods(draft, label) || null;

/** 甲公司投入资金300万元: whose it is says more than what was built. */
const invested: Rule = ({ draft, label }) =>
  INVESTED.test(label) && topicFor(draft, label) === ''
    ? builtWith(draft, label.replace(/^[再又还]/, ''))
    : null;
const INVESTED = /^(?:[再又还]?投[资入]|筹资|(?:投入|筹集|筹措)[\u4e00-\u9fff]{0,4}(?:资金|经费))$/;

/** In this order; the last always answers. */
const RULES: readonly Rule[] = [
  passed,
  classed,
  modified,
  ownerOfNext,
  firstOfRow,
  dwellers,
  secondUnit,
  doneFor,
  doneForAll,
  got,
  predicate,
  sum,
  total,
  overYears,
  place,
  animal,
  vague,
  spentOn,
  spending,
  sameGoods,
  allOfIt,
  invested,
  amount,
  lengthOf,
  grade,
  rest,
  made,
  cleared,
  ruleMade,
  kindOfWhole,
  placeOfWhole,
  bareAct,
  sharedVerb,
  carried,
  followers,
  readsOfThose,
  channel,
  rank,
  leaning,
  reached,
  itself,
  bareVerb,
  ofSubject,
];

/** 收入增速高于经济增速、突破3万元: how fast it grew is not what there is. */
const GREW = /(?<=.{4})增[速幅][高快低慢]于.{2,8}$/;

/** The label of a count, an amount of money, a rank or a length of time. */
export function countLabel(draft: Draft): string {
  const counted = countedOf(draft);
  const hasSum = draft.quantity.kind === 'money' || isCount(draft);
  for (const rule of RULES) {
    const label = rule(counted);
    if (label !== null) return hasSum ? label.replace(GREW, '') : label;
  }
  return counted.label;
}
