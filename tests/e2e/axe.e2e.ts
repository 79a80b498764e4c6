import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import { useStage } from './support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PLAIN =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cakes</title><h1>Cakes</h1><p>Flour and eggs.</p></html>';
const stage = useStage({ '/plain.html': PLAIN });

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong inside the sidebar, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (tag) => {
    const { run } = (
      globalThis as unknown as { axe: { run(where: object): Promise<{ violations: Violation[] }> } }
    ).axe;
    const result = await run({ fromShadowDom: [tag, '[data-testid="sidebar"]'] });
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, SIDEBAR);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

describe('axe finds nothing wrong', () => {
  test('in the outline', async () => {
    expect(await violations(await stage.gotoDetected('/xxgk/2024/summary.html'))).toEqual([]);
  });

  test('in the figures, with one of them chosen', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/summary.html');
    await press(page, 'tab-data');
    await press(page, 'figure-jump');
    await find(page, 'figure-row');
    expect(await violations(page)).toEqual([]);
  });

  test('in the checks of an annual report', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/annual.html');
    await press(page, 'tab-checks');
    expect(await violations(page)).toEqual([]);
  });

  test('in a compilation, with its switch', async () => {
    const page = await stage.gotoDetected('/xxgk/2023/compilation.html');
    await find(page, 'document-switch');
    expect(await violations(page)).toEqual([]);
  });

  test('on a page that is none', async () => {
    expect(await violations(await stage.gotoAsked('http://www.example.test/plain.html'))).toEqual([]);
  });

  test('in dark', async () => {
    const page = await stage.goto('/xxgk/2024/summary.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => undefined);
    await find(page, 'outline-item');
    expect(await violations(page)).toEqual([]);
  });
});
