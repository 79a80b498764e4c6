import type { Draft } from '../draft.ts';
import { REST, type Rule } from './counted.ts';
import { tailNoun } from './nouns.ts';
import { LONGEST } from './phrase.ts';
import { isPeople } from './unit-nouns.ts';

/** 其中1件为上年结转, 3件系重复申请: what it is stands behind. */
const PREDICATE = /^(?:均?为|均?系|均?属于?)([\u4e00-\u9fff]{3,14})$/;
/** 2件正在办理中, 还有1个正在整改. */
const PENDING =
  /^(?:(?:尚|仍|还|正)?在|正|尚未|仍未|还未|待|未)(?:办|审|处|调|整|建|核)[\u4e00-\u9fff]{1,6}$/;
/** 上千人参与清洁行动: what they did. */
const DOING = /^(?:参与|参加|享受|获得|加入|受益)[\u4e00-\u9fff]/;
/** 另有5件按规定结转2024年继续办理. */
const CARRIED = /^(?:按规定|按程序|依法)(结转(?:下一?年度?|次年)?)/;
/** 1件维持、1件撤销. */
const ENDED = /^(?:被)?(?:依法)?(?:维持|纠正|纠错|撤销|驳回|终止|审结|败诉|胜诉)$/;

/** 21个服务中心中有4个未及时更新办事指南: what is missing with them. */
const AMONG = /(?<!其)中(?:仍|还|尚|只|仅)?有\s?$/;
const LACKS = /^(?:未|没有|尚未|仍未|不)[\u4e00-\u9fff]{2}/;
function lacking({ lead, previous }: Draft, tail: string): string | null {
  if (!AMONG.test(lead) || !LACKS.test(tail) || previous === null) return null;
  const whole = `${tailNoun(previous)}${tail}`;
  return whole.length > LONGEST ? tail.slice(0, LONGEST) : whole;
}

/** What stands behind the number says what it counts. */
export const predicate: Rule = ({ draft, label, behind, noun }) => {
  const tail = draft.tail.trim();
  const lack = lacking(draft, tail);
  if (lack !== null) return lack;
  const carried = behind ? undefined : CARRIED.exec(tail)?.[1];
  if (carried !== undefined && (label === noun || REST.has(label))) return carried;
  if (ENDED.test(tail) && (label === '' || label === noun)) return tail;
  const isBare = draft.lead.trimEnd().endsWith('、');
  if (isBare && (ENDED.test(tail) || PENDING.test(tail))) return tail;
  // 仍有2个问题正在整改.
  if (!behind && noun !== '' && label === noun && PENDING.test(tail.slice(noun.length)))
    return tail.slice(noun.length) + noun;
  const isPending = PENDING.test(tail) && (label === '' || label === noun || /^[还尚仍]?有?$/.test(label));
  if (isPending && !behind) return tail;
  if (label === '' && isPeople(draft.quantity.unit) && DOING.test(tail)) return tail.slice(0, LONGEST);
  return label === '' ? (PREDICATE.exec(tail)?.[1] ?? null) : null;
};
