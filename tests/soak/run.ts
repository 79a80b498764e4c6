import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driven, launch } from '../../scripts/drive/launch.ts';
import { ANNUAL, addressOf, samples } from '../../scripts/drive/samples.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { SIDEBAR, sidebarGone, sidebarReady } from '../../scripts/drive/sidebar.ts';
import { table } from '../bench/report.ts';
import { type Counter, type Counts, counterFor } from './counts.ts';

/** The later step of npm run soak: what soak.mjs hands over is a browser, its program and the number of rounds. */

const ROOT = join(import.meta.dirname, '../..');
const EXTENSIONS: Readonly<Record<BrowserName, string>> = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
/**
 * After so many rounds everything that is loaded once is loaded, and the engine has compiled most of the reading: the
 * more rules it has, the longer this takes (Node, which reads the same pages alone, shows the same curve).
 */
const WARM = 60;

/** A round without a sidebar would leave nothing behind, and show nothing. */
async function read(page: Page): Promise<void> {
  const phase = await sidebarReady(page);
  if (phase !== 'ready') throw new Error(`the sidebar is ${phase}`);
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
  /** Whether the same tab goes through all rounds; else only the background outlives them. */
  inOneTab: boolean;
  round(driven: Driven, page: Page): Promise<void>;
}

const SOAKS: readonly Soak[] = [
  {
    name: 'pages one after another in one tab',
    inOneTab: true,
    async round(_, page) {
      await page.goto(addressOf(ANNUAL), { waitUntil: 'load' });
      await read(page);
      await used(page);
      await page.goto(addressOf(), { waitUntil: 'load' });
      await read(page);
    },
  },
  {
    name: 'a sidebar opened and closed in one page',
    inOneTab: true,
    async round(driven, page) {
      if (page.url() !== addressOf(ANNUAL)) await page.goto(addressOf(ANNUAL), { waitUntil: 'load' });
      else await driven.pressAction(page);
      await read(page);
      await used(page);
      await driven.pressAction(page);
      await sidebarGone(page);
    },
  },
  {
    name: 'tabs opened and closed',
    inOneTab: false,
    async round(driven) {
      const page = await driven.open();
      await page.goto(ELSEWHERE, { waitUntil: 'load' });
      await read(page);
      await page.close();
    },
  },
];

/** Counts after the first rounds, in the middle and at the end: what leaks grows from each to the next. */
async function soaked(soak: Soak, driven: Driven, rounds: number): Promise<[Counter, Counts[]]> {
  const page = await driven.open();
  const counter = await counterFor(driven, soak.inOneTab ? page : null);
  const counts: Counts[] = [];
  let done = 0;
  for (const until of [WARM, Math.round((WARM + rounds) / 2), rounds]) {
    for (; done < until; done++) await soak.round(driven, page);
    counts.push(await counter.count());
  }
  await page.close();
  return [counter, counts];
}

/** The rows of one soak, and whether everything stayed within what is allowed. */
function rowsOf({ name }: Soak, counter: Counter, counts: readonly Counts[]): [string[][], boolean] {
  let isKept = true;
  const rows = Object.entries(counter.allowed).map(([what, allowed]) => {
    const values = counts.map((count) => count[what] ?? Number.NaN);
    const ok = (values.at(-1) as number) - (values[0] as number) <= allowed;
    isKept &&= ok;
    return [
      `${name}: ${what}`,
      ...values.map((value) => counter.written(what, value)),
      ok ? 'kept' : '**grows**',
    ];
  });
  return [rows, isKept];
}

async function main([browser, path, count = '300']: string[]): Promise<number> {
  const rounds = Math.max(3 * WARM, Number(count) || 0);
  const server = await PageServer.start(samples());
  const driven = await launch({
    browser: browser as BrowserName,
    path: path as string,
    extension: join(ROOT, EXTENSIONS[browser as BrowserName]),
    headless: true,
    reducedMotion: true,
    pac: server.sealed,
  });
  const rows: string[][] = [];
  let isKept = true;
  try {
    for (const soak of SOAKS) {
      const [own, ok] = rowsOf(soak, ...(await soaked(soak, driven, rounds)));
      rows.push(...own);
      isKept &&= ok;
    }
  } finally {
    await driven.close();
    await server.close();
  }
  const middle = Math.round((WARM + rounds) / 2);
  const version = browser === 'chrome' ? 'Chromium' : 'Firefox';
  process.stdout.write(
    `${table([version, `after ${WARM}`, `after ${middle}`, `after ${rounds}`, ''], rows)}\n\n`,
  );
  return isKept ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
