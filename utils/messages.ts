import { browser } from 'wxt/browser';
import type { Language } from './export/columns.ts';
import { COPY_FORMATS, type CopyFormat, FILE_FORMATS, type FileFormat } from './export/documents.ts';
import { isReading } from './library/transfer.ts';
import type { DocumentKind, Reading } from './model.ts';
import { type Settings, type SettingsChange, settingsChange } from './settings.ts';
import { webAddressOf } from './web-address.ts';

/** What is remembered of the site a message comes from, by the list that holds its host. */
export type SiteList = 'closedHosts' | 'foldedHosts' | 'offHosts';

/** What a content script tells the background. */
export type ToBackground =
  /** The detector: the page it runs in holds a report. */
  | { type: 'detected'; kind: DocumentKind }
  /** The reader: this site is (no longer) one where the sidebar is closed, folded or off. */
  | { type: 'site'; list: SiteList; listed: boolean }
  /** The reader: the person set something in the sidebar. */
  | { type: 'settings'; change: SettingsChange }
  /** The reader: how many findings the page has, for the button's badge; null when it shows none. */
  | { type: 'findings'; count: number | null }
  /** The reader asks for the words of a language; the answer is a table of messages, or null. */
  | { type: 'words'; language: Settings['language'] }
  /** The reader: the person wants the settings page. */
  | { type: 'options' }
  /** The reader asks for the browser's shortcuts; the answer is a list of `Shortcut`. */
  | { type: 'shortcuts' }
  /** The reader: whether the library has a page of this address; the answer is true or false. */
  | { type: 'known'; address: string }
  /** The reader: what the library knows of this page; the answer is a `Visit` or null. `keepNew`: keep an unknown one. */
  | { type: 'visit'; reading: Reading; text: string; keepNew: boolean }
  /** The reader: keep this reading; the answer is a `KeepAnswer`. */
  | { type: 'keep'; reading: Reading; text: string }
  /** The reader: the person wants the library: its list, the page with this address, or a file to be read. */
  | { type: 'library'; view: LibraryView; address: string }
  /**
   * The reader asks for the one document of `reading` as a file; `text` is the page's. The answer is the
   * file's text, of a workbook its bytes in base64; '' when it cannot be written.
   */
  | { type: 'file'; format: FileFormat; reading: Reading; text: string; language: Language }
  /** The reader asks for all of `reading` as it goes on the clipboard; the answer is a `CopyText`, or null. */
  | { type: 'copy'; format: CopyFormat | 'row'; reading: Reading; language: Language };

export type LibraryView = 'list' | 'kept' | 'batch';

/** What the background asks of a reader that already runs in a page. */
export type ToReader = { type: (typeof READER_MESSAGES)[number] };

