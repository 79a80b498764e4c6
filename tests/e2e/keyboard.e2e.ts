import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, SIDEBAR, sayingOf } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { copied, PASTE, pasted } from './clipboard.ts';
import { sidebarGone, sidebarReady, useStage } from './support.ts';

/** A page with hotkeys of its own, heard of wherever pages listen for them. */
const HOTKEYS = `<!doctype html><meta charset="utf-8"><title>清河市园林绿化局2023年政府信息公开工作总结</title>
<input id="field"><div class="TRS_Editor"><p>一、工作情况</p><p>全年办结来信12件，公开信息30条。</p></div>
<script>
window.heard = [];
for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'click']) {
  const hear = (where) => (event) => heard.push(where + ' ' + type + ' ' + (event.key ?? ''));
  addEventListener(type, hear('window'));
  for (const target of [document, document.documentElement, document.body]) {
    target.addEventListener(type, hear(target.nodeName));
    if (type.startsWith('key')) target.addEventListener(type, hear(target.nodeName + ' first'), true);
  }
  document['on' + type] = hear('handler');
}
</script>`;

const stage = useStage({ ...PASTE, '/hotkeys.html': HOTKEYS });
const SUMMARY = '/xxgk/2024/summary.html';

/** What has the keyboard inside the sidebar: its test id and role, or null when the page has it. */
function focused(page: Page): Promise<{ testId: string; text: string } | null> {
  return page.evaluate((tag) => {
    const active = document.querySelector(tag)?.shadowRoot?.activeElement;
    if (!active) return null;
    return { testId: active.getAttribute('data-testid') ?? '', text: active.textContent ?? '' };
  }, SIDEBAR);
}

async function focusedIs(page: Page, testId: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, id: string) =>
      document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-testid') === id,
    { timeout: PATIENCE },
    SIDEBAR,
    testId,
  );
}

/** Opened by the toolbar button, so that the keyboard goes into the sidebar. */
async function openedByHand(): Promise<Page> {
  const page = await stage.gotoDetected(SUMMARY);
  await stage.driven.pressAction(page);
  await sidebarGone(page);
  await stage.driven.pressAction(page);
  await sidebarReady(page);
  await page.bringToFront();
  return page;
}

async function focusTab(page: Page): Promise<void> {
  await page.evaluate((tag) => {
    document
      .querySelector(tag)
      ?.shadowRoot?.querySelector<HTMLElement>('[data-testid="tab-outline"]')
      ?.focus();
  }, SIDEBAR);
  await focusedIs(page, 'tab-outline');
}

describe('the keyboard', () => {
  test('goes into the sidebar that the person opened, and leaves the page its own when it opens by itself', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    expect(await focused(page)).toBeNull();
    const asked = await openedByHand();
    await asked.waitForFunction(
      (tag: string) => document.activeElement?.localName === tag,
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });

  test('moves between the tabs with the arrows', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    await page.keyboard.press('ArrowRight');
    await focusedIs(page, 'tab-data');
    await page.keyboard.press('Home');
    await focusedIs(page, 'tab-outline');
  });

  test('walks the tree with the arrows, folds, and jumps with Enter', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    for (let i = 0; i < 8 && (await focused(page))?.testId !== 'outline-item'; i++) {
      await page.keyboard.press('Tab');
    }
    const isAt = (words: string) =>
      expect.poll(async () => (await focused(page))?.text, { timeout: PATIENCE }).toContain(words);
    await page.keyboard.press('Home');
    await isAt('工作开展情况');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    // The folded parts are passed over.
    await isAt('主要做法');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => scrollY > 0 && CSS.highlights.has('minglan-target'), {
      timeout: PATIENCE,
    });
  });

  test('comes back to the page with Escape', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (tag: string) => document.activeElement?.localName !== tag,
      { timeout: PATIENCE },
      SIDEBAR,
    );
  });

  test('typing in the sidebar is heard by no hotkey of the page, and typing in the page still is', async () => {
    const page = await stage.gotoAsked('/hotkeys.html');
    await page.focus(inside('outline-filter'));
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await page.keyboard.type('jkn工');
    await page.keyboard.press('Backspace');
    expect(await page.$eval(inside('outline-filter'), (field) => (field as HTMLInputElement).value)).toBe(
      'jkn',
    );
    const heard = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(await heard()).toEqual([]);
    await page.focus('#field');
    await page.keyboard.press('x');
    expect((await heard()).length).toBeGreaterThan(5);
  });
});

