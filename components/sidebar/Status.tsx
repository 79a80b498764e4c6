import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSidebar } from './context.ts';

/** The live region: always there, so that screen readers hear every change; seen only when it speaks. */
export function Status(): JSX.Element {
  const { words, seen } = useSidebar().speech.status.value;
  return (
    <div class="status" role="status" aria-live="polite" data-testid="status">
      {words !== '' && <span class={seen ? 'toast' : 'sr-only'}>{words}</span>}
    </div>
  );
}

/** The text of a refused copy, selected, for the person's own Ctrl+C. */
export function RefusedCopy(): JSX.Element | null {
  const model = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = model.speech.refusedCopy.value;
  // Before it is seen: whoever presses Ctrl+C at once copies all of it.
  useLayoutEffect(() => {
    if (text !== null) area.current?.select();
  }, [text]);
  if (text === null) return null;
  return (
    <div class="refused">
      <p>{i18n.t('copy.refused')}</p>
      <textarea
        ref={area}
        readOnly
        rows={6}
        data-testid="fallback-text"
        aria-label={i18n.t('copy.fallback')}
        value={text}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          model.speech.refusedCopy.value = null;
        }}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          model.speech.refusedCopy.value = null;
        }}
      >
        {i18n.t('copy.done')}
      </button>
    </div>
  );
}
