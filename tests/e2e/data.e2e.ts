import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, shownFigures, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { CHANGES, choose, countIs, openData, pressInRow, rowOf, styleIn } from './data.ts';
import { useStage } from './support.ts';

const stage = useStage({ '/xxgk/changes.html': CHANGES });

const values = async (page: Page): Promise<string[]> => (await shownFigures(page)).map(({ value }) => value);

/** Waits until the printed values of the rows are these. */
async function rowsAre(page: Page, wanted: (values: string[]) => boolean): Promise<string[]> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const now = await values(page);
    if (wanted(now)) return now;
    if (Date.now() > until) throw new Error(`the rows are ${now.join()}`);
  }
}

describe('on top of the figures', () => {
  test('stands what changed, with its rate and what the checks say of it', async () => {
    const page = await openData(stage);
    const [summary = ''] = await texts(page, 'key-figures');
    expect(summary).toMatch(/83 项 216 → 83项 −61\.6% ✓ 核对相符/);
    expect(summary).toMatch(/300 份 400 → 300份 −30% ≠ 核对不一致/);
    expect(summary, 'a plan is never shown large').not.toContain('600');
    expect(await violations(page)).toEqual([]);
  });

  test('stand the recognised indicators, the others on demand', async () => {
    const page = await openData(stage, '/xxgk/2024/summary.html');
    const count = () => page.$$eval(`${inside('key-figures')} .tile`, (tiles) => tiles.length);
    expect(await count()).toBe(6);
    await press(page, 'more-key-figures');
    expect(await count()).toBeGreaterThan(12);
  });
});

