import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Language } from '../drive/launch.ts';

/** The small tile, and the picture over a whole row, of the Chrome Web Store; Edge takes both, too. */
const TILES = {
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const;

const PAGE = join(import.meta.dirname, 'tile.html');

/** Draws tile.html in both sizes and languages. */
export async function drawTiles(chrome: string, languages: readonly Language[], out: string): Promise<void> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: chrome, args });
  try {
    const page = await browser.newPage();
    for (const language of languages) {
      for (const [look, size] of Object.entries(TILES)) {
        await page.setViewport(size);
        const asked = new URLSearchParams({ look, lang: language });
        await page.goto(`${pathToFileURL(PAGE).href}?${asked.toString()}`, { waitUntil: 'load' });
        await page.screenshot({ path: join(out, `${language}-${look}.png`) as `${string}.png` });
      }
    }
  } finally {
    await browser.close();
  }
}
