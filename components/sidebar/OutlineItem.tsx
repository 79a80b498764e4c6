import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Section } from '../../utils/model.ts';
import { ChevronIcon, LinkIcon } from '../icons.tsx';
import { anomalyWord } from '../words.ts';
import { copyLink, openSection } from './actions.ts';
import { useSidebar } from './context.ts';
import { Marked } from './Marked.tsx';
import { minutesFor, type OutlineRow } from './outline-rows.ts';

interface Props {
  id: string;
  row: OutlineRow;
  /** Figures and findings in the section and below it. */
  figures: number;
  findings: number;
  /** How long the section is, 0..1 of the longest one. */
  share: number;
  lit: boolean;
  focusable: boolean;
}

/** One line of the outline tree. */
export function OutlineItem(props: Props): JSX.Element {
  const { id, row, figures, findings, share, lit, focusable } = props;
  const model = useSidebar();
  const { section } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items
    <div
      id={id}
      class={`item item-${section.kind}`}
      role="treeitem"
      data-testid="outline-item"
      data-section={section.id}
      style={{ '--depth': Math.min(row.depth, 6), '--share': share }}
      tabIndex={focusable ? 0 : -1}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-current={lit ? 'location' : undefined}
      aria-selected={lit}
      onFocus={() => {
        model.outline.focused.value = section.id;
      }}
      onClick={() => openSection(model, section)}
    >
      <Twisty row={row} />
      <Heading section={section} />
      <CopyLink row={row} />
      {findings > 0 && <Count class="item-findings" count={findings} name="document.findings" sign="≠" />}
      {figures > 0 && <Count class="item-count" count={figures} name="outline.figures" sign="" />}
    </div>
  );
}

/** Number and title as printed, the words of the filter marked; what is odd about them, how long the part is. */
function Heading({ section }: { section: Section }): JSX.Element {
  const model = useSidebar();
  const filter = model.outline.filter.value;
  return (
    <span class="item-text" lang="zh-CN">
      {section.number && (
        <span class="item-number">
          <Marked text={section.number} filter={filter} />
        </span>
      )}
      <Marked text={section.title} filter={filter} />
      {section.anomaly && (
        <span class="anomaly" title={anomalyWord(section.anomaly)}>
          <span class="sr-only">{`（${anomalyWord(section.anomaly)}）`}</span>
        </span>
      )}
      {model.settings.value.lengthBars && <Length characters={section.bodyEnd - section.start} />}
    </span>
  );
}

interface CountProps {
  class: string;
  count: number;
  name: 'document.findings' | 'outline.figures';
  sign: string;
}

function Count(props: CountProps): JSX.Element {
  const words = i18n.t(props.name, props.count);
  return (
    <span class={props.class} title={words}>
      <span aria-hidden="true">
        {props.sign}
        {props.count}
      </span>
      <span class="sr-only">{`，${words}`}</span>
    </span>
  );
}

/** How long a part is: a line for the eye, words for the ear and the pointer. */
function Length({ characters }: { characters: number }): JSX.Element {
  const words = i18n.t('outline.length', [String(characters), String(minutesFor(characters))]);
  return (
    <span class="item-length" title={words}>
      <span class="sr-only">{`，${words}`}</span>
    </span>
  );
}

function Twisty({ row }: { row: OutlineRow }): JSX.Element {
  const { outline } = useSidebar();
  if (!row.expandable) return <span class="twisty" />;
  return (
    // biome-ignore lint/a11y: a pointer's shortcut; the keyboard folds with the arrows on the item
    <span
      class={row.expanded ? 'twisty twisty-open' : 'twisty'}
      onClick={(event) => {
        event.stopPropagation();
        outline.fold(row.section.id, row.expanded);
      }}
    >
      <ChevronIcon />
    </span>
  );
}

function CopyLink({ row }: { row: OutlineRow }): JSX.Element {
  const model = useSidebar();
  return (
    // biome-ignore lint/a11y: a pointer's shortcut; the keyboard has the L key on the item
    <span
      class="item-link"
      title={i18n.t('outline.copyLink')}
      onClick={(event) => {
        event.stopPropagation();
        copyLink(model, row.section);
      }}
    >
      <LinkIcon />
    </span>
  );
}
