import { checkDocument } from './checks/index.ts';
import { type Candidate, detect } from './detect/index.ts';
import { type Figures, figuresIn } from './figures/index.ts';
import { finished, inLockstep, type Steps } from './lockstep.ts';
import type { DocumentKind, Notice, Page, Reading, ReportDocument, Section } from './model.ts';
import { type DocumentDraft, findDocuments, readOutline, sentencesOf } from './outline/index.ts';
import { absentTables, insteadOfTables, readStatutory, withTextTables } from './statutory/index.ts';

const failure = (room: string, error: unknown): Notice => ({
  code: 'room-failed',
  text: `${room}: ${error instanceof Error ? error.message : String(error)}`,
  start: null,
  url: null,
});

/** Runs one room; what it throws becomes a notice, and the reading goes on without it. */
function guarded<T>(notices: Notice[], room: string, empty: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    notices.push(failure(room, error));
    return empty;
  }
}

/** The same of a room that works in steps. */
function* guardedSteps<T>(notices: Notice[], room: string, empty: T, work: Steps<T>): Steps<T> {
  try {
    return yield* work;
  } catch (error) {
    notices.push(failure(room, error));
    return empty;
  }
}

const countSections = (sections: readonly Section[]): number =>
  sections.reduce(
    (sum, section) => sum + (section.kind === 'heading' ? 1 : 0) + countSections(section.children),
    0,
  );

const TWO_DIGITS = /[0-9０-９][^0-9０-９]*[0-9０-９]/;
/** 会议四次, 开放档案二千余卷: reports of some offices have all their numbers in Chinese. */
const COUNTED = /(?<!第)[一二两三四五六七八九十百千万][余多]?[次条件篇期份名人项个家户场卷台]/g;
const isFilled = (text: string) => TWO_DIGITS.test(text) || (text.match(COUNTED)?.length ?? 0) > 1;

function candidateOf(page: Page, draft: DocumentDraft, sections: readonly Section[]): Candidate {
  const text = page.text.slice(draft.start, draft.end);
  return {
    kind: draft.kind,
    title: draft.title,
    complete: draft.complete,
    ink: text.length,
    headings: countSections(sections),
    filled: isFilled(text),
  };
}

const noFigures = (): Figures => ({ figures: [], relations: [], rejected: [] });

function* documentIn(
  page: Page,
  draft: DocumentDraft,
  sections: Section[],
  id: string,
  notices: Notice[],
): Steps<ReportDocument> {
  const published = page.meta.pubdate?.slice(0, 10).replaceAll('/', '-') ?? null;
  const lines = page.lines.slice(draft.from, draft.to);
  const sentences = guarded(notices, 'sentences', [], () => sentencesOf(lines, sections));
  const { kind, title, agency, year, date, complete, start, end } = draft;
  yield;
  const figures = figuresIn({ documentId: id, kind, title, agency, year, date, sentences });
  const prose = yield* guardedSteps(notices, 'figures', noFigures(), figures);
  yield;
  const none = { tables: [], used: new Set<number>(), notices: [] };
  const statutory = guarded(notices, 'statutory', none, () => readStatutory(page, start, end, year));
  notices.push(...statutory.notices);
  yield;
  const document: ReportDocument = {
    id,
    kind,
    title,
    agency,
    year,
    date,
    published,
    complete,
    start,
    end,
    sections,
    ...prose,
    tables: statutory.tables,
    checks: [],
  };
  notices.push(...guarded(notices, 'statutory', [], () => insteadOfTables(absentTables(document, page))));
  document.checks = guarded(notices, 'checks', [], () => checkDocument(document, page));
  return document;
}

/**
 * The pipeline: page → documents → outline → detection → figures, tables → checks → reading.
 * Pure; never throws: a room that fails leaves a notice and an empty part.
 */
export function read(page: Page): Reading {
  const steps = readInSteps(page);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** As much text as is read before others may have their turn, characters. */
const BATCH = 100_000;

/** Works on as many documents side by side as hold a batch of text. */
function* inBatches(drafts: readonly DocumentDraft[], workOn: (at: number) => Steps<ReportDocument>) {
  let batch: Steps<ReportDocument>[] = [];
  let size = 0;
  for (const [at, { start, end }] of drafts.entries()) {
    batch.push(workOn(at));
    size += end - start;
    if (size < BATCH && at < drafts.length - 1) continue;
    yield* inLockstep(batch);
    batch = [];
    size = 0;
  }
}

/** The same document by document, for those who have to rest in between. */
export function* readInSteps(printed: Page): Generator<ReportDocument, Reading> {
  const notices: Notice[] = [...printed.notices];
  const page = guarded(notices, 'statutory', printed, () => withTextTables(printed));
  const drafts = guarded(notices, 'documents', [], () => findDocuments(page));
  const outlines = drafts.map((draft, i) =>
    guarded(notices, 'outline', [], () => readOutline(page, draft, `d${i + 1}`)),
  );
  const candidates = drafts.map((draft, i) => candidateOf(page, draft, outlines[i] ?? []));
  const none = { kind: 'none' as const, detected: false, evidence: [] };
  const { kind, detected, evidence } = guarded(notices, 'detect', none, () => detect(page, candidates));
  const documents: ReportDocument[] = [];
  const works = inBatches(kind === 'none' ? [] : drafts, (at) =>
    documentIn(page, drafts[at] as DocumentDraft, outlines[at] ?? [], `d${at + 1}`, notices),
  );
  for (const document of works) {
    documents.push(document);
    yield document;
  }
  return {
    format: 'minglan.reading/1',
    url: page.url,
    title: page.title,
    kind,
    detected,
    evidence,
    documents,
    notices,
    ...(page.pages && { pages: page.pages }),
  };
}

/** The report that a page names though it has too little of one to open there by itself; it holds most of its text. */
function namedReport(page: Page): DocumentDraft | null {
  const [only, ...more] = findDocuments(page);
  return only && more.length === 0 && (only.end - only.start) * 2 > page.text.length ? only : null;
}

/** What the sidebar shows when the person opens it on a page that is none: the text as one document. */
export function readAnyway(page: Page, kind: DocumentKind = 'work-summary'): ReportDocument | null {
  const last = page.lines.at(-1);
  if (!last) return null;
  const draft: DocumentDraft = namedReport(page) ?? {
    kind,
    title: page.meta.articletitle ?? page.heading ?? page.title,
    agency: null,
    year: null,
    date: null,
    complete: true,
    from: 0,
    to: page.lines.length,
    start: 0,
    end: last.end,
  };
  const sections = readOutline(page, draft, 'd1');
  const document = finished(documentIn(page, draft, sections, 'd1', []));
  return sections.length > 0 || document.figures.length > 0 ? document : null;
}
