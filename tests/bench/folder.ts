import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BATCH, batchPages } from './library-pages.ts';
import { short, table, withResults } from './report.ts';

/** The command line over a folder of pages: alone, on all cores, and as a step of GNU parallel. */

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'docs/batch.md');
const COMMAND = 'npm run bench -- --folder';
/** Each page several times: the start of the processes is not what counts in a folder of thousands. */
const COPIES = 4;
const FILES = BATCH * COPIES;
const run = promisify(execFile);

/** The line for GNU parallel as the document prints it, for this machine's copy. */
function printedLine(document: string): string {
  const found = /^ {4}(find [\s\S]*?jsonl)$/m.exec(document)?.[1];
  if (found === undefined) throw new Error('docs/batch.md prints no line for GNU parallel');
  return found.replace('/opt/minglan', ROOT);
}

/** Runs a line of the shell in a folder; the seconds it took, and how many lines its file has then. */
async function timed(line: string, cwd: string): Promise<{ seconds: number; lines: number }> {
  const began = performance.now();
  await run('sh', ['-c', line], { cwd });
  const seconds = (performance.now() - began) / 1000;
  const lines = (await readFile(join(cwd, '读数.jsonl'), 'utf8')).trimEnd().split('\n').length;
  return { seconds, lines };
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'minglan-bench-'));
  try {
    await mkdir(join(folder, '报告'));
    const { addresses, lookup } = batchPages();
    for (const [i, address] of addresses.entries()) {
      const body = (await lookup(new URL(address)))?.body ?? '';
      for (let copy = 0; copy < COPIES; copy++) {
        await writeFile(join(folder, '报告', `${i}-${copy}.html`), body);
      }
    }
    const document = await readFile(DOCUMENT, 'utf8');
    const read = `npm --prefix ${ROOT} run -s read -- "$PWD/报告" --format jsonl`;
    const ways: [string, string][] = [
      ['one core (`--jobs 1`)', `${read} --jobs 1 > 读数.jsonl`],
      ['all cores', `${read} > 读数.jsonl`],
      ['GNU parallel, as printed', printedLine(document)],
    ];
    const rows: string[][] = [];
    for (const [name, line] of ways) {
      const { seconds, lines } = await timed(line, folder);
      rows.push([name, `${lines} of ${FILES}`, `${short(seconds)} s`, short(FILES / seconds)]);
    }
    const machine = `${FILES} pages of 30 KB, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), the start of the processes included.`;
    const report = [machine, table(['', 'readings', 'time', 'pages a second'], rows)].join('\n\n');
    process.stdout.write(`${report}\n`);
    await writeFile(DOCUMENT, withResults(document, report, COMMAND));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
