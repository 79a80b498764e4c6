import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, press, SIDEBAR, sidebarReady } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { keepSettings, sizeIs, useStage } from './support.ts';

const stage = useStage();
const ANNUAL = '/xxgk/2024/annual.html';
const COMPILATION = '/xxgk/2023/compilation.html';

/** A laptop's window, the same at 200 %, and a phone. */
const WINDOWS = [
  { width: 1366, height: 625, at: 'right' },
  { width: 683, height: 330, at: 'right' },
  { width: 420, height: 800, at: 'bottom' },
] as const;

async function opened(path: string, window: (typeof WINDOWS)[number], hintSeen = true): Promise<Page> {
  const { width, height, at } = window;
  await keepSettings(stage, { hintSeen });
  const page = await stage.goto(path);
  await page.setViewport({ width, height });
  await sidebarReady(page);
  await sizeIs(page, width, at);
  return page;
}

/** How much of the sidebar's height the text of a view has, between what stays where it is. */
function shareOfView(page: Page): Promise<number> {
  return page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const boxOf = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
    const panel = root?.querySelector<HTMLElement>('.panel:not([hidden])');
    if (!panel) throw new Error('no view is shown');
    const isWhole = getComputedStyle(panel).overflowY === 'visible';
    const scroller = isWhole ? (panel.parentElement as HTMLElement) : panel;
    if (isWhole) scroller.scrollTop = 500;
    const tools = panel.querySelector('.tools');
    const isStuck = tools !== null && getComputedStyle(tools).position === 'sticky';
    const top = isWhole ? boxOf('.tabs')?.bottom : isStuck ? tools.getBoundingClientRect().bottom : undefined;
    const from = top ?? scroller.getBoundingClientRect().top;
    return ((boxOf('.footer')?.top ?? 0) - from) / (boxOf('.ml')?.height ?? 1);
  }, SIDEBAR);
}

describe.each(WINDOWS)('in a window of $width × $height', (size) => {
  test('what scrolls has at least half of the height', async () => {
    const page = await opened(ANNUAL, size);
    for (const view of ['outline', 'data', 'checks']) {
      await press(page, `tab-${view}`);
      expect(await shareOfView(page), view).toBeGreaterThanOrEqual(0.5);
    }
    const compilation = await opened(COMPILATION, size);
    await press(compilation, 'tab-data');
    expect(await shareOfView(compilation), 'a compilation').toBeGreaterThanOrEqual(0.5);
  });

  test('a statutory table lies whole in its view: nothing scrolls within it, its names stay in sight', async () => {
    const page = await opened(ANNUAL, size);
    await press(page, 'tab-checks');
    const table = await find(page, 'table-T3');
    await table.evaluate((element) =>
      element.querySelector('tbody tr:nth-child(14)')?.scrollIntoView({ block: 'center' }),
    );
    const shown = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const section = root?.querySelector('[data-testid="table-T3"]');
      const boxOf = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
      const cells = [...(section?.querySelectorAll('td') ?? [])];
      return {
        scrollers: [...(section?.querySelectorAll('*') ?? [])].filter((element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowY),
        ).length,
        beyond:
          Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)) - (boxOf('.ml')?.right ?? 0),
        namesBelowTabs:
          (boxOf('[data-testid="table-T3"] thead th')?.top ?? 0) - (boxOf('.tabs')?.bottom ?? 0),
      };
    }, SIDEBAR);
    expect(shown.scrollers).toBe(0);
    expect(shown.beyond).toBeLessThanOrEqual(0);
    expect(Math.abs(shown.namesBelowTabs)).toBeLessThan(2);
    expect(await violations(page)).toEqual([]);
  });

  test('the hint of the first run can be read and put away', async () => {
    const page = await opened(ANNUAL, size, false);
    await find(page, 'hint');
    const isSeen = await page.$eval(inside('hint-read'), (button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isSeen).toBe(true);
  });
});
