import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driven, launch } from './drive/launch.ts';
import { ANNUAL, addressOf, HOST, localAddress, samples } from './drive/samples.ts';
import { PageServer } from './drive/server.ts';
import { find, press, shownFigures, shownOutline, sidebarReady, texts } from './drive/sidebar.ts';
import { columns } from './lib/table.ts';

/** The later step of npm start: what start.mjs hands over. */
interface Job {
  browser: BrowserName;
  path: string;
  headless: boolean;
  /** A saved page or an address; the sample without either. */
  file?: string;
  url?: string;
}

const ROOT = join(import.meta.dirname, '..');
/** How long a detected page's sidebar may take to come by itself before it is asked for, ms. */
const BY_ITSELF = 8000;

const say = (text: string) => process.stdout.write(`${text}\n`);

const goalOf = ({ file, url }: Job): string => url ?? (file ? localAddress(file) : addressOf());

/** Beside the sample, in a tab behind it: an annual report with something to check. */
async function openSecondSample(driven: Driven): Promise<void> {
  const page = await driven.open();
  await page.goto(addressOf(ANNUAL), { waitUntil: 'domcontentloaded' });
}

/** Opens the page and its sidebar: by itself where a report is detected, else by the toolbar button. */
async function openWithSidebar(driven: Driven, address: string): Promise<Page> {
  const page = await driven.open();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${address} could not be opened: ${reason}`);
  }
  const came = await sidebarReady(page, BY_ITSELF).catch(() => null);
  if (came === null) {
    await driven.pressAction(page);
    await sidebarReady(page);
  }
  return page;
}

async function report(page: Page, browser: BrowserName): Promise<void> {
  const title = (await texts(page, 'document-title'))[0];
  if (!title) {
    say((await texts(page, 'sidebar'))[0] ?? '');
  } else {
    say(`\n${title}`);
    const tabs = await Promise.all(['outline', 'data', 'checks'].map((view) => texts(page, `tab-${view}`)));
    say(tabs.flat().join(' · '));
    const outline = await shownOutline(page);
    say(`\n${outline.map(({ level, text }) => `${'  '.repeat(level - 1)}${text}`).join('\n')}\n`);
  }
  const folder = join(ROOT, 'test-results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `start-${browser}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  if (title) await reportFigures(page);
  say(`\nScreenshot: ${relative(process.cwd(), file)}`);
}

async function reportFigures(page: Page): Promise<void> {
  await press(page, 'tab-data');
  await find(page, 'figure-row', 5000).catch(() => null);
  const figures = await shownFigures(page);
  const rows = figures.map(({ label, value, sentence }) => [label, value, sentence]);
  say(columns([['数据项', '数值', '原句'], ...rows], [32, 20, 60]));
}

/** Resolves when the person closes the browser or stops the command. */
function ended(driven: Driven): Promise<void> {
  return new Promise((resolve) => {
    driven.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
    process.once('disconnect', () => resolve());
  });
}

async function main(job: Job): Promise<void> {
  const address = goalOf(job);
  const server = await PageServer.start(samples(job.file));
  let driven: Driven | undefined;
  try {
    driven = await launch({
      browser: job.browser,
      path: job.path,
      extension: join(ROOT, '.output', `${job.browser}-mv3`),
      headless: job.headless,
      ...(!job.url && { pac: job.headless ? server.sealed : server.only([HOST]) }),
    });
    const stopped = ended(driven);
    if (!job.headless && !job.url && !job.file) await openSecondSample(driven);
    const work = openWithSidebar(driven, address).then((page) => {
      if (job.headless) return report(page, job.browser);
      say(`${address}\nThe sidebar is open. Close the browser or press Ctrl-C to end.`);
      return stopped;
    });
    await Promise.race([work, stopped]);
    // What the closing browser does to a page still being worked on is no failure.
    work.catch(() => undefined);
  } finally {
    await driven?.close().catch(() => undefined);
    await server.close();
  }
}

main(JSON.parse(process.argv[2] ?? '{}') as Job).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
