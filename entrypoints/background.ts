import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { markAsked } from '../utils/asked.ts';
import { isGovernmentHost } from '../utils/detect/host.ts';
import { askReader, onBackgroundMessage, type ToReader } from '../utils/messages.ts';
import { isClosed, rememberClosed } from '../utils/settings.ts';

const READER = '/content-scripts/reader.js' as const;
const MENU = 'open';

/** The toolbar button, the keyboard command and the context menu; injection; what is remembered per host. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus
      .removeAll()
      .then(() =>
        browser.contextMenus.create({ id: MENU, title: i18n.t('menuOpen'), contexts: ['page', 'selection'] }),
      );
  });
  browser.action.onClicked.addListener((tab) => void asked(tab.id, { type: 'toggle' }));
  browser.contextMenus.onClicked.addListener((_info, tab) => void asked(tab?.id, { type: 'show' }));
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'toggle') void withActiveTab(tab?.id);
  });
  onBackgroundMessage((message, { tabId, frameId, url }) => {
    if (frameId !== 0 || !isGovernmentHost(url)) return;
    if (message.type === 'sidebar') void rememberClosed(new URL(url).host, !message.open);
    else void detected(tabId, url);
  });
});

async function withActiveTab(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) return asked(tabId, { type: 'toggle' });
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return asked(active?.id, { type: 'toggle' });
}

/** The detector found a report: the sidebar opens by itself unless the person closed it on this host. */
async function detected(tabId: number, url: string): Promise<void> {
  if (await isClosed(new URL(url).host)) return;
  if (await askReader(tabId, { type: 'ping' })) return;
  // The tab may be gone or elsewhere by now; nobody asked, so nobody is told.
  await inject(tabId).catch(() => undefined);
}

/** The person asked for the sidebar in this tab. */
async function asked(tabId: number | undefined, message: ToReader): Promise<void> {
  if (tabId === undefined || (await askReader(tabId, message))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: markAsked });
    await inject(tabId);
  } catch {
    await sayRestricted(tabId);
  }
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER] });
}

/** Browsers keep extensions out of their own pages, their stores and some viewers: said on the button. */
async function sayRestricted(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '–' });
    await browser.action.setTitle({ tabId, title: i18n.t('restricted') });
  } catch {
    // The tab was closed meanwhile.
  }
}
