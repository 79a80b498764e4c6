import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { badges } from './badge.ts';
import { copied, PASTE, pasted } from './clipboard.ts';
import { sidebarGone, sidebarReady, useStage, written } from './support.ts';

const SEEDED = '/zwgk/annual.html';
const body = readFileSync(new URL('../pages/annual-2021-seeded-errors/page.html', import.meta.url), 'utf8');
const stage = useStage({ [SEEDED]: body, ...PASTE });

async function openChecks(): Promise<Page> {
  const page = await stage.gotoDetected(SEEDED);
  await press(page, 'tab-checks');
  await find(page, 'tally');
  return page;
}

/** How many findings are open: neither dismissed nor agreed. */
const openFindings = (page: Page): Promise<number> =>
  page.evaluate(
    (tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelectorAll('.group .check-disagrees').length ?? -1,
    SIDEBAR,
  );

/** The text of every range that is marked as a target in the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('minglan-target') ?? [])].map((range) => String(range)));

/** Presses a control inside the first finding of this rule. */
async function pressIn(page: Page, rule: string, testId: string): Promise<void> {
  const control = await page.waitForSelector(
    `${SIDEBAR} >>> [data-rule="${rule}"] [data-testid="${testId}"]`,
    { timeout: PATIENCE },
  );
  await control?.evaluate((element) => (element as HTMLElement).click());
}

async function hasFindings(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (tag: string, wanted: number) =>
      document.querySelector(tag)?.shadowRoot?.querySelectorAll('.group .check-disagrees').length === wanted,
    { timeout: PATIENCE },
    SIDEBAR,
    count,
  );
}

/** Waits until so many pages are remembered for what was dismissed on them: what a page still writes ends with it. */
async function keptIs(count: number): Promise<void> {
  const page = await stage.gotoOwn('options.html');
  await expect.poll(() => written(page, 'dismissed'), { timeout: PATIENCE }).toHaveLength(count);
  await page.close();
}

describe('the checks of a report with seeded errors', () => {
  test('are counted on top, those that do not hold first, those that do folded', async () => {
    const page = await openChecks();
    expect(await texts(page, 'tally')).toEqual([expect.stringMatching(/^\d+ 处相符 4 处不一致/)]);
    expect(await openFindings(page)).toBe(4);
    const isOpen = await (await find(page, 'agreed')).evaluate(
      (element) => (element as HTMLDetailsElement).open,
    );
    expect(isOpen).toBe(false);
    expect(await violations(page)).toEqual([]);
  });

  test('one click on a finding marks both of its places, and brings the first into view', async () => {
    const page = await openChecks();
    await pressIn(page, 'NAR-NEW', 'check-show');
    expect(await marked(page)).toEqual(['42件', '39']);
    await page.waitForFunction(
      () => {
        const [range] = CSS.highlights.get('minglan-target') ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight;
      },
      { timeout: PATIENCE },
    );
  });

  test('each place can be gone to alone', async () => {
    const page = await openChecks();
    const places = await page.$$(`${SIDEBAR} >>> [data-rule="NAR-NEW"] [data-testid="check-place"]`);
    expect(places).toHaveLength(2);
    await places[1]?.evaluate((element) => (element as HTMLElement).click());
    expect(await marked(page)).toEqual(['39']);
  });

  test('one that is dismissed stays so after a reload, and can be taken back', async () => {
    const page = await openChecks();
    await pressIn(page, 'T4-SUM-REVIEW', 'dismiss');
    await hasFindings(page, 3);
    expect(await texts(page, 'tally')).toEqual([expect.stringContaining('3 处不一致')]);
    expect((await texts(page, 'tab-checks'))[0], 'the tab counts what is left').toMatch(/3$/);

    await keptIs(1);
    await page.bringToFront();
    await page.reload({ waitUntil: 'load' });
    expect(await sidebarReady(page)).toBe('ready');
    await press(page, 'tab-checks');
    await hasFindings(page, 3);
    expect(await texts(page, 'dismissed')).toEqual([expect.stringContaining('已忽略 1 处')]);
    expect(await violations(page)).toEqual([]);

    await press(page, 'restore');
    await hasFindings(page, 4);
    await keptIs(0);
  });

  test('the findings are copied as text for a circular, with evidence and address', async () => {
    const page = await openChecks();
    await copied(page, () => press(page, 'copy-circular'));
    const { text } = await pasted(stage);
    expect(text).toContain('文件：柳溪区市场监督管理局2022年度政府信息公开工作报告');
    expect(text).toContain('机关：柳溪区市场监督管理局');
    expect(text).toMatch(/网址：http:\/\/www\.qinghe\.gov\.cn\/zwgk\/annual\.html/);
    expect(text).toMatch(/位置\d：正文 .*“2022年新收政府信息公开申请42件.*”/);
    expect(text).toMatch(/位置\d：表格 表三 本年新收政府信息公开申请数量·总计：39/);
    expect(text.match(/^\d\. /gm)).toHaveLength(4);
  });
});

