import { SETTING_NAMES, type SettingName, type Settings, settingsChange } from './settings.ts';

const FORMAT = 'minglan.settings/1';
const FAMILY = /^minglan\.settings\/(\d+)$/;

/** Why a file is not taken; `names` are the settings whose values are none. */
export type SettingsProblem =
  | { code: 'no-json' | 'no-settings' | 'newer' }
  | { code: 'bad-values'; names: SettingName[] };

/** What a settings file gives: all of it, or nothing and the reason. */
export type ImportedSettings =
  | { ok: true; change: Partial<Settings> /** Names this version does not know. */; unknown: string[] }
  | { ok: false; problem: SettingsProblem };

/** The settings as a file that `importSettings` takes back. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (problem: SettingsProblem): ImportedSettings => ({ ok: false, problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a settings file. One value that cannot be used refuses the whole file: half a file surprises. */
export function importSettings(text: string): ImportedSettings {
  const file = parsed(text);
  if (file === undefined) return refused({ code: 'no-json' });
  const version = isObject(file) && FAMILY.exec(String(file.format))?.[1];
  if (!isObject(file) || !version || !isObject(file.settings)) return refused({ code: 'no-settings' });
  if (Number(version) > 1) return refused({ code: 'newer' });
  const { settings } = file;
  const known = SETTING_NAMES.filter((name) => Object.hasOwn(settings, name));
  const change = settingsChange(settings);
  const names = known.filter((name) => !Object.hasOwn(change, name));
  if (names.length > 0) return refused({ code: 'bad-values', names });
  const unknown = Object.keys(settings).filter((name) => !(SETTING_NAMES as string[]).includes(name));
  return { ok: true, change, unknown };
}

/** The host a person means by an address or a name they typed; null when it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { host, hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`);
    return hostname.includes('.') ? host.replace(/^\*\./, '') : null;
  } catch {
    return null;
  }
}