/** Shortcuts of the browser that act on the page while its sidebar is open. */
export const PAGE_COMMANDS = [
  'next-section',
  'previous-section',
  'next-figure',
  'previous-figure',
  'copy-current',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/**
 * 'report': the detector found one in this page, where the sidebar may open by itself. 'filter': the person
 * wants to type into the filter.
 */
const READER_MESSAGES = ['toggle', 'show', 'report', 'filter', ...PAGE_COMMANDS] as const;

/** A shortcut of the browser as it is set now; '' when none is. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Where a message came from; only the extension's own content scripts have one. */
export interface Sender {
  tabId: number;
  frameId: number;
  url: string;
  /** A private window: nothing of it is kept unasked. */
  isPrivate: boolean;
}

const KINDS: readonly unknown[] = ['work-summary', 'annual-report', 'work-report'] satisfies DocumentKind[];

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

const LISTS: readonly unknown[] = ['closedHosts', 'foldedHosts', 'offHosts'] satisfies SiteList[];
const VIEWS: readonly unknown[] = ['list', 'kept', 'batch'] satisfies LibraryView[];
const FORMATS: readonly unknown[] = FILE_FORMATS;
const COPIES: readonly unknown[] = [...COPY_FORMATS, 'row'];
const LANGUAGES: readonly unknown[] = ['auto', 'zh', 'en'] satisfies Settings['language'][];

/** Lists of sites are changed one site at a time, by the site itself: never as a whole by a page. */
function personal(change: unknown): SettingsChange {
  const { openHosts, offHosts, closedHosts, foldedHosts, ...own } = settingsChange(change);
  return own;
}

const isText = (value: unknown): value is string => typeof value === 'string';

type Told = ToBackground['type'];

/** For each message: what is kept of it when it is well formed. */
const TAKERS: { readonly [Type in Told]: (value: Shape) => Extract<ToBackground, { type: Type }> | null } = {
  detected: ({ kind }) => (KINDS.includes(kind) ? { type: 'detected', kind: kind as DocumentKind } : null),
  site: ({ list, listed }) =>
    LISTS.includes(list) && typeof listed === 'boolean'
      ? { type: 'site', list: list as SiteList, listed }
      : null,
  settings: ({ change }) => ({ type: 'settings', change: personal(change) }),
  findings: ({ count }) =>
    count === null || (Number.isSafeInteger(count) && (count as number) >= 0)
      ? { type: 'findings', count: count as number | null }
      : null,
  words: ({ language }) =>
    LANGUAGES.includes(language) ? { type: 'words', language: language as Settings['language'] } : null,
  options: () => ({ type: 'options' }),
  shortcuts: () => ({ type: 'shortcuts' }),
  known: ({ address }) => (isText(address) && webAddressOf(address) ? { type: 'known', address } : null),
  visit: ({ reading, text, keepNew }) =>
    isReading(reading) && isText(text) ? { type: 'visit', reading, text, keepNew: keepNew === true } : null,
  keep: ({ reading, text }) => (isReading(reading) && isText(text) ? { type: 'keep', reading, text } : null),
  library: ({ view, address }) =>
    VIEWS.includes(view) && isText(address) && webAddressOf(address)
      ? { type: 'library', view: view as LibraryView, address }
      : null,
  file: ({ format, reading, text, language }) =>
    FORMATS.includes(format) && isReading(reading) && isText(text) && LANGUAGES.slice(1).includes(language)
      ? { type: 'file', format: format as FileFormat, reading, text, language: language as Language }
      : null,
  copy: ({ format, reading, language }) =>
    COPIES.includes(format) && isReading(reading) && LANGUAGES.slice(1).includes(language)
      ? { type: 'copy', format: format as CopyFormat | 'row', reading, language: language as Language }
      : null,
};

/** A message as the background takes it; null for anything of another shape. */
export function toBackground(value: unknown): ToBackground | null {
  if (!isShape(value)) return null;
  const take = Object.hasOwn(TAKERS, String(value.type)) ? TAKERS[value.type as Told] : undefined;
  return take?.(value) ?? null;
}

/**
 * The sender, when it is a content script of this extension in a web page; else null. Other extensions
 * and pages have channels of their own, which nobody listens to: this is the second lock on the door.
 */
export function senderOf(sender: unknown, ownId: string): Sender | null {
  if (!isShape(sender) || sender.id !== ownId || !isShape(sender.tab)) return null;
  const { tab, frameId, url } = sender;
  if (typeof tab.id !== 'number' || typeof frameId !== 'number' || typeof url !== 'string') return null;
  return /^(?:https?|file):/.test(url)
    ? { tabId: tab.id, frameId, url, isPrivate: tab.incognito === true }
    : null;
}

/**
 * Content script → background; resolves to the answer, undefined without one. Never rejects: after an
 * update of the extension nobody listens any more.
 */
export async function sendMessage(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while this page stayed open.
    return undefined;
  }
}

/** Background → the reader of a tab; false when none answers. */
export async function askReader(tabId: number, message: ToReader): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** In the reader: calls `handler` for each message of the background until `signal` says stop. */
export function onMessage(handler: (message: ToReader) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, answer: (value: true) => void): void => {
    if (sender.id !== browser.runtime.id || !isShape(message)) return;
    const told = READER_MESSAGES.find((type) => type === message.type);
    if (told === undefined) return;
    handler({ type: told });
    // Whoever answers is there.
    answer(true);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/**
 * In the background: calls `handler` for each well-formed message of our own content scripts. A promise is
 * the answer; undefined leaves the message without one.
 */
export function onBackgroundMessage(
  handler: (message: ToBackground, sender: Sender) => Promise<unknown> | undefined,
): void {
  const listener = (value: unknown, from: unknown): Promise<unknown> | undefined => {
    const sender = senderOf(from, browser.runtime.id);
    const message = toBackground(value);
    return sender && message ? handler(message, sender) : undefined;
  };
  // The polyfill takes a promise as the answer in every browser; the types are those of Chrome.
  browser.runtime.onMessage.addListener(
    listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}
