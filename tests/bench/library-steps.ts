import { stat } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../../scripts/drive/launch.ts';
import { BATCH, LIBRARY } from './library-pages.ts';

/** What one run measured: times in ms, sizes in bytes. */
export interface Measured extends FileMeasured, ListMeasured, BatchMeasured {}

export interface FileMeasured {
  fileBytes: number;
  takenIn: number;
  written: number;
}

export interface ListMeasured {
  /** From the address to the first rows, median. */
  open: number;
  /** From a character to the frame that answers it. */
  slowestKey: number;
}

export interface BatchMeasured {
  rowsDone: number;
  /** Of its pages, how many the library holds afterwards. */
  rowsKept: number;
  pagesPerSecond: number;
  /** Live memory of the page and its worker after 50 rows, and after all. */
  heapEarly: number;
  heapAtEnd: number;
  longestTask: number;
}

const PATIENCE = 120_000;
const OPENINGS = 5;
const EARLY = 50;
/** Typed one character after the other, and taken away again. */
const SOUGHT = ['水利局 2019', '政务公开工作总结', '柳溪区', 'gov.cn/2023'];

const test = (id: string) => `[data-testid="${id}"]`;

/** Not by its place on the screen, which may still move. */
async function click(page: Page, id: string): Promise<void> {
  await page.$eval(test(id), (element) => (element as HTMLElement).click());
}

/** Waits in the page until so many rows of the library are there, and gives the page's clock. */
async function listed(page: Page, count: number): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted: number) => {
      const list = document.querySelector('[data-testid="library"]');
      const isDrawn = document.querySelector('[data-testid="library-row"]') !== null;
      return Number(list?.getAttribute('data-count')) === wanted && isDrawn && performance.now();
    },
    { timeout: PATIENCE, polling: 'raf' },
    count,
  );
  return Number(await handle.jsonValue());
}

/** Takes the library's file in, and writes it again. */
export async function measureFile(driven: Driven, file: string, count: number): Promise<FileMeasured> {
  const page = await driven.openOwn('library.html#/');
  const input = await page.waitForSelector(test('library-import'));
  const began = Date.now();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await listed(page, count);
  await page.waitForFunction(
    (wanted: string) => document.querySelector('[data-testid="library-said"]')?.textContent?.includes(wanted),
    { timeout: PATIENCE },
    String(count),
  );
  const takenIn = Date.now() - began;
  const again = Date.now();
  await click(page, 'library-export');
  await page.waitForFunction(
    () => document.querySelector('[data-testid="library-said"]')?.textContent === '',
    { timeout: PATIENCE },
  );
  const written = Date.now() - again;
  await page.close();
  return { fileBytes: (await stat(file)).size, takenIn, written };
}

/** The time from each character typed to the frame that shows what is found, the slowest. In the page. */
async function slowest(words: readonly string[]): Promise<number> {
  const input = document.querySelector('[data-testid="library-search"]') as HTMLInputElement;
  const frame = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));
  let most = 0;
  for (const word of words) {
    const steps = Array.from({ length: word.length * 2 }, (_, i) =>
      word.slice(0, i < word.length ? i + 1 : 2 * word.length - 1 - i),
    );
    for (const step of steps) {
      await frame();
      const began = performance.now();
      input.value = step;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      most = Math.max(most, performance.now() - began);
    }
  }
  return most;
}

export async function measureList(driven: Driven): Promise<ListMeasured> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await driven.openOwn('library.html#/');
    times.push(await listed(page, LIBRARY));
    await page.close();
  }
  const page = await driven.openOwn('library.html#/');
  await listed(page, LIBRARY);
  await click(page, 'sort-title');
  const slowestKey = await page.evaluate(slowest, SOUGHT);
  await page.close();
  return { open: times.sort((a, b) => a - b)[OPENINGS >> 1] as number, slowestKey };
}

const rowsOver = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted: number) =>
      document.querySelectorAll('[data-state="done"], [data-state="failed"]').length >= wanted,
    { timeout: PATIENCE, polling: 'raf' },
    count,
  );

/** Live memory of the page and its worker, bytes. */
async function heapOf(page: Page): Promise<number> {
  const own = await page.createCDPSession();
  let sum = 0;
  for (const session of [own, ...page.workers().map(({ client }) => client)]) {
    await session.send('HeapProfiler.collectGarbage');
    sum += (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  await own.detach();
  return sum;
}

/** Notes the longest task of the page, ms. In the page. */
function watchTasks(): void {
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const most = Number(document.body.dataset.longest ?? 0);
      document.body.dataset.longest = String(Math.max(most, duration));
    }
  });
  observer.observe({ type: 'longtask' });
}

/** Reads the pages of the batch into the library as it is. */
export async function measureBatch(driven: Driven, addresses: readonly string[]): Promise<BatchMeasured> {
  const page = await driven.openOwn('library.html#/batch');
  await page.waitForSelector(`${test('batch')}[data-loaded="true"]`);
  await page.$eval(
    test('batch-text'),
    (input, text) => {
      (input as HTMLTextAreaElement).value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    addresses.join('\n'),
  );
  await click(page, 'batch-add-text');
  await page.waitForSelector(test('batch-run'));
  await page.evaluate(watchTasks);
  const began = Date.now();
  await click(page, 'batch-run');
  await rowsOver(page, EARLY);
  const heapEarly = await heapOf(page);
  await rowsOver(page, BATCH);
  const seconds = (Date.now() - began) / 1000;
  const heapAtEnd = await heapOf(page);
  const rowsDone = (await page.$$('[data-state="done"]')).length;
  const longestTask = await page.evaluate(() => Number(document.body.dataset.longest ?? 0));
  await page.close();
  const list = await driven.openOwn('library.html#/');
  await list.waitForFunction(
    () => Number(document.querySelector('[data-testid="library"]')?.getAttribute('data-count')) > 0,
  );
  const all = await list.$eval(test('library'), (view) => Number(view.getAttribute('data-count')));
  await list.close();
  return {
    rowsDone,
    rowsKept: all - LIBRARY,
    pagesPerSecond: BATCH / seconds,
    heapEarly,
    heapAtEnd,
    longestTask,
  };
}
