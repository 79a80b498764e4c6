import { INDICATORS } from '../domain/indicators.ts';
import { type HeadlineFigures, headlinesOf } from '../figures/headlines.ts';
import type { Check, Figure, ReportDocument } from '../model.ts';

/** A change that leads to a figure, by the ids of its figures, and what the checks say of its rate. */
export interface KeyChange {
  from: string;
  percent: string | null;
  verdict: Check['verdict'] | null;
}

/** A figure for the top of the list, by its id. */
export interface KeyFigure {
  figure: string;
  /** Names it; its own label does where there is none. */
  indicator: string | null;
  change: KeyChange | null;
  /** How many more figures the text has for the same indicator. */
  others: number;
}

/** A headline of a work report for the top of the list: what was reached, and what the year ahead is to bring. */
export interface KeyHeadline {
  name: Pick<HeadlineFigures, 'zh' | 'en'>;
  /** The amount where there is one, else the rate. */
  figure: string;
  /** The rate beside the amount. */
  growth: string | null;
  /** Of the rate where the result has one; else the amount or, failing that, the rate. */
  target: string | null;
}

/**
 * The figures people look for: the headlines of a work report, then whatever changed, then each recognised
 * indicator once. Only results of the report's own year that have a value; plans and last year's numbers are not
 * shown large.
 */
export function keyFigures(document: ReportDocument): (KeyHeadline | KeyFigure)[] {
  const headlines = headlinesOf(document).flatMap(keyHeadline);
  const told = new Set(headlines.map(({ figure }) => figure));
  return [...headlines, ...changedOrNamed(document).filter(({ figure }) => !told.has(figure))];
}

/** A headline of which there is a result. */
function keyHeadline({ zh, en, amount, growth, amountAhead, growthAhead }: HeadlineFigures): KeyHeadline[] {
  const figure = amount ?? growth;
  const target = growth === null ? (amountAhead ?? growthAhead) : growthAhead;
  return figure === null
    ? []
    : [{ name: { zh, en }, figure, growth: amount === null ? null : growth, target }];
}

const ORDER = new Map(INDICATORS.map(({ id }, at) => [id, at]));

function changedOrNamed(document: ReportDocument): KeyFigure[] {
  const changes = changesOf(document);
  const before = new Set([...changes.values()].map(({ from }) => from));
  const shown = new Map<string, KeyFigure>();
  for (const figure of document.figures) {
    if (!isResult(figure, document) || before.has(figure.id)) continue;
    const change = changes.get(figure.id) ?? null;
    const indicator = figure.indicator !== null && ORDER.has(figure.indicator) ? figure.indicator : null;
    if (indicator === null && change === null) continue;
    const key = indicator ?? figure.id;
    const known = shown.get(key);
    if (!known) shown.set(key, { figure: figure.id, indicator, change, others: 0 });
    else if (change && !known.change)
      shown.set(key, { ...known, figure: figure.id, change, others: known.others + 1 });
    else known.others++;
  }
  const order = ({ indicator }: KeyFigure): number => ORDER.get(indicator ?? '') ?? ORDER.size;
  return [...shown.values()].sort(
    (a, b) => Number(b.change !== null) - Number(a.change !== null) || order(a) - order(b),
  );
}

/** Work reports look back on the year before their own. */
function isResult({ time, value, kind, period }: Figure, report: ReportDocument): boolean {
  const { year } = report;
  const looksBack = report.kind === 'work-report' && year !== null && period?.includes(String(year - 1));
  const own = period === null || year === null || looksBack || period.includes(String(year));
  return time === 'actual' && value !== null && kind !== 'zero' && own;
}

/** Changes by the id of the figure they lead to. */
function changesOf({ relations, checks }: ReportDocument): Map<string, KeyChange> {
  const changes = new Map<string, KeyChange>();
  for (const relation of relations) {
    if (relation.kind !== 'change') continue;
    const { from, to, percent } = relation;
    changes.set(to, { from, percent, verdict: verdictOn(checks, percent) });
  }
  return changes;
}

function verdictOn(checks: readonly Check[], percent: string | null): Check['verdict'] | null {
  const check = checks.find(({ rule, figures }) => rule.startsWith('PROSE-RATE') && figures[0] === percent);
  return percent === null ? null : (check?.verdict ?? null);
}
