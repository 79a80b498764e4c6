/** What a page is once it is text. Offsets as in model.ts. */

/** How a line looks, as far as markup and inline style say. */
export interface LineLook {
  /** 1-6 for h1-h6, else 0. */
  heading: number;
  /** The whole line is bold. */
  bold: boolean;
  /** Length in characters of a bold (or 黑体/楷体) run that opens the line; 0 when none or the whole line. */
  lead: number;
  align: 'left' | 'center' | 'right' | null;
  /** Font size in px where inline style says, else null. */
  size: number | null;
}

/** Where a line stands in a table of the page. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
}

/** One paragraph of the page: block elements and <br> end it; lines a PDF broke are joined again. */
export interface Line {
  index: number;
  start: number;
  end: number;
  /** page.text.slice(start, end); white space collapsed, wide digits as digits, else as printed. */
  text: string;
  look: LineLook;
  /** Set when the line is the content of a table cell; outline and prose figures leave it alone. */
  cell: CellPlace | null;
}

export interface TableCell {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  text: string;
  start: number;
  end: number;
}

/** A data table (not one used for layout): its cells with their place in the page's text. */
export interface TableGrid {
  index: number;
  rows: number;
  columns: number;
  cells: TableCell[];
  /** Index of the first line of the table; prose with a smaller index stands before it. */
  line: number;
}

/** A picture, a file or a frame of another origin in the text: what stands in it is not read. */
export interface PageObject {
  kind: 'image' | 'pdf' | 'file' | 'frame';
  /** Its name in the page's words; may be empty. */
  text: string;
  /** As printed in the page, may be relative. */
  url: string;
  /** Where the text behind it begins. */
  start: number;
}

/** What the reader could not read, for the user, with its place where there is one. */
export interface Notice {
  code:
    | 'empty'
    | 'image-instead'
    | 'pdf-instead'
    | 'attachment-only'
    | 'foreign-frame'
    | 'too-deep'
    | 'too-large'
    | 'next-page'
    | 'preview-cut'
    | 'table-unread'
    | 'scanned-pages'
    | 'garbled-pages'
    | 'table-instead'
    | 'room-failed';
  /** The detail in the page's words (a file name, an address, a room's name); may be empty. */
  text: string;
  start: number | null;
  url: string | null;
}

/** Where a printed page begins in the text; only files with pages (PDF) have such marks. */
export interface PageMark {
  start: number;
  /** 1 for the first sheet of the file, whatever number is printed on it. */
  page: number;
}

/** Pure data made from a DOM: everything the other rooms know of the page. */
export interface Page {
  url: string;
  /** The text of <title>. */
  title: string;
  /** Meta tags by lower-case name. */
  meta: Record<string, string>;
  /** The index panel above the text (索引号, 发布机构, 成文日期 …) by label. */
  panel: Record<string, string>;
  /** The heading line of the article outside the text container, when there is one. */
  heading: string | null;
  text: string;
  lines: Line[];
  tables: TableGrid[];
  objects: PageObject[];
  notices: Notice[];
  /** Share of the container's text that stands inside links, 0..1. */
  linkShare: number;
  /** Which container rule was used, for the evidence ('selector:.TRS_Editor', 'density' …). */
  container: string;
  /** In the order of the text; absent where the source has no pages. */
  pages?: PageMark[];
}
