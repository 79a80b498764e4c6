import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { PageServer } from '../../scripts/drive/server.ts';
import { barsOf } from './bars.ts';
import { bundle } from './bundle.ts';
import { comparePage, type PageResult, QUICK, THOROUGH } from './compare.ts';
import { measureLive } from './live.ts';
import { type BenchPage, benchPages } from './pages.ts';
import { markdownOf, type Results, withResults } from './report.ts';
import { sizesOf } from './sizes.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const DOCUMENT = join(ROOT, 'docs/performance.md');
const KEPT = join(ROOT, 'docs/performance.json');
const LAST = join(ROOT, 'test-results/bench.json');

/** With these a page gets the browser's finest clock. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const say = (text: string) => process.stderr.write(`${text}\n`);

function serve(pages: readonly BenchPage[]): Promise<PageServer> {
  return PageServer.start(({ pathname }) => {
    const page = pages.find(({ path }) => path === pathname);
    return page ? { body: page.html, type: 'text/html; charset=utf-8', headers: ISOLATED } : null;
  });
}

function open(path: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: true,
    // The slow candidates take minutes.
    protocolTimeout: 0,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

async function compare(browser: Browser, quick: boolean): Promise<PageResult[]> {
  const pages = benchPages();
  const server = await serve(pages);
  try {
    const code = await bundle('inside.ts');
    const results: PageResult[] = [];
    for (const page of pages) {
      say(`${page.title} …`);
      const address = `http://localhost:${server.port}${page.path}`;
      results.push(await comparePage(browser, address, page, code, quick ? QUICK : THOROUGH));
    }
    return results;
  } finally {
    await server.close();
  }
}

async function resultsOf(path: string, quick: boolean): Promise<Results> {
  const browser = await open(path);
  try {
    const pages = await compare(browser, quick);
    const sizes = sizesOf(EXTENSION);
    say('the extension itself …');
    const live = await measureLive(path, EXTENSION);
    const [cpu] = cpus();
    const machine = {
      browser: await browser.version(),
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
    };
    return {
      format: 'minglan.bench/1',
      quick,
      machine,
      pages,
      sizes,
      live,
      bars: barsOf(pages, sizes, live),
    };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, browser: { type: 'string' } } });
  const results = await resultsOf(values.browser ?? '/usr/bin/chromium', values.quick ?? false);
  const json = `${JSON.stringify(results, null, 2)}\n`;
  await mkdir(join(ROOT, 'test-results'), { recursive: true });
  await writeFile(LAST, json);
  const report = markdownOf(results);
  process.stdout.write(`${report}\n`);
  if (results.quick) return;
  await writeFile(KEPT, json);
  await writeFile(DOCUMENT, withResults(await readFile(DOCUMENT, 'utf8'), report));
}

await main();
