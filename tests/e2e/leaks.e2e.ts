import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { long, margins, TITLE } from './layout.ts';
import { BROWSER, keepSettings, sidebarGone, sidebarReady, useStage } from './support.ts';

/** Says of everything on the page what no sidebar could live with. */
const LOUD = `* { color: red !important; font: 40px/3 serif !important; margin: 9px !important; padding: 9px !important;
  letter-spacing: 1em !important; border: 5px solid lime !important; background: yellow !important; float: left;
  transition: all 5s !important; text-transform: uppercase !important; }
  :root { --ml-ground: lime; --ml-ink: red; --ml-size-3: 90px; direction: rtl; writing-mode: vertical-rl; }`;

const LONG = '/long.html';
const stage = useStage({
  [LONG]: long('body { font: 16px/1.8 sans-serif }'),
  '/loud.html': long(LOUD),
});

beforeEach(() => keepSettings(stage));

describe('nothing leaks', () => {
  test('a loud style sheet of the page is not heard in the sidebar', async () => {
    const look = (page: Page): Promise<string[]> =>
      page.evaluate((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const parts = ['[data-testid="sidebar"]', '[role="tab"]', '[role="tree"]', '[data-testid="close"]'];
        return parts.map((part) => {
          const style = getComputedStyle(root?.querySelector(part) as Element);
          const { color, backgroundColor, fontSize, fontFamily, lineHeight, letterSpacing } = style;
          const { marginTop, paddingTop, borderTopWidth, textTransform, direction, writingMode } = style;
          return [color, backgroundColor, fontSize, fontFamily, lineHeight, letterSpacing]
            .concat(marginTop, paddingTop, borderTopWidth, textTransform, direction, writingMode)
            .join();
        });
      }, SIDEBAR);
    const plain = await look(await stage.gotoDetected(LONG));
    const loud = await look(await stage.gotoDetected('/loud.html'));
    expect(loud).toEqual(plain);
  });

  test('the page looks as before, but for its width', async () => {
    const page = await stage.goto(LONG);
    const look = (): Promise<string[]> =>
      page.evaluate(() =>
        ['h1', 'p', 'body', 'div'].map((part) => {
          const style = getComputedStyle(document.querySelector(part) as Element);
          return [style.color, style.font, style.lineHeight, style.backgroundColor, style.position].join();
        }),
      );
    await sidebarReady(page);
    const open = await look();
    await press(page, 'close');
    await sidebarGone(page);
    expect(await look()).toEqual(open);
  });

  test.runIf(BROWSER === 'chrome')('print leaves it out and takes the whole width', async () => {
    const page = await stage.gotoDetected(LONG);
    await page.emulateMediaType('print');
    expect((await margins(page))[1]).toBe('0px');
    expect(
      await page.$eval(SIDEBAR, (host) => getComputedStyle(host).display),
      'the sidebar is not printed',
    ).toBe('none');
    await page.emulateMediaType();
    expect((await texts(page, 'document-title')).join()).toBe(TITLE);
  });
});
