import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/drive/server.ts';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { gb18030 } from '../support/files.ts';
import { violationsOfPage } from './axe-check.ts';
import { emptyQueue, ended, openBatch } from './batch.ts';
import { click, emptyLibrary, openLibrary, report, rows, says, shown, typeInto } from './library.ts';
import { BROWSER, keepSettings, useStage } from './support.ts';

const html = (body: string, more: Partial<Served> = {}): Served => ({ body, type: 'text/html', ...more });
const note = (text: string) => html(`<!doctype html><meta charset="utf-8"><title>提示</title><p>${text}</p>`);

let busy = 0;
let free: () => void = () => undefined;
let held = Promise.resolve();
const pages: Record<string, string | Served> = {
  '/ok.html': report('清河市水务局', 2023, 320),
  '/gbk.html': html('', {
    body: gb18030(report('云岭县教育局', 2023, 150).replace('utf-8', 'gb2312')),
  }),
  '/moved.html': html('', { status: 302, headers: { location: '/new.html' } }),
  '/new.html': report('清河市林业局', 2023, 77),
  '/verify.html': html('', { status: 412 }),
  '/captcha.html': note('请完成验证后继续访问'),
  '/script.html': note('请启用JavaScript后继续'),
  '/news.html': note(
    '清河市召开会议部署防汛工作，要求各部门落实责任、加强值守，确保群众安全度汛。'.repeat(3),
  ),
  '/broken.html': html(report('清河市交通局', 2023, 9), { isBroken: true }),
  '/huge.html': html('x', { headers: { 'content-length': '300000000' } }),
  '/runs.html': report('清河市商务局', 2023, 11).replace(
    '</div>',
    '<script>window.top.ran = true; fetch("/told.html")</script><img src="/told.png" onerror="window.top.ran=true"></div>',
  ),
  '/list.html': `<!doctype html><meta charset="utf-8"><ul>
<li><a href="/ok.html">清河市水务局2023年政务公开工作总结</a></li>
<li><a href="/gbk.html">云岭县教育局2023年政务公开工作总结</a></li>
<li><a href="/about.html">关于我们</a></li></ul>`,
  // Read at the moment of the question: what they are depends on the test.
  get '/busy.html'() {
    return busy-- > 0 ? html('', { status: 503 }) : html(report('清河市审计局', 2023, 21));
  },
  get '/slow.html'() {
    return html(report('清河市统计局', 2023, 31), { after: held });
  },
};
const stage = useStage(pages, { grants: true });

/** Each at a site of its own: the queue waits between two questions to one site. */
const at = (path: string, site = path.replace(/\W|html/g, '')) => `http://${site}.gov.cn${path}`;

