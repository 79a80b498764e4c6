import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { fragmentAddress } from '../../../utils/jump/index.ts';
import type { Subject, Value } from '../../../utils/library/compare/index.ts';
import { pageNumberAt } from '../../../utils/pages.ts';
import { Spoken } from '../../spoken.tsx';
import { language } from '../../words.ts';
import { valueWords } from './amounts.ts';
import type { CompareModel, Shown } from './compare-model.ts';

/** Text around a place that is shown with it. */
const AROUND = 50;

interface OneProps {
  model: CompareModel;
  shown: Shown;
  value: Value;
  at: number;
}

const isSame = (a: Value | null, b: Value) =>
  a !== null && a.source.places[0]?.start === b.source.places[0]?.start;

/** One number with what is said of it, the words around it and the ways to it. */
export function OneSource({ model, shown, value, at }: OneProps): JSX.Element {
  const { subject, cell } = shown;
  const { source, of, span } = value;
  const [place] = source.places;
  const page = place ? pageNumberAt(subject.pages, place.start) : null;
  return (
    <div class="source-one">
      <p class="source-value">
        <strong>
          {valueWords(value)} {value.unit}
        </strong>
        <span class="muted">
          <Spoken text={source.name[language()]} />
        </span>
        {of !== null && (
          <span class="chip" lang="zh-CN">
            {of}
          </span>
        )}
        {span !== null && <span class="chip">{span}</span>}
        {page !== null && <span class="chip">{i18n.t('compare.page', [String(page)])}</span>}
      </p>
      {cell.all.length > 1 && <Pick model={model} shown={shown} value={value} at={at} />}
      <Quote subject={subject} value={value} />
      <Links subject={subject} value={value} />
    </div>
  );
}

/** That this is the number that is meant, of several. */
function Pick({ model, shown, value, at }: OneProps): JSX.Element {
  const { subject, name, cell } = shown;
  return (
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
  );
}

function Links({ subject, value }: { subject: Subject; value: Value }): JSX.Element {
  return (
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
