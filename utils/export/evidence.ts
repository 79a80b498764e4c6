import type { Check, ReportDocument, Said, Section } from '../model.ts';
import { cellLabel, cellName } from '../statutory/layout.ts';
import { numberText } from './cells.ts';
import { headingText } from './sections.ts';

type Place = Check['places'][number];

/** One of the places a finding is about, in words a person can look for. */
export interface Evidence {
  /** 'text': a sentence; 'cell': of a statutory table; 'heading'; 'other': a stretch of the page. */
  kind: 'text' | 'cell' | 'heading' | 'other';
  /** What it is called: the figure's label, table, row and column of the cell, '' where it has no name. */
  name: Said;
  /** What is printed there; '' where only the place is known. */
  quote: string;
  place: Place;
}

/** The text of the page between two offsets; '' where it is not at hand. */
export type TextOf = (start: number, end: number) => string;

const isAt = (one: Place, place: Place) => one.start === place.start && one.end === place.end;
const LONGEST_QUOTE = 200;

/** Words of the page are the same in every language. */
const asPrinted = (words: string): Said => ({ zh: words, en: words });
const NAMELESS = asPrinted('');

/** Every place of a finding once, in its order, with what stands there. */
export function evidenceOf(document: ReportDocument, check: Check, textOf: TextOf = () => ''): Evidence[] {
  const places = check.places.filter((place, at) => check.places.findIndex((one) => isAt(one, place)) === at);
  return places.map(
    (place) =>
      figureAt(document, check, place) ??
      cellAt(document, place) ??
      headingAt(document.sections, place) ?? {
        kind: 'other',
        name: NAMELESS,
        quote: textOf(place.start, Math.min(place.end, place.start + LONGEST_QUOTE)),
        place,
      },
  );
}

function figureAt(document: ReportDocument, check: Check, place: Place): Evidence | null {
  const here = document.figures.filter((figure) => isAt(figure, place));
  const figure = here.find(({ id }) => check.figures.includes(id)) ?? here[0];
  return figure ? { kind: 'text', name: asPrinted(figure.label), quote: figure.sentence, place } : null;
}

function cellAt(document: ReportDocument, place: Place): Evidence | null {
  for (const table of document.tables) {
    const found = Object.entries(table.places).find(([, one]) => isAt(one, place));
    if (!found) continue;
    // A row id may hold a dot (the return of 2014 to 2018 names its rows by their labels), a column's none.
    const at = found[0].lastIndexOf('.');
    const [row, column] = [found[0].slice(0, at), found[0].slice(at + 1)];
    const value = table.rows[row]?.[column] ?? null;
    return {
      kind: 'cell',
      name: cellName(table.table, cellLabel(table.table, row, column)),
      quote: value === null ? '' : numberText(value),
      place,
    };
  }
  return null;
}

function headingAt(sections: readonly Section[], place: Place): Evidence | null {
  for (const section of sections) {
    if (isAt(section, place)) return { kind: 'heading', name: NAMELESS, quote: headingText(section), place };
    const below = headingAt(section.children, place);
    if (below) return below;
  }
  return null;
}
