import { browser } from 'wxt/browser';
import type { FigureFormat } from './export/cite.ts';
import type { CopyFormat, FileFormat } from './export/documents.ts';

/** Everything a person can set, and what the sidebar remembers of how it was left. */
export interface Settings {
  /** When the sidebar opens by itself: on every report, on reports of `openHosts`, never. */
  open: 'always' | 'chosen' | 'never';
  openHosts: string[];
  /** Hosts on which it never opens by itself, whatever `open` says. */
  offHosts: string[];
  /** Hosts on which the person closed it, oldest first: there it waits until it is asked for again. */
  closedHosts: string[];
  /** Hosts on which the person folded it to its edge, oldest first. */
  foldedHosts: string[];
  side: 'right' | 'left';
  /** Whether the page makes room, or is covered. */
  mode: 'push' | 'cover';
  /** Width beside the page, px. */
  width: number;
  /** Height of the bottom sheet of narrow screens, percent of the view. */
  sheetHeight: number;
  theme: 'system' | 'light' | 'dark';
  /** 'auto': the browser's. */
  language: 'auto' | 'zh' | 'en';
  /** What the copy button of a document gives: as it was set, then as it was used last. */
  copyFormat: CopyFormat;
  /** As what a document was saved last, and a figure copied. */
  fileFormat: FileFormat;
  figureFormat: FigureFormat;
  /** Headings and figures lightly marked in the page. */
  marksInPage: boolean;
  /** The outline is always there; the other views can be left out. */
  dataView: boolean;
  checksView: boolean;
  /** A bar beside each heading, as long as its part of the text. */
  lengthBars: boolean;
  /** Every report that opens is kept in the library. */
  keepAutomatically: boolean;
  /** The hint of the first run was read. */
  hintSeen: boolean;
}

export type SettingName = keyof Settings;
export type SettingsChange = Partial<Settings>;

export const WIDTH = { least: 280, usual: 380, most: 720 } as const;
export const SHEET = { least: 25, usual: 55, most: 92 } as const;
/** More hosts than a person remembers having closed; the oldest are forgotten. */
export const MOST_HOSTS = 500;
const LONGEST_HOST = 260;

interface Field<T> {
  readonly fallback: T;
  /** The value as it is kept; undefined when it is none of this field's. */
  readonly take: (value: unknown) => T | undefined;
}

const oneOf = <const T extends string>(fallback: T, ...others: T[]): Field<T> => ({
  fallback,
  take: (value) => [fallback, ...others].find((one) => one === value),
});

const flag = (fallback: boolean): Field<boolean> => ({
  fallback,
  take: (value) => (typeof value === 'boolean' ? value : undefined),
});

const within = ({ least, usual, most }: Record<'least' | 'usual' | 'most', number>): Field<number> => ({
  fallback: usual,
  take: (value) =>
    typeof value === 'number' && value >= least && value <= most ? Math.round(value) : undefined,
});

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_HOST && /^[^\s/?#@\\]+$/.test(value);

const hosts: Field<string[]> = {
  fallback: [],
  take: (value) =>
    Array.isArray(value) && value.every(isHost) ? [...new Set(value)].slice(-MOST_HOSTS) : undefined,
};

const FIELDS: { readonly [Name in SettingName]: Field<Settings[Name]> } = {
  open: oneOf<Settings['open']>('always', 'chosen', 'never'),
  openHosts: hosts,
  offHosts: hosts,
  closedHosts: hosts,
  foldedHosts: hosts,
  side: oneOf<Settings['side']>('right', 'left'),
  mode: oneOf<Settings['mode']>('push', 'cover'),
  width: within(WIDTH),
  sheetHeight: within(SHEET),
  theme: oneOf<Settings['theme']>('system', 'light', 'dark'),
  language: oneOf<Settings['language']>('auto', 'zh', 'en'),
  copyFormat: oneOf<CopyFormat>('table', 'csv', 'markdown', 'json'),
  fileFormat: oneOf<FileFormat>('xlsx', 'csv', 'markdown', 'json'),
  figureFormat: oneOf<FigureFormat>('value-unit', 'value', 'sentence', 'row'),
  marksInPage: flag(false),
  dataView: flag(true),
  checksView: flag(true),
  lengthBars: flag(false),
  keepAutomatically: flag(false),
  hintSeen: flag(false),
};

export const SETTING_NAMES = Object.keys(FIELDS) as readonly SettingName[];

/** The fields of `value` that are valid settings; nothing else comes through. */
export function settingsChange(value: unknown): SettingsChange {
  if (typeof value !== 'object' || value === null) return {};
  const taken = SETTING_NAMES.filter((name) => Object.hasOwn(value, name)).map(
    (name) => [name, FIELDS[name].take((value as Record<string, unknown>)[name])] as const,
  );
  return Object.fromEntries(taken.filter(([, one]) => one !== undefined)) as SettingsChange;
}

/** Settings from whatever is stored: what is missing or not understood has its usual value. */
export function settingsFrom(value: unknown): Settings {
  const usual = Object.fromEntries(SETTING_NAMES.map((name) => [name, FIELDS[name].fallback]));
  return { ...(usual as unknown as Settings), ...settingsChange(value) };
}

/** Whether `host` is one of the list, or stands below one of it (www.a.gov.cn below a.gov.cn). */
export function isListed(list: readonly string[], host: string): boolean {
  return list.some((one) => host === one || host.endsWith(`.${one}`));
}

/** Whether the sidebar opens by itself on a report of this host. */
export function opensItself(settings: Settings, host: string): boolean {
  if (settings.open === 'never' || isListed(settings.offHosts, host)) return false;
  if (settings.closedHosts.includes(host)) return false;
  return settings.open === 'always' || isListed(settings.openHosts, host);
}

/** The list with or without a host; the same list when nothing changes. */
export function withHost(list: readonly string[], host: string, listed: boolean): string[] {
  if (list.includes(host) === listed) return list as string[];
  const others = list.filter((one) => one !== host);
  return listed ? [...others, host].slice(-MOST_HOSTS) : others;
}

// ---------------------------------------------------------------- where they are kept

/** The version of the stored shape; a change that `settingsFrom` cannot bridge raises it. */
const SETTINGS_VERSION = 1;
const KEY = 'settings';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls `changed` with every later state, whichever part of the extension wrote it. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

const LOCK = 'minglan.settings';

/** The settings behind every change that is under way: who closes a page and goes on at once is heard. */
export async function settingsAfterChanges(): Promise<Settings> {
  return navigator.locks.request(LOCK, () => readSettings());
}

/**
 * Changes settings by what they are now, one change at a time: background and extension pages share a lock.
 * Content scripts have no part in it; they ask the background by message.
 */
export async function changeSettings(change: (now: Settings) => SettingsChange): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const now = await readSettings();
    const next = settingsFrom({ ...now, ...settingsChange(change(now)) });
    if (JSON.stringify(next) !== JSON.stringify(now)) {
      await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...next } });
    }
    return next;
  });
}
