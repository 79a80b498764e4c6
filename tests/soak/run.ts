import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from '../../scripts/drive/launch.ts';
import { ANNUAL, addressOf, samples } from '../../scripts/drive/samples.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { SIDEBAR, sidebarGone, sidebarReady } from '../../scripts/drive/sidebar.ts';
import { short, table } from '../bench/report.ts';

/** The later step of npm run soak: what soak.mjs hands over is the browser's program and the number of rounds. */

const ROOT = join(import.meta.dirname, '../..');
const MB = 1024 * 1024;
/** What a browser keeps for itself may still grow a little, whatever is opened. */
const ALLOWED = { listeners: 5, nodes: 50, documents: 2, heap: MB, background: MB } as const;
/** After so many rounds everything that is loaded once is loaded. */
const WARM = 20;

type Count = keyof typeof ALLOWED;
type Counts = Record<Count, number>;

async function heapAfterSweeping(session: CDPSession): Promise<number> {
  // What the first sweep sets free may hold more.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function countsOf(driven: Driven, tab: CDPSession): Promise<Counts> {
  const heap = await heapAfterSweeping(tab);
  const { metrics } = await tab.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const worker = await driven.browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const background = await heapAfterSweeping(session);
  await session.detach();
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    documents: metric('Documents'),
    heap,
    background,
  };
}

/** Clicks without a handle: what the driver holds in its hand the browser cannot set free. */
async function click(page: Page, testId: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, id: string) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const found = root?.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      found?.click();
      return found !== null && found !== undefined;
    },
    {},
    SIDEBAR,
    testId,
  );
}

/** What a person does with a sidebar before closing it. */
async function used(page: Page): Promise<void> {
  for (const testId of ['tab-data', 'figure-jump', 'tab-checks', 'tab-outline', 'outline-item', 'settings']) {
    await click(page, testId);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.type('/公开');
}

/** Another site: on the first one the sidebar was closed, and stays so. */
const ELSEWHERE = 'http://soak.gov.cn/xxgk/2024/summary.html';

interface Soak {
  name: string;
  round(driven: Driven, page: Page): Promise<void>;
}

const SOAKS: readonly Soak[] = [
  {
    name: 'pages one after another in one tab',
    async round(_, page) {
      await page.goto(addressOf(ANNUAL), { waitUntil: 'load' });
      await sidebarReady(page);
      await used(page);
      await page.goto(addressOf(), { waitUntil: 'load' });
      await sidebarReady(page);
    },
  },
  {
    name: 'a sidebar opened and closed in one page',
    async round(driven, page) {
      if (page.url() !== addressOf(ANNUAL)) await page.goto(addressOf(ANNUAL), { waitUntil: 'load' });
      else await driven.pressAction(page);
      await sidebarReady(page);
      await used(page);
      await driven.pressAction(page);
      await sidebarGone(page);
    },
  },
  {
    name: 'tabs opened and closed',
    async round(driven) {
      const page = await driven.open();
      await page.goto(ELSEWHERE, { waitUntil: 'load' });
      await sidebarReady(page);
      await page.close();
    },
  },
];

/** Counts after the first rounds and after all, on an empty page where the tab goes from page to page. */
async function soaked({ round }: Soak, driven: Driven, rounds: number): Promise<[Counts, Counts]> {
  const page = await driven.open();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const run = async (times: number): Promise<Counts> => {
    for (let i = 0; i < times; i++) await round(driven, page);
    return countsOf(driven, session);
  };
  const early = await run(WARM);
  const late = await run(rounds - WARM);
  await page.close();
  return [early, late];
}

const written = (name: Count, value: number): string =>
  name === 'heap' || name === 'background' ? `${short(value / MB)} MB` : String(value);

async function main([path = '/usr/bin/chromium', count = '300']: string[]): Promise<number> {
  const rounds = Math.max(2 * WARM, Number(count) || 0);
  const server = await PageServer.start(samples());
  const driven = await launch({
    browser: 'chrome',
    path,
    extension: join(ROOT, '.output/chrome-mv3'),
    headless: true,
    reducedMotion: true,
    pac: server.sealed,
  });
  const rows: string[][] = [];
  let hasGrown = false;
  try {
    for (const soak of SOAKS) {
      const [early, late] = await soaked(soak, driven, rounds);
      for (const name of Object.keys(ALLOWED) as Count[]) {
        const ok = late[name] - early[name] <= ALLOWED[name];
        hasGrown ||= !ok;
        const [before, after] = [written(name, early[name]), written(name, late[name])];
        rows.push([`${soak.name}: ${name}`, before, after, ok ? 'kept' : '**grows**']);
      }
    }
  } finally {
    await driven.close();
    await server.close();
  }
  process.stdout.write(`${table(['', `after ${WARM}`, `after ${rounds}`, ''], rows)}\n`);
  return hasGrown ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
