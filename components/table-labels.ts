import { T2_COLUMNS, T2_ROWS, T3_COLUMNS, T3_ROWS, T4_GROUPS, T4_RESULTS } from '../utils/domain/forms.ts';
import type { StatutoryTable } from '../utils/model.ts';

export interface TableLabels {
  row: (id: string) => string;
  column: (id: string) => string;
}

interface Labelled {
  id: string;
  label: string;
}

const finder =
  (...lists: readonly (readonly Labelled[])[]) =>
  (id: string): string =>
    lists.flat().find((one) => one.id === id)?.label ?? id;

/** 行政复议·结果维持: table 4 has one row, so its columns carry the group as well. */
function remedy(id: string): string {
  const [group = '', result = ''] = id.split('_');
  return `${finder(T4_GROUPS)(group)}·${finder(T4_RESULTS)(result)}`;
}

/** The official labels of a statutory table; an unknown id is shown as it is. */
export function tableLabels(table: StatutoryTable): TableLabels {
  if (table.table === 'T3') return { row: finder(T3_ROWS), column: finder(T3_COLUMNS) };
  if (table.table === 'T4') return { row: () => '件数', column: remedy };
  return { row: finder(T2_ROWS), column: finder(T2_COLUMNS) };
}