describe('the figures', () => {
  test('are drawn: parts as a bar with a list, changes as a slope, shares as a bar', async () => {
    const page = await openData(stage);
    const legend = await page.$$eval(`${SIDEBAR} >>> .relation-parts .legend li`, (lines) =>
      lines.map((line) => [...line.querySelectorAll('button > span')].map((part) => part.textContent)),
    );
    expect(legend.map((line) => line.slice(-2))).toEqual([
      ['300', '60%'],
      ['150', '30%'],
      ['50', '10%'],
    ]);
    const drawn = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return ['.relation .slope', '.relation .share', '.relation-parts .bar-part'].map(
        (selector) => root?.querySelectorAll(selector).length ?? 0,
      );
    }, SIDEBAR);
    expect(drawn).toEqual([2, 1, 3]);
    const heard = await page.evaluate(
      (tag) =>
        [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('.slope, .share, .bar') ?? [])].filter(
          (picture) => picture.closest('[aria-hidden="true"]') === null,
        ).length,
      SIDEBAR,
    );
    expect(heard, 'every picture stands beside words that say the same').toBe(0);
    const change = await (await rowOf(page, '83项')).$eval('.relation', (line) => line.textContent);
    expect(change).toMatch(/216项 → 83项.*−61\.6%/);
  });

  test('are sorted by value, and go back to the order of the text', async () => {
    const page = await openData(stage);
    await choose(page, 'grouping', 'none');
    const before = await rowsAre(page, (now) => now[0] === '216项');
    await choose(page, 'sorting', 'value-down');
    await rowsAre(page, (now) => now[0] === '超过35万次');
    await choose(page, 'sorting', 'value-up');
    const up = await rowsAre(page, (now) => now.at(-1) === '超过35万次');
    expect(up.indexOf('50条')).toBeLessThan(up.indexOf('500条'));
    await choose(page, 'sorting', 'label');
    await rowsAre(page, (now) => now.join() !== up.join());
    const labels = (await shownFigures(page)).map(({ label }) => label);
    expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'zh-CN')));
    await choose(page, 'sorting', 'page');
    expect(await rowsAre(page, (now) => now[0] === '216项')).toEqual(before);
  });

  test('that all fail the filter can all be shown again with one press, the keyboard in the filter', async () => {
    const page = await openData(stage);
    await choose(page, 'time', 'planned');
    await (await find(page, 'filter')).type('来信');
    await press(page, 'show-all');
    await find(page, 'figure-row');
    const { typed, time, focused } = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const typedIn = (id: string) => root?.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)?.value;
      return {
        typed: typedIn('filter'),
        time: typedIn('time'),
        focused: root?.activeElement?.getAttribute('data-testid'),
      };
    }, SIDEBAR);
    expect({ typed, time, focused }).toEqual({ typed: '', time: 'all', focused: 'filter' });
  });

  test('are filtered by kind, by plan and by text', async () => {
    const page = await openData(stage);
    await choose(page, 'time', 'planned');
    expect((await rowsAre(page, (now) => now.length === 2)).sort()).toEqual(['12期 计划', '600条以上 计划']);
    await choose(page, 'time', 'all');
    await choose(page, 'kind', 'rate');
    await rowsAre(page, (now) => now.length > 0 && now.every((value) => value.endsWith('%')));
    await choose(page, 'kind', 'all');
    await (await find(page, 'filter')).type('来信');
    await rowsAre(page, (now) => now.length === 3);
    await countIs(page, '符合 3 项，共');
    expect(await violations(page)).toEqual([]);
  });

  test('are grouped by indicator, by section or not at all', async () => {
    const page = await openData(stage);
    const groups = () =>
      page.$$eval(`${SIDEBAR} >>> .group-title > span:first-child`, (all) =>
        all.map((one) => one.textContent),
      );
    expect(await groups()).toContain('主动公开政府信息总数');
    await page.goto('http://www.qinghe.gov.cn/xxgk/2023/compilation.html');
    await press(page, 'tab-data');
    await find(page, 'figure-row');
    expect(await groups(), 'without official indicators').toContain('一、场地设施持续改善');
    await page.goto('http://www.qinghe.gov.cn/xxgk/changes.html');
    await press(page, 'tab-data');
    await find(page, 'figure-row');
    await choose(page, 'grouping', 'section');
    await page.waitForFunction(
      (tag: string) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('.group-title')
          ?.textContent?.startsWith('一、'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await groups()).toContain('二、下一步工作打算');
    await choose(page, 'grouping', 'none');
    await page.waitForFunction(
      (tag: string) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('.group-title').length === 1,
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });

  test('that are planned look other than results, in more than colour', async () => {
    const page = await openData(stage);
    const [plan, result] = [await rowOf(page, '12期'), await rowOf(page, '83项')];
    expect(await plan.$eval('.badge', (badge) => badge.textContent)).toBe('计划');
    expect(await result.$('.badge')).toBeNull();
    expect(await styleIn(plan, '.figure-raw', 'text-decoration-style')).toBe('dashed');
    expect(await styleIn(result, '.figure-raw', 'text-decoration-line')).toBe('none');
    expect(await styleIn(plan, '.figure-raw', 'color')).not.toBe(
      await styleIn(result, '.figure-raw', 'color'),
    );
  });

  test('that one goes to show their sentence with the number marked', async () => {
    const page = await openData(stage);
    await pressInRow(page, '150条', 'figure-jump');
    const row = await rowOf(page, '150条');
    const sentence = await page.waitForSelector(`${SIDEBAR} >>> .figure[aria-current] .sentence`, {
      timeout: PATIENCE,
    });
    expect(await sentence?.evaluate((element) => element.textContent)).toContain(
      '其中文字类300条、图片类150条',
    );
    expect(await row.$eval('.sentence mark', (mark) => mark.textContent)).toBe('150条');
  });

  test('that are approximate say so in words, and give their bounds when hovered, focused or gone to', async () => {
    const page = await openData(stage);
    const row = await rowOf(page, '超过35万次');
    expect(await row.$eval('.figure-bounds', (element) => element.textContent)).toBe('范围 > 350,000 次');
    const opacityIs = (wanted: string) =>
      expect.poll(() => styleIn(row, '.figure-bounds', 'opacity'), { timeout: PATIENCE }).toBe(wanted);
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await opacityIs('0');
    await (await row.$('.figure-main'))?.hover();
    await opacityIs('1');
    await page.mouse.move(5, 5);
    await opacityIs('0');
    await row.$eval('[data-testid="figure-pick"]', (element) => (element as HTMLElement).focus());
    await page.keyboard.press('Tab');
    await opacityIs('1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.waitForSelector(`${SIDEBAR} >>> .figure[aria-current] .sentence`, { timeout: PATIENCE });
    // Nothing hovers there.
    await opacityIs('1');
    expect(await (await rowOf(page, '约260条')).$eval('.figure-bounds', (one) => one.textContent)).toBe(
      '原文没有说明范围',
    );
  });
});
