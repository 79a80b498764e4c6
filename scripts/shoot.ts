import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Language, launch } from './drive/launch.ts';
import { addressOf, samples } from './drive/samples.ts';
import { PageServer } from './drive/server.ts';
import { find, press, sidebarReady } from './drive/sidebar.ts';

const ROOT = join(import.meta.dirname, '..');
const ALL = join(ROOT, 'test-results/screenshots');
const README = join(ROOT, 'docs/screenshots/sidebar.png');
/** The look the README shows. */
const CHOSEN = 'chrome-zh-light-wide-data.png';

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 420, height: 800 } } as const;

interface Look {
  browser: BrowserName;
  path: string;
  language: Language;
  dark: boolean;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Outline and figures of the sample in one window size. */
async function shoot(page: Page, name: string): Promise<void> {
  await sidebarReady(page);
  await press(page, 'tab-outline');
  await find(page, 'outline-item');
  await picture(page, `${name}-outline.png`);
  await press(page, 'tab-data');
  await find(page, 'figure-row');
  await press(page, 'figure-jump');
  await page.waitForFunction(() => CSS.highlights.has('minglan-target'));
  await picture(page, `${name}-data.png`);
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
      await page.goto(addressOf(), { waitUntil: 'load' });
      await shoot(page, [look.browser, look.language, look.dark ? 'dark' : 'light', size].join('-'));
      await page.close();
    }
  } finally {
    await driven.close();
  }
}

async function main(paths: Record<BrowserName, string>): Promise<void> {
  await mkdir(ALL, { recursive: true });
  await mkdir(join(ROOT, 'docs/screenshots'), { recursive: true });
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
  await copyFile(join(ALL, CHOSEN), README);
  say('docs/screenshots/sidebar.png');
}

main(JSON.parse(process.argv[2] ?? '{}') as Record<BrowserName, string>).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
