import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';
import type { Page } from '../model.ts';

export type FileKind = 'html' | 'mhtml' | 'pdf' | 'docx' | 'text';

/** Why a file gives no page. */
export type FileFailure =
  | 'empty'
  | 'too-large'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'garbled'
  | 'no-text'
  | 'picture'
  | 'old-office'
  | 'spreadsheet'
  | 'other-archive'
  | 'other-kind'
  | 'too-many'
  | 'nested';

/** Thrown inside the room, and given out as a failed file: never a trace, always a code that has its words. */
export class FileProblem extends Error {
  readonly code: FileFailure;

  constructor(code: FileFailure, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
  }
}

/** A file that was read: its page, ready for `read()`. */
export interface ReadFile {
  ok: true;
  /** The name; for files of an archive with the way to it (annual.zip/2023/water.docx). */
  name: string;
  kind: FileKind;
  page: Page;
}

/** A file that gives no page, and why. */
export interface FailedFile {
  ok: false;
  name: string;
  failure: FileFailure;
  /** What a library said of it, for those who look for a mistake of ours; never for the person. */
  detail?: string;
}

export type OpenedFile = ReadFile | FailedFile;

/** An inert document: no script runs and nothing is loaded. `close` gives its memory back. */
export interface ParsedHtml {
  document: Document;
  close(): void;
}

/** The PDF library and what it needs to know of the place it runs in (worker, character maps). */
export interface PdfTools {
  pdfjs: Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>;
  settings: DocumentInitParameters;
}

/** What the room needs of the place it runs in: a browser's extension page, or Node. */
export interface FileTools {
  parseHtml(markup: string, url: string): Promise<ParsedHtml>;
  /** Asked for when the first PDF comes. */
  pdf(): Promise<PdfTools>;
  /** Called between short steps: where a person waits for an answer, others have their turn. */
  rest(): Promise<void>;
}

export interface OpenOptions {
  /** The address the file came from; else the one that the file gives itself, else ''. */
  url?: string;
  /** The charset that the server named, for text and HTML. */
  charset?: string;
}

/** How much an archive and those within it have taken so far. */
export interface Budget {
  /** Counts one more file. Throws FileProblem 'too-many' for the one that is too many. */
  take(): void;
  unpacked(size: number): void;
  readonly left: number;
}

/** A file while it is being opened. */
export interface Opening {
  name: string;
  bytes: Uint8Array;
  tools: FileTools;
  options: OpenOptions;
  /** How many archives it stands in. */
  depth: number;
  budget: Budget;
}

/** Bytes and numbers beyond which a file is refused: memory and patience end somewhere. */
export const LIMITS = {
  /** One document. */
  document: 200 * 1024 * 1024,
  /** Plain text or markup, which takes many times its size once parsed. */
  markup: 64 * 1024 * 1024,
  /** Pages of a PDF; the rest is not read, and a notice says so. */
  pages: 3000,
  /** All files of one archive together, unpacked. */
  unpacked: 1024 * 1024 * 1024,
  /** Files in one archive, those of archives within it included. */
  entries: 20_000,
  /** Archives within archives. */
  depth: 3,
} as const;
