// npm run soak [-- 300]: pages opened and closed in each browser; fails where something is left behind.
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

const BUILDS = { chrome: ['-b', 'chrome'], firefox: ['-b', 'firefox', '--mv3'] };

await main(async () => {
  let worst = 0;
  for (const [browser, path] of Object.entries(await setup(Object.keys(BUILDS)))) {
    say(`Building for ${browser} …`);
    const { code, output } = await runNode([toolPath('wxt'), 'build', ...BUILDS[browser]], { quiet: true });
    if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
    const args = [browser, path, ...process.argv.slice(2)];
    const left = await hand(['--disable-warning=ExperimentalWarning', 'tests/soak/run.ts', ...args]);
    worst = Math.max(worst, left);
  }
  return worst;
});
