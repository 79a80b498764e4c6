import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { click, openLibrary } from './library.ts';
import type { Stage } from './support.ts';

export async function openBatch(stage: Stage): Promise<Page> {
  const page = await openLibrary(stage, 'batch');
  await page.waitForSelector('[data-testid="batch"][data-loaded="true"]', { timeout: PATIENCE });
  return page;
}

const UNREAD = ':is([data-state="waiting"], [data-state="reading"])';

/** Cancels what waits and clears the rows, as a person does. */
export async function emptyQueue(stage: Stage): Promise<void> {
  const page = await openBatch(stage);
  for (const button of ['batch-cancel', 'batch-clear']) {
    if (await page.$(`[data-testid="${button}"]`)) await click(page, button);
    if (button === 'batch-cancel')
      await page.waitForSelector(`[data-testid="batch-row"]${UNREAD}`, { hidden: true, timeout: PATIENCE });
  }
  await page.waitForSelector('[data-testid="batch-row"]', { hidden: true, timeout: PATIENCE });
  await page.close();
}

/** Waits until no row waits or is read, and gives their states in order: 'done' or the reason. */
export async function ended(page: Page): Promise<(string | undefined)[]> {
  await page.waitForFunction(
    (unread: string) => !document.querySelector(`[data-testid="batch-row"]${unread}`),
    // A queue has several pages to read, with pauses between them.
    { timeout: 4 * PATIENCE, polling: 200 },
    UNREAD,
  );
  return page.$$eval('[data-testid="batch-row"]', (all) =>
    all.map((row) => {
      const { state, reason } = (row as HTMLElement).dataset;
      return state === 'failed' ? reason : state;
    }),
  );
}
