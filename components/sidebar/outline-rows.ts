import type { Section } from '../../utils/model.ts';

/** One visible line of the outline tree. */
export interface OutlineRow {
  section: Section;
  depth: number;
  parent: string | null;
  position: number;
  size: number;
  expandable: boolean;
  expanded: boolean;
}

/** The lines a reader sees: children of folded sections are left out, and all that is not in `only`. */
export function visibleRows(
  sections: readonly Section[],
  folded: ReadonlySet<string>,
  only?: ReadonlySet<string>,
): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const chosen = (list: readonly Section[]): readonly Section[] =>
    only ? list.filter(({ id }) => only.has(id)) : list;
  const walk = (all: readonly Section[], depth: number, parent: string | null): void => {
    const list = chosen(all);
    list.forEach((section, at) => {
      const expandable = chosen(section.children).length > 0;
      const expanded = expandable && !folded.has(section.id);
      rows.push({ section, depth, parent, position: at + 1, size: list.length, expandable, expanded });
      if (expanded) walk(section.children, depth + 1, section.id);
    });
  };
  walk(sections, 1, null);
  return rows;
}

/** All sections in page order. */
export function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** Figures per section, those of its children included. */
export function figureCounts(
  sections: readonly Section[],
  figures: readonly { section: string | null }[],
): Map<string, number> {
  const own = new Map<string, number>();
  for (const { section } of figures) if (section !== null) own.set(section, (own.get(section) ?? 0) + 1);
  const total = new Map<string, number>();
  const sum = (section: Section): number => {
    const count = section.children.reduce((all, child) => all + sum(child), own.get(section.id) ?? 0);
    total.set(section.id, count);
    return count;
  };
  for (const section of sections) sum(section);
  return total;
}

export interface Matches {
  /** How many sections match. */
  count: number;
  /** Those, and the sections around them. */
  shown: ReadonlySet<string>;
}

/** The sections whose number or title holds every word of the filter; null for an empty filter. */
export function matching(sections: readonly Section[], filter: string): Matches | null {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const shown = new Set<string>();
  let count = 0;
  const visit = (section: Section): boolean => {
    const text = `${section.number}${section.title}`.toLowerCase();
    const hit = words.every((word) => text.includes(word));
    if (hit) count++;
    const below = section.children.map(visit).includes(true);
    if (hit || below) shown.add(section.id);
    return hit || below;
  };
  for (const section of sections) visit(section);
  return { count, shown };
}

/** Ids of the sections around a section. */
export function ancestorsOf(sections: readonly Section[], id: string | null): ReadonlySet<string> {
  const path = new Set<string>();
  const holds = (section: Section): boolean => {
    if (section.id === id) return true;
    if (!section.children.some(holds)) return false;
    path.add(section.id);
    return true;
  };
  if (id !== null) sections.some(holds);
  return path;
}

/** How often something that stands at these places stands in each section, those inside it included. */
export function placeCounts(
  sections: readonly Section[],
  places: readonly { start: number }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, start, bodyEnd } of flatSections(sections)) {
    const inside = places.filter((place) => place.start >= start && place.start < bodyEnd).length;
    if (inside > 0) counts.set(id, inside);
  }
  return counts;
}

/** Characters that a person reads in a minute. */
const PER_MINUTE = 450;

/** Minutes it takes to read so many characters, at least one. */
export function minutesFor(characters: number): number {
  return Math.max(1, Math.round(characters / PER_MINUTE));
}
