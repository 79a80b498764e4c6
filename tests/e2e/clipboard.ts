import type { Page } from 'puppeteer-core';
import { PATIENCE, press, sayingOf } from '../../scripts/drive/sidebar.ts';
import type { Stage } from './support.ts';

/** A page that keeps what is pasted into it: one of the pages of a stage that looks into the clipboard. */
export const PASTE = {
  '/paste.html': `<!doctype html><meta charset="utf-8"><title>paste</title><textarea id="box"></textarea>
<script>box.addEventListener('paste', (event) => {
  const { clipboardData } = event;
  window.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
});</script>`,
} as const;

export interface Pasted {
  text: string;
  html: string;
}

/** What is on the clipboard: pastes with the keyboard, as into a spreadsheet. */
export async function pasted(stage: Stage): Promise<Pasted> {
  const page = await stage.goto('/paste.html');
  await page.focus('#box');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['paste'] });
  await page.keyboard.up('Control');
  const got = await page.waitForFunction(() => (window as unknown as { pasted?: Pasted }).pasted, {
    timeout: PATIENCE,
  });
  const value = (await got.jsonValue()) as Pasted;
  return { ...value, text: value.text.replaceAll('\r\n', '\n') };
}

/** Does something of which the sidebar says that it was copied, and gives its words. */
export const copied = (page: Page, work: () => Promise<unknown>): Promise<string> =>
  sayingOf(page, '已复制', work);

/** Copies the figures of the document in a format, from the menu of the footer. */
export async function copyAs(page: Page, format: 'table' | 'csv' | 'markdown' | 'json'): Promise<void> {
  await press(page, 'copy-menu');
  await press(page, `menu-copy-${format}`);
}
