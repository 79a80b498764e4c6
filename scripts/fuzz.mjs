// npm run fuzz: mutated pages, looked at for exceptions, misplaced figures and work that grows faster than the text.
import { hand, main } from './lib/node.mjs';

await main(() =>
  hand(['--disable-warning=ExperimentalWarning', 'tests/fuzz/run.ts', ...process.argv.slice(2)]),
);
