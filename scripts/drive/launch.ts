import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';
export type Language = 'zh' | 'en';

export interface LaunchOptions {
  browser: BrowserName;
  /** The browser's program. */
  path: string;
  /** The folder of the built extension for this browser. */
  extension: string;
  headless: boolean;
  language?: Language;
  /** A proxy auto-configuration script: which hosts are served by whom. */
  pac?: string;
  /** Size of the window, px. */
  size?: { width: number; height: number };
  dark?: boolean;
  /** The colours and the stillness that a person asks their system for. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** The folder where files go that a page hands over. */
  downloads?: string;
  /** Firefox alone: what an extension asks for is granted without a question. */
  grants?: boolean;
  /** The folder of a profile that outlives the browser: what is kept there is found again. */
  profile?: string;
}

/** A real browser with the extension loaded, driven alike whichever it is. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab in front. */
  open(): Promise<Page>;
  /** Opens a page of the extension ('options.html') in a new tab in front. */
  openOwn(file: string): Promise<Page>;
  /** Clicks the extension's toolbar button with this page's tab in front. */
  pressAction(page: Page): Promise<void>;
  /** Does what pressing a shortcut of the browser does, by its name and its letter, in this page's tab. */
  pressShortcut(page: Page, name: string, letter: string): Promise<void>;
  /** Brings the extension anew while pages are open, as an update does. */
  updateExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

const ADDON_ID = 'minglan@minglan.example';
/** Firefox makes up an address for each extension; this one is told beforehand. */
const ADDON_UUID = '2f6b6e4c-3d5a-4c38-9b0e-6d696e676c61';

const pacUrl = (script: string) =>
  `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;

export function launch(options: LaunchOptions): Promise<Driven> {
  return options.browser === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

const sizeOf = ({ size }: LaunchOptions) => size ?? { width: 1280, height: 900 };

async function launchChrome(options: LaunchOptions): Promise<Driven> {
  const { width, height } = sizeOf(options);
  const locale = options.language === 'en' ? 'en_US' : 'zh_CN';
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    ...(options.profile && { userDataDir: options.profile }),
    enableExtensions: [options.extension],
    defaultViewport: null,
    // Ctrl-C is the caller's matter: it has more to close than the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, LANGUAGE: locale },
    args: [
      // Chromium's sandbox does not work for root, the usual user of a container.
      ...(root ? ['--no-sandbox'] : []),
      `--window-size=${width},${height}`,
      `--lang=${locale.replace('_', '-')}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
      ...(options.pac ? [`--proxy-pac-url=${pacUrl(options.pac)}`] : []),
      `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`,
      ...(options.forcedColors ? ['--force-high-contrast'] : []),
      ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ],
  });
  await backgroundListens(browser);
  if (options.downloads) await saveInto(browser, options.downloads);
  const own = async () => {
    const [extension] = (await browser.extensions()).values();
    if (!extension) throw new Error('the extension is not loaded');
    return extension;
  };
  const press = async (page: Page) => {
    await page.bringToFront();
    await page.triggerExtensionAction(await own());
  };
  const shortcut = async (page: Page, name: string) => {
    await page.bringToFront();
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.evaluate(async (command) => {
      interface Commands {
        tabs: { query(filter: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
      }
      const { chrome } = globalThis as unknown as { chrome: Commands };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  };
  const update = async () => {
    const before = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const gone = new Promise<void>((resolve) => {
      browser.on('targetdestroyed', (target) => target === before && resolve());
    });
    await browser.installExtension(options.extension);
    await gone;
    await backgroundListens(browser);
  };
  return driven('chrome', browser, {
    pressAction: press,
    pressShortcut: shortcut,
    updateExtension: update,
    removeExtension: async () => browser.uninstallExtension((await own()).id),
    origin: async () => `chrome-extension://${(await own()).id}`,
  });
}

async function saveInto(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Waits until the service worker has run once: a click before that is lost. */
async function backgroundListens(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 10_000 });
  const worker = await target.worker();
  const listens = () =>
    worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome?: { action?: { onClicked?: { hasListeners(): boolean } } };
      };
      return chrome?.action?.onClicked?.hasListeners() ?? false;
    });
  const until = Date.now() + 10_000;
  while (!(await listens())) {
    if (Date.now() > until) throw new Error('the extension did not start');
  }
}

async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { width, height } = sizeOf(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'intl.locale.requested': options.language === 'en' ? 'en-US' : 'zh-CN',
      'dom.security.https_first': false,
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
      }),
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
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.pac && {
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': pacUrl(options.pac),
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
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
    origin: async () => `moz-extension://${ADDON_UUID}`,
  });
}

/** What each browser does in its own way. */
interface Own extends Pick<Driven, 'pressAction' | 'pressShortcut' | 'updateExtension' | 'removeExtension'> {
  /** The address of the extension's own pages. */
  origin(): Promise<string>;
}

function driven(name: BrowserName, browser: Browser, { origin, ...own }: Own): Driven {
  const open = async () => {
    const page = await browser.newPage();
    await page.bringToFront();
    return page;
  };
  return {
    name,
    browser,
    ...own,
    open,
    async openOwn(file) {
      const page = await open();
      // Firefox loads extension pages in another process: there is no end of loading to wait for.
      await page.goto(`${await origin()}/${file}`, { waitUntil: [] });
      await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes() ?? false);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Firefox's own window, as far as it is used here. */
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { promiseBackgroundStarted?(): Promise<unknown> } };
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

/** The WebDriver BiDi connection that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs a function in Firefox's browser window (WebDriver BiDi with Mozilla's scope extension). */
async function inFirefoxWindow(
  browser: Browser,
  work: (argument: string) => unknown,
  argument: string,
): Promise<void> {
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
}
