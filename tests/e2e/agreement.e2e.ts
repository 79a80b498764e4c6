import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../cli/dom.ts';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { decode } from '../../utils/files/index.ts';
import type { KeptReading } from '../../utils/library/records.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';
import { keepSettings, sidebarReady, useStage } from './support.ts';

const PAGES = join(import.meta.dirname, '../pages');

interface Golden {
  name: string;
  /** As the page stands in the tests; http, which is all that the test server speaks. */
  url: string;
  bytes: Uint8Array;
}

const golden: Golden[] = readdirSync(PAGES)
  .filter((name) => existsSync(join(PAGES, name, 'page.html')))
  .map((name, i) => {
    const { url } = JSON.parse(readFileSync(join(PAGES, name, 'meta.json'), 'utf8')) as { url: string };
    // Several pages may say that they stand at one address.
    const own = new URL(`${url.replace(/^https:/, 'http:')}?p=${i}`);
    if (!own.hostname.endsWith('.gov.cn')) own.hostname = 'www.example.test';
    return { name, url: own.href, bytes: readFileSync(join(PAGES, name, 'page.html')) };
  });

/** The reading that Node makes of a page, as the command line does. */
function inNode({ url, bytes }: Golden) {
  const { document, close } = parse(decode(bytes), url);
  const { page } = readPage(document, url);
  const reading = read(page);
  close();
  return { text: page.text, reading };
}

const nodes = new Map(golden.map((page) => [page.url, inNode(page)]));
const reports = golden.filter(({ url }) => nodes.get(url)?.reading.kind !== 'none');

const stage = useStage(
  Object.fromEntries(
    golden.map(({ url, bytes }) => [
      new URL(url).pathname + new URL(url).search,
      { body: bytes, type: 'text/html' },
    ]),
  ),
);

/** What the library holds, read where only the extension can. */
async function kept(): Promise<Map<string, KeptReading>> {
  const page = await stage.gotoOwn('options.html');
  const all = await page.evaluate(
    () =>
      // As text: the drivers do not take over what is named twice in an object.
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('minglan-library');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const readings = request.result.transaction('readings').objectStore('readings').getAll();
          readings.onsuccess = () => resolve(JSON.stringify(readings.result));
          readings.onerror = () => reject(readings.error);
        };
      }),
  );
  await page.close();
  return new Map((JSON.parse(all) as KeptReading[]).map((one) => [one.id, one]));
}

let inBrowser: Map<string, KeptReading>;

describe('the browser and Node', () => {
  beforeAll(async () => {
    await keepSettings(stage, { keepAutomatically: true, open: 'never' });
    for (const { url } of reports) {
      const page = await stage.driven.open();
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await stage.driven.pressAction(page);
      await sidebarReady(page);
      await page.waitForSelector('minglan-sidebar >>> [data-testid="keep"][aria-pressed="true"]', {
        timeout: PATIENCE,
      });
      await page.close();
    }
    inBrowser = await kept();
  }, 1_800_000);

  test('read every report among the golden pages', () => {
    expect(reports.length).toBeGreaterThan(20);
    expect(reports.filter(({ url }) => !inBrowser.has(url)).map(({ name }) => name)).toEqual([]);
  });

  test.each(reports)('$name gives the same reading in both', ({ url }) => {
    const [there, here] = [inBrowser.get(url), nodes.get(url)];
    expect(there?.text).toBe(here?.text);
    expect(there?.reading).toEqual(JSON.parse(JSON.stringify(here?.reading)));
  });
});
