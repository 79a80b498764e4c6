import type { Section } from '../model.ts';

/** A section's heading as printed: number and title. */
export function headingText(section: Section): string {
  return `${section.number}${section.title}`.trim();
}

/** Section id → its headings from the top, joined by ' › '. */
export function sectionPaths(sections: readonly Section[]): Map<string, string> {
  const paths = new Map<string, string>();
  const walk = (list: readonly Section[], above: string): void => {
    for (const section of list) {
      const path = above ? `${above} › ${headingText(section)}` : headingText(section);
      paths.set(section.id, path);
      walk(section.children, path);
    }
  };
  walk(sections, '');
  return paths;
}
