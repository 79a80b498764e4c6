import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { type ReadSheet, readXlsx } from '../support/xlsx.ts';
import { violations } from './axe-check.ts';
import { savedBy } from './downloads.ts';
import { useStage } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const seeded = readFileSync(new URL('../pages/annual-2021-seeded-errors/page.html', import.meta.url), 'utf8');
/** A report so long that its sheets are far over what fflate would give to a worker. */
const LONG = seeded.replace(
  '政务微博发布172条。',
  `政务微博发布172条。${Array.from({ length: 900 }, (_, i) => `</p><p>第${i % 9}季度走访企业${i + 2}家次，收集意见建议${i + 5}条，办结事项${i + 9}件。`).join('')}`,
);
/** Sentences that begin as formulas do, one that turns its digits round, and a control character. */
const HOSTILE = `<!doctype html><meta charset="utf-8"><title>清河市政务服务局2023年政务公开工作总结</title><div class="TRS_Editor">
<p align="center"><strong>清河市政务服务局2023年政务公开工作总结</strong></p><p>2023年，市政务服务局认真落实公开要求，持续完善制度，工作稳步推进，现将有关情况总结如下。</p>
<p><strong>一、工作开展情况</strong></p><p>=HYPERLINK("http://evil.test")公开信息500条。</p><p>@SUM(A1)收到留言约260条。</p>
<p>-2+3举办培训12期。</p><p>\u2067办结来信\u202e190件。</p><p><strong>二、下一步工作打算</strong></p><p>＝计划公开信息600条。</p></div>`;
const stage = useStage(
  { '/zwgk/annual.html': seeded, '/zwgk/long.html': LONG, '/zwgk/hostile.html': HOSTILE },
  { downloads },
);

async function save(page: Page, format: string): Promise<Uint8Array> {
  const { name, bytes } = await savedBy(async () => {
    await press(page, 'save-menu');
    await press(page, `menu-save-${format}`);
  }, downloads);
  saved.push(name);
  rmSync(join(downloads, name));
  return bytes;
}
const saved: string[] = [];

const STEM = '柳溪区市场监督管理局_2022_柳溪区市场监督管理局2022年度政府信息公开工作报告';

/** Rows as records by the names in the first row; empty cells are null. */
function records({ rows: [head = [], ...rows] }: ReadSheet): Record<string, string | number | null>[] {
  return rows.map((row) =>
    Object.fromEntries(head.map((name, at) => [String(name?.value), row[at]?.value ?? null])),
  );
}

