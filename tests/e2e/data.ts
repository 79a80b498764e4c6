import type { ElementHandle, Page } from 'puppeteer-core';
import { find, PATIENCE, press, SIDEBAR } from '../../scripts/drive/sidebar.ts';
import type { Stage } from './support.ts';

/** Changes with their rates, one of them wrong; parts, shares, a plan, a limit, approximations. */
export const CHANGES = `<!doctype html><meta charset="utf-8"><title>清河市政务服务局2023年政务公开工作总结</title>
<div class="TRS_Editor"><p align="center"><strong>清河市政务服务局2023年政务公开工作总结</strong></p>
<p>2023年，市政务服务局认真落实公开要求，持续完善制度，工作稳步推进，现将有关情况总结如下。</p>
<p><strong>一、工作开展情况</strong></p>
<p>（一）精简事项。审批事项由216项减少至83项，精简率为61.6%。申请材料由400份减少至300份，下降30%。</p>
<p>（二）公开信息。全年公开信息500条，其中文字类300条、图片类150条、视频类50条。收到留言约260条，阅读量超过35万次。</p>
<p>（三）办理来信。全年收到来信200件，办结190件，办结率95%。</p>
<p><strong>二、下一步工作打算</strong></p><p>2024年，计划举办培训12期，公开信息600条以上。</p></div>`;

/** The view of the figures of a page. */
export async function openData(stage: Stage, address = '/xxgk/changes.html'): Promise<Page> {
  const page = await stage.gotoDetected(address);
  await press(page, 'tab-data');
  await find(page, 'figure-row');
  return page;
}

/** Chooses in one of the lists above the figures. */
export async function choose(page: Page, testId: string, value: string): Promise<void> {
  const list = await find(page, testId);
  await list.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** The row that prints this. */
export async function rowOf(page: Page, raw: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (tag: string, wanted: string) =>
      [
        ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[data-testid="figure-row"]') ?? []),
      ].find((row) => row.querySelector('.figure-raw')?.textContent === wanted),
    { timeout: PATIENCE },
    SIDEBAR,
    raw,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** Presses something in the row that prints this. */
export async function pressInRow(page: Page, raw: string, testId: string): Promise<void> {
  const row = await rowOf(page, raw);
  await row.$eval(`[data-testid="${testId}"]`, (element) => (element as HTMLElement).click());
}

/** Computed styles of something in a row. */
export function styleIn(row: ElementHandle<Element>, selector: string, name: string): Promise<string> {
  return row.$eval(
    selector,
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    name,
  );
}

/** How many figures the list says it holds, '符合 3 项，共 14 项'. */
export async function countIs(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, wanted: string) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('[data-testid="list-count"]')
        ?.textContent?.includes(wanted),
    { timeout: PATIENCE },
    SIDEBAR,
    words,
  );
}

/** Where the words of the page stand in the view. */
export function boxOf(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`${wanted} does not stand in the page`);
  }, words);
}

/** The middle of the words, to be pointed at. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(page, words);
  return { x: x + width / 2, y: y + height / 2 };
}
