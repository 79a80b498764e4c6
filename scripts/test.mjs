// npm test: everything that can fail, in one go. Node 20, no dependencies.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from './lib/browsers.mjs';
import { countsOf, summaryOf } from './lib/counts.mjs';
import { main, Problem, ROOT, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

const RESULTS = join(ROOT, 'test-results');
/** Sizes of what was built, and times as ratios within one run. */
const GATE = join(ROOT, 'tests/bench/gate.ts');

const tool = (name, args, command) => () => runNode([toolPath(name, command), ...args], { quiet: true });

/** A run of Vitest whose tests are counted one by one. */
function tests(name, args, env = {}) {
  const file = join(RESULTS, `${name}.json`);
  return async () => {
    rmSync(file, { force: true });
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const done = await runNode([toolPath('vitest'), 'run', ...args, ...reporters], {
      env: { NO_COLOR: '1', ...env },
      quiet: true,
    });
    return { ...done, report: readReport(file) };
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before it could write one; its exit code says the rest.
    return null;
  }
}

const e2e = (browser, paths) =>
  tests(`e2e-${browser}`, ['-c', 'vitest.e2e.config.ts'], {
    MINGLAN_BROWSER: browser,
    MINGLAN_BROWSER_PATH: paths[browser],
  });

/**
 * In order; each has a name to ask for it alone. What tells something has it in its last line. Steps of one
 * `lane` that follow each other run side by side: a driven browser leaves half of a machine idle.
 */
const steps = (paths) => [
  { name: 'prepare', run: tool('wxt', ['prepare']) },
  { name: 'types', run: tool('typescript', ['--noEmit', '-p', '.'], 'tsc') },
  { name: 'lint', run: tool('@biomejs/biome', ['check', '.']) },
  {
    name: 'sizes',
    run: () =>
      runNode(['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts/sizes.ts')], { quiet: true }),
    tells: true,
  },
  { name: 'unit', run: tests('unit', []) },
  { name: 'zip', run: () => runNode([join(ROOT, 'scripts/zip-twice.mjs')], { quiet: true }) },
  { name: 'build-chrome', run: tool('wxt', ['build', '-b', 'chrome']) },
  { name: 'build-firefox', run: tool('wxt', ['build', '-b', 'firefox', '--mv3']) },
  {
    name: 'size-speed',
    run: () => runNode(['--disable-warning=ExperimentalWarning', GATE], { quiet: true }),
  },
  { name: 'web-ext', run: tool('web-ext', ['lint', '-s', '.output/firefox-mv3', '--warnings-as-errors']) },
  ...BROWSERS.map((browser) => ({ name: `e2e-${browser}`, run: e2e(browser, paths), lane: 'browsers' })),
];

/** Steps that run at the same time, group after group. */
function groupsOf(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.lane !== undefined && last?.[0].lane === step.lane) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The steps asked for by name (or the beginning of one); all without a name. */
function chosen(all, names) {
  const unknown = names.filter((name) => !all.some((step) => step.name.startsWith(name)));
  if (unknown.length > 0) {
    throw new Problem(`No step ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  }
  return names.length === 0 ? all : all.filter((step) => names.some((name) => step.name.startsWith(name)));
}

async function runStep({ name, run, tells = false }) {
  const began = Date.now();
  const { code, output, report } = await run();
  const counts = countsOf(code, report);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const ok = counts.failed === 0;
  const tests = report ? `, ${counts.passed} of ${counts.passed + counts.failed} tests` : '';
  const told = ok && tells ? `, ${output.trim().split('\n').at(-1)}` : '';
  say(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.padStart(6)} s${tests}${told}`);
  if (!ok) say(`${output.trim().replace(/^/gm, '    ')}\n`);
  return { name, ...counts };
}

await main(async () => {
  const paths = await setup(BROWSERS);
  mkdirSync(RESULTS, { recursive: true });
  const began = Date.now();
  const results = [];
  for (const group of groupsOf(chosen(steps(paths), process.argv.slice(2)))) {
    results.push(...(await Promise.all(group.map(runStep))));
  }
  const { line, failed, names } = summaryOf(results);
  say(
    `\n${names.length > 0 ? `Failed: ${names.join(', ')}` : 'All is well'}, ${Math.round((Date.now() - began) / 1000)} s`,
  );
  say(line);
  return failed > 0 ? 1 : 0;
});
