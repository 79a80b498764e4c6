import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Check, ReportDocument, Section } from '../../utils/model.ts';
import { copyLink, openSection } from './actions.ts';
import { useSidebar } from './context.ts';
import { scrollerOf } from './geometry.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { OutlineTools } from './OutlineTools.tsx';
import { figureCounts, type OutlineRow, placeCounts } from './outline-rows.ts';
import type { SidebarModel } from './sidebar-model.ts';
import { treeKey } from './tree-keys.ts';

/** The outline as an ARIA tree: one tab stop, arrows move, Enter jumps. */
export function OutlineView({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const { outline } = model;
  const rows = outline.rows.value;
  const lit = litRow(rows, model.currentSection.value, model.sections.value);
  if (document.sections.length === 0) return <p class="empty">{i18n.t('outline.empty')}</p>;
  const matches = outline.matches.value;
  return (
    <>
      <OutlineTools document={document} matches={matches?.count ?? null} />
      {matches?.count === 0 && <p class="empty">{i18n.t('outline.noMatch', [outline.filter.value])}</p>}
      <Tree document={document} rows={rows} lit={lit} />
    </>
  );
}

interface TreeProps {
  document: ReportDocument;
  rows: readonly OutlineRow[];
  lit: OutlineRow | undefined;
}

function Tree({ document, rows, lit }: TreeProps): JSX.Element | null {
  const model = useSidebar();
  const { outline } = model;
  const { figures, findings } = useCounts(document, model.findings.value);
  const focused = rows.find(({ section }) => section.id === outline.focused.value) ?? lit ?? rows[0];
  const tree = useRef<HTMLDivElement>(null);
  useKeepInView(tree, model.shownView.value === 'outline' ? (lit?.section.id ?? null) : null);
  if (rows.length === 0) return null;
  const longest = Math.max(1, ...rows.map(({ section }) => section.bodyEnd - section.start));
  return (
    <div
      ref={tree}
      class="tree"
      role="tree"
      aria-label={i18n.t('outline.label')}
      onKeyDown={(event) => focused && treeKeyDown(event, model, rows, focused)}
      onFocusOut={(event) => {
        // Once the keyboard is elsewhere the tab stop follows the reading again.
        if (!tree.current?.contains(event.relatedTarget as Node | null)) outline.focused.value = null;
      }}
    >
      {rows.map((row) => (
        <OutlineItem
          key={row.section.id}
          id={itemId(row)}
          row={row}
          figures={figures.get(row.section.id) ?? 0}
          findings={findings.get(row.section.id) ?? 0}
          share={(row.section.bodyEnd - row.section.start) / longest}
          lit={row === lit}
          focusable={row === focused}
        />
      ))}
    </div>
  );
}

/** A key pressed on a line of the tree: those of every tree, and L for a link to the section. */
function treeKeyDown(
  event: TargetedKeyboardEvent<HTMLElement>,
  model: SidebarModel,
  rows: readonly OutlineRow[],
  focused: OutlineRow,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { outline } = model;
  const tree = event.currentTarget;
  const focus = (row: OutlineRow): void => {
    outline.focused.value = row.section.id;
    tree.querySelector<HTMLElement>(`#${itemId(row)}`)?.focus();
  };
  const open = (row: OutlineRow): void => openSection(model, row.section);
  const fold = outline.fold.bind(outline);
  if (event.key === 'l') copyLink(model, focused.section);
  else if (!treeKey(event.key, rows, focused, { focus, fold, open })) return;
  event.preventDefault();
}

/** How many figures and findings the sections have, by their ids. */
function useCounts(document: ReportDocument, found: readonly Check[]) {
  const figures = useMemo(() => figureCounts(document.sections, document.figures), [document]);
  const findings = useMemo(() => {
    const places = found.flatMap((one) => one.places.slice(0, 1));
    return placeCounts(document.sections, places);
  }, [document, found]);
  return { figures, findings };
}

function itemId(row: OutlineRow): string {
  return `ml-${row.section.id.replace(/[^\w-]/g, '-')}`;
}

// A folded parent stands in for the section being read inside it.
function litRow(
  rows: readonly OutlineRow[],
  current: string | null,
  sections: readonly Section[],
): OutlineRow | undefined {
  if (current === null) return undefined;
  const visible = new Map(rows.map((row) => [row.section.id, row]));
  for (let at = sections.findIndex(({ id }) => id === current); at >= 0; at--) {
    const row = visible.get((sections[at] as Section).id);
    if (row) return row;
  }
  return undefined;
}

/** Scrolls the panel, never the page, so that the lit line stays in sight; null while the view is not shown. */
function useKeepInView(tree: { current: HTMLElement | null }, lit: string | null): void {
  useEffect(() => {
    if (lit === null) return;
    const panel = tree.current && scrollerOf(tree.current);
    const item = tree.current?.querySelector<HTMLElement>('[aria-current]');
    if (!panel || !item || panel.matches(':hover')) return;
    const [box, at] = [panel.getBoundingClientRect(), item.getBoundingClientRect()];
    if (at.top >= box.top + 48 && at.bottom <= box.bottom - 24) return;
    panel.scrollTop += at.top - box.top - box.height / 3;
  }, [tree, lit]);
}
