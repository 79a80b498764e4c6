import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { fragmentAddress } from '../../../utils/jump/index.ts';
import { pickKey, type Subject, type Value } from '../../../utils/library/compare/index.ts';
import { pageNumberAt } from '../../../utils/pages.ts';
import { CloseIcon } from '../../icons.tsx';
import { changeSentence, subjectWords, valueWords } from './amounts.ts';
import type { CompareModel, Shown } from './compare-model.ts';

/** Text around a place that is shown with it. */
const AROUND = 50;

/** Where a number stands: the sentence or the cell, the address, what else the document says of the indicator. */
export function SourceCard({ model }: { model: CompareModel }): JSX.Element | null {
  const shown = model.shown.value;
  const card = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // A choice inside the card shows it anew, and is no place to come back to.
    if (shown === null || card.current?.contains(active)) return;
    opener.current = active;
    card.current?.focus();
  }, [shown]);
  if (shown === null) return null;
  const close = (): void => {
    model.shown.value = null;
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const { subject, name, cell } = shown;
  const values = cell.all.length > 0 ? cell.all : [];
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
          onClick={close}
        >
          <CloseIcon />
        </button>
      </header>
      <Since model={model} shown={shown} />
      {cell.state === 'several' && <p class="several-note">{i18n.t('compare.severalNote')}</p>}
      <ul class="source-values">
        {values.map((value, at) => (
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

interface OneProps {
  model: CompareModel;
  shown: Shown;
  value: Value;
  at: number;
}

const isSame = (a: Value | null, b: Value) =>
  a !== null && a.source.places[0]?.start === b.source.places[0]?.start;

function OneSource({ model, shown, value, at }: OneProps): JSX.Element {
  const { subject, name, cell } = shown;
  const { source, of, span } = value;
  const [place] = source.places;
  const page = place ? pageNumberAt(subject.pages, place.start) : null;
  return (
    <div class="source-one">
      <p class="source-value">
        <strong>
          {valueWords(value)} {value.unit}
        </strong>
        <span class="muted" lang="zh-CN">
          {source.name}
        </span>
        {of !== null && (
          <span class="chip" lang="zh-CN">
            {of}
          </span>
        )}
        {span !== null && <span class="chip">{span}</span>}
        {page !== null && <span class="chip">{i18n.t('compare.page', [String(page)])}</span>}
      </p>
      {cell.all.length > 1 && (
        <label class="check">
          <input
            type="radio"
            name={`pick ${subject.key} ${name}`}
            checked={cell.state === 'one' && isSame(cell.value, value)}
            data-testid="pick"
            onChange={() => model.pick(shown, at)}
          />
          {i18n.t('compare.pick')}
        </label>
      )}
      <Quote subject={subject} value={value} />
      <p class="source-links">
        <a href={`#/kept?id=${encodeURIComponent(subject.reading)}`} data-testid="source-kept">
          {i18n.t('compare.kept')}
        </a>
        {subject.address !== '' && (
          <a
            href={addressOf(subject, value)}
            target="_blank"
            rel="noreferrer noopener"
            data-testid="source-original"
          >
            {i18n.t('library.original')}
          </a>
        )}
      </p>
    </div>
  );
}

/** The address, at the sentence where the browser can find it. */
function addressOf({ address, text }: Subject, { source }: Value): string {
  const [place] = source.places;
  const words = source.sentence;
  if (!place || words === '') return address;
  return fragmentAddress(address, { text: words, before: '', after: '' }, text) ?? address;
}

/** The words around the number, with the number marked; a cell has its row of the table as it was kept. */
function Quote({ subject, value }: { subject: Subject; value: Value }): JSX.Element | null {
  const { places } = value.source;
  const [place] = places;
  if (!place || places.length > 1) return null;
  const { text } = subject;
  return (
    <blockquote lang="zh-CN">
      {cut(text.slice(Math.max(0, place.start - AROUND), place.start), 'before')}
      <mark>{text.slice(place.start, place.end)}</mark>
      {cut(text.slice(place.end, place.end + AROUND), 'after')}
    </blockquote>
  );
}

function cut(words: string, side: 'before' | 'after'): string {
  const flat = words.replace(/\s+/g, ' ');
  if (words.length < AROUND) return flat;
  return side === 'before' ? `…${flat}` : `${flat}…`;
}
