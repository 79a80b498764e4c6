import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOfPage } from './axe-check.ts';
import { choose, compare, OVER_AGENCIES, OVER_YEARS, readings } from './compare.ts';
import { savedBy } from './downloads.ts';
import { click, keepAll, shown } from './library.ts';
import { useStage } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-charts-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const stage = useStage({}, { downloads });
const years = readings(OVER_YEARS);
const agencies = readings(OVER_AGENCIES);

beforeAll(() => keepAll(stage, downloads, [...years, ...agencies]));

const saved = (press: () => Promise<void>) => savedBy(press, downloads);

describe('the charts', () => {
  test('of an agency have a word for every year, and are saved as drawings and pictures', async () => {
    const page = await compare(stage, years);
    await choose(page, 'years', 'year-chart');
    const words = await page.$$eval('[data-testid="year-chart"] [role="img"]', (all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    expect(words).toContain('行政许可本年处理决定数量（件）：2021 12，2022 31，2023 缺');
    expect(await page.$$eval('[data-testid="year-chart"] svg', (all) => all.length)).toBe(words.length);
    expect(await violationsOfPage(page)).toEqual([]);
    const svg = await saved(() => click(page, 'chart-svg'));
    expect(svg.name).toBe('清河市水务局_主动公开政府信息总数（条）.svg');
    const text = svg.bytes.toString();
    expect(text).toContain('<title>清河市水务局 主动公开政府信息总数（条）</title>');
    expect(text).not.toContain('var(--');
    const png = await saved(() => click(page, 'chart-png'));
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(3000);
  });

  test('rank agencies, and name those without a figure instead of ranking them at 0', async () => {
    const page = await compare(stage, agencies);
    await choose(page, 'rank', 'rank-chart');
    await page.select('[data-testid="rank-indicator"]', 'licensing-decisions');
    await shown(page, 'rank-missing');
    const words = await page.$eval('[data-testid="rank-chart"] [role="img"]', (one) =>
      one.getAttribute('aria-label'),
    );
    expect(words).toContain('共 6 个机关');
    expect(await page.$eval('[data-testid="rank-missing"]', (one) => one.textContent)).toContain(
      '清河市民政局',
    );
    const listed = await page.$$eval('.rank-list li', (all) => all.map((one) => one.textContent));
    expect([listed[0], listed.at(-1)]).toEqual(['清河市统计局：342', '清河市教育局：0']);
    expect(await violationsOfPage(page)).toEqual([]);
  });

  test('are not made up where there is nothing to compare', async () => {
    const page = await compare(stage, years.slice(0, 1));
    await choose(page, 'years', 'compare');
    await page.waitForSelector('.library-empty');
    expect(await violationsOfPage(page)).toEqual([]);
  });
});
