import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { SIDEBAR } from '../../scripts/drive/sidebar.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}
interface Axe {
  run(
    where: object,
    options: { resultTypes: string[] },
  ): Promise<{ violations: Finding[]; passes: unknown[] }>;
}

async function found(page: Page, where: object | null): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (context) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // A selector for everything that is in order would take longer than all that is asked of it.
    const result = await axe.run(context ?? document, { resultTypes: ['violations'] });
    if (result.passes.length < 5) throw new Error('axe has not looked into it');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, where);
}

/** What axe finds wrong inside the sidebar, one line each. */
export function violations(page: Page): Promise<string[]> {
  return found(page, { fromShadowDom: [SIDEBAR, '[data-testid="sidebar"]'] });
}

/** What axe finds wrong in a page of the extension. */
export function violationsOfPage(page: Page): Promise<string[]> {
  return found(page, null);
}

/** Every view the sidebar offers for the page, one after the other. */
export async function violationsInEachView(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const tab of await page.$$(`${SIDEBAR} >>> [role="tab"]`)) {
    await tab.evaluate((element) => (element as HTMLElement).click());
    found.push(...(await violations(page)));
  }
  return found;
}
