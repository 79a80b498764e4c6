import type { Figure, FigureKind, FigureTime, ReportDocument } from '../../utils/model.ts';

export type Grouping = 'indicator' | 'section' | 'none';
export type Sorting = 'page' | 'value-down' | 'value-up' | 'label';

/** Kinds of figures as a person tells them apart. */
export type KindClass = 'count' | 'money' | 'rate' | 'change' | 'duration' | 'other';

const KIND_CLASS: Record<FigureKind, KindClass> = {
  count: 'count',
  zero: 'count',
  money: 'money',
  percent: 'rate',
  ratio: 'rate',
  'change-percent': 'change',
  delta: 'change',
  'delta-pp': 'change',
  duration: 'duration',
  rank: 'other',
  score: 'other',
};

export const kindClass = (figure: Figure): KindClass => KIND_CLASS[figure.kind];

export interface FigureGroup {
  id: string;
  /** null: what belongs to no group. */
  title: string | null;
  figures: Figure[];
}

/** Official order and names of the indicators, as the groups need them. */
export interface IndicatorNames {
  /** What is no indicator comes behind all of them. */
  order: (id: string) => number;
  name: (id: string) => string | null;
}

/** As much of the figures must be official indicators to be a table of contents for all of them. */
const ENOUGH_INDICATORS = 1 / 3;

/** The grouping that tells most of a document: work reports have hardly an official indicator. */
export function usualGrouping(figures: readonly Figure[]): Grouping {
  const known = figures.filter(({ indicator }) => indicator !== null).length;
  return known >= figures.length * ENOUGH_INDICATORS ? 'indicator' : 'section';
}

/** All figures in one list. */
export function ungrouped(figures: readonly Figure[]): FigureGroup[] {
  return figures.length === 0 ? [] : [{ id: '', title: null, figures: [...figures] }];
}

/** Figures under their indicator in the official order; those without one come last. */
export function groupByIndicator(figures: readonly Figure[], names: IndicatorNames): FigureGroup[] {
  const keyOf = ({ indicator }: Figure) =>
    indicator !== null && names.name(indicator) !== null ? indicator : '';
  return grouped(figures, keyOf, names.name).sort((a, b) => names.order(a.id) - names.order(b.id));
}

/** Figures under their section in page order; those before the first section come first. */
export function groupBySection(
  figures: readonly Figure[],
  paths: ReadonlyMap<string, string>,
): FigureGroup[] {
  return grouped(
    figures,
    ({ section }) => section ?? '',
    (id) => paths.get(id) ?? null,
  );
}

function grouped(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
  titleOf: (id: string) => string | null,
): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const id = key(figure);
    const group = groups.get(id);
    if (group) group.figures.push(figure);
    else groups.set(id, { id, title: id === '' ? null : titleOf(id), figures: [figure] });
  }
  return [...groups.values()];
}

export interface FigureFilter {
  /** Words that must all stand in label, printed words, sentence or indicator name. */
  text: string;
  kind: KindClass | 'all';
  time: FigureTime | 'all';
}

/** The figures that pass the filter, in their order. */
export function filterFigures(
  figures: readonly Figure[],
  filter: FigureFilter,
  indicatorName: (id: string) => string | null,
): Figure[] {
  const words = filter.text.toLowerCase().match(/\S+/g) ?? [];
  // Chinese has no case: most of what is typed need not be looked for in a copy of every sentence.
  const isCased = /[a-z]/i.test(filter.text);
  return figures.filter((figure) => {
    if (filter.kind !== 'all' && kindClass(figure) !== filter.kind) return false;
    if (filter.time !== 'all' && figure.time !== filter.time) return false;
    if (words.length === 0) return true;
    const name = figure.indicator === null ? '' : (indicatorName(figure.indicator) ?? '');
    // Apart: put together they would be copied, at every letter, before anything is found in them.
    const texts = [figure.label, figure.raw, figure.sentence, name];
    return words.every((word) => texts.some((text) => (isCased ? text.toLowerCase() : text).includes(word)));
  });
}

const SORTERS: Record<Exclude<Sorting, 'page'>, (a: Figure, b: Figure) => number> = {
  'value-down': (a, b) => byValue(b, a),
  'value-up': byValue,
  label: (a, b) => a.label.localeCompare(b.label, 'zh-CN'),
};

function byValue(a: Figure, b: Figure): number {
  return (a.value ?? 0) - (b.value ?? 0);
}

/** Figures in another order; equal ones stay in that of the page, those without a value come last. */
export function sortFigures(figures: readonly Figure[], sorting: Sorting): Figure[] {
  if (sorting === 'page') return [...figures];
  const sorter = SORTERS[sorting];
  const isUnknown = (figure: Figure): number => Number(sorting !== 'label' && figure.value === null);
  return [...figures].sort((a, b) => isUnknown(a) - isUnknown(b) || sorter(a, b));
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
