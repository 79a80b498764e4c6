import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { bundle } from '../bench/bundle.ts';
import type { Made, readAll } from './inside.ts';

/** A browser that reads markup by the same code as Node. */
export interface Reader {
  name: string;
  read(markups: readonly string[], url: string): Promise<Made[]>;
  close(): Promise<void>;
}

function start(name: 'chrome' | 'firefox', path: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = name === 'chrome' && isRoot ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser: name, executablePath: path, headless: true, args });
}

async function readerOf(name: 'chrome' | 'firefox', code: string): Promise<Reader> {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} was not found; npm start says how to install it`);
  const browser = await start(name, path);
  const page: Page = await browser.newPage();
  await page.evaluate(code);
  return {
    name,
    read: async (markups, url) => {
      const made = await page.evaluate(
        (all, address) =>
          (globalThis as unknown as { minglanReadAll: typeof readAll }).minglanReadAll(all, address),
        JSON.stringify(markups),
        url,
      );
      return JSON.parse(made) as Made[];
    },
    close: () => browser.close(),
  };
}

/** Chromium and Firefox, each with the reading loaded into an empty page. */
export async function openReaders(): Promise<Reader[]> {
  const code = await bundle('../fuzz/inside.ts');
  return [await readerOf('chrome', code), await readerOf('firefox', code)];
}
