import type { Page } from 'puppeteer-core';
import type { Driven } from '../drive/launch.ts';
import { ANNUAL, addressOf } from '../drive/samples.ts';
import { find, inside, PATIENCE, press, SIDEBAR, sidebarReady } from '../drive/sidebar.ts';
import { keep, overAgencies, overYears } from './shelf.ts';

/** What Chrome Web Store and Edge Add-ons ask for; Firefox Add-ons takes it. */
export const SCREEN = { width: 1280, height: 800 } as const;

/** One picture of a listing, brought about as a person does. */
export interface Screen {
  name: string;
  show(driven: Driven): Promise<Page>;
}

async function read(driven: Driven, address: string): Promise<Page> {
  const page = await driven.open();
  await page.setViewport(SCREEN);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await sidebarReady(page);
  if (await page.$(inside('hint-read'))) await press(page, 'hint-read');
  return page;
}

/** Presses one thing of the sidebar and waits for the highlight of as many places. */
async function goTo(page: Page, selector: string, places: number): Promise<void> {
  const found = await page.waitForSelector(`${SIDEBAR} >>> ${selector}`, { timeout: PATIENCE });
  await found?.click();
  await page.waitForFunction(
    (count: number) => CSS.highlights.get('minglan-target')?.size === count,
    { timeout: PATIENCE },
    places,
  );
}

async function library(driven: Driven, place: string, ready: string): Promise<Page> {
  const page = await driven.openOwn(`library.html${place}`);
  await page.setViewport(SCREEN);
  await page.waitForSelector(ready, { timeout: PATIENCE });
  return page;
}

/** In the order of the listings; the Chrome Web Store takes five. */
export const SCREENS: readonly Screen[] = [
  {
    name: '1-data',
    async show(driven) {
      const page = await read(driven, addressOf());
      await press(page, 'tab-data');
      await find(page, 'key-figures');
      await goTo(page, '[data-testid="figure-jump"]', 1);
      return page;
    },
  },
  {
    name: '2-checks',
    async show(driven) {
      const page = await read(driven, addressOf(ANNUAL));
      await keep(page);
      await press(page, 'tab-checks');
      await goTo(page, '[data-rule="NAR-NEW"] [data-testid="check-show"]', 2);
      return page;
    },
  },
  {
    name: '3-outline',
    async show(driven) {
      const page = await read(driven, addressOf());
      await goTo(page, '[data-testid="outline-item"]::-p-text(主要做法)', 1);
      return page;
    },
  },
  { name: '4-years', show: (driven) => library(driven, overYears('matrix'), '.matrix') },
  { name: '5-agencies', show: (driven) => library(driven, overAgencies('rank'), '.chart-place svg') },
];
