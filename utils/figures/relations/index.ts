import type { Relation } from '../../model.ts';
import { addedUp, among, balanced, ofNamed, resultsOf, summed, takenUp } from './added.ts';
import { bareShares } from './bare-shares.ts';
import { bracketed } from './bracketed.ts';
import { changes } from './change.ts';
import { areAllOf } from './complete-sets.ts';
import { composed, paired } from './composed.ts';
import { amountOf, equal, type Item, isAmount, isNear, sumOf } from './context.ts';
import { classified, listedNext } from './divided-anew.ts';
import { doneAndLeft, implied, impliedBefore } from './implied.ts';
import { listed } from './listed.ts';
import { ofSets } from './of-sets.ts';
import { isBareRest, isRest, type PartOf } from './part-of.ts';
import { holds, type ShareOf } from './share.ts';
import { shares } from './shares.ts';

/** One relation for each part and whole: an earlier finder is the surer one. */
function merged(found: readonly PartOf[]): readonly PartOf[] {
  if (found.length === 0) return found;
  const seen = new Set<string>();
  const out: PartOf[] = [];
  for (const part of found) {
    const fresh = part.parts.filter((id) => !seen.has(id));
    if (fresh.length === 0 || (fresh.length < part.parts.length && part.exhaustive)) continue;
    for (const id of fresh) seen.add(id);
    out.push({ ...part, parts: fresh });
  }
  return out;
}

/**
 * 结婚2146对、离婚610对；其中跨省通办73对，占结婚总数的3.4%: the share names the whole, not the nearest number. Of several parts
 * the shares that fit tell it: 收费公路16.81万公里，占公路484.65万公里的3.5%。其中，…，占比分别为82.0%、….
 */
function ofNamedWhole(
  part: PartOf,
  stated: readonly ShareOf[],
  fitting: readonly ShareOf[],
  byId: ReadonlyMap<string, Item>,
): PartOf {
  const [only = '', another] = part.parts;
  if (part.exhaustive) return part;
  const isOne = another === undefined;
  const own = (isOne ? stated : fitting).filter((share) => part.parts.includes(share.part ?? ''));
  const [first] = own;
  const whole = byId.get(first?.whole ?? '');
  if (!whole || (isOne ? first?.part !== only : own.length < 2)) return part;
  const items = part.parts.flatMap((id) => byId.get(id) ?? []);
  const isOfAll = own.every((share) => share.whole === whole.figure.id) && own.length === part.parts.length;
  return isOfAll && items.every((item) => amountOf(item) <= amountOf(whole))
    ? { ...part, whole: whole.figure.id }
    : part;
}

function isRight({ percent, part, whole }: ShareOf, byId: ReadonlyMap<string, Item>): boolean {
  const [rate, own, all] = [byId.get(percent), byId.get(part ?? ''), byId.get(whole ?? '')];
  return (
    rate !== undefined && own !== undefined && all !== undefined && holds({ percent: rate, part: own }, all)
  );
}

/** In 425条信息中，公告148条，占34.8%；…: shares that come to all of it say that the parts do. */
function allOfIt(part: PartOf, byShares: readonly PartOf[]): PartOf {
  const same = byShares.find(({ whole, exhaustive }) => exhaustive && whole === part.whole);
  return same !== undefined && part.parts.every((id) => same.parts.includes(id)) ? same : part;
}

/** 人员60万元、增支30万元、其他10万元: a member of the list that is no part leaves the list open, and so does one that is too large. */
function leavesOut(total: Item, parts: readonly string[], items: readonly Item[]): boolean {
  const at = items.flatMap(({ figure }, i) => (parts.includes(figure.id) ? [i] : []));
  const [first, last] = [items[at[0] ?? -1], at.at(-1) ?? -1];
  if (!first) return false;
  const isMember = ({ draft, figure }: Item) =>
    draft.depth === first.draft.depth && figure.unit === total.figure.unit && !parts.includes(figure.id);
  const next = items[last + 1];
  const isNextTooLarge =
    next !== undefined &&
    isMember(next) &&
    /^[,，、](?!其中)/.test(next.draft.lead) &&
    isAmount(next) &&
    amountOf(next) > amountOf(total);
  return (
    isNextTooLarge ||
    mayGoOn(total, parts, items, next) ||
    items.slice(at[0], last).some((item) => isMember(item) && item.draft.lead.startsWith('、'))
  );
}

