import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { withHost } from '../../utils/settings.ts';
import { hostOf } from '../../utils/settings-file.ts';
import { CloseIcon } from '../icons.tsx';
import { useEditor } from './editor.ts';

interface Props {
  of: 'openHosts' | 'offHosts' | 'closedHosts' | 'foldedHosts';
  name: string;
  hint: string;
  /** What the sidebar remembers by itself can only be forgotten here. */
  canAdd: boolean;
}

/** A list of sites: added by name or address, taken out one by one. */
export function HostList({ of, name, hint, canAdd }: Props): JSX.Element | null {
  const editor = useEditor();
  const hosts = editor.settings[of];
  const head = useRef<HTMLHeadingElement>(null);
  if (!canAdd && hosts.length === 0) return null;
  const remove = (host: string): void => {
    editor.set({ [of]: withHost(hosts, host, false) });
    // The button that was pressed is gone with its line.
    head.current?.focus();
  };
  return (
    <div class="hosts" data-testid={`hosts-${of}`}>
      <h3 ref={head} tabIndex={-1} class="row-name">
        <span>{name}</span>
        <span class="row-hint">{hint}</span>
      </h3>
      {hosts.length > 0 && (
        <ul class="host-list" aria-label={name}>
          {hosts.map((host) => (
            <li key={host} class="host">
              <span>{host}</span>
              <button
                type="button"
                class="icon-button icon-small"
                aria-label={i18n.t('options.removeSite', [host])}
                title={i18n.t('options.removeSite', [host])}
                onClick={() => remove(host)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {canAdd && <AddHost of={of} name={name} />}
    </div>
  );
}

function AddHost({ of, name }: Pick<Props, 'of' | 'name'>): JSX.Element {
  const editor = useEditor();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    editor.set({ [of]: withHost(editor.settings[of], host, true) });
    setTyped('');
  };
  return (
    <form class="host-add" onSubmit={add}>
      <input
        type="text"
        class="field"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        aria-label={`${name}: ${i18n.t('options.siteField')}`}
        placeholder={i18n.t('options.siteField')}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('options.addSite')}
      </button>
      {wrong && (
        <p id={id} class="wrong" role="alert">
          {i18n.t('options.noSite')}
        </p>
      )}
    </form>
  );
}
