import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  find,
  inside,
  PATIENCE,
  press,
  SIDEBAR,
  sayingOf,
  shownFigures,
  texts,
} from '../../scripts/drive/sidebar.ts';
import { useStage } from './support.ts';

const compilation = readFileSync(new URL('../../samples/compilation.html', import.meta.url), 'utf8');
const stage = useStage({
  '/long/compilation.html': compilation.replaceAll(
    '<p class="title">',
    '<p style="height:1500px"></p><p class="title">',
  ),
});
const SUMMARY = '/xxgk/2024/summary.html';

interface Target {
  text: string;
  top: number;
  bottom: number;
  /** The element a person would see at the target's first character. */
  seen: string;
}

/** The highlighted place once scrolling has come to rest (the same place in two frames). */
async function highlighted(page: Page, text: string): Promise<Target> {
  const found = await page.waitForFunction(
    async (wanted: string) => {
      const own = CSS.highlights.get('minglan-target');
      const range = own && ([...own][0] as Range | undefined);
      if (!range?.toString().includes(wanted)) return null;
      const before = range.getBoundingClientRect().top;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const box = range.getBoundingClientRect();
      if (box.top !== before) return null;
      const seen = document.elementFromPoint(box.left + 4, box.top + 4);
      return { text: range.toString(), top: box.top, bottom: box.bottom, seen: seen?.textContent ?? '' };
    },
    { timeout: PATIENCE, polling: 100 },
    text,
  );
  return (await found.jsonValue()) as Target;
}

/** Clicks the outline line that holds this text. */
async function clickOutline(page: Page, text: string): Promise<void> {
  const items = await page.$$(inside('outline-item'));
  for (const item of items) {
    if ((await item.evaluate((element) => element.textContent ?? '')).includes(text)) return item.click();
  }
  throw new Error(`no line of the outline holds ${text}`);
}

/** Waits until the outline lights a line whose text matches. */
async function litIs(page: Page, pattern: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, wanted: string) => {
      const lit = document.querySelector(tag)?.shadowRoot?.querySelector('[aria-current="location"]');
      return new RegExp(wanted).test(lit?.textContent ?? '');
    },
    { timeout: PATIENCE },
    SIDEBAR,
    pattern,
  );
}

describe('the outline', () => {
  test('a click brings the heading into view under the sticky header and highlights it', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await sayingOf(page, '存在的问题', () => clickOutline(page, '存在的问题'));
    const target = await highlighted(page, '存在的问题');
    const header = await page.evaluate(
      () => document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(target.top).toBeGreaterThanOrEqual(header);
    expect(target.bottom).toBeLessThan(await page.evaluate(() => innerHeight));
    expect(target.seen, 'nothing covers the heading').toContain('存在的问题');
  });

  test('the section being read is lit while the page scrolls, the short last one too', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await litIs(page, '夯实基层基础');
    await page.evaluate(() => scrollTo(0, 240));
    await litIs(page, '政策解读有力有效|平台建设稳步推进|主要做法|压实责任');
  });

  test('the sidebar pushes the page aside and covers nothing of it', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    const { text, sidebar } = await page.evaluate((tag) => {
      const inner = document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="sidebar"]');
      return {
        text: document.querySelector('.main')?.getBoundingClientRect().right ?? 0,
        sidebar: inner?.getBoundingClientRect().left ?? 0,
      };
    }, SIDEBAR);
    expect(text).toBeLessThanOrEqual(sidebar);
  });
});

describe('the figures', () => {
  test('each is listed with label, value and sentence, and a click highlights its place', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await press(page, 'tab-data');
    await find(page, 'figure-row');
    const figures = await shownFigures(page);
    const told = figures.find(({ value }) => value.startsWith('412条'));
    expect(told?.label).toContain('信息');
    expect(told?.sentence).toContain('比上年增加58条');
    expect(figures.some(({ value }) => value.includes('98.6%'))).toBe(true);

    const rows = await page.$$(inside('figure-jump'));
    for (const row of rows) {
      if (!(await row.evaluate((element) => element.textContent ?? '')).includes('93条')) continue;
      await row.evaluate((element) => (element as HTMLElement).click());
      break;
    }
    const target = await highlighted(page, '93');
    expect(target.seen).toContain('清理过期信息93条');
  });
});

describe('a compilation', () => {
  test('the switch changes document, outline and place', async () => {
    const page = await stage.gotoDetected('/xxgk/2023/compilation.html');
    expect(await texts(page, 'document-title')).toEqual(['清河市体育局2022年工作总结']);
    const choice = await find(page, 'document-switch');
    const values = await choice.evaluate((element) =>
      [...(element as HTMLSelectElement).options].map((option) => option.value),
    );
    expect(values).toHaveLength(3);
    await choice.evaluate((element, value) => {
      (element as HTMLSelectElement).value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, values[1] ?? '');
    await page.waitForFunction(
      (tag: string) => {
        const title = document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[data-testid="document-title"]');
        return title?.textContent?.includes('气象局');
      },
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect((await texts(page, 'outline-item'))[0]).toContain('监测预报能力提升');
    const lit = await page.$eval(`${SIDEBAR} >>> [aria-current=location]`, (line) => line.textContent);
    expect(lit, 'the title is read with the first part').toContain('监测预报能力提升');
    const target = await highlighted(page, '清河市气象局2022年工作总结');
    expect(target.seen).toContain('清河市气象局2022年工作总结');
  });

  /** Brings a title of the page to the top of the view, as a wheel would. */
  const scrollTo = (page: Page, title: string): Promise<void> =>
    page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.textContent?.includes(text))
          walker.currentNode.parentElement?.scrollIntoView();
    }, title);

  const titleIs = (page: Page, title: string): Promise<unknown> =>
    page.waitForFunction(
      (selector: string, wanted: string) => {
        const [tag = '', inner = ''] = selector.split(' >>> ');
        const shown = document.querySelector(tag)?.shadowRoot?.querySelector(inner);
        return shown?.textContent?.includes(wanted);
      },
      { timeout: PATIENCE },
      inside('document-title'),
      title,
    );

  test('scrolled into another document the sidebar follows, there and back', async () => {
    const page = await stage.gotoDetected('/long/compilation.html');
    await titleIs(page, '体育局');
    await scrollTo(page, '清河市气象局2022年工作总结');
    await titleIs(page, '气象局');
    expect((await texts(page, 'outline-item'))[0]).toContain('监测预报能力提升');
    await scrollTo(page, '清河市体育局2022年工作总结');
    await titleIs(page, '体育局');
  });

  test('who has chosen figures keeps them and their document while scrolling', async () => {
    const page = await stage.gotoDetected('/long/compilation.html');
    await press(page, 'tab-data');
    await shownFigures(page);
    await press(page, 'pick-all');
    await find(page, 'selection');
    await scrollTo(page, '清河市气象局2022年工作总结');
    // The sidebar looks once in each frame in which the page was scrolled.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await texts(page, 'document-title')).toEqual(['清河市体育局2022年工作总结']);
    await press(page, 'clear-selection');
    await page.evaluate(() => scrollBy(0, 1));
    await titleIs(page, '气象局');
  });
});
