import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Of a picture on a contact sheet, px: of a wide one the side where the sidebar stands. */
const HEIGHT = 440;
const WIDTH = 380;
/** Pages of the extension itself, which are shown whole. */
const WHOLE: readonly string[] = ['library', 'batch', 'options'];

/**
 * One picture of many, each with its name below it, as WebP. `page` is a blank page of Chromium, the only one of
 * the two browsers that writes WebP.
 */
export async function contactSheet(page: Page, files: readonly string[], path: string): Promise<void> {
  const pictures = await Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.png').split('-').slice(4).join('-'),
      data: `data:image/png;base64,${(await readFile(file)).toString('base64')}`,
    })),
  );
  await page.setViewport({ width: 1640, height: 800 });
  await page.setContent(
    `<style>body { margin: 0; padding: 24px; background: #8c8c88; font: 15px system-ui; color: #fff;
      display: flex; flex-wrap: wrap; gap: 20px } figure { margin: 0 } img { display: block; height: ${HEIGHT}px; max-width: ${WIDTH}px; object-fit: cover; object-position: right } .whole { max-width: none }
      figcaption { padding-top: 4px }</style>
    ${pictures.map(({ name, data }) => `<figure><img class="${WHOLE.includes(name) ? 'whole' : ''}" src="${data}"><figcaption>${name}</figcaption></figure>`).join('')}`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: 36, fullPage: true });
}
