import type { Figure, Reading, ReportDocument, Section } from '../model.ts';

/** A figure of one reading and its twin in the other; null where it has none. */
export interface FigureChange {
  label: string;
  before: string | null;
  after: string | null;
  /** Where it stands in the newer reading; null when it is gone. */
  start: number | null;
  end: number | null;
}

/** What has changed from one reading of a page to the next. */
export interface Changes {
  figures: FigureChange[];
  /** Titles of sections that came and went. */
  sections: { added: string[]; removed: string[] };
  /** Lines of the documents that came and went. What stands around them (a counter of visits) does not count. */
  lines: { added: string[]; removed: string[] };
}

/** A reading and the page's text that its places lead into. */
export interface ReadText {
  reading: Reading;
  text: string;
}

interface Keyed<T> {
  key: string;
  value: T;
}

/** A twin has the same key; of several with one key the first is the first's, and so on. */
function numbered<T>(values: readonly T[], keyOf: (value: T) => string): Keyed<T>[] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const key = keyOf(value);
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return { key: `${key}\u0000${n}`, value };
  });
}

const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

const documentKey = ({ agency, title }: ReportDocument) => agency ?? title;

/** Label, unit and kind make two figures one; what was printed may differ. */
const figureKey = ({ label, unit, kind }: Figure) => `${label}\u0000${unit ?? ''}\u0000${kind}`;

function figuresOf(reading: Reading): Keyed<Figure>[] {
  const all = reading.documents.flatMap((document) =>
    document.figures.map((figure) => ({ document: documentKey(document), figure })),
  );
  return numbered(all, ({ document, figure }) => `${document}\u0000${figureKey(figure)}`).map(
    ({ key, value }) => ({ key, value: value.figure }),
  );
}

const titlesOf = (reading: Reading) =>
  numbered(
    reading.documents.flatMap((document) =>
      flat(document.sections)
        .filter(({ kind }) => kind === 'heading')
        .map(({ title }) => title),
    ),
    (title) => title,
  );

const linesOf = ({ reading, text }: ReadText) =>
  numbered(
    reading.documents
      .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    (line) => line,
  );

const without = <T>(these: readonly Keyed<T>[], those: readonly Keyed<T>[]): T[] => {
  const keys = new Set(those.map(({ key }) => key));
  return these.filter(({ key }) => !keys.has(key)).map(({ value }) => value);
};

function figureChanges(before: readonly Keyed<Figure>[], after: readonly Keyed<Figure>[]): FigureChange[] {
  const old = new Map(before.map(({ key, value }) => [key, value]));
  const changed = after.flatMap(({ key, value }): FigureChange[] => {
    const twin = old.get(key);
    if (twin && twin.raw === value.raw) return [];
    const { label, raw, start, end } = value;
    return [{ label, before: twin?.raw ?? null, after: raw, start, end }];
  });
  const gone = without(before, after).map(
    ({ label, raw }): FigureChange => ({ label, before: raw, after: null, start: null, end: null }),
  );
  return [...changed, ...gone];
}

/** What has changed between two readings of one page, in the order of the newer one; what is gone comes last. */
export function changesBetween(before: ReadText, after: ReadText): Changes {
  const came = <T>(of: (one: ReadText) => Keyed<T>[]) => {
    const [old, now] = [of(before), of(after)];
    return { added: without(now, old), removed: without(old, now) };
  };
  return {
    figures: figureChanges(figuresOf(before.reading), figuresOf(after.reading)),
    sections: came(({ reading }) => titlesOf(reading)),
    lines: came(linesOf),
  };
}

export const isUnchanged = ({ lines }: Changes): boolean => lines.added.length + lines.removed.length === 0;
