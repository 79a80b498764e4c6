import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { violationsOfPage } from './axe-check.ts';
import { OVER_AGENCIES, OVER_YEARS, readings } from './compare.ts';
import { click, libraryFile, openLibrary, rows, shown, upload } from './library.ts';
import { useStage } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'minglan-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stage = useStage({}, { dark: true, language: 'en' });
const all = [...readings(OVER_YEARS), ...readings(OVER_AGENCIES)];

describe('the comparison in the dark, in English', () => {
  test('axe finds nothing wrong in any view', async () => {
    const page = await openLibrary(stage);
    await upload(page, 'library-import', await libraryFile(folder, all));
    await rows(page, all.length);
    await click(page, 'view-compare');
    await page.waitForSelector('.start-groups a');
    expect(await violationsOfPage(page)).toEqual([]);
    await click(page, 'view-list');
    await click(page, 'choose-all');
    await click(page, 'compare-chosen');
    await shown(page, 'matrix');
    await click(page, 'matrix-value');
    await shown(page, 'source-card');
    expect(await violationsOfPage(page)).toEqual([]);
    const views = { years: 'year-chart', rank: 'rank-chart', tables: 'side-by-side', findings: 'pairs' };
    for (const [tab, part] of Object.entries(views)) {
      await page.$eval(`[data-testid="compare-tabs"] input[value="${tab}"]`, (input) =>
        (input as HTMLElement).click(),
      );
      await shown(page, part);
      await page.$$eval('details', (each) => {
        for (const one of each) one.open = true;
      });
      expect(await violationsOfPage(page), tab).toEqual([]);
    }
    const words = await page.$eval('main', (main) => main.textContent ?? '');
    expect(words).toContain('Text for the report');
  });
});
