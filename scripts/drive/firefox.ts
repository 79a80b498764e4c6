import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driven, driven, type LaunchOptions, pacUrl, START, sizeOf } from './driven.ts';

const ADDON_ID = 'minglan@minglan.example';
/** Firefox makes up an address for each extension; this one is told beforehand. */
const ADDON_UUID = '2f6b6e4c-3d5a-4c38-9b0e-6d696e676c61';

export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const browser = await start(options);
  const press = async (page: Page) => {
    await page.bringToFront();
    await inFirefoxWindow(browser, pressButton, ADDON_ID);
  };
  const shortcut = async (page: Page, _name: string, letter: string) => {
    await page.bringToFront();
    await inFirefoxWindow(browser, pressKey, letter);
  };
  const install = async () => {
    await browser.installExtension(options.extension);
    await inFirefoxWindow(browser, backgroundStarted, ADDON_ID);
  };
  await install();
  return driven('firefox', browser, {
    pressAction: press,
    pressShortcut: shortcut,
    updateExtension: install,
    removeExtension: () => browser.uninstallExtension(ADDON_ID),
    saveInto: async (folder) => {
      await inFirefoxWindow(browser, saveInFolder, folder);
    },
    origin: async () => `moz-extension://${ADDON_UUID}`,
  });
}

function start(options: LaunchOptions): Promise<Browser> {
  const { width, height } = sizeOf(options);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    timeout: START,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: preferences(options),
  });
}

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'intl.locale.requested': options.language === 'en' ? 'en-US' : 'zh-CN',
    'dom.security.https_first': false,
    // After a click a page may copy for five seconds. The driver's clicks count from its first word to the page on,
    // and a busy machine may need longer than that for what comes before.
    'dom.user_activation.transient.timeout': 10 * START,
    'browser.download.folderList': 2,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    ...(options.downloads && { 'browser.download.dir': options.downloads }),
    ...(options.grants && { 'extensions.webextOptionalPermissionPrompts': false }),
    // An extension for a session is taken out at its end, here without what it kept.
    ...(options.profile && {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    }),
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.forcedColors && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
    ...(options.sparing && { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1 }),
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.pac && {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': pacUrl(options.pac),
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** Firefox's own window, as far as it is used here. */
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { promiseBackgroundStarted?(): Promise<unknown> } };
};
type Report = (process: string, path: string, kind: number, units: number, amount: number) => void;
interface MemoryReporterManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(report: Report, data: null, done: () => void, doneData: null, anonymize: boolean): void;
}
declare const Ci: { nsIMemoryReporterManager: unknown };
declare const Cc: Record<
  '@mozilla.org/memory-reporter-manager;1',
  { getService(of: unknown): MemoryReporterManager }
>;
declare const Services: {
  obs: { notifyObservers(subject: null, topic: string): void };
  prefs: { setStringPref(name: string, value: string): void };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): unknown } };
      };
    };
  };
};

// The functions below run in Firefox's window, not here: only their text is sent.

async function backgroundStarted(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.promiseBackgroundStarted?.();
}

function saveInFolder(folder: string): void {
  Services.prefs.setStringPref('browser.download.dir', folder);
}

async function pressButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

async function pressKey(letter: string): Promise<void> {
  const key = document.querySelector(`keyset[id^="ext-keyset-id-minglan"] > key[key="${letter}"]`);
  if (!key) throw new Error(`the extension has no shortcut with ${letter}`);
  (key as unknown as { doCommand(): void }).doCommand();
}

async function sweptMemory(): Promise<string> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  // The button of about:memory: first the other processes, then this one.
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise<void>((resolve) => manager.minimizeMemoryUsage(resolve));
  const used = /^heap-allocated$|^js-main-runtime-gc-(?:heap-committed\/used\/gc-things|buffers\/.*\/used)/;
  const held = async (): Promise<Record<string, number>> => {
    const kinds: Record<string, number> = {};
    const add = (process: string, path: string, _kind: number, _units: number, amount: number): void => {
      const kind = process.split(' ', 1)[0] ?? '';
      if (used.test(path)) kinds[kind] = (kinds[kind] ?? 0) + amount;
    };
    await new Promise<void>((resolve) => manager.getReports(add, null, resolve, null, false));
    return kinds;
  };
  const sum = (kinds: Record<string, number>) => Object.values(kinds).reduce((a, b) => a + b, 0);
  // Nobody says when the other processes are done: it is over when they stop giving back.
  let least = await held();
  for (let stillness = 0; stillness < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await held();
    stillness = sum(now) < 0.995 * sum(least) ? 0 : stillness + 1;
    if (sum(now) < sum(least)) least = now;
  }
  return JSON.stringify(least);
}

/** The WebDriver BiDi connection that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Runs a function in Firefox's browser window (WebDriver BiDi with Mozilla's scope extension); resolves to the
 * text it gives, '' where it gives none.
 */
async function inFirefoxWindow(
  browser: Browser,
  work: (argument: string) => unknown,
  argument = '',
): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result.contexts as { context: string; url: string }[]).find(({ url }) =>
    url.endsWith('/browser.xhtml'),
  );
  if (!context) throw new Error('Firefox shows no window');
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: String(work),
    arguments: [{ type: 'string', value: argument }],
    target: { context: context.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  const { value } = answer.result.result as { value?: unknown };
  return typeof value === 'string' ? value : '';
}

/** Bytes in use in Firefox's processes after it has swept them, by the kind of process (web, extension …). */
export async function firefoxMemory(browser: Browser): Promise<Readonly<Record<string, number>>> {
  return JSON.parse(await inFirefoxWindow(browser, sweptMemory)) as Record<string, number>;
}
