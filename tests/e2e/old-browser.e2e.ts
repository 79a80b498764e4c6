import { afterAll, describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, texts } from '../../scripts/drive/sidebar.ts';
import { copied, copyAs, PASTE, pasted } from './clipboard.ts';
import { forOldBrowser } from './old-browser.ts';
import { EXTENSION, useStage } from './support.ts';

const old = forOldBrowser(EXTENSION);
const stage = useStage(PASTE, { extension: old.folder });
afterAll(old.remove);
const SUMMARY = '/xxgk/2024/summary.html';

describe('in the oldest browsers', () => {
  test('newer interfaces are gone indeed', async () => {
    const page = await stage.gotoOwn('options.html');
    const there = await page.evaluate(() => ['groupBy' in Map, 'canParse' in URL, 'highlights' in CSS]);
    expect(there).toEqual([false, false, false]);
  });

  test('the sidebar opens by itself, lists sections and figures, and a jump is outlined', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    expect((await texts(page, 'outline-item')).length).toBeGreaterThan(3);
    await press(page, 'outline-item');
    const outlined = await page.waitForSelector(inside('outlined'), { timeout: PATIENCE });
    expect(await outlined?.evaluate((element) => element.childElementCount)).toBeGreaterThan(0);
    await press(page, 'tab-data');
    await find(page, 'figure-row');
  });

  test('the table is copied', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await press(page, 'tab-data');
    await copied(page, () => copyAs(page, 'table'));
    const { text } = await pasted(stage);
    expect(text.split('\n').length).toBeGreaterThan(5);
  });

  test('an annual report is checked and its tables are shown', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/annual.html');
    await press(page, 'tab-checks');
    await find(page, 'statutory-table');
  });
});
