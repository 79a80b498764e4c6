import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useSidebar } from './context.ts';

/** Shown until it was read once, on whichever page: what a click does, which keys there are, what stays private. */
export function Hint(): JSX.Element | null {
  const model = useSidebar();
  if (!model.hint.value) return null;
  return (
    <section class="first-hint" data-testid="hint" aria-label={i18n.t('hint.title')}>
      <ul>
        <li>{i18n.t('hint.jump')}</li>
        <li>{i18n.t('hint.keys')}</li>
        <li>{i18n.t('hint.local')}</li>
      </ul>
      <button
        type="button"
        class="button"
        data-testid="hint-read"
        onClick={(event) => {
          const next = event.currentTarget
            .closest('.ml')
            ?.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
          model.hint.value = false;
          model.hintRead();
          // The button goes: the keyboard is not left with nothing.
          next?.focus();
        }}
      >
        {i18n.t('hint.read')}
      </button>
    </section>
  );
}
