import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, shownFigures, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { confirmed, PASTE, pasted } from './clipboard.ts';
import { useStage } from './support.ts';

/** Changes with their rates, one of them wrong; parts, shares, a plan, approximations. */
const CHANGES = `<!doctype html><meta charset="utf-8"><title>清河市政务服务局2023年政务公开工作总结</title>
<div class="TRS_Editor"><p align="center"><strong>清河市政务服务局2023年政务公开工作总结</strong></p>
<p>2023年，市政务服务局认真落实公开要求，持续完善制度，工作稳步推进，现将有关情况总结如下。</p>
<p><strong>一、工作开展情况</strong></p>
<p>（一）精简事项。审批事项由216项减少至83项，精简率为61.6%。申请材料由400份减少至300份，下降30%。</p>
<p>（二）公开信息。全年公开信息500条，其中文字类300条、图片类150条、视频类50条。收到留言约260条，阅读量超过35万次。</p>
<p>（三）办理来信。全年收到来信200件，办结190件，办结率95%。</p>
<p><strong>二、下一步工作打算</strong></p><p>2024年，计划举办培训12期，公开信息600条以上。</p></div>`;
const stage = useStage({ '/xxgk/changes.html': CHANGES, ...PASTE });

async function openData(address = '/xxgk/changes.html'): Promise<Page> {
  const page = await stage.gotoDetected(address);
  await press(page, 'tab-data');
  await find(page, 'figure-row');
  return page;
}

/** Chooses in one of the lists above the figures. */
async function choose(page: Page, testId: string, value: string): Promise<void> {
  const list = await find(page, testId);
  await list.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

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

/** Presses something in the row that prints this. */
async function pressInRow(page: Page, raw: string, testId: string): Promise<void> {
  const rows = await page.$$(inside('figure-row'));
  for (const row of rows) {
    if ((await row.$eval('.figure-raw', (element) => element.textContent)) !== raw) continue;
    await row.$eval(`[data-testid="${testId}"]`, (element) => (element as HTMLElement).click());
    return;
  }
  throw new Error(`no row prints ${raw}`);
}

describe('on top of the figures', () => {
  test('stands what changed, with its rate and what the checks say of it', async () => {
    const page = await openData();
    const [summary = ''] = await texts(page, 'key-figures');
    expect(summary).toMatch(/83项 216 → 83项 −61\.6% ✓ 核对相符/);
    expect(summary).toMatch(/300份 400 → 300份 −30% ≠ 核对不一致/);
    expect(summary, 'a plan is never shown large').not.toContain('600');
    expect(await violations(page)).toEqual([]);
  });

  test('stand the recognised indicators, the others on demand', async () => {
    const page = await openData('/xxgk/2024/summary.html');
    const count = () => page.$$eval(`${inside('key-figures')} .tile`, (tiles) => tiles.length);
    expect(await count()).toBe(6);
    await press(page, 'more-key-figures');
    expect(await count()).toBeGreaterThan(12);
  });
});

describe('the figures', () => {
  test('are drawn: parts as a bar with a list, changes as a slope, shares as a bar', async () => {
    const page = await openData();
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
  });

  test('are sorted by value, and go back to the order of the text', async () => {
    const page = await openData();
    await choose(page, 'grouping', 'none');
    const before = await rowsAre(page, (now) => now[0] === '216项');
    await choose(page, 'sorting', 'value-down');
    await rowsAre(page, (now) => now[0] === '超过35万次');
    await choose(page, 'sorting', 'page');
    expect(await rowsAre(page, (now) => now[0] === '216项')).toEqual(before);
  });

  test('are filtered by kind, by plan and by text', async () => {
    const page = await openData();
    await choose(page, 'time', 'planned');
    expect((await rowsAre(page, (now) => now.length === 2)).sort()).toEqual(['12期 计划', '600条以上 计划']);
    await choose(page, 'time', 'all');
    await choose(page, 'kind', 'rate');
    await rowsAre(page, (now) => now.length > 0 && now.every((value) => value.endsWith('%')));
    await choose(page, 'kind', 'all');
    await (await find(page, 'filter')).type('来信');
    await rowsAre(page, (now) => now.length === 3);
    expect(await violations(page)).toEqual([]);
  });

  test('that are approximate say so in words, and give their bounds when looked at', async () => {
    const page = await openData();
    const row = await page.evaluateHandle((tag) => {
      const rows =
        document.querySelector(tag)?.shadowRoot?.querySelectorAll('[data-testid="figure-row"]') ?? [];
      return [...rows].find((one) => one.textContent?.includes('超过35万次')) as Element;
    }, SIDEBAR);
    const bounds = await row.$('.figure-bounds');
    expect(await bounds?.evaluate((element) => element.textContent)).toBe('范围 > 350,000 次');
    const opacity = () => bounds?.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await row.$eval('[data-testid="figure-pick"]', (element) => (element as HTMLElement).focus());
    await page.keyboard.press('Tab');
    expect(await opacity()).toBe('1');
  });
});

describe('chosen figures', () => {
  test('are counted, added where that means something, and copied with their source', async () => {
    const page = await openData();
    await pressInRow(page, '300条', 'figure-pick');
    await pressInRow(page, '150条', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/已选 2 项 合计 450 条 平均 225 条/);
    expect(await violations(page)).toEqual([]);
    await press(page, 'copy-selection-menu');
    await press(page, 'menu-copy-table');
    await confirmed(page);
    const { text } = await pasted(stage);
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(3);
    for (const row of rows.slice(1)) {
      expect(row[0]).toBe('清河市政务服务局2023年政务公开工作总结');
      expect(row.at(-1)).toMatch(/^http:\/\/www\.qinghe\.gov\.cn\/xxgk\/changes\.html/);
    }
  });

  test('are not added when units differ, or a total stands among its parts', async () => {
    const page = await openData();
    await pressInRow(page, '300条', 'figure-pick');
    await pressInRow(page, '500条', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/总数与分项同选/);
    await pressInRow(page, '500条', 'figure-pick');
    await pressInRow(page, '200件', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/单位不同/);
    await press(page, 'clear-selection');
    expect(await texts(page, 'selection')).toEqual([]);
  });
});

describe('one figure', () => {
  test.each([
    ['value', /^61\.6$|^-61\.6$/],
    ['value-unit', /^-?61\.6%$/],
    [
      'sentence',
      /^“.*61\.6%.*”（《清河市政务服务局2023年政务公开工作总结》，http:.*，\d{4}-\d\d-\d\d查看）$/,
    ],
    ['row', /^清河市政务服务局2023年政务公开工作总结\t.*\thttp:[^\t]*$/],
  ])('is copied as %s from its menu', async (format, wanted) => {
    const page = await openData();
    await pressInRow(page, '61.6%', 'copy-figure-menu');
    await press(page, `menu-${format}`);
    await confirmed(page);
    expect((await pasted(stage)).text.trimEnd()).toMatch(wanted);
  });

  test('is copied as it was copied last, with one press', async () => {
    const page = await openData();
    await pressInRow(page, '83项', 'copy-figure-menu');
    await press(page, 'menu-value');
    await confirmed(page);
    await pressInRow(page, '216项', 'copy-figure');
    await page.waitForFunction(
      (tag: string) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[data-testid="status"]')
          ?.textContent?.includes('216'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect((await pasted(stage)).text).toBe('216');
  });
});
