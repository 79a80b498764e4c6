import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inside, PATIENCE, press, texts } from '../../scripts/drive/sidebar.ts';
import { hasHost, useStage } from './support.ts';

const summary = readFileSync(new URL('../../samples/summary.html', import.meta.url), 'utf8');
const withScript = (script: string) => summary.replace('<head>', `<head><script>${script}</script>`);
const MARKUP = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';
const escaped = MARKUP.replaceAll('<', '&lt;');

const stage = useStage({
  '/xxgk/markup.html': summary
    .replace('<p><strong>一、', `<p><strong>一、${escaped}`)
    .replaceAll('公开信息', `公开${escaped}信息`),
  '/xxgk/turned.html': summary.replaceAll('公开信息', '公\u202e开\u200b信\u2066息'),
  '/xxgk/globals.html': withScript(`
    for (const name of ['map', 'filter', 'flatMap', 'slice', 'push', 'find'])
      Array.prototype[name] = () => { throw new Error('overridden'); };
    JSON.parse = JSON.stringify = () => { throw new Error('overridden'); };
    Element.prototype.attachShadow = () => { throw new Error('overridden'); };
    Document.prototype.createElement = () => { throw new Error('overridden'); };
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'forged 99999条' });
    window.MutationObserver = window.Range = window.CSS = undefined;`),
  '/xxgk/hidden.html': summary.replace(
    '</head>',
    '<style>html > *, body * { display: none !important; position: static !important; opacity: 0 !important }</style></head>',
  ),
  '/xxgk/removed.html': summary.replace(
    '</body>',
    `<script>let times = 0; new MutationObserver(() => {
      const host = document.querySelector('minglan-sidebar');
      if (host && times++ < 3) host.remove();
    }).observe(document.documentElement, { childList: true, subtree: true });</script></body>`,
  ),
  '/xxgk/restless.html': summary.replace(
    '</body>',
    `<p id="clock"></p><script>let n = 0; setInterval(() => {
      document.getElementById('clock').textContent = '刷新' + n++;
    }, 50);</script></body>`,
  ),
  '/xxgk/many.html': summary.replace('</body>', `${'<i>字</i>'.repeat(60_000)}</body>`),
  '/xxgk/elements.html': withScript(`
    customElements.define = customElements.get = () => { throw new Error('overridden'); };
    window.addEventListener = document.addEventListener = () => { throw new Error('overridden'); };
    window.requestAnimationFrame = window.setTimeout = () => 0;
    history.pushState = history.replaceState = () => { throw new Error('overridden'); };`),
  '/xxgk/fleeting.html': summary.replace(
    '</body>',
    `<iframe id="fleeting" src="/xxgk/2024/annual.html" width="600" height="300"></iframe><script>
      const frame = document.getElementById('fleeting');
      new MutationObserver(() => document.querySelector('minglan-sidebar') && frame.remove())
        .observe(document.documentElement, { childList: true });</script></body>`,
  ),
  '/xxgk/foreign.html': summary.replace(
    '</body>',
    '<iframe src="http://other.example.test/xxgk/markup.html" width="600" height="300"></iframe></body>',
  ),
});

/** The sidebar shows outline and figures, and nothing of the page has run in it. */
async function works(page: Page): Promise<void> {
  expect((await texts(page, 'outline-item')).length).toBeGreaterThan(3);
  await press(page, 'tab-data');
  await page.waitForSelector(inside('figure-row'), { timeout: PATIENCE });
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
}

describe('a hostile page', () => {
  test('with markup in headings and figures: it is shown as the text it is', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/markup.html');
    await works(page);
    const made = await page.evaluate(() => {
      const root = document.querySelector('minglan-sidebar')?.shadowRoot;
      return root?.querySelectorAll('img, script, iframe').length;
    });
    expect(made).toBe(0);
  });

  test('with characters that turn the text round: labels hold none of them', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/turned.html');
    await works(page);
    expect((await texts(page, 'figure-jump')).join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('that overrides prototypes and globals reads as any other', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/globals.html');
    const sidebar = await page.waitForSelector(inside('figure-row'), { timeout: 1 }).catch(() => null);
    expect(sidebar, 'the outline is shown first').toBeNull();
    const items = await page.$$(inside('outline-item'));
    expect(items.length).toBeGreaterThan(3);
    const words = await items[0]?.evaluate((item) => item.innerHTML);
    expect(words).not.toContain('forged');
  });

  test('that takes over custom elements, listeners and timers reads as any other', async () => {
    const page = await stage.goto('http://www.example.test/xxgk/elements.html');
    await stage.driven.pressAction(page);
    // The page's own timers stand still: asked from outside.
    const lines = () => texts(page, 'outline-item').then(({ length }) => length);
    await expect.poll(lines, { timeout: PATIENCE }).toBeGreaterThan(3);
  });

  test('that takes a frame away the moment it is to be read is read without it', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/fleeting.html');
    expect(await page.$('#fleeting')).toBeNull();
    await works(page);
  });

  test('that writes itself anew under an open sidebar is read anew', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/2024/summary.html');
    await page.evaluate(
      (text) => {
        document.open();
        document.write(text);
        document.close();
      },
      summary.replaceAll('2023年', '2021年'),
    );
    const title = () => texts(page, 'document-title').then((all) => all.join());
    await expect.poll(title, { timeout: PATIENCE }).toBe('清河市园林绿化局2021年政府信息公开工作总结');
    expect(await page.evaluate(() => document.querySelectorAll('minglan-sidebar').length)).toBe(1);
  });

  test('whose styles hide everything cannot hide the sidebar', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/hidden.html');
    const box = await page.$eval(inside('sidebar'), (element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    });
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(200);
  });

  test('that takes the sidebar out gets it back after the next change, or is left alone', async () => {
    const page = await stage.goto('http://www.example.test/xxgk/removed.html');
    await stage.driven.pressAction(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(
      await page.evaluate(() => document.querySelectorAll('minglan-sidebar').length),
    ).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.querySelector('h1, .title') !== null)).toBe(true);
  });

  test('that changes every 50 ms is read, and still answers', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/restless.html');
    await works(page);
    const before = await page.$eval('#clock', (clock) => clock.textContent);
    await page.waitForFunction((text) => document.querySelector('#clock')?.textContent !== text, {}, before);
  });

  test('of 60,000 text nodes is read', async () => {
    await works(await stage.gotoAsked('http://www.example.test/xxgk/many.html'));
  });

  test('with a frame of another origin is read without it', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/foreign.html');
    await works(page);
    expect(await hasHost(page)).toBe(true);
  });

  test('finds nothing of the extension to know it by', async () => {
    const page = await stage.gotoAsked('http://www.example.test/xxgk/foreign.html');
    const found = await page.evaluate(() => ({
      named: Object.keys(window).filter((name) => /minglan/i.test(name)),
      resources: performance.getEntriesByType('resource').filter(({ name }) => /-extension:/.test(name))
        .length,
    }));
    expect(found).toEqual({ named: [], resources: 0 });
  });
});
