import { finished, type Steps } from '../lockstep.ts';
import type { Figure, Prose, Rejected, Relation, Sentence } from '../model.ts';
import { settleIndicators } from './divided.ts';
import { type Draft, draftsOf } from './draft.ts';
import { labelOf } from './labels/index.ts';
import { indicatorOf } from './match.ts';
import { scanNumbers } from './numbers/index.ts';
import { periodOf } from './period.ts';
import type { Scan } from './quantity.ts';
import type { Item } from './relations/context.ts';
import { relationsOf } from './relations/index.ts';
import { byPoints } from './relations/points.ts';
import { type Subject, subjectOf, subjectsIn } from './subject.ts';
import { type Plan, timeOf } from './time.ts';
import { LookAhead, spanOf, type When, Whens } from './when.ts';

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
  /** What its headings say of the time. */
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

const moved = ({ text, reason, start, end }: Rejected, by: number): Rejected => ({
  text,
  reason,
  start: start + by,
  end: end + by,
});

/** The sentences that have figures, with the numbers of theirs. */
function toldIn({ sentences, documentId }: Prose, scans: readonly Scan[], whens: Whens): Told[] {
  const looking = new LookAhead(whens.year);
  const told: Told[] = [];
  let count = 0;
  scans.forEach(({ text, quantities }, at) => {
    const sentence = sentences[at] as Sentence;
    const { paragraph, path } = sentence;
    const ahead = looking.at(sentence, text);
    if (quantities.length === 0) return;
    const earlier = recent(told, told.length, LABELS_LEAN_ON, paragraph).map(({ draft }) => draft);
    const next = sentences[at + 1];
    const behind = next?.paragraph === paragraph ? next.text : '';
    const items = draftsOf(sentence, text, at, quantities, earlier, behind).map((draft) => ({
      draft,
      figure: figureOf(draft, `${documentId}.f${++count}`),
    }));
    told.push({ items, paragraph, ahead, subjects: subjectsIn(text), when: whens.of(path) });
  });
  return told;
}

/** Fills in what the words say of each figure, one question after another. */
function* fillIn(told: readonly Told[], { title, year }: Prose, reported: number | null): Steps<void> {
  const each = (fill: (item: Item, sentence: Told) => void) => {
    for (const sentence of told) for (const item of sentence.items) fill(item, sentence);
  };
  const report = { aboutDisclosure: title.includes('公开'), year };
  each(({ figure, draft }) => {
    draft.label = labelOf(draft);
    figure.label = draft.label;
  });
  yield;
  each(({ figure, draft }, { ahead, when }) => {
    const isHalf = when.actual?.half === '上半年';
    figure.time = timeOf(draft, { ahead: ahead !== null, year: reported, isHalf });
  });
  yield;
  each(({ figure, draft }) => {
    figure.indicator = indicatorOf(draft, report);
  });
  yield;
  each(({ figure, draft }, { subjects, ahead, when }) => {
    figure.subject = subjectOf(draft, subjects);
    figure.period = periodOf(draft, spanOf(figure.time, ahead, when));
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
  yield* fillIn(told, prose, whens.year);
  yield;
  const relations = told.flatMap(({ items, paragraph }, at) =>
    relationsOf(items, recent(told, at, RELATIONS_LEAN_ON, paragraph)),
  );
  relations.push(...byPoints(told));
  yield;
  const figures = told.flatMap(({ items }) => items.map(({ figure }) => figure));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  relations.push(...sharedOut(relations, byId));
  settleIndicators(relations, byId);
  const rejected: Rejected[] = [];
  scans.forEach((scan, at) => {
    for (const one of scan.rejected) rejected.push(moved(one, sentences[at]?.start ?? 0));
  });
  return { figures, relations, rejected };
}

/** The same of one report alone. */
export const readFigures = (prose: Prose): Figures => finished(figuresIn(prose));

/** Shares of one total that stand in several sentences make up the whole when they add up to all of it. */
function sharedOut(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): Relation[] {
  const taken = new Set(relations.flatMap((relation) => (relation.kind === 'part-of' ? relation.parts : [])));
  const byWhole = new Map<string, { parts: string[]; percent: number }>();
  for (const relation of relations) {
    if (
      relation.kind !== 'share-of' ||
      relation.part === null ||
      relation.whole === null ||
      taken.has(relation.part)
    )
      continue;
    const group = byWhole.get(relation.whole) ?? { parts: [], percent: 0 };
    group.parts.push(relation.part);
    group.percent += byId.get(relation.percent)?.value ?? 0;
    byWhole.set(relation.whole, group);
  }
  return [...byWhole]
    .filter(([, { parts, percent }]) => parts.length >= 2 && Math.abs(percent - 100) <= 0.1 * parts.length)
    .map(([whole, { parts }]) => ({ kind: 'part-of', whole, parts, exhaustive: true }));
}
