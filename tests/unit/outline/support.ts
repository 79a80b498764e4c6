import type { Section } from '../../../utils/model.ts';
import { findDocuments, readOutline } from '../../../utils/outline/index.ts';
import { pageOf } from '../../support/page.ts';

/** Paragraphs. */
export const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** The documents of a page with this text. */
export const found = (body: string, head?: string) =>
  findDocuments(pageOf(`<div id="zoom">${body}</div>`, head));

const TITLE = '清河市水务局2022年政务公开工作总结';

/** The outline of a report with these paragraphs, or lines of markup: level, number and title of each. */
export function outline(...lines: string[]): string[] {
  const page = pageOf(
    `<div id="zoom">${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</div>`,
    `<title>${TITLE}</title>`,
  );
  const [draft] = findDocuments(page);
  if (!draft) return [];
  const flat = (sections: readonly Section[]): string[] =>
    sections.flatMap((s) => [
      `${s.level} ${s.number}${s.title}${s.anomaly ? ` !${s.anomaly}` : ''}`,
      ...flat(s.children),
    ]);
  return flat(readOutline(page, draft, 'd1'));
}
