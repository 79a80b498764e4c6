import type { LineLook, Notice, Page, PageMark } from '../model.ts';
import { Layout } from './index.ts';
import { LineInk } from './ink.ts';
import { reflow } from './reflow.ts';
import type { LineDraft } from './walk.ts';

/** A piece of text with the printed page it stands on (1 is the first), null where there are no pages. */
export interface PlainPiece {
  text: string;
  page: number | null;
}

export interface PlainCell extends PlainPiece {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
}

/** What a source without a DOM gives: a paragraph in one or more pieces, or a table. */
export type PlainBlock =
  | { pieces: PlainPiece[]; look: LineLook }
  | { rows: number; columns: number; cells: PlainCell[] };

export interface PlainSource {
  url: string;
  title: string;
  blocks: PlainBlock[];
  notices: Notice[];
  /** Which reader made it, for the evidence ('pdf', 'text'). */
  container: string;
  /** Lines may be broken at a fixed width and are to be joined (plain text files). */
  broken: boolean;
}

export const PLAIN_LOOK: LineLook = { heading: 0, bold: false, lead: 0, align: null, size: null };

/** A draft, and the page that its text is on from an offset within it. */
interface Marked {
  draft: LineDraft;
  marks: PageMark[];
}

/** LineInk asks a text node for nothing but its data. */
const asNode = (data: string) => ({ data }) as Text;

function inkOf(pieces: readonly PlainPiece[]): { text: string; marks: PageMark[] } {
  const ink = new LineInk();
  const marks: PageMark[] = [];
  for (const { text, page } of pieces) {
    if (page !== null) marks.push({ start: ink.text.length, page });
    ink.add(asNode(text));
  }
  return { text: ink.text, marks };
}

/** Where the cells of each page begin, by the rule that Layout follows: a filled cell is a line of its own. */
function cellMarks(cells: readonly { text: string; page: number | null }[]): PageMark[] {
  const marks: PageMark[] = [];
  let at = 0;
  for (const { text, page } of cells) {
    if (text === '') continue;
    if (page !== null) marks.push({ start: at, page });
    at += text.length + 1;
  }
  return marks;
}

function markedOf(block: PlainBlock): Marked | null {
  if ('pieces' in block) {
    const { text, marks } = inkOf(block.pieces);
    if (text === '') return null;
    return { draft: { text, segments: [], look: block.look, grid: null, objects: [] }, marks };
  }
  const cells = block.cells.map((cell) => ({ ...cell, text: inkOf([cell]).text, segments: [] }));
  return {
    draft: {
      text: '',
      segments: [],
      look: PLAIN_LOOK,
      grid: { rows: block.rows, columns: block.columns, cells },
      objects: [],
    },
    marks: cellMarks(cells),
  };
}

/** The first mark of each page: a page has one beginning. */
function beginnings(marks: readonly PageMark[]): PageMark[] {
  return marks.filter((mark, i) => mark.page > (marks[i - 1]?.page ?? 0));
}

/** Lays lines and tables that no document holds (PDF, plain text) out as a page, like readPage. */
export function pageOfBlocks(source: PlainSource): Page {
  const layout = new Layout();
  const marks: PageMark[] = [];
  const marked = source.blocks.map(markedOf).filter((one): one is Marked => one !== null);
  if (source.broken) for (const draft of reflow(marked.map(({ draft }) => draft))) layout.add(draft);
  else
    for (const { draft, marks: own } of marked) {
      const at = layout.length;
      layout.add(draft);
      if (layout.length > at) marks.push(...own.map(({ start, page }) => ({ start: at + start, page })));
    }
  const notices = [...source.notices];
  if (layout.length === 0) notices.push({ code: 'empty', text: '', start: null, url: null });
  const pages = beginnings(marks);
  return {
    url: source.url,
    title: source.title,
    meta: {},
    panel: {},
    heading: null,
    text: layout.text.join(''),
    lines: layout.lines,
    tables: layout.tables,
    objects: layout.objects,
    notices,
    linkShare: 0,
    container: source.container,
    ...(pages.length > 0 && { pages }),
  };
}
