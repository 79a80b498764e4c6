import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Evidence } from '../../utils/model.ts';
import { evidenceWord } from '../words.ts';
import { useSidebar } from './context.ts';

/** The page is none of ours: said plainly, with what was looked at. */
export function NotOurs({ evidence }: { evidence: readonly Evidence[] }): JSX.Element {
  return (
    <section class="message" data-testid="none">
      <h1>{i18n.t('none.title')}</h1>
      <p>{i18n.t('none.body')}</p>
      <h2>{i18n.t('none.why')}</h2>
      {evidence.length === 0 ? (
        <p class="muted">{i18n.t('none.noEvidence')}</p>
      ) : (
        <ul class="evidence">
          {evidence.map((item) => (
            <li key={`${item.code}${item.text}`}>
              <span class="muted">{evidenceWord(item)}</span> <span lang="zh-CN">{item.text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Failed({ message }: { message: string }): JSX.Element {
  const model = useSidebar();
  return (
    <section class="message" role="alert" data-testid="error">
      <h1>{i18n.t('error.title')}</h1>
      <p>{i18n.t('error.body')}</p>
      <pre>{message}</pre>
      <button type="button" class="button" onClick={model.host.read}>
        {i18n.t('error.retry')}
      </button>
    </section>
  );
}

export function Loading(): JSX.Element {
  return (
    <p class="message loading" role="status" data-testid="loading">
      <span class="pulse" aria-hidden="true" />
      {i18n.t('loading')}
    </p>
  );
}
