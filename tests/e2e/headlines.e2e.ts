import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { WORK_REPORT } from '../../scripts/drive/samples.ts';
import { find, inside, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { keepSettings, useStage } from './support.ts';

const stage = useStage();

async function openData(): Promise<Page> {
  const page = await stage.gotoDetected(WORK_REPORT);
  await press(page, 'tab-data');
  await find(page, 'key-figures');
  return page;
}

/** What each tile says, in one line. */
const headlines = (page: Page): Promise<string[]> =>
  page.$$eval(`${inside('key-figures')} .tile-headline`, (all) =>
    all.map((tile) => (tile as HTMLElement).innerText.split(/\s+/).join(' ')),
  );

describe('on top of a work report', () => {
  test('stand its headlines, each with its growth and the plan for the year ahead', async () => {
    const page = await openData();
    const tiles = await headlines(page);
    expect(tiles.slice(0, 3)).toEqual([
      '地区生产总值 2024 1486.3亿元 +6.1% 计划 2025 6%左右',
      '一般公共预算收入 2024 92.4亿元 +4.6% 计划 2025 4%',
      '规模以上工业增加值增长 2024 8.3% 计划 2025 8%以上',
    ]);
  });

  test('a cut has its sign, which the page prints as a word', async () => {
    const page = await openData();
    await press(page, 'more-key-figures');
    const tiles = await headlines(page);
    expect(tiles).toContain('进出口总额增长 2024 −2.4% 计划 2025 3%');
  });

  test('a plan is small, and leads to its own sentence', async () => {
    const page = await openData();
    const sizes = await page.$eval(`${inside('key-figures')} .tile-headline`, (tile) =>
      ['.tile-value', '.tile-target'].map((part) =>
        Number.parseFloat(getComputedStyle(tile.querySelector(part) as Element).fontSize),
      ),
    );
    expect(sizes[0]).toBeGreaterThan(1.5 * (sizes[1] ?? 0));
    await (await page.$(`${inside('key-figures')} .tile-target`))?.click();
    const marked = () => [...(CSS.highlights.get('minglan-target') ?? [])].map(String).join();
    await expect.poll(() => page.evaluate(marked), { timeout: PATIENCE }).toBe('6%左右');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s theme', async (theme) => {
    await keepSettings(stage, { theme });
    const page = await openData();
    await page.waitForSelector(`${SIDEBAR} >>> [data-theme="${theme}"]`, { timeout: PATIENCE });
    expect(await violations(page)).toEqual([]);
    await keepSettings(stage);
  });
});
