import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { settingsFrom } from '../../utils/settings.ts';
import { exportSettings, importSettings, type SettingsProblem } from '../../utils/settings-file.ts';
import { type Editor, useEditor } from './editor.ts';
import { Row } from './rows.tsx';

/** More than any settings file has, bytes; another file was picked by mistake. */
const LARGEST = 1_000_000;

function problemWords(problem: SettingsProblem): string {
  if (problem.code === 'bad-values') return i18n.t('options.badValues', [problem.names.join(', ')]);
  if (problem.code === 'newer') return i18n.t('options.newerFile');
  return i18n.t(problem.code === 'no-json' ? 'options.noJson' : 'options.noSettings');
}

async function take(file: File, editor: Editor): Promise<void> {
  const read = importSettings(file.size > LARGEST ? '' : await file.text());
  if (!read.ok) {
    editor.say(i18n.t('options.notImported', [file.name, problemWords(read.problem)]), 'wrong');
    return;
  }
  const ignored = read.unknown.length > 0 ? i18n.t('options.ignored', [read.unknown.join(', ')]) : '';
  editor.replace(settingsFrom(read.change), `${i18n.t('options.imported', [file.name])}${ignored}`);
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** All settings as a file, from a file, and as they were in the beginning. */
export function SettingsFile(): JSX.Element {
  const editor = useEditor();
  return (
    <>
      <Row name={i18n.t('options.file')} hint={i18n.t('options.fileHint')}>
        <span class="buttons">
          <button
            type="button"
            class="button"
            data-testid="export-settings"
            onClick={() => save(exportSettings(editor.settings), i18n.t('options.fileName'))}
          >
            {i18n.t('options.export')}
          </button>
          <ImportButton />
        </span>
      </Row>
      <Row name={i18n.t('options.reset')} hint={i18n.t('options.resetHint')}>
        <button
          type="button"
          class="button"
          data-testid="reset-settings"
          onClick={() => editor.replace(settingsFrom(null), i18n.t('options.resetDone'))}
        >
          {i18n.t('options.reset')}
        </button>
      </Row>
    </>
  );
}

/** The button that takes settings from a file, and the browser's own picker behind it. */
function ImportButton(): JSX.Element {
  const editor = useEditor();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {i18n.t('options.import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="import-settings"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file, editor);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
