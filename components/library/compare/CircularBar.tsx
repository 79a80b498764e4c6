import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CIRCULAR_TITLE, type Circular, circularMarkdown } from '../../../utils/export/circular-document.ts';
import { circularEntries } from '../../../utils/export/comparison-findings.ts';
import { nameOfParts } from '../../../utils/export/file-name.ts';
import { copyToClipboard } from '../../clipboard.ts';
import { download } from '../../sidebar/download.ts';
import type { CompareModel } from './compare-model.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the text as a file, and says how that went. */
async function saved(circular: Circular, kind: 'md' | 'docx'): Promise<string> {
  const name = nameOfParts([circular.title], kind);
  try {
    if (kind === 'md') download(circularMarkdown(circular), 'text/markdown', name);
    else {
      const { circularDocx } = await import('../../../utils/export/circular-docx.ts');
      download(await circularDocx(circular), WORD, name);
    }
    return i18n.t('compare.saved', [name]);
  } catch (error) {
    return i18n.t('compare.notSaved', [String(error)]);
  }
}

/** The chosen findings as a text to work on (通报): copied, or as a file in Markdown or Word. */
export function CircularBar({ model }: { model: CompareModel }): JSX.Element {
  const title = useSignal('');
  const said = useSignal('');
  const chosen = model.findings.value.filter(({ key }) => model.chosen.value.has(key));
  const circular = (): Circular => ({
    title: title.value.trim() || CIRCULAR_TITLE,
    entries: circularEntries(chosen),
  });
  return (
    <section class="circular-bar" aria-label={i18n.t('compare.circular')}>
      <h2>{i18n.t('compare.circular')}</h2>
      <p class="muted">{i18n.t('compare.circularNote')}</p>
      <div class="tools-line">
        <TitleField title={title} />
        <span role="status" data-testid="circular-count">
          {i18n.t('compare.chosen', chosen.length)}
        </span>
        <Actions circular={circular} isEmpty={chosen.length === 0} said={said} />
        <span class="muted" role="status">
          {said.value}
        </span>
      </div>
    </section>
  );
}

interface ActionsProps {
  circular: () => Circular;
  isEmpty: boolean;
  /** How it went, in words. */
  said: Signal<string>;
}

/** The text to take away: as a file in Word or Markdown, or copied. */
function Actions({ circular, isEmpty, said }: ActionsProps): JSX.Element {
  const save = async (kind: 'md' | 'docx'): Promise<void> => {
    said.value = await saved(circular(), kind);
  };
  const copy = async (): Promise<void> => {
    const done = await copyToClipboard({ text: circularMarkdown(circular()) });
    said.value = i18n.t(done ? 'compare.copied' : 'compare.notCopied');
  };
  const actions = [
    { id: 'docx', words: 'Word', run: () => save('docx') },
    { id: 'md', words: 'Markdown', run: () => save('md') },
    { id: 'copy', words: i18n.t('compare.copy'), run: copy },
  ];
  return (
    <>
      {actions.map(({ id, words, run }) => (
        <button
          key={id}
          type="button"
          class="button"
          disabled={isEmpty}
          data-testid={`circular-${id}`}
          onClick={() => void run()}
        >
          {words}
        </button>
      ))}
    </>
  );
}

function TitleField({ title }: { title: Signal<string> }): JSX.Element {
  return (
    <input
      type="text"
      class="circular-title"
      lang="zh-CN"
      aria-label={i18n.t('compare.circularTitle')}
      placeholder={CIRCULAR_TITLE}
      maxLength={80}
      value={title.value}
      data-testid="circular-title"
      onInput={(event) => {
        title.value = event.currentTarget.value;
      }}
    />
  );
}
