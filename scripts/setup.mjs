// Makes a fresh checkout ready: dependencies and browsers. Node 20, no dependencies of its own.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSERS, ensureBrowsers } from './lib/browsers.mjs';
import { main, Problem, ROOT, run } from './lib/node.mjs';

export const say = (line) => process.stdout.write(`${line}\n`);

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** True when node_modules is missing, half installed or older than the lock file. */
export function modulesAreStale(root = ROOT) {
  return (
    changedAt(join(root, 'node_modules', '.package-lock.json')) < changedAt(join(root, 'package-lock.json'))
  );
}

async function ensureModules() {
  if (!modulesAreStale()) return;
  say('Installing dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { quiet: true })
    : await run('npm', args, { quiet: true, shell: process.platform === 'win32' });
  if (code !== 0) throw new Problem(`npm ci failed:\n${output.trim()}`);
}

/** Dependencies, then the wanted browsers; resolves to their paths by name. */
export async function setup(wanted) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Problem(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  await ensureModules();
  return ensureBrowsers(wanted, say);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    for (const [browser, path] of Object.entries(await setup(BROWSERS))) say(`${browser}: ${path}`);
  });
}
