// npm run soak [-- 300]: pages opened and closed in one browser; fails where something is left behind.
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

await main(async () => {
  const { chrome } = await setup(['chrome']);
  say('Building …');
  const { code, output } = await runNode([toolPath('wxt'), 'build', '-b', 'chrome'], { quiet: true });
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  const args = [chrome, ...process.argv.slice(2)];
  return hand(['--disable-warning=ExperimentalWarning', 'tests/soak/run.ts', ...args]);
});
