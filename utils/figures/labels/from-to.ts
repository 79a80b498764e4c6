import type { Draft } from '../draft.ts';
import { FROM_WHEN, rowsOfChange } from '../rows-of-change.ts';
import { namesIn } from './names.ts';

const REACH = 60;

/** 城乡居民收入由2.6万元、0.7万元分别提高到3.7万元、1.2万元: the name of one of them in the list before both rows. */
export function ofRows(draft: Draft): string | null {
  const rows = rowsOfChange(draft);
  const [first] = rows?.from ?? [];
  if (rows === null || !first) return null;
  const order = Math.max(rows.from.indexOf(draft), rows.to.indexOf(draft));
  const { text, quantity } = first;
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
  const names = namesIn(first.lead.replace(FROM_WHEN, ''), rows.from.length, before);
  return names.length === rows.from.length ? (names[order] ?? null) : null;
}
