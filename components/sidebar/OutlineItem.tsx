import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ChevronIcon } from '../icons.tsx';
import { anomalyWord } from '../words.ts';
import { useSidebar } from './context.ts';
import type { OutlineRow } from './outline-rows.ts';

interface Props {
  id: string;
  row: OutlineRow;
  figures: number;
  lit: boolean;
  focusable: boolean;
  onOpen: (row: OutlineRow) => void;
  onFocus: () => void;
}

/** One line of the outline tree. */
export function OutlineItem({ id, row, figures, lit, focusable, onOpen, onFocus }: Props): JSX.Element {
  const { section } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items
    <div
      id={id}
      class={`item item-${section.kind}`}
      role="treeitem"
      data-testid="outline-item"
      style={{ '--depth': Math.min(row.depth, 6) }}
      tabIndex={focusable ? 0 : -1}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-current={lit ? 'location' : undefined}
      aria-selected={lit}
      onFocus={onFocus}
      onClick={() => onOpen(row)}
    >
      <Twisty row={row} />
      <span class="item-text" lang="zh-CN">
        {section.number && <span class="item-number">{section.number}</span>}
        {section.title}
        {section.anomaly && (
          <span class="anomaly" title={anomalyWord(section.anomaly)}>
            <span class="sr-only">{`（${anomalyWord(section.anomaly)}）`}</span>
          </span>
        )}
      </span>
      {figures > 0 && (
        <span class="item-count" title={i18n.t('outline.figures', figures)}>
          <span aria-hidden="true">{figures}</span>
          <span class="sr-only">{i18n.t('outline.figures', figures)}</span>
        </span>
      )}
    </div>
  );
}

function Twisty({ row }: { row: OutlineRow }): JSX.Element {
  const model = useSidebar();
  if (!row.expandable) return <span class="twisty" />;
  return (
    // biome-ignore lint/a11y: a pointer's shortcut; the keyboard folds with the arrows on the item
    <span
      class={row.expanded ? 'twisty twisty-open' : 'twisty'}
      data-testid="twisty"
      onClick={(event) => {
        event.stopPropagation();
        model.toggleFold(row.section.id);
      }}
    >
      <ChevronIcon />
    </span>
  );
}
