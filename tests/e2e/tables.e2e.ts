import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../support/annual.ts';
import { useStage } from './support.ts';

const none = KINDS.map(() => 0);
const REQUESTS = requestsHtml(
  {
    rows: {
      ...Object.fromEntries(RESULT_ROWS.map((row) => [row, none])),
      new: [8, 1, 0, 0, 0, 0],
      carried_in: none,
      carried_out: none,
      granted: [8, 1, 0, 0, 0, 0],
    },
    remedies: [],
  },
  'plain',
);
const REMEDIES = remediesHtml([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], false);

/** The bundled report, its part three and four filled; `show` says how the page holds a table. */
function report(show: (table: string, name: string) => string): string {
  const bundled = readFileSync(new URL('../../samples/annual.html', import.meta.url), 'utf8');
  const head = bundled.slice(0, bundled.indexOf('<table>'));
  return `${head}${show(DISCLOSURE, 'disclosure')}
<p>三、收到和处理政府信息公开申请情况</p>${show(REQUESTS, 'requests')}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${show(REMEDIES, 'remedies')}
<p>五、存在的主要问题及改进情况</p><p>公开的及时性还不够，下一步将加强督促检查，规范发布流程。</p>
<p>六、其他需要报告的事项</p><p>无其他需要报告的事项。</p></div></body></html>`;
}

const DISCLOSURE = `<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>11</td></tr></table>`;
const page = (html: string) => `<!doctype html><meta charset="utf-8"><body>${html}</body>`;

const stage = useStage({
  '/frames.html': report((_table, name) => `<iframe src="/${name}.html" width="900" height="600"></iframe>`),
  '/picture.html': report((table, name) =>
    name === 'requests'
      ? '<p><img src="/images/requests.png" alt="申请办理情况表" width="700" height="20"></p>'
      : table,
  ),
  '/disclosure.html': page(DISCLOSURE),
  '/requests.html': page(REQUESTS),
  '/remedies.html': page(REMEDIES),
});

const shownTables = (page: Page) => page.$$eval(inside('statutory-table'), (all) => all.length);

describe('statutory tables', () => {
  test('in frames of the same site are read and checked, and a cell leads into its frame', async () => {
    const page = await stage.gotoDetected('/frames.html');
    await press(page, 'tab-checks');
    await find(page, 'statutory-table');
    expect(await shownTables(page)).toBe(3);
    const cell = await page.waitForSelector(
      'minglan-sidebar >>> [data-testid="statutory-table"] button.cell',
    );
    await cell?.evaluate((button) => (button as HTMLElement).click());
    // The highlight of the page does not reach into a frame: there an outline lies over the cell.
    await find(page, 'outlined');
    const isOver = await page.waitForFunction(
      (tag) => {
        const box = document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('.outlined')
          ?.getBoundingClientRect();
        const frame = document.querySelector('iframe')?.getBoundingClientRect();
        return box && frame && box.top >= frame.top && box.bottom <= frame.bottom;
      },
      { timeout: PATIENCE },
      SIDEBAR,
    );
    expect(await isOver.jsonValue()).toBe(true);
  });

  test('that are a picture are named, linked and asked about', async () => {
    const page = await stage.gotoDetected('/picture.html');
    const notice = await find(page, 'notice');
    expect(await notice.evaluate((element) => element.getAttribute('data-code'))).toBe('table-instead');
    expect((await texts(page, 'notice'))[0]).toContain('申请办理情况表');
    const link = await notice.$('a');
    expect(await link?.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      `${new URL(page.url()).origin}/images/requests.png`,
    );
    await press(page, 'tab-checks');
    const asked = await page.$$eval(inside('check'), (all) =>
      all.map((one) => `${one.getAttribute('data-rule')} ${one.textContent}`),
    );
    expect(asked.filter((text) => text.startsWith('STRUCT-TABLES') && text.includes('图片'))).toHaveLength(1);
  });
});
