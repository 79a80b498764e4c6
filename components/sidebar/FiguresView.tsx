import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { sectionPaths } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { CloseIcon, SearchIcon } from '../icons.tsx';
import { indicatorNames } from '../indicators.ts';
import { language } from '../words.ts';
import { useSidebar } from './context.ts';
import { FigureRow } from './FigureRow.tsx';
import {
  type FigureGroup,
  filterFigures,
  type Grouping,
  groupByIndicator,
  groupBySection,
  relationLines,
} from './figure-groups.ts';
import { Rejections } from './Rejections.tsx';
import { useGrowing } from './use-growing.ts';

/** Every figure of the document, grouped, filtered, one click from its place and from the clipboard. */
export function FiguresView({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const filter = model.filter.value;
  const grouping = model.grouping.value;
  const names = useMemo(() => indicatorNames(language()), []);
  const figures = useMemo(
    () => filterFigures(document.figures, filter, names.name),
    [document, filter, names],
  );
  const groups = useMemo(
    () =>
      grouping === 'indicator'
        ? groupByIndicator(figures, names)
        : groupBySection(figures, sectionPaths(document.sections)),
    [document, figures, grouping, names],
  );
  if (document.figures.length === 0) {
    return (
      <>
        <p class="empty">{i18n.t('data.empty')}</p>
        <Rejections rejected={document.rejected} />
      </>
    );
  }
  return (
    <>
      <DataTools matches={filter.trim() === '' ? null : figures.length} />
      {figures.length === 0 && <p class="empty">{i18n.t('data.noMatch', [filter])}</p>}
      <Groups groups={groups} document={document} grouping={grouping} />
      <Rejections rejected={document.rejected} />
    </>
  );
}

interface GroupsProps {
  groups: readonly FigureGroup[];
  document: ReportDocument;
  grouping: Grouping;
}

function Groups({ groups, document, grouping }: GroupsProps): JSX.Element {
  const relations = useMemo(() => relationLines(document), [document]);
  let room = useGrowing(groups);
  const name = grouping === 'indicator' ? i18n.t('data.other') : i18n.t('data.beforeFirst');
  return (
    <>
      {groups.map((group) => {
        const shown = group.figures.slice(0, Math.max(0, room));
        room -= group.figures.length;
        if (shown.length === 0) return null;
        return (
          <section key={group.id} class="group">
            <h2 class="group-title">
              <span lang={group.title !== null && grouping === 'section' ? 'zh-CN' : undefined}>
                {group.title ?? name}
              </span>
              <span class="group-count">{group.figures.length}</span>
            </h2>
            <ul class="figures">
              {shown.map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  document={document}
                  relations={relations.get(figure.id) ?? []}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function DataTools({ matches }: { matches: number | null }): JSX.Element {
  const model = useSidebar();
  return (
    <div class="tools tools-data">
      <search class="filter">
        <SearchIcon />
        <input
          id="ml-filter"
          type="text"
          inputMode="search"
          autoComplete="off"
          spellcheck={false}
          data-testid="filter"
          aria-label={i18n.t('data.filter')}
          placeholder={i18n.t('data.filterHint')}
          value={model.filter.value}
          onInput={(event) => {
            model.filter.value = event.currentTarget.value;
          }}
        />
        {model.filter.value !== '' && (
          <button
            type="button"
            class="icon-button icon-small"
            aria-label={i18n.t('data.clearFilter')}
            onClick={(event) => {
              model.filter.value = '';
              event.currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
      </search>
      <GroupingSwitch />
      <p class="sr-only" role="status">
        {matches === null ? '' : i18n.t('data.matches', matches)}
      </p>
    </div>
  );
}

const GROUPINGS: readonly Grouping[] = ['indicator', 'section'];

function GroupingSwitch(): JSX.Element {
  const model = useSidebar();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a segmented control in all browsers
    <div class="segments" role="group" aria-label={i18n.t('data.group')}>
      {GROUPINGS.map((grouping) => (
        <button
          type="button"
          key={grouping}
          class="segment"
          data-testid={`group-${grouping}`}
          aria-pressed={model.grouping.value === grouping}
          onClick={() => {
            model.grouping.value = grouping;
          }}
        >
          {i18n.t(grouping === 'indicator' ? 'data.byIndicator' : 'data.bySection')}
        </button>
      ))}
    </div>
  );
}
