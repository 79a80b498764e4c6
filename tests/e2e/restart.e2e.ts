import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../scripts/drive/launch.ts';
import { addressOf, HOST } from '../../scripts/drive/samples.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { PATIENCE, press, sidebarReady, texts } from '../../scripts/drive/sidebar.ts';
import { BROWSER, EXTENSION, startBrowser } from './browsers.ts';
import { click, report, rows, typeInto } from './library.ts';

const folder = mkdtempSync(join(tmpdir(), 'minglan-restart-'));
const COUNT = 6;
/** Of the queue these are answered only after the restart. */
const HELD = /s[3-9]\.gov\.cn/;
const READ = 3;

let server: PageServer;
let isHeld = true;
let driven: Driven | undefined;

beforeAll(async () => {
  server = await PageServer.start((url) => {
    const number = Number(/(\d+)\.html$/.exec(url.pathname)?.[1] ?? 0);
    const body = report('清河市水务局', 2010 + number, 100 + number);
    const never = new Promise<void>(() => undefined);
    return { body, type: 'text/html; charset=utf-8', ...(isHeld && HELD.test(url.href) && { after: never }) };
  });
});
afterAll(async () => {
  await driven?.close().catch(() => undefined);
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(profile: string): Promise<Driven> {
  driven = await startBrowser({
    extension: EXTENSION,
    profile: join(folder, profile),
    pac: server.sealed,
  });
  return driven;
}

/** Ends the browser as a power cut does: nothing is tidied up. */
async function kill(browser: Driven): Promise<void> {
  const process = browser.browser.process();
  const gone = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await gone;
}

async function openBatch(browser: Driven): Promise<Page> {
  const page = await browser.openOwn('library.html#/batch');
  await page.waitForSelector('[data-testid="batch"][data-loaded="true"]', { timeout: PATIENCE });
  return page;
}

const states = (page: Page) =>
  page.$$eval('[data-testid="batch-row"]', (all) => all.map((row) => (row as HTMLElement).dataset.state));

describe('a browser that is killed', () => {
  test('in the middle of a batch has lost nothing that was shown as done, and goes on', async () => {
    const before = await start('batch');
    const page = await openBatch(before);
    const list = Array.from({ length: COUNT }, (_, i) => `http://s${i}.gov.cn/${i}.html`);
    await typeInto(page, 'batch-text', list.join('\n'));
    await click(page, 'batch-add-text');
    await page.waitForFunction(
      (count: number) => document.querySelectorAll('[data-testid="batch-row"]').length === count,
      { timeout: PATIENCE },
      COUNT,
    );
    await click(page, 'batch-run');
    await page.waitForFunction(
      (count: number) => document.querySelectorAll('[data-state="done"]').length === count,
      { timeout: PATIENCE },
      READ,
    );
    await page.waitForSelector('[data-state="reading"]', { timeout: PATIENCE });
    await kill(before);

    isHeld = false;
    const after = await start('batch');
    const library = await after.openOwn('library.html#/');
    await rows(library, READ);
    const again = await openBatch(after);
    expect(await states(again)).toEqual(['done', 'done', 'done', 'waiting', 'waiting', 'waiting']);
    await click(again, 'batch-run');
    await again.waitForFunction(
      (count: number) => document.querySelectorAll('[data-state="done"]').length === count,
      { timeout: PATIENCE },
      COUNT,
    );
    await rows(library, COUNT);
    await after.close();
  });

  test('after a report was kept still has it, whole', async () => {
    const before = await start('keep');
    const page = await before.open();
    await page.goto(addressOf('/9.html'), { timeout: PATIENCE });
    expect(await sidebarReady(page)).toBe('ready');
    await page.waitForSelector('minglan-sidebar >>> [data-testid="keep"]', { timeout: PATIENCE });
    await press(page, 'keep');
    await page.waitForSelector('minglan-sidebar >>> [data-testid="keep"][aria-pressed="true"]', {
      timeout: PATIENCE,
    });
    await kill(before);
    const after = await start('keep');
    const library = await after.openOwn('library.html#/');
    const [row = ''] = await rows(library, 1);
    expect(row).toContain('2019年');
    await library.click('[data-testid="library-row"] a');
    await library.waitForFunction(
      () => document.querySelector('[data-testid="kept-figures"]')?.textContent?.includes('109条'),
      { timeout: PATIENCE },
    );
    await after.close();
  });
});

describe('a library that an earlier version wrote', () => {
  test('is brought up to date with nothing lost', async () => {
    const browser = await start('migration');
    const settings = await browser.openOwn('options.html');
    // As version 1 of the schema kept it: no regions, tags or changes.
    await settings.evaluate(async (address) => {
      const request = indexedDB.open('minglan-library', 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('records', { keyPath: 'id' }).createIndex('seen', 'seen');
        request.result.createObjectStore('readings', { keyPath: 'id' });
      };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const record = {
        id: address,
        address,
        title: '清河市水务局2018年工作总结',
        agency: '清河市水务局',
        year: 2018,
        kind: 'work-summary',
        documents: 1,
        figures: 0,
        disagrees: 0,
        seen: 1000,
        hash: '0'.repeat(64),
      };
      const reading = { format: 'minglan.reading/1', url: address, title: record.title, documents: [] };
      const change = database.transaction(['records', 'readings'], 'readwrite');
      change.objectStore('records').put(record);
      change.objectStore('readings').put({ id: address, reading, text: '原文' });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    }, `http://${HOST}/2018.html`);
    const library = await browser.openOwn('library.html#/');
    const [row = ''] = await rows(library, 1);
    expect(row).toContain('清河市水务局2018年工作总结');
    expect(row, 'the region was found').toMatch(/清河市(?!水务局)/);
    await browser.close();
  });
});

describe.runIf(BROWSER === 'chrome')('a full disk', () => {
  test('is said, and no half of the report is kept', async () => {
    const browser = await start('full');
    const page = await browser.open();
    await page.goto(addressOf('/9.html'), { timeout: PATIENCE });
    expect(await sidebarReady(page)).toBe('ready');
    await page.waitForSelector('minglan-sidebar >>> [data-testid="keep"]', { timeout: PATIENCE });
    const library = await browser.openOwn('library.html#/');
    const origin = await library.evaluate(() => location.origin);
    const session = await library.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.bringToFront();
    await press(page, 'keep');
    await page.waitForFunction(
      () =>
        document
          .querySelector('minglan-sidebar')
          ?.shadowRoot?.querySelector('[data-testid="status"]')
          ?.textContent?.includes('磁盘'),
      { timeout: PATIENCE },
    );
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await library.reload();
    await rows(library, 0);
    expect(await texts(page, 'document-title')).toHaveLength(1);
    await browser.close();
  });
});