describe('a document is saved', () => {
  test('as a workbook of four sheets, named by agency, year and title', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    const sheets = readXlsx(await save(page, 'xlsx'));
    expect(saved.at(-1)?.normalize()).toBe(`${STEM}.xlsx`);
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '目录', '核对', '表格']);
    for (const { frozen, rows } of sheets) {
      expect(frozen, 'the line of names stays in sight').toBe(1);
      expect(rows[0]?.every((cell) => cell?.bold)).toBe(true);
    }
    const [data, , checks] = sheets as [ReadSheet, ReadSheet, ReadSheet];
    const figures = records(data);
    expect(figures.find((row) => row.数值 === 827)).toMatchObject({ 年份: 2022, 单位: '条', 状态: '实际' });
    expect(figures.every((row) => row.数值 === null || typeof row.数值 === 'number')).toBe(true);
    expect(figures.every((row) => String(row.网址).startsWith('http://www.qinghe.gov.cn/zwgk/'))).toBe(true);
    expect(records(checks).map((row) => row.说明)).toContainEqual(
      expect.stringContaining('应为 35（33＋2），表中为 36（33＋3），差 1'),
    );
  });

  test('as a workbook whose long texts wrap in columns that can be read', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    const [data] = readXlsx(await save(page, 'xlsx')) as [ReadSheet];
    const at = data.rows[0]?.findIndex((cell) => cell?.value === '原句') ?? -1;
    expect(data.rows.slice(1).every((row) => row[at]?.wrapped)).toBe(true);
    expect(Math.max(...data.widths)).toBeLessThanOrEqual(60);
    expect(data.widths[at]).toBeGreaterThan(40);
  });

  test('as a workbook, however long it is', async () => {
    const page = await stage.gotoDetected('/zwgk/long.html');
    const [data] = readXlsx(await save(page, 'xlsx'));
    expect(data?.rows.length).toBeGreaterThan(2700);
  });

  test('with nothing of the page taken for a formula, in a workbook and in CSV', async () => {
    const page = await stage.gotoDetected('/zwgk/hostile.html');
    const [data] = readXlsx(await save(page, 'xlsx')) as [ReadSheet];
    expect(data.formulas).toBe(0);
    const sentences = records(data).map((row) => String(row.原句));
    expect(sentences[0]).toBe('=HYPERLINK("http://evil.test")公开信息500条。');
    const starting = data.rows.flat().filter((cell) => /^[=+\-@＝]/.test(String(cell?.value ?? '')));
    expect(starting.length).toBeGreaterThan(3);
    expect(starting.every((cell) => cell?.isText)).toBe(true);

    const csv = strFromU8(await save(page, 'csv'));
    const { data: rows } = Papa.parse<string[]>(csv.slice(1));
    expect(rows.flat()).toContain('\'=HYPERLINK("http://evil.test")公开信息500条。');
    expect(rows.flat().filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
    expect(csv, 'no sign that turns digits round').not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('as CSV with a byte order mark, as Markdown and as JSON', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    const csv = await save(page, 'csv');
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data: rows } = Papa.parse<string[]>(strFromU8(csv).slice(1), { skipEmptyLines: true });
    expect(new Set(rows.map((row) => row.length)), 'every row has the same cells').toEqual(new Set([18]));
    expect(rows.map((row) => row.at(-1))).toContain('T3.new.total');
    expect(strFromU8(await save(page, 'markdown'))).toMatch(
      /^# 柳溪区市场监督管理局2022年度政府信息公开工作报告/,
    );
    const json = JSON.parse(strFromU8(await save(page, 'json')));
    expect(json.format).toBe('minglan.reading/1');
    expect(json.documents[0].checks.length).toBeGreaterThan(5);
    expect(saved.slice(-3).map((name) => name.normalize())).toEqual([
      `${STEM}.csv`,
      `${STEM}.md`,
      `${STEM}.json`,
    ]);
  });

  test('together with all others of its page', async () => {
    const page = await stage.gotoDetected('/xxgk/2023/compilation.html');
    const agencies = (sheet?: ReadSheet) => new Set(sheet && records(sheet).map((row) => row.机关));
    const [alone] = readXlsx(await save(page, 'xlsx'));
    expect(agencies(alone).size).toBe(1);
    const [data, outline] = readXlsx(await save(page, 'whole'));
    expect(agencies(data).size).toBeGreaterThan(1);
    expect(agencies(outline)).toEqual(agencies(data));
    expect(saved.at(-1)?.normalize()).toBe('清河市部分单位2022年工作总结汇编.xlsx');
  });

  test('as it was saved last, with one press', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    await save(page, 'markdown');
    await page.waitForFunction(
      (tag: string) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[data-testid="save-all"]')
          ?.textContent?.includes('Markdown'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    await press(page, 'save-menu');
    expect((await texts(page, 'menu'))[0]).toMatch(/^导出 Markdown/);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a menu', () => {
  const isFocused = (page: Page, testId: string) =>
    page.waitForFunction(
      (tag: string, id: string) =>
        document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-testid') === id,
      { timeout: PATIENCE },
      SIDEBAR,
      testId,
    );

  test('is walked with the arrows, and gives the keyboard back on Escape', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    await press(page, 'copy-menu');
    await isFocused(page, 'menu-copy-table');
    await page.keyboard.press('ArrowUp');
    await isFocused(page, 'menu-copy-whole');
    await page.keyboard.press('ArrowDown');
    await isFocused(page, 'menu-copy-table');
    await page.keyboard.press('Escape');
    await isFocused(page, 'copy-menu');
    await expect.poll(() => texts(page, 'menu'), { timeout: PATIENCE }).toEqual([]);
    expect(await texts(page, 'sidebar'), 'the sidebar stays').toHaveLength(1);
  });
});
