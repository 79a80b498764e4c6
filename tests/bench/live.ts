import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from '../../scripts/drive/launch.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { inside, press, SIDEBAR, sidebarGone, sidebarReady } from '../../scripts/drive/sidebar.ts';
import { type BenchPage, benchPages, longPage } from './pages.ts';

/** What was measured of the built extension in a real browser: ms, bytes. */
export interface Live {
  /** From the press of the toolbar button to the first painted sidebar, the summary of 22 KB. */
  painted: number;
  /** The same to its painted outline. */
  shown: number;
  /** The most that the page's thread did at once while the page of 2.6 MB was read and shown; 0 where no frame was long. */
  longest: number;
  /** The longest layout and painting of that page, made anew beside the sidebar. */
  layout: number;
  /** Figures of the page on which these two were measured. */
  figures: number;
  /** Work of the page's thread for one letter typed into the filter, painting included. */
  typing: number;
  /** The same for a change of view. */
  switching: number;
  /** What a sidebar that came and went leaves on the heap. */
  kept: number;
}

/** Not a government site: the sidebar comes when the button is pressed. */
const HOST = 'http://bench.example.test';
const TRIALS = 9;
const PRESS_MS = 10_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Of a frame that took long (https://w3c.github.io/long-animation-frames/), ms. */
interface LongFrame extends PerformanceEntry {
  styleAndLayoutStart: number;
}

/** In the page: writes down when the sidebar and its outline were first painted, long tasks and long frames. */
function watchIt(tag: string): void {
  const seen: Seen = { painted: 0, shown: 0, tasks: [], layouts: [] };
  Object.assign(globalThis, { minglanSeen: seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as LongFrame[]) seen.layouts.push(frame.styleAndLayoutStart);
  }).observe({ type: 'long-animation-frame' });
  // The frame callback after the next one runs when the first was painted.
  const look = (): void => {
    const sidebar = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid=sidebar]');
    const now = Date.now();
    if (sidebar && seen.painted === 0) seen.painted = now;
    if (sidebar && sidebar.getAttribute('data-phase') !== 'loading' && seen.shown === 0) seen.shown = now;
    if (seen.shown === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Seen {
  painted: number;
  shown: number;
  /** Begin and duration of tasks over 50 ms. */
  tasks: [number, number][];
  /** When the browser began to lay out and to paint the page, at the end of a task. */
  layouts: number[];
}

/** The most that was done in one task, and the most that layout and painting took at the end of one. */
function longestOf({ tasks, layouts }: Seen): Pick<Live, 'longest' | 'layout'> {
  const parts = tasks.map(([start, duration]) => {
    const layout = layouts.find((at) => at >= start && at <= start + duration);
    const work = layout === undefined ? duration : layout - start;
    return { work, layout: duration - work };
  });
  return {
    longest: Math.max(0, ...parts.map(({ work }) => work)),
    layout: Math.max(0, ...parts.map(({ layout }) => layout)),
  };
}

const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as { minglanSeen: Seen }).minglanSeen);

const quiet = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1500)));

async function opened(driven: Driven, { path }: BenchPage): Promise<Page> {
  const page = await driven.open();
  await page.goto(HOST + path, { waitUntil: 'load' });
  await quiet(page);
  return page;
}

async function openings(driven: Driven, bench: BenchPage): Promise<Pick<Live, 'painted' | 'shown'>> {
  const [painted, shown]: [number[], number[]] = [[], []];
  for (let trial = 0; trial < TRIALS; trial++) {
    const page = await opened(driven, bench);
    await page.evaluate(watchIt, SIDEBAR);
    const pressed = Date.now();
    await driven.pressAction(page);
    // On a machine that is very busy a driven press is lost now and then: that trial says nothing.
    const isThere = await sidebarReady(page, PRESS_MS).catch(() => null);
    const seen = await seenIn(page);
    if (isThere) {
      painted.push(seen.painted - pressed);
      shown.push(seen.shown - pressed);
    }
    await page.close();
  }
  return { painted: median(painted), shown: median(shown) };
}

async function longestTasks(driven: Driven, bench: BenchPage): Promise<Pick<Live, 'longest' | 'layout'>> {
  const [longest, layout]: [number[], number[]] = [[], []];
  for (let trial = 0; trial < 3; trial++) {
    const page = await opened(driven, bench);
    await page.evaluate(watchIt, SIDEBAR);
    await driven.pressAction(page);
    await sidebarReady(page, 120_000);
    await quiet(page);
    const found = longestOf(await seenIn(page));
    longest.push(found.longest);
    layout.push(found.layout);
    await page.close();
  }
  return { longest: median(longest), layout: median(layout) };
}

/** All work of the page's thread so far, s. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The work that each of several acts makes, ms, the page's usual idling included. */
async function costs(
  page: Page,
  session: CDPSession,
  acts: readonly (() => Promise<unknown>)[],
): Promise<number> {
  const all: number[] = [];
  for (const act of acts) {
    const before = await workOf(session);
    await act();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    all.push((await workOf(session)) - before);
  }
  return median(all) * 1000;
}

async function handling(
  driven: Driven,
  bench: BenchPage,
): Promise<Pick<Live, 'figures' | 'typing' | 'switching'>> {
  const page = await opened(driven, bench);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await driven.pressAction(page);
  await sidebarReady(page);
  const view = (name: string) => () => press(page, `tab-${name}`);
  const switches = Array.from({ length: 10 }, (_, i) => view(i % 2 === 0 ? 'data' : 'outline'));
  const switching = await costs(page, session, switches);
  await press(page, 'tab-data');
  const field = await page.waitForSelector(`${SIDEBAR} >>> .panel:not([hidden]) [data-filter]`);
  await field?.focus();
  const letters = [...'政策解读信息', ...Array<string>(6).fill('')];
  const keys = letters.map(
    (letter) => () =>
      letter === '' ? page.keyboard.press('Backspace') : page.keyboard.sendCharacter(letter),
  );
  const typing = await costs(page, session, keys);
  const figures = await page.$eval(inside('tab-data'), (tab) =>
    Number(/\d+/.exec(tab.textContent ?? '')?.[0]),
  );
  await page.close();
  return { figures, typing, switching };
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** What ten openings leave behind, one by one; the first brings the script itself and is not counted. */
async function keptHeap(driven: Driven, bench: BenchPage): Promise<number> {
  const page = await opened(driven, bench);
  const session = await page.createCDPSession();
  const once = async () => {
    await driven.pressAction(page);
    await sidebarReady(page);
    await driven.pressAction(page);
    await sidebarGone(page);
  };
  await once();
  const before = await heapOf(session);
  for (let i = 0; i < 10; i++) await once();
  const kept = (await heapOf(session)) - before;
  await page.close();
  return kept;
}

/** Measures the built extension in `extension` with the browser at `path`. */
export async function measureLive(path: string, extension: string): Promise<Live> {
  const pages = [...benchPages(), longPage()];
  const server = await PageServer.start(({ pathname }) => {
    const page = pages.find((one) => one.path === pathname);
    return page ? { body: page.html, type: 'text/html; charset=utf-8' } : null;
  });
  const driven = await launch({ browser: 'chrome', path, extension, headless: true, pac: server.sealed });
  const named = (name: string) => pages.find((page) => page.name === name) as BenchPage;
  try {
    return {
      ...(await openings(driven, named('summary'))),
      ...(await longestTasks(driven, named('large'))),
      ...(await handling(driven, named('long'))),
      kept: await keptHeap(driven, named('summary')),
    };
  } finally {
    await driven.close();
    await server.close();
  }
}
