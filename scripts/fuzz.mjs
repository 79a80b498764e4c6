// npm run fuzz: mutated pages, looked at for exceptions, misplaced figures, work that grows faster than the text and,
// with --browsers, readings that differ between Node, Chromium and Firefox.
import { BROWSERS } from './lib/browsers.mjs';
import { hand, main } from './lib/node.mjs';
import { setup } from './setup.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  await setup(args.includes('--browsers') ? BROWSERS : []);
  return hand(['--disable-warning=ExperimentalWarning', 'tests/fuzz/run.ts', ...args]);
});
