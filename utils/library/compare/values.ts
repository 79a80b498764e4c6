import { partInTitle, partOfYear } from '../../domain/calendar.ts';
import { INDICATORS, KINDS_OF_TYPE } from '../../domain/indicators.ts';
import type { Figure, ReportDocument } from '../../model.ts';
import { cellValues } from './cell-values.ts';
import { headlineFigures } from './headlines.ts';
import type { Subject, Value } from './model.ts';
import { factorBetween } from './units.ts';

const TYPES = new Map(INDICATORS.map(({ id, type }) => [id, type]));

/** How far an approximate number may lie from an exact one of the same thing, as a share of it. */
const NEAR = 0.1;

/** '2024-01/2024-06' → '01/06'; null for the year as a whole. */
function monthsOf(period: string, year: number): string | null {
  const months = period.replaceAll(`${year}-`, '');
  return period === String(year) || months === '01/12' ? null : months;
}

/** The part of the year that a document reports on by its title; null for the whole year. */
function spanOfTitle(title: string): string | null {
  const part = partInTitle(title);
  return part === null ? null : monthsOf(partOfYear(2000, part), 2000);
}

/** The part of the year that a figure is of, where it names none that of the title; undefined for another year. */
function spanOf({ period }: Figure, year: number | null, ofTitle: string | null): string | null | undefined {
  if (period === null || year === null || period === String(year)) return ofTitle;
  if (!period.split('/').every((part) => part.startsWith(String(year)))) return undefined;
  return monthsOf(period, year);
}

/** Figures that are about something other than the indicator's amount in this report. */
function setAside({ relations, figures }: ReportDocument): Set<string> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const aside = new Set<string>();
  for (const relation of relations) {
    if (relation.kind === 'change') aside.add(relation.from);
    if (relation.kind !== 'part-of') continue;
    const whole = byId.get(relation.whole);
    for (const part of relation.parts)
      if (whole?.indicator && byId.get(part)?.indicator === whole.indicator) aside.add(part);
  }
  return aside;
}

function speaksOf(figure: Figure): boolean {
  const type = figure.indicator === null ? undefined : TYPES.get(figure.indicator);
  if (figure.time !== 'actual' || type === undefined || !KINDS_OF_TYPE[type].includes(figure.kind))
    return false;
  return figure.value !== null || figure.lo !== null || figure.hi !== null;
}

const asValue = (figure: Figure, span: string | null): Value => ({
  value: figure.value,
  lo: figure.lo,
  hi: figure.hi,
  approx: figure.approx,
  tolerance: figure.tolerance,
  unit: figure.unit,
  raw: figure.raw,
  of: figure.subject,
  span,
  source: {
    kind: 'text',
    name: { zh: figure.label, en: figure.label },
    sentence: figure.sentence,
    places: [{ start: figure.start, end: figure.end }],
    cells: [],
  },
});

function saysTheSame(a: Value, b: Value): boolean {
  const factor = factorBetween(a.unit, b.unit);
  if (factor === null || a.span !== b.span || a.value === null || b.value === null) return false;
  return a.approx === b.approx && a.value * factor === b.value;
}

/** 近200件 beside 198件: the round number says no more than the exact one. */
function isRoundFor(round: Value, exact: Value): boolean {
  const factor = factorBetween(round.unit, exact.unit);
  if (factor === null || exact.value === null || round.span !== exact.span) return false;
  if (round.approx === 'exact' && round.tolerance === 0) return false;
  const [lo, hi] = [round.lo, round.hi].map((bound) => (bound === null ? null : bound * factor));
  const middle = (round.value ?? round.lo ?? round.hi ?? 0) * factor;
  const isNear = Math.abs(middle - exact.value) <= NEAR * Math.abs(exact.value) + round.tolerance * factor;
  const slack = round.approx === 'exact' ? round.tolerance * factor : 0;
  return isNear && (lo == null || exact.value >= lo - slack) && (hi == null || exact.value <= hi + slack);
}

function distinct(values: readonly Value[]): Value[] {
  const once = values.filter((value, at) => !values.slice(0, at).some((other) => saysTheSame(other, value)));
  const exact = once.filter(({ approx, tolerance }) => approx === 'exact' && tolerance === 0);
  const wholeYear = once.filter(({ span }) => span === null);
  const [only, ...more] = exact;
  const kept =
    only && more.length === 0 ? once.filter((one) => one === only || !isRoundFor(one, only)) : once;
  // What is said of the year counts before what is said of a part of it.
  return wholeYear.length > 0 ? kept.filter(({ span }) => span === null) : kept;
}

/**
 * What a document says of each indicator: results only, no plans, no figures of other years, no values that a
 * change began from; of a work report its headlines, too. A statutory cell comes first and alone; the text's figures stand behind it in `others`.
 */
export function valuesOf(subject: Subject): Map<string, { values: Value[]; others: Value[] }> {
  const { document } = subject;
  const aside = setAside(document);
  const ofTitle = spanOfTitle(document.title);
  const said = new Map<string, Value[]>();
  for (const figure of document.figures) {
    if (figure.indicator === null || aside.has(figure.id) || !speaksOf(figure)) continue;
    const span = spanOf(figure, document.year, ofTitle);
    if (span === undefined) continue;
    said.set(figure.indicator, [...(said.get(figure.indicator) ?? []), asValue(figure, span)]);
  }
  const out = new Map<string, { values: Value[]; others: Value[] }>();
  for (const [indicator, values] of said) out.set(indicator, { values: distinct(values), others: [] });
  for (const [row, figure] of headlineFigures(document))
    out.set(row, { values: [asValue(figure, null)], others: [] });
  for (const [indicator, cell] of cellValues(subject))
    out.set(indicator, { values: [cell], others: out.get(indicator)?.values ?? [] });
  return out;
}
