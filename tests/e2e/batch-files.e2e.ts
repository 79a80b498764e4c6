import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';
import { docx, p } from '../support/docx.ts';
import { gb18030 } from '../support/files.ts';
import { centred, pdf, set } from '../support/pdf.ts';
import { emptyQueue, ended, openBatch } from './batch.ts';
import { click, emptyLibrary, openLibrary, report, rows, upload } from './library.ts';
import { keepSettings, useStage } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'minglan-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stage = useStage({});

beforeEach(async () => {
  await keepSettings(stage);
  await emptyLibrary(stage);
  await emptyQueue(stage);
});

/** The paragraphs of a report, its title first. */
const paragraphs = (agency: string) =>
  report(agency, 2023, 44)
    .replace(/<title>.*<\/title>/, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('files', () => {
  test('that were cancelled before they were read can still be read', async () => {
    const path = join(folder, 'cancelled.html');
    writeFileSync(path, report('清河市水务局', 2023, 320));
    const page = await openBatch(stage);
    await upload(page, 'batch-files', path);
    await page.waitForSelector('[data-testid="batch-row"][data-state="waiting"]');
    await click(page, 'batch-cancel');
    await page.waitForSelector('[data-testid="batch-row"][data-state="cancelled"]');
    // The reload is over before the new page is there, and the old one has the same buttons.
    await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
    await page.reload({ waitUntil: [] });
    await page.waitForSelector(':root:not([data-old]) [data-testid="batch"][data-loaded="true"]', {
      timeout: PATIENCE,
    });
    await click(page, 'batch-retry');
    // Until it begins anew it has ended: as it had been.
    await page.waitForSelector('[data-testid="batch-row"]:not([data-state="cancelled"])', {
      timeout: PATIENCE,
    });
    expect(await ended(page)).toEqual(['done']);
  });

  test('are read as pages are: saved pages, text, PDF, Word, archives of them', async () => {
    const write = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const [title = '', ...rest] = paragraphs('清河市档案局');
    const word = docx(
      paragraphs('清河市文旅局')
        .map((line) => p(line))
        .join(''),
    );
    const page = await openBatch(stage);
    await upload(
      page,
      'batch-files',
      write('saved.html', report('清河市水务局', 2023, 320)),
      write('old.txt', gb18030(paragraphs('清河市民政局').join('\n'))),
      write('printed.pdf', pdf([[centred(title, 90), ...set(rest, 130)]])),
      write('written.docx', word),
      write(
        'all.zip',
        zipSync({
          'a/1.docx': docx(
            paragraphs('清河市医保局')
              .map((line) => p(line))
              .join(''),
          ),
        }),
      ),
      write('broken.pdf', '%PDF-1.7 and then nothing'),
    );
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="batch-row"]').length === 6);
    await click(page, 'batch-run');
    expect(await ended(page)).toEqual(['done', 'done', 'done', 'done', 'done', 'damaged']);
    const library = await openLibrary(stage);
    const list = (await rows(library, 5)).join();
    for (const name of ['水务局', '民政局', '档案局', '文旅局', '医保局'])
      expect(list).toContain(`清河市${name}`);
  });
});
