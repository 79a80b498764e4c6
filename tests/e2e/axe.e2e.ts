import { describe, expect, test } from 'vitest';
import { find, press } from '../../scripts/drive/sidebar.ts';
import { violations, violationsInEachView } from './axe-check.ts';
import { useStage } from './support.ts';

const PLAIN =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cakes</title><h1>Cakes</h1><p>Flour and eggs.</p></html>';
const stage = useStage({ '/plain.html': PLAIN });

describe('axe finds nothing wrong', () => {
  test('in a work summary, in each view', async () => {
    expect(await violationsInEachView(await stage.gotoDetected('/xxgk/2024/summary.html'))).toEqual([]);
  });

  test('in the figures, with one of them chosen', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/summary.html');
    await press(page, 'tab-data');
    await press(page, 'figure-jump');
    expect(await violations(page)).toEqual([]);
  });

  test('in an annual report, in each view', async () => {
    expect(await violationsInEachView(await stage.gotoDetected('/xxgk/2024/annual.html'))).toEqual([]);
  });

  test('in a compilation, with its switch', async () => {
    const page = await stage.gotoDetected('/xxgk/2023/compilation.html');
    await find(page, 'document-switch');
    expect(await violations(page)).toEqual([]);
  });

  test('with a refused copy', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/summary.html');
    await page.evaluate(() => {
      window.addEventListener('copy', (event) => event.stopImmediatePropagation(), true);
    });
    await (await find(page, 'copy-all')).click();
    await find(page, 'fallback-text');
    expect(await violations(page)).toEqual([]);
  });

  test('on a page that is none', async () => {
    expect(await violations(await stage.gotoAsked('http://www.example.test/plain.html'))).toEqual([]);
  });
});
