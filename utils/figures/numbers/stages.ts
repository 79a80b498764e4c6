/** 一期, 二期: of what is built they are stages, of what is held or printed they count. */
import { codesOf } from '../../domain/text.ts';
import { COUNTING } from './articles.ts';
import type { Measured } from './measure.ts';
import { endsClauseAt } from './types.ts';

/** Works have hardly more stages. */
const MOST_STAGES = 6;
const BUILT = /^(?:工程|项目|建设|改造|扩建|地块|厂房)/;
const WORKS = codesOf('园区厂站线房路港库矿城楼桥');
const WORKS_NAMED = /(?:项目|工程)$/;
/** What is held or printed ends so: 培训班, 简报, 专栏. */
const ISSUED = codesOf('班训刊报栏讲课坛会动题片频座》”"营展赛坊播目');

/** 东湖三期、西桥大修等工程: one of the works that are listed. */
const LISTED_WORKS = /^、[^，。；]{0,40}等[\u4e00-\u9fff]{0,4}(?:工程|项目)/;

/** Whether a number of 期 says which stage of some works is meant. */
export function isStage(text: string, { unit, unitEnd, approx, numberStart, numeral }: Measured): boolean {
  if (unit !== '期' || approx !== 'exact' || (numeral.value ?? 0) > MOST_STAGES) return false;
  const isCounted = COUNTING.before(text, numberStart) !== null;
  if (!numeral.chinese) return !isCounted && BUILT.test(text.slice(unitEnd, unitEnd + 2));
  // 四期 in the middle of a name.
  if (!endsClauseAt(text, unitEnd)) return numeral.value !== 1;
  if (isCounted) return false;
  const isOfWorks =
    LISTED_WORKS.test(text.slice(unitEnd, unitEnd + 56)) ||
    WORKS.has(text.charCodeAt(numberStart - 1)) ||
    WORKS_NAMED.test(text.slice(numberStart - 2, numberStart));
  return isOfWorks || (numeral.value === 1 && !ISSUED.has(text.charCodeAt(numberStart - 1)));
}
