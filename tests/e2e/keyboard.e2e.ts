import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { PATIENCE, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { sidebarGone, sidebarReady, useStage } from './support.ts';

/** A page with hotkeys of its own, as portals have them. */
const HOTKEYS = `<!doctype html><meta charset="utf-8"><title>清河市园林绿化局2023年政府信息公开工作总结</title>
<input id="field"><div class="TRS_Editor" id="text"></div>
<script>
window.heard = [];
for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => heard.push(event.key), true);
for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => heard.push(event.key));
</script>`;

const stage = useStage({ '/hotkeys.html': HOTKEYS });
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
    await page.keyboard.press('Home');
    expect((await focused(page))?.text).toContain('工作开展情况');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect((await focused(page))?.text, 'the folded parts are passed over').toContain('主要做法');
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

  test('typing in the sidebar is not heard by listeners of the page behind it', async () => {
    const page = await stage.gotoAsked('/hotkeys.html');
    await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      root?.querySelector<HTMLElement>('button')?.focus();
      (window as unknown as { heard: string[] }).heard.length = 0;
    }, SIDEBAR);
    await page.keyboard.press('j');
    // Listeners in the capturing phase on the window come first whatever an extension does.
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((key) => key === 'j').length).toBeLessThanOrEqual(3);
  });
});
