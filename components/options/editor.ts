import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings, type Settings, type SettingsChange } from '../../utils/settings.ts';
import type { Appearance } from '../appearance.ts';

/** What the status line says, and what takes it back. */
export interface Said {
  words: string;
  tone: 'done' | 'wrong';
  undo: (() => void) | null;
}

/** The settings on the settings page: seen at once, kept at once, and what came of it said. */
export class Editor {
  readonly said: Signal<Said> = signal({ words: '', tone: 'done', undo: null });
  readonly #appearance: Appearance;

  constructor(appearance: Appearance) {
    this.#appearance = appearance;
  }

  get settings(): Settings {
    return this.#appearance.settings.value;
  }

  set(change: SettingsChange): void {
    void this.#keep(change, () => this.say(i18n.t('options.saved')));
  }

  /** Replaces many settings at once; one click brings the former ones back. */
  replace(change: SettingsChange, words: string): void {
    const before = this.#appearance.settings.peek();
    const undo = (): void => void this.#keep(before, () => this.say(i18n.t('options.undone')));
    void this.#keep(change, () => this.say(words, 'done', undo));
  }

  say(words: string, tone: Said['tone'] = 'done', undo: Said['undo'] = null): void {
    this.said.value = { words, tone, undo };
  }

  async #keep(change: SettingsChange, done: () => void): Promise<void> {
    const kept = changeSettings(() => change);
    // What could not be kept is not shown any longer.
    this.#appearance.preview(change, kept);
    try {
      await kept;
      done();
    } catch (error) {
      this.say(i18n.t('options.notSaved', [error instanceof Error ? error.message : String(error)]), 'wrong');
    }
  }
}

const Context = createContext<Editor | null>(null);

export const EditorProvider = Context.Provider;

export function useEditor(): Editor {
  const editor = useContext(Context);
  if (!editor) throw new Error('useEditor outside of the settings page');
  return editor;
}
