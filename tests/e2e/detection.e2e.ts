import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORK_REPORT } from '../../scripts/drive/samples.ts';
import { PATIENCE, press, texts } from '../../scripts/drive/sidebar.ts';
import { badges } from './badge.ts';
import { BROWSER, hasHost, ownMarkup, settled, sidebarGone, sidebarReady, useStage } from './support.ts';

const summary = readFileSync(new URL('../../samples/summary.html', import.meta.url), 'utf8');
const article = summary.slice(
  summary.indexOf('<div class="TRS_Editor">'),
  summary.indexOf('<div class="foot">'),
);

const LATE = `<!doctype html><meta charset="utf-8"><title>清河市园林绿化局2023年政府信息公开工作总结</title>
<div id="text"></div><template id="article">${article}</template>
<script>setTimeout(() => { text.append(article.content) }, 700)</script>`;

const PLAIN = `<!doctype html><meta charset="utf-8"><title>Cakes</title><h1>Cakes</h1>
<p>Flour, eggs and sugar in equal parts, baked until a needle comes out clean.</p>`;

const FRAMED = `<!doctype html><meta charset="utf-8"><title>清河</title><p>框架</p>
<iframe src="/xxgk/2024/summary.html"></iframe>`;

const stage = useStage({
  '/late.html': LATE,
  '/plain.html': PLAIN,
  '/framed.html': FRAMED,
  '/feed.xml': { body: '<feed><title>2023年工作总结</title></feed>', type: 'text/xml; charset=utf-8' },
});

describe('by itself', () => {
  test.each([
    ['a work summary', '/xxgk/2024/summary.html', '清河市园林绿化局2023年政府信息公开工作总结'],
    ['an annual report', '/xxgk/2024/annual.html', '清河市水务局2023年政府信息公开工作年度报告'],
    ['a government work report', WORK_REPORT, '2025年政府工作报告'],
    ['a compilation', '/xxgk/2023/compilation.html', '清河市体育局2022年工作总结'],
  ])('the sidebar opens on %s', async (_name, path, title) => {
    const page = await stage.gotoDetected(path);
    expect(await texts(page, 'document-title')).toEqual([title]);
  });

  test('it opens on text that a script brings later', async () => {
    const page = await stage.gotoDetected('/late.html');
    expect(await texts(page, 'document-title')).toEqual(['清河市园林绿化局2023年政府信息公开工作总结']);
  });

  test('nothing is brought into a page that is none', async () => {
    const page = await stage.goto('/dtyw/2024/news.html');
    const before = await ownMarkup(page);
    await settled(stage);
    expect(await hasHost(page)).toBe(false);
    expect(await ownMarkup(page)).toBe(before);
    if (BROWSER === 'chrome') {
      const marks = await Promise.all(
        page
          .extensionRealms()
          .map((realm) => realm.evaluate(() => Symbol.for('minglan.reader') in globalThis)),
      );
      expect(marks.includes(true), 'the reader was injected').toBe(false);
    }
  });

  test('a report inside a frame does not open a sidebar inside the frame', async () => {
    const page = await stage.goto('/framed.html');
    await settled(stage);
    expect(await hasHost(page)).toBe(false);
  });

  test('closed by the person it stays closed on this host, and only there', async () => {
    const address = 'http://closed.gov.cn/xxgk/2024/summary.html';
    const page = await stage.gotoDetected(address);
    await press(page, 'close');
    await sidebarGone(page);
    await page.reload({ waitUntil: 'load' });
    await settled(stage);
    expect(await hasHost(page)).toBe(false);

    await stage.driven.pressAction(page);
    await sidebarReady(page);
    await page.reload({ waitUntil: 'load' });
    expect(await sidebarReady(page)).toBe('ready');
  });
});

describe('by the toolbar button', () => {
  test('it opens and closes on a government page', async () => {
    const page = await stage.gotoDetected('http://toggle.gov.cn/xxgk/2024/summary.html');
    await stage.driven.pressAction(page);
    await sidebarGone(page);
    await stage.driven.pressAction(page);
    expect(await sidebarReady(page)).toBe('ready');
  });

  test('it opens on any other site, and says when there is nothing to outline', async () => {
    const page = await stage.gotoAsked('http://www.example.test/plain.html');
    expect(await texts(page, 'none')).toHaveLength(1);
    await stage.driven.pressAction(page);
    await sidebarGone(page);
  });

  test('a page the browser keeps to itself is answered quietly', async () => {
    const page = await stage.driven.open();
    // Firefox loads its own pages in another process: there is no end of loading to wait for.
    await page.goto(BROWSER === 'chrome' ? 'chrome://version' : 'about:license', { waitUntil: [] });
    // Nothing tells when Firefox has come to its own page: pressed until it has.
    const answer = async () => {
      await stage.driven.pressAction(page);
      return (await badges(stage)).find(({ text }) => text === '–')?.title;
    };
    await expect.poll(answer, { timeout: PATIENCE }).toBe('浏览器不允许扩展在此页运行');
    await page.close();
  });

  test('bare XML, in which no sidebar can stand, is answered on the button', async () => {
    const page = await stage.goto('/feed.xml');
    await stage.driven.pressAction(page);
    const titles = async () => (await badges(stage)).map(({ title }) => title);
    await expect.poll(titles, { timeout: PATIENCE }).toContain('此页不是 HTML 网页，没有可放边栏的地方');
    expect(await hasHost(page)).toBe(false);
  });
});
