import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { CHANGES, choose, countIs, pressInRow, rowOf } from './data.ts';
import { keepSettings, useStage } from './support.ts';

const stage = useStage({ '/xxgk/changes.html': CHANGES });

/** What a person does with the figures, each ending in a state of its own. */
const STATES: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['the list with its summary', async (page) => find(page, 'key-figures')],
  ['a figure gone to', (page) => pressInRow(page, '超过35万次', 'figure-jump')],
  [
    'bounds of a focused figure',
    async (page) => {
      const row = await rowOf(page, '约260条');
      await row.$eval('[data-testid="figure-pick"]', (element) => (element as HTMLElement).focus());
      await page.keyboard.press('Tab');
    },
  ],
  ['marks in the page', (page) => press(page, 'marks-toggle')],
  ['a choice that is added up', (page) => press(page, 'pick-all')],
  ['the ways to copy a figure', (page) => pressInRow(page, '83项', 'copy-figure-menu')],
  ['figures by section', (page) => choose(page, 'grouping', 'section')],
  ['plans alone', (page) => choose(page, 'time', 'planned')],
  [
    'nothing found',
    async (page) => {
      await (await find(page, 'filter')).type('没有的词');
      await page.waitForSelector(`${SIDEBAR} >>> .panel .empty`, { timeout: PATIENCE });
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong in', (theme) => {
  test('any state of the figures', async () => {
    await keepSettings(stage, { theme });
    const page = await stage.gotoDetected('/xxgk/changes.html');
    await page.waitForSelector(`${SIDEBAR} >>> [data-theme="${theme}"]`, { timeout: PATIENCE });
    await press(page, 'tab-data');
    await countIs(page, '共');
    const found: string[] = [];
    for (const [name, reach] of STATES) {
      await reach(page);
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
    }
    expect(found).toEqual([]);
    await keepSettings(stage);
  });
});
