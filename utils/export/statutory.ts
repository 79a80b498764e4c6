import type { ReportDocument, StatutoryTable } from '../model.ts';
import { type LaidBlock, layOut, shortTableName } from '../statutory/layout.ts';
import type { Cell, Language } from './columns.ts';
import type { Grid } from './grid.ts';

const WORDS: Record<Language, { item: string; source: string; group: string }> = {
  zh: { item: '项目', source: '来源', group: '类别' },
  en: { item: 'Item', source: 'Source', group: 'Group' },
};

function blockRows(block: LaidBlock, grouped: boolean): Cell[][] {
  return block.rows.map(({ group, label, cells }) => [
    ...(grouped ? [group] : []),
    label,
    ...cells.map(({ value }) => value ?? null),
  ]);
}

/**
 * A statutory table as cells under their labels, as wide as its widest part, with a last row that says
 * where it comes from. Parts with columns of their own (table 2) begin with a row of names.
 */
export function statutoryGrid(
  document: ReportDocument,
  table: StatutoryTable,
  url: string,
  language: Language,
): Grid {
  const blocks = layOut(table);
  const words = WORDS[language];
  const grouped = blocks.some(({ rows }) => rows.some(({ group }) => group !== null));
  const names = blocks.map(({ columns }) => [
    ...(grouped ? [words.group] : []),
    words.item,
    ...columns.map(({ label }) => label),
  ]);
  const rows = blocks.flatMap((block, at): Cell[][] => [
    ...(at > 0 ? [names[at] as Cell[]] : []),
    ...blockRows(block, grouped),
  ]);
  const [head = []] = names;
  const name = `${document.title} ${shortTableName(table.table)[language]}`;
  const source = [words.source, name, url];
  const width = Math.max(source.length, ...names.map((line) => line.length));
  return {
    head: padded<string>(head, width, ''),
    rows: [...rows, source].map((row) => padded<Cell>(row, width, null)),
  };
}

function padded<T>(row: readonly T[], width: number, filling: T): T[] {
  return [...row, ...Array<T>(width - row.length).fill(filling)];
}
