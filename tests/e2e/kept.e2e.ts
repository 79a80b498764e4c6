import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { inside, PATIENCE, press } from '../../scripts/drive/sidebar.ts';
import { violationsOfPage } from './axe-check.ts';
import { emptyLibrary, openLibrary, rows, shown } from './library.ts';
import { keepSettings, useStage } from './support.ts';

const page = (name: string) => readFileSync(join(import.meta.dirname, '../pages', name, 'page.html'), 'utf8');
const stage = useStage({ '/annual.html': page('annual-2021-seeded-errors') });

beforeEach(() => emptyLibrary(stage));

/** The annual report in the library, opened there. */
async function keptReport(): Promise<Page> {
  const report = await stage.gotoDetected('/annual.html');
  await report.waitForSelector(`${inside('keep')}[aria-pressed="false"]`, { timeout: PATIENCE });
  await press(report, 'keep');
  await report.waitForSelector(`${inside('keep')}[aria-pressed="true"]`, { timeout: PATIENCE });
  const library = await openLibrary(stage);
  await rows(library, 1);
  await library.click('[data-testid="library-row"] a');
  await shown(library, 'kept');
  return library;
}

const textOf = (library: Page, testId: string): Promise<string> =>
  library.$eval(`[data-testid="${testId}"]`, (element) => element.textContent ?? '');

describe('an annual report in the library', () => {
  test('has its tables with their official labels, and beside a wrong total what it adds up to', async () => {
    await keepSettings(stage, { language: 'zh' });
    const library = await keptReport();
    expect(await textOf(library, 'kept-table-T2')).toContain('行政规范性文件');
    const requests = await textOf(library, 'kept-table-T3');
    expect(requests).toContain('商业企业');
    expect(requests).toContain('按勾稽关系 2');
    expect(await violationsOfPage(library)).toEqual([]);
  });

  test('says what does not agree, by which rule, and folds what does', async () => {
    await keepSettings(stage, { language: 'zh' });
    const library = await keptReport();
    const checks = await textOf(library, 'kept-checks');
    expect(checks).toContain('处不一致');
    expect(checks).toContain('每一列');
    expect(await library.$$eval('[data-testid="kept-checks"] details[open]', (open) => open.length)).toBe(0);
  });

  test('speaks English where the person does, but for the words of the report', async () => {
    await keepSettings(stage, { language: 'en' });
    const library = await keptReport();
    expect(await textOf(library, 'kept-checks')).toMatch(/Table 3 column “[^”]+”.*should be \d+/);
  });
});
