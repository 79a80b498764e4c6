import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFull } from '../../utils/library/store.ts';
import { NotALibrary } from '../../utils/library/transfer.ts';
import { download } from '../sidebar/download.ts';
import type { LibraryModel } from './library-model.ts';
import { SearchField } from './SearchField.tsx';

/** Search, tags, what can be done with the chosen rows, and the library's file. */
export function ListTools({ model }: { model: LibraryModel }): JSX.Element {
  return (
    <div class="list-tools">
      <div class="tools-line">
        <SearchField query={model.query} name={i18n.t('library.search')} testId="library-search" />
        <TagFilter model={model} />
        <span class="muted" role="status" data-testid="library-count">
          {i18n.t('library.count', model.shown.value.length)}
        </span>
        <LibraryFile model={model} />
      </div>
      <Strip model={model} />
    </div>
  );
}

/**
 * What can be done with the chosen rows. Its place is kept while none is chosen, with a hint or the way back
 * of a deletion in it: the list does not move under the pointer when its first row is chosen.
 */
function Strip({ model }: { model: LibraryModel }): JSX.Element | null {
  const chosen = [...model.chosen.value];
  const removed = model.removed.value.length;
  if (!model.records.value?.length && removed === 0) return null;
  return (
    <div class={chosen.length > 0 ? 'strip' : 'strip strip-idle'} data-testid="strip">
      <ChosenTools model={model} chosen={chosen} />
      {removed > 0 && (
        <p class="strip-words" role="status" data-testid="removed">
          {i18n.t('library.removed', removed)}{' '}
          <button type="button" class="link" data-testid="undo" onClick={() => void model.undo()}>
            {i18n.t('library.undo')}
          </button>
        </p>
      )}
      {removed === 0 && (
        <p class="strip-words strip-hint muted" data-testid="strip-hint">
          {i18n.t('library.chooseHint')}
        </p>
      )}
    </div>
  );
}

function TagFilter({ model }: { model: LibraryModel }): JSX.Element | null {
  const tags = model.tags.value;
  if (tags.length === 0) return null;
  return (
    <select
      aria-label={i18n.t('library.tag')}
      value={model.tag.value ?? ''}
      data-testid="tag-filter"
      onChange={(event) => {
        model.tag.value = event.currentTarget.value || null;
      }}
    >
      <option value="">{i18n.t('library.allTags')}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {tag}
        </option>
      ))}
    </select>
  );
}

interface ChosenProps {
  model: LibraryModel;
  /** The ids of the chosen readings. */
  chosen: readonly string[];
}

/** What can be done with the chosen rows: compared, tagged, taken out. */
function ChosenTools({ model, chosen }: ChosenProps): JSX.Element {
  const seen = model.chosenShown.value;
  const hidden = chosen.length - seen.length;
  return (
    <div class="tools-line chosen" role="toolbar" aria-label={i18n.t('library.withChosen')}>
      <span data-testid="chosen-count">
        {i18n.t('library.chosen', chosen.length)}
        {hidden > 0 && <span class="muted"> {i18n.t('library.chosenHidden', hidden)}</span>}
      </span>
      <a
        class="button"
        href={`#/compare?${new URLSearchParams(chosen.map((id) => ['id', id])).toString()}`}
        data-testid="compare-chosen"
      >
        {i18n.t('library.compare')}
      </a>
      <a
        class="button"
        href={`#/compare?${new URLSearchParams([['view', 'findings'], ...chosen.map((id) => ['id', id])]).toString()}`}
        data-testid="notes-chosen"
      >
        {i18n.t('compare.circular')}
      </a>
      <Tagging model={model} chosen={chosen} />
      <button
        type="button"
        data-testid="remove-chosen"
        disabled={seen.length === 0}
        onClick={() => void model.remove(seen)}
      >
        {i18n.t('library.remove')}
      </button>
    </div>
  );
}

/** A tag to type, put on all that is chosen or taken off it. */
function Tagging({ model, chosen }: ChosenProps): JSX.Element {
  const [tag, setTag] = useState('');
  const apply = (on: boolean): void => {
    if (tag.trim() !== '') void model.tagAll(chosen, tag.trim(), on);
  };
  return (
    <>
      <input
        type="text"
        class="tag-name"
        aria-label={i18n.t('library.tagName')}
        placeholder={i18n.t('library.tagName')}
        value={tag}
        maxLength={40}
        data-testid="tag-name"
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="button" data-testid="tag-add" disabled={tag.trim() === ''} onClick={() => apply(true)}>
        {i18n.t('library.tagAdd')}
      </button>
      <button type="button" disabled={tag.trim() === ''} onClick={() => apply(false)}>
        {i18n.t('library.tagRemove')}
      </button>
    </>
  );
}

function troubleWords(error: unknown): string {
  if (error instanceof NotALibrary) return i18n.t('library.notALibrary');
  return isFull(error) ? i18n.t('library.full') : i18n.t('library.notTakenIn', [String(error)]);
}

/** Saves the library as a file, and says why it could not; nothing where it could. */
async function saved(model: LibraryModel): Promise<string> {
  try {
    const blob = await model.exported();
    const day = new Date().toISOString().slice(0, 10);
    download(blob, blob.type, `minglan-library-${day}.json`);
    return '';
  } catch (error) {
    return i18n.t('library.notWritten', [String(error)]);
  }
}

/** Takes the readings of a library's file in, and says what came of them. */
async function takenIn(model: LibraryModel, file: File): Promise<string> {
  try {
    const { added, older, wrong } = await model.takeIn(file);
    return i18n.t('library.imported', [String(added), String(older), String(wrong)]);
  } catch (error) {
    return troubleWords(error);
  }
}

/** The whole library, written to a file and taken in from one. */
function LibraryFile({ model }: { model: LibraryModel }): JSX.Element {
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    setSaid(i18n.t('library.writing'));
    setSaid(await saved(model));
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid(i18n.t('library.takingIn'));
    setSaid(await takenIn(model, file));
  };
  return (
    <span class="library-file">
      <button type="button" data-testid="library-export" onClick={() => void save()}>
        {i18n.t('library.export')}
      </button>
      <label class="button">
        <input
          type="file"
          accept=".json,application/json"
          class="sr-only"
          data-testid="library-import"
          onChange={(event) => {
            void load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {i18n.t('library.import')}
      </label>
      <span role="status" class="muted" data-testid="library-said">
        {said}
      </span>
    </span>
  );
}
