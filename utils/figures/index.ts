import { periodOfSpan } from '../domain/calendar.ts';
import { finished, type Steps } from '../lockstep.ts';
import type { Figure, Prose, Rejected, Relation, Sentence } from '../model.ts';
import { type Draft, draftsOf, opensWithParts } from './draft.ts';
import { settleIndicators } from './indicators/divided.ts';
import { indicatorOf } from './indicators/match.ts';
import { labelOf } from './labels/index.ts';
import { scanNumbers } from './numbers/index.ts';
import { LookingBack } from './periods/looking-back.ts';
import { type Opening, openingBefore, openingsIn } from './periods/openings.ts';
import { periodOf } from './periods/period.ts';
import { frameOf, type When, Whens } from './periods/when.ts';
import type { Scan } from './quantity.ts';
import type { Item } from './relations/context.ts';
import { dividedAnew } from './relations/divided-anew.ts';
import { relationsOf } from './relations/index.ts';
import { ofSetsAcross } from './relations/of-sets.ts';
import { partsIn } from './relations/part-of.ts';
import { byPoints } from './relations/points.ts';
import { withEarlierTotals } from './relations/share-wholes.ts';
import { type Subject, subjectOf, subjectsIn } from './subject.ts';
import { LookAhead, type Plan } from './time/ahead.ts';
import type { Reached } from './time/outlook.ts';
import { timeOf } from './time/time.ts';

export interface Figures {
  figures: Figure[];
  relations: Relation[];
  rejected: Rejected[];
}

/** A sentence that has figures, and what it says for all of them. */
interface Told {
  items: readonly Item[];
  paragraph: number;
  /** An earlier sentence, or this one, looks ahead. */
  ahead: Plan | null;
  subjects: readonly Subject[];
  /** The times that open it and its clauses. */
  openings: readonly Opening[];
  /** What its headings, and the text before it, say of the time. */
  when: When;
}

/** A figure as its number stands there: what the words around it make of it is still to be filled in. */
function figureOf({ quantity, sentence }: Draft, id: string): Figure {
  const { raw, value, unit, approx, lo, hi, kind, tolerance } = quantity;
  return {
    id,
    raw,
    value,
    unit,
    approx,
    lo,
    hi,
    kind,
    label: '',
    indicator: null,
    time: 'actual',
    subject: null,
    period: null,
    section: sentence.path[0]?.id ?? null,
    sentence: sentence.text,
    sentenceStart: sentence.start,
    start: sentence.start + quantity.start,
    end: sentence.start + quantity.end,
    tolerance,
  };
}

/** Sentences of one paragraph that its next one may lean on: for the words of a label, and for a relation. */
const [LABELS_LEAN_ON, RELATIONS_LEAN_ON] = [3, 2];

/** The figures of the last few sentences with any before the one at `at`, in a paragraph. */
function recent(told: readonly Told[], at: number, most: number, paragraph: number): Item[] {
  let from = at;
  while (from > 0 && at - from < most && told[from - 1]?.paragraph === paragraph) from--;
  return told.slice(from, at).flatMap(({ items }) => items);
}

/** What the relations of a sentence lean on; 其中 that opens a paragraph leans on the end of the one before. */
function leanedOn(told: readonly Told[], at: number, paragraph: number): Item[] {
  const own = recent(told, at, RELATIONS_LEAN_ON, paragraph);
  const isOpening = own.length === 0 && opensWithParts(told[at]?.items[0]?.draft.text ?? '');
  return isOpening ? recent(told, at, 1, paragraph - 1) : own;
}

const moved = ({ text, reason, start, end }: Rejected, by: number): Rejected => ({
  text,
  reason,
  start: start + by,
  end: end + by,
});

/** The sentences that have figures, with the numbers of theirs. */
function toldIn({ sentences, documentId }: Prose, scans: readonly Scan[], whens: Whens): Told[] {
  const looking = new LookAhead(whens);
  const back = new LookingBack(whens);
  const told: Told[] = [];
  let count = 0;
  scans.forEach(({ text, quantities }, at) => {
    const sentence = sentences[at] as Sentence;
    const { paragraph } = sentence;
    const ahead = looking.at(sentence, text);
    const when = back.at(sentence, text, quantities.length > 0);
    if (quantities.length === 0) return;
    const earlier = recent(told, told.length, LABELS_LEAN_ON, paragraph).map(({ draft }) => draft);
    const next = sentences[at + 1];
    const behind = next?.paragraph === paragraph ? next.text : '';
    const items = draftsOf(sentence, text, at, quantities, earlier, behind).map((draft) => ({
      draft,
      figure: figureOf(draft, `${documentId}.f${++count}`),
    }));
    const openings = openingsOf(text, paragraph, told.at(-1));
    told.push({ items, paragraph, ahead, subjects: subjectsIn(text), openings, when });
  });
  return told;
}

/** 与上年同期相比，起数下降: of the time that was told right before. */
const COMPARES_ALL = /^[与同和](?:上年|去年)(?:同期)?相比[，,]/;

/** The times that open a sentence; 其中，… stands in that of the one before it. */
function openingsOf(text: string, paragraph: number, before: Told | undefined): Opening[] {
  const isSame = opensWithParts(text) || COMPARES_ALL.test(text);
  const last = before?.paragraph === paragraph && isSame ? before.openings.at(-1) : undefined;
  const own = openingsIn(text);
  return last === undefined ? own : [{ at: -1, words: last.words }, ...own];
}

