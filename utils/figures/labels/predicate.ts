import { STILL } from '../../domain/among.ts';
import { anyOf } from '../../domain/word-rows.ts';
import type { Draft } from '../draft.ts';
import { thingBefore } from './around.ts';
import { type Counted, REST, type Rule } from './counted.ts';
import { leadsToNext, tailNoun } from './nouns.ts';
import { isVerbOnly } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { isPeople } from './unit-nouns.ts';

/** 其中1件为上年结转, 3件系重复申请, 2件是申请公开12345工单: what it is stands behind. */
const PREDICATE = /^(?:均?为|均?系|均?属于?)([\u4e00-\u9fff]{3,14})$/;
const IS = /^(?:均|都)?是([\u4e00-\u9fffA-Za-z\d"“”]{3,20})$/;
const isBehind = (tail: string): string | undefined => PREDICATE.exec(tail)?.[1] ?? IS.exec(tail)?.[1];
/** 2件正在办理中, 还有1个正在整改. */
const PENDING =
  /^(?:(?:尚|仍|还|正)?在|正|尚未|仍未|还未|待|未)(?:办|审|处|调|整|建|核)[\u4e00-\u9fff]{1,6}$/;
/** 上千人参与清洁行动: what they did. */
const DOING = /^(?:参与|参加|享受|荣?获得?|加入|受益|被评为)[\u4e00-\u9fff“"]/;
/** 另有5件按规定结转2024年继续办理. */
const CARRIED = /^(?:按规定|按程序|依法)(结转(?:下一?年度?|次年)?)/;
/** 1件维持、1件撤销. */
const ENDED = /^(?:被)?(?:依法)?(?:维持|纠正|纠错|撤销|驳回|终止|审结|败诉|胜诉)$/;

/** 21个服务中心中有4个未及时更新办事指南: what is missing with them. */
const AMONG = new RegExp(`(?<!其)中${STILL}?有\\s?$`);
const LACKS = /^(?:未|没有|尚未|仍未|不)[\u4e00-\u9fff]{2}|^(?:逾期|超期|空白|滞后|断更|停更)/;
function lacking({ lead, previous }: Draft, tail: string): string | null {
  if (!AMONG.test(lead) || !LACKS.test(tail) || previous === null) return null;
  const whole = `${tailNoun(previous)}${tail}`;
  return whole.length > LONGEST ? tail.slice(0, LONGEST) : whole;
}

/** 18件按时答复, 26件已办结, 2次参加在线访谈: what was done with them, or by them. */
const ACTED = anyOf(
  [
    // How far it has come.
    { words: '(?:现|均|都|全部|目前)?已经?(?:全部)?', notFollowedBy: '至|到|达|超' },
    { words: '正在? 即将 尚[在未] 仍[在未]' },
    { words: '未', notFollowedBy: '达' },
    // In time, and by what rule.
    { words: '按[时期规] 按照 如期 延期 及时 依法 在[^,，]{2,12}(?:内|前|期间)' },
    // What was done with them.
    { words: '予以 不予 准予 得到 被 转交 移[送交] 列入 纳入' },
    { words: '(?:圆满|顺利)完成 实现 完成 办结 答复 竣工 开工 投[产用]' },
    // What they did or got.
    { words: '参加 参与 通过 享受 荣?获 [用喝吃住]上' },
    { words: '(?:专门|专职|具体)?负责', notFollowedBy: '人' },
  ],
  { opening: '^', closing: '[\\u4e00-\\u9fff]{2,}$' },
);
const IS_DONE = /^(?:现|均|都|全部|目前)?已经?(?:全部)?(?=..)/;
/** 按时办结, 在法定期限内答复: the thing is left out. */
const ANSWERED = /^(?:在.{2,9}[内前]|按时|按期|如期|及时|依法|按规定)(?:办结|答复|办理|回复|完成|整改|处理)$/;
/** 16天实现首家企业复工. */
const IN_TIME = /^(?:就|即|提前)?(?:实现|完成|建成|办结)[\u4e00-\u9fff]{2,}/;

function reachedIn({ text, quantity: { end } }: Draft): string | null {
  const behind = text.slice(end, end + LONGEST).split(/[,，。；;\d]/, 1)[0] ?? '';
  return IN_TIME.test(behind) ? behind.trim() : null;
}

/** Where no word before the number and no noun behind it says what it is, the act behind it does. */
function acted({ draft, label, noun }: Counted, tail: string): string | null {
  if (label !== '' || noun !== '') return null;
  if (draft.quantity.kind === 'duration') return reachedIn(draft);
  if (leadsToNext(draft)) return null;
  if (!ACTED.test(tail)) return null;
  const act = tail.replace(IS_DONE, '');
  const thing = isVerbOnly(act) || ANSWERED.test(act) ? thingBefore(draft) : '';
  return act.length + thing.length > LONGEST ? act.slice(0, LONGEST) : `${act}${thing}`;
}

const OF_PLACE = /^全[国省市县区州镇乡]$/;
const ASIDE = /^\([^()]{2,16}\)/;
/** 全市共有1370万人（包括离退休人员）参加养老保险: an aside stands between. */
function doneBy({ draft: { text, quantity }, label }: Counted, tail: string): string | null {
  if (label !== '' && !OF_PLACE.test(label)) return null;
  const behind = text.slice(quantity.end, quantity.end + 44);
  const aside = ASIDE.exec(behind)?.[0] ?? '';
  const act = aside === '' ? tail : (behind.slice(aside.length).split(/[,，。；;、\d]/, 1)[0] ?? '');
  return DOING.test(act) ? `${label}${act}`.slice(0, LONGEST) : null;
}

/** What stands behind the number says what it counts. */
export const predicate: Rule = (counted) => {
  const { draft, label, behind, noun } = counted;
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
  const doing = isPeople(draft.quantity.unit) ? doneBy(counted, tail) : null;
  if (doing !== null) return doing;
  return label === '' ? (isBehind(tail) ?? acted(counted, tail)) : null;
};
