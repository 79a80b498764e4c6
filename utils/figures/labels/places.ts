/** Parts that are named by their place alone: 其中长青乡1134平方米. */
import { type Draft, isInSentenceOfParts } from '../draft.ts';
import { isCount, sameLevel } from './around.ts';
import type { Rule } from './counted.ts';
import { LONGEST } from './shorten.ts';

const PLACE = /^(?:[\u4e00-\u9fff]{1,6}(?:[市区县旗镇乡村]|街道|社区)|[市县]本级|[市区县]直|城区|县城)$/;
const NO_PLACE = /(?:小区|园区|景区|社区服务|校区|片区|库区|地区|山区|牧区|灾区|农村|乡村|居民区|棚户区)$/;
const OF_ALL = /^全[省市县区旗州镇乡]/;
const FARTHEST = 24;

/** The number that the parts are of: before 其中, in the sentence or in the one before. */
function wholeOf(draft: Draft): Draft | null {
  let at: Draft | null = draft;
  let steps = 0;
  while (at && !at.lead.includes('其中') && steps < FARTHEST) {
    at = sameLevel(at);
    steps++;
  }
  const isOpened = at === null && isInSentenceOfParts(draft);
  if (at === null && !isOpened) return null;
  const isWhole = (one: Draft) => isCount(one) && one.quantity.unit === draft.quantity.unit;
  for (let one = at ? sameLevel(at) : null; one; one = sameLevel(one)) if (isWhole(one)) return one;
  return isInSentenceOfParts(draft) ? (draft.earlier.findLast(isWhole) ?? null) : null;
}

export const placeOfWhole: Rule = ({ draft, label, noun }) => {
  if (noun !== '' || !PLACE.test(label) || NO_PLACE.test(label)) return null;
  const thing = wholeOf(draft)?.label.replace(OF_ALL, '') ?? '';
  const isNamed = thing.length < 2 || PLACE.test(thing) || thing.length + label.length > LONGEST;
  return isNamed ? null : `${label}${thing}`;
};
