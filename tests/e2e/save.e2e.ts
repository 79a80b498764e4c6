import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { useStage } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const seeded = readFileSync(new URL('../pages/annual-2021-seeded-errors/page.html', import.meta.url), 'utf8');
/** A report so long that its sheets are far over what fflate would give to a worker. */
const LONG = seeded.replace(
  '政务微博发布172条。',
  `政务微博发布172条。${Array.from({ length: 900 }, (_, i) => `</p><p>第${i % 9}季度走访企业${i + 2}家次，收集意见建议${i + 5}条，办结事项${i + 9}件。`).join('')}`,
);
const stage = useStage({ '/zwgk/annual.html': seeded, '/zwgk/long.html': LONG }, { downloads });

async function save(page: Page, format: string): Promise<Uint8Array> {
  const before = new Set(readdirSync(downloads));
  await press(page, 'save-menu');
  await press(page, `menu-save-${format}`);
  const name = await vi.waitFor(
    () => {
      const [done] = readdirSync(downloads).filter(
        (file) => !before.has(file) && !/\.(?:part|crdownload|tmp)$/.test(file) && !file.startsWith('.'),
      );
      if (!done || readdirSync(downloads).some((file) => /\.(?:part|crdownload)$/.test(file))) {
        throw new Error('nothing was saved');
      }
      return done;
    },
    { timeout: PATIENCE, interval: 50 },
  );
  saved.push(name);
  const bytes = readFileSync(join(downloads, name));
  rmSync(join(downloads, name));
  return bytes;
}
const saved: string[] = [];

const NAME = /^柳溪区市场监督管理局_2022_柳溪区市场监督管理局2022年度政府信息公开工作报告\.xlsx$/;

describe('a document is saved', () => {
  test('as a workbook of four sheets, named by agency, year and title', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    const files = unzipSync(await save(page, 'xlsx'));
    expect(saved.at(-1)?.normalize()).toMatch(NAME);
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '数据',
      '目录',
      '核对',
      '表格',
    ]);
    const data = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(data).toMatch(/<v>827<\/v>/);
    expect(data).toMatch(/state="frozen"/);
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
      '应为 35，表中为 36，差 1',
    );
  });

  test('as a workbook, however long it is', async () => {
    const page = await stage.gotoDetected('/zwgk/long.html');
    const files = unzipSync(await save(page, 'xlsx'));
    const data = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(data.length).toBeGreaterThan(500_000);
    expect(data.match(/<row /g)?.length).toBeGreaterThan(2700);
  });

  test('as CSV with a byte order mark, as Markdown and as JSON', async () => {
    const page = await stage.gotoDetected('/zwgk/annual.html');
    const csv = await save(page, 'csv');
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(csv)).toContain('T3.new.total');
    expect(strFromU8(await save(page, 'markdown'))).toMatch(
      /^# 柳溪区市场监督管理局2022年度政府信息公开工作报告/,
    );
    const json = JSON.parse(strFromU8(await save(page, 'json')));
    expect(json.format).toBe('minglan.reading/1');
    expect(json.documents[0].checks.length).toBeGreaterThan(5);
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
  const focused = (page: Page): Promise<string | null | undefined> =>
    page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-testid'),
      SIDEBAR,
    );
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
    expect(await focused(page)).toBe('menu-copy-json');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('menu-copy-table');
    await page.keyboard.press('Escape');
    await isFocused(page, 'copy-menu');
    expect(await texts(page, 'menu')).toEqual([]);
    expect(await texts(page, 'sidebar'), 'the sidebar stays').toHaveLength(1);
  });
});
