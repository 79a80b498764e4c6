import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { inside, PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { violationsOfPage } from './axe-check.ts';
import { hasHost, keepSettings, settled, tabOf, useStage, written } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));
const stage = useStage({}, { downloads });
const SUMMARY = '/xxgk/2024/summary.html';

beforeEach(() => keepSettings(stage));

/** Chooses one of the options of a setting, as a click does. */
async function choose(page: Page, setting: string, value: string): Promise<void> {
  await page.$eval(`[data-testid="set-${setting}"] input[value="${value}"]`, (input) =>
    (input as HTMLElement).click(),
  );
}

async function said(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => document.querySelector('[data-testid="saying"]')?.textContent?.includes(wanted),
    { timeout: PATIENCE, polling: 100 },
    words,
  );
}

/** Waits until the sidebar of a page looks or speaks as wanted. */
async function sidebarHas(page: Page, attribute: string, value: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, name: string, wanted: string) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('[data-testid="sidebar"]')
        ?.getAttribute(name) === wanted,
    { timeout: PATIENCE, polling: 100 },
    SIDEBAR,
    attribute,
    value,
  );
}

async function typeHost(page: Page, list: string, host: string): Promise<void> {
  await page.type(`[data-testid="hosts-${list}"] input`, host);
  await page.keyboard.press('Enter');
}

