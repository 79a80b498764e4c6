import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Language } from '../drive/launch.ts';

/** The small tile, and the picture over a whole row, of the Chrome Web Store; Edge takes both, too. */
export const TILES = ['tile', 'marquee'] as const;

const SIZES = {
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
  first: { width: 960, height: 640 },
  last: { width: 960, height: 640 },
} as const;

const PAGE = pathToFileURL(join(import.meta.dirname, 'tile.html')).href;

/** One of the looks of tile.html as a PNG; `page` is any page of Chromium. */
export async function card(page: Page, look: keyof typeof SIZES, language: Language): Promise<Uint8Array> {
  await page.setViewport(SIZES[look]);
  const asked = new URLSearchParams({ look, lang: language });
  await page.goto(`${PAGE}?${asked.toString()}`, { waitUntil: 'load' });
  return page.screenshot();
}
