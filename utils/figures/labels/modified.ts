import type { Draft } from '../draft.ts';
import type { Rule } from './counted.ts';
import { tailNoun } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { measureNoun } from './unit-nouns.ts';

/** What a number that stands before 的 measures: 总投资 of 总投资12亿元的新能源项目. */
const MEASURE =
  /(?:(?:总|计划|概算|计划总|累计)?投资|(?:合同|涉案)?金额|(?:总|建筑|占地|总建筑)?面积|死亡|受伤|信众|价值)$|(?<=^(?:完成|建成|新建|改建|修建|建设|实施|引进|启动|改造|开工)?)(?:占地|[总全]长|总?里程|年?产值|总?规模|总?容量|总?库容|人口|注册资[金本]|[年日]处理|年产)$/;
/** 引进总投资, 恒力公司投资: a longer phrase before the measure is a thing of its own. */
const LONGEST_BEFORE = 8;

/** 完成投资150亿元的目标: what was to be reached measures nothing. */
const TARGET = /^(?:目标|任务|计划|指标)/;

/** 价值2万元的书架、图书等设备: the list that the noun is the first of, where its clause ends with it. */
const LIST = /^(?:、[\u4e00-\u9fff]{2,8}){1,3}(?=[,，。；;])/;
const listBehind = ({ text, tail, quantity: { end } }: Draft): string =>
  LIST.exec(text.slice(end + tail.length, end + tail.length + FARTHEST))?.[0].replace(/将.*$/, '') ?? '';
const FARTHEST = 28;

/** The noun that a number with its measure leads up to: 的新能源项目, 的12个项目. */
function nounBehind(draft: Draft, own: string): string {
  const { tail, next, quantity } = draft;
  if (!tail.startsWith('的') || TARGET.test(own)) return '';
  if (own !== '') return `${own}${listBehind(draft)}`;
  const isCounted = tail.trim() === '的' && next?.quantity.start === quantity.end + tail.length;
  return isCounted && next ? tailNoun(next) : '';
}

/** 总投资12亿元的新能源项目, 3起死亡2人的事故: the noun behind 的 has the number before it. */
export const modified: Rule = ({ draft, noun }) => {
  const { lead, tail, next } = draft;
  const phrase = phraseOf(lead);
  const measure = MEASURE.exec(phrase)?.[0];
  if (measure !== undefined && phrase.length - measure.length <= LONGEST_BEFORE) {
    const thing = nounBehind(draft, noun) || thingOfNext(draft);
    const label = `${phrase.slice(0, -measure.length)}${thing}${measure}`;
    return thing === '' || label.length > LONGEST ? null : label;
  }
  // 共计13349米的26条道路: how much there is of what is counted next.
  const counted =
    phrase === '' && tail.trim() === '的' ? `${thingOfLed(draft)}${measureNoun(draft.quantity)}` : '';
  if (counted.length > 3) return counted;
  const shared = lead.trim() === '、' && tail.startsWith('的') ? measureBefore(draft) : '';
  if (shared !== '' && noun !== '' && noun.length + shared.length <= LONGEST) return `${noun}${shared}`;
  // 3起死亡2人的事故: the words between belong to the second number, the noun to the first.
  const isBetween =
    next !== null && tail === next.lead && MEASURE.test(tail) && /^[\u4e00-\u9fff]{0,6}的/.test(next.tail);
  const thing = isBetween ? tailNoun(next) : '';
  return thing === '' ? null : `${phrase}${thing}`;
};

/** What is counted by the number that 的 leads up to. */
const thingOfLed = ({ next, tail, quantity }: Draft): string =>
  next?.quantity.start === quantity.end + tail.length ? tailNoun(next) : '';

/** 总投资50亿元的甲项目、30亿元的乙项目: the measure stands once. */
function measureBefore({ previous, quantity: { unit } }: Draft): string {
  if (previous?.quantity.unit !== unit || !previous.tail.startsWith('的')) return '';
  return MEASURE.exec(phraseOf(previous.lead))?.[0] ?? '';
}

/** 面积500平方米、信众2000余人的教堂: both are of the one thing. */
function thingOfNext({ tail, next }: Draft): string {
  if (tail !== '' || !next?.lead.startsWith('、') || !MEASURE.test(next.lead)) return '';
  return next.tail.startsWith('的') ? tailNoun(next) : '';
}
