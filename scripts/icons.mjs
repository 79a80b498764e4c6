// Draws public/icon/*.png from minglan.svg: node scripts/icons.mjs [path of Chromium]
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);
const svg = readFileSync(new URL('minglan.svg', folder), 'utf8');
const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  const style = `* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }`;
  await page.setContent(`<style>${style}</style>${svg}`);
  const path = new URL(`${size}.png`, folder).pathname;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
