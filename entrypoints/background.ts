import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { loadWords, speakWith } from '../components/i18n.ts';
import { isGovernmentHost } from '../utils/detect/host.ts';
import { INDICATORS } from '../utils/domain/indicators.ts';
import {
  type CopyText,
  copyAs,
  fileText,
  type Language,
  type RowOptions,
  workbookOf,
} from '../utils/export/index.ts';
import { xlsxBytes } from '../utils/export/xlsx.ts';
import { insist } from '../utils/insist.ts';
import { isFull, type KeepAnswer, Library, type Visit } from '../utils/library/store.ts';
import {
  askReader,
  onBackgroundMessage,
  PAGE_COMMANDS,
  type Sender,
  type Shortcut,
  type SiteList,
  type ToBackground,
  type ToReader,
} from '../utils/messages.ts';
import type { Reading } from '../utils/model.ts';
import { serveReadings } from '../utils/reading-port.ts';
import {
  changeSettings,
  opensItself,
  readSettings,
  type Settings,
  settingsAfterChanges,
  watchSettings,
  withHost,
} from '../utils/settings.ts';
import { markAsked } from './reader.content/asked.ts';

const DETECTOR = '/content-scripts/detector.js' as const;
const READER = '/content-scripts/reader.js' as const;
const COMMANDS = ['toggle', 'filter', ...PAGE_COMMANDS] as const;
const MENU = 'open';
const LIBRARY_MENU = 'library';
/** Chrome at times tells of the click some milliseconds before it lets the extension into the page. */
const ENTRY_PAUSES = [30, 100, 400];
/** As many arguments as a call may safely have. */
const CHUNK = 0x2000;
/**
 * Firefox kills the scripts of an extension that is updated or removed before they can clear away, but it
 * takes back this sheet: without it the sidebar that is left over is not seen and has no room.
 */
const ALIVE = 'html { --minglan-room: 1 } minglan-sidebar { --minglan-seen: visible }';

/** The toolbar button, the keyboard command and the context menu; injection; the settings' only writer. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  watchSettings((settings) => void speak(settings));
  browser.action.onClicked.addListener((tab) => void asked(tab.id, { type: 'toggle' }));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LIBRARY_MENU) void openLibrary('');
    else void asked(tab?.id, { type: 'show' });
  });
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((one) => one === name);
    if (command) void onCommand(command, tab?.id);
  });
  const library = new Library();
  onBackgroundMessage((message, sender) => handle(message, sender, library));
  serveReadings();
});

/** The first start, and the first after an update. */
async function installed(reason: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: i18n.t('menuOpen'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: LIBRARY_MENU, title: i18n.t('library.open'), contexts: ['action'] });
  await speak(await readSettings());
  if (reason === 'update') await detectAgain();
}

/** Chrome leaves open pages without the new version's scripts; Firefox brings them by itself. */
async function detectAgain(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const { id } of await browser.tabs.query({ url: '*://*.gov.cn/*', discarded: false })) {
    const target = { tabId: id as number };
    await browser.scripting.executeScript({ target, files: [DETECTOR] }).catch(() => undefined);
  }
}

/** The words outside of pages, in the language that was set: the menu and the button. */
async function speak({ language }: Settings): Promise<void> {
  speakWith(await loadWords(language));
  for (const [id, title] of [
    [MENU, i18n.t('menuOpen')],
    [LIBRARY_MENU, i18n.t('library.open')],
  ] as const)
    await browser.contextMenus.update(id, { title }).catch(() => undefined);
  await browser.action.setTitle({ title: i18n.t('actionTitle') });
}

/** Does what a content script tells; a promise is the answer to it. */
function handle(message: ToBackground, sender: Sender, library: Library): Promise<unknown> | undefined {
  const { tabId, frameId, url } = sender;
  if (frameId !== 0) return undefined;
  switch (message.type) {
    case 'detected':
      return isGovernmentHost(url) ? detected(tabId, url) : undefined;
    case 'site':
      return rememberSite(new URL(url).host, message.list, message.listed);
    case 'settings':
      return changeSettings(() => message.change);
    case 'words':
      return loadWords(message.language);
    case 'shortcuts':
      return shortcuts();
    case 'options':
      return browser.runtime.openOptionsPage();
    case 'file':
      return written(message);
    case 'copy':
      return copied(message);
    case 'findings':
      return showFindings(tabId, message.count);
    case 'known':
      return isSameSite(message.address, url) ? library.knows(message.address) : undefined;
    case 'visit':
      return isOfSite(message.reading, url) ? visit(library, message, sender.isPrivate) : undefined;
    case 'keep':
      return isOfSite(message.reading, url) ? keep(library, message) : undefined;
    case 'library':
      return openLibrary(libraryPlace(message));
  }
}

