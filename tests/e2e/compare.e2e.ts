import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { readXlsx } from '../support/xlsx.ts';
import { summary } from '../unit/compare/support.ts';
import { violationsOfPage } from './axe-check.ts';
import { choose, compare, OVER_AGENCIES, OVER_YEARS, readings } from './compare.ts';
import { savedBy } from './downloads.ts';
import { click, keepAll, openLibrary, rows, says, shown, typeInto } from './library.ts';
import { useStage } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-compare-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const stage = useStage({}, { downloads });
const years = readings(OVER_YEARS);
const agencies = readings(OVER_AGENCIES);
const doubtful = summary(
  '清河市档案局',
  2020,
  '县直各单位主动公开政府信息300条。',
  '乡镇主动公开政府信息120条。',
);
const all = [...years, ...agencies, doubtful];

beforeAll(() => keepAll(stage, downloads, all));

/** The cells of a row of the matrix as they are read out, without the changes. */
const matrixRow = (page: Page, indicator: string): Promise<string[]> =>
  page.$$eval(`[data-indicator="${indicator}"] td`, (cells) =>
    cells.map((cell) => (cell.querySelector('.value') ?? cell.querySelector('.sr-only'))?.textContent ?? ''),
  );
const changesIn = (page: Page, indicator: string): Promise<string[]> =>
  page.$$eval(`[data-indicator="${indicator}"] .change`, (all) => all.map((one) => one.textContent ?? ''));

const saved = (press: () => Promise<void>) => savedBy(press, downloads);

describe('where a comparison begins', () => {
  test('groups that belong together are offered, and one leads to its comparison', async () => {
    const page = await openLibrary(stage, 'compare');
    await shown(page, 'compare-start');
    await page.waitForSelector('.start-groups a');
    expect(await violationsOfPage(page)).toEqual([]);
    const groups = await page.$$eval('.start-groups a', (links) => links.map((link) => link.textContent));
    expect(groups).toEqual(['清河市水务局2021、2022、2023 · 信息公开年报', '2023年信息公开年报 · 8 份']);
    await page.click('.start-groups a');
    await page.waitForSelector('[data-testid="compare"][data-count="3"]');
  });

  test('what is ticked in the list is compared, and one can be left out', async () => {
    const page = await openLibrary(stage);
    await rows(page, all.length);
    await click(page, 'choose-all');
    await click(page, 'compare-chosen');
    await page.waitForSelector('[data-testid="compare"][data-count="11"]');
    await page.$eval('.leave-out', (link) => (link as HTMLElement).click());
    await page.waitForSelector('[data-testid="compare"][data-count="10"]');
    await click(page, 'view-list');
    await click(page, 'notes-chosen');
    await shown(page, 'pairs');
  });

  test('the choice can be changed in the list', async () => {
    const page = await compare(stage, years);
    await click(page, 'change-choice');
    await rows(page, all.length);
    expect(await page.$$eval('[data-testid="library-row"] input:checked', (each) => each.length)).toBe(3);
  });

  test('what is no longer there is said', async () => {
    const page = await compare(stage, years, [{ id: 'http://www.qinghe.gov.cn/gone.html' }]);
    expect(await page.$eval('.library-trouble', (line) => line.textContent)).toContain('有 1 份');
  });
});

describe('the matrix', () => {
  test('has figures, changes with their bounds, and a dash for what is missing', async () => {
    const page = await compare(stage, years);
    await shown(page, 'matrix');
    expect(await matrixRow(page, 'foi-new')).toEqual(['9', '14', '11']);
    expect(await matrixRow(page, 'licensing-decisions')).toEqual(['12', '31', '缺']);
    expect(await matrixRow(page, 'admin-fees-amount')).toEqual(['3.5', '3.5', '4.2']);
    expect(await matrixRow(page, 'wechat-posts')).toEqual(['超过 300', '420', '515']);
    expect(await changesIn(page, 'wechat-posts')).toEqual(['≤ +40%', '+22.6%']);
    expect(await violationsOfPage(page)).toEqual([]);
    await typeInto(page, 'compare-search', '微信');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="matrix-row"]').length === 1);
  });

  test('leads from a number to its sentence, the kept text and the page, and back', async () => {
    const page = await compare(stage, years);
    await shown(page, 'matrix');
    const value = await page.$('[data-indicator="wechat-posts"] [data-testid="matrix-value"]');
    await value?.focus();
    await page.keyboard.press('Enter');
    await shown(page, 'source-card');
    const quote = '[data-testid="source-card"] blockquote';
    expect(await page.$eval(`${quote} mark`, (mark) => mark.textContent)).toBe('300余条');
    expect(await page.$eval(quote, (words) => words.textContent)).toContain('微信公众号发布信息300余条');
    await page.$$eval('[data-indicator="wechat-posts"] [data-testid="matrix-value"]', (each) =>
      (each[2] as HTMLElement).click(),
    );
    await says(page, 'source-change', /^较 2022 年 \+95条（\+22\.6%）$/);
    await page.$$eval('[data-indicator="wechat-posts"] [data-testid="matrix-value"]', (each) =>
      (each[0] as HTMLElement).click(),
    );
    const original = () =>
      page.$eval('[data-testid="source-original"]', (link) => (link as HTMLAnchorElement).href);
    await expect.poll(original, { timeout: PATIENCE }).toMatch(/\/2021\/.*#:~:text=/);
    expect(await violationsOfPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-testid="source-card"]'));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused, { timeout: PATIENCE }).toBe('超过 300');
    await value?.press('Enter');
    await click(page, 'source-kept');
    await shown(page, 'kept');
  });
});

