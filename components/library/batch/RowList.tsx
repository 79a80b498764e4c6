import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import type { QueueRow } from '../../../utils/library/queue.ts';
import { reasonWords } from './reason-words.ts';

/** What came of each row; rows out of sight are laid out only when they come into it (content-visibility). */
export function RowList({ rows }: { rows: readonly QueueRow[] }): JSX.Element | null {
  if (rows.length === 0) return <p class="muted batch-empty">{i18n.t('batch.empty')}</p>;
  return (
    <ol class="batch-rows" aria-label={i18n.t('batch.rows')}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ol>
  );
}

function stateWords({ state, reason }: QueueRow): string {
  switch (state) {
    case 'waiting':
      return reason === null
        ? i18n.t('batch.state.waiting')
        : i18n.t('batch.state.again', [reasonWords(reason)]);
    case 'reading':
      return i18n.t('batch.state.reading');
    case 'done':
      return i18n.t('batch.state.done');
    case 'failed':
      return reason === null ? i18n.t('batch.state.failed') : reasonWords(reason);
    case 'cancelled':
      return i18n.t('batch.state.cancelled');
  }
}

const Row = memo(function Row({ row }: { row: QueueRow }): JSX.Element {
  return (
    <li
      class={`batch-row is-${row.state}`}
      data-testid="batch-row"
      data-state={row.state}
      data-reason={row.reason}
    >
      <span class="batch-name" lang="zh-CN" title={row.name}>
        {row.titles.length > 0 ? row.titles.join('；') : row.name}
      </span>
      {row.titles.length > 0 && <span class="muted batch-address">{row.name}</span>}
      <span class="batch-state">{stateWords(row)}</span>
    </li>
  );
});
