/**
 * The types every room shares: what a page is once it is text, and what a reading is.
 * Offsets are UTF-16 code units into `Page.text`; `start` is inclusive, `end` exclusive.
 */

import type { Notice, PageMark } from './page-model.ts';

export type * from './page-model.ts';

// ---------------------------------------------------------------- the reading

export type PageKind = 'work-summary' | 'annual-report' | 'work-report' | 'none';
export type DocumentKind = Exclude<PageKind, 'none'>;

export interface Evidence {
  /** 'host', 'title', 'meta', 'heading', 'body', 'structure', 'against' … */
  code: string;
  text: string;
}

export type SectionRole =
  | 'overview'
  | 'work'
  | 'disclosure'
  | 'requests'
  | 'remedies'
  | 'problems'
  | 'plan'
  | 'other-matters'
  | null;

export interface Section {
  id: string;
  level: number;
  /** As printed, '' for unnumbered headings. */
  number: string;
  ordinal: number | null;
  title: string;
  kind: 'heading' | 'item';
  form: 'own-line' | 'run-in' | 'unnumbered';
  role: SectionRole;
  anomaly: null | 'missing-number' | 'duplicate-number' | 'skipped-number';
  /** Where the heading (number and title) stands. */
  start: number;
  end: number;
  /** Where the section's own text and that of its children ends. */
  bodyEnd: number;
  children: Section[];
}

export type Approx = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'range';
export type FigureKind =
  | 'count'
  | 'money'
  | 'duration'
  | 'percent'
  | 'change-percent'
  | 'delta'
  | 'delta-pp'
  | 'ratio'
  | 'rank'
  | 'score'
  | 'zero';
export type FigureTime = 'actual' | 'planned' | 'norm';

export interface Figure {
  id: string;
  /** As printed, approximation words included (近90万, 600余条, 98%以上). */
  raw: string;
  /** 万, 亿 multiplied out; money in 元; percents 61.6 not 0.616; null for vague ranges (三四个). */
  value: number | null;
  unit: string | null;
  approx: Approx;
  lo: number | null;
  hi: number | null;
  kind: FigureKind;
  label: string;
  indicator: string | null;
  time: FigureTime;
  /** Whose figure it is where the text says (全市, 市本级, 我局 …). */
  subject: string | null;
  /** '2021', '2021-01/2021-06' …; null when the text leaves it open. */
  period: string | null;
  /** Id of the innermost section (items count), null before the first. */
  section: string | null;
  sentence: string;
  sentenceStart: number;
  start: number;
  end: number;
  /** Half a unit of the last printed place, in the units of `value`; 0 for written-out integers. */
  tolerance: number;
}

export type Relation =
  | { kind: 'change'; from: string; to: string; percent: string | null }
  | { kind: 'part-of'; whole: string; parts: string[]; exhaustive: boolean }
  | { kind: 'share-of'; percent: string; part: string | null; whole: string | null };

/** The relations of one kind. */
export type RelationOf<K extends Relation['kind']> = Extract<Relation, { kind: K }>;

/** Number-like text that is no figure, and why: 'date', 'doc-number', 'article', 'phone' … */
export interface Rejected {
  text: string;
  reason: string;
  start: number;
  end: number;
}

export type FormId = '2021' | '2019' | 'legacy';

export interface StatutoryTable {
  form: FormId;
  table: 'T2' | 'T3' | 'T4' | 'L';
  rows: Record<string, Record<string, number | null>>;
  /** Place of each read cell by 'row.column'. */
  places: Record<string, { start: number; end: number }>;
  /** Units printed inside cells (251000元) by 'row.column'; the other cells have the form's unit. */
  units?: Record<string, string>;
}

/** A sentence in both languages; official names stay as they are printed. */
export interface Said {
  zh: string;
  en: string;
}

export interface Check {
  rule: string;
  verdict: 'agrees' | 'disagrees' | 'uncertain';
  stated: number | null;
  computed: number | null;
  difference: number | null;
  /** Ids of the figures compared. */
  figures: string[];
  /** Cells compared, as 'T3.new.total'. */
  cells: string[];
  /** Places in the page that the finding is about. */
  places: { start: number; end: number }[];
  /** Neutral Chinese sentence. */
  message: string;
  /** The same in English; readings kept by earlier versions lack it. */
  messageEn?: string;
}

export interface ReportDocument {
  id: string;
  kind: DocumentKind;
  title: string;
  agency: string | null;
  year: number | null;
  /** The document's own date, ISO; never the page's publishing date. */
  date: string | null;
  published: string | null;
  complete: boolean;
  start: number;
  end: number;
  sections: Section[];
  figures: Figure[];
  relations: Relation[];
  rejected: Rejected[];
  tables: StatutoryTable[];
  checks: Check[];
}

export interface Reading {
  format: 'minglan.reading/1';
  url: string;
  title: string;
  kind: PageKind;
  detected: boolean;
  evidence: Evidence[];
  documents: ReportDocument[];
  notices: Notice[];
  /** Where the printed pages begin, for files that have pages; see pageNumberAt. */
  pages?: PageMark[];
}

// ---------------------------------------------------------------- between the rooms

/** A sentence with the context that the figures room needs; `text` is as printed. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** Index of the paragraph in its document: anaphora does not cross it lightly. */
  paragraph: number;
  /** Innermost section first, its ancestors after it. */
  path: Section[];
}

/** One document as the figures room sees it. */
export interface Prose {
  documentId: string;
  kind: DocumentKind;
  title: string;
  agency: string | null;
  year: number | null;
  /** The report's own date, where it is known. */
  date?: string | null;
  sentences: Sentence[];
}
