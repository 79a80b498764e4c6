import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AddPanel } from './AddPanel.tsx';
import type { BatchModel } from './batch-model.ts';
import { ColumnPanel } from './ColumnPanel.tsx';
import { PacePanel } from './PacePanel.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  model: BatchModel;
  /** Asks the browser for the hosts of these addresses; resolves to whether the extension may fetch from all. */
  askFor: (addresses: readonly string[]) => Promise<boolean>;
}

/** Many pages read one after another: what to read, how it goes, and what came of each. */
export function BatchView({ model, askFor }: Props): JSX.Element {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    // The reading goes on while the person looks at another view.
    if (model.state.peek() === 'running') setLoaded(true);
    else void model.load().then(() => setLoaded(true));
  }, [model]);
  return (
    <div class="batch" data-testid="batch" data-loaded={isLoaded} data-state={model.state.value}>
      <div class="batch-sources">
        <AddPanel model={model} />
        <ColumnPanel model={model} askFor={askFor} />
      </div>
      <Controls model={model} askFor={askFor} />
      <RowList rows={model.rows.value} />
      <PacePanel model={model} />
    </div>
  );
}

function Controls({ model, askFor }: Props): JSX.Element | null {
  const { all, done, failed, cancelled, left } = model.progress.value;
  if (all === 0) return null;
  const isRunning = model.state.value === 'running';
  const start = async (): Promise<void> => {
    // Rows whose host was refused say so themselves.
    await askFor(model.rows.value.flatMap(({ state, address }) => (state === 'done' ? [] : (address ?? []))));
    await (left > 0 ? model.start() : model.retry());
  };
  return (
    <section class="batch-run" aria-label={i18n.t('batch.progress')}>
      <div class="batch-buttons">
        {left > 0 && <RunButton model={model} onStart={() => void start()} />}
        {left > 0 && (
          <button type="button" data-testid="batch-cancel" onClick={() => void model.cancel()}>
            {i18n.t('batch.cancel')}
          </button>
        )}
        {left === 0 && failed + cancelled > 0 && (
          <button type="button" data-testid="batch-retry" onClick={() => void start()}>
            {i18n.t('batch.retry')}
          </button>
        )}
        {!isRunning && done + failed + cancelled > 0 && (
          <button type="button" data-testid="batch-clear" onClick={() => void model.clear()}>
            {i18n.t('batch.clear')}
          </button>
        )}
      </div>
      <Progress model={model} />
    </section>
  );
}

/** Begins, stops for a while, goes on. */
function RunButton({ model, onStart }: { model: BatchModel; onStart: () => void }): JSX.Element {
  const { done, failed } = model.progress.value;
  const isRunning = model.state.value === 'running';
  return (
    <button
      type="button"
      class="primary"
      data-testid="batch-run"
      onClick={() => (isRunning ? model.pause() : onStart())}
    >
      {isRunning ? i18n.t('batch.pause') : done + failed > 0 ? i18n.t('batch.resume') : i18n.t('batch.start')}
    </button>
  );
}

/** How far it is, how long it may still take, and what stands in the way. */
function Progress({ model }: { model: BatchModel }): JSX.Element {
  const { all, done, failed, cancelled, left } = model.progress.value;
  const isRunning = model.state.value === 'running';
  return (
    <>
      <progress max={all} value={all - left} aria-label={i18n.t('batch.progress')} />
      <p class="muted" role="status" data-testid="batch-progress">
        {i18n.t('batch.counts', [String(all - left), String(all), String(done), String(failed)])}
        {cancelled > 0 && i18n.t('batch.cancelledOf', cancelled)}
        {isRunning && model.left.value !== null && ` · ${timeWords(model.left.value)}`}
        {model.state.value === 'elsewhere' && ` · ${i18n.t('batch.elsewhere')}`}
      </p>
      {model.trouble.value !== null && (
        <p class="batch-trouble" role="alert">
          {i18n.t('batch.trouble')} <span class="muted">{model.trouble.value}</span>
        </p>
      )}
    </>
  );
}

function timeWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes < 1
    ? i18n.t('batch.seconds', [String(Math.max(1, Math.round(ms / 1000)))])
    : i18n.t('batch.minutes', [String(minutes + 1)]);
}
