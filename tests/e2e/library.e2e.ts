import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { HOST } from '../../scripts/drive/samples.ts';
import { find, inside, PATIENCE, press, texts } from '../../scripts/drive/sidebar.ts';
import { kept } from '../unit/compare/support.ts';
import { violations, violationsOfPage } from './axe-check.ts';
import {
  click,
  emptyLibrary,
  keepAll,
  openLibrary,
  report,
  rows,
  says,
  shown,
  typeInto,
  upload,
} from './library.ts';
import { keepSettings, tabOf, useStage } from './support.ts';

const downloads = mkdtempSync(join(tmpdir(), 'minglan-library-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const pages: Record<string, string> = {};
const stage = useStage(pages, { downloads });
const ANNEX = '<p>附件：<a href="/files/annual-2023.pdf">2023年度报告.pdf</a></p>';

beforeEach(async () => {
  await keepSettings(stage);
  await emptyLibrary(stage);
  Object.assign(pages, {
    '/a/2023.html': report('清河市水务局', 2023, 320, ANNEX),
    '/a/2022.html': report('清河市水务局', 2022, 280),
    '/b/2023.html': report('云岭县教育局', 2023, 150),
  });
});

const pressed = (page: Page, value: string) =>
  page.waitForSelector(`${inside('keep')}[aria-pressed="${value}"]`, { timeout: PATIENCE });

/** Opens a report and keeps it. */
async function keep(address: string): Promise<Page> {
  const page = await stage.gotoDetected(address);
  await pressed(page, 'false');
  await press(page, 'keep');
  await pressed(page, 'true');
  return page;
}

/** How many readings with their texts the browser holds, listed or not. */
const textsOnDisk = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('minglan-library');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('readings').objectStore('readings').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** Waits until no tab holds what was deleted any more: one that is closed lets it go a moment later. */
async function undoIsOver(): Promise<void> {
  const page = await stage.gotoOwn('options.html');
  const holders = () =>
    page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].filter(({ name }) => name === 'minglan-undo').length;
    });
  await expect.poll(holders, { timeout: PATIENCE }).toBe(0);
  await page.close();
}

describe('keeping a report', () => {
  test('one click puts it into the library, where it can be read as it was', async () => {
    const page = await keep('/a/2023.html');
    expect(await violations(page)).toEqual([]);
    const library = await openLibrary(stage);
    const [row = ''] = await rows(library, 1);
    expect(row).toContain('清河市水务局2023年政务公开工作总结');
    expect(row).toContain('清河市');
    expect(row).toContain('2023');
    await library.click('[data-testid="library-row"] a');
    await shown(library, 'kept');
    const kept = await library.$eval('[data-testid="kept-figures"]', (table) => table.textContent);
    expect(kept).toContain('320条');
    const original = await library.$eval(
      '[data-testid="open-original"]',
      (link) => (link as HTMLAnchorElement).href,
    );
    expect(original).toMatch(/\/a\/2023\.html$/);
    expect(await violationsOfPage(library)).toEqual([]);
  });

  test('a later visit says that nothing has changed, or what has', async () => {
    await keep('/a/2023.html');
    const same = await stage.gotoDetected('/a/2023.html');
    await pressed(same, 'true');
    pages['/a/2023.html'] = report('清河市水务局', 2023, 360, ANNEX).replace('存在的问题', '主要问题');
    const page = await stage.gotoDetected('/a/2023.html');
    await find(page, 'changed');
    const [words = ''] = await texts(page, 'changed');
    expect(words).toContain('改 1，增 0，减 0；章节：增 1，减 1');
    expect(words).toMatch(/320条 360条/);
    expect(await violations(page)).toEqual([]);
    const library = await openLibrary(stage);
    const [row = ''] = await rows(library, 1);
    expect(row).toContain('网页有变化');
    await library.close();
    await press(page, 'keep');
    await pressed(page, 'true');
    const anew = await openLibrary(stage);
    expect((await rows(anew, 1))[0]).not.toContain('网页有变化');
  });

  test('happens by itself where the person has set it so', async () => {
    await keepSettings(stage, { keepAutomatically: true });
    const page = await stage.gotoDetected('/b/2023.html');
    await pressed(page, 'true');
    const library = await openLibrary(stage);
    expect((await rows(library, 1))[0]).toContain('云岭县教育局');
  });

  test('a linked file is handed to the batch reading', async () => {
    const page = await stage.gotoDetected('/a/2023.html');
    await press(page, 'read-annex');
    const library = await tabOf(stage, 'library.html#/batch');
    await says(library, 'batch-row', /\/files\/annual-2023\.pdf/);
    await library.close();
  });
});

