import { lastInk } from '../../domain/text.ts';
import { type Draft, isChange } from '../draft.ts';

/** Counted by these, tasks are what there is: 重点任务45项. By others, a task is what was to be reached. */
const COUNTED_TASKS: ReadonlySet<string> = new Set(['项', '个', '条', '件', '批', '类', '大类']);
/** 全年粮食面积任务45万亩, 年度计划投资58亿元, 距市定目标1800件, 目标值（35%）. */
const TARGET =
  /(?:任务|目标|年度计划|年计划|完成计划|(?:年度?|全年)投资计划)(?:数|量|值|投资)?(?:为|是|共计?|合计|总计|\()?\s?$/;
const SPEAKS_OF_TARGETS = /任务|目标|计划|预计|指标/;
const TARGET_BEHIND = /^(?:的?(?:年度|全年)?(?:目标|任务|计划))/;
/** 超额完成60户改造任务. */
const EXCEEDED = /超额(?:完成)?[^,，。；;]{0,6}$/;
const EXCEEDED_BEHIND = /^[^,，。；;]{0,8}(?:目标|任务|计划)/;
/** 完成造林任务50万亩, 落实目标任务: what was done of it, unless it was still to be done. */
const FULFILLED = /^(?![^,，]*(?:确保|力争|争取|计划|预计|[要将须拟])).*完成[^,，]{0,40}任务\s?$/;
const WELL_DONE = /^(?![^,，]*(?:确保|力争|要|将|须)).*(?:圆满|顺利|出色|高质量)完成/;
/** 年度任务（50亿元）的30%, 占市计划6万亩的120%: a share of it follows. */
const OF_WHICH = /^\)?\s?的(?:[近约超])?\s?\d/;
/** 增加值目标增长9%; 较目标增长 is a comparison. */
const GROWTH_TARGET = /(?<![较比超过于成到])目标(?:任务)?(?:为|是)?(?:同比)?(?:增长|增速|提高|下降)为?\s?$/;
/** 增长6%目标任务. */
const GROWTH_BEHIND = /^(?:以上|左右)?的?(?:年度|全年|预期|增长)?目标(?:任务)?/;
/** 分别超省下达目标1.2万亩: by how much it was passed. */
const ABOVE = /超(?!过|额|出)[^,，。；;\d]{0,8}(?:目标|任务|计划)\s?$/;
/** 计划的造林面积4.5万亩, 建设任务是新增床位500张, 建议上级安排资金500万元. */
const INTENDED =
  /(?<![按照比超成])计划的[\u4e00-\u9fff]{2,12}$|任务(?:数|目标)?[是为][\u4e00-\u9fff]{2,12}$|(?:建议|请求|恳请)(?:上级|[省市县区])[\u4e00-\u9fff]{1,8}$/;
/** 年度计划开工项目36个; 占年度计划投资 is a share. */
const OF_THE_YEAR = /(?<!本)年度计划(?!生育|完成率)[\u4e00-\u9fff]{2,14}$/;
const OF_PLAN = /(?:完成|达到|[占为是比超按照])[^,，。；;]{0,6}计划/;
/** 围绕出栏2000头、种草500亩的目标开展工作: all that stands before 的目标. */
const AIMING = /(?:围绕|对照|锁定|瞄准|紧盯|聚焦|按照)[^,，。；;]*$/;
const AIM_BEHIND = /^[^,，。；;]{0,30}?的(?:[\u4e00-\u9fff]{2})?目标/;
const REACH_BEHIND = 36;
/** 目标值（35%）, 符合3%左右的预期目标. */
const GOAL = /目标值?(?:为|是|\()?\s?$/;
const GOAL_BEHIND = /^的(?:预期|控制|年度|规划|既定)?目标/;

/** 与目标95%还有差距. */
const SHORT_OF = /(?:[与距离]|低于|未达到?)[^,，]{0,6}目标值?\s?$/;

/** 受理需达到1200件以上. */
const NEEDED = /(?:需|须|应)要?(?:达到|完成|不少于|不低于)\s?$/;
const isAmount = ({ quantity: { kind } }: Draft) => kind === 'count' || kind === 'money';

const OPEN = 0x28;
const REACH = 16;
/** The words before a number, also those before the bracket that holds only it. */
function headOf({ text, lead, quantity: { start } }: Draft): string {
  const isBracketed = lead.trim() === '' && lastInk(text.slice(0, start)) === OPEN;
  return isBracketed ? text.slice(Math.max(0, start - REACH), start) : lead;
}

/** 为确保完成5000万元的争资目标，对接15次: what it was done for. */
const PURPOSE = /为(?:了|确保|完成|实现|达到|如期)/;
const PURPOSE_BEHIND = /^的[^,，。；;\d]{0,8}(?:目标|任务)$/;

/** Whether a share of a number that was to be reached follows it: 完成年度任务80个的62.5%. */
function isMeasure(draft: Draft, head: string): boolean {
  const { text, quantity } = draft;
  return SPEAKS_OF_TARGETS.test(head) && OF_WHICH.test(text.slice(quantity.end, quantity.end + 5));
}

const isAim = ({ text, quantity: { end } }: Draft): boolean => {
  const at = text.indexOf('目标', end);
  return (
    at >= 0 &&
    at - end < REACH_BEHIND &&
    AIM_BEHIND.test(text.slice(end, at + 2)) &&
    AIMING.test(text.slice(0, end))
  );
};

/** 完成年任务3100万元的105.8%, 超额完成省定1500户任务: a number that was to be reached. */
export function isTarget(draft: Draft): boolean {
  if (NEEDED.test(draft.lead) && isAmount(draft)) return true;
  if (!draft.isAimed) return false;
  const { tail, quantity } = draft;
  const { unit, kind } = quantity;
  const head = headOf(draft);
  if (isChange(draft)) return GROWTH_TARGET.test(head) || GROWTH_BEHIND.test(tail);
  if (ABOVE.test(head)) return false;
  if (PURPOSE_BEHIND.test(tail) && PURPOSE.test(head)) return true;
  if (isAim(draft)) return true;
  if (kind === 'percent')
    return GOAL_BEHIND.test(tail) || SHORT_OF.test(head) || (head !== draft.lead && GOAL.test(head));
  if (!isAmount(draft)) return false;
  if (isMeasure(draft, head) || INTENDED.test(head)) return true;
  if (head.includes('年度计划') && OF_THE_YEAR.test(head) && !OF_PLAN.test(head)) return true;
  if (EXCEEDED.test(head) && EXCEEDED_BEHIND.test(tail)) return true;
  if (FULFILLED.test(head) || WELL_DONE.test(head)) return false;
  if (COUNTED_TASKS.has(unit ?? '') && !(unit === '件' && head.trimEnd().endsWith('目标'))) return false;
  return TARGET.test(head) || TARGET_BEHIND.test(tail);
}

const OF_NUMBER = /^\)?的\s?$/;
/** Whether a number is the share that was reached of one that was to be: 占全年计划320万元的58%. */
export const isShareOfTarget = ({ lead, text, leadStart, previous }: Draft): boolean =>
  previous !== null &&
  (OF_NUMBER.test(lead) || (lead.trim() === '的' && text.charCodeAt(leadStart - 1) === 0x29)) &&
  isTarget(previous);
