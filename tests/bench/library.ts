import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Driven, launch } from '../../scripts/drive/launch.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { BATCH, batchPages, LIBRARY, writeLibrary } from './library-pages.ts';
import { type Measured, measureBatch, measureFile, measureList } from './library-steps.ts';
import { type Bar, barsTable, short, withResults } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'docs/batch.md');
const LAST = join(ROOT, 'test-results/bench-library.json');
const MB = 1024 * 1024;

const OPEN_MS = 1000;
const KEY_MS = 100;
const HEAP_GROWTH = 1.2;

const say = (text: string) => process.stderr.write(`${text}\n`);

async function measure(driven: Driven, file: string, addresses: readonly string[]): Promise<Measured> {
  say(`Library of ${LIBRARY.toLocaleString('en')} readings …`);
  const files = await measureFile(driven, file, LIBRARY);
  const list = await measureList(driven);
  say(`Batch of ${BATCH} pages …`);
  const batch = await measureBatch(driven, addresses);
  return { ...files, ...list, ...batch };
}

const count = (n: number) => n.toLocaleString('en');

function barsOf(m: Measured): Bar[] {
  const growth = m.heapAtEnd / m.heapEarly;
  return [
    {
      name: `the list of ${count(LIBRARY)} readings opens`,
      bar: 'under 1 s',
      measured: `${short(m.open)} ms`,
      ok: m.open < OPEN_MS,
    },
    {
      name: 'an answer to each character typed into the search, the slowest',
      bar: `under ${KEY_MS} ms`,
      measured: `${short(m.slowestKey)} ms`,
      ok: m.slowestKey < KEY_MS,
    },
    {
      name: `a batch of ${BATCH} pages of 30 KB, rows read and kept`,
      bar: `all ${BATCH}`,
      measured: `${m.rowsDone}, in the library ${m.rowsKept}`,
      ok: m.rowsDone === BATCH && m.rowsKept === BATCH,
    },
    {
      name: `memory after ${BATCH} pages against after 50`,
      bar: `at most ${HEAP_GROWTH}×`,
      measured: `${short(growth)}× (${short(m.heapEarly / MB)} → ${short(m.heapAtEnd / MB)} MB)`,
      ok: growth <= HEAP_GROWTH,
    },
    {
      name: 'longest time the view does not answer during the batch',
      bar: `under ${KEY_MS} ms`,
      measured: m.longestTask === 0 ? 'under 50 ms' : `${short(m.longestTask)} ms`,
      ok: m.longestTask < KEY_MS,
    },
  ];
}

const rest = (m: Measured): string =>
  [
    `The file of that library has ${short(m.fileBytes / MB)} MB; it is taken in within ${short(m.takenIn / 1000)} s and`,
    `written within ${short(m.written / 1000)} s. The batch reads ${short(m.pagesPerSecond)} pages a second where no site asks`,
    'for patience (every page at a site of its own, a local server), into the library of that size.',
  ].join(' ');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, browser: { type: 'string' } } });
  const folder = await mkdtemp(join(tmpdir(), 'minglan-bench-'));
  const { addresses, lookup } = batchPages();
  const server = await PageServer.start(lookup);
  const file = join(folder, 'library.json');
  await writeLibrary(file);
  const driven = await launch({
    browser: 'chrome',
    path: values.browser ?? '/usr/bin/chromium',
    extension: join(ROOT, '.output/chrome-mv3'),
    headless: true,
    downloads: folder,
    pac: server.sealed,
  });
  try {
    const measured = await measure(driven, file, addresses);
    const [cpu] = cpus();
    const machine = `${await driven.browser.version()}, ${cpus().length} cores (${cpu?.model ?? 'unknown'}).`;
    const report = [machine, barsTable(barsOf(measured)), rest(measured)].join('\n\n');
    process.stdout.write(`${report}\n`);
    await mkdir(join(ROOT, 'test-results'), { recursive: true });
    await writeFile(LAST, `${JSON.stringify(measured, null, 2)}\n`);
    if (!values.quick) await writeFile(DOCUMENT, withResults(await readFile(DOCUMENT, 'utf8'), report));
  } finally {
    await driven.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
