import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CIRCULAR_TITLE, type Circular, circularMarkdown } from '../../../utils/export/circular-document.ts';
import { circularEntries } from '../../../utils/export/comparison-findings.ts';
import { nameOfParts } from '../../../utils/export/file-name.ts';
import { copyToClipboard } from '../../clipboard.ts';
import { download } from '../../sidebar/download.ts';
import type { CompareModel } from './compare-model.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The chosen findings as a text to work on (通报): copied, or as a file in Markdown or Word. */
export function CircularBar({ model }: { model: CompareModel }): JSX.Element {
  const title = useSignal('');
  const said = useSignal('');
  const chosen = model.findings.value.filter(({ key }) => model.chosen.value.has(key));
  const circular = (): Circular => ({
    title: title.value.trim() || CIRCULAR_TITLE,
    entries: circularEntries(chosen),
  });
  const save = async (kind: 'md' | 'docx'): Promise<void> => {
    const whole = circular();
    const name = nameOfParts([whole.title], kind);
    try {
      if (kind === 'md') download(circularMarkdown(whole), 'text/markdown', name);
      else {
        const { circularDocx } = await import('../../../utils/export/circular-docx.ts');
        download(await circularDocx(whole), WORD, name);
      }
      said.value = i18n.t('compare.saved', [name]);
    } catch (error) {
      said.value = i18n.t('compare.notSaved', [String(error)]);
    }
  };
  const copy = async (): Promise<void> => {
    const done = await copyToClipboard({ text: circularMarkdown(circular()) });
    said.value = i18n.t(done ? 'compare.copied' : 'compare.notCopied');
  };
  const none = chosen.length === 0;
  return (
    <section class="circular-bar" aria-label={i18n.t('compare.circular')}>
      <h2>{i18n.t('compare.circular')}</h2>
      <p class="muted">{i18n.t('compare.circularNote')}</p>
      <div class="tools-line">
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
        <span role="status" data-testid="circular-count">
          {i18n.t('compare.chosen', chosen.length)}
        </span>
        <button
          type="button"
          class="button"
          disabled={none}
          data-testid="circular-docx"
          onClick={() => void save('docx')}
        >
          Word
        </button>
        <button
          type="button"
          class="button"
          disabled={none}
          data-testid="circular-md"
          onClick={() => void save('md')}
        >
          Markdown
        </button>
        <button
          type="button"
          class="button"
          disabled={none}
          data-testid="circular-copy"
          onClick={() => void copy()}
        >
          {i18n.t('compare.copy')}
        </button>
        <span class="muted" role="status">
          {said.value}
        </span>
      </div>
    </section>
  );
}
