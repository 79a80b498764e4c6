import type { ElementHandle, Page } from 'puppeteer-core';

export const SIDEBAR = 'minglan-sidebar';

/** How long a browser on a busy machine may take to show something, ms. */
export const PATIENCE = 60_000;

/** A selector of what the sidebar shows, by its test id. */
export const inside = (testId: string): string => `${SIDEBAR} >>> [data-testid="${testId}"]`;

/** Waits until the sidebar has read the page, and says in which state it ended. */
export async function sidebarReady(page: Page, timeout = PATIENCE): Promise<string> {
  const phase = await page.waitForFunction(
    (tag: string) => {
      const shown = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]');
      const state = shown?.getAttribute('data-phase');
      return state && state !== 'loading' ? state : null;
    },
    { timeout, polling: 50 },
    SIDEBAR,
  );
  return String(await phase.jsonValue());
}

export async function sidebarGone(page: Page, timeout = PATIENCE): Promise<void> {
  await page.waitForFunction(
    (tag: string) => !document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]'),
    { timeout, polling: 50 },
    SIDEBAR,
  );
}

/** One thing in the sidebar; waits for it. */
export async function find(page: Page, testId: string, timeout = PATIENCE): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(inside(testId), { timeout });
  if (!found) throw new Error(`the sidebar shows no ${testId}`);
  return found;
}

/** Clicks as a person does, or presses the control where it is out of the view. */
export async function press(page: Page, testId: string): Promise<void> {
  const found = await find(page, testId);
  await found.evaluate((element) => (element as HTMLElement).click());
}

/** The text of everything with this test id, one string each; parts stand apart by a blank. */
export function texts(page: Page, testId: string): Promise<string[]> {
  return page.evaluate(
    (tag, id) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return [...(root?.querySelectorAll(`[data-testid="${id}"]`) ?? [])].map((element) => {
        const parts: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
        return parts.join(' ').replace(/\s+/g, ' ').trim();
      });
    },
    SIDEBAR,
    testId,
  );
}

/**
 * Does something and waits until the sidebar says these words because of it; gives all that it says then. It speaks for
 * some seconds only, so it is listened to from before; what it says already must have gone, for it may be the same.
 */
export async function sayingOf(page: Page, words: string, work: () => Promise<unknown>): Promise<string> {
  const options = { timeout: PATIENCE, polling: 50 };
  await page.waitForFunction(
    (tag: string, wanted: string) => {
      const status = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="status"]');
      return status && (status.textContent === '' || !status.textContent?.includes(wanted));
    },
    options,
    SIDEBAR,
    words,
  );
  const heard = await page.evaluateHandle((tag) => {
    const root = document.querySelector(tag)?.shadowRoot as ShadowRoot;
    const all: string[] = [];
    new MutationObserver(() => {
      const now = root.querySelector('[data-testid="status"]')?.textContent ?? '';
      if (now !== '' && now !== all.at(-1)) all.push(now);
    }).observe(root, { childList: true, characterData: true, subtree: true });
    return all;
  }, SIDEBAR);
  await work();
  const found = await page.waitForFunction(
    (all: string[], wanted: string) => all.find((one) => one.includes(wanted)),
    options,
    heard,
    words,
  );
  return String(await found.jsonValue());
}

export interface ShownOutlineLine {
  level: number;
  text: string;
}

export interface ShownFigure {
  label: string;
  value: string;
  sentence: string;
}

/** What the outline tab shows, line by line. */
export function shownOutline(page: Page): Promise<ShownOutlineLine[]> {
  return page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const items = [...(root?.querySelectorAll<HTMLElement>('[data-testid="outline-item"]') ?? [])];
    return items.map((item) => ({
      level: Number(item.closest('[aria-level]')?.getAttribute('aria-level') ?? 1),
      text: (item.querySelector('.item-text')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }));
  }, SIDEBAR);
}

/** Scrolls the list of figures until all of it is drawn. */
async function drawnWhole(page: Page): Promise<void> {
  await page.waitForFunction(
    (tag: string) => {
      const end = document.querySelector(tag)?.shadowRoot?.querySelector('[data-more]');
      const panel = end?.closest('.panel');
      const hasMore = end?.getAttribute('data-more') === 'true';
      if (panel) panel.scrollTop = hasMore ? panel.scrollHeight : 0;
      return !hasMore;
    },
    { timeout: PATIENCE, polling: 50 },
    SIDEBAR,
  );
}

/** What the data tab shows, figure by figure. */
export async function shownFigures(page: Page): Promise<ShownFigure[]> {
  await drawnWhole(page);
  return page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const rows = [...(root?.querySelectorAll<HTMLElement>('[data-testid="figure-row"]') ?? [])];
    const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return rows.map((row) => ({
      label: text(row.querySelector('.figure-label')),
      value: [text(row.querySelector('.figure-raw')), text(row.querySelector('.badge'))]
        .filter(Boolean)
        .join(' '),
      sentence: row.querySelector<HTMLElement>('[data-testid="figure-jump"]')?.title ?? '',
    }));
  }, SIDEBAR);
}
