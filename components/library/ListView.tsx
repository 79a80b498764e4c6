import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryRecord } from '../../utils/library/records.ts';
import { dateWords, kindWord } from '../words.ts';
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
      {records && records.length > 0 && model.shown.value.length === 0 && (
        <p class="library-empty muted" role="status">
          {i18n.t('library.noMatch')}
        </p>
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

/** Above and below the rows that are drawn: room for those that are not. */
function Spacer({ height }: { height: number }): JSX.Element | null {
  return height > 0 ? (
    <tr class="spacer">
      <td colSpan={COLUMNS.length + 1} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}

function Table({ model, rows }: { model: LibraryModel; rows: readonly LibraryRecord[] }): JSX.Element {
  const scroller = useRef<HTMLElement>(null);
  const { items, total } = useWindow(scroller, rows.length, ROW_HEIGHT);
  return (
    <section
      class="table"
      ref={scroller}
      aria-label={i18n.t('library.list')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table aria-rowcount={rows.length + 1}>
        <Head model={model} rows={rows} />
        <tbody>
          <Spacer height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const record = rows[index];
            return record && <Row key={record.id} model={model} record={record} index={index} />;
          })}
          <Spacer height={total - (items[items.length - 1]?.end ?? total)} />
        </tbody>
      </table>
    </section>
  );
}

function Head({ model, rows }: { model: LibraryModel; rows: readonly LibraryRecord[] }): JSX.Element {
  const all = rows.length > 0 && rows.every(({ id }) => model.chosen.value.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="cell-choose">
          <input
            type="checkbox"
            aria-label={i18n.t('library.chooseAll')}
            checked={all}
            data-testid="choose-all"
            onChange={(event) => model.chooseAll(event.currentTarget.checked)}
          />
        </th>
        {COLUMNS.map(({ key, name }) => (
          <Heading key={key} model={model} of={key} name={name()} />
        ))}
      </tr>
    </thead>
  );
}

function Heading({ model, of, name }: { model: LibraryModel; of: SortKey; name: string }): JSX.Element {
  const { key, descending } = model.sort.value;
  const sorted = key === of ? (descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={`cell-${of}`} aria-sort={sorted}>
      <button type="button" class="heading" data-testid={`sort-${of}`} onClick={() => model.sortBy(of)}>
        {name}
        <span aria-hidden="true">{sorted === 'none' ? '' : descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}

function Row(props: { model: LibraryModel; record: LibraryRecord; index: number }): JSX.Element {
  const { model, record, index } = props;
  const { id, title, region, year, kind, figures, disagrees, seen } = record;
  return (
    <tr aria-rowindex={index + 2} data-testid="library-row">
      <td class="cell-choose">
        <input
          type="checkbox"
          aria-label={i18n.t('library.choose', [title])}
          checked={model.chosen.value.has(id)}
          data-testid="choose-row"
          onChange={(event) => model.choose(id, event.currentTarget.checked)}
        />
      </td>
      <ReportCell record={record} />
      <td lang="zh-CN">{region}</td>
      <td>{year}</td>
      <td>{kindWord(kind)}</td>
      <td class="number">{figures}</td>
      <td class={disagrees > 0 ? 'number differ' : 'number'}>{disagrees}</td>
      <td>
        <time dateTime={new Date(seen).toISOString()}>{dateWords(seen)}</time>
      </td>
    </tr>
  );
}

function ReportCell({ record }: { record: LibraryRecord }): JSX.Element {
  const { id, title, agency, documents, tags, changed } = record;
  return (
    <th scope="row" class="cell-report">
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
    </th>
  );
}
