// npm run bench: how fast and how large, in one run, against the floor and the peers. --quick: without the slow
// peers, and docs/performance.md stays as it is. --library: the library and the batch instead, into docs/batch.md;
// --folder: the command line over a folder of pages, into the same.
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

await main(async () => {
  const given = process.argv.slice(2);
  if (given.includes('--folder')) {
    await setup([]);
    return hand(['--disable-warning=ExperimentalWarning', 'tests/bench/folder.ts']);
  }
  const { chrome } = await setup(['chrome']);
  say('Building …');
  const { code, output } = await runNode([toolPath('wxt'), 'build', '-b', 'chrome'], { quiet: true });
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  const part = given.includes('--library') ? 'tests/bench/library.ts' : 'tests/bench/run.ts';
  const args = ['--browser', chrome, ...given.filter((one) => one !== '--library')];
  return hand(['--disable-warning=ExperimentalWarning', part, ...args]);
});
