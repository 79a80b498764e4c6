import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { long, margins } from './layout.ts';
import { keepSettings, sidebarGone, sidebarReady, sizeIs, useStage, written } from './support.ts';

const FIXED = 'body { width: 1200px; margin: 0 }';
const stage = useStage({
  '/long.html': long('body { font: 16px/1.8 sans-serif }'),
  '/box.html': long('body { margin: 0 } .TRS_Editor { height: 500px; overflow: auto }'),
  '/body.html': long('html, body { height: 100%; overflow-x: hidden; margin: 0 }'),
  '/fixed.html': long(FIXED),
  '/quirks.html': long(FIXED).replace('<!doctype html>', ''),
});
const LONG = '/long.html';

beforeEach(() => keepSettings(stage));

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
}

/** Where the sidebar stands, once it stands as wanted. */
async function sidebarBox(page: Page, at: string, folded = false): Promise<Box> {
  const shown = await page.waitForSelector(
    `${SIDEBAR} >>> [data-testid="sidebar"][data-at="${at}"][data-folded="${folded}"]`,
    { timeout: PATIENCE },
  );
  return (await shown?.evaluate((element) => element.getBoundingClientRect().toJSON())) as Box;
}

const valueNow = (page: Page): Promise<number> =>
  page.$eval(inside('grip'), (grip) => Number(grip.getAttribute('aria-valuenow')));

async function widthIs(page: Page, width: number): Promise<void> {
  await page.waitForFunction(
    (tag: string, wanted: number) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]')?.clientWidth ===
      wanted - 1,
    { timeout: PATIENCE },
    SIDEBAR,
    width,
  );
}

/** The page grows under the person's eyes. Where its text ends then, and how far it can be scrolled. */
async function laterPicture(): Promise<[number, number]> {
  const text = document.querySelector('.TRS_Editor') as Element;
  text.append(document.createElement('p'), 'x');
  // Those who observe sizes are told at the end of a frame.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const scroller = document.scrollingElement as Element;
  return [text.getBoundingClientRect().right, scroller.scrollWidth];
}

/** Drags the edge of the sidebar by so many px. */
async function drag(page: Page, x: number, y: number): Promise<void> {
  const grip = await find(page, 'grip');
  const box = await grip.boundingBox();
  if (!box) throw new Error('the grip is not shown');
  const [startX, startY] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 300)];
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + x / 2, startY + y / 2);
  await page.mouse.move(startX + x, startY + y);
  await page.mouse.up();
}

describe('the width', () => {
  test('is dragged, makes the page follow, and is remembered', async () => {
    const page = await stage.gotoDetected(LONG);
    await drag(page, -100, 0);
    await widthIs(page, 480);
    // A page that takes long to lay out follows only once the edge was let go.
    await expect.poll(async () => (await margins(page))[1], { timeout: PATIENCE }).toBe('480px');
    const next = await stage.gotoDetected('http://other.gov.cn/long.html');
    await widthIs(next, 480);
  });

  test('is moved by the keyboard between its ends, and set back by a double click', async () => {
    const own = await stage.gotoOwn('options.html');
    const page = await stage.gotoDetected(LONG);
    // What was written down comes back to the sidebar as news: the next key waits for it.
    const pressed = async (key: 'ArrowLeft' | 'ArrowRight' | 'Home', width: number): Promise<void> => {
      await page.keyboard.press(key);
      await widthIs(page, width);
      await expect.poll(() => written(own, 'settings'), { timeout: PATIENCE }).toMatchObject({ width });
    };
    await (await find(page, 'grip')).focus();
    await pressed('ArrowLeft', 396);
    await pressed('ArrowRight', 380);
    await pressed('ArrowRight', 364);
    await pressed('Home', 280);
    expect(await valueNow(page)).toBe(280);
    const grip = await find(page, 'grip');
    const box = await grip.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, 300, { count: 2 });
    await widthIs(page, 380);
  });
});

describe('the side and the way', () => {
  test('at the left the page begins beside it', async () => {
    await keepSettings(stage, { side: 'left' });
    const page = await stage.gotoDetected(LONG);
    expect(await sidebarBox(page, 'left')).toMatchObject({ left: 0, right: 380 });
    expect(await margins(page)).toEqual(['380px', '0px', '0px']);
    await drag(page, 60, 0);
    await widthIs(page, 440);
  });

  test('covering, it takes no room; a heading jumped to is not under it', async () => {
    await keepSettings(stage, { mode: 'cover' });
    const page = await stage.gotoDetected(LONG);
    await sidebarBox(page, 'right');
    expect(await margins(page)).toEqual(['0px', '0px', '0px']);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['/fixed.html', '/quirks.html'])(
    '%s can be scrolled to its end beside it, and stays there',
    async (path) => {
      const page = await stage.gotoDetected(path);
      const { left } = await sidebarBox(page, 'right');
      await page.waitForFunction(
        (end: number) => {
          scrollTo(document.documentElement.scrollWidth, 0);
          return (document.querySelector('.TRS_Editor') as Element).getBoundingClientRect().right <= end;
        },
        { timeout: PATIENCE },
        left,
      );
      const [right, width] = await page.evaluate(laterPicture);
      expect(right).toBeLessThanOrEqual(left);
      expect(width).toBe(1200 + 380);
    },
  );

  test('are changed in the sidebar itself', async () => {
    const page = await stage.gotoDetected(LONG);
    await press(page, 'settings');
    const panel = await find(page, 'quick-settings');
    expect(await violations(page)).toEqual([]);
    await (await panel.$('input[value="left"]'))?.evaluate((input) => (input as HTMLElement).click());
    await sidebarBox(page, 'left');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (tag: string) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return (
          !root?.querySelector('[data-testid="quick-settings"]') &&
          root?.activeElement?.getAttribute('data-testid') === 'settings'
        );
      },
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });
});

