import type { Page } from 'puppeteer-core';
import { afterEach, expect, vi } from 'vitest';
import type { Driven } from '../../scripts/drive/launch.ts';
import { HOST, samples } from '../../scripts/drive/samples.ts';
import type { Lookup, PageServer, Served } from '../../scripts/drive/server.ts';
import { PATIENCE, SIDEBAR, sidebarGone, sidebarReady } from '../../scripts/drive/sidebar.ts';
import type { Settings } from '../../utils/settings.ts';
import { BROWSER, EXTENSION, type ExtensionScope, type Seat, type Wishes, withBrowsers } from './browsers.ts';

/** Pages of a test by path, beside the bundled ones. */
export type Pages = Readonly<Record<string, string | Served>>;

export interface Stage {
  driven: Driven;
  server: PageServer;
  /** Opens an address in a new tab; a path stands at the usual host. */
  goto(address: string): Promise<Page>;
  /** Opens an address and waits for the sidebar that comes by itself. */
  gotoDetected(address: string): Promise<Page>;
  /** Opens an address and asks for the sidebar with the toolbar button. */
  gotoAsked(address: string): Promise<Page>;
  /** Opens a page of the extension itself ('options.html'). */
  gotoOwn(file: string): Promise<Page>;
  /** Errors of the open pages, the extension's own included. */
  errors: string[];
}

function lookupIn(pages: Pages): Lookup {
  const bundled = samples();
  return (url) => {
    const key = [url.pathname + url.search, url.pathname].find((path) => Object.hasOwn(pages, path));
    const page = key === undefined ? undefined : pages[key];
    if (page === undefined) return bundled(url);
    return typeof page === 'string' ? { body: page, type: 'text/html; charset=utf-8' } : page;
  };
}

const isOurs = (request: string) =>
  !URL.canParse(request) || /(?:^|\.)(?:gov\.cn|example\.test)$/.test(new URL(request).hostname);

/** What Firefox reports of the page itself as an error. */
const PAGES_OWN = /^Error: (?:Content-Security-Policy|The document tree is too deep)/;

/**
 * A browser for the tests of a file, as after its installation; every test starts without tabs of the one before.
 * Fails the test whose page threw, and, at the end, the file when anything but the test pages was asked for.
 */
export function useStage(pages: Pages = {}, wishes: Wishes = {}): Stage {
  const opened: Page[] = [];
  const stage = { errors: [] as string[] } as Stage;
  let seat: Seat | undefined;

  withBrowsers.beforeAll(async ({ browsers }) => {
    seat = await browsers.take(lookupIn(pages), wishes);
    stage.driven = seat.driven;
    stage.server = seat.server;
  });

  const kept = (page: Page): Page => {
    opened.push(page);
    page.on('pageerror', (error) => {
      if (!PAGES_OWN.test(String(error))) stage.errors.push(String(error));
    });
    return page;
  };
  stage.gotoOwn = async (file) => kept(await stage.driven.openOwn(file));
  stage.goto = async (address) => {
    const page = kept(await stage.driven.open());
    const url = address.startsWith('/') ? `http://${HOST}${address}` : address;
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    return page;
  };
  stage.gotoDetected = async (address) => {
    const page = await stage.goto(address);
    expect(await sidebarReady(page)).toBe('ready');
    return page;
  };
  stage.gotoAsked = async (address) => {
    const page = await stage.goto(address);
    await stage.driven.pressAction(page);
    expect(await sidebarReady(page)).toBe('ready');
    return page;
  };

  afterEach(async () => {
    const errors = stage.errors.splice(0);
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
    expect(errors, 'errors in the page').toEqual([]);
  });

  withBrowsers.afterAll(async ({ browsers }) => {
    if (!seat) return;
    await browsers.giveBack(seat);
    const foreign = seat.server.requests.filter((request) => !isOurs(request) && !isBrowsers(request));
    expect(foreign, 'requests to others than the test pages').toEqual([]);
  });
  return stage;
}

/** Hosts the browsers themselves ask for at start, whatever is installed. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt[12]\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com|digicert\.com|detectportal\.firefox\.com)$/;

function isBrowsers(request: string): boolean {
  const host = new URL(request).hostname;
  return BROWSERS_OWN.test(host) || !host.includes('.');
}

/**
 * Waits until messages sent before now have been dealt with: a report opened after them gets its sidebar
 * only once the background has done what came first. In place of a sleep before "nothing happened".
 */
export async function settled(stage: Stage, host = 'barrier.gov.cn'): Promise<void> {
  await stage.gotoDetected(`http://${host}/xxgk/2024/summary.html`);
}

/**
 * Sets settings as the settings page would, or, without any, sets all of them back. What the extension is about to
 * write on behalf of the test before comes first: it reads and writes under this lock, and would bring the old ones
 * back.
 */
export function keepSettings(stage: Stage, change: Partial<Settings> = {}): Promise<void> {
  return stage.driven.asExtension(async (settings) => {
    const scope = globalThis as unknown as ExtensionScope;
    const { local } = (scope.browser ?? scope.chrome).storage;
    await navigator.locks.request('minglan.settings', () => local.set({ settings }));
  }, change);
}

/** What the extension has written down under a name, as one of its pages finds it. */
export function written(own: Page, name: string): Promise<unknown> {
  return own.evaluate(async (key) => {
    const scope = globalThis as unknown as ExtensionScope;
    return (await (scope.browser ?? scope.chrome).storage.local.get(key))[key];
  }, name);
}

/** How long a tab may take to say where it is before it is asked again, ms. */
const ANSWER = 5000;

/**
 * The tab that the extension itself opened, by how its address begins ('library.html#/batch'). Firefox's driver does
 * not hear of the address of a page in another process, so the tabs are asked; one that is on its way into another
 * process may never answer, and is asked again.
 */
export async function tabOf(stage: Stage, place: string): Promise<Page> {
  const addressOf = async (page: Page): Promise<string> => {
    const late = AbortSignal.timeout(ANSWER);
    const silence = new Promise<string>((resolve) => {
      late.addEventListener('abort', () => resolve(''), { once: true });
    });
    return Promise.race([page.evaluate(() => location.href).catch(() => ''), silence]);
  };
  const found = async (): Promise<Page | undefined> => {
    const pages = await stage.driven.browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    return pages[addresses.findIndex((address) => address.includes(`/${place}`))];
  };
  return vi.waitUntil(found, { timeout: PATIENCE, interval: 100 }) as Promise<Page>;
}

/** Waits until the page has its new size and the sidebar has heard of it: it stands where this size has it. */
export async function sizeIs(page: Page, width: number, at: 'right' | 'bottom'): Promise<void> {
  await page.waitForFunction(
    async (tag: string, wanted: number, place: string) => {
      if (innerWidth !== wanted) return false;
      // The window tells of its size in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const sidebar = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]');
      return sidebar?.getAttribute('data-at') === place;
    },
    { timeout: PATIENCE, polling: 50 },
    SIDEBAR,
    width,
    at,
  );
}

/** The page's own markup, without our host element. */
export function ownMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('minglan-sidebar')?.remove();
    return copy.outerHTML;
  });
}

/** Whether our host element stands in the page. */
export function hasHost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('minglan-sidebar') !== null);
}

export { BROWSER, EXTENSION, sidebarGone, sidebarReady };
