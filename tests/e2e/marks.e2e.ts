import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { middleOf } from './data.ts';
import { ownMarkup, sidebarReady, useStage } from './support.ts';

const summary = readFileSync(new URL('../../samples/summary.html', import.meta.url), 'utf8');
const article = summary.slice(
  summary.indexOf('<div class="TRS_Editor">'),
  summary.indexOf('<div class="foot">'),
);
const TITLE = '清河市园林绿化局2023年政府信息公开工作总结';
const FRAMED = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><body style="margin:0">
<iframe src="/inner.html" width="800" height="700"></iframe>`;
const INNER = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>${article}`;
const LINKED = summary.replace('公开信息412条', '<a id="link" href="#412">公开信息412条</a>');
const MANY = summary.replace(
  '<p><strong>二、主要做法',
  `${Array.from({ length: 300 }, (_, i) => `<p>走访企业收集意见建议${i + 1000}条。</p>`).join('')}<p><strong>二、主要做法`,
);
const stage = useStage({
  '/many.html': MANY,
  '/framed.html': FRAMED,
  '/inner.html': INNER,
  '/linked.html': LINKED,
});
const SUMMARY = '/xxgk/2024/summary.html';

const marked = (page: Page, name: string): Promise<number> =>
  page.evaluate((mark) => CSS.highlights.get(mark)?.size ?? 0, name);

async function setMarks(page: Page, on: boolean): Promise<void> {
  await press(page, 'tab-data');
  const toggle = await find(page, 'marks-toggle');
  const isOn = await toggle.evaluate((element) => element.getAttribute('aria-pressed') === 'true');
  if (isOn !== on) await press(page, 'marks-toggle');
  await page.waitForFunction(
    (wanted: boolean) => CSS.highlights.has('minglan-figure') === wanted,
    { timeout: PATIENCE },
    on,
  );
}

/** Waits until the row of the list that prints this has the class or attribute, and can be seen. */
function rowIs(page: Page, raw: string, selector: string, seen = true): Promise<unknown> {
  return page.waitForFunction(
    (tag: string, wanted: string, has: string, isSeen: boolean) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const row = [...(root?.querySelectorAll('[data-testid="figure-row"]') ?? [])].find(
        (one) => one.querySelector('.figure-raw')?.textContent === wanted,
      );
      if (!row?.matches(has)) return false;
      if (!isSeen) return true;
      const panel = row.closest('.panel')?.getBoundingClientRect();
      const box = row.getBoundingClientRect();
      return panel !== undefined && box.top >= panel.top && box.bottom <= panel.bottom + 1;
    },
    { timeout: PATIENCE },
    SIDEBAR,
    raw,
    selector,
    seen,
  );
}

let last: Page | null = null;
async function open(address: string): Promise<Page> {
  last = await stage.gotoDetected(address);
  return last;
}
// The switch is remembered: the next test begins with it off.
afterEach(async () => {
  if (last && !last.isClosed() && (await marked(last, 'minglan-figure')) > 0) await setMarks(last, false);
});

describe('marks in the page', () => {
  test('are off at first; a switch brings figures, plans and headings, and is remembered', async () => {
    const page = await open(SUMMARY);
    expect(await marked(page, 'minglan-figure')).toBe(0);
    const before = await ownMarkup(page);
    await setMarks(page, true);
    expect(await marked(page, 'minglan-figure')).toBe(41);
    expect(await marked(page, 'minglan-planned')).toBe(5);
    expect(await marked(page, 'minglan-heading')).toBeGreaterThan(8);
    expect(await ownMarkup(page), 'the page itself is untouched').toBe(before);
    expect(await violations(page)).toEqual([]);

    await page.reload({ waitUntil: 'load' });
    await sidebarReady(page);
    await page.waitForFunction(() => CSS.highlights.get('minglan-figure')?.size === 41, {
      timeout: PATIENCE,
    });
    await setMarks(page, false);
    expect(await marked(page, 'minglan-heading')).toBe(0);
  });

  test('a press on a marked figure finds its row', async () => {
    const page = await open(SUMMARY);
    await setMarks(page, true);
    await press(page, 'tab-outline');
    const { x, y } = await middleOf(page, '约260条');
    await page.mouse.click(x, y);
    await rowIs(page, '约260条', '[aria-current="true"]');
  });

  test('a press on a marked figure opens the folded sidebar at its row', async () => {
    const page = await open(SUMMARY);
    await setMarks(page, true);
    await press(page, 'fold');
    await find(page, 'unfold');
    const { x, y } = await middleOf(page, '约260条');
    await page.mouse.click(x, y);
    await rowIs(page, '约260条', '[aria-current="true"]');
  });

  test('a press finds a row that the list has not drawn yet', async () => {
    const page = await open('/many.html');
    await setMarks(page, true);
    const drawn = await page.$$(inside('figure-row'));
    expect(drawn.length).toBeLessThan(200);
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('1299条'));
      last?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const { x, y } = await middleOf(page, '1299条');
    await page.mouse.click(x, y);
    await rowIs(page, '1299条', '[aria-current="true"]');
  });

  test('a figure under the pointer lights its row, a row under the pointer marks its figure', async () => {
    const page = await open(SUMMARY);
    await setMarks(page, true);
    const { x, y } = await middleOf(page, '412条');
    await page.mouse.move(x, y);
    await rowIs(page, '412条', '.figure-hovered', false);

    // The pointer over the page has marked the figure, too: away from it first.
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => !CSS.highlights.has('minglan-hover'), { timeout: PATIENCE });
    const row = await page.waitForSelector(`${inside('figure-row')} .figure-main`, { timeout: PATIENCE });
    await row?.hover();
    await page.waitForFunction(() => CSS.highlights.has('minglan-hover'), { timeout: PATIENCE });
    const text = await page.evaluate(() => {
      const [place] = CSS.highlights.get('minglan-hover') ?? [];
      const range = document.createRange();
      if (place) {
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
      }
      return range.toString();
    });
    expect(text).toBe('412条');
  });

  test('a press on a link of the page is the page’s', async () => {
    const page = await open('/linked.html');
    await setMarks(page, true);
    await press(page, 'tab-outline');
    const { x, y } = await middleOf(page, '412条');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === '#412', { timeout: PATIENCE });
    const view = await find(page, 'tab-outline');
    expect(await view.evaluate((element) => element.getAttribute('aria-selected'))).toBe('true');
  });

  test('are outlines where the browser cannot highlight: inside a frame', async () => {
    const page = await stage.gotoAsked('http://www.example.test/framed.html');
    await press(page, 'tab-data');
    await press(page, 'marks-toggle');
    const outlines = await page.waitForSelector(`${inside('marks')} .outlined`, { timeout: PATIENCE });
    const { top, left } = (await outlines?.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, left: box.left };
    })) ?? { top: 0, left: 0 };
    expect(top).toBeGreaterThan(0);
    expect(left).toBeLessThan(800);
    await press(page, 'marks-toggle');
    await page.waitForFunction(
      (tag: string) => !document.querySelector(tag)?.shadowRoot?.querySelector('[data-testid="marks"]'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });
});
