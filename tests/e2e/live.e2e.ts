import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  inside,
  PATIENCE,
  press,
  SIDEBAR,
  sayingOf,
  shownOutline,
  texts,
} from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { hasHost, keepSettings, settled, sidebarGone, sidebarReady, useStage } from './support.ts';

const title = (year: number): string => `清河市园林绿化局${year}年政府信息公开工作总结`;
const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>全年办结来信${i + 2}件，群众反映良好。</p>`).join('');
const article = (year: number, parts: readonly string[]): string =>
  `<h1>${title(year)}</h1><div class="TRS_Editor"><p>现将有关情况总结如下：</p>${parts
    .map((part, at) => `<p>${'一二三四五'[at]}、${part}</p>${filler(12)}`)
    .join('')}</div>`;
const FIRST = ['工作开展情况', '主要做法', '存在的问题'];
const SECOND = ['绿化养护', '公园管理', '下一步打算'];

/** A site in one page: addresses change by script, the content comes a little later. */
const APP = `<!doctype html><meta charset="utf-8"><title>清河政务</title><nav>首页 栏目</nav><main id="app"><p>请选择文章。</p></main>
<template id="first">${article(2023, FIRST)}</template><template id="second">${article(2022, SECOND)}</template>
<template id="list"><p>请选择文章。</p></template>
<script>
const titles = { first: '${title(2023)}', second: '${title(2022)}', list: '清河政务' };
const draw = (name) => setTimeout(() => {
  document.title = titles[name];
  app.replaceChildren(document.getElementById(name).content.cloneNode(true));
}, 60);
window.go = (name) => { history.pushState({ name }, '', '/app/' + name); draw(name); };
onpopstate = ({ state }) => draw(state?.name ?? 'list');
</script>`;

const GROWING = `<!doctype html><meta charset="utf-8"><title>${title(2023)}</title>${article(2023, FIRST)}
<script>
window.more = () => document.querySelector('.TRS_Editor').insertAdjacentHTML('beforeend', '<p>四、下一步打算</p><p>计划新建口袋公园8处。</p>');
</script>`;

/** Remembered by the browser when left: nothing in it, nor in its headers, forbids that. */
const REMEMBERED = {
  body: `<!doctype html><meta charset="utf-8"><title>${title(2023)}</title>${article(2023, FIRST)}