/**
 * Documents as a file: their text, or the bytes of a workbook in base64 (messages carry no bytes in every
 * browser); '' when it cannot be written.
 */
async function written({ format, reading, text, language }: Told<'file'>): Promise<string> {
  const options = rowOptions(language);
  try {
    if (format !== 'xlsx') return fileText(format, reading, options);
    const textOf = (start: number, end: number) => text.slice(start, end);
    return base64(await xlsxBytes(workbookOf(reading, options, textOf)));
  } catch {
    return '';
  }
}

const rowOptions = (language: Language): RowOptions => ({
  language,
  indicatorName: (id) => INDICATORS.find((one) => one.id === id)?.[language] ?? id,
});

/** Documents as they go on the clipboard; null when that cannot be made. */
async function copied({ format, reading, language }: Told<'copy'>): Promise<CopyText | null> {
  try {
    return copyAs(format, reading, rowOptions(language));
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** A shortcut was pressed; Firefox does not say in which tab. */
async function onCommand(command: (typeof COMMANDS)[number], tabId: number | undefined): Promise<void> {
  const [active] =
    tabId === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [];
  await asked(tabId ?? active?.id, { type: command });
}

async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((name) => ({ name, keys: all.find((one) => one.name === name)?.shortcut ?? '' }));
}

/** A page speaks for its own site only. */
const isOfSite = (reading: Reading, url: string) => isSameSite(reading.url, url);
const isSameSite = (address: string, url: string) => new URL(address).origin === new URL(url).origin;

type Told<Type extends ToBackground['type']> = Extract<ToBackground, { type: Type }>;

async function keep(library: Library, { reading, text }: Told<'keep'>): Promise<KeepAnswer> {
  try {
    return await library.keep(reading, text, Date.now());
  } catch (error) {
    return isFull(error) ? 'full' : 'failed';
  }
}

async function visit(library: Library, told: Told<'visit'>, isPrivate: boolean): Promise<Visit | null> {
  const { reading, text, keepNew } = told;
  const known = await library.visit(reading, text, Date.now());
  if (known || !keepNew || isPrivate) return known;
  await library.keep(reading, text, Date.now());
  return { seen: Date.now(), changes: null };
}

/** Where in the library the sidebar leads. */
function libraryPlace({ view, address }: Told<'library'>): string {
  if (view === 'list') return '';
  const [page = ''] = address.split('#', 1);
  const query: Record<string, string> = view === 'kept' ? { id: page } : { add: address };
  return `${view}?${new URLSearchParams(query)}`;
}

async function openLibrary(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/${place}` });
}

/** The detector found a report: the sidebar opens by itself where the settings let it. */
async function detected(tabId: number, url: string): Promise<void> {
  if (!opensItself(await settingsAfterChanges(), new URL(url).host)) return;
  if (await askReader(tabId, { type: 'report' })) return;
  // The tab may be gone or elsewhere by now; nobody asked, so nobody is told.
  await inject(tabId).catch(() => undefined);
}

// Sites where the sidebar never opens by itself need no memory, and would fill the list.
async function rememberSite(host: string, list: SiteList, listed: boolean): Promise<void> {
  if (host === '' || (listed && !isGovernmentHost(`https://${host}`))) return;
  await changeSettings((now) => ({ [list]: withHost(now[list], host, listed) }));
}

/** The person asked for the sidebar in this tab. */
async function asked(tabId: number | undefined, message: ToReader): Promise<void> {
  if (tabId === undefined || (await askReader(tabId, message))) return;
  const enter = async (): Promise<void> => {
    const target = { tabId, frameIds: [0] };
    const [marked] = await browser.scripting.executeScript({ target, func: markAsked });
    // Firefox does not refuse pages of its own: it runs nothing there.
    if (marked?.result === undefined) throw new Error('nothing runs in this page');
    if (marked.result) await inject(tabId);
    else await label(tabId, '–', i18n.t('notHtml'));
  };
  await insist(enter, ENTRY_PAUSES).catch(() => sayRestricted(tabId));
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  if (import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, css: ALIVE });
  await browser.scripting.executeScript({ target, files: [READER] });
}

/** Browsers keep extensions out of their own pages, their stores and some viewers: said on the button. */
async function sayRestricted(tabId: number): Promise<void> {
  await label(tabId, '–', i18n.t('restricted'));
}

/** The number of findings on the button of this tab; the browser takes it away with the page. */
async function showFindings(tabId: number, count: number | null): Promise<void> {
  if (count) await label(tabId, String(count), i18n.t('actionFindings', count));
  else await label(tabId, '', i18n.t('actionTitle'));
}

async function label(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
