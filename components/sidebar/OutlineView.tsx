import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { outlineMarkdown, outlineText } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { CopyIcon, FoldIcon, MarkdownIcon, UnfoldIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import { IconButton } from './IconButton.tsx';
import { OutlineItem } from './OutlineItem.tsx';
import { figureCounts, type OutlineRow, visibleRows } from './outline-rows.ts';
import { treeKey } from './tree-keys.ts';

/** The outline as an ARIA tree: one tab stop, arrows move, Enter jumps. */
export function OutlineView({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const counts = useMemo(() => figureCounts(document.sections, document.figures), [document]);
  const rows = visibleRows(document.sections, model.closedSections.value);
  const lit = litRow(
    rows,
    model.currentSection.value,
    model.sections.value.map((section) => section.id),
  );
  const focused = rows.find((row) => row.section.id === model.focusedSection.value) ?? lit ?? rows[0];
  const tree = useRef<HTMLDivElement>(null);
  useKeepInView(tree, lit?.section.id ?? null);
  if (rows.length === 0) return <p class="empty">{i18n.t('outline.empty')}</p>;

  const focus = (row: OutlineRow): void => {
    model.focusedSection.value = row.section.id;
    tree.current?.querySelector<HTMLElement>(`#${itemId(row)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return;
    if (treeKey(event.key, rows, focused, { focus, fold: model.toggleFold.bind(model), open: openRow })) {
      event.preventDefault();
    }
  };
  const openRow = (row: OutlineRow): void => {
    model.focusedSection.value = row.section.id;
    model.jumpToSection(row.section);
  };
  return (
    <>
      <OutlineTools document={document} />
      <div
        ref={tree}
        class="tree"
        role="tree"
        aria-label={i18n.t('outline.label')}
        onKeyDown={onKeyDown}
        onFocusOut={(event) => {
          // Once the keyboard is elsewhere the tab stop follows the reading again.
          if (!tree.current?.contains(event.relatedTarget as Node | null)) model.focusedSection.value = null;
        }}
      >
        {rows.map((row) => (
          <OutlineItem
            key={row.section.id}
            id={itemId(row)}
            row={row}
            figures={counts.get(row.section.id) ?? 0}
            lit={row === lit}
            focusable={row === focused}
            onOpen={openRow}
            onFocus={() => {
              model.focusedSection.value = row.section.id;
            }}
          />
        ))}
      </div>
    </>
  );
}

function itemId(row: OutlineRow): string {
  return `ml-${row.section.id.replace(/[^\w-]/g, '-')}`;
}

// A folded parent stands in for the section being read inside it.
function litRow(
  rows: readonly OutlineRow[],
  current: string | null,
  order: readonly string[],
): OutlineRow | undefined {
  if (current === null) return undefined;
  const exact = rows.find((row) => row.section.id === current);
  if (exact) return exact;
  const visible = new Map(rows.map((row) => [row.section.id, row]));
  for (let at = order.indexOf(current); at >= 0; at--) {
    const row = visible.get(order[at] as string);
    if (row) return row;
  }
  return undefined;
}

/** Scrolls the panel, never the page, so that the lit line stays in sight. */
function useKeepInView(tree: { current: HTMLElement | null }, lit: string | null): void {
  useEffect(() => {
    const panel = tree.current?.closest<HTMLElement>('.panel');
    const item = tree.current?.querySelector<HTMLElement>('[aria-current]');
    if (!panel || !item || panel.matches(':hover')) return;
    const [box, at] = [panel.getBoundingClientRect(), item.getBoundingClientRect()];
    if (at.top >= box.top + 48 && at.bottom <= box.bottom - 24) return;
    panel.scrollTop += at.top - box.top - box.height / 3;
  }, [tree, lit]);
}

function OutlineTools({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const parents = model.sections.value.filter((section) => section.children.length > 0);
  const copy = (text: string): void => {
    void model.copy({ text }, i18n.t('outline.copied', model.sections.value.length));
  };
  return (
    <div class="tools">
      {parents.length > 0 && (
        <>
          <IconButton
            name={i18n.t('outline.expandAll')}
            onClick={() => model.unfoldAll()}
            icon={<UnfoldIcon />}
          />
          <IconButton
            name={i18n.t('outline.collapseAll')}
            onClick={() => model.foldAll(parents.map((section) => section.id))}
            icon={<FoldIcon />}
          />
        </>
      )}
      <span class="tools-gap" />
      <IconButton
        name={i18n.t('outline.copy')}
        testId="copy-outline"
        onClick={() => copy(outlineText(document))}
        icon={<CopyIcon />}
      />
      <IconButton
        name={i18n.t('outline.copyMarkdown')}
        testId="copy-outline-markdown"
        onClick={() => copy(outlineMarkdown(document))}
        icon={<MarkdownIcon />}
      />
    </div>
  );
}
