import type { Figure, ReportDocument, Section } from '../../utils/model.ts';

/** A section with children, as the outline views need it. */
export function section(id: string, title: string, children: Section[] = []): Section {
  return {
    id,
    level: 1,
    number: '',
    ordinal: null,
    title,
    kind: 'heading',
    form: 'own-line',
    role: null,
    anomaly: null,
    start: 0,
    end: 1,
    bodyEnd: 1,
    children,
  };
}

/** An exact count of 12 件 unless told otherwise. */
export function figure(change: Partial<Figure>): Figure {
  return {
    id: 'f1',
    raw: '12件',
    value: 12,
    unit: '件',
    approx: 'exact',
    lo: 12,
    hi: 12,
    kind: 'count',
    label: '办结来信',
    indicator: null,
    time: 'actual',
    subject: null,
    period: null,
    section: null,
    sentence: '当年办结来信12件。',
    sentenceStart: 100,
    start: 106,
    end: 109,
    tolerance: 0,
    ...change,
  };
}

/** A document that holds only figures and relations. */
export function withRelations(figures: Figure[], relations: ReportDocument['relations']): ReportDocument {
  return { figures, relations } as ReportDocument;
}
