import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryRecord } from '../../utils/library/records.ts';
import { kindWord } from '../words.ts';
import { ListTools } from './ListTools.tsx';
import type { LibraryModel, SortKey } from './library-model.ts';
import { useWindow } from './use-window.ts';

const ROW_HEIGHT = 60;

/** What is kept, searched, sorted and tagged; thousands of rows, of which only those in sight are drawn. */
export function ListView({ model }: { model: LibraryModel }): JSX.Element {
  const records = model.records.value;
  if (model.failed.value !== null)
    return (
      <p class="library-trouble" role="alert">
        {i18n.t('library.blocked')} <span class="muted">{model.failed.value}</span>
      </p>
    );
  return (
    <div class="list" data-testid="library" data-count={records?.length ?? -1}>
      <ListTools model={model} />
      {records?.length === 0 ? (
        <p class="library-empty muted">{i18n.t('library.empty')}</p>
      ) : (
        <Table model={model} rows={model.shown.value} />
      )}
    </div>
  );
}

const COLUMNS: readonly { key: SortKey; name: () => string }[] = [
  { key: 'title', name: () => i18n.t('library.report') },
  { key: 'region', name: () => i18n.t('library.region') },
  { key: 'year', name: () => i18n.t('library.year') },
  { key: 'kind', name: () => i18n.t('library.kind') },
  { key: 'figures', name: () => i18n.t('library.figures') },
  { key: 'disagrees', name: () => i18n.t('library.findings') },
  { key: 'seen', name: () => i18n.t('library.seen') },
];

function Table({ model, rows }: { model: LibraryModel; rows: readonly LibraryRecord[] }): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, total } = useWindow(scroller, rows.length, ROW_HEIGHT);
  const all = rows.length > 0 && rows.every(({ id }) => model.chosen.value.has(id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div
      class="table"
      ref={scroller}
      tabIndex={0}
      role="table"
      aria-rowcount={rows.length + 1}
      aria-label={i18n.t('library.list')}
    >
      <div role="rowgroup" class="table-head">
        <div role="row" class="table-row" aria-rowindex={1}>
          <span role="columnheader">
            <input
              type="checkbox"
              aria-label={i18n.t('library.chooseAll')}
              checked={all}
              data-testid="choose-all"
              onChange={(event) => model.chooseAll(event.currentTarget.checked)}
            />
          </span>
          {COLUMNS.map(({ key, name }) => (
            <Heading key={key} model={model} of={key} name={name()} />
          ))}
        </div>
      </div>
      <div role="rowgroup" class="table-rows" style={{ height: `${total}px` }}>
        {items.map(({ index, start }) => {
          const record = rows[index];
          return record && <Row key={record.id} model={model} record={record} index={index} top={start} />;
        })}
      </div>
    </div>
  );
}

function Heading({ model, of, name }: { model: LibraryModel; of: SortKey; name: string }): JSX.Element {
  const { key, descending } = model.sort.value;
  const sorted = key === of ? (descending ? 'descending' : 'ascending') : 'none';
  return (
    <span role="columnheader" aria-sort={sorted}>
      <button type="button" class="heading" data-testid={`sort-${of}`} onClick={() => model.sortBy(of)}>
        {name}
        <span aria-hidden="true">{sorted === 'none' ? '' : descending ? ' ↓' : ' ↑'}</span>
      </button>
    </span>
  );
}

interface RowProps {
  model: LibraryModel;
  record: LibraryRecord;
  index: number;
  top: number;
}

function Row({ model, record, index, top }: RowProps): JSX.Element {
  const { id, title, agency, region, year, kind, figures, disagrees, seen, documents, tags, changed } =
    record;
  return (
    <div
      role="row"
      class="table-row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
      data-testid="library-row"
    >
      <span role="cell">
        <input
          type="checkbox"
          aria-label={i18n.t('library.choose', [title])}
          checked={model.chosen.value.has(id)}
          onChange={(event) => model.choose(id, event.currentTarget.checked)}
        />
      </span>
      <span role="cell" class="cell-report">
        <a href={`#/kept?id=${encodeURIComponent(id)}`} lang="zh-CN" title={title}>
          {title}
        </a>
        <span class="cell-more muted">
          <span lang="zh-CN">{documents > 1 ? i18n.t('library.documents', documents) : agency}</span>
          {changed !== null && <span class="chip chip-warn">{i18n.t('library.changed')}</span>}
          {tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </span>
      </span>
      <span role="cell" lang="zh-CN">
        {region}
      </span>
      <span role="cell">{year}</span>
      <span role="cell">{kindWord(kind)}</span>
      <span role="cell" class="number">
        {figures}
      </span>
      <span role="cell" class={disagrees > 0 ? 'number differ' : 'number'}>
        {disagrees}
      </span>
      <span role="cell">
        <time dateTime={new Date(seen).toISOString()}>{dateWords(seen)}</time>
      </span>
    </div>
  );
}

const dateWords = (ms: number): string =>
  new Date(ms).toLocaleDateString(undefined, { year: 'numeric', month: '2-digit', day: '2-digit' });
