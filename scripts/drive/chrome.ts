import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { type Driven, driven, type LaunchOptions, pacUrl, START, sizeOf } from './driven.ts';

export async function launchChrome(options: LaunchOptions): Promise<Driven> {
  const browser = await start(options);
  await backgroundListens(browser);
  const saveInto = (folder: string) => handOver(browser, folder);
  if (options.downloads) await saveInto(options.downloads);
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
    await runCommand(browser, name);
  };
  return driven('chrome', browser, {
    pressAction: press,
    pressShortcut: shortcut,
    updateExtension: () => reinstall(browser, options.extension),
    removeExtension: async () => browser.uninstallExtension((await own()).id),
    asExtension: async (work, argument) => {
      const worker = await background(browser);
      await worker.evaluate(work as (argument: unknown) => Promise<void>, argument);
    },
    saveInto,
    origin: async () => `chrome-extension://${(await own()).id}`,
  });
}

const serviceWorker = (browser: Browser) =>
  browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: START });

async function background(browser: Browser): Promise<WebWorker> {
  const worker = await (await serviceWorker(browser)).worker();
  if (!worker) throw new Error('the background has ended');
  return worker;
}

/** A keyboard shortcut belongs to the browser, whose keys nobody can press: its command is called instead. */
async function runCommand(browser: Browser, name: string): Promise<void> {
  const worker = await background(browser);
  await worker.evaluate(async (command) => {
    interface Commands {
      tabs: { query(filter: object): Promise<unknown[]> };
      commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
    }
    const { chrome } = globalThis as unknown as { chrome: Commands };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

async function reinstall(browser: Browser, extension: string): Promise<void> {
  const before = await serviceWorker(browser);
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => target === before && resolve());
  });
  await browser.installExtension(extension);
  await gone;
  await backgroundListens(browser);
}

/** Chromium with what it is told on its command line. */
function start(options: LaunchOptions): Promise<Browser> {
  const { width, height } = sizeOf(options);
  const locale = options.language === 'en' ? 'en_US' : 'zh_CN';
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: options.path,
    headless: options.headless,
    timeout: START,
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
      ...(options.sparing ? ['--renderer-process-limit=1', '--disable-gpu'] : []),
    ],
  });
}

async function handOver(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Waits until the service worker has run once: a click before that is lost. */
async function backgroundListens(browser: Browser): Promise<void> {
  const until = Date.now() + START;
  // A worker that ends while it is asked is followed by another one.
  while (!(await listens(browser).catch(() => false))) {
    if (Date.now() > until) throw new Error('the extension did not start');
    await pause(50);
  }
}

async function listens(browser: Browser): Promise<boolean> {
  const worker = await background(browser);
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome?: { action?: { onClicked?: { hasListeners(): boolean } } };
    };
    return chrome?.action?.onClicked?.hasListeners() ?? false;
  });
}
