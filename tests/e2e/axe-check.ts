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
  run(where: object): Promise<{ violations: Finding[]; passes: unknown[] }>;
}

/** What axe finds wrong inside the sidebar, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (tag) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const result = await axe.run({ fromShadowDom: [tag, '[data-testid="sidebar"]'] });
    if (result.passes.length < 5) throw new Error('axe has not looked into the sidebar');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, SIDEBAR);
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
