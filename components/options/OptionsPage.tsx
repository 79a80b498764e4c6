import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { COPY_FORMATS } from '../../utils/export/index.ts';
import { WIDTH } from '../../utils/settings.ts';
import type { Appearance } from '../appearance.ts';
import { choicesOf } from '../choices.ts';
import { MarkIcon } from '../icons.tsx';
import { copyFormatName } from '../words.ts';
import { Editor, EditorProvider, useEditor } from './editor.ts';
import { HostList } from './HostList.tsx';
import { ChoiceRow, Group, Row, Switch } from './rows.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** The settings page: everything that can be set, kept as it is changed. */
export function OptionsPage({ appearance }: { appearance: Appearance }): JSX.Element {
  const editor = useMemo(() => new Editor(appearance), [appearance]);
  return (
    <EditorProvider value={editor}>
      <header class="page-head">
        <MarkIcon />
        <h1>{i18n.t('options.title')}</h1>
        <a href="/library.html" data-testid="to-library">
          {i18n.t('library.title')}
        </a>
        <p class="muted">{i18n.t('options.lead')}</p>
      </header>
      <main class="page-body">
        <OpenGroup />
        <PlaceGroup />
        <LookGroup />
        <ContentGroup />
        <Group title={i18n.t('options.keys')}>
          <Shortcuts />
        </Group>
        <Group title={i18n.t('options.settingsFile')}>
          <SettingsFile />
        </Group>
      </main>
      <Saying />
    </EditorProvider>
  );
}

function OpenGroup(): JSX.Element {
  const { open } = useEditor().settings;
  return (
    <Group title={i18n.t('options.open')}>
      <ChoiceRow
        of="open"
        name={i18n.t('options.openWhen')}
        hint={i18n.t('options.openHint')}
        options={[
          ['always', i18n.t('options.always')],
          ['chosen', i18n.t('options.chosen')],
          ['never', i18n.t('options.never')],
        ]}
      />
      {open === 'chosen' && (
        <HostList
          of="openHosts"
          canAdd
          name={i18n.t('options.openSites')}
          hint={i18n.t('options.sitesHint')}
        />
      )}
      {open !== 'never' && (
        <HostList of="offHosts" canAdd name={i18n.t('options.offSites')} hint={i18n.t('options.sitesHint')} />
      )}
      <HostList
        of="closedHosts"
        canAdd={false}
        name={i18n.t('options.closedSites')}
        hint={i18n.t('options.closedHint')}
      />
      <HostList
        of="foldedHosts"
        canAdd={false}
        name={i18n.t('options.foldedSites')}
        hint={i18n.t('options.foldedHint')}
      />
    </Group>
  );
}

function PlaceGroup(): JSX.Element {
  return (
    <Group title={i18n.t('options.place')}>
      <ChoiceRow of="side" name={i18n.t('settings.side')} options={choicesOf('side')} />
      <ChoiceRow
        of="mode"
        name={i18n.t('settings.mode')}
        hint={i18n.t('options.modeHint')}
        options={choicesOf('mode')}
      />
      <WidthRow />
    </Group>
  );
}

function WidthRow(): JSX.Element {
  const editor = useEditor();
  const { width } = editor.settings;
  return (
    <Row name={i18n.t('layout.width')} hint={i18n.t('options.widthHint')}>
      <span class="range">
        <input
          type="range"
          data-testid="set-width"
          aria-label={i18n.t('layout.width')}
          aria-valuetext={i18n.t('layout.pixels', [String(width)])}
          min={WIDTH.least}
          max={WIDTH.most}
          step={10}
          value={width}
          onChange={(event) => editor.set({ width: event.currentTarget.valueAsNumber })}
        />
        <output>{i18n.t('layout.pixels', [String(width)])}</output>
      </span>
    </Row>
  );
}

function LookGroup(): JSX.Element {
  return (
    <Group title={i18n.t('options.look')}>
      <ChoiceRow of="theme" name={i18n.t('settings.theme')} options={choicesOf('theme')} />
      <ChoiceRow
        of="language"
        name={i18n.t('options.language')}
        options={[
          ['auto', i18n.t('options.browserLanguage')],
          ['zh', '中文'],
          ['en', 'English'],
        ]}
      />
    </Group>
  );
}

function ContentGroup(): JSX.Element {
  return (
    <Group title={i18n.t('options.content')}>
      <Switch of="dataView" name={i18n.t('options.dataView')} hint={i18n.t('options.dataViewHint')} />
      <Switch of="checksView" name={i18n.t('options.checksView')} hint={i18n.t('options.checksViewHint')} />
      <Switch of="lengthBars" name={i18n.t('options.lengthBars')} hint={i18n.t('options.lengthBarsHint')} />
      <Switch of="marksInPage" name={i18n.t('options.marks')} hint={i18n.t('options.marksHint')} />
      <ChoiceRow
        of="copyFormat"
        name={i18n.t('options.copyFormat')}
        hint={i18n.t('options.copyFormatHint')}
        options={COPY_FORMATS.map((format) => [format, copyFormatName(format)] as const)}
      />
      <Switch of="keepAutomatically" name={i18n.t('options.keep')} hint={i18n.t('options.keepHint')} />
    </Group>
  );
}

/** The line that says what came of it; screen readers hear it. */
function Saying(): JSX.Element {
  const editor = useEditor();
  const { words, tone, undo } = editor.said.value;
  return (
    <div class="saying" role={tone === 'wrong' ? 'alert' : 'status'} data-testid="saying">
      {words !== '' && (
        <p class={`said said-${tone}`}>
          {words}
          {undo && (
            <button type="button" class="link" data-testid="undo" onClick={undo}>
              {i18n.t('options.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
