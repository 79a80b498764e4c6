// npm run fuzz: mutated test pages, until a fault is found or the time is over. --seed N --minutes N.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../../utils/files/index.ts';
import { pick, seeded } from '../bench/random.ts';
import { faultOf, growthOf } from './inspect.ts';
import { mutated } from './mutate.ts';

const PAGES = join(import.meta.dirname, '../pages');
const FOUND = join(import.meta.dirname, '../../test-results/fuzz');
/** Work for eight times the text beyond which a page counts as super-linear; 64 would be the square. */
const BOUND = 24;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, minutes: { type: 'string', default: '5' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const minutes = Number(values.minutes);
if (!Number.isFinite(seed) || !(minutes > 0)) {
  console.error('usage: npm run fuzz -- [--seed N] [--minutes N]');
  process.exit(2);
}

const sources = readdirSync(PAGES)
  .map((name) => join(PAGES, name, 'page.html'))
  .filter((file) => existsSync(file))
  .map((file) => decode(readFileSync(file)));
const until = Date.now() + minutes * 60_000;
let tried = 0;
let faults = 0;

function keep(number: number, markup: string, fault: string): void {
  mkdirSync(FOUND, { recursive: true });
  const file = join(FOUND, `${seed}-${number}.html`);
  writeFileSync(file, markup);
  faults++;
  console.error(`seed ${seed}, page ${number}: ${fault}\n  kept as ${file}`);
}

console.log(`Seed ${seed}, ${sources.length} pages, ${minutes} min`);
for (; Date.now() < until; tried++) {
  // Every page has its own numbers: the one that failed is made again without those before it.
  const random = seeded(seed + tried);
  const markup = mutated(random, pick(random, sources));
  const fault = faultOf(markup);
  if (fault) keep(tried, markup, fault);
  if (tried % 25 > 0) continue;
  const growth = growthOf(markup);
  if (growth > BOUND) keep(tried, markup, `eight times the text takes ${growth.toFixed(0)} times as long`);
}
console.log(`${tried} pages tried, ${faults} with a fault (seed ${seed})`);
process.exitCode = faults > 0 ? 1 : 0;
