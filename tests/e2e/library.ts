import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { type KeptReading, recordOf } from '../../utils/library/records.ts';
import { exportParts } from '../../utils/library/transfer.ts';
import type { Stage } from './support.ts';

/** A report of one agency and year with a number to change. */
export function report(agency: string, year: number, published: number, more = ''): string {
  const title = `${agency}${year}年政务公开工作总结`;
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<div class="TRS_Editor"><p align="center"><strong>${title}</strong></p>
<p>${year}年，${agency}认真落实公开要求，持续完善制度，丰富公开形式，各项工作稳步推进，现将有关情况总结如下。</p>
<p><strong>一、主动公开情况</strong></p>
<p>全年主动公开政府信息${published}条，通过政务微信发布信息86条，召开新闻发布会4次。</p>
<p><strong>二、依申请公开情况</strong></p>
<p>全年收到公开申请12件，均在法定期限内答复。没有因信息公开引起的行政复议和行政诉讼。</p>
<p><strong>三、存在的问题和下一步打算</strong></p>
<p>公开的内容还不够全面，解读的形式还不够丰富。下一步将继续完善制度，加强培训。${more}</p></div>`;
}

/** Waits until something is in a page of the extension. */
export async function shown(page: Page, testId: string): Promise<void> {
  await page.waitForSelector(`[data-testid="${testId}"]`, { timeout: PATIENCE });
}

export async function click(page: Page, testId: string): Promise<void> {
  await shown(page, testId);
  await page.$eval(`[data-testid="${testId}"]`, (element) => (element as HTMLElement).click());
}

/** Waits until the text of something in a page of the extension is as wanted. */
export async function says(page: Page, testId: string, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (id: string, wanted: string) =>
      new RegExp(wanted).test(document.querySelector(`[data-testid="${id}"]`)?.textContent ?? ''),
    { timeout: PATIENCE, polling: 100 },
    testId,
    pattern.source,
  );
}

export async function openLibrary(stage: Stage, place = ''): Promise<Page> {
  const page = await stage.gotoOwn(`library.html#/${place}`);
  if (place === '') await shown(page, 'library');
  return page;
}

/** The rows of the list as they are read out, once the store has answered and there are as many as wanted. */
export async function rows(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted: number) => {
      const list = document.querySelector('[data-testid="library"]');
      const isRead = Number(list?.getAttribute('data-count') ?? -1) >= 0;
      return isRead && document.querySelectorAll('[data-testid="library-row"]').length === wanted;
    },
    { timeout: PATIENCE, polling: 100 },
    count,
  );
  return page.$$eval('[data-testid="library-row"]', (all) => all.map((row) => row.textContent ?? ''));
}

/** Empties the library as a person does. */
export async function emptyLibrary(stage: Stage): Promise<void> {
  const page = await openLibrary(stage);
  await page.waitForSelector('[data-testid="library"]:not([data-count="-1"])', { timeout: PATIENCE });
  if (await page.$('[data-testid="choose-all"]')) {
    await click(page, 'choose-all');
    await click(page, 'remove-chosen');
    await rows(page, 0);
  }
  await page.close();
}

/** A library's file with these readings, to be imported. */
export async function libraryFile(folder: string, all: readonly KeptReading[]): Promise<string> {
  const entries = all.map((one) => ({
    record: recordOf(one.reading, createHash('sha256').update(one.text).digest('hex'), Date.UTC(2026, 0, 5)),
    kept: one,
  }));
  const path = join(folder, 'library.json');
  writeFileSync(path, '');
  for await (const part of exportParts([entries])) appendFileSync(path, part);
  return path;
}

/** Imports readings into the library, which then holds these alone. */
export async function keepAll(stage: Stage, folder: string, all: readonly KeptReading[]): Promise<void> {
  const page = await openLibrary(stage);
  await upload(page, 'library-import', await libraryFile(folder, all));
  await rows(page, all.length);
  await page.close();
}

/** Hands files to a file input of a page. */
export async function upload(page: Page, testId: string, ...paths: string[]): Promise<void> {
  const input = await page.$(`[data-testid="${testId}"]`);
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
}

export async function typeInto(page: Page, testId: string, text: string): Promise<void> {
  await page.$eval(
    `[data-testid="${testId}"]`,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}
