import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { readSettings, type Settings, type SettingsChange, watchSettings } from '../utils/settings.ts';
import { speakWith, type Words } from './i18n.ts';
import { Underway } from './underway.ts';

export type Theme = 'light' | 'dark';

/** How a view has to look and speak, followed live while it is shown. */
export interface Appearance {
  readonly settings: ReadonlySignal<Settings>;
  readonly theme: ReadonlySignal<Theme>;
  /** Another language, another key: what is drawn under it is drawn anew, in the new words. */
  readonly spoken: ReadonlySignal<string>;
  /** Shows a change at once; `kept` ends when it is kept or cannot be, and is left out where nobody keeps it yet. */
  preview: (change: SettingsChange, kept?: Promise<unknown>) => void;
}

/**
 * The settings and what follows from them. `load` brings the words of a language, null for the browser's
 * own; what fails to load leaves those that are there.
 */
export async function followSettings(
  load: (language: Settings['language']) => Promise<Words | null>,
  stop: AbortSignal,
): Promise<Appearance> {
  const settings = signal(await readSettings());
  const spoken = signal<string>('auto');
  const speak = async (): Promise<void> => {
    const { language } = settings.peek();
    if (language === spoken.peek()) return;
    const words = await load(language).catch(() => undefined);
    if (words === undefined || settings.peek().language !== language) return;
    speakWith(words);
    spoken.value = language;
  };
  await speak();
  const underway = new Underway(readSettings, (kept) => {
    settings.value = kept;
    void speak();
  });
  watchSettings((kept) => underway.news(kept), stop);
  return {
    settings,
    spoken,
    theme: themeOf(settings, stop),
    preview: (change, kept) => {
      settings.value = { ...settings.peek(), ...change };
      // After an update of the extension nothing can be asked for any more.
      if (kept) underway.until(kept).catch(() => undefined);
    },
  };
}

function themeOf(settings: ReadonlySignal<Settings>, stop: AbortSignal): ReadonlySignal<Theme> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const system = signal(query.matches);
  query.addEventListener('change', () => (system.value = query.matches), { signal: stop });
  return computed(() => {
    const { theme } = settings.value;
    if (theme !== 'system') return theme;
    return system.value ? 'dark' : 'light';
  });
}
