// Runs under Node 20 without dependencies: finds the project's own tools and starts them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a person is told in one line; no stack is printed for it. */
export class Problem extends Error {}

/** Least Node the tools (WXT, Vitest, puppeteer) and the .ts files run on. */
const LEAST = [22, 18];

const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'win' };

/** The Node that the lock file brings for this platform, or the one that runs now when it is new enough. */
export function modernNode(root = ROOT) {
  const name = `node-${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const own = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return process.execPath;
  throw new Problem(
    `On ${process.platform}/${process.arch} Node ${LEAST.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

/** The script file behind an installed tool's command. */
export function toolPath(name, command = name.split('/').pop(), root = ROOT) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** The environment of a later step: the project's tools and its Node come first. */
export function toolEnv(extra = {}, root = ROOT) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/**
 * Runs `node ARGS` with the project's Node. `quiet` keeps the output instead of showing it.
 * Resolves to { code, output }; a signal counts as code 1.
 */
export function runNode(args, { env = {}, quiet = false } = {}) {
  return run(modernNode(), args, { env, quiet });
}

export function run(command, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: toolEnv(env),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a long step in the person's terminal. It is told to stop when this process is, by signal or, when
 * this process is killed outright, by the closed channel; resolves to its exit code.
 */
export function hand(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(modernNode(), args, {
      cwd: ROOT,
      env: toolEnv(env),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    // Ctrl-C reaches the whole group by itself; a signal to npm or to this process alone does not.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    process.on('SIGINT', () => {});
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Ends a script: problems in one line, anything else with its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.stderr.write(error instanceof Problem ? `${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
