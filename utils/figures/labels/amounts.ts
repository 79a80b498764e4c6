/** Amounts and sizes that belong to what was counted before them, and words that belong to the number before. */

import { OF_CENTRE, RANKED, STILL } from '../../domain/among.ts';
import type { Draft } from '../draft.ts';
import { isApart, sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { SUBSIDY } from './noun-ends.ts';
import { clauseBefore, LONGEST_NOUN, tailNoun } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { AREA } from './sizes.ts';
import { thingOf } from './things.ts';
import { namesWorks } from './topic.ts';
import { CHANNEL_NAMES } from './words.ts';

/** 甲公司项目30个、投资150亿元: an amount of money with no more words is one of what was counted. */
const AMOUNTS = new Set([
  '投资',
  '投资额',
  '总投资',
  '计划投资',
  '计划投资额',
  '计划总投资',
  '投资总额',
  '金额',
  '总金额',
  '总额',
  '总规模',
  '总价值',
  '合同金额',
  '涉及资金',
  '涉及金额',
  ...'交易金额 交易总金额 交易额 成交金额 成交总金额 成交额 成交价款 出让金 出让价款 土地出让金 涉案金额 涉案总金额 增加产值 新增产值 增加税收 新增税收 案值 货值 货值金额 原值 评估值 合同额'.split(
    ' ',
  ),
]);
/** 4条干渠总长21公里: how long it is says of nothing what it is. */
const SIZES = new RegExp(
  `^(?:长|总长度?|全长|${AREA}|[产营]值|总?产量|(?:平均|最高)?(?:单产|亩产)量?|销售额|营业收入)$`,
);
/** What money is put into; 涉及居民9320户，总投资2.08亿元 is not of the people. */
const NOT_FUNDED = /面积|居民|群众|人数|户数|职工|农户|学生/;
/** 编织袋3万条、冲锋舟6艘以及土工布等防汛物资，总价值287万元: of all of them; null where one alone stands before. */
const VALUE = /^(?:总价值|价值)$/;
const ALL_OF_THEM = /等([\u4e00-\u9fff]{2,10})[,，]\s?$/;
function goodsBefore({ text, leadStart }: Draft, previous: Draft | null): string | null {
  if (previous === null) return null;
  const named = ALL_OF_THEM.exec(
    text.slice(previous.quantity.end, leadStart + 1).replace(/[^,，]*$/, ''),
  )?.[1];
  return named ?? (/^、/.test(previous.lead) ? '' : null);
}
export const amount: Rule = ({ draft, label }) => {
  // 投资350万元在各方帮助下进行了改造: of what stands behind.
  const isAlone = label !== '投资' || draft.tail.trim() === '';
  // 预算执行6个、投资19个: a kind, and no amount.
  const isAmount = draft.quantity.kind === 'money' || draft.quantity.unit === null;
  let previous = AMOUNTS.has(label) && isAlone && isAmount ? sameLevel(draft) : null;
  // 收取申请24件，涉及劳动者24人，涉及金额35万元: of the applications.
  while (label.startsWith('涉及') && previous?.label.includes('涉及')) previous = sameLevel(previous);
  const goods = VALUE.test(label) ? goodsBefore(draft, previous) : null;
  if (goods !== null) return `${goods}${label}`;
  if (previous?.quantity.kind !== 'count' || NOT_FUNDED.test(previous.label)) return null;
  if (namesWorks(clauseBefore(draft)) || isApart(previous, draft)) return null;
  const whole = `${previous.label}${label}`;
  return whole.length <= LONGEST ? whole : `${thingOf(previous.label)}${label}`;
};

/** 修建斗渠25条，总长41公里: how long those are that were counted. */
const LENGTHS: ReadonlySet<string> = new Set(['长', '长度', '总长', '总长度', '全长', '总里程']);
const OF_WAYS: ReadonlySet<string | null> = new Set(['条', '座', '段', '处', '个']);
export const lengthOf: Rule = ({ draft, label }) => {
  const previous = LENGTHS.has(label) ? sameLevel(draft) : null;
  if (!OF_WAYS.has(previous?.quantity.unit ?? null) || previous === null || isApart(previous, draft))
    return null;
  return previous.label.length + label.length > LONGEST ? null : `${previous.label}${label}`;
};

/** 26家养老机构建设补贴80万元: whose it is belongs to it. */
const IS_SUBSIDY = new RegExp(`^${SUBSIDY}$`);

const AMONG = new RegExp(`^中(?![${OF_CENTRE}])(?=..)`);
/** 9个公安机关中仍有2个: of these. */
const AMONG_THEM = new RegExp(`^(?:中${STILL}?|[仍还尚只])有?$`);
/** 23个大队中排名第七. */
const RANK_AMONG_THEM = new RegExp(`^中(?:${RANKED})$`);

/** 55个单位共公开信息: the noun behind the first number is not the second one's. */
export function withoutTail(phrase: string, previous: Draft | null, isJoined: boolean): string {
  const noun = previous ? tailNoun(previous) : '';
  // 问卷1200份中回收1146份.
  if (previous !== null && noun === '' && AMONG.test(phrase)) return phrase.slice(1);
  // A noun cut for its length ends inside a word.
  if (noun === '' || noun.length >= LONGEST_NOUN || !phrase.startsWith(noun)) return phrase;
  // 96个项目、2万户列入计划: the number has no words of its own.
  if ((phrase === noun && isJoined) || (phrase.length === noun.length + 1 && /[及与和]$/.test(phrase)))
    return '';
  if (AMONG_THEM.test(phrase.slice(noun.length))) return '';
  if (RANK_AMONG_THEM.test(phrase.slice(noun.length)))
    return `${previous?.label}${phrase.slice(noun.length)}`;
  // 50项事项中我局涉及的47项: what is told of some of them.
  const some = /^中(?=..)/.test(phrase.slice(noun.length)) ? phraseOf(phrase.slice(noun.length + 1)) : '';
  if (some.length >= 2) return `${noun}${some}`;
  // 26个新媒体发布信息3200条: they are where it was done.
  if (CHANNEL_NAMES.isIn(noun))
    return previous?.label.endsWith(noun) ? `${previous.label}${phrase.slice(noun.length)}` : phrase;
  // 县（市、区）: what the noun explains in brackets goes with it.
  const rest = phraseOf(phrase.slice(noun.length).replace(/^\([^)]{0,8}\)/, ''));
  const amount = rest.slice(rest.lastIndexOf('、') + 1);
  if (AMOUNTS.has(amount)) return amount;
  // 126个批次、面积2万亩: how large all of them are.
  if (SIZES.test(rest)) return phrase.startsWith('、', noun.length) ? `${previous?.label}${rest}` : phrase;
  return rest.length >= 2 && !IS_SUBSIDY.test(rest) ? rest : phrase;
}
