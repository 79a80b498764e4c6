import { expect, test } from 'vitest';
import { inside, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { violationsInEachView } from './axe-check.ts';
import { useStage } from './support.ts';

const stage = useStage({}, { language: 'en', dark: true });
const SUMMARY = '/xxgk/2024/summary.html';

test('in an English browser the sidebar speaks English', async () => {
  const page = await stage.gotoDetected(SUMMARY);
  expect((await texts(page, 'copy-all')).join()).toMatch(/^[\x20-\x7e]+$/);
  const language = await page.$eval(inside('sidebar'), (element) => element.getAttribute('lang'));
  expect(language).toBe('en');
});

test('in the dark it is dark', async () => {
  const page = await stage.gotoDetected(SUMMARY);
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  const [red = 255] = await page.evaluate((tag) => {
    const shown = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]');
    return shown ? (getComputedStyle(shown).backgroundColor.match(/\d+/g) ?? []).map(Number) : [];
  }, SIDEBAR);
  expect(red).toBeLessThan(80);
});

test('axe finds nothing wrong in the dark, in English', async () => {
  expect(await violationsInEachView(await stage.gotoDetected(SUMMARY))).toEqual([]);
});
