import type { ReportDocument } from '../model.ts';
import { type LaidBlock, layOut } from '../statutory/layout.ts';
import { summaryOf, type TableSummary } from '../statutory/summary.ts';
import { type OwnSum, ownSums } from '../statutory/sums.ts';
import type { TextOf } from './evidence.ts';
import { type FindingNote, findingNote } from './finding-note.ts';
import { type KeyFigure, type KeyHeadline, keyFigures } from './key-figures.ts';

/** A statutory table with its official labels. */
export interface ShownTable {
  blocks: LaidBlock[];
  summary: TableSummary;
  /** Its totals as we add them up, by the cell that prints them. */
  sums: [cell: string, sums: OwnSum[]][];
}

/** What a sidebar shows of a document beside the reading: labels and rules stand in tables it does without. */
export interface Shown {
  /** One for each check of the document. */
  notes: FindingNote[];
  /** One for each statutory table of the document. */
  tables: ShownTable[];
  /** What stands on top of the figures. */
  keys: (KeyHeadline | KeyFigure)[];
}

/** Plain data, as it goes through a message. */
export function shownOf(document: ReportDocument, textOf: TextOf): Shown {
  return {
    notes: document.checks.map((check) => findingNote(document, check, textOf)),
    tables: document.tables.map((table) => ({
      blocks: layOut(table),
      summary: summaryOf(table),
      sums: [...ownSums(table)],
    })),
    keys: keyFigures(document),
  };
}
