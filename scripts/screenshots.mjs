// npm run screenshots: the README's picture, and every look of the sidebar for the eye.
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
  return hand(['--disable-warning=ExperimentalWarning', 'scripts/shoot.ts', JSON.stringify(paths)]);
});
