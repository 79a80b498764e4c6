/** Bounds that say of which class a thing is, not how much there was of it. */
import type { Measured } from './measure.ts';
import { endsClauseAt } from './types.ts';

/** 10亿元以上项目, 五年以上有期徒刑: the bound of a class, not an amount reported. */
export function isClassBound(text: string, measured: Measured): boolean {
  if (isLeastOfClass(text, measured) || isOfCounted(text, measured)) return true;
  const isTime = measured.category === 'duration' && measured.end === measured.unitEnd;
  if (isTime && RATE_WITHIN.test(text.slice(measured.end, measured.end + 12))) return true;
  // 超12个月未结案件: which cases.
  if (isTime && measured.approx === 'over' && PENDING.test(text.slice(measured.end, measured.end + 3)))
    return true;
  if (measured.category === 'money' && measured.end === measured.unitEnd) {
    const behind = text.slice(measured.end, measured.end + 6);
    if (/^(?:级|的)?(?:项目|工程|企业)\d/.test(behind)) return true;
    if (text.charAt(measured.start - 1) === '个') return LARGE.test(behind);
    if (
      VERY_LARGE.test(behind) &&
      !INVESTED.test(text.slice(Math.max(0, measured.start - 6), measured.start))
    )
      return true;
  }
  if (
    VOLTAGES.has(measured.unit ?? '') ||
    isSpeed(text, measured) ||
    isAveraged(text, measured) ||
    isOfEach(text, measured)
  )
    return true;
  if (
    POWERS.has(measured.unit ?? '') &&
    OF_PLANT.test(text.slice(Math.max(0, measured.start - 4), measured.start))
  )
    return !endsClauseAt(text, measured.end);
  if (isSizeOfThose(text, measured)) return true;
  const bound = measured.approx === 'at-least' || measured.approx === 'at-most';
  if (measured.approx === 'range' && SIZES.has(measured.unit ?? ''))
    return COUNTED_CLASS.test(text.slice(measured.end, measured.end + 12));
  if (bound && measured.end > measured.unitEnd && SIZES.has(measured.unit ?? ''))
    return COUNTED_SIZE.test(text.slice(measured.end, measured.end + 18));
  if (!bound || measured.end === measured.unitEnd || !BOUNDED.has(measured.category ?? '')) return false;
  return CLASSES.test(text.slice(measured.end, measured.end + 5));
}

/** 5万只以上的村12个, 纳税超百万元的企业4家: the least that each of the class has. */
function isLeastOfClass(
  text: string,
  { approx, category, start, numberStart, end, unitEnd }: Measured,
): boolean {
  const isBound = approx === 'at-least' || approx === 'at-most';
  const behind = () => text.slice(end, end + 18);
  if (isBound && end > unitEnd) return COUNTED_CLASS.test(behind());
  if (approx !== 'over' || start >= numberStart || category !== 'money') return false;
  return (
    COUNTED_CLASS.test(behind()) ||
    COUNTED_HOUSES.test(behind()) ||
    (OF_CLASS.test(behind()) && !INVESTED.test(text.slice(start - 4, start)))
  );
}

/** 首个超百亿元水利工程, 230个50户以上村寨, 甲、乙等超亿元项目: the least of what is counted or named right before. */
function isOfCounted(
  text: string,
  { approx, category, start, numberStart, end, unitEnd }: Measured,
): boolean {
  const isOver = approx === 'over' && start < numberStart && category === 'money';
  const isLeast = approx === 'at-least' && end > unitEnd;
  if (!isOver && !isLeast) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  if (isLeast) return /[\d万][个家处所座户]$/.test(before);
  return /(?:[首多\d]个|[\d]家|[等批])$/.test(before) && NAMES_CLASS.test(text.slice(end, end + 10));
}
/** And 3个过三千亿元城市. */
const NAMES_CLASS =
  /^(?:级|的)?(?:[\u4e00-\u9fff]{0,6}(?:项目|工程|企业|产业|集群|园区)|(?:城市|[强大]?县|市|镇)(?![\u4e00-\u9fff]))/;
/** 引进超亿元投资项目, 超10亿元企业; 完成超10亿元项目投资 says how much. */
const OF_CLASS = /^的?(?:投资|产值|重大|工业|产业|制造业)?(?:项目|企业|工程|园区)(?!.?(?:投资|资金))/;

