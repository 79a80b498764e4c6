/** Names that together are all there is, by what they mean: right or wrong, their amounts are meant to come to the total. */
import { type AllOf, KINDS, TENTH } from '../../domain/kinds.ts';
import { lastOf } from '../../domain/text.ts';
import { amountOf, type Item, sumOf } from './context.ts';

export interface CompleteSet extends AllOf {
  names: readonly RegExp[];
}

const SETS: readonly CompleteSet[] = KINDS.flatMap(({ names, all }) => (all ? [{ names, ...all }] : []));

/** The sets that say of themselves what they are all of, for where no word does. */
export const TELLING_SETS: readonly CompleteSet[] = SETS.filter(({ of }) => of !== undefined);

/** Words before the name of a part: whose it is, and what was done. */
const BEFORE =
  /^(?:[\s,，、:：;；和及与]|其中|全[省市县区州镇]|[我本][省市县区州镇]|累计|共|完成|实现|新设|新登记|实有|现有)+/;
/** Words behind it. */
const BEHIND = /(?:分别)?[为是有达约共]?\s*$/;
/** What says nothing of the kind: 公务接待费, 公务用车运行费用. */
const DONE = /完成|实现|经费|费用?|支出|[决预]算数?/g;
const NUMBER_FIRST = /^(?:[为是系]|属于?)([\u4e00-\u9fff]{2,12})/;

/** The name of a part; 27件为自然人申请: where the number stands first, what stands behind it. */
export function ownName({ draft: { lead, tail } }: Item): string {
  // ，较上年持平；公务接待费: behind a clause without a number.
  const at = lastOf(lead, ['；', ';', '其中']);
  const name = (at < 0 ? lead : lead.slice(at)).replace(BEFORE, '').replace(BEHIND, '');
  return name === '' ? (NUMBER_FIRST.exec(tail)?.[1] ?? '') : name;
}

/** Whether these names of parts are those of a set: each of its names once, and all with the same words behind. */
export function areSet({ names, anyEnds }: CompleteSet, own: readonly string[]): boolean {
  if (names.length !== own.length) return false;
  const rests = new Set<string>();
  for (const name of names) {
    const fitting = own.filter((one) => name.test(one));
    const [only] = fitting as [string];
    if (fitting.length !== 1) return false;
    rests.add(only.replace(name, '').replace(DONE, ''));
  }
  return anyEnds === true || rests.size === 1;
}

/** Whether the name of a part is one of the set. */
export const isOfSet = ({ names }: CompleteSet, own: string): boolean => names.some((name) => name.test(own));

/** 因公出国经费40万元，较上年持平；公务接待费242万元: two names of one set. */
export function areOfOneSet(a: Item, b: Item): boolean {
  const [first, second] = [ownName(a), ownName(b)];
  return SETS.some(({ names }) => {
    const [one, two] = [first, second].map((own) => names.findIndex((name) => name.test(own))) as [
      number,
      number,
    ];
    return one >= 0 && two >= 0 && one !== two;
  });
}

/** 自然人23件、法人3件，另2件…: behind the parts this names what else there was. */
const MORE = /另(?!行)|其余|其[他它]|剩余|余下|还有/;
const NEAR = 12;
function namesMore(parts: readonly Item[]): boolean {
  const { text, quantity, behind } = (parts.at(-1) as Item).draft;
  return MORE.test(text.slice(quantity.end)) || MORE.test(behind.slice(0, NEAR));
}

/** Whether the sum of parts is no farther from the whole than a set allows, and nothing else is named where it is less. */
export function isWithin({ slip }: CompleteSet, whole: Item, parts: readonly Item[]): boolean {
  if (slip === undefined) return true;
  const [sum, total] = [sumOf(parts), amountOf(whole)];
  return Math.abs(sum - total) <= total * slip && !(sum < total && namesMore(parts));
}

/** No set has more names. */
const MOST_NAMES = Math.max(...SETS.map(({ names }) => names.length));
const WHATEVER_THE_SUM = SETS.filter(({ slip }) => slip === undefined);
const mayBeSet = (parts: readonly Item[]) => parts.length > 1 && parts.length <= MOST_NAMES;

/** Whether these parts are by their names all that there is. */
export function isCompleteSet(parts: readonly Item[]): boolean {
  if (!mayBeSet(parts)) return false;
  const own = parts.map(ownName);
  return WHATEVER_THE_SUM.some((set) => areSet(set, own));
}

/** Whether they are all of a whole: by their names, and near it where others may be left out. */
export function areAllOf(whole: Item, parts: readonly Item[]): boolean {
  if (!mayBeSet(parts)) return false;
  const isNear = Math.abs(sumOf(parts) - amountOf(whole)) <= amountOf(whole) * TENTH;
  const own = parts.map(ownName);
  return (isNear ? SETS : WHATEVER_THE_SUM).some((set) => areSet(set, own) && isWithin(set, whole, parts));
}
