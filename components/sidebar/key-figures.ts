import type { Check, Figure, ReportDocument } from '../../utils/model.ts';
import type { IndicatorNames } from './figure-groups.ts';

/** A change that leads to a figure, and what the checks say of its rate. */
export interface KeyChange {
  from: Figure;
  percent: Figure | null;
  verdict: Check['verdict'] | null;
}

/** A figure for the top of the list. */
export interface KeyFigure {
  /** The indicator's official name; the figure's own label where it has none. */
  name: string;
  figure: Figure;
  change: KeyChange | null;
  /** How many more figures the text has for the same indicator. */
  others: number;
}

/**
 * The figures people look for: each recognised indicator once, and whatever changed. Only results of the
 * report's own year that have a value; plans and last year's numbers are not shown large.
 */
export function keyFigures(document: ReportDocument, names: IndicatorNames): KeyFigure[] {
  const changes = changesOf(document);
  const before = new Set([...changes.values()].map(({ from }) => from.id));
  const shown = new Map<string, KeyFigure>();
  for (const figure of document.figures) {
    if (!isResult(figure, document.year) || before.has(figure.id)) continue;
    const change = changes.get(figure.id) ?? null;
    const name = figure.indicator === null ? null : names.name(figure.indicator);
    if (name === null && change === null) continue;
    const key = name === null ? figure.id : (figure.indicator as string);
    const known = shown.get(key);
    if (!known) shown.set(key, { name: name ?? figure.label, figure, change, others: 0 });
    else if (change && !known.change) shown.set(key, { ...known, figure, change, others: known.others + 1 });
    else known.others++;
  }
  const order = ({ figure: { indicator } }: KeyFigure): number =>
    indicator === null ? Number.MAX_SAFE_INTEGER : names.order(indicator);
  return [...shown.values()].sort(
    (a, b) => Number(b.change !== null) - Number(a.change !== null) || order(a) - order(b),
  );
}

function isResult({ time, value, kind, period }: Figure, year: number | null): boolean {
  const own = period === null || year === null || period.includes(String(year));
  return time === 'actual' && value !== null && kind !== 'zero' && own;
}

/** Changes by the id of the figure they lead to. */
function changesOf(document: ReportDocument): Map<string, KeyChange> {
  const byId = new Map(document.figures.map((figure) => [figure.id, figure]));
  const changes = new Map<string, KeyChange>();
  for (const relation of document.relations) {
    if (relation.kind !== 'change') continue;
    const from = byId.get(relation.from);
    const percent = relation.percent === null ? null : (byId.get(relation.percent) ?? null);
    if (from) changes.set(relation.to, { from, percent, verdict: verdictOn(document, percent) });
  }
  return changes;
}

function verdictOn(document: ReportDocument, percent: Figure | null): Check['verdict'] | null {
  if (percent === null) return null;
  const check = document.checks.find(
    ({ rule, figures }) => rule.startsWith('PROSE-RATE') && figures[0] === percent.id,
  );
  return check?.verdict ?? null;
}
