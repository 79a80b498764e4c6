// Placeholder until the room is written: its owner replaces this file.
import type { Notice, Page, StatutoryTable } from '../model.ts';

export function readStatutory(
  _page: Page,
  _from: number,
  _to: number,
  _year: number | null,
): { tables: StatutoryTable[]; used: Set<number>; notices: Notice[] } {
  return { tables: [], used: new Set(), notices: [] };
}
