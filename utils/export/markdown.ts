import type { ReportDocument, Section } from '../model.ts';
import { flattened } from './cells.ts';
import { headingText } from './sections.ts';

/** Markdown's own signs, HTML included, lose their meaning. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`).replaceAll('&', '&amp;');
}

/** The outline as a nested list under the document's title. */
export function outlineMarkdown(document: ReportDocument): string {
  const lines = outlineLines(
    document.sections,
    (depth, text) => `${'  '.repeat(depth)}- ${escapeMarkdown(text)}`,
  );
  return [`# ${escapeMarkdown(flattened(document.title))}`, '', ...lines].join('\n');
}

/** The outline as indented plain text (two full-width spaces a level). */
export function outlineText(document: ReportDocument): string {
  const lines = outlineLines(document.sections, (depth, text) => `${'\u3000\u3000'.repeat(depth)}${text}`);
  return [flattened(document.title), ...lines].join('\n');
}

function outlineLines(
  sections: readonly Section[],
  line: (depth: number, text: string) => string,
  depth = 0,
): string[] {
  return sections.flatMap((section) => [
    line(depth, flattened(headingText(section))),
    ...outlineLines(section.children, line, depth + 1),
  ]);
}
