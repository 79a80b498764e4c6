import { useSignalEffect } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { sectionPaths } from '../../utils/export/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import { DataTools } from './DataTools.tsx';
import type { DataState } from './data-state.ts';
import { FigureRow } from './FigureRow.tsx';
import {
  type FigureGroup,
  type Grouping,
  groupByIndicator,
  groupBySection,
  type IndicatorNames,
  relationLines,
  ungrouped,
  usualGrouping,
} from './figure-groups.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { ListHead } from './ListHead.tsx';
import { Rejections } from './Rejections.tsx';
import { useGrowing } from './use-growing.ts';

/** Every figure of the document: what matters on top, then all of them, filtered, ordered, grouped. */
export function FiguresView({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const text = model.filter.value;
  const [kind, time] = [model.data.kind.value, model.data.time.value];
  const grouping = model.data.grouping.value ?? usualGrouping(document.figures);
  const [names, figures] = [model.names.value, model.listed.value];
  const groups = useMemo(
    () => grouped(grouping, figures, document, names),
    [document, figures, grouping, names],
  );
  model.data.shown = useMemo(() => groups.flatMap((group) => group.figures.map(({ id }) => id)), [groups]);
  if (document.figures.length === 0) {
    return (
      <>
        <p class="empty">{i18n.t('data.empty')}</p>
        <Rejections rejected={document.rejected} />
      </>
    );
  }
  const isFiltered = text.trim() !== '' || kind !== 'all' || time !== 'all';
  return (
    <>
      <DataTools document={document} matches={isFiltered ? figures.length : null} />
      {!isFiltered && <KeyFigures document={document} />}
      {figures.length > 0 && <ListHead ids={model.data.shown} total={document.figures.length} />}
      {figures.length === 0 && <NoMatch />}
      <Groups groups={groups} document={document} grouping={grouping} />
      <Rejections rejected={document.rejected} />
    </>
  );
}

/** Whatever was typed and picked: one press shows all figures again. */
function NoMatch(): JSX.Element {
  const model = useSidebar();
  return (
    <p class="empty">
      {i18n.t('data.noMatch')}{' '}
      <button
        type="button"
        class="link"
        data-testid="show-all"
        onClick={(event) => {
          event.currentTarget.closest('.panel')?.querySelector<HTMLElement>('[data-filter]')?.focus();
          model.filter.value = '';
          model.data.showAll();
        }}
      >
        {i18n.t('data.showAll')}
      </button>
    </p>
  );
}

function grouped(
  grouping: Grouping,
  figures: readonly Figure[],
  document: ReportDocument,
  names: IndicatorNames,
): FigureGroup[] {
  if (grouping === 'none') return ungrouped(figures);
  if (grouping === 'indicator') return groupByIndicator(figures, names);
  return groupBySection(figures, sectionPaths(document.sections));
}

/** Rows below the one that is sought, for some air. */
const AIR = 10;

interface GroupsProps {
  groups: readonly FigureGroup[];
  document: ReportDocument;
  grouping: Grouping;
}

/** One figure under its indicator: the name is a caption rather than a heading of its own weight. */
const isSingle = ({ figures, title }: FigureGroup, grouping: Grouping): boolean =>
  grouping === 'indicator' && title !== null && figures.length === 1;

const REST = { indicator: 'data.other', section: 'data.beforeFirst', none: 'data.all' } as const;

function Groups({ groups, document, grouping }: GroupsProps): JSX.Element {
  const model = useSidebar();
  const list = useRef<HTMLDivElement>(null);
  const relations = useMemo(() => relationLines(document), [document]);
  // Where none is sought these are fewer rows than are drawn at once.
  const growing = useGrowing(groups, model.data.shown.indexOf(model.data.sought.value ?? '') + AIR);
  const hover = useHover(model.data, list);
  let room = growing.room;
  return (
    <div ref={list} {...hover}>
      {groups.map((group) => {
        const drawn = group.figures.slice(0, Math.max(0, room));
        room -= group.figures.length;
        if (drawn.length === 0) return null;
        return (
          <section key={group.id} class={isSingle(group, grouping) ? 'group group-single' : 'group'}>
            <h2 class="group-title">
              <span lang={group.title !== null && grouping === 'section' ? 'zh-CN' : undefined}>
                {group.title ?? i18n.t(REST[grouping])}
              </span>
              {!isSingle(group, grouping) && <span class="group-count">{group.figures.length}</span>}
            </h2>
            <ul class="figures">
              {drawn.map((figure) => (
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
      <div ref={growing.end} data-more={growing.hasMore} />
    </div>
  );
}

/** Lights the row of the figure that is hovered, in the list or in the page. Returns what hears of the former. */
function useHover({ hovered }: DataState, list: RefObject<HTMLElement | null>) {
  // One listener for all rows; the class is set by hand, so that no row is drawn anew for a pointer passing.
  useSignalEffect(() => {
    const id = hovered.value;
    list.current?.querySelector('.figure-hovered')?.classList.remove('figure-hovered');
    if (id !== null) list.current?.querySelector(`[data-figure="${id}"]`)?.classList.add('figure-hovered');
  });
  const hover = ({ target }: Event): void => {
    const row = (target as Element).closest<HTMLElement>('[data-figure]');
    hovered.value = row?.dataset.figure ?? null;
  };
  const leave = (): void => {
    hovered.value = null;
  };
  return { onPointerOver: hover, onPointerLeave: leave, onFocusIn: hover, onFocusOut: leave };
}