describe('a change on the settings page', () => {
  test('is followed by an open sidebar at once: side, theme, language, views', async () => {
    const report = await stage.gotoDetected(SUMMARY);
    const page = await stage.gotoOwn('options.html');
    await choose(page, 'side', 'left');
    await sidebarHas(report, 'data-at', 'left');
    await choose(page, 'theme', 'dark');
    await sidebarHas(report, 'data-theme', 'dark');
    await page.waitForSelector(':root[data-theme="dark"]', { timeout: PATIENCE });
    await choose(page, 'language', 'en');
    await sidebarHas(report, 'lang', 'en');
    await page.waitForFunction(() => document.title.startsWith('Settings'), {
      timeout: PATIENCE,
      polling: 100,
    });
    expect((await texts(report, 'tab-outline')).join()).toContain('Outline');
    await page.$eval('[data-testid="set-checksView"]', (input) => (input as HTMLElement).click());
    await report.waitForFunction(
      (tag: string) => !document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="tab-checks"]'),
      { timeout: PATIENCE, polling: 100 },
      SIDEBAR,
    );
  });

  test('is still there after the page is opened anew', async () => {
    const page = await stage.gotoOwn('options.html');
    await choose(page, 'copyFormat', 'markdown');
    await said(page, '已保存');
    const again = await stage.gotoOwn('options.html');
    expect(
      await again.$eval(
        '[data-testid="set-copyFormat"] input[value="markdown"]',
        (input) => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
  });
});

describe('opening by itself', () => {
  test('never: nothing opens, and the button still does', async () => {
    const page = await stage.gotoOwn('options.html');
    await choose(page, 'open', 'never');
    await said(page, '已保存');
    const report = await stage.goto(SUMMARY);
    // What the background was told of this page it has dealt with once a second page has asked in vain.
    await stage.goto('http://other.gov.cn/xxgk/2024/summary.html');
    await keepSettings(stage, { open: 'chosen', openHosts: ['barrier.gov.cn'] });
    await settled(stage);
    expect(await hasHost(report)).toBe(false);
    await stage.driven.pressAction(report);
    await sidebarHas(report, 'data-phase', 'ready');
  });

  test('on chosen sites: there and below, and nowhere else', async () => {
    const page = await stage.gotoOwn('options.html');
    await choose(page, 'open', 'chosen');
    await page.waitForSelector('[data-testid="hosts-openHosts"] input', { timeout: PATIENCE });
    // What was written down comes back to the page as news: the next change waits for it.
    const keptIs = (kept: object): Promise<void> =>
      expect.poll(() => written(page, 'settings'), { timeout: PATIENCE }).toMatchObject(kept);
    const hostsAre = (count: number): Promise<unknown> =>
      page.waitForFunction(
        (wanted: number) => document.querySelectorAll('[data-testid="hosts-openHosts"] li').length === wanted,
        { timeout: PATIENCE, polling: 100 },
        count,
      );
    await keptIs({ open: 'chosen' });
    await typeHost(page, 'openHosts', 'http://chosen.gov.cn/xxgk/');
    await hostsAre(1);
    await keptIs({ openHosts: ['chosen.gov.cn'] });
    await typeHost(page, 'openHosts', 'barrier.gov.cn');
    await hostsAre(2);
    await keptIs({ openHosts: ['chosen.gov.cn', 'barrier.gov.cn'] });
    const other = await stage.goto('http://unchosen.gov.cn/xxgk/2024/summary.html');
    await stage.gotoDetected('http://www.chosen.gov.cn/xxgk/2024/summary.html');
    await settled(stage);
    expect(await hasHost(other)).toBe(false);
  });

  test('a site switched off in the sidebar is on the list, and taken off it opens again', async () => {
    const address = 'http://quiet.gov.cn/xxgk/2024/summary.html';
    const report = await stage.gotoDetected(address);
    await press(report, 'settings');
    await (await report.waitForSelector(inside('site-switch')))?.evaluate((element) =>
      (element as HTMLElement).click(),
    );
    const page = await stage.gotoOwn('options.html');
    await page.waitForFunction(
      () => document.querySelector('[data-testid="hosts-offHosts"] li')?.textContent === 'quiet.gov.cn',
      { timeout: PATIENCE, polling: 100 },
    );
    const second = await stage.goto(address);
    await settled(stage);
    expect(await hasHost(second)).toBe(false);
    await page.$eval('[data-testid="hosts-offHosts"] li button', (button) => (button as HTMLElement).click());
    await said(page, '已保存');
    await stage.gotoDetected(address);
  });

  test('what is no site is said to be none', async () => {
    const page = await stage.gotoOwn('options.html');
    await typeHost(page, 'offHosts', '不是 网址');
    await page.waitForSelector('[data-testid="hosts-offHosts"] [role="alert"]', { timeout: PATIENCE });
    expect(await page.$$('[data-testid="hosts-offHosts"] li')).toHaveLength(0);
    expect(await violationsOfPage(page)).toEqual([]);
  });
});

describe('the settings file', () => {
  async function importFile(page: Page, text: string): Promise<void> {
    const path = join(downloads, 'to-import.json');
    await writeFile(path, text);
    const input = await page.$('[data-testid="import-settings"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  const shownSide = (page: Page): Promise<string> =>
    page.$eval('[data-testid="set-side"] input:checked', (input) => (input as HTMLInputElement).value);

  // What is written down comes back to the page as news, a moment later.
  const sideIs = (page: Page, side: string): Promise<void> =>
    expect.poll(() => shownSide(page), { timeout: PATIENCE }).toBe(side);

  test('is taken, and can be taken back', async () => {
    const page = await stage.gotoOwn('options.html');
    await importFile(page, '{"format":"minglan.settings/1","settings":{"side":"left","glow":1}}');
    await said(page, '已导入');
    await said(page, 'glow');
    await sideIs(page, 'left');
    await page.click('[data-testid="undo"]');
    await said(page, '已恢复原来的设置');
    await sideIs(page, 'right');
  });

  test.each([
    ['no JSON', '{"format": oops', '不是 JSON'],
    ['another file', '{"name":"package"}', '不是明览的设置'],
    ['a value that cannot be', '{"format":"minglan.settings/1","settings":{"side":"up"}}', 'side'],
    ['a newer version', '{"format":"minglan.settings/9","settings":{}}', '更新的版本'],
  ])('%s is refused with the reason, and nothing changes', async (_name, text, reason) => {
    const page = await stage.gotoOwn('options.html');
    await importFile(page, text);
    await said(page, '没有导入');
    await said(page, reason);
    expect(await shownSide(page)).toBe('right');
    expect(await violationsOfPage(page)).toEqual([]);
  });

  test('reset brings everything back, with a way to undo it', async () => {
    await keepSettings(stage, { side: 'left', theme: 'dark' });
    const page = await stage.gotoOwn('options.html');
    await page.click('[data-testid="reset-settings"]');
    await said(page, '已恢复默认设置');
    await sideIs(page, 'right');
    await page.click('[data-testid="undo"]');
    await page.waitForSelector(':root[data-theme="dark"]', { timeout: PATIENCE });
  });

  test('is exported as it is imported', async () => {
    await keepSettings(stage, { side: 'left' });
    const page = await stage.gotoOwn('options.html');
    await page.click('[data-testid="export-settings"]');
    const path = join(downloads, '明览设置.json');
    await expect
      .poll(() => readFile(path, 'utf8').catch(() => ''), { timeout: PATIENCE })
      .toContain('"left"');
    await keepSettings(stage);
    await page.waitForFunction(
      () =>
        (document.querySelector('[data-testid="set-side"] input[value="right"]') as HTMLInputElement).checked,
      { timeout: PATIENCE, polling: 100 },
    );
    await importFile(page, await readFile(path, 'utf8'));
    await said(page, '已导入');
    await sideIs(page, 'left');
  });
});

describe('the settings page', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (theme) => {
    await keepSettings(stage, { theme, open: 'chosen', openHosts: ['a.gov.cn'], closedHosts: ['b.gov.cn'] });
    expect(await violationsOfPage(await stage.gotoOwn('options.html'))).toEqual([]);
  });

  test('is opened from the sidebar', async () => {
    const report = await stage.gotoDetected(SUMMARY);
    await press(report, 'settings');
    await press(report, 'open-options');
    await (await tabOf(stage, 'options.html')).close();
  });

  test('names the keys and leads to where the browser lets them be changed', async () => {
    const page = await stage.gotoOwn('options.html');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('kbd')].some((keys) => /Shift\+M|⇧M/.test(keys.textContent ?? '')),
    );
    expect(await page.$('[data-testid="change-shortcuts"]')).not.toBeNull();
  });
});

test('settings and library lead to one another', async () => {
  const page = await stage.gotoOwn('options.html');
  await page.$eval('[data-testid="to-library"]', (link) => (link as HTMLElement).click());
  await page.waitForSelector('[data-testid="library"]', { timeout: PATIENCE });
  await page.$eval('[data-testid="to-settings"]', (link) => (link as HTMLElement).click());
  await page.waitForSelector('[data-testid="to-library"]', { timeout: PATIENCE });
});
