import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { ANNUAL } from '../../scripts/drive/samples.ts';
import { find, inside, PATIENCE, press, SIDEBAR, sayingOf } from '../../scripts/drive/sidebar.ts';
import { violations, violationsInEachView } from './axe-check.ts';
import { keepSettings, sidebarReady, sizeIs, useStage } from './support.ts';

const REPORT = ANNUAL;
const stage = useStage({}, { forcedColors: true, reducedMotion: true });

beforeEach(() => keepSettings(stage, { hintSeen: true }));

/** Colours of a thing in the sidebar, or of what stands before or behind it. */
function colours(page: Page, selector: string, pseudo?: string): Promise<string[]> {
  return page.evaluate(
    (tag, wanted, part) => {
      const found = document.querySelector(tag)?.shadowRoot?.querySelector(wanted);
      const style = getComputedStyle(found as Element, part);
      return [style.backgroundColor, style.color, style.outlineColor, style.outlineStyle];
    },
    SIDEBAR,
    selector,
    pseudo,
  );
}

/** What sticks out of the sidebar sideways, or is cut off in it, by its class. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((tag) => {
    const shell = document.querySelector(tag)?.shadowRoot?.querySelector('.ml') as HTMLElement;
    const edge = shell.getBoundingClientRect();
    return [
      ...shell.querySelectorAll<HTMLElement>('button, h1, p, li, label, select, [role=treeitem], .toast'),
    ]
      .filter((element) => !element.closest('.grids, .sr-only'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0) return false;
        const cut = element.localName === 'button' && element.scrollWidth > element.clientWidth + 1;
        return cut || box.right > edge.right + 1 || box.left < edge.left - 1;
      })
      .map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 20)}`);
  }, SIDEBAR);
}

describe('with the colours of the system', () => {
  test('what is chosen, where the keyboard is and how far the reading has come are still seen', async () => {
    const page = await stage.gotoDetected(REPORT);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await press(page, 'outline-item');
    const [ground] = await colours(page, '.ml');
    expect((await colours(page, '.tab[aria-selected=true]', '::after'))[0]).not.toBe(ground);
    expect((await colours(page, '.item[aria-current]'))[3]).toBe('solid');
    await page.focus(inside('settings'));
    await page.keyboard.press('Tab');
    const ring = await colours(page, '[data-testid=fold]');
    expect(ring[3]).toBe('solid');
    expect(ring[2]).not.toBe(ground);
    expect(await violationsInEachView(page)).toEqual([]);
    await press(page, 'fold');
    await find(page, 'unfold');
    const [rest] = await colours(page, '.progress');
    expect((await colours(page, '.progress-done'))[0]).not.toBe(rest);
    expect(await violations(page)).toEqual([]);
  });
});

describe('with less motion', () => {
  test('a jump does not let the page fly by, and nothing moves by itself', async () => {
    const page = await stage.gotoDetected(REPORT);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const items = await page.$$(inside('outline-item'));
    const places = await page.evaluate(
      async (item) => {
        const seen = new Set<number>();
        addEventListener('scroll', () => seen.add(Math.round(scrollY)));
        (item as HTMLElement).click();
        for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        return seen.size;
      },
      items.at(-1) as unknown as HTMLElement,
    );
    // One place, and at most one more where the page came to rest otherwise than it was expected to.
    expect(places).toBeGreaterThan(0);
    expect(places).toBeLessThan(3);
    const moving = await page.$eval(
      inside('sidebar'),
      (shell) => shell.getAnimations({ subtree: true }).length,
    );
    expect(moving).toBe(0);
  });
});

describe('enlarged', () => {
  // What a window of 1280 by 900 shows at 200 % and at 400 %.
  test.each([
    ['twice', 640, 450, 'right'],
    ['four times', 320, 225, 'bottom'],
  ] as const)(
    '%s, nothing is cut off, and every control is within reach',
    async (_name, width, height, at) => {
      const page = await stage.goto(REPORT);
      await page.setViewport({ width, height });
      expect(await sidebarReady(page)).toBe('ready');
      await sizeIs(page, width, at);
      for (const view of ['outline', 'data', 'checks']) {
        await press(page, `tab-${view}`);
        await page.waitForSelector(`${SIDEBAR} >>> #ml-panel-${view}:not([hidden])`, { timeout: PATIENCE });
        expect(await cutOff(page), view).toEqual([]);
        expect(await violations(page), view).toEqual([]);
        for (const control of ['copy-all', 'save-all', 'close', `tab-${view}`]) {
          const seen = await page.$eval(inside(control), (element) => {
            element.scrollIntoView();
            const { left, top, width: wide, height: high } = element.getBoundingClientRect();
            const root = element.getRootNode() as ShadowRoot;
            const hit = root.elementFromPoint(left + wide / 2, top + high / 2);
            return hit !== null && element.contains(hit);
          });
          expect(seen, `${control} in ${view}`).toBe(true);
        }
      }
    },
  );

  test('with the spacing of WCAG 1.4.12 no text is cut off', async () => {
    const page = await stage.gotoDetected(REPORT);
    await page.evaluate((tag) => {
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
      document.querySelector(tag)?.shadowRoot?.append(style);
    }, SIDEBAR);
    for (const view of ['outline', 'data', 'checks']) {
      await press(page, `tab-${view}`);
      await page.waitForSelector(`${SIDEBAR} >>> #ml-panel-${view}:not([hidden])`, { timeout: PATIENCE });
      expect(await cutOff(page), view).toEqual([]);
    }
    await press(page, 'settings');
    expect(await cutOff(page)).toEqual([]);
  });
});

describe('for the ear', () => {
  /** Texts with Chinese that no lang attribute says to be Chinese. */
  const unmarkedChinese = (page: Page): Promise<string[]> =>
    page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot as ShadowRoot;
      const isChinese = ({ nodeType, nodeValue }: Node): boolean =>
        nodeType === Node.TEXT_NODE && /[\u4e00-\u9fff]/.test(nodeValue ?? '');
      return [...root.querySelectorAll('*')]
        .filter((element) => [...element.childNodes].some(isChinese) && !element.closest('[lang="zh-CN"]'))
        .map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 30)}`);
    }, SIDEBAR);

  test('parts are named, Chinese is said to be Chinese, and what was done is told', async () => {
    await keepSettings(stage, { hintSeen: true, language: 'en' });
    const page = await stage.gotoDetected(REPORT);
    const { landmarks, language } = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot as ShadowRoot;
      const named = [...root.querySelectorAll('aside, [role=tablist], [role=tree]')];
      return {
        landmarks: named.map((element) => element.getAttribute('aria-label') ?? ''),
        language: root.querySelector('.ml')?.getAttribute('lang'),
      };
    }, SIDEBAR);
    expect(language).toBe('en');
    expect(landmarks.every((name) => /^[\x20-\x7e]+$/.test(name))).toBe(true);
    for (const view of ['outline', 'data', 'checks']) {
      await press(page, `tab-${view}`);
      await page.waitForSelector(`${SIDEBAR} >>> #ml-panel-${view}:not([hidden])`, { timeout: PATIENCE });
      expect(await unmarkedChinese(page), view).toEqual([]);
    }
    await press(page, 'tab-outline');
    expect(await sayingOf(page, '', () => press(page, 'outline-item'))).not.toBe('');
  });
});
