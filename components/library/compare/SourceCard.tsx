import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { pickKey, type Subject } from '../../../utils/library/compare/index.ts';
import { CloseIcon } from '../../icons.tsx';
import { changeSentence, subjectWords } from './amounts.ts';
import type { CompareModel, Shown } from './compare-model.ts';
import { OneSource } from './OneSource.tsx';

interface Focused {
  card: RefObject<HTMLDialogElement | null>;
  /** Gives the focus back to what the card was opened from. */
  giveBack: () => void;
}

/** The focus goes to the card whenever a number is shown in it. */
function useFocus(shown: Shown | null): Focused {
  const card = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // A choice inside the card shows it anew, and is no place to come back to.
    if (shown === null || card.current?.contains(active)) return;
    opener.current = active;
    card.current?.focus();
  }, [shown]);
  const giveBack = (): void => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { card, giveBack };
}

/** Where a number stands: the sentence or the cell, the address, what else the document says of the indicator. */
export function SourceCard({ model }: { model: CompareModel }): JSX.Element | null {
  const shown = model.shown.value;
  const { card, giveBack } = useFocus(shown);
  if (shown === null) return null;
  const close = (): void => {
    model.shown.value = null;
    giveBack();
  };
  const { subject, name, cell } = shown;
  return (
    <dialog
      open
      class="source-card"
      aria-label={i18n.t('compare.sourceOf', [name, subjectWords(subject)])}
      tabIndex={-1}
      ref={card}
      data-testid="source-card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Head name={name} subject={subject} onClose={close} />
      <Since model={model} shown={shown} />
      {cell.state === 'several' && <p class="several-note">{i18n.t('compare.severalNote')}</p>}
      <ul class="source-values">
        {cell.all.map((value, at) => (
          <li key={at}>
            <OneSource model={model} shown={shown} value={value} at={at} />
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** What became of it since the report before, or why that is not said. */
function Since({
  model,
  shown: { subject, row },
}: {
  model: CompareModel;
  shown: Shown;
}): JSX.Element | null {
  const change = row && model.changeAt.value.get(pickKey(subject, row.indicator));
  const words = row && change ? changeSentence(change, row) : '';
  return words === '' ? null : (
    <p class="since muted" data-testid="source-change">
      {words}
    </p>
  );
}

interface HeadProps {
  name: string;
  subject: Subject;
  onClose: () => void;
}

function Head({ name, subject, onClose }: HeadProps): JSX.Element {
  return (
    <header>
      <h2>
        {name}
        <span class="muted" lang="zh-CN">
          {subjectWords(subject)}
        </span>
      </h2>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('compare.close')}
        data-testid="source-close"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </header>
  );
}