describe('folded', () => {
  test('it is a slim edge that shows the progress, on this site until it is unfolded', async () => {
    const address = 'http://folded.gov.cn/long.html';
    const page = await stage.gotoDetected(address);
    await press(page, 'fold');
    expect((await sidebarBox(page, 'right', true)).width).toBe(40);
    expect((await margins(page))[1]).toBe('40px');
    const done = (): Promise<number> =>
      page.$eval(inside('progress'), (bar) => Number(bar.getAttribute('aria-valuenow')));
    const before = await done();
    expect(before).toBeLessThan(60);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(done, { timeout: PATIENCE }).toBe(100);
    expect(await violations(page)).toEqual([]);

    await page.reload({ waitUntil: 'load' });
    await sidebarBox(page, 'right', true);
    await sidebarBox(await stage.gotoDetected('http://elsewhere.gov.cn/long.html'), 'right');

    await page.bringToFront();
    await press(page, 'unfold');
    await sidebarBox(page, 'right');
    await page.waitForFunction(
      (tag: string) =>
        document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-testid') === 'fold',
      { timeout: PATIENCE },
      SIDEBAR,
    );
    await page.reload({ waitUntil: 'load' });
    await sidebarBox(page, 'right');
  });

  test('the toolbar button unfolds it first', async () => {
    const page = await stage.gotoDetected('http://button.gov.cn/long.html');
    await press(page, 'fold');
    await sidebarBox(page, 'right', true);
    await stage.driven.pressAction(page);
    await sidebarBox(page, 'right');
    await stage.driven.pressAction(page);
    await sidebarGone(page);
  });
});

describe('on a narrow screen', () => {
  async function narrow(address: string): Promise<Page> {
    const page = await stage.goto(address);
    await page.setViewport({ width: 420, height: 800 });
    expect(await sidebarReady(page)).toBe('ready');
    await sizeIs(page, 420, 'bottom');
    return page;
  }

  test('it is a sheet at the bottom, its height dragged and remembered', async () => {
    const page = await narrow(LONG);
    expect(await sidebarBox(page, 'bottom')).toMatchObject({ left: 0, bottom: 800, height: 440 });
    await drag(page, 0, -160);
    const height = async () => (await sidebarBox(page, 'bottom')).height;
    await expect.poll(height, { timeout: PATIENCE }).toBe(600);
    await (await find(page, 'grip')).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(height, { timeout: PATIENCE }).toBeLessThan(600);
    expect(await violations(page)).toEqual([]);
  });

  test('folded it is a line that names the part being read', async () => {
    const page = await narrow('http://narrow.gov.cn/long.html');
    await press(page, 'fold');
    expect((await sidebarBox(page, 'bottom', true)).height).toBe(48);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(
      (tag: string) => document.querySelector(tag)?.shadowRoot?.textContent?.includes('存在的问题'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await violations(page)).toEqual([]);
  });

  test('the end of the text can be scrolled above the sheet', async () => {
    const page = await narrow(LONG);
    const { top } = await sidebarBox(page, 'bottom');
    // The room behind the text is measured anew when the text has another width.
    const last = () =>
      page.$eval('.TRS_Editor p:last-child', (line) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return line.getBoundingClientRect().bottom;
      });
    await expect.poll(last, { timeout: PATIENCE }).toBeLessThanOrEqual(top);
  });
});

describe('the text being read', () => {
  /** The top of the character at a place of the view, now and later. */
  async function follow(page: Page): Promise<() => Promise<number>> {
    const text = await page.evaluateHandle(() => {
      const found = document.caretPositionFromPoint(innerWidth * 0.4, innerHeight * 0.3);
      if (found?.offsetNode.nodeType !== Node.TEXT_NODE) throw new Error('no text there');
      const range = document.createRange();
      const at = Math.max(0, found.offset - 1);
      range.setStart(found.offsetNode, at);
      range.setEnd(found.offsetNode, at + 1);
      return range;
    });
    return () =>
      text.evaluate(async (range) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return range.getBoundingClientRect().top;
      });
  }

  test.each([LONG, '/box.html', '/body.html'])(
    'stays where it is when the sidebar comes, folds and goes: %s',
    async (path) => {
      await keepSettings(stage, { open: 'never' });
      const page = await stage.goto(path);
      await page.evaluate(() => {
        scrollTo(0, 1800);
        document.body.scrollTo(0, 1800);
        document.querySelector('.TRS_Editor')?.scrollTo(0, 1500);
      });
      const top = await follow(page);
      const before = await top();
      await stage.driven.pressAction(page);
      await sidebarReady(page);
      expect(Math.abs((await top()) - before)).toBeLessThan(3);
      await press(page, 'fold');
      await sidebarBox(page, 'right', true);
      expect(Math.abs((await top()) - before)).toBeLessThan(3);
      await press(page, 'close');
      await sidebarGone(page);
      expect(Math.abs((await top()) - before)).toBeLessThan(3);
    },
  );
});
