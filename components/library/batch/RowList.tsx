import { Component, type JSX } from 'preact';
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

/** Drawn anew only when it has changed: of thousands one does at a time. */
class Row extends Component<{ row: QueueRow }> {
  override shouldComponentUpdate({ row }: { row: QueueRow }): boolean {
    return row !== this.props.row;
  }

  override render({ row }: { row: QueueRow }): JSX.Element {
    const { state, reason, titles, name } = row;
    return (
      <li class={`batch-row is-${state}`} data-testid="batch-row" data-state={state} data-reason={reason}>
        <span class="batch-name" lang="zh-CN" title={name}>
          {titles.length > 0 ? titles.join('；') : name}
        </span>
        {titles.length > 0 && <span class="muted batch-address">{name}</span>}
        <span class="batch-state">{stateWords(row)}</span>
      </li>
    );
  }
}
