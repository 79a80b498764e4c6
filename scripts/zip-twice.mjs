// Packs the extension twice and compares: the same commit gives the same bytes, so that a store, or anyone, can
// build the published files again. Also looks whether the archives hold what they should and nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { main, Problem, ROOT, runNode, toolPath } from './lib/node.mjs';

const OUT = join(ROOT, '.output');
const archives = () => readdirSync(OUT).filter((name) => name.endsWith('.zip'));

async function pack() {
  // On a fresh clone nothing has been built yet.
  mkdirSync(OUT, { recursive: true });
  for (const name of archives()) rmSync(join(OUT, name));
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'firefox', '--mv3'],
  ]) {
    const { code, output } = await runNode([toolPath('wxt'), 'zip', ...args], { quiet: true });
    if (code !== 0) throw new Problem(output.trim());
  }
  return new Map(archives().map((name) => [name, readFileSync(join(OUT, name))]));
}

const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What an archive must hold, and what must not be in it. */
const RULES = [
  {
    archive: /-(?:chrome|firefox)\.zip$/,
    needs: ['manifest.json', '_locales/zh_CN/messages.json'],
    never: /\.(?:map|ts|tsx)$/,
  },
  {
    archive: /-sources\.zip$/,
    needs: ['package.json', 'package-lock.json', 'README.md', 'wxt.config.ts'],
    never: /^(?:node_modules|\.output|\.git|test-results)\//,
  },
];

function wrongIn(name, bytes) {
  const names = Object.keys(unzipSync(bytes));
  return RULES.filter(({ archive }) => archive.test(name)).flatMap(({ needs, never }) => [
    ...needs.filter((file) => !names.includes(file)).map((file) => `${name} lacks ${file}`),
    ...names.filter((file) => never.test(file)).map((file) => `${name} holds ${file}`),
  ]);
}

await main(async () => {
  const first = await pack();
  const second = await pack();
  const wrong = [...first].flatMap(([name, bytes]) => wrongIn(name, bytes));
  if (first.size !== 3) wrong.push(`three archives were expected: ${[...first.keys()].join(', ')}`);
  for (const [name, bytes] of first)
    if (sum(bytes) !== sum(second.get(name) ?? '')) wrong.push(`${name} differs from one run to the next`);
  if (wrong.length > 0) throw new Problem(wrong.join('\n'));
  for (const [name, bytes] of first) process.stdout.write(`${sum(bytes)}  ${name}\n`);
});
