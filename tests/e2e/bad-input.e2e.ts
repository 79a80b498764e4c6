import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { PATIENCE, SIDEBAR, texts } from '../../scripts/drive/sidebar.ts';
import { useStage } from './support.ts';

const TITLE = '清河市园林绿化局2023年政府信息公开工作总结';
const head = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>`;
const summary = readFileSync(new URL('../../samples/summary.html', import.meta.url), 'utf8');
const other = readFileSync(new URL('../../samples/compilation.html', import.meta.url), 'utf8');
const article = summary.slice(
  summary.indexOf('<div class="TRS_Editor">'),
  summary.indexOf('<div class="foot">'),
);

const PAGES = {
  '/empty.html': '',
  '/one-paragraph.html': `${head}<div class="TRS_Editor"><p>${'全年共办理群众来信12件，答复率达到100%，'.repeat(19_000)}。</p></div>`,
  '/broken.html': `${head}<div class="TRS_Editor"><p><b>一、工作情况<p>全年公开信息<table><tr><td>18条<div></span></p><b>二、问题</table><p>缺少<`,
  '/nested.html': `${head}${'<div>'.repeat(3000)}<p>一、工作情况</p><p>全年公开信息18条。</p>${'</div>'.repeat(3000)}`,
  '/frames.html': `${head}<iframe src="/inner.html" width="800" height="600"></iframe>`,
  '/inner.html': `${head}${article}`,
  '/frameset.html': `<html><head><title>${TITLE}</title></head><frameset cols="20%,80%"><frame src="/empty.html"><frame src="/inner.html"></frameset></html>`,
  '/replaced.html': summary.replace(
    '</body>',
    `<template id="other">${other.slice(other.indexOf('<div id="zoom">'), other.indexOf('</body>'))}</template>
     <script>window.replace = () => document.querySelector('.main').replaceChildren(other.content.cloneNode(true));</script></body>`,
  ),
  '/emptied.html': summary.replace(
    '</body>',
    '<script>window.replace = () => document.body.replaceChildren();</script></body>',
  ),
  '/wiped.html': summary.replace(
    '</body>',
    "<script>window.replace = () => document.documentElement.replaceChildren(document.createElement('body'));</script></body>",
  ),
} as const;

const stage = useStage(PAGES);

/** The sidebar shows something for a person to read, and the page still answers. */
async function answers(page: Page): Promise<string> {
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  const [said = ''] = await texts(page, 'sidebar');
  expect(said.length).toBeGreaterThan(10);
  return said;
}

describe('bad input', () => {
  test.each([
    ['an empty page', '/empty.html'],
    ['one paragraph of 400,000 characters', '/one-paragraph.html'],
    ['broken markup', '/broken.html'],
    ['3,000 nested elements', '/nested.html'],
    ['text inside a frame', '/frames.html'],
    ['a frameset', '/frameset.html'],
  ])('%s: the sidebar answers', async (_name, path) => {
    const page = await stage.gotoAsked(`http://www.example.test${path}`);
    await answers(page);
  });

  test('an empty page is said to be empty', async () => {
    const page = await stage.gotoAsked('http://www.example.test/empty.html');
    const notices = await texts(page, 'notice');
    expect(notices.join() + (await texts(page, 'none')).join()).toMatch(/没有/);
  });

  test.each(['/emptied.html', '/wiped.html'])(
    '%s: a page emptied by its script leaves a sidebar that answers',
    async (path) => {
      const page = await stage.gotoDetected(path);
      await page.evaluate(() => (window as unknown as { replace(): void }).replace());
      await page.waitForFunction(
        (tag: string) => {
          const root = document.querySelector(tag)?.shadowRoot;
          return root?.querySelector('[data-testid="none"]') ?? root?.querySelector('[data-testid="notice"]');
        },
        { timeout: PATIENCE },
        SIDEBAR,
      );
      await answers(page);
    },
  );

  test('an article replaced by a script is read again', async () => {
    const page = await stage.gotoDetected('/replaced.html');
    expect((await texts(page, 'outline-item'))[0]).toContain('工作开展情况');
    await page.evaluate(() => (window as unknown as { replace(): void }).replace());
    await page.waitForFunction(
      (tag: string) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[data-testid="outline-item"]')
          ?.textContent?.includes('场地设施'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    await answers(page);
  });
});