describe('the statutory tables', () => {
  test('show the key numbers first, the rates with their formula', async () => {
    const page = await openChecks();
    const numbers = (await texts(page, 'key-numbers')).join(' ');
    expect(numbers).toMatch(/新收申请 39 .*结转下年 3/);
    expect(numbers).toMatch(/公开率 43\.6% （予以公开＋部分公开）÷办理总计 = \(13\+4\)÷39/);
    expect(numbers).toMatch(/复议纠错率 33\.3% .*1÷\(4−1\)/);
  });

  test('a part of the results marks the cells it was added up from', async () => {
    const page = await openChecks();
    const part = await page.waitForSelector(`${inside('results')} .legend li:nth-child(3) button`, {
      timeout: PATIENCE,
    });
    expect(await part?.evaluate((element) => element.textContent)).toMatch(/不予公开.*7/);
    await part?.evaluate((element) => (element as HTMLElement).click());
    expect((await marked(page)).filter((text) => text !== '0')).toEqual(['1', '3', '3']);
  });

  test('a total that is printed otherwise has our sum below it; the other sums come on demand', async () => {
    const page = await openChecks();
    const sums = () =>
      page.$$eval(`${inside('table-T4')} .own-sum`, (found) => found.map((one) => one.textContent));
    expect(await sums()).toEqual(['横向合计 3']);
    const button = await page.$(`${inside('table-T4')} [data-testid="sums"]`);
    await button?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(
      (tag: string) =>
        document.querySelector(tag)?.shadowRoot?.querySelectorAll('[data-testid="table-T4"] .own-sum')
          .length === 3,
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await violations(page)).toEqual([]);
  });

  test('a cell leads to the printed one', async () => {
    const page = await openChecks();
    const cell = await page.waitForSelector(`${inside('table-T2')} .cell[aria-label^="915"]`, {
      timeout: PATIENCE,
    });
    await cell?.evaluate((element) => (element as HTMLElement).click());
    expect(await marked(page)).toEqual(['915']);
  });

  test('are copied as cells under their labels', async () => {
    const page = await openChecks();
    const copy = await page.waitForSelector(`${inside('table-T3')} [data-testid="copy-statutory"]`, {
      timeout: PATIENCE,
    });
    await copied(page, async () => copy?.evaluate((element) => (element as HTMLElement).click()));
    const { text, html } = await pasted(stage);
    const rows = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
    expect(rows[0]?.slice(1, 3)).toEqual(['项目', '自然人']);
    expect(rows[1]?.slice(1)).toEqual(['本年新收政府信息公开申请数量', '33', '4', '1', '0', '1', '0', '39']);
    expect(rows.at(-1)?.[0]).toBe('来源');
    expect(html.match(/<tr/g)).toHaveLength(rows.length);
  });
});

describe('the toolbar button', () => {
  const ofReport = async () => (await badges(stage)).find(({ url }) => url.endsWith(SEEDED));
  const says = (text: string, title: unknown = expect.anything()) =>
    expect.poll(ofReport, { timeout: PATIENCE }).toMatchObject({ text, title });

  test('counts the findings, less those that are dismissed, and nothing once the sidebar is closed', async () => {
    const page = await openChecks();
    await says('4', expect.stringContaining('4 处数字不一致'));
    await page.bringToFront();
    await pressIn(page, 'T4-SUM-REVIEW', 'dismiss');
    await hasFindings(page, 3);
    await says('3');
    await page.bringToFront();
    await press(page, 'close');
    await sidebarGone(page);
    await says('', expect.not.stringContaining('不一致'));
  });
});
