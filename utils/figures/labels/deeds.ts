/** What was done, where the words before a number say only one half of it. */
import type { Draft } from '../draft.ts';
import { isApart, isCount, sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { ADDED } from './grown.ts';
import { clauseBefore } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { thingOf } from './things.ts';

/** Acts that say nothing without what they were done to. */
const BARE: ReadonlySet<string> = new Set(
  '排查 摸排 改造 拆除 清理 清运 整治 抽检 抽查 检查 巡查 核查 走访 慰问 修复 维修 转办 交办 督办 约谈 验收 提升 改造提升 改建 扩建 改扩建 续建 修缮 翻新 加固'.split(
    ' ',
  ),
);
/** 扎实推进, 深入开展: how an activity was led is no part of its name. */
const LED =
  /^(?:扎实|深入|全面|持续|有序|积极|大力|认真|全力|稳步|纵深|切实|严格|强力|集中|常态化)?(?:推进|开展|实施|组织|抓好|做好|落实|加强|推动)了?/;
const ACTIVITY = /(?:整治|行动|活动|改造|检查|排查|治理|普查|抽检|抽查|回头看”?|回头看"?)$/;

/** 推进自建房整治，累计排查256栋: of the activity right before. */
function ofActivity(draft: Draft, act: string): string {
  const clause = phraseOf(clauseBefore(draft)).replace(LED, '');
  if (clause.length < 4 || !ACTIVITY.test(clause)) return '';
  const label = clause.endsWith(act) ? clause : `${clause}${act}`;
  return label.length > LONGEST ? '' : label;
}

/** What became of some, and of nothing that the label names. */
const ONLY_ACT =
  /^(?:立即|限期|责令|当场|督促|依法|现场){0,2}(?:整改|整顿|停产(?:停业)?|停业|关闭|查封|处罚|约谈|警告|取缔|曝光){1,2}$/;

/** 36个小区全部开工，已改造21个: what was counted right before, in the same unit. */
function ofCounted(draft: Draft, act: string): string {
  let before = sameLevel(draft);
  // 停产整顿6家，约谈3家: what became of some is nothing that others were.
  while (before && isCount(before) && ONLY_ACT.test(before.label)) before = sameLevel(before);
  if (before === null || !isCount(before) || isApart(before, draft)) return '';
  if (before.quantity.unit !== draft.quantity.unit || before.label.includes(act)) return '';
  const label = `${act}${thingOf(before.label.replace(ADDED, ''))}`;
  return label.length > LONGEST ? '' : label;
}

export const bareAct: Rule = ({ draft, label, noun }) =>
  noun === '' && BARE.has(label) ? ofActivity(draft, label) || ofCounted(draft, label) || null : null;

const WHOM = /^[,，、]?\s?(?:并|还|先后|定期|重点|集中|分别|依法|及时|全年|共)*[对为向给与]/;
/** 进行全覆盖走访慰问, 开展个别谈话. */
const DONE = /^[\u4e00-\u9fff]{0,12}?(?:进行|开展|实施|予以|提供)了?((?:(?!的)[\u4e00-\u9fff“”"]){2,12})$/;
const FARTHEST = 24;

/** The first and the last of a row of numbers that a draft stands in: 甲318户、乙36人和丙12人. */
function rowAround(draft: Draft): [Draft, Draft] {
  const isNext = (at: Draft) =>
    /^[、和及与]/.test(at.lead) && at.leadStart - (at.previous?.quantity.end ?? 0) < FARTHEST;
  let first = draft;
  while (first.previous && isNext(first)) first = first.previous;
  let last = draft;
  while (last.next && isNext(last.next)) last = last.next;
  return [first, last];
}

/** 进行生活、医疗等方面的救助; 免费做体检、为…做窝沟封闭 goes on with another. */
export const isCutInList = (text: string, at: number): boolean =>
  /^、(?![为对向给])/.test(text.slice(at, at + 2));

/** 对边防家庭318户、老兵36人进行走访慰问: what was done to all of them stands behind the last. */
export const doneForAll: Rule = ({ draft, label }) => {
  if (!isCount(draft) || draft.quantity.kind === 'money' || label.length < 2) return null;
  const [first, last] = rowAround(draft);
  const isRow = first !== last || draft.tail.trim() !== '';
  if (!isRow || !WHOM.test(first.lead)) return null;
  if (isCutInList(last.text, last.quantity.end + last.tail.length)) return null;
  const act = DONE.exec(last.tail.trim().replace(/^[\u4e00-\u9fff]{0,8}(?=进行|开展)/, ''))?.[1] ?? '';
  return act === '' || label.includes(act) || act.length + label.length > LONGEST ? null : `${act}${label}`;
};