/** 345条，其中规章11条、其他文件102条；工作报告2条、…: what is far from all of it and goes on in the same unit is no whole list. */
function mayGoOn(
  total: Item,
  parts: readonly string[],
  items: readonly Item[],
  next: Item | undefined,
): boolean {
  if (!next || !isAmount(next) || next.figure.unit !== total.figure.unit || next.draft.lead.includes('其中'))
    return false;
  const own = items.filter(({ figure }) => parts.includes(figure.id));
  // 自然人20件、法人或其他组织4件；上年结转1件: nothing is left that could go on.
  if (areAllOf(total, own)) return false;
  const sum = sumOf(own);
  // 其他文件5条 among the others is a kind.
  const isUnsure = !isNear(sum, amountOf(total)) || (own.some(isRest) && !own.some(isBareRest));
  return isUnsure && next.draft.depth <= total.draft.depth && sum + amountOf(next) <= amountOf(total);
}

/** A list that leaves out one of its members says nothing of the sum of the others. */
function asFarAsTold(part: PartOf, items: readonly Item[], byId: ReadonlyMap<string, Item>): PartOf {
  const whole = byId.get(part.whole);
  if (!part.exhaustive || !whole || !leavesOut(whole, part.parts, items)) return part;
  const parts = part.parts.flatMap((id) => byId.get(id) ?? []);
  return equal(sumOf(parts), amountOf(whole)) ? part : { ...part, exhaustive: false };
}

/** Without what changes go from: what was is no part, and no total, of what is. */
function withoutBases(items: readonly Item[], changed: readonly Relation[]): readonly Item[] {
  if (changed.length === 0) return items;
  const bases = new Set(changed.flatMap((c) => (c.kind === 'change' ? [c.from] : [])));
  return items.filter((item) => !bases.has(item.figure.id));
}

/** The same of several sentences, each by itself. */
function nowIn(earlier: readonly Item[]): readonly Item[] {
  const sentences = [...new Set(earlier.map(({ draft }) => draft.sentence))];
  return sentences.flatMap((sentence) => {
    const own = earlier.filter(({ draft }) => draft.sentence === sentence);
    return withoutBases(own, changes(own));
  });
}

/** 拆除3万平方米。…开展清障活动，其中，…5000平方米: another act before what is divided, which is of no sentence before. */
const OWN_CLAUSE =
  /^\s*(?:开展|组织|加强|强化|推进|深入|积极|大力|扎实|持续)[^\d,，。；;：:]{2,20}[,，](?:[^\d,，。；;：:]{0,10}[,，])?其中/;

/** What one sentence says of how its figures hang together; `all` are those of the sentence(s) before it. */
export function relationsOf(items: readonly Item[], all: readonly Item[]): Relation[] {
  const [first] = items;
  if (!first || items.length + all.length < 2) return [];
  const earlier = OWN_CLAUSE.test(first.draft.text) ? [] : all;
  // 由65.8亿元增加到72.16亿元。其中，…: of what there is.
  const before = first.draft.text.includes('其中') ? nowIn(earlier) : earlier;
  const changed = changes(items);
  const free = withoutBases(items, changed);
  const told = [
    ...bracketed(free),
    ...ofSets(free, before),
    ...classified(free, before),
    ...composed(free),
    ...doneAndLeft(free, before),
    ...listed(free, before),
  ];
  const surest = [...told, ...paired(free, told), ...addedUp(free), ...balanced(free), ...summed(free)];
  const taken = new Set(surest.filter(({ exhaustive }) => exhaustive).map((part) => part.whole));
  const parts = merged([
    ...surest,
    ...resultsOf(free, before),
    ...implied(free, taken),
    ...impliedBefore(free, before),
    ...takenUp(free),
    ...ofNamed(free, before),
    ...listedNext(free, before, surest),
  ]);
  const found = shares(free, before, parts);
  const said = new Set(items.filter(({ draft }) => draft.lead.includes('占')).map(({ figure }) => figure.id));
  const stated = found.shares.filter(({ percent }) => said.has(percent));
  const known = [...before, ...items];
  const byId = new Map(known.map((item) => [item.figure.id, item]));
  const fitting = found.shares.filter((share) => isRight(share, byId));
  const named = parts.map((part) => allOfIt(ofNamedWhole(part, stated, fitting, byId), found.parts));
  // 120个村中有15个获评，占全市的30%: what some are of is not what their share is of.
  const divided = merged([...named, ...found.parts, ...among(free)]);
  const shown = new Set(found.shares.map(({ percent }) => percent));
  const bare = bareShares(free, divided, byId).filter(({ percent }) => !shown.has(percent));
  return [...changed, ...divided.map((part) => asFarAsTold(part, known, byId)), ...found.shares, ...bare];
}
