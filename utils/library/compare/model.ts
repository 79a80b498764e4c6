import type { Approx, DocumentKind, PageMark, ReportDocument, Said } from '../../model.ts';

/** What is compared: one document of a kept reading, with the text its places point into. */
export interface Subject {
  /** Names it within a comparison: the id of its reading and that of the document. */
  key: string;
  /** Id of the kept reading. */
  reading: string;
  /** Its web address, or the path of its file where that is known; '' for a file in the library. */
  address: string;
  title: string;
  agency: string | null;
  year: number | null;
  kind: DocumentKind;
  document: ReportDocument;
  text: string;
  /** Where the printed pages begin, for files that have pages. */
  pages?: readonly PageMark[];
}

/** Where a value stands. */
export interface Source {
  kind: 'text' | 'cell';
  /** The figure's label, or table, row and column. */
  name: Said;
  /** The sentence of the text; '' for a cell. */
  sentence: string;
  /** Places in the subject's text; several where cells were added up. */
  places: { start: number; end: number }[];
  /** Names of the cells ('T3.new.total'); several were added up. */
  cells: string[];
}

/** What one document says of an indicator. */
export interface Value {
  /** Null where the words give bounds only. */
  value: number | null;
  lo: number | null;
  hi: number | null;
  approx: Approx;
  /** Half a unit of the last printed place (1.2万: 500). */
  tolerance: number;
  /** Null for a zero statement (未发生行政复议). */
  unit: string | null;
  raw: string;
  /** Whose figure it is, as far as the text says so (全市, 我局). */
  of: string | null;
  /** The part of the year it is about ('01/06'); null for the whole year. */
  span: string | null;
  source: Source;
}

/** One place of the matrix. Missing is missing: there is no value, and none is made up. */
export interface MatrixCell {
  /** 'several': the document gives more than one, and which is meant is for a person to say. */
  state: 'missing' | 'one' | 'several';
  /** The value, in the row's unit where that is exact; null where missing or several. */
  value: Value | null;
  all: readonly Value[];
}

export interface MatrixRow {
  indicator: string;
  zh: string;
  en: string;
  category: string;
  type: 'count' | 'money' | 'stock' | 'duration' | 'share' | 'from-to';
  /** The unit most of the row's values have; a cell may have another. */
  unit: string | null;
  /** In the order of the subjects. */
  cells: MatrixCell[];
}

/** How far a computed number can be trusted: it is so, or only bounded by what the words promise. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** Why two values cannot be compared. */
export type Incomparable = 'missing' | 'several' | 'unit' | 'scope' | 'span';

export interface Amount {
  value: number;
  bound: Bound;
}

/** What became of an indicator from one report to the agency's next one among the chosen. */
export interface Change {
  indicator: string;
  before: Subject;
  after: Subject;
  from: Value | null;
  to: Value | null;
  /** In the unit of the row; in percentage points for shares. */
  difference: Amount | null;
  /** In percent of the earlier value; null for shares, and where that value is 0. */
  growth: Amount | null;
  /** -1, 0, 1 where the bounds leave no doubt, else null. */
  direction: -1 | 0 | 1 | null;
  why: Incomparable | null;
}

/** One side of what a check over two years compares. */
export interface YearEvidence {
  subject: Subject;
  name: Said;
  quote: string;
  start: number;
  end: number;
}

/** A finding about two reports of one agency. */
export interface YearFinding {
  rule: string;
  verdict: 'agrees' | 'disagrees' | 'uncertain';
  stated: number | null;
  computed: number | null;
  difference: number | null;
  /** A neutral Chinese sentence, and the same in English. */
  message: string;
  messageEn: string;
  before: Subject;
  after: Subject;
  evidence: YearEvidence[];
}
