import { askedBy } from '../domain/rules.ts';
import type { Check, Figure, Line, Page, ReportDocument, Said, StatutoryTable } from '../model.ts';

export type Place = { start: number; end: number };

export interface Context {
  document: ReportDocument;
  page: Page;
  T2: StatutoryTable | null;
  T3: StatutoryTable | null;
  T4: StatutoryTable | null;
  /** The return of 2014 to 2018. */
  L: StatutoryTable | null;
  byId: ReadonlyMap<string, Figure>;
}

/** A rule: one small function that gives what it finds, nothing where it cannot tell. */
export type Rule = (context: Context) => Check[];

export const round = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

interface Parts {
  rule: string;
  /** Null where the finding is not about numbers. */
  stated: number | null;
  computed: number | null;
  message?: Said;
  figures?: readonly Figure[];
  cells?: readonly string[];
  places?: readonly Place[];
}

const placeOf = ({ start, end }: Figure): Place => ({ start, end });

function agreement(rule: string, stated: number | null): Said {
  return {
    zh: `${askedBy(rule, 'zh') ?? '两处数字一致'}。相符${stated === null ? '' : `：${stated}`}`,
    en: `${askedBy(rule, 'en') ?? 'Two numbers are the same'}. Agrees${stated === null ? '' : `: ${stated}`}`,
  };
}

const difference = (stated: number | null, computed: number | null): Said => ({
  zh: `两处数字不一致：一处为 ${stated}，另一处为 ${computed}`,
  en: `Numbers differ: ${stated} in one place, ${computed} in the other`,
});

/** A finding with its verdict; `message` is said of a disagreement, agreement needs no words of its own. */
export function finding(verdict: Check['verdict'], parts: Parts): Check {
  const { rule, figures = [], cells = [], places = [] } = parts;
  const stated = parts.stated === null ? null : round(parts.stated);
  const computed = parts.computed === null ? null : round(parts.computed);
  const said =
    verdict === 'agrees' ? agreement(rule, stated) : (parts.message ?? difference(stated, computed));
  return {
    rule,
    verdict,
    stated,
    computed,
    difference: stated === null || computed === null ? null : round(stated - computed),
    figures: figures.map((figure) => figure.id),
    cells: [...cells],
    places: [...figures.map(placeOf), ...places],
    message: said.zh,
    messageEn: said.en,
  };
}

/** The lines that stand wholly in [start, end); lines are in the order of the page, which may hold hundreds of reports. */
export function linesBetween({ lines }: Page, start: number, end: number): Line[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < lines.length && (lines[last] as Line).end <= end) last++;
  return lines.slice(low, last);
}

/** The value of a cell, null where the table says nothing. */
export const cellOf = (table: StatutoryTable | null, row: string, column: string): number | null =>
  table?.rows[row]?.[column] ?? null;

const isTableId = (id: string | undefined): id is StatutoryTable['table'] =>
  id === 'T2' || id === 'T3' || id === 'T4' || id === 'L';

/** The value of a cell by its full name; null where its table says nothing. */
export function valueAt(context: Context, name: string): number | null {
  const [table, row = '', column = ''] = name.split('.');
  return isTableId(table) ? cellOf(context[table], row, column) : null;
}

/** The places of cells by their full names (T3.new.total). */
export function placesOf(context: Context, cells: readonly string[]): Place[] {
  return cells.flatMap((name) => {
    const [table, ...rest] = name.split('.');
    const place = isTableId(table) && context[table]?.places[rest.join('.')];
    return place ? [place] : [];
  });
}
