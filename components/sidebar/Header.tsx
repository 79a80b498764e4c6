import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ReportDocument } from '../../utils/model.ts';
import { CloseIcon, EdgeIcon, MarkIcon, SettingsIcon } from '../icons.tsx';
import { kindWord } from '../words.ts';
import { useSidebar } from './context.ts';
import { IconButton } from './IconButton.tsx';
import { KeepButton } from './Kept.tsx';
import { QuickSettings } from './QuickSettings.tsx';

/** The line that is always there: the name, what can be set, and the ways to make it small. */
export function TopBar(): JSX.Element {
  const model = useSidebar();
  return (
    <div class="topbar">
      <MarkIcon />
      <span class="brand">{i18n.t('name')}</span>
      <KeepButton />
      <SettingsButton />
      <IconButton
        name={i18n.t('layout.fold')}
        testId="fold"
        icon={<EdgeIcon at={model.place.value.at} />}
        onClick={() => model.fold(true)}
      />
      <IconButton name={i18n.t('close')} testId="close" icon={<CloseIcon />} onClick={model.host.close} />
      {model.quick.value && <QuickSettings />}
    </div>
  );
}

function SettingsButton(): JSX.Element {
  const { quick } = useSidebar();
  return (
    <button
      type="button"
      class="icon-button"
      data-testid="settings"
      aria-label={i18n.t('settings.quick')}
      title={i18n.t('settings.quick')}
      aria-haspopup="dialog"
      aria-expanded={quick.value}
      aria-controls="ml-quick"
      onClick={() => {
        quick.value = !quick.value;
      }}
    >
      <SettingsIcon />
    </button>
  );
}

/** What the shown document is: title, agency, year, date. How much it holds the tabs say. */
export function DocumentHeader({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  return (
    <header class="document">
      <DocumentSwitch />
      <h1 class="title" lang="zh-CN" title={document.title} data-testid="document-title">
        {document.title || i18n.t('document.untitled')}
      </h1>
      <p class="facts">
        <span class="chip">{kindWord(model.kind.value)}</span>
        {!document.complete && <span class="chip chip-warn">{i18n.t('document.incomplete')}</span>}
        {document.agency && <span lang="zh-CN">{document.agency}</span>}
        {document.year !== null && <span>{i18n.t('document.yearOf', [String(document.year)])}</span>}
        {document.date && <time dateTime={document.date}>{document.date}</time>}
      </p>
    </header>
  );
}

function DocumentSwitch(): JSX.Element | null {
  const model = useSidebar();
  const documents = model.documents.value;
  if (documents.length < 2) return null;
  const at = documents.findIndex((document) => document.id === model.document.value?.id);
  return (
    <label class="switch">
      <span class="switch-place">{i18n.t('document.of', [String(at + 1), String(documents.length)])}</span>
      <select
        data-testid="document-switch"
        aria-label={i18n.t('document.switch')}
        value={model.document.value?.id}
        onChange={(event) => model.chooseDocument(event.currentTarget.value)}
      >
        {documents.map((document, index) => (
          <option key={document.id} value={document.id}>
            {`${index + 1}. ${document.agency ?? document.title}`}
          </option>
        ))}
      </select>
    </label>
  );
}