/** 35蒸吨以下燃煤锅炉12台, 高考600分以上53人: of which size, not how many. */
const SIZES = new Set([
  '头',
  '只',
  '羽',
  '床',
  '蒸吨',
  '吨',
  '千瓦',
  '兆瓦',
  '平方米',
  '亩',
  '公里',
  '米',
  '分',
  '级',
  '座',
]);
/** 110千伏变电站: the voltage says which, and is no result. */
const VOLTAGES = new Set(['千伏', 'kV', '蒸吨/小时', '蒸吨/时', '吨/小时']);
/** 2座35万千瓦光热电站: how large each is. */
const POWERS = new Set(['千瓦', '兆瓦', 'MW']);
const OF_PLANT = /\d[座个台项]$/;
const PENDING = /^的?未[结办审执]/;
/** What stands behind the least that each of those has: 50户以上农村木屋村寨, 一次死亡3人以上较大事故, 56人以上大班额212个. */
const SIZE_OF_THOSE: ReadonlyMap<string, RegExp> = new Map([
  ['℃', /^的?(?:高温|低温)/],
  ['户', /^的?[\u4e00-\u9fff]{0,10}(?:村寨|自然村|自然屯|村庄)/],
  ['人', /^的?(?:[\u4e00-\u9fff]{0,10}事故|(?!参|受益|实现|达到|就业|脱贫|增收|完成)[\u4e00-\u9fff]{2,6}\d)/],
]);
function isSizeOfThose(text: string, { approx, unit, end, unitEnd }: Measured): boolean {
  if (approx !== 'at-least' || end === unitEnd) return false;
  return SIZE_OF_THOSE.get(unit ?? '')?.test(text.slice(end, end + 14)) === true;
}
/** 单笔50万元以下欠款, 海拔5000米以上乡镇: which of them. */
const OF_EACH = /(?:单[笔个项件体户]|海拔)(?:金额)?(?:在|为)?$/;
function isOfEach(text: string, { approx, start, end }: Measured): boolean {
  if (approx !== 'at-least' && approx !== 'at-most') return false;
  return OF_EACH.test(text.slice(Math.max(0, start - 7), start)) && !endsClauseAt(text, end);
}
/** 通时速350公里高铁的市: of which railway. */
const RAILWAY = /^的?(?:高速|高铁|动车|铁路|列车)/;
const isSpeed = (text: string, { unit, start, end }: Measured) =>
  unit === '公里' && text.endsWith('时速', start) && RAILWAY.test(text.slice(end, end + 3));

/** 臭氧日最大8小时平均浓度: over how long it is averaged. */
const isAveraged = (text: string, { category, end }: Measured) =>
  category === 'duration' && /^(?:滑动)?平均(?:浓度|值)/.test(text.slice(end, end + 6));

const COUNTED_SIZE = /^的?[\u4e00-\u9fff]{0,14}\d/;
/** 3个10亿元项目: how large, not how much. */
const LARGE = /^(?:级|的)?(?:项目|工程|企业|产业)/;
/** 20亿元大项目; 总投资20亿元重大项目 says how much. */
const VERY_LARGE = /^级?(?:特大|重大|大)(?:项目|工程|企业)/;
const INVESTED = /投资|投入|资金|完成/;
/** 24小时内响应率100%, 24小时扑灭率100%: the time only says of which. */
const RATE_WITHIN =
  /^[以之]?内[\u4e00-\u9fff]{0,6}率|^(?:接通|接听|应答|响应|扑灭|处置|到场|办结|反馈|回应)率|^[\u4e00-\u9fff]{0,4}预报/;
/** 50万元以上的村5个, 超亿元的企业达到4家, 超亿元的5个. */
const COUNTED_CLASS = /^的[\u4e00-\u9fff]{0,14}\d/;

/** 过5亿元市场6处, 超10亿元企业3家. */
const COUNTED_HOUSES = /^级?(?:市场|企业|项目|集群|园区|乡镇|[镇村])(?:达到?|有|共)?\d/;

const BOUNDED = new Set(['money', 'duration', 'year']);
/** What the class is, or how many there are of it: 10亿元以上5个. */
const CLASSES =
  /^的?(?:\d|(?:重点|招商|续建|在建)?项目|企业|制造业|工业|重大|产业|工程|合同|订单|有期|刑|技改|工贸|服务业|固定资产|薄弱村|行政村|村|农户|[久长]?期?未[结办审执]|户(?!数)|家庭)/;
