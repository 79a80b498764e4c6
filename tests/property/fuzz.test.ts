import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../utils/files/index.ts';
import { seeded } from '../bench/random.ts';
import { faultOf } from '../fuzz/inspect.ts';
import { mutated } from '../fuzz/mutate.ts';

const PAGES = join(import.meta.dirname, '../pages');
const sources = readdirSync(PAGES)
  .map((name) => join(PAGES, name, 'page.html'))
  .filter((file) => existsSync(file));

test('a damaged page is read without an exception, the same twice, every figure in its place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.nat(), (file, seed) => {
      expect(faultOf(mutated(seeded(seed), decode(readFileSync(file))))).toBeNull();
    }),
    // The same pages every time, so that a release does not hang on a draw; npm run fuzz tries others.
    { numRuns: 60, seed: 7 },
  );
});
