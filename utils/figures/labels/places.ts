/** Parts that are named by their place or their house alone: 其中长青乡1134平方米. */
import { type Draft, isInSentenceOfParts, isRightBehindParts } from '../draft.ts';
import { isCount, sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { LONGEST } from './shorten.ts';

const PLACE = /^(?:[\u4e00-\u9fff]{1,6}(?:[市区县旗镇乡村]|街道|社区)|[市县]本级|[市区县]直|城区|县城)$/;
const NO_PLACE = /(?:小区|园区|景区|社区服务|校区|片区|库区|地区|山区|牧区|灾区|农村|乡村|居民区|棚户区)$/;
const OF_ALL = /^全[省市县区旗州镇乡]/;
const FARTHEST = 24;

/** 其中长青乡, 其中：长青乡. */
const opensParts = ({ lead, leadStart, text }: Draft): boolean =>
  lead.includes('其中') || isRightBehindParts(text, leadStart);

/** The number that the parts are of: before 其中, in the sentence or in the one before. */
function wholeOf(draft: Draft): Draft | null {
  let at: Draft | null = draft;
  let steps = 0;
  while (at && !opensParts(at) && steps < FARTHEST) {
    at = sameLevel(at);
    steps++;
  }
  const isOpened = at === null && isInSentenceOfParts(draft);
  if (at === null && !isOpened) return null;
  const isWhole = (one: Draft) => isCount(one) && one.quantity.unit === draft.quantity.unit;
  for (let one = at ? sameLevel(at) : null; one; one = sameLevel(one)) if (isWhole(one)) return one;
  return isInSentenceOfParts(draft) ? (draft.earlier.findLast(isWhole) ?? null) : null;
}

/** 病床140张，其中医院120张: what is counted of a house, and not the houses. */
const HOUSE = /(?:医院|卫生院|卫生室|卫生机构|保健站|服务站|学校|[小中]学|幼儿园|企业|银行|合作社)$/;
const OF_HOUSES = /^[\u4e00-\u9fff]{0,8}?(?:机构|单位|医院|学校)(?:共有|现有|共接受|共)?(?=..)/;
const COUNTS_HOUSES: ReadonlySet<string> = new Set(['家', '个', '所', '处', '座', '间']);
const isHouse = (label: string, unit: string | null) =>
  HOUSE.test(label) && unit !== null && !COUNTS_HOUSES.has(unit);

export const placeOfWhole: Rule = ({ draft, label, noun }) => {
  const isOfHouse = isHouse(label, draft.quantity.unit);
  const isPlace = PLACE.test(label) && !NO_PLACE.test(label);
  if (noun !== '' || !(isPlace || isOfHouse)) return null;
  const whole = wholeOf(draft)?.label.replace(OF_ALL, '') ?? '';
  const thing = isOfHouse ? whole.replace(OF_HOUSES, '') : whole;
  const isNamed = thing.length < 2 || PLACE.test(thing) || thing.length + label.length > LONGEST;
  return isNamed ? null : `${label}${thing}`;
};
