import { RULE_NOTES } from '../domain/rules.ts';
import type { Check, Figure, ReportDocument, StatutoryTable } from '../model.ts';

export type Place = { start: number; end: number };

export interface Context {
  document: ReportDocument;
  T2: StatutoryTable | null;
  T3: StatutoryTable | null;
  T4: StatutoryTable | null;
  byId: ReadonlyMap<string, Figure>;
}

/** A rule: one small function that gives what it finds, nothing where it cannot tell. */
export type Rule = (context: Context) => Check[];

const NOTES = new Map(RULE_NOTES.map(({ id, zh }) => [id, zh]));

export const round = (value: number) => Number(value.toPrecision(12));

interface Parts {
  rule: string;
  stated: number;
  computed: number;
  message?: string;
  figures?: readonly Figure[];
  cells?: readonly string[];
  places?: readonly Place[];
}

const placeOf = ({ start, end }: Figure): Place => ({ start, end });

/** A finding with its verdict; `message` is said of a disagreement, agreement needs no words of its own. */
export function finding(verdict: Check['verdict'], parts: Parts): Check {
  const { rule, figures = [], cells = [], places = [] } = parts;
  const stated = round(parts.stated);
  const computed = round(parts.computed);
  const message =
    verdict === 'agrees'
      ? `${NOTES.get(rule) ?? '两处数字一致。'}相符：${stated}`
      : (parts.message ?? `两处数字不一致：一处为 ${stated}，另一处为 ${computed}`);
  return {
    rule,
    verdict,
    stated,
    computed,
    difference: round(stated - computed),
    figures: figures.map((figure) => figure.id),
    cells: [...cells],
    places: [...figures.map(placeOf), ...places],
    message,
  };
}

/** The value of a cell, null where the table says nothing. */
export const cellOf = (table: StatutoryTable | null, row: string, column: string): number | null =>
  table?.rows[row]?.[column] ?? null;

/** The places of cells by their full names (T3.new.total). */
export function placesOf(context: Context, cells: readonly string[]): Place[] {
  return cells.flatMap((name) => {
    const [table, ...rest] = name.split('.');
    const place =
      (table === 'T2' || table === 'T3' || table === 'T4') && context[table]?.places[rest.join('.')];
    return place ? [place] : [];
  });
}
