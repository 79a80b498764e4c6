import type { Check, Page, ReportDocument } from '../model.ts';
import type { Context, Rule } from './finding.ts';
import { allUpheld, documentsMade, narrative } from './narrative.ts';
import { parts, rates, shares } from './prose.ts';
import { remediesSums, requestsBalance, requestsResults, requestsRows } from './tables.ts';

/** The rules in the order in which a person would go through a report; docs/checks.md says what each asks. */
const RULES: readonly Rule[] = [
  requestsBalance,
  requestsRows,
  requestsResults,
  remediesSums,
  narrative,
  allUpheld,
  documentsMade,
  parts,
  rates,
  shares,
];

/** Everything about a report's figures that can be told by arithmetic. Silence where it cannot. */
export function checkDocument(document: ReportDocument, _page: Page): Check[] {
  const table = (id: 'T2' | 'T3' | 'T4') => document.tables.find((one) => one.table === id) ?? null;
  const context: Context = {
    document,
    T2: table('T2'),
    T3: table('T3'),
    T4: table('T4'),
    byId: new Map(document.figures.map((figure) => [figure.id, figure])),
  };
  return RULES.flatMap((rule) => rule(context));
}