/** 计划实施373公里。其中续建98公里: parts of what is planned are planned. */
function plannedBefore(text: string, paragraph: number, before: Told | undefined): Reached | null {
  if (before?.paragraph !== paragraph || !opensWithParts(text)) return null;
  const isPlanned = before.items.every(({ figure: { time } }) => time === 'planned');
  return isPlanned ? { time: 'planned', goesOn: true } : null;
}

/** The time of each figure of a sentence, which may be that of the one before it. */
function setTimes(
  { items, openings, ahead, when, paragraph }: Told,
  { year, given }: Whens,
  last: Told | undefined,
): void {
  const { actual } = when;
  const lastMonth = actual?.part ? Number(periodOfSpan(actual).slice(-2)) : null;
  let before = plannedBefore(items[0]?.draft.text ?? '', paragraph, last);
  for (const { draft, figure } of items) {
    const opening = openingBefore(openings, draft.quantity.start);
    before = timeOf(draft, { ahead: ahead !== null, year, given, lastMonth, opening, before });
    figure.time = before.time;
  }
}

/** Fills in what the words say of each figure, one question after another. */
function* fillIn(told: readonly Told[], { title, year }: Prose, whens: Whens): Steps<void> {
  const each = (fill: (item: Item, sentence: Told) => void) => {
    for (const sentence of told) for (const item of sentence.items) fill(item, sentence);
  };
  const report = { aboutDisclosure: title.includes('公开'), year };
  each(({ figure, draft }) => {
    draft.label = labelOf(draft);
    figure.label = draft.label;
  });
  yield;
  for (const [at, sentence] of told.entries()) setTimes(sentence, whens, told[at - 1]);
  yield;
  each(({ figure, draft }) => {
    figure.indicator = indicatorOf(draft, report);
  });
  yield;
  each(({ figure, draft }, { subjects, openings, ahead, when }) => {
    figure.subject = subjectOf(draft, subjects);
    const opening = openingBefore(openings, draft.quantity.start);
    figure.period = periodOf(draft, frameOf(figure.time, ahead, when, whens), opening);
  });
}

/**
 * The figures of a report in reading order, what the sentences say of how they hang together, and the
 * number-like texts that are no figures. Offsets are into the page's text.
 */
export function* figuresIn(prose: Prose): Steps<Figures> {
  const { sentences } = prose;
  const scans = sentences.map(({ text }) => scanNumbers(text));
  yield;
  const whens = new Whens(prose);
  const told = toldIn(prose, scans, whens);
  yield;
  yield* fillIn(told, prose, whens);
  yield;
  const own = told.flatMap(({ items, paragraph }, at) => relationsOf(items, leanedOn(told, at, paragraph)));
  const relations = [...withEarlierTotals(told, own), ...byPoints(told)];
  relations.push(...dividedAnew(told, partsIn(relations)));
  relations.push(...ofSetsAcross(told, partsIn(relations)));
  yield;
  const figures = told.flatMap(({ items }) => items.map(({ figure }) => figure));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  relations.push(...sharedOut(relations, byId));
  settleIndicators(relations, byId);
  leaveBasesOpen(relations, byId);
  const rejected: Rejected[] = [];
  scans.forEach((scan, at) => {
    for (const one of scan.rejected) rejected.push(moved(one, sentences[at]?.start ?? 0));
  });
  return { figures, relations, rejected };
}

/** 由6200公里增加到7400公里: when a change began is not said, and it is not the time it led to. */
function leaveBasesOpen(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'change') continue;
    const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
    if (!from || !to) continue;
    if (from.period === to.period) from.period = null;
    // 力争由15天压缩至10天: what a change begins with is there.
    if (from.time === 'planned' && to.time === 'planned') from.time = 'actual';
  }
}

/** The same of one report alone. */
export const readFigures = (prose: Prose): Figures => finished(figuresIn(prose));

/** Shares of one total that stand in several sentences make up the whole when they add up to all of it. */
function sharedOut(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): Relation[] {
  const taken = partsIn(relations);
  const byWhole = new Map<string, { parts: string[]; percent: number; hidden: number }>();
  for (const relation of relations) {
    if (
      relation.kind !== 'share-of' ||
      relation.part === null ||
      relation.whole === null ||
      taken.has(relation.part)
    )
      continue;
    const group = byWhole.get(relation.whole) ?? { parts: [], percent: 0, hidden: 0 };
    const percent = byId.get(relation.percent);
    group.parts.push(relation.part);
    group.percent += percent?.value ?? 0;
    group.hidden += percent?.tolerance || 0.5;
    byWhole.set(relation.whole, group);
  }
  return [...byWhole]
    .filter(([whole, { parts, percent, hidden }]) => {
      const total = byId.get(whole)?.value ?? 0;
      const rest = total - parts.reduce((sum, id) => sum + (byId.get(id)?.value ?? 0), 0);
      // What rounding may hide need not be a fault.
      const isHidden = rest > 0 && rest <= (total * hidden) / 100;
      return parts.length >= 2 && Math.abs(percent - 100) <= 0.1 * parts.length && !isHidden;
    })
    .map(([whole, { parts }]) => ({ kind: 'part-of', whole, parts, exhaustive: true }));
}
