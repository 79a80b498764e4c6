import type { Quantity } from '../quantity.ts';

const UNIT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['户', '户数'],
  ['公里', '里程'],
  ['千米', '里程'],
  ['米', '长度'],
  ['亩', '面积'],
  ['公顷', '面积'],
  ['平方米', '面积'],
]);

export const isPeople = (unit: string | null) => unit === '人' || unit === '人次' || unit === '名';

/** What a number of people or households is called where the page names nothing else; '' for other units. */
export const countNoun = (unit: string | null): string =>
  isPeople(unit) ? '人数' : unit === '户' ? '户数' : '';

/** What the second of two numbers of one thing measures: 案件10件12人 has a 人数, 12个项目260公里 a 里程. */
export const measureNoun = ({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): string =>
  kind === 'money' ? '金额' : isPeople(unit) ? '人数' : (UNIT_NOUNS.get(unit ?? '') ?? '');