<script>addEventListener('pageshow', ({ persisted }) => { window.fromMemory = persisted; });</script>`,
  type: 'text/html; charset=utf-8',
  headers: { 'cache-control': 'max-age=60' },
};

/** Switches as the bars for the old and the blind have them: on the root, on the body, by style and by class. */
const BAR = `<!doctype html><meta charset="utf-8"><title>${title(2023)}</title>
<style>.contrast, .contrast * { background: #000 !important; color: #ff0 !important; } .big * { font-size: 30px !important; line-height: 2 !important; }</style>
${article(2023, FIRST)}`;

const stage = useStage(
  {
    '/app/': APP,
    '/app/list': APP,
    '/app/first': APP,
    '/app/second': APP,
    '/growing.html': GROWING,
    '/remembered.html': REMEMBERED,
    '/elsewhere.html': {
      body: '<!doctype html><title>x</title><p>x',
      type: 'text/html',
      headers: REMEMBERED.headers,
    },
    '/bar.html': BAR,
  },
  { alone: true },
);

beforeEach(() => keepSettings(stage, { hintSeen: true }));

const go = (page: Page, name: string): Promise<void> =>
  page.evaluate((to) => (window as unknown as { go(name: string): void }).go(to), name);

async function titleIs(page: Page, year: number): Promise<void> {
  await expect.poll(() => texts(page, 'document-title'), { timeout: PATIENCE }).toEqual([title(year)]);
}

const lines = async (page: Page): Promise<string[]> => (await shownOutline(page)).map(({ text }) => text);

describe('a site in one page', () => {
  test('opens the sidebar on a report, follows to the next one, and takes it away behind the last', async () => {
    const page = await stage.goto('/app/');
    await settled(stage);
    expect(await hasHost(page)).toBe(false);
    await page.bringToFront();
    await go(page, 'first');
    expect(await sidebarReady(page)).toBe('ready');
    await titleIs(page, 2023);
    await go(page, 'second');
    await titleIs(page, 2022);
    expect(await lines(page)).toEqual(SECOND.map((part, at) => `${'一二三'[at]}、${part}`));
    await go(page, 'list');
    await sidebarGone(page);
    await page.goBack();
    await titleIs(page, 2022);
    await page.goBack();
    await titleIs(page, 2023);
  });

  test('closed on one report it stays closed there, and opens on the next by the button', async () => {
    const page = await stage.goto('http://closing.gov.cn/app/');
    await go(page, 'first');
    await sidebarReady(page);
    await press(page, 'close');
    await sidebarGone(page);
    await go(page, 'second');
    await settled(stage);
    expect(await hasHost(page)).toBe(false);
    await stage.driven.pressAction(page);
    await titleIs(page, 2022);
  });

  test('asked for on a page that is none, it stays while the person goes on', async () => {
    const page = await stage.goto('/app/');
    await stage.driven.pressAction(page);
    await sidebarReady(page);
    expect(await texts(page, 'none')).toHaveLength(1);
    await go(page, 'first');
    await titleIs(page, 2023);
    await go(page, 'list');
    await expect.poll(() => texts(page, 'none'), { timeout: PATIENCE }).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a text that grows', () => {
  test('adds to the outline, and leaves folds, filter and keyboard where they are', async () => {
    const page = await stage.gotoDetected('/growing.html');
    await page.focus(inside('outline-filter'));
    await page.keyboard.type('下一步');
    await expect.poll(() => lines(page), { timeout: PATIENCE }).toEqual([]);
    await sayingOf(page, '已重新阅读', () =>
      page.evaluate(() => (window as unknown as { more(): void }).more()),
    );
    await expect.poll(() => lines(page), { timeout: PATIENCE }).toEqual(['四、下一步打算']);
    const kept = await page.evaluate((tag) => {
      const field = document.querySelector(tag)?.shadowRoot?.activeElement as HTMLInputElement | null;
      return [field?.dataset.testid, field?.value];
    }, SIDEBAR);
    expect(kept).toEqual(['outline-filter', '下一步']);
  });
});

describe('back and forward', () => {
  test('a page out of the memory of the browser has its sidebar, and it works', async () => {
    const page = await stage.gotoDetected('/remembered.html');
    await page.evaluate(() => scrollTo(0, 900));
    await page.goto((await page.url()).replace('remembered', 'elsewhere'), { waitUntil: 'load' });
    // A page out of the memory is not loaded: there is no end of loading to wait for.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForFunction(() => (window as unknown as { fromMemory?: boolean }).fromMemory === true, {
      timeout: PATIENCE,
      polling: 100,
    });
    expect(await sidebarReady(page)).toBe('ready');
    expect(await page.$$(SIDEBAR)).toHaveLength(1);
    const items = await page.$$(inside('outline-item'));
    await items[2]?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(
      () => [...(CSS.highlights.get('minglan-target') ?? [])].join().includes('存在的问题'),
      { timeout: PATIENCE },
    );
    // What is asked of the background still arrives.
    await press(page, 'settings');
    await press(page, 'open-keys');
    await expect
      .poll(async () => (await texts(page, 'keys-sheet')).join(), { timeout: PATIENCE })
      .toMatch(/Shift\+M|⇧M/);
    await page.keyboard.press('Escape');
    await stage.driven.pressAction(page);
    await sidebarGone(page);
  });
});

describe('the bars for larger type and contrast', () => {
  test('change the page and not the sidebar; the room and the places are measured anew', async () => {
    const page = await stage.gotoDetected('/bar.html');
    const look = (): Promise<string[]> =>
      page.evaluate((tag) => {
        const shown = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]');
        const style = getComputedStyle(shown as Element);
        const { left, right, width } = (shown as Element).getBoundingClientRect();
        return [style.color, style.backgroundColor, style.fontSize, style.lineHeight, left, right, width].map(
          String,
        );
      }, SIDEBAR);
    const plain = await look();
    const changes = [
      () => document.body.classList.add('contrast'),
      () => document.documentElement.classList.add('contrast'),
      () => document.body.classList.add('big'),
      () => document.documentElement.classList.add('big'),
      () => {
        document.body.style.zoom = '1.5';
      },
      () => {
        document.documentElement.style.filter = 'grayscale(1)';
      },
      () => {
        document.documentElement.style.fontSize = '200%';
      },
    ];
    for (const change of changes) {
      await page.evaluate(change);
      expect(await look(), String(change)).toEqual(plain);
    }
    const items = await page.$$(inside('outline-item'));
    await items[2]?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(
      (tag: string) => {
        const [range] = [...(CSS.highlights.get('minglan-target') ?? [])] as Range[];
        const at = range?.getBoundingClientRect();
        const edge = document.querySelector(tag)?.shadowRoot?.querySelector('.ml')?.getBoundingClientRect();
        return at && edge && at.top >= 0 && at.bottom <= innerHeight && at.left < edge.left;
      },
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });
});

describe('the extension itself', () => {
  const roomIs = (page: Page, width: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted: string) => getComputedStyle(document.documentElement).marginRight === wanted,
      { timeout: PATIENCE, polling: 100 },
      width,
    );

  test('updated while a page is open: one sidebar, and it works', async () => {
    const page = await stage.gotoDetected('/growing.html');
    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('data-old', ''), SIDEBAR);
    await stage.driven.updateExtension();
    await page.waitForSelector(`${SIDEBAR}:not([data-old])`, { timeout: PATIENCE });
    expect(await sidebarReady(page)).toBe('ready');
    expect(await page.$$(SIDEBAR)).toHaveLength(1);
    const items = await page.$$(inside('outline-item'));
    await items[1]?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(() => CSS.highlights.get('minglan-target')?.size === 1, { timeout: PATIENCE });
    await stage.driven.pressAction(page);
    await sidebarGone(page);
    await roomIs(page, '0px');
  });

  // It stands last: what is removed does not come back to this browser.
  test('removed while a page is open: nothing of it is seen any more', async () => {
    const page = await stage.gotoDetected('http://removed.gov.cn/growing.html');
    await roomIs(page, '380px');
    await stage.driven.removeExtension();
    await roomIs(page, '0px');
    await page.waitForFunction(
      (tag: string) => {
        const host = document.querySelector(tag);
        return !host || getComputedStyle(host).visibility === 'hidden';
      },
      { timeout: PATIENCE, polling: 100 },
      SIDEBAR,
    );
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 20, 300)?.localName)).not.toBe(
      SIDEBAR,
    );
  });
});
