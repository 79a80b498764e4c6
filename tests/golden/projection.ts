import type { Figure, Reading, ReportDocument, Section } from '../../utils/model.ts';

/** A reading in the short form of expected.json: what a person would check, without ids and offsets. */
export function projectionOf(reading: Reading): unknown {
  return {
    kind: reading.kind,
    detected: reading.detected,
    notices: reading.notices.map((notice) => notice.code),
    documents: reading.documents.map(documentOf),
  };
}

function documentOf(document: ReportDocument): unknown {
  const byId = new Map(document.figures.map((figure) => [figure.id, figure]));
  const name = (id: string | null) => (id === null ? null : (byId.get(id)?.raw ?? id));
  const { title, agency, year, date, complete } = document;
  return {
    title,
    agency,
    year,
    date,
    complete,
    outline: outlineOf(document.sections),
    figures: document.figures.map((figure) => figureOf(figure)),
    relations: document.relations.map((relation) => {
      if (relation.kind === 'change')
        return ['change', name(relation.from), name(relation.to), name(relation.percent)];
      if (relation.kind === 'share-of')
        return ['share-of', name(relation.percent), name(relation.part), name(relation.whole)];
      return [
        'part-of',
        name(relation.whole),
        relation.parts.map(name),
        relation.exhaustive ? 'exhaustive' : 'some',
      ];
    }),
    tables: document.tables.map(({ form, table, rows }) => ({ form, table, rows })),
    checks: document.checks.map(({ rule, verdict, stated, computed }) => [rule, verdict, stated, computed]),
  };
}

function outlineOf(sections: readonly Section[]): unknown[] {
  return sections.flatMap((section) => {
    const flags = [section.kind === 'item' ? 'item' : section.form, section.role, section.anomaly].filter(
      Boolean,
    );
    return [[section.level, section.number, section.title, flags.join(' ')], ...outlineOf(section.children)];
  });
}

function figureOf(figure: Figure): unknown[] {
  const flags = [figure.kind, figure.approx, figure.time].filter(
    (word) => word !== 'exact' && word !== 'actual',
  );
  return [figure.raw, figure.value, figure.unit, figure.label, figure.indicator, flags.join(' ')];
}

/** JSON with one entry a line where entries are short: diffs of expected files should read well. */
export function pretty(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length <= 120 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((entry) => inner + pretty(entry, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${inner}${JSON.stringify(key)}: ${pretty(entry, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
