import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE } from './sidebar.ts';

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
  /** All pages in one process, drawn without a graphics process: a third less work where many are opened in turn. */
  sparing?: boolean;
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
  /** Runs a function with the extension's rights, away from every page of the test; only its text is sent. */
  asExtension<A>(work: (argument: A) => Promise<void>, argument: A): Promise<void>;
  /** Clicks the extension's toolbar button with this page's tab in front. */
  pressAction(page: Page): Promise<void>;
  /** Does what pressing a shortcut of the browser does, by its name and its letter, in this page's tab. */
  pressShortcut(page: Page, name: string, letter: string): Promise<void>;
  /** Brings the extension anew while pages are open, as an update does. */
  updateExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** Saves what pages hand over in this folder from now on. */
  saveInto(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** A proxy's script as an address. */
export const pacUrl = (script: string) =>
  `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;

export const sizeOf = ({ size }: LaunchOptions) => size ?? { width: 1280, height: 900 };

/** How long a browser on a busy machine may take to start, ms. */
export const START = 120_000;

/** What each browser does in its own way. */
export interface Own
  extends Pick<Driven, 'pressAction' | 'pressShortcut' | 'updateExtension' | 'removeExtension' | 'saveInto'>,
    // Where it is missing, a page of the extension is opened for it.
    Partial<Pick<Driven, 'asExtension'>> {
  /** The address of the extension's own pages. */
  origin(): Promise<string>;
}

/** What is done alike in every browser, around what each does in its own way. */
export function driven(name: BrowserName, browser: Browser, { origin, ...own }: Own): Driven {
  const open = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.bringToFront();
    return page;
  };
  const openOwn = async (file: string) => {
    const page = await open();
    // Firefox loads extension pages in another process: there is no end of loading to wait for.
    await page.goto(`${await origin()}/${file}`, { waitUntil: [], timeout: START });
    await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes() ?? false, {
      timeout: START,
      polling: 50,
    });
    return page;
  };
  return {
    name,
    browser,
    open,
    openOwn,
    async asExtension(work, argument) {
      const page = await openOwn('options.html');
      await page.evaluate(work as (argument: unknown) => Promise<void>, argument);
      await page.close();
    },
    ...own,
    close: () => browser.close(),
  };
}
