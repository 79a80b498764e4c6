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

/** The lines a reader sees: children of folded sections are left out. */
export function visibleRows(sections: readonly Section[], folded: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const walk = (list: readonly Section[], depth: number, parent: string | null): void => {
    list.forEach((section, at) => {
      const expandable = section.children.length > 0;
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
