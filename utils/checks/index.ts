import type { Check, Page, ReportDocument, StatutoryTable } from '../model.ts';
import { carriedOver } from './carried.ts';
import { compared } from './compared.ts';
import { documentsInForce, documentsPublished, regulationsMade } from './disclosure.ts';
import type { Context, Rule } from './finding.ts';
import { growth } from './growth.ts';
import { industries } from './industries.ts';
import { legacyNarrative, legacySums } from './legacy.ts';
import { allUpheld, documentsMade, narrative } from './narrative.ts';
import { statisticalPeriod, yearSlips } from './period.ts';
import { deltas, parts, rates, respectively, shares } from './prose.ts';
import { feeReported, partsAnnounced, publishedInTime, sixParts, tablesPresent } from './structure.ts';
import { remediesSums, requestsBalance, requestsCarried, requestsResults, requestsRows } from './tables.ts';

/** A rule that has nothing to say of a report without the table. */
const of =
  (table: 'T2' | 'T3' | 'T4', rule: Rule): Rule =>
  (context) =>
    context[table] === null ? [] : rule(context);

/** The rules in the order in which a person would go through a report; docs/checks.md says what each asks. */
const RULES: readonly Rule[] = [
  of('T3', requestsBalance),
  of('T3', requestsRows),
  of('T3', requestsResults),
  of('T3', requestsCarried),
  of('T4', remediesSums),
  of('T2', documentsInForce),
  of('T2', regulationsMade),
  of('T2', documentsPublished),
  legacySums,
  narrative,
  allUpheld,
  documentsMade,
  legacyNarrative,
  carriedOver,
  parts,
  rates,
  growth,
  deltas,
  compared,
  shares,
  industries,
  respectively,
  statisticalPeriod,
  yearSlips,
  sixParts,
  tablesPresent,
  feeReported,
  partsAnnounced,
  publishedInTime,
];

/** Everything about a report's figures that can be told by arithmetic. Silence where it cannot. */
export function checkDocument(document: ReportDocument, page: Page): Check[] {
  const table = (id: StatutoryTable['table']) => document.tables.find((one) => one.table === id) ?? null;
  const context: Context = {
    document,
    page,
    T2: table('T2'),
    T3: table('T3'),
    T4: table('T4'),
    L: table('L'),
    byId: new Map(document.figures.map((figure) => [figure.id, figure])),
  };
  return RULES.flatMap((rule) => rule(context));
}
