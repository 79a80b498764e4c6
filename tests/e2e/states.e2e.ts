import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { withStories } from '../stories/build.ts';
import { violations } from './axe-check.ts';
import { EXTENSION, keepSettings, useStage } from './support.ts';

const stories = await withStories(EXTENSION);
afterAll(() => stories.remove());
const stage = useStage({}, { extension: stories.folder });

const ALL = [
  ['loading', 'loading'],
  ['failed', 'error'],
  ['broken', 'error'],
  ['none', 'none'],
  ['none-unexplained', 'none'],
  ['no-headings', 'tab-outline'],
  ['no-figures', 'tab-outline'],
  ['partial', 'notice'],
  ['long-words', 'document-title'],
  ['untitled', 'document-title'],
  ['lengths', 'outline-item'],
  ['refused', 'fallback-text'],
  ['toast', 'status'],
  ['keys', 'keys-sheet'],
  ['settings', 'quick-settings'],
  ['hint', 'hint'],
  ['folded', 'unfold'],
  ['data', 'figure-row'],
  ['checks', 'check'],
] as const;

async function tell(story: string, shown: string): Promise<Page> {
  const page = await stage.gotoOwn(`stories.html?story=${story}`);
  await find(page, shown);
  return page;
}

const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { asked: string[] }).asked);

/** What is cut off or sticks out sideways, by its class: only tables, and what scrolls by itself, may. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const shell = root?.querySelector('.ml') as HTMLElement;
    const edge = shell.getBoundingClientRect();
    return [...shell.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.closest('.grids, .sheet, .sr-only, svg, .grip, option'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
      })
      .map((element) => `${element.localName}.${element.className}`);
  }, SIDEBAR);
}

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  test.each(ALL)('%s: axe finds nothing wrong, and nothing sticks out', async (story, shown) => {
    await keepSettings(stage, {
      theme,
      hintSeen: true,
      width: 300,
      language: theme === 'dark' ? 'en' : 'zh',
    });
    const page = await tell(story, shown);
    expect(await page.$eval(inside('sidebar'), (shell) => shell.getAttribute('data-theme'))).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
  });
});

describe('a state says what it is, and what can be done', () => {
  test('a failure names the error and reads again', async () => {
    await keepSettings(stage);
    const page = await tell('failed', 'error');
    expect((await texts(page, 'error')).join()).toContain('the text could not be read');
    await page.click(`${inside('error')} button`);
    await expect.poll(() => asked(page), { timeout: PATIENCE }).toEqual(['read']);
  });

  test('a view that breaks is a failure too, and nothing is blank', async () => {
    const page = await tell('broken', 'error');
    expect((await texts(page, 'error')).join()).toContain('a view broke');
  });

  test('a page that is none says why', async () => {
    expect((await texts(await tell('none', 'none'), 'none')).join()).toContain('82%');
    expect((await texts(await tell('none-unexplained', 'none'), 'none')).join()).toContain('没有相应的特征');
  });

  test('what is not there is said, and no tab leads to nothing', async () => {
    const page = await tell('no-headings', 'tab-outline');
    expect((await texts(page, 'sidebar')).join()).toContain('没有找到标题');
    expect((await texts(page, 'sidebar')).join()).toContain('正文不完整');
  });

  test('without figures nothing offers to copy them, and the rest can still be saved', async () => {
    const page = await tell('no-figures', 'save-all');
    expect(await page.$(inside('copy-all'))).toBeNull();
  });

  test('every thing that could not be read is told once, with the way to it', async () => {
    const page = await tell('partial', 'notice');
    const notices = await texts(page, 'notice');
    expect(notices).toHaveLength(11);
    for (const notice of notices) expect(notice).toMatch(/[\u4e00-\u9fff]{4}.*附件：/);
  });

  test('the hint is read once', async () => {
    const page = await tell('hint', 'hint');
    await press(page, 'hint-read');
    await page.waitForFunction(
      (tag: string) => !document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="hint"]'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });

  test('the edge names the findings in words', async () => {
    expect((await texts(await tell('folded', 'unfold'), 'unfold')).join()).toMatch(/\d+ 处不一致/);
  });
});
