/** Numbers of what the text itself is divided into, or has told right before. */
import type { Measured } from './measure.ts';
import { endsClauseAt } from './types.ts';

/** 由六个部分组成, 五个方面: how the text itself is divided. */
const OWN_PARTS = /^(?:部分|方面|章节)/;
/** 从3方面入手, 以下5方面; 发现3方面问题 counts. */
const ASPECTS_BEFORE = /(?:从|以下|如下|分为?|这|围绕)$/;
const ASPECTS_BEHIND = /^(?:内容|组成|入手|着手|发力)/;
/** 本年报由概述、…等6项内容组成. */
const THIS_TEXT = /(?:本|年度)(?:报告|年报)(?:共|主要)?(?:由|包括|包含|分)[^组。；;]{0,140}$/;
const LONGEST_CONTENTS = 160;

/** Whether a number counts the parts of the text that it stands in. */
export function isOwnPart(text: string, { unit, unitEnd, start }: Measured): boolean {
  if (unit === '个' && OWN_PARTS.test(text.slice(unitEnd, unitEnd + 2))) return true;
  const behind = text.slice(unitEnd, unitEnd + 2);
  if (unit === '方面' && (ASPECTS_BEHIND.test(behind) || ASPECTS_BEFORE.test(text.slice(start - 2, start))))
    return true;
  return behind === '内容' && THIS_TEXT.test(text.slice(Math.max(0, start - LONGEST_CONTENTS), start));
}

/** ，三家合计占32.8%; 四个季度分别列第3位: at the begin of a clause these are what was told before. */
const TOGETHER = /^[家个类](?:合计|之和|加起来)共?占(?!地)|^个季度分别[列居排]/;

/** 两项占办结总数的52.8%, 四项指标同比分别下降: what was counted right before. */
const JOINT = /^[项者类](?:指标|数据)?(?:合计|之和|共?占|加起来|累计占|同比|分别|均较)/;

export const isToldBefore = (text: string, { numeral: { end }, start }: Measured) =>
  JOINT.test(text.slice(end, end + 6)) ||
  (TOGETHER.test(text.slice(end, end + 7)) && endsClauseAt(text, start - 1));
