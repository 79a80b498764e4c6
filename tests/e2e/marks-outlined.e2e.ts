import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { boxOf, CHANGES, rowOf } from './data.ts';
import { forOldBrowser } from './old-browser.ts';
import { EXTENSION, ownMarkup, useStage } from './support.ts';

// The extension's own world is without the CSS Custom Highlight API here, the page has it.
const old = forOldBrowser(EXTENSION);
const stage = useStage({ '/xxgk/changes.html': CHANGES }, { extension: old.folder });
afterAll(old.remove);

/** Waits until an outline lies over these words, and gives the style of its border. */
async function outlineOver(page: Page, testId: string, words: string): Promise<string> {
  const found = await page.waitForFunction(
    (tag: string, id: string, { x, y }: { x: number; y: number }) => {
      const all = document
        .querySelector(tag)
        ?.shadowRoot?.querySelectorAll(`[data-testid="${id}"] .outlined`);
      const over = [...(all ?? [])].find((outline) => {
        const box = outline.getBoundingClientRect();
        return Math.abs(box.left + 2 - x) < 2 && Math.abs(box.top + 2 - y) < 2;
      });
      return over && getComputedStyle(over).borderBottomStyle;
    },
    { timeout: PATIENCE },
    SIDEBAR,
    testId,
    await boxOf(page, words),
  );
  return String(await found.jsonValue());
}

describe('where the browser has no highlights', () => {
  test('outlines mark figures, plans and headings, over a page that stays as it was', async () => {
    const page = await stage.gotoDetected('/xxgk/changes.html');
    const own = await ownMarkup(page);
    await press(page, 'tab-data');
    await press(page, 'marks-toggle');
    expect(await outlineOver(page, 'marks', '150条')).toBe('solid');
    expect(await outlineOver(page, 'marks', '12期')).toBe('dashed');
    await outlineOver(page, 'marks', '一、工作开展情况');
    expect(await ownMarkup(page)).toBe(own);
    expect(await violations(page)).toEqual([]);

    await press(page, 'marks-toggle');
    await page.waitForFunction(
      (tag: string) => !document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="marks"]'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('a row under the pointer outlines its figure', async () => {
    const page = await stage.gotoDetected('/xxgk/changes.html');
    await press(page, 'tab-data');
    await press(page, 'marks-toggle');
    await outlineOver(page, 'marks', '150条');
    await (await (await rowOf(page, '83项')).$('.figure-main'))?.hover();
    await outlineOver(page, 'hover-mark', '83项');
    await press(page, 'marks-toggle');
  });
});
