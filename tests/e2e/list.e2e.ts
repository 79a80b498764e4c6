import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, shownFigures, texts } from '../../scripts/drive/sidebar.ts';
import { choose, countIs } from './data.ts';
import { useStage } from './support.ts';

const stage = useStage();

async function openData(): Promise<Page> {
  const page = await stage.gotoDetected('/xxgk/2024/summary.html');
  await press(page, 'tab-data');
  await find(page, 'figure-row');
  await choose(page, 'grouping', 'none');
  return page;
}

/** Waits until the row of the figure gone to stands inside the panel, and gives its id. */
async function rowInView(page: Page, before: string | null): Promise<string> {
  const found = await page.waitForFunction(
    (tag: string, last: string | null) => {
      const row = document
        .querySelector(tag)
        ?.shadowRoot?.querySelector<HTMLElement>('.figure[aria-current]');
      const panel = row?.closest('.panel');
      if (!row || !panel || row.dataset.figure === last) return null;
      const [box, frame] = [row.getBoundingClientRect(), panel.getBoundingClientRect()];
      return box.top >= frame.top && box.bottom <= frame.bottom ? row.dataset.figure : null;
    },
    { timeout: PATIENCE },
    SIDEBAR,
    before,
  );
  return (await found.jsonValue()) as string;
}

describe('the list of figures', () => {
  test('has a box for all that speaks of the rows it shows', async () => {
    const page = await openData();
    const boxes = await page.$$(inside('figure-pick'));
    for (const box of boxes.slice(0, 2)) await box.click();
    await (await find(page, 'filter')).type('培训');
    await countIs(page, '符合');
    const box = () =>
      page.$eval(inside('pick-all'), (input) => {
        const { checked, indeterminate } = input as HTMLInputElement;
        return { checked, indeterminate };
      });
    expect(await box()).toEqual({ checked: false, indeterminate: false });
    const shown = (await shownFigures(page)).length;
    await press(page, 'pick-all');
    expect(await box()).toEqual({ checked: true, indeterminate: false });
    expect((await texts(page, 'selection'))[0]).toContain(`已选 ${2 + shown} 项`);
  });

  test('goes along from figure to figure', async () => {
    const page = await openData();
    await page.focus(inside('tab-data'));
    let row: string | null = null;
    const seen = new Set<string>();
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press('n');
      row = await rowInView(page, row);
      seen.add(row);
    }
    expect(seen.size).toBe(24);
  });
});
