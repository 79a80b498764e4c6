import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Language, launch } from './drive/launch.ts';
import { ANNUAL, addressOf, samples } from './drive/samples.ts';
import { PageServer } from './drive/server.ts';
import { find, press, SIDEBAR, sidebarReady } from './drive/sidebar.ts';

const ROOT = join(import.meta.dirname, '..');
const ALL = join(ROOT, 'test-results/screenshots');
const DOCS = join(ROOT, 'docs/screenshots');
/** The looks the README shows, by the names they have there. */
const CHOSEN: Readonly<Record<string, string>> = {
  'sidebar.png': 'chrome-zh-light-wide-data.png',
  'checks.png': 'chrome-zh-light-wide-checks.png',
};
const REPORT = addressOf(ANNUAL);

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 420, height: 800 } } as const;

interface Look {
  browser: BrowserName;
  path: string;
  language: Language;
  dark: boolean;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Outline and figures of the summary in one window size. */
async function shootSummary(page: Page, name: string): Promise<void> {
  await page.goto(addressOf(), { waitUntil: 'load' });
  await sidebarReady(page);
  await press(page, 'tab-outline');
  await find(page, 'outline-item');
  await picture(page, `${name}-outline.png`);
  await press(page, 'tab-data');
  await find(page, 'figure-row');
  await press(page, 'figure-jump');
  await page.waitForFunction(() => CSS.highlights.has('minglan-target'));
  await picture(page, `${name}-data.png`);
  await press(page, 'marks-toggle');
  await page.waitForFunction(() => CSS.highlights.has('minglan-figure'));
  await press(page, 'figure-pick');
  await press(page, 'copy-figure-menu');
  await picture(page, `${name}-marks.png`);
  await press(page, 'marks-toggle');
}

/** Checks and statutory tables of the annual report. */
async function shootReport(page: Page, name: string): Promise<void> {
  await page.goto(REPORT, { waitUntil: 'load' });
  await sidebarReady(page);
  await press(page, 'tab-data');
  await find(page, 'key-figures');
  await picture(page, `${name}-summary.png`);
  await press(page, 'tab-checks');
  const finding = await page.waitForSelector(
    `${SIDEBAR} >>> [data-rule="NAR-NEW"] [data-testid="check-show"]`,
  );
  await finding?.evaluate((element) => (element as HTMLElement).click());
  await page.waitForFunction(() => CSS.highlights.get('minglan-target')?.size === 2);
  await picture(page, `${name}-checks.png`);
  const table = await find(page, 'table-T3');
  await table.evaluate((element) => element.scrollIntoView());
  await picture(page, `${name}-tables.png`);
}

async function picture(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: join(ALL, file) as `${string}.png` });
  say(file);
}

async function shootLook(look: Look, server: PageServer): Promise<void> {
  const driven = await launch({
    ...look,
    extension: join(ROOT, '.output', `${look.browser}-mv3`),
    headless: true,
    pac: server.sealed,
  });
  try {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const page = await driven.open();
      await page.setViewport(viewport);
      const name = [look.browser, look.language, look.dark ? 'dark' : 'light', size].join('-');
      await shootSummary(page, name);
      await shootReport(page, name);
      await page.close();
    }
  } finally {
    await driven.close();
  }
}

async function main(paths: Record<BrowserName, string>): Promise<void> {
  await mkdir(ALL, { recursive: true });
  await mkdir(DOCS, { recursive: true });
  const server = await PageServer.start(samples());
  try {
    for (const browser of ['chrome', 'firefox'] as const) {
      for (const language of ['zh', 'en'] as const) {
        for (const dark of [false, true]) {
          await shootLook({ browser, path: paths[browser], language, dark }, server);
        }
      }
    }
  } finally {
    await server.close();
  }
  for (const [name, chosen] of Object.entries(CHOSEN)) {
    await copyFile(join(ALL, chosen), join(DOCS, name));
    say(`docs/screenshots/${name}`);
  }
}

main(JSON.parse(process.argv[2] ?? '{}') as Record<BrowserName, string>).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
