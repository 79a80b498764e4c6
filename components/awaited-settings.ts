import { type SettingName, type Settings, type SettingsChange, settingsChange } from '../utils/settings.ts';

/** Texts, numbers, flags and lists of hosts: what prints alike is alike. */
const isAlike = (one: unknown, other: unknown) => String(one) === String(other);

/**
 * Settings that are shown before they have been kept. Each change that is kept comes back as news, one after
 * another; the news of an older one must not undo what a newer one shows.
 */
export class AwaitedSettings {
  readonly #awaited = new Map<SettingName, unknown>();
  #kept: Settings;

  constructor(kept: Settings) {
    this.#kept = kept;
  }

  /** A change is on its way to be kept: it is shown until its own news comes. */
  expect(change: SettingsChange): void {
    for (const [key, value] of Object.entries(settingsChange(change))) {
      const name = key as SettingName;
      // What is kept already brings no news, unless another change is under way.
      if (this.#awaited.has(name) || !isAlike(this.#kept[name], value)) this.#awaited.set(name, value);
    }
  }

  /** A change could not be kept: its news will not come. */
  giveUp(change: SettingsChange): void {
    for (const name of Object.keys(change)) this.#awaited.delete(name as SettingName);
  }

  /** News: these settings are kept. What is to be shown now. */
  news(kept: Settings): Settings {
    this.#kept = kept;
    for (const [name, value] of this.#awaited) {
      if (isAlike(kept[name], value)) this.#awaited.delete(name);
    }
    return { ...kept, ...Object.fromEntries(this.#awaited) };
  }
}
