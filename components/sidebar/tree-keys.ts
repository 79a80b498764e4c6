import type { OutlineRow } from './outline-rows.ts';

/** What the keys of a tree can do. */
export interface TreeActions {
  focus: (row: OutlineRow) => void;
  fold: (id: string, fold: boolean) => void;
  open: (row: OutlineRow) => void;
}

type Handler = (rows: readonly OutlineRow[], at: number, act: TreeActions) => void;

const focusAt = (rows: readonly OutlineRow[], at: number, act: TreeActions): void => {
  const row = rows[at];
  if (row) act.focus(row);
};

const open: Handler = (rows, at, act) => act.open(rows[at] as OutlineRow);

/** The keys of the ARIA tree pattern. */
const KEYS: Record<string, Handler> = {
  ArrowDown: (rows, at, act) => focusAt(rows, at + 1, act),
  ArrowUp: (rows, at, act) => focusAt(rows, at - 1, act),
  Home: (rows, _at, act) => focusAt(rows, 0, act),
  End: (rows, _at, act) => focusAt(rows, rows.length - 1, act),
  ArrowRight: (rows, at, act) => {
    const row = rows[at] as OutlineRow;
    if (row.expandable && !row.expanded) act.fold(row.section.id, false);
    else if (row.expanded) focusAt(rows, at + 1, act);
  },
  ArrowLeft: (rows, at, act) => {
    const row = rows[at] as OutlineRow;
    if (row.expanded) act.fold(row.section.id, true);
    else
      focusAt(
        rows,
        rows.findIndex((other) => other.section.id === row.parent),
        act,
      );
  },
  Enter: open,
  ' ': open,
  '*': (rows, at, act) => {
    const { parent } = rows[at] as OutlineRow;
    for (const row of rows) if (row.parent === parent && row.expandable) act.fold(row.section.id, false);
  },
};

/** Handles a key pressed on `row`; false when the tree has no use for it. */
export function treeKey(
  key: string,
  rows: readonly OutlineRow[],
  row: OutlineRow,
  act: TreeActions,
): boolean {
  const at = rows.indexOf(row);
  if (at < 0) return false;
  const handler = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (handler) handler(rows, at, act);
  else if (!typeAhead(key, rows, at, act)) return false;
  return true;
}

// A typed character goes to the next heading that begins with it ('/' belongs to the filter).
function typeAhead(key: string, rows: readonly OutlineRow[], at: number, act: TreeActions): boolean {
  if ([...key].length !== 1 || key === '/') return false;
  const later = [...rows.slice(at + 1), ...rows.slice(0, at)];
  const wanted = key.toLowerCase();
  const hit = later.find(({ section }) =>
    [section.title, section.number].some((text) => text.toLowerCase().startsWith(wanted)),
  );
  if (hit) act.focus(hit);
  return hit !== undefined;
}
