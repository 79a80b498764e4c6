import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driven, type Language, launch } from '../drive/launch.ts';
import { samples } from '../drive/samples.ts';
import { type Lookup, PageServer } from '../drive/server.ts';
import { SCREENS } from './screens.ts';
import { fillShelf, SHELF_PAGES } from './shelf.ts';
import { drawTiles } from './tiles.ts';

/** The later step of npm run store: what store.mjs hands over. */
interface Job {
  /** The browser's program. */
  chrome: string;
  /** One of the three kinds of pictures; all without it. */
  only?: string;
}

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'docs/store');
const LANGUAGES: readonly Language[] = ['zh', 'en'];

const say = (text: string) => process.stdout.write(`${text}\n`);

function pages(): Lookup {
  const bundled = samples();
  return (url) => {
    const own = Object.hasOwn(SHELF_PAGES, url.pathname) ? SHELF_PAGES[url.pathname] : undefined;
    return own === undefined ? bundled(url) : { body: own, type: 'text/html; charset=utf-8' };
  };
}

/** Two frames: what was asked for is drawn, and the page has come to rest. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

async function screens(driven: Driven, language: Language): Promise<void> {
  await fillShelf(driven);
  for (const { name, show } of SCREENS) {
    const page = await show(driven);
    await rested(page);
    await page.screenshot({ path: join(OUT, `${language}-${name}.png`) as `${string}.png` });
    await page.close();
    say(`${language}-${name}`);
  }
}

async function main({ chrome, only = '' }: Job): Promise<void> {
  await mkdir(OUT, { recursive: true });
  if ('tiles'.startsWith(only)) await drawTiles(chrome, LANGUAGES, OUT);
  const server = await PageServer.start(pages());
  const inBrowser = async (language: Language, work: (driven: Driven) => Promise<void>) => {
    const driven = await launch({
      browser: 'chrome',
      path: chrome,
      language,
      extension: join(ROOT, '.output/chrome-mv3'),
      headless: true,
      reducedMotion: true,
      pac: server.sealed,
    });
    await work(driven).finally(() => driven.close());
  };
  try {
    for (const language of LANGUAGES) {
      if ('screens'.startsWith(only)) await inBrowser(language, (driven) => screens(driven, language));
    }
  } finally {
    await server.close();
  }
}

main(JSON.parse(process.argv[2] ?? '{}') as Job).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`store: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
