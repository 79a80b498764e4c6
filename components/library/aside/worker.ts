import { expose, transfer } from 'comlink';
import type { Sheet } from '../../../utils/export/workbook.ts';
import { xlsxBytes } from '../../../utils/export/xlsx.ts';
import { failure, type Outcome, ofPage } from '../../../utils/library/outcomes.ts';
import { Library } from '../../../utils/library/store.ts';
import type { Page } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';

const library = new Library();

/** What takes long and needs no document: done beside the page, which goes on answering the person. */
const work = {
  /** Reads a page and keeps what it holds; rejects when the library cannot keep it. */
  async keep(page: Page): Promise<Outcome> {
    const reading = read(page);
    const none = ofPage(page, reading);
    if (none) return failure(none);
    await library.keep(reading, page.text, Date.now());
    return { ok: true, titles: reading.documents.map(({ title }) => title) };
  },

  async workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
    const bytes = await xlsxBytes(sheets);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type Work = typeof work;

expose(work);
