import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut } from '../../utils/messages.ts';
import { CloseIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import { IconButton } from './IconButton.tsx';

/** The dialog that lists the keys; the browser keeps the keyboard in it and gives it back. */
export function KeysSheet(): JSX.Element | null {
  const model = useSidebar();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = model.help.value;
  const shortcuts = useOpening(dialog, open);
  if (!open) return null;
  const close = (): void => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes; Escape and the button do so too
    <dialog
      ref={dialog}
      class="sheet"
      data-testid="keys-sheet"
      aria-labelledby="ml-keys-title"
      onClose={() => {
        model.help.value = false;
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id="ml-keys-title">{i18n.t('keys.title')}</h2>
          <IconButton name={i18n.t('keys.close')} icon={<CloseIcon />} onClick={close} />
        </header>
        <h3>{i18n.t('keys.here')}</h3>
        <KeyList keys={ownKeys()} />
        <h3>{i18n.t('keys.anywhere')}</h3>
        <KeyList keys={shortcuts.map(({ name, keys }) => [[keys], commandWord(name)])} />
        <button type="button" class="link" onClick={model.host.openOptions}>
          {i18n.t('options.changeShortcuts')}
        </button>
      </div>
    </dialog>
  );
}

/** Shows the dialog when it is opened; returns the browser's shortcuts as they are then. */
function useOpening(dialog: RefObject<HTMLDialogElement | null>, open: boolean): readonly Shortcut[] {
  const { host } = useSidebar();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    void host.shortcuts().then(setShortcuts);
  }, [open, host]);
  return shortcuts;
}

type Keys = readonly [keys: readonly string[], words: string];

function KeyList({ keys }: { keys: readonly Keys[] }): JSX.Element {
  return (
    <dl class="key-list">
      {keys.map(([names, words]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>
            {names.map((name) =>
              name === '' ? (
                <span class="muted">{i18n.t('options.noShortcut')}</span>
              ) : (
                <kbd key={name}>{name}</kbd>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const ownKeys = (): Keys[] => [
  [['J', 'K'], `${i18n.t('command.next_section')} · ${i18n.t('command.previous_section')}`],
  [['N', 'P'], `${i18n.t('command.next_figure')} · ${i18n.t('command.previous_figure')}`],
  [['C'], i18n.t('command.copy_current')],
  [['/'], i18n.t('command.filter')],
  [['1', '2', '3'], i18n.t('keys.views')],
  [['↑', '↓', '←', '→'], i18n.t('keys.tree')],
  [['Enter'], i18n.t('keys.open')],
  [['L'], i18n.t('keys.link')],
  [['Esc'], i18n.t('keys.leave')],
  [['?'], i18n.t('keys.help')],
];

/** What a shortcut of the browser does, in the language of the interface. */
export function commandWord(name: string): string {
  return i18n.t(`command.${name.replaceAll('-', '_')}` as 'command.toggle');
}
