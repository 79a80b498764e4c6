import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find, inside, press } from '../../scripts/drive/sidebar.ts';
import { copied } from './clipboard.ts';
import { CHANGES, choose, pressInRow, rowOf } from './data.ts';
import { hasHost, ownMarkup, sidebarGone, useStage } from './support.ts';

/** Serialises itself before any extension has seen it. */
const recording = (file: string) =>
  readFileSync(new URL(`../../samples/${file}`, import.meta.url), 'utf8').replace(
    '</body>',
    '<script>window.untouched = () => document.documentElement.outerHTML; window.before = untouched();</script></body>',
  );

const STRICT = {
  body: recording('summary.html').replace(/<script>.*<\/script>/, ''),
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
};

const stage = useStage({
  '/xxgk/changes.html': CHANGES,
  '/xxgk/summary.html': recording('summary.html'),
  '/xxgk/compilation.html': recording('compilation.html'),
  '/xxgk/strict.html': STRICT,
});

describe('the page', () => {
  test.each(['/xxgk/summary.html', '/xxgk/compilation.html'])(
    '%s is unchanged by reading and jumping',
    async (path) => {
      const page = await stage.gotoDetected(`http://${path.replace(/\W/g, '')}.gov.cn${path}`);
      const own = await ownMarkup(page);
      const items = await page.$$(inside('outline-item'));
      await items.at(-1)?.evaluate((element) => (element as HTMLElement).click());
      await press(page, 'tab-data');
      const row = await find(page, 'figure-jump');
      await row.evaluate((element) => (element as HTMLElement).click());
      expect(await ownMarkup(page)).toBe(own);

      await press(page, 'close');
      await sidebarGone(page);
      expect(await hasHost(page), 'closed, nothing of ours is left').toBe(false);
      // The script runs before the closing tags of the page are read: only white space may follow it.
      const [before, after] = await page.evaluate(() => {
        const own = window as unknown as { before: string; untouched(): string };
        return [own.before, own.untouched()].map((text) => text.replace(/\s*<\/body>\s*<\/html>\s*$/, ''));
      });
      expect(after).toBe(before);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    },
  );

  test('is unchanged by marks, hovering, filters, choices and copies', async () => {
    const page = await stage.gotoDetected('/xxgk/changes.html');
    const own = await ownMarkup(page);
    await press(page, 'tab-data');
    await press(page, 'marks-toggle');
    await page.waitForFunction(() => CSS.highlights.has('minglan-figure'));
    await (await (await rowOf(page, '83项')).$('.figure-main'))?.hover();
    await page.waitForFunction(() => CSS.highlights.has('minglan-hover'));
    await pressInRow(page, '150条', 'figure-jump');
    await choose(page, 'sorting', 'value-down');
    await pressInRow(page, '150条', 'figure-pick');
    await copied(page, () => press(page, 'copy-selection'));
    expect(await ownMarkup(page)).toBe(own);
    await press(page, 'marks-toggle');
    await page.waitForFunction(() => !CSS.highlights.has('minglan-figure'));
    expect(await ownMarkup(page)).toBe(own);
  });

  test('a page with a strict content security policy is read as any other', async () => {
    const page = await stage.gotoDetected('/xxgk/strict.html');
    expect(await page.$$(inside('outline-item'))).not.toHaveLength(0);
  });
});
