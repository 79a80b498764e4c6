import type { Relation } from '../../model.ts';
import { addedUp, among, ofNamed, resultsOf, summed, takenUp } from './added.ts';
import { bracketed } from './bracketed.ts';
import { changes } from './change.ts';
import { composed, paired } from './composed.ts';
import type { Item, ShareOf } from './context.ts';
import { doneAndLeft, implied, impliedBefore } from './implied.ts';
import { listed } from './listed.ts';
import type { PartOf } from './part-of.ts';
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

/** 结婚2146对、离婚610对；其中跨省通办73对，占结婚总数的3.4%: the share names the whole, not the nearest number. */
function ofNamedWhole(part: PartOf, all: readonly ShareOf[]): PartOf {
  if (part.exhaustive || part.parts.length > 1) return part;
  const whole = all.find((share) => share.part === part.parts[0] && share.whole !== null)?.whole;
  return whole ? { ...part, whole } : part;
}

/** In 425条信息中，公告148条，占34.8%；…: shares that come to all of it say that the parts do. */
function allOfIt(part: PartOf, byShares: readonly PartOf[]): PartOf {
  const same = byShares.find(({ whole, exhaustive }) => exhaustive && whole === part.whole);
  return same !== undefined && part.parts.every((id) => same.parts.includes(id)) ? same : part;
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

/** What one sentence says of how its figures hang together; `earlier` are those of the sentence(s) before it. */
export function relationsOf(items: readonly Item[], earlier: readonly Item[]): Relation[] {
  if (items.length === 0 || items.length + earlier.length < 2) return [];
  // 由65.8亿元增加到72.16亿元。其中，…: of what there is.
  const before = items[0]?.draft.text.includes('其中') ? nowIn(earlier) : earlier;
  const changed = changes(items);
  const free = withoutBases(items, changed);
  const told = [...bracketed(free), ...composed(free), ...doneAndLeft(free, before), ...listed(free, before)];
  const surest = [...told, ...paired(free, told), ...addedUp(free), ...summed(free)];
  const taken = new Set(surest.map((part) => part.whole));
  const parts = merged([
    ...surest,
    ...resultsOf(free, before),
    ...implied(free, taken),
    ...impliedBefore(free, before),
    ...takenUp(free),
    ...ofNamed(free, before),
  ]);
  const found = shares(free, before, parts);
  const said = new Set(items.filter(({ draft }) => draft.lead.includes('占')).map(({ figure }) => figure.id));
  const stated = found.shares.filter(({ percent }) => said.has(percent));
  const named = parts.map((part) => allOfIt(ofNamedWhole(part, stated), found.parts));
  // 120个村中有15个获评，占全市的30%: what some are of is not what their share is of.
  return [...changed, ...merged([...named, ...found.parts, ...among(free)]), ...found.shares];
}
