import type { Line, Notice, Page, PageObject, TableCell, TableGrid } from '../model.ts';
import { readHeading, readMeta, readPanel } from './around.ts';
import { findContainer } from './container.ts';
import type { Segment } from './ink.ts';
import type { ObjectDraft } from './objects.ts';
import { Places } from './places.ts';
import { reflow } from './reflow.ts';
import { Elements } from './tree.ts';
import { type LineDraft, type Walk, Walker } from './walk.ts';

export { Places } from './places.ts';

export interface PageWithPlaces {
  page: Page;
  places: Places;
}

const NO_LOOK = { heading: 0, bold: false, lead: 0, align: null, size: null } as const;
/** Lines of one step. */
const STEP = 500;
/** Text beyond this is not read (characters); a notice says so. */
const MOST_TEXT = 20_000_000;

/** Lays drafts out one after another in the page's text and remembers where each character came from. */
export class Layout {
  text: string[] = [];
  length = 0;
  readonly lines: Line[] = [];
  readonly tables: TableGrid[] = [];
  readonly objects: PageObject[] = [];
  readonly places = new Places();

  /** Objects stand where the text behind them begins. */
  put(objects: readonly ObjectDraft[]): void {
    for (const object of objects) this.objects.push({ ...object, start: this.length });
  }

  add(draft: LineDraft): void {
    this.put(draft.objects);
    if (draft.grid === null) {
      this.#line(draft.text, draft.segments, draft.look, null);
      return;
    }
    const index = this.tables.length;
    const first = this.lines.length;
    const cells: TableCell[] = [];
    for (const { row, column, rowspan, colspan, text, segments } of draft.grid.cells) {
      const start = this.length;
      if (text !== '') this.#line(text, segments, NO_LOOK, { table: index, row, column });
      cells.push({ row, column, rowspan, colspan, text, start, end: start + text.length });
    }
    this.tables.push({ index, rows: draft.grid.rows, columns: draft.grid.columns, cells, line: first });
  }

  #line(text: string, segments: Segment[], look: Line['look'], cell: Line['cell']): void {
    const start = this.length;
    let at = start;
    for (const segment of segments) {
      this.places.add(at, segment);
      at += segment.length;
    }
    this.lines.push({ index: this.lines.length, start, end: start + text.length, text, look, cell });
    this.text.push(text, '\n');
    this.length = start + text.length + 1;
  }
}

/** A shorter text than this may be the wrapping of a picture or a file that is the document itself. */
const SHORT_TEXT = 400;
const MOST_OBJECTS = 8;
const INSTEAD = {
  image: 'image-instead',
  pdf: 'pdf-instead',
  file: 'attachment-only',
  frame: 'foreign-frame',
} as const;

function textNotices(document: Document, length: number, objects: readonly PageObject[]): Notice[] {
  const notices: Notice[] =
    length >= SHORT_TEXT
      ? []
      : objects
          .slice(0, MOST_OBJECTS)
          .map(({ kind, text, url }) => ({ code: INSTEAD[kind], text, start: null, url }));
  const next = [...document.querySelectorAll('a[href]')].find((a) =>
    /^(下一页|下页|next)[»>›]*$/i.test((a.textContent ?? '').trim()),
  );
  if (next && length > 0)
    notices.push({ code: 'next-page', text: '', start: null, url: next.getAttribute('href') });
  if (length === 0) notices.push({ code: 'empty', text: '', start: null, url: null });
  return notices;
}

/** A document without a body: all that can be known of it. */
function emptyPage(document: Document, url: string, title: string): Page {
  return {
    url,
    title,
    meta: readMeta(document),
    panel: {},
    heading: null,
    text: '',
    lines: [],
    tables: [],
    objects: [],
    notices: [{ code: 'empty', text: '', start: null, url: null }],
    linkShare: 0,
    container: 'none',
  };
}

/** Lays the lines of a walk out one behind the other, and says so where there are too many. */
function* layOut(layout: Layout, walk: Walk): Generator<void, void> {
  for (const [i, draft] of reflow(walk.lines).entries()) {
    if (i % STEP === STEP - 1) yield;
    if (layout.length > MOST_TEXT) {
      walk.notices.push({ code: 'too-large', text: '', start: layout.length, url: null });
      break;
    }
    layout.add(draft);
  }
}

/**
 * Reads a document into pure data, and keeps the way back to its nodes. The document is not changed.
 * `url` is the address to go by (a saved file has another than the one it was loaded from).
 */
export function readPage(document: Document, url: string): PageWithPlaces {
  const steps = readPageInSteps(document, url);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in short steps, for those who have to rest in between. Of a page that changes meanwhile the
 * reading may hold what no longer stands there: who rests must look again.
 */
export function* readPageInSteps(document: Document, url: string): Generator<void, PageWithPlaces> {
  const title = (document.title ?? '').replace(/\s+/g, ' ').trim();
  const layout = new Layout();
  if (!document.body) return { page: emptyPage(document, url, title), places: layout.places };
  const elements = new Elements();
  const container = yield* findContainer(document, elements);
  yield;
  const walk = yield* new Walker(true, elements).steps(container.element);
  yield;
  yield* layOut(layout, walk);
  layout.put(walk.objects);
  yield;
  const text = layout.text.join('');
  yield;
  const page: Page = {
    url,
    title,
    meta: readMeta(document),
    panel: readPanel(document, container.element),
    heading: readHeading(document, container.element),
    text,
    lines: layout.lines,
    tables: layout.tables,
    objects: layout.objects,
    notices: [...walk.notices, ...textNotices(document, layout.length, layout.objects)],
    linkShare: container.linkShare,
    container: container.rule,
  };
  return { page, places: layout.places };
}
