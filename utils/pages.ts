import type { PageMark } from './model.ts';

/** The number of the printed page that holds an offset of the text; null where the source has no pages. */
export function pageNumberAt(pages: readonly PageMark[] | undefined, offset: number): number | null {
  let found: number | null = null;
  for (const mark of pages ?? []) {
    if (mark.start > offset) break;
    found = mark.page;
  }
  return found;
}