/** What is highlighted in the page, once it is what is expected. */
async function targetIs(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => {
      const [range] = [...(CSS.highlights.get('minglan-target') ?? [])];
      return range?.toString().includes(wanted);
    },
    { timeout: PATIENCE },
    words,
  );
}

describe('keys of the sidebar', () => {
  test('J and K go from section to section, N and P from figure to figure', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    await page.keyboard.press('j');
    await targetIs(page, '工作开展情况');
    await page.keyboard.press('j');
    await targetIs(page, '主动公开更加充分');
    await page.keyboard.press('k');
    await targetIs(page, '工作开展情况');
    await page.keyboard.press('n');
    await targetIs(page, '412');
    await page.keyboard.press('n');
    await targetIs(page, '58');
    await sayingOf(page, '412', () => page.keyboard.press('p'));
    await targetIs(page, '412');
  });

  test('after another section was chosen, N goes to the first figure there', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    for (const heading of ['工作开展情况', '主动公开', '依申请公开']) {
      await page.keyboard.press('j');
      await targetIs(page, heading);
    }
    await page.keyboard.press('n');
    await targetIs(page, '19');
    await page.keyboard.press('j');
    await targetIs(page, '政策解读');
    await page.keyboard.press('n');
    await targetIs(page, '27');
  });

  test('C copies the figure in hand, else the section with its source', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    await page.keyboard.press('j');
    await targetIs(page, '工作开展情况');
    expect(await copied(page, () => page.keyboard.press('c'))).toContain('工作开展情况');
    const section = (await pasted(stage)).text;
    expect(section).toMatch(/^一、工作开展情况\n/);
    expect(section).toContain('清河市园林绿化局2023年政府信息公开工作总结\nhttp://www.qinghe.gov.cn/');
    await page.bringToFront();
    await focusTab(page);
    await page.keyboard.press('n');
    await targetIs(page, '412');
    expect(await copied(page, () => page.keyboard.press('c'))).toContain('412');
    expect((await pasted(stage)).text).toContain('412');
  });

  test('1, 2 and 3 choose the view', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/annual.html');
    await focusTab(page);
    await page.keyboard.press('3');
    await focusedIs(page, 'tab-checks');
    await page.keyboard.press('1');
    await focusedIs(page, 'tab-outline');
  });

  test('? lists the keys in a dialog that holds the keyboard and gives it back', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await focusTab(page);
    await page.keyboard.press('?');
    const sheet = await find(page, 'keys-sheet');
    await page.waitForFunction(
      (tag: string) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[data-testid="keys-sheet"]')
          ?.textContent?.match(/Shift\+M|⇧M/),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await violations(page)).toEqual([]);
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      const inDialog = await sheet.evaluate(
        (dialog) =>
          dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement) || !document.hasFocus(),
      );
      const onPage = await page.evaluate(() => document.activeElement?.matches('a, input, button') ?? false);
      expect(inDialog || !onPage, 'the page behind is out of reach').toBe(true);
    }
    await page.keyboard.press('Escape');
    await focusedIs(page, 'tab-outline');
    await expect.poll(() => page.$$(inside('keys-sheet')), { timeout: PATIENCE }).toHaveLength(0);
  });
});

describe('shortcuts of the browser', () => {
  test('go on in the text while the page keeps the keyboard', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await stage.driven.pressShortcut(page, 'next-section', 'J');
    await targetIs(page, '工作开展情况');
    await stage.driven.pressShortcut(page, 'next-section', 'J');
    await targetIs(page, '主动公开更加充分');
    await stage.driven.pressShortcut(page, 'previous-section', 'K');
    await targetIs(page, '工作开展情况');
    expect(await focused(page)).toBeNull();
  });

  test('toggle the sidebar, and lead to its filter', async () => {
    const page = await stage.gotoDetected('http://keys.gov.cn/xxgk/2024/summary.html');
    await stage.driven.pressShortcut(page, 'filter', 'F');
    await focusedIs(page, 'outline-filter');
    await stage.driven.pressShortcut(page, 'toggle', 'M');
    await sidebarGone(page);
    await stage.driven.pressShortcut(page, 'toggle', 'M');
    await sidebarReady(page);
  });
});
