import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Added, BatchModel } from './batch-model.ts';

const addedWords = ({ added, repeated, refused }: Added): string =>
  [
    i18n.t('batch.added', added),
    repeated > 0 && i18n.t('batch.repeated', repeated),
    refused.length > 0 && i18n.t('batch.notAddresses', [refused.slice(0, 3).join(' ')]),
  ]
    .filter(Boolean)
    .join(' · ');

/** The addresses being typed, and what came of what was put into the queue last. */
function useAdding(model: BatchModel) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const addText = async (list: string): Promise<void> => {
    const added = await model.addText(list);
    setSaid(addedWords(added));
    if (added.added > 0 || added.repeated > 0) setText('');
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length > 0) setSaid(addedWords(await model.addFiles(files)));
  };
  return { text, setText, said, addText, addFiles };
}

/** Adds what is dropped on an element: files, or the addresses in a text where there are none. */
function useDrop(
  addFiles: (files: readonly File[]) => Promise<void>,
  addText: (list: string) => Promise<void>,
) {
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (): void => setOver(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void addFiles(files);
    else void addText(event.dataTransfer?.getData('text/plain') ?? '');
  };
  return { isOver, dropTarget: { onDragOver, onDragLeave, onDrop } };
}

/** Addresses to paste, files to choose or drop. */
export function AddPanel({ model }: { model: BatchModel }): JSX.Element {
  const { text, setText, said, addText, addFiles } = useAdding(model);
  const { isOver, dropTarget } = useDrop(addFiles, addText);
  return (
    <section
      class={isOver ? 'panel batch-add over' : 'panel batch-add'}
      aria-label={i18n.t('batch.add')}
      data-testid="batch-add"
      {...dropTarget}
    >
      <label for="batch-text">{i18n.t('batch.addresses')}</label>
      <textarea
        id="batch-text"
        rows={5}
        spellcheck={false}
        placeholder={i18n.t('batch.addressesHint')}
        value={text}
        data-testid="batch-text"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="batch-buttons">
        <button
          type="button"
          data-testid="batch-add-text"
          disabled={text.trim() === ''}
          onClick={() => void addText(text)}
        >
          {i18n.t('batch.addText')}
        </button>
        <FileButton onFiles={(files) => void addFiles(files)} />
        <span class="muted">{i18n.t('batch.dropHint')}</span>
      </div>
      <p role="status" class="muted" data-testid="batch-said">
        {said}
      </p>
    </section>
  );
}

function FileButton({ onFiles }: { onFiles: (files: readonly File[]) => void }): JSX.Element {
  return (
    <label class="file-button">
      <input
        type="file"
        multiple
        class="sr-only"
        data-testid="batch-files"
        onChange={(event) => {
          const { files } = event.currentTarget;
          onFiles([...(files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {i18n.t('batch.addFiles')}
    </label>
  );
}
