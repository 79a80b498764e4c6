import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { commandWord } from '../sidebar/KeysSheet.tsx';
import { Row } from './rows.tsx';

interface Command {
  name: string;
  description: string;
  shortcut: string;
}

/** The browser's own page for shortcuts: Firefox opens it by a call, the others by its address. */
async function changeShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's own commands, followed as their keys are changed. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const load = (): void =>
      void browser.commands
        .getAll()
        .then((all) =>
          setCommands(
            all
              .filter(({ name }) => name !== undefined && !name.startsWith('_execute'))
              .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
          ),
        );
    load();
    // They are changed on a page of the browser, in another tab.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  return commands;
}

/** Keys that work in any page, as the browser has them now. */
export function Shortcuts(): JSX.Element {
  const commands = useCommands();
  return (
    <>
      {commands.map(({ name, description, shortcut }) => (
        <Row key={name} name={commandWord(name) || description}>
          {shortcut === '' ? (
            <span class="muted">{i18n.t('options.noShortcut')}</span>
          ) : (
            <kbd>{shortcut}</kbd>
          )}
        </Row>
      ))}
      <Row name={i18n.t('options.changeShortcuts')} hint={i18n.t('options.changeShortcutsHint')}>
        <button
          type="button"
          class="button"
          data-testid="change-shortcuts"
          onClick={() => void changeShortcuts()}
        >
          {i18n.t('options.openShortcuts')}
        </button>
      </Row>
    </>
  );
}
