import { OF_ASSEMBLY } from '../detect/report-title.ts';
import { yearOfTitle } from '../detect/titles.ts';
import type { Figure, FigureTime, Prose, Rejected, Relation, Section, Sentence } from '../model.ts';
import { type Draft, draftsOf } from './draft.ts';
import { labelOf } from './labels/index.ts';
import { indicatorOf } from './match.ts';
import { scanNumbers } from './numbers/index.ts';
import { isResult } from './relations/added.ts';
import type { Item } from './relations/context.ts';
import { relationsOf } from './relations/index.ts';
import { periodOf, type Span, type Subject, subjectOf, subjectsIn } from './subject.ts';
import { isInPlan, opensPlan, type Plan, timeOf } from './time.ts';

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
}

/** A report to an assembly speaks of the year before the one it is given in. */
const yearReported = ({ year, kind, title }: Prose) =>
  year === null ? null : year - (kind === 'work-report' || OF_ASSEMBLY.test(title) ? 1 : 0);

/** 2023年工作回顾, 2023年主要工作: a part that looks back names the year of its figures. */
const LOOKS_BACK =
  /20\d\d年(?:度|上半年|全年)?(?:的)?.{0,8}(?:回顾|总结|主要工作|工作情况|主要做法|成效|成绩)/;
/** 过去五年工作回顾, 今后五年的目标: of no single year. */
const LONG =
  /(?:过去|今后|未来|[这近前])?[二两三四五六七八九十]年(?:来|间|工作|的?(?:主要|总体|发展)?(?:目标|任务))|十[三四五]五/;

/** The year a figure is of where its sentence names none. What is planned, 下一步打算, the text of a summary leaves open. */
function yearOf(draft: Draft, time: FigureTime, prose: Prose): number | null {
  const { path } = draft.sentence;
  if (path.some(({ title }) => LONG.test(title))) return null;
  if (time !== 'planned' || !isInPlan(path)) {
    const part = path.find(({ title }) => LOOKS_BACK.test(title.normalize('NFKC')));
    return (part && yearOfTitle(part.title)) ?? yearReported(prose);
  }
  const named = path.map(({ title }) => yearOfTitle(title)).find((year) => year !== null);
  const isOwn = prose.kind === 'work-report' || path.some(({ title }) => title.includes('下半年'));
  return named ?? (isOwn ? prose.year : null);
}

/** The year of a figure, or the half of it that the report is about: 上半年工作总结, 下半年打算. */
function spanOf(draft: Draft, time: FigureTime, ahead: Plan | null, prose: Prose): Span | null {
  const isAhead = ahead !== null && time === 'planned';
  const own = isAhead && !isInPlan(draft.sentence.path) ? null : yearOf(draft, time, prose);
  const year = (isAhead ? ahead.year : null) ?? own;
  if (year === null) return null;
  const { path } = draft.sentence;
  if (time === 'planned')
    return { year, half: path.some(({ title }) => title.includes('下半年')) ? '下半年' : null };
  const isHalf = [prose.title, ...path.map(({ title }) => title)].some((title) => title.includes('上半年'));
  return { year, half: isHalf ? '上半年' : null };
}

function figureOf(draft: Draft, id: string, { ahead, subjects }: Around, prose: Prose): Figure {
  const { quantity, sentence } = draft;
  const { raw, value, unit, approx, lo, hi, kind, tolerance } = quantity;
  const time = timeOf(draft, ahead !== null, yearReported(prose));
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
    period: periodOf(draft, spanOf(draft, time, ahead, prose)),
    section: sentence.path[0]?.id ?? null,
    sentence: sentence.text,
    sentenceStart: sentence.start,
    start: sentence.start + quantity.start,
    end: sentence.start + quantity.end,
    tolerance,
  };
}

/** Follows where a report begins to look ahead, and how far. */
class LookAhead {
  private paragraph = -1;
  private plan: Plan | null = null;
  /** The part whose following paragraphs are listed by a sentence that looks ahead: 将做好以下工作：. */
  private part: Section | null = null;
  private readonly year: number | null;

  constructor(year: number | null) {
    this.year = year;
  }

  /** What the text of a sentence, folded, makes of those before it. */
  at({ paragraph, path }: Sentence, text: string): Plan | null {
    const isListed = this.part !== null && path.includes(this.part);
    if (!isListed) this.part = null;
    if (paragraph !== this.paragraph && !isListed) this.plan = null;
    this.paragraph = paragraph;
    const opened = opensPlan(text, this.year);
    if (opened === null) return this.plan;
    this.plan = opened;
    if (/[:：]\s*$/.test(text) || isInPlan(path)) this.part = path[0] ?? null;
    return this.plan;
  }
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
  const year = yearReported(prose);
  const looking = new LookAhead(year);
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
    const around = { ahead, subjects: subjectsIn(text) };
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
  partsAreNotTheirWhole(out.relations, byId);
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
