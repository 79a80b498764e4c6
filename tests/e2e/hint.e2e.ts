import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { keepSettings, settled, useStage } from './support.ts';

const stage = useStage();
const SUMMARY = '/xxgk/2024/summary.html';

const hints = async (page: Page): Promise<number> => (await page.$$(inside('hint'))).length;

test('on the first run a hint says what a click does, until it was read', async () => {
  const page = await stage.gotoDetected(SUMMARY);
  expect(await violations(page)).toEqual([]);
  await (await find(page, 'hint-read')).click();
  await expect.poll(() => hints(page), { timeout: PATIENCE }).toBe(0);
  const focused = () =>
    page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('role'),
      SIDEBAR,
    );
  // The keyboard stays in the sidebar.
  await expect.poll(focused, { timeout: PATIENCE }).toBe('tab');
  await settled(stage);
  expect(await hints(await stage.gotoDetected(SUMMARY))).toBe(0);
});

test('who found out by doing is not told again', async () => {
  await keepSettings(stage);
  const page = await stage.gotoDetected(SUMMARY);
  expect(await hints(page)).toBe(1);
  await press(page, 'outline-item');
  await page.waitForFunction(() => CSS.highlights.has('minglan-target'), { timeout: PATIENCE });
  await settled(stage);
  expect(await hints(await stage.gotoDetected(SUMMARY))).toBe(0);
});
