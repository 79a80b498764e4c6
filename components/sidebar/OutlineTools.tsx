import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ReportDocument } from '../../utils/model.ts';
import { CopyIcon, FoldIcon, UnfoldIcon } from '../icons.tsx';
import { copyLink, copyOutline } from './actions.ts';
import { useSidebar } from './context.ts';
import { FilterField } from './FilterField.tsx';
import { IconButton } from './IconButton.tsx';
import { MenuButton } from './Menu.tsx';
import type { MenuItem } from './menu-items.ts';
import type { OutlineState } from './outline-state.ts';
import type { SidebarModel } from './sidebar-model.ts';

interface ToolsProps {
  document: ReportDocument;
  matches: number | null;
}

/** Filter, folding and copying of the outline. */
export function OutlineTools({ document, matches }: ToolsProps): JSX.Element {
  const model = useSidebar();
  const { outline } = model;
  const folds = document.sections.some((section) => section.children.length > 0);
  const toFirstMatch = (event: KeyboardEvent): void => {
    const root = (event.currentTarget as HTMLElement).closest('.panel');
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    root?.querySelector<HTMLElement>('[role=treeitem]')?.focus();
  };
  return (
    <div class="tools">
      <FilterField
        filter={outline.filter}
        name={i18n.t('outline.filter')}
        hint={i18n.t('outline.filterHint')}
        testId="outline-filter"
        matches={matches}
        onKeyDown={toFirstMatch}
      />
      {folds && <FoldButtons outline={outline} />}
      <IconButton
        name={i18n.t('outline.copy')}
        testId="copy-outline"
        onClick={() => copyOutline(model, document, 'text')}
        icon={<CopyIcon />}
      />
      <MenuButton
        name={i18n.t('outline.copyMenu')}
        testId="outline-menu"
        items={() => copyItems(model, document)}
      />
    </div>
  );
}

function FoldButtons({ outline }: { outline: OutlineState }): JSX.Element {
  return (
    <>
      <IconButton
        name={i18n.t('outline.expandAll')}
        testId="expand-all"
        onClick={() => outline.unfoldAll()}
        icon={<UnfoldIcon />}
      />
      <IconButton
        name={i18n.t('outline.collapseAll')}
        testId="collapse-all"
        onClick={() => outline.foldAll()}
        icon={<FoldIcon />}
      />
    </>
  );
}

/** The outline in two formats, and a link to the section being read. */
function copyItems(model: SidebarModel, shown: ReportDocument): MenuItem[] {
  const section = model.sections.value.find(({ id }) => id === model.currentSection.value);
  return [
    { id: 'outline-text', name: i18n.t('outline.copy'), run: () => copyOutline(model, shown, 'text') },
    {
      id: 'outline-markdown',
      name: i18n.t('outline.copyMarkdown'),
      run: () => copyOutline(model, shown, 'markdown'),
    },
    ...(section
      ? [{ id: 'section-link', name: i18n.t('outline.copyLink'), run: () => copyLink(model, section) }]
      : []),
  ];
}
