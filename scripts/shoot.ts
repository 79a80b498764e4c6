import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { withStories } from '../tests/stories/build.ts';
import { type BrowserName, type Driven, type Language, launch } from './drive/launch.ts';
import { samples } from './drive/samples.ts';
import { type Lookup, PageServer } from './drive/server.ts';
import { OWN_PAGES, openAt, SCENES, SHOT_PAGES } from './shots/scenes.ts';
import { contactSheet } from './shots/sheet.ts';

/** The later step of npm run screenshots: what screenshots.mjs hands over. */
interface Job {
  paths: Record<BrowserName, string>;
  /** Only the looks whose names hold this; all without it. */
  only?: string;
}

const ROOT = join(import.meta.dirname, '..');
/** Each picture alone, for the eye; not kept. */
const ALL = join(ROOT, 'test-results/screenshots');
/** What is kept: a sheet for each look. */
const DOCS = join(ROOT, 'docs/screenshots');

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 420, height: 800 } } as const;

interface Look {
  browser: BrowserName;
  language: Language;
  theme: 'light' | 'dark';
}

const LOOKS: readonly Look[] = (['chrome', 'firefox'] as const).flatMap((browser) =>
  (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ browser, language, theme })),
  ),
);

const say = (text: string) => process.stdout.write(`${text}\n`);

const nameOf = ({ browser, language, theme }: Look, size: string): string =>
  [browser, language, theme, size].join('-');

function pages(): Lookup {
  const bundled = samples();
  return (url) => {
    const own = Object.hasOwn(SHOT_PAGES, url.pathname) ? SHOT_PAGES[url.pathname] : undefined;
    return own === undefined ? bundled(url) : { body: own, type: 'text/html; charset=utf-8' };
  };
}

/** All scenes of one look in one window size; the files in their order. */
async function shootScenes(driven: Driven, page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  let at = '';
  for (const scene of SCENES) {
    if (scene.at !== at) await openAt(page, scene.at, driven.pressAction);
    at = scene.at;
    await scene.show(page);
    files.push(await picture(page, `${name}-${scene.name}`));
    await scene.after?.(page);
  }
  return files;
}

/** The extension's own pages, and the states of the sidebar that no page brings about or that are soon gone. */
async function shootOwn(driven: Driven, size: keyof typeof SIZES, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const { scene, file, shown } of OWN_PAGES) {
    const page = await driven.openOwn(file);
    await page.setViewport(SIZES[size]);
    await page.waitForSelector(shown);
    files.push(await picture(page, `${name}-${scene}`));
    await page.close();
  }
  return files;
}

async function picture(page: Page, name: string): Promise<string> {
  const file = join(ALL, `${name}.png`);
  // Two frames: what was asked for is drawn, and the page has come to rest.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}

/** Every scene of one look; the files by the name of the sheet they belong to. */
async function shootLook(look: Look, path: string, server: PageServer): Promise<Map<string, string[]>> {
  const sheets = new Map<string, string[]>();
  const stories = await withStories(join(ROOT, '.output', `${look.browser}-mv3`));
  try {
    for (const size of ['wide', 'narrow'] as const) {
      const name = nameOf(look, size);
      sheets.set(name, await shootSize(look, size, { path, server, extension: stories.folder }));
      say(name);
    }
  } finally {
    stories.remove();
  }
  return sheets;
}

interface Tools {
  path: string;
  server: PageServer;
  extension: string;
}

/** In a browser of its own: the hint of the first run is there again. */
async function shootSize(look: Look, size: keyof typeof SIZES, tools: Tools): Promise<string[]> {
  const { path, server, extension } = tools;
  const { browser, language, theme } = look;
  const dark = theme === 'dark';
  const own = { browser, path, language, dark, extension };
  const driven = await launch({ ...own, headless: true, reducedMotion: true, pac: server.sealed });
  try {
    const name = nameOf(look, size);
    const page = await driven.open();
    await page.setViewport(SIZES[size]);
    return [...(await shootScenes(driven, page, name)), ...(await shootOwn(driven, size, name))];
  } finally {
    await driven.close();
  }
}

async function drawSheets(sheets: ReadonlyMap<string, string[]>, chrome: string): Promise<void> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: chrome, args });
  try {
    for (const [name, files] of sheets) {
      const page = await browser.newPage();
      await contactSheet(page, files, join(DOCS, `${name}.webp`));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function main({ paths, only = '' }: Job): Promise<void> {
  await rm(ALL, { recursive: true, force: true });
  await mkdir(ALL, { recursive: true });
  await mkdir(DOCS, { recursive: true });
  const server = await PageServer.start(pages());
  const looks = LOOKS.filter((look) => nameOf(look, '').includes(only));
  const sheets = new Map<string, string[]>();
  try {
    for (const look of looks) {
      for (const [name, files] of await shootLook(look, paths[look.browser], server)) sheets.set(name, files);
    }
  } finally {
    await server.close();
  }
  await drawSheets(sheets, paths.chrome);
}

main(JSON.parse(process.argv[2] ?? '{}') as Job).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
