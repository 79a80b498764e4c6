// npm run screenshots [-- chrome-zh-light]: every view and state for the eye.
import { BROWSERS } from './lib/browsers.mjs';
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

await main(async () => {
  const paths = await setup(BROWSERS);
  for (const browser of BROWSERS) {
    say(`Building for ${browser} …`);
    const args = ['build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])];
    const { code, output } = await runNode([toolPath('wxt'), ...args], { quiet: true });
    if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  }
  const job = JSON.stringify({ paths, only: process.argv[2] });
  return hand(['--disable-warning=ExperimentalWarning', 'scripts/shoot.ts', job]);
});
