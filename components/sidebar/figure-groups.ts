import type { Figure, ReportDocument } from '../../utils/model.ts';

export type Grouping = 'indicator' | 'section';

export interface FigureGroup {
  id: string;
  /** null: what belongs to no group. */
  title: string | null;
  figures: Figure[];
}

/** Official order and names of the indicators, as the groups need them. */
export interface IndicatorNames {
  order: (id: string) => number;
  name: (id: string) => string | null;
}

/** Figures under their indicator in the official order; those without one come last. */
export function groupByIndicator(figures: readonly Figure[], names: IndicatorNames): FigureGroup[] {
  const groups = grouped(figures, (figure) =>
    figure.indicator !== null && names.name(figure.indicator) !== null ? figure.indicator : '',
  );
  const known = groups.filter((group) => group.id !== '');
  known.sort((a, b) => names.order(a.id) - names.order(b.id));
  const rest = groups.filter((group) => group.id === '');
  return [...known.map((group) => ({ ...group, title: names.name(group.id) })), ...rest];
}

/** Figures under their section in page order; those before the first section come first. */
export function groupBySection(
  figures: readonly Figure[],
  paths: ReadonlyMap<string, string>,
): FigureGroup[] {
  return grouped(figures, (figure) => figure.section ?? '').map((group) => ({
    ...group,
    title: paths.get(group.id) ?? null,
  }));
}

function grouped(figures: readonly Figure[], key: (figure: Figure) => string): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const id = key(figure);
    const group = groups.get(id);
    if (group) group.figures.push(figure);
    else groups.set(id, { id, title: null, figures: [figure] });
  }
  return [...groups.values()];
}

/** Figures that contain every word of the filter in label, words, sentence or indicator name. */
export function filterFigures(
  figures: readonly Figure[],
  filter: string,
  indicatorName: (id: string) => string | null,
): Figure[] {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...figures];
  return figures.filter((figure) => {
    const name = figure.indicator === null ? '' : (indicatorName(figure.indicator) ?? '');
    const text = `${figure.label}\n${figure.raw}\n${figure.sentence}\n${name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How a figure stands to others, ready to be shown on its row. */
export type RelationLine =
  | { kind: 'change'; from: Figure; to: Figure; percent: Figure | null }
  | { kind: 'parts'; parts: Figure[]; exhaustive: boolean }
  | { kind: 'share'; part: Figure | null; whole: Figure | null };

/** Relation lines by the id of the figure that shows them: the later value, the whole, the percentage. */
export function relationLines(document: ReportDocument): Map<string, RelationLine[]> {
  const byId = new Map(document.figures.map((figure) => [figure.id, figure]));
  const find = (id: string | null): Figure | null => (id === null ? null : (byId.get(id) ?? null));
  const lines = new Map<string, RelationLine[]>();
  const add = (id: string, line: RelationLine): void => {
    lines.set(id, [...(lines.get(id) ?? []), line]);
  };
  for (const relation of document.relations) {
    if (relation.kind === 'change') {
      const [from, to] = [find(relation.from), find(relation.to)];
      if (from && to) add(to.id, { kind: 'change', from, to, percent: find(relation.percent) });
    } else if (relation.kind === 'part-of') {
      const parts = relation.parts.map(find).filter((part) => part !== null);
      if (parts.length > 0) add(relation.whole, { kind: 'parts', parts, exhaustive: relation.exhaustive });
    } else {
      const [part, whole] = [find(relation.part), find(relation.whole)];
      if (part || whole) add(relation.percent, { kind: 'share', part, whole });
    }
  }
  return lines;
}
