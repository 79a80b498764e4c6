import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driven, type Language, launch } from '../drive/launch.ts';
import { ANNUAL, samples } from '../drive/samples.ts';
import { type Lookup, PageServer } from '../drive/server.ts';
import { rested } from './camera.ts';
import { card, TILES } from './cards.ts';
import { CAPTION, gifOf } from './film.ts';
import { SCREENS } from './screens.ts';
import { fillShelf, SHELF_PAGES } from './shelf.ts';
import { VIEW, walk } from './walk.ts';

/** The later step of npm run store: what store.mjs hands over. */
interface Job {
  /** The browser's program. */
  chrome: string;
  /** The kind of pictures that is wanted; all without it. */
  only?: string;
}

/** With what the pictures are made. */
interface Studio {
  /** The browser with the extension, its library filled. */
  driven: Driven;
  /** A page of a browser without the extension. */
  plain: Page;
  server: PageServer;
  language: Language;
}

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'docs/store');

const say = (text: string) => process.stdout.write(`${text}\n`);

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(OUT, name), bytes);
  say(`${name}, ${Math.round(bytes.length / 1024)} KB`);
}

function pages(): Lookup {
  const bundled = samples();
  return (url) => {
    const own = Object.hasOwn(SHELF_PAGES, url.pathname) ? SHELF_PAGES[url.pathname] : undefined;
    return own === undefined ? bundled(url) : { body: own, type: 'text/html; charset=utf-8' };
  };
}

async function tiles({ plain, language }: Studio): Promise<void> {
  for (const look of TILES) await write(`${language}-${look}.png`, await card(plain, look, language));
}

async function screens({ driven, language }: Studio): Promise<void> {
  for (const { name, show } of SCREENS) {
    const page = await show(driven);
    await rested(page);
    await write(`${language}-${name}.png`, await page.screenshot());
    await page.close();
  }
}

async function film({ driven, plain, server, language }: Studio): Promise<void> {
  const first = await card(plain, 'first', language);
  const last = await card(plain, 'last', language);
  await plain.setViewport(VIEW);
  await plain.goto(`http://127.0.0.1:${server.port}${ANNUAL}`);
  const frames = await walk(driven, language, { first, bare: await plain.screenshot(), last });
  const seconds = frames.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  say(`${frames.length} frames, ${seconds.toFixed(1)} s`);
  await write(`${language}-walk.gif`, await gifOf(plain, frames, { ...VIEW, height: VIEW.height + CAPTION }));
}

/** What is asked for by name on the command line. The film first: it keeps the sample report itself. */
const KINDS: Readonly<Record<string, (studio: Studio) => Promise<void>>> = { walk: film, screens, tiles };

async function inLanguage(
  chrome: string,
  server: PageServer,
  language: Language,
  only: string,
): Promise<void> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const bare = await puppeteer.launch({ executablePath: chrome, args });
  const driven = await launch({
    browser: 'chrome',
    path: chrome,
    language,
    extension: join(ROOT, '.output/chrome-mv3'),
    headless: true,
    reducedMotion: true,
    pac: server.sealed,
  });
  try {
    const studio = { driven, plain: await bare.newPage(), server, language };
    if (only !== 'tiles') await fillShelf(driven);
    for (const [kind, draw] of Object.entries(KINDS)) if (only === '' || kind === only) await draw(studio);
  } finally {
    await driven.close();
    await bare.close();
  }
}

async function main({ chrome, only = '' }: Job): Promise<void> {
  if (only !== '' && !(only in KINDS)) throw new Error(`there are ${Object.keys(KINDS).join(', ')}`);
  await mkdir(OUT, { recursive: true });
  const server = await PageServer.start(pages());
  try {
    for (const language of ['zh', 'en'] as const) await inLanguage(chrome, server, language, only);
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
