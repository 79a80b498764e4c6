import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from '../../cli/dom.ts';
import type { Lookup } from '../../scripts/drive/server.ts';
import { hashOf, recordOf } from '../../utils/library/records.ts';
import type { Entry } from '../../utils/library/store.ts';
import { exportParts } from '../../utils/library/transfer.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';
import { AGENCIES, summaryPage } from './pages.ts';
import { type Wording, wording } from './wording.ts';

/** Readings in the library, pages in the batch. */
export const LIBRARY = 5000;
export const BATCH = 500;
const BYTES = 30_000;
const YEAR = 2023;
const DAY = 86_400_000;

async function entryOf(words: Wording, agency: number): Promise<Entry> {
  const address = `http://a${agency}.gov.cn/${YEAR}/zj.html`;
  const { document, close } = parse(summaryPage(words, agency, YEAR, BYTES), address);
  const { page } = readPage(document, address);
  const reading = read(page);
  close();
  const record = recordOf(reading, await hashOf(page.text), Date.UTC(YEAR + 1, 0, 16));
  return { record, kept: { id: record.id, reading, text: page.text } };
}

/** The same agency's reading of another year: only the year is another. */
function ofYear(entry: Entry, year: number): Entry {
  const text = JSON.stringify(entry).replaceAll(String(YEAR), String(year));
  const { record, kept }: Entry = JSON.parse(text);
  return { record: { ...record, year, seen: record.seen - (YEAR - year) * DAY }, kept };
}

/** Piece by piece: an agency's readings of all years. */
async function* entries(): AsyncGenerator<Entry[]> {
  const words = wording();
  const years = Math.ceil(LIBRARY / AGENCIES);
  for (let made = 0; made < LIBRARY; made += years) {
    const first = await entryOf(words, made / years);
    const count = Math.min(years, LIBRARY - made);
    yield Array.from({ length: count }, (_, back) => ofYear(first, YEAR - back));
  }
}

/** Writes the file of a library of LIBRARY readings. */
export async function writeLibrary(path: string): Promise<void> {
  await pipeline(Readable.from(exportParts(entries())), createWriteStream(path));
}

/** The pages of the batch, each at a site of its own, and what serves them. */
export function batchPages(): { addresses: string[]; lookup: Lookup } {
  const words = wording();
  const addresses = Array.from({ length: BATCH }, (_, i) => `http://b${i}.gov.cn/zj.html`);
  const bodies = addresses.map((_, i) => summaryPage(words, i, YEAR + 1, BYTES));
  const lookup: Lookup = ({ hostname }) => {
    const body = bodies[Number(/^b(\d+)\.gov\.cn$/.exec(hostname)?.[1] ?? -1)];
    return body === undefined ? null : { body, type: 'text/html; charset=utf-8' };
  };
  return { addresses, lookup };
}
