import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGovernmentHost } from '../../utils/detect/host.ts';
import { isListed, type Settings } from '../../utils/settings.ts';
import { choicesOf } from '../choices.ts';
import { Choice } from '../controls.tsx';
import { useSidebar } from './context.ts';

/** What is set most often, without leaving the page; the rest is on the settings page. */
export function QuickSettings(): JSX.Element {
  const model = useSidebar();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const inputs = panel.current?.querySelectorAll('input');
    panel.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
    // Chromium's list of radio buttons in a shadow root keeps those that are gone, and all that they hold: one
    // without a name is in no list.
    return () => {
      inputs?.forEach((input) => {
        input.name = '';
      });
    };
  }, []);
  return (
    <div
      ref={panel}
      class="quick"
      role="dialog"
      id="ml-quick"
      data-testid="quick-settings"
      aria-label={i18n.t('settings.quick')}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Element | null;
        // Focus that goes nowhere is a click on plain ground inside: that does not close.
        if (to && !panel.current?.contains(to) && !to.closest('[aria-controls=ml-quick]'))
          model.quick.value = false;
      }}
    >
      <Choices />
      <SiteSwitch />
      <Links />
    </div>
  );
}

/** Where the sidebar stands, and how it looks. */
function Choices(): JSX.Element {
  const model = useSidebar();
  return (
    <>
      {model.place.value.at !== 'bottom' && (
        <ChoiceRow of="side" name={i18n.t('settings.side')} options={choicesOf('side')} />
      )}
      <ChoiceRow of="mode" name={i18n.t('settings.mode')} options={choicesOf('mode')} />
      <ChoiceRow of="theme" name={i18n.t('settings.theme')} options={choicesOf('theme')} />
    </>
  );
}

/** The ways to everything else. */
function Links(): JSX.Element {
  const model = useSidebar();
  const openLibrary = () =>
    void model.host.library({ type: 'library', view: 'list', address: model.url.peek() });
  return (
    <p class="quick-more">
      <button type="button" class="link" onClick={openLibrary}>
        {i18n.t('library.open')}
      </button>
      <button type="button" class="link" data-testid="open-options" onClick={model.host.openOptions}>
        {i18n.t('settings.all')}
      </button>
      <button
        type="button"
        class="link"
        data-testid="open-keys"
        onClick={() => {
          model.quick.value = false;
          model.help.value = true;
        }}
      >
        {i18n.t('keys.title')}
      </button>
    </p>
  );
}

/** Whether the sidebar opens by itself on this site; only where it could. */
function SiteSwitch(): JSX.Element | null {
  const model = useSidebar();
  if (!isGovernmentHost(location.href)) return null;
  const off = isListed(model.settings.value.offHosts, location.host);
  return (
    <label class="switch-line">
      <span>
        {i18n.t('settings.thisSite')}
        <span class="muted quick-host">{location.host}</span>
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch-box"
        data-testid="site-switch"
        checked={!off}
        aria-checked={!off}
        onChange={(event) => model.host.site('offHosts', !event.currentTarget.checked)}
      />
    </label>
  );
}

type Chosen = 'side' | 'mode' | 'theme';

interface ChoiceRowProps<Name extends Chosen> {
  of: Name;
  name: string;
  options: readonly (readonly [Settings[Name], string])[];
}

/** One setting of a few values, under its name. */
function ChoiceRow<Name extends Chosen>(props: ChoiceRowProps<Name>): JSX.Element {
  const { of, name, options } = props;
  const model = useSidebar();
  return (
    <div class="quick-row">
      <span aria-hidden="true">{name}</span>
      <Choice<Settings[Name]>
        name={name}
        value={model.settings.value[of]}
        options={options}
        onChoose={(value) => model.change({ [of]: value })}
      />
    </div>
  );
}
