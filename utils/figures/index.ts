import type { Figure, Prose, Rejected, Relation } from '../model.ts';
import { type Draft, draftsOf } from './draft.ts';
import { labelOf } from './labels/index.ts';
import { indicatorOf } from './match.ts';
import { scanNumbers } from './numbers/index.ts';
import { periodOf } from './period.ts';
import { isResult } from './relations/added.ts';
import type { Item } from './relations/context.ts';
import { relationsOf } from './relations/index.ts';
import { type Subject, subjectOf, subjectsIn } from './subject.ts';
import { type Plan, timeOf } from './time.ts';
import { LookAhead, spanOf, type When, Whens } from './when.ts';

export interface Figures {
  figures: Figure[];
  relations: Relation[];
  rejected: Rejected[];
}

/** What a sentence says for all of its figures. */
interface Around {
  /** An earlier sentence, or this one, looks ahead. */
  ahead: Plan | null;
  subjects: readonly Subject[];
  /** What its headings say of the time. */
  when: When;
  /** The year that the report speaks of. */
  year: number | null;
}

function figureOf(draft: Draft, id: string, { ahead, subjects, when, year }: Around, prose: Prose): Figure {
  const { quantity, sentence } = draft;
  const { raw, value, unit, approx, lo, hi, kind, tolerance } = quantity;
  const time = timeOf(draft, { ahead: ahead !== null, year, isHalf: when.actual?.half === '上半年' });
  return {
    id,
    raw,
    value,
    unit,
    approx,
    lo,
    hi,
    kind,
    label: draft.label,
    indicator: indicatorOf(draft, { aboutDisclosure: prose.title.includes('公开'), year: prose.year }),
    time,
    subject: subjectOf(draft, subjects),
    period: periodOf(draft, spanOf(time, ahead, when)),
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

const moved = ({ text, reason, start, end }: Rejected, by: number): Rejected => ({
  text,
  reason,
  start: start + by,
  end: end + by,
});

/**
 * The figures of a report in reading order, what the sentences say of how they hang together, and the
 * number-like texts that are no figures. Offsets are into the page's text.
 */
export function readFigures(prose: Prose): Figures {
  const out: Figures = { figures: [], relations: [], rejected: [] };
  /** Figures of the last sentences of the paragraph that had any. */
  let recent: Item[][] = [];
  const whens = new Whens(prose);
  const looking = new LookAhead(whens.year);
  let paragraph = -1;
  prose.sentences.forEach((sentence, at) => {
    if (sentence.paragraph !== paragraph) recent = [];
    paragraph = sentence.paragraph;
    const { text, quantities, rejected } = scanNumbers(sentence.text);
    const ahead = looking.at(sentence, text);
    for (const one of rejected) out.rejected.push(moved(one, sentence.start));
    if (quantities.length === 0) return;
    const items: Item[] = [];
    const earlier = recent.flat().map((item) => item.draft);
    const around = { ahead, subjects: subjectsIn(text), when: whens.of(sentence.path), year: whens.year };
    for (const draft of draftsOf(sentence, text, at, quantities, earlier)) {
      draft.label = labelOf(draft);
      const figure = figureOf(draft, `${prose.documentId}.f${out.figures.length + 1}`, around, prose);
      out.figures.push(figure);
      items.push({ figure, draft });
    }
    out.relations.push(...relationsOf(items, recent.slice(-RELATIONS_LEAN_ON).flat()));
    recent.push(items);
    if (recent.length > LABELS_LEAN_ON) recent.shift();
  });
  const byId = new Map(out.figures.map((figure) => [figure.id, figure]));
  out.relations.push(...sharedOut(out.relations, byId));
  carriedIsNotReceived(out.relations, byId);
  partsAreNotTheirWhole(out.relations, byId);
  disclosedAmongResults(out.relations, byId);
  restOfResults(out.relations, byId);
  return out;
}

/** A part or a sub-class has no indicator of its whole. */
function partsAreNotTheirWhole(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'part-of') continue;
    const whole = byId.get(relation.whole)?.indicator ?? null;
    for (const id of relation.parts) {
      const part = byId.get(id);
      if (part && part.indicator === whole) part.indicator = null;
    }
  }
}

/** 受理申请175件（新收164件、上年结转11件）: what was carried over is not among what was received. */
function carriedIsNotReceived(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'part-of') continue;
    const whole = byId.get(relation.whole);
    const parts = relation.parts.flatMap((id) => byId.get(id) ?? []);
    const received = parts.find(({ label }) => /新收|本年|当年/.test(label));
    const carried = parts.find(({ indicator }) => indicator === 'foi-carried-in');
    if (whole?.indicator !== 'foi-new' || !received || !carried) continue;
    whole.indicator = null;
    received.indicator = 'foi-new';
  }
}

/** 公开5件、不予公开3件: what was disclosed among the results of requests. */
function disclosedAmongResults(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'part-of') continue;
    const parts = relation.parts.flatMap((id) => byId.get(id) ?? []);
    if (!parts.some(isResult)) continue;
    for (const part of parts)
      if (/^(?:.{0,12}其中)?公开(?:申请)?$/.test(part.label)) part.indicator = 'foi-granted';
  }
}

/** 予以公开4件，部分公开1件，其他1件: the rest of the results of requests is 其他处理. */
function restOfResults(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'part-of' || !relation.exhaustive) continue;
    const parts = relation.parts.map((id) => byId.get(id));
    const results = parts.filter((part) => part !== undefined && isResult(part));
    const rest = parts.at(-1);
    if (results.length < 2 || results.length !== parts.length - 1) continue;
    if (rest?.indicator === null && /^其[他它余]/.test(rest.label)) rest.indicator = 'foi-other';
  }
}

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