describe('the list', () => {
  beforeEach(() =>
    keepAll(
      stage,
      downloads,
      Object.entries(pages).map(([path, page]) => kept(page, `http://${HOST}${path}`)),
    ),
  );

  test('is searched and sorted', async () => {
    const library = await openLibrary(stage);
    await rows(library, 3);
    await typeInto(library, 'library-search', '水务 2022');
    expect((await rows(library, 1))[0]).toContain('2022年');
    await says(library, 'library-count', /1/);
    await typeInto(library, 'library-search', '');
    await click(library, 'sort-year');
    expect((await rows(library, 3))[2]).toContain('清河市水务局2022年');
    await click(library, 'sort-year');
    expect((await rows(library, 3))[0]).toContain('清河市水务局2022年');
  });

  test('tags what was chosen, and shows a tag alone', async () => {
    const library = await openLibrary(stage);
    await typeInto(library, 'library-search', '水务');
    await rows(library, 2);
    await click(library, 'choose-all');
    await typeInto(library, 'tag-name', '评估2023');
    await click(library, 'tag-add');
    await typeInto(library, 'library-search', '');
    await shown(library, 'tag-filter');
    await library.select('[data-testid="tag-filter"]', '评估2023');
    expect((await rows(library, 2)).every((row) => row.includes('评估2023'))).toBe(true);
  });

  test('deletes, and undoes it', async () => {
    const library = await openLibrary(stage);
    await rows(library, 3);
    await library.$eval('[data-testid="choose-row"]', (box) => (box as HTMLElement).click());
    await click(library, 'remove-chosen');
    await rows(library, 2);
    await click(library, 'undo');
    await rows(library, 3);
  });

  test.each([1280, 420])('stays where it is while rows are chosen and deleted, %i px wide', async (width) => {
    const library = await openLibrary(stage);
    await library.setViewport({ width, height: 800 });
    await rows(library, 3);
    const top = () => library.$eval('.table', (table) => table.getBoundingClientRect().top);
    const before = await top();
    await says(library, 'strip', /勾选报告/);
    await library.$eval('[data-testid="choose-row"]', (box) => (box as HTMLElement).click());
    await says(library, 'chosen-count', /已选 1 份/);
    await library.waitForSelector('[data-testid="remove-chosen"]', { visible: true });
    expect(await top()).toBe(before);
    await click(library, 'remove-chosen');
    await rows(library, 2);
    await library.waitForSelector('[data-testid="undo"]', { visible: true });
    expect(await top()).toBe(before);
  });

  test('deletes nothing that a search hides', async () => {
    const library = await openLibrary(stage);
    await rows(library, 3);
    await click(library, 'choose-all');
    await typeInto(library, 'library-search', '水务');
    const left = await rows(library, 2);
    await says(library, 'chosen-count', /已选 3 份 另有 1 份/);
    await click(library, 'remove-chosen');
    await rows(library, 0);
    await says(library, 'library', /没有符合条件的报告/);
    await typeInto(library, 'library-search', '');
    const [kept = ''] = await rows(library, 1);
    expect(left).not.toContain(kept);
    await click(library, 'undo');
    await rows(library, 3);
  });

  test('what was deleted can be undone though another tab is opened and deletes too', async () => {
    const first = await openLibrary(stage);
    await rows(first, 3);
    await first.$eval('[data-testid="choose-row"]', (box) => (box as HTMLElement).click());
    await click(first, 'remove-chosen');
    await rows(first, 2);
    const second = await openLibrary(stage);
    await rows(second, 2);
    await second.$eval('[data-testid="choose-row"]', (box) => (box as HTMLElement).click());
    await click(second, 'remove-chosen');
    await rows(second, 1);
    await first.bringToFront();
    await click(first, 'undo');
    await rows(first, 2);
    await second.bringToFront();
    await click(second, 'undo');
    await rows(second, 3);
    await rows(first, 3);
  });

  test('what was deleted is gone from the disk once nobody can undo it', async () => {
    const library = await openLibrary(stage);
    await rows(library, 3);
    await library.$eval('[data-testid="choose-row"]', (box) => (box as HTMLElement).click());
    await click(library, 'remove-chosen');
    await rows(library, 2);
    await expect.poll(() => textsOnDisk(library), { timeout: PATIENCE }).toBe(3);
    await library.close();
    await undoIsOver();
    const later = await openLibrary(stage);
    await expect.poll(() => textsOnDisk(later), { timeout: PATIENCE }).toBe(2);
    expect(await later.$('[data-testid="undo"]')).toBeNull();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (theme) => {
    await keepSettings(stage, { theme });
    const library = await openLibrary(stage);
    await rows(library, 3);
    await click(library, 'choose-all');
    await shown(library, 'tag-name');
    expect(await violationsOfPage(library)).toEqual([]);
  });

  test('goes into one file and comes back out of it', async () => {
    const library = await openLibrary(stage);
    await rows(library, 3);
    await click(library, 'library-export');
    const name = () => readdirSync(downloads).find((file) => /^minglan-library-.*\.json$/.test(file));
    const whole = () => {
      try {
        return JSON.parse(readFileSync(join(downloads, name() ?? ''), 'utf8')).entries.length;
      } catch {
        return 0;
      }
    };
    await expect.poll(whole, { timeout: PATIENCE }).toBe(3);
    await click(library, 'choose-all');
    await click(library, 'remove-chosen');
    await rows(library, 0);
    await upload(library, 'library-import', join(downloads, name() as string));
    await rows(library, 3);
    await says(library, 'library-said', /3/);
  });

  test.each([
    ['no JSON', '{"format": oops'],
    ['another file', '{"format":"minglan.settings/1","settings":{}}'],
  ])('%s is not taken in, with the reason, and nothing changes', async (_name, text) => {
    const path = join(downloads, 'wrong.json');
    writeFileSync(path, text);
    const library = await openLibrary(stage);
    await rows(library, 3);
    await upload(library, 'library-import', path);
    await says(library, 'library-said', /不是明览导出的资料库/);
    await rows(library, 3);
  });
});
