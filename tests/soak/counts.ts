import type { CDPSession, Page } from 'puppeteer-core';
import { firefoxMemory } from '../../scripts/drive/firefox.ts';
import type { Driven } from '../../scripts/drive/launch.ts';

const MB = 1024 * 1024;

/** What a browser keeps for itself may still grow a little, whatever is opened: by name, what is allowed. */
export type Allowed = Readonly<Record<string, number>>;
export type Counts = Readonly<Record<string, number>>;

/** Something that tells what a tab and the background hold. */
export interface Counter {
  allowed: Allowed;
  count(): Promise<Counts>;
  written(name: string, value: number): string;
}

const OF_TAB: Allowed = { listeners: 5, nodes: 50, documents: 2, heap: MB };
const OF_BACKGROUND: Allowed = { background: MB };
/**
 * What the processes of Firefox have in use. It keeps some 3 KB for every page that a tab goes through, and as much
 * again for one that a content script ran in: of 560 pages that is 4 MB.
 */
const OF_PROCESSES: Allowed = { 'process of the pages': 6 * MB, 'process of the extension': 2 * MB };

const inMegabytes = (value: number) => `${(value / MB).toFixed(2)} MB`;

async function heapAfterSweeping(session: CDPSession): Promise<number> {
  // What the first sweep sets free may hold more.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function tabCounts(tab: CDPSession): Promise<Counts> {
  const heap = await heapAfterSweeping(tab);
  const { metrics } = await tab.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    documents: metric('Documents'),
    heap,
  };
}

async function backgroundCounts(driven: Driven): Promise<Counts> {
  const worker = await driven.browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const background = await heapAfterSweeping(session);
  await session.detach();
  return { background };
}

/** Chromium counts what stands in a tab; with `tab` null only the background is looked at. */
async function chromeCounter(driven: Driven, tab: Page | null): Promise<Counter> {
  const session = await tab?.createCDPSession();
  await session?.send('Performance.enable');
  return {
    allowed: session ? { ...OF_TAB, ...OF_BACKGROUND } : OF_BACKGROUND,
    count: async () => ({ ...(session && (await tabCounts(session))), ...(await backgroundCounts(driven)) }),
    written: (name, value) => (name === 'heap' || name === 'background' ? inMegabytes(value) : String(value)),
  };
}

/** Firefox tells what its processes hold. */
function firefoxCounter({ browser }: Driven): Counter {
  return {
    allowed: OF_PROCESSES,
    async count() {
      const { webIsolated = 0, web = 0, extension = 0 } = await firefoxMemory(browser);
      return { 'process of the pages': webIsolated + web, 'process of the extension': extension };
    },
    written: (_, value) => inMegabytes(value),
  };
}

/** Counts in the browser at hand; `tab` is the one that goes from page to page, null where tabs come and go. */
export const counterFor = async (driven: Driven, tab: Page | null): Promise<Counter> =>
  driven.name === 'chrome' ? chromeCounter(driven, tab) : firefoxCounter(driven);
