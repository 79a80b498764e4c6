import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { type BrowserName, type Driven, type LaunchOptions, launch } from '../../scripts/drive/launch.ts';
import { type Lookup, PageServer } from '../../scripts/drive/server.ts';
import { findBrowser } from '../../scripts/lib/browsers.mjs';

export const BROWSER: BrowserName = process.env.MINGLAN_BROWSER === 'firefox' ? 'firefox' : 'chrome';
/** The built extension for this browser. */
export const EXTENSION = join(import.meta.dirname, '../../.output', `${BROWSER}-mv3`);

interface Area {
  get(name: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}
interface ExtensionApi {
  storage: { local: Area; session: Area };
}
/** The extension API as far as tests call it, where the extension's own code runs. */
export interface ExtensionScope {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
}

/** How the browser is started, beside what all files have alike. */
export interface Wishes extends Partial<Omit<LaunchOptions, 'browser' | 'path' | 'pac'>> {
  /** No other file is to come after this one in its browser, which takes the extension out of it. */
  alone?: boolean;
}

/** A browser and the server that every page of it comes from. */
export interface Seat {
  readonly driven: Driven;
  readonly server: PageServer;
}

/** The seat that files hand on, with the tab that the browser began with. */
interface Shared extends Seat {
  readonly first: Page | undefined;
}

/** Starts the browser of this run with the extension; fails with a message where there is none. */
export function startBrowser(options: Omit<LaunchOptions, 'browser' | 'path' | 'headless'>): Promise<Driven> {
  const path = process.env.MINGLAN_BROWSER_PATH ?? findBrowser(BROWSER);
  if (!path) throw new Error(`no ${BROWSER} on this machine; npm test installs or names it`);
  return launch({ browser: BROWSER, path, headless: true, sparing: true, ...options });
}

/**
 * The browser that files take over from each other: starting one takes as long as many tests. A file that wants
 * anything but a folder for downloads has one of its own.
 */
export class Browsers {
  #shared: Shared | undefined;

  async take(lookup: Lookup, wishes: Wishes): Promise<Seat> {
    const { downloads, ...others } = wishes;
    if (Object.keys(others).length > 0) return seat(lookup, wishes);
    const shared = (await this.#asNew(lookup)) ?? (await this.#begin(lookup));
    if (downloads) await shared.driven.saveInto(downloads);
    return shared;
  }

  async #begin(lookup: Lookup): Promise<Seat> {
    const own = await seat(lookup, {});
    const [first] = await own.driven.browser.pages();
    const shared: Shared = { ...own, first };
    this.#shared = shared;
    return shared;
  }

  /** The browser of all without what the file before left there; null where there is none to take over. */
  async #asNew(lookup: Lookup): Promise<Seat | null> {
    const shared = this.#shared;
    if (!shared) return null;
    shared.server.serve(lookup);
    try {
      await renew(shared);
      return shared;
    } catch {
      // Whatever the file before did to it: another one is as good.
      this.#shared = undefined;
      await leave(shared);
      return null;
    }
  }

  /** A file is done with its browser; the one of all stays. */
  async giveBack(one: Seat): Promise<void> {
    if (one !== this.#shared) await leave(one);
  }

  async close(): Promise<void> {
    if (this.#shared) await leave(this.#shared);
  }
}

async function seat(lookup: Lookup, wishes: Wishes): Promise<Seat> {
  const server = await PageServer.start(lookup);
  const start = () => startBrowser({ extension: EXTENSION, ...wishes, pac: server.sealed });
  const driven = await start();
  if (await opensTabs(driven)) return { driven, server };
  driven.browser.process()?.kill('SIGKILL');
  return { driven: await start(), server };
}

/** Firefox has been seen to begin and then never to answer the first request for a tab: nothing is lost with it yet. */
async function opensTabs(driven: Driven): Promise<boolean> {
  try {
    const page = await driven.open();
    await page.close();
    return true;
  } catch {
    return false;
  }
}

async function leave({ driven, server }: Seat): Promise<void> {
  await driven.close();
  await server.close();
}

/** As if just installed: no tab but the first, nothing kept, a background that has just begun. */
async function renew({ driven, first }: Shared): Promise<void> {
  const pages = await driven.browser.pages();
  await Promise.all(
    pages.filter((page) => page !== first).map((page) => page.close().catch(() => undefined)),
  );
  await driven.asExtension(forget, undefined);
  await driven.updateExtension();
}

/** Runs with the extension's rights, not here: only its text is sent. */
async function forget(): Promise<void> {
  const scope = globalThis as unknown as ExtensionScope;
  const { storage } = scope.browser ?? scope.chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name as string);
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
  }
}

/** Vitest's `test`, whose `beforeAll` and `afterAll` get the browsers that outlive a file. */
export const withBrowsers = test.extend(
  'browsers',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants to see what a fixture asks for.
  ({}, { onCleanup }) => {
    const browsers = new Browsers();
    onCleanup(() => browsers.close());
    return browsers;
  },
);
