import * as v from 'valibot';
import type { Figure, Reading, ReportDocument, Section } from '../model.ts';

/** The shape of a reading in every part, for what comes from a file: see model.ts for what the parts mean. */

const { string: text, boolean: flag } = v;
const number = () => v.pipe(v.number(), v.finite());
const offset = () => v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const span = { start: offset(), end: offset() };

const SECTION: v.GenericSchema<Section> = v.object({
  id: text(),
  level: v.pipe(v.number(), v.integer()),
  number: text(),
  ordinal: maybe(number()),
  title: text(),
  kind: v.picklist(['heading', 'item']),
  form: v.picklist(['own-line', 'run-in', 'unnumbered']),
  role: maybe(
    v.picklist([
      'overview',
      'work',
      'disclosure',
      'requests',
      'remedies',
      'problems',
      'plan',
      'other-matters',
    ]),
  ),
  anomaly: maybe(v.picklist(['missing-number', 'duplicate-number', 'skipped-number'])),
  ...span,
  bodyEnd: offset(),
  children: v.lazy(() => v.array(SECTION)),
});

const FIGURE: v.GenericSchema<Figure> = v.object({
  id: text(),
  raw: text(),
  value: maybe(number()),
  unit: maybe(text()),
  approx: v.picklist(['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'range']),
  lo: maybe(number()),
  hi: maybe(number()),
  kind: v.picklist([
    'count',
    'money',
    'duration',
    'percent',
    'change-percent',
    'delta',
    'delta-pp',
    'ratio',
    'rank',
    'score',
    'zero',
  ]),
  label: text(),
  indicator: maybe(text()),
  time: v.picklist(['actual', 'planned', 'norm']),
  subject: maybe(text()),
  period: maybe(text()),
  section: maybe(text()),
  sentence: text(),
  sentenceStart: offset(),
  ...span,
  tolerance: number(),
});

const RELATION = v.variant('kind', [
  v.object({ kind: v.literal('change'), from: text(), to: text(), percent: maybe(text()) }),
  v.object({ kind: v.literal('part-of'), whole: text(), parts: v.array(text()), exhaustive: flag() }),
  v.object({ kind: v.literal('share-of'), percent: text(), part: maybe(text()), whole: maybe(text()) }),
]);

const TABLE = v.object({
  form: v.picklist(['2021', '2019', 'legacy']),
  table: v.picklist(['T2', 'T3', 'T4', 'L']),
  rows: v.record(text(), v.record(text(), maybe(number()))),
  places: v.record(text(), v.object(span)),
  units: v.exactOptional(v.record(text(), text())),
});

const CHECK = v.object({
  rule: text(),
  verdict: v.picklist(['agrees', 'disagrees', 'uncertain']),
  stated: maybe(number()),
  computed: maybe(number()),
  difference: maybe(number()),
  figures: v.array(text()),
  cells: v.array(text()),
  places: v.array(v.object(span)),
  message: text(),
  messageEn: v.exactOptional(text()),
});

const DOCUMENT: v.GenericSchema<ReportDocument> = v.object({
  id: text(),
  kind: v.picklist(['work-summary', 'annual-report', 'work-report']),
  title: text(),
  agency: maybe(text()),
  year: maybe(number()),
  date: maybe(text()),
  published: maybe(text()),
  complete: flag(),
  ...span,
  sections: v.array(SECTION),
  figures: v.array(FIGURE),
  relations: v.array(RELATION),
  rejected: v.array(v.object({ text: text(), reason: text(), ...span })),
  tables: v.array(TABLE),
  checks: v.array(CHECK),
});

const READING: v.GenericSchema<Reading> = v.object({
  format: v.literal('minglan.reading/1'),
  url: text(),
  title: text(),
  kind: v.picklist(['work-summary', 'annual-report', 'work-report', 'none']),
  detected: flag(),
  evidence: v.array(v.object({ code: text(), text: text() })),
  documents: v.array(DOCUMENT),
  notices: v.array(
    v.object({
      code: v.picklist([
        'empty',
        'image-instead',
        'pdf-instead',
        'attachment-only',
        'foreign-frame',
        'too-deep',
        'too-large',
        'next-page',
        'preview-cut',
        'table-unread',
        'scanned-pages',
        'garbled-pages',
        'table-instead',
        'room-failed',
      ]),
      text: text(),
      start: maybe(offset()),
      url: maybe(text()),
    }),
  ),
  pages: v.exactOptional(v.array(v.object({ start: offset(), page: number() }))),
});

/** Whether every place that a part of a reading names lies in a text of this length. */
function liesWithin(part: unknown, length: number): boolean {
  if (typeof part !== 'object' || part === null) return true;
  const { start, end } = part as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && start > (typeof end === 'number' ? end : length)) return false;
  if (typeof end === 'number' && end > length) return false;
  return Object.values(part).every((inner) => liesWithin(inner, length));
}

/**
 * Something from elsewhere as the reading of a text, without what does not belong there; or in words what is
 * wrong with it and where.
 */
export function readingOf(value: unknown, page: string): Reading | string {
  try {
    const { success, output, issues } = v.safeParse(READING, value, { abortEarly: true });
    if (!success) return `${v.getDotPath(issues[0]) ?? 'reading'}: ${issues[0].message}`;
    return liesWithin(output, page.length) ? output : 'a place outside the text';
  } catch {
    // Sections in sections beyond what the stack holds.
    return 'too deep';
  }
}
