// npm run store [-- screens|tiles|walk]: the pictures of the store listings, into docs/store/.
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

await main(async () => {
  const { chrome } = await setup(['chrome']);
  say('Building for chrome …');
  const { code, output } = await runNode([toolPath('wxt'), 'build', '-b', 'chrome'], { quiet: true });
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  const job = JSON.stringify({ chrome, only: process.argv[2] });
  return hand(['--disable-warning=ExperimentalWarning', 'scripts/store/draw.ts', job]);
});