describe('an indicator with several figures', () => {
  test('is not decided until a person does', async () => {
    const page = await compare(stage, [doubtful]);
    await shown(page, 'matrix');
    expect(await matrixRow(page, 'proactive-total')).toEqual(['多处']);
    await click(page, 'matrix-value');
    await shown(page, 'pick');
    expect(await violationsOfPage(page)).toEqual([]);
    await page.$$eval('[data-testid="pick"]', (all) => (all[1] as HTMLElement).click());
    await page.waitForFunction(
      () => document.querySelector('[data-testid="matrix-value"]')?.textContent === '120',
    );
  });
});

describe('the tables', () => {
  test('stand side by side, a blank as a blank', async () => {
    const page = await compare(stage, years);
    await choose(page, 'tables', 'side-by-side');
    const line = (label: string) =>
      page.$$eval(
        '[data-testid="side-by-side"] tbody tr',
        (all, wanted) =>
          [
            ...(all
              .find((row) => row.querySelector('th')?.textContent?.startsWith(wanted))
              ?.querySelectorAll('td') ?? []),
          ].map((cell) => (cell.querySelector('.sr-only') ?? cell).textContent),
        label,
      );
    expect(await line('上年结转')).toEqual(['0', '3', '1']);
    await page.select('[data-testid="tables-table"]', 'T2');
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="side-by-side"]')?.textContent?.includes('规章'),
    );
    expect(await line('行政规范性文件·现行有效')).toEqual(['5', '6', '空白']);
    expect(await violationsOfPage(page)).toEqual([]);
    await click(page, 'table-value');
    await shown(page, 'source-card');
  });
});

describe('checks over two years', () => {
  test('find what was carried over wrongly and what was taken over from last year', async () => {
    const page = await compare(stage, years);
    await choose(page, 'findings', 'pairs');
    const found = await page.$$eval('[data-testid="compared-finding"]', (all) =>
      all.map((one) => [one.getAttribute('data-rule'), one.querySelector('.verdict')?.textContent]),
    );
    expect(found).toContainEqual(['YEAR-CARRY', '不一致']);
    expect(found.filter(([rule, verdict]) => rule === 'YEAR-COPY' && verdict === '提示')).toHaveLength(2);
    expect(await page.$eval('[data-testid="pairs"]', (one) => one.textContent)).toContain(
      '“存在问题”部分 100%',
    );
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await page.$eval('.passages', (one) => one.textContent)).toContain('阶梯水价');
    expect(await violationsOfPage(page)).toEqual([]);
  });

  test('become a text of the findings that were chosen', async () => {
    const page = await compare(stage, years);
    await choose(page, 'findings', 'pairs');
    await says(page, 'circular-count', /已选 1 处/);
    await click(page, 'tick-none');
    await says(page, 'circular-count', /已选 0 处/);
    expect(
      await page.$eval('[data-testid="circular-docx"]', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    await page.$eval('[data-rule="YEAR-CARRY"] input', (input) => (input as HTMLElement).click());
    await typeInto(page, 'circular-title', '水务局年报核对');
    const markdown = await saved(() => click(page, 'circular-md'));
    expect(markdown.name).toBe('水务局年报核对.md');
    const text = markdown.bytes.toString();
    expect(text).toContain('# 水务局年报核对');
    expect(text).toContain('上年度报告结转下年度 2 件，本年度报告上年结转 3 件，相差 1 件');
    expect(text).toContain('/xxgk/2021/');
    expect(text).not.toContain('阶梯水价');
    const word = await saved(() => click(page, 'circular-docx'));
    expect(word.name).toBe('水务局年报核对.docx');
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the files of a comparison', () => {
  test('are a workbook, tidy data, JSON and Markdown', async () => {
    const page = await compare(stage, years);
    await shown(page, 'matrix');
    const book = await saved(() => click(page, 'export-xlsx'));
    expect(book.name).toBe('对照_清河市水务局_2021-2023.xlsx');
    const sheets = readXlsx(book.bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      '数据',
      '指标对照',
      '变化',
      '表三对照',
      '核对',
      '与上年相同的文字',
      '来源',
    ]);
    const csv = await saved(() => click(page, 'export-csv'));
    const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString().replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const licences = data.filter((row) => row.指标代码 === 'licensing-decisions');
    expect(licences.map(({ 年份, 状态, 数值 }) => [年份, 状态, 数值])).toEqual([
      ['2021', '有', '12'],
      ['2022', '有', '31'],
      ['2023', '缺', ''],
    ]);
    const json = await saved(() => click(page, 'export-json'));
    expect(JSON.parse(json.bytes.toString()).documents).toHaveLength(3);
    const markdown = await saved(() => click(page, 'export-markdown'));
    expect(markdown.bytes.toString()).toContain('| 行政许可本年处理决定数量 | 件 | 12 | 31 |  |');
  });
});