async function setPace(page: Page, field: string, value: number): Promise<void> {
  await page.$eval(
    `[data-testid="pace-${field}"]`,
    (input, to) => {
      (input as HTMLInputElement).value = String(to);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

async function add(page: Page, ...addresses: string[]): Promise<void> {
  await typeInto(page, 'batch-text', addresses.join('\n'));
  await click(page, 'batch-add-text');
  await page.waitForFunction(
    (count: number) => document.querySelectorAll('[data-testid="batch-row"]').length >= count,
    { timeout: PATIENCE },
    addresses.length,
  );
}

beforeEach(async () => {
  busy = 0;
  held = new Promise((resolve) => {
    free = resolve;
  });
  await keepSettings(stage);
  await emptyLibrary(stage);
  await emptyQueue(stage);
});
afterEach(() => free());

describe('a list of addresses', () => {
  test('is read one after the other, each with what came of it in plain words', async () => {
    const page = await openBatch(stage);
    await setPace(page, 'retries', 0);
    const paths = ['/ok.html', '/gbk.html', '/moved.html', '/none.html', '/verify.html', '/captcha.html'];
    const more = ['/script.html', '/news.html', '/broken.html', '/huge.html'];
    await add(page, ...[...paths, ...more].map((path) => at(path)));
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual([
      'done',
      'done',
      'done',
      'not-found',
      'verification',
      'verification',
      'needs-script',
      'no-report',
      'unreachable',
      'too-large',
    ]);
    await says(page, 'batch-progress', /10 \/ 10.*读出 3，未读出 7/);
    expect(await violationsOfPage(page)).toEqual([]);
    const library = await openLibrary(stage);
    const list = await rows(library, 3);
    for (const agency of ['清河市水务局', '云岭县教育局', '清河市林业局'])
      expect(list.some((row) => row.includes(agency))).toBe(true);
  });

  test('is found in any text, each address once; what is none is said', async () => {
    const page = await openBatch(stage);
    await add(page, `见${at('/ok.html')}，以及 ${at('/ok.html')} 和 ftp://a.gov.cn/1.html`);
    await says(page, 'batch-said', /加入 1 项 · 重复 1 项，只读一次 · 不是可读取的网址：ftp/);
  });

  test('tries again, later and later, where a site only stumbled', async () => {
    busy = 1;
    const page = await openBatch(stage);
    await setPace(page, 'retries', 2);
    await add(page, at('/busy.html'));
    await click(page, 'batch-run');
    await page.waitForFunction(
      () => document.querySelector('[data-testid="batch-row"]')?.textContent?.includes('稍后重试'),
      // It is said until the second try alone.
      { timeout: PATIENCE, polling: 'mutation' },
    );
    expect(await ended(page)).toEqual(['done']);
  });

  test('stops waiting for an answer that does not come, and is tried anew on demand', async () => {
    const page = await openBatch(stage);
    await setPace(page, 'retries', 0);
    await setPace(page, 'timeout', 5);
    await add(page, at('/slow.html'));
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['timed-out']);
    // The second answer may take as long as a busy machine needs.
    await setPace(page, 'timeout', 60);
    free();
    await click(page, 'batch-retry');
    await page.waitForSelector('[data-state="done"]', { timeout: PATIENCE });
  });

  test('is paused, resumed and cancelled', async () => {
    const page = await openBatch(stage);
    await setPace(page, 'timeout', 60);
    await add(page, at('/ok.html'), at('/slow.html'), at('/new.html'));
    await click(page, 'batch-run');
    await page.waitForSelector('[data-testid="batch-row"][data-state="done"]', { timeout: PATIENCE });
    await page.waitForSelector('[data-testid="batch-row"][data-state="reading"]', { timeout: PATIENCE });
    await click(page, 'batch-run');
    await page.waitForSelector('[data-testid="batch"][data-state="paused"]', { timeout: PATIENCE });
    free();
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['done', 'done', 'done']);
    held = new Promise((resolve) => {
      free = resolve;
    });
    await click(page, 'batch-clear');
    await page.waitForSelector('[data-testid="batch-row"]', { hidden: true });
    await add(page, at('/slow.html', 'later'), at('/gbk.html', 'later'));
    await click(page, 'batch-run');
    await page.waitForSelector('[data-testid="batch-row"][data-state="reading"]', { timeout: PATIENCE });
    await click(page, 'batch-cancel');
    expect(await ended(page)).toEqual(['cancelled', 'cancelled']);
  });

  test('no script of a fetched page runs, and nothing it names is loaded', async () => {
    const before = stage.server.requests.length;
    const page = await openBatch(stage);
    await add(page, at('/runs.html'));
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['done']);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(stage.server.requests.slice(before).filter((url) => url.includes('/told'))).toEqual([]);
  });

  test('one site is asked no more than the pace allows', async () => {
    const page = await openBatch(stage);
    await setPace(page, 'host', 1);
    await add(page, at('/ok.html', 'one'), at('/new.html', 'one'), at('/gbk.html', 'one'));
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['done', 'done', 'done']);
    // When the browser itself says that it asked: how long an answer takes on a busy machine says nothing.
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.startsWith('http://one.gov.cn/'))
        .map(({ startTime }) => startTime)
        .sort((one, other) => one - other),
    );
    expect(asked).toHaveLength(3);
    // A pause of a second each; the clocks of the queue and of the browser may differ by a tick.
    asked.slice(1).forEach((time, i) => {
      expect(time - (asked[i] as number)).toBeGreaterThan(990);
    });
  });
});

describe('a column page', () => {
  test('gives its links that name a report', async () => {
    const page = await openBatch(stage);
    await typeInto(page, 'batch-column', at('/list.html', 'list'));
    await click(page, 'batch-look');
    await shown(page, 'batch-add-links');
    await click(page, 'batch-add-links');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="batch-row"]').length === 2, {
      timeout: PATIENCE,
    });
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['done', 'done']);
  });
});

describe.runIf(BROWSER === 'firefox')('a site outside of gov.cn', () => {
  test('is asked for at that moment, and read', async () => {
    const page = await openBatch(stage);
    await add(page, 'http://reports.example.test/ok.html');
    await page.click('[data-testid="batch-run"]');
    expect(await ended(page)).toEqual(['done']);
  });
});
