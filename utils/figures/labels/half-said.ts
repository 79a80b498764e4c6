/** The last look at a label: one that says only by what something is measured takes the thing from what stands before. */
import { BUILT, WORKS_DONE } from '../../domain/works.ts';
import type { Draft } from '../draft.ts';
import { isApart, isCount, sameLevel } from './around.ts';
import { clauseBefore } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { thingOf } from './things.ts';
import { ACTS } from './words.ts';

/** 全长, 年产值, 概算投资, 投入改造资金. */
const MEASURE =
  /^(?:总?面积|[总全]?长度?|总里程|(?:占地|建筑|总建筑|使用|种植)面积|年?产[值量能]|(?:年?实现)?利税|年?营业收入|年?销售(?:额|收入)|总?库容|总?装机(?:容量)?|总?造价|(?:概算|计划|总|累计|完成)?投资额?|预付|投入[\u4e00-\u9fff]{0,2}资金|扩大[\u4e00-\u9fff]{0,2}面积)$/;

/** What is built and what is run: the first of it in a clause, 滨河路 of 滨河路属新建道路. */
const NAMED = new RegExp(
  `^[\\u4e00-\\u9fffA-Za-z“”"()]{1,16}?(?:${BUILT}|合作社|集团|养殖场|[工电水]厂|公园|大道|道路|街道|路|干?渠|广场|景区|市场|管网|泵站)`,
);
const ITS_NAME = /^.*(?:即|其中)[,，]?/;

function named(words: string): string {
  const thing = NAMED.exec(words.replace(ITS_NAME, ''))?.[0] ?? '';
  return WORKS_DONE.at(thing, 0) !== null || ACTS.at(thing, 0) !== null ? '' : thing;
}

/** What the figures before it in the sentence are of, else the last that is named in the sentence before. */
function ofFiguresBefore(draft: Draft): string {
  for (let at = sameLevel(draft); at && !isApart(at, draft); at = sameLevel(at)) {
    const thing = named(at.label);
    if (thing !== '' || isCount(at) === false) return thing;
  }
  return draft.previous === null
    ? (draft.earlier.map(({ label }) => named(label)).findLast(Boolean) ?? '')
    : '';
}

/** 省级指标完成率, 预测增长: of what was counted right before. */
const OF_TARGET = /^(?:[省市县区]级|年度|全年|年)?(?:指标|目标|任务|目标任务|计划|序时进度)完成率$/;
function targetOf(draft: Draft): string {
  const before = sameLevel(draft);
  return before && isCount(before) && !isApart(before, draft) ? thingOf(before.label) : '';
}

export function completed(draft: Draft, label: string): string {
  const thing = MEASURE.test(label)
    ? named(phraseOf(clauseBefore(draft))) || ofFiguresBefore(draft)
    : OF_TARGET.test(label)
      ? targetOf(draft)
      : '';
  return thing.length + label.length > LONGEST ? label : `${thing}${label}`;
}
