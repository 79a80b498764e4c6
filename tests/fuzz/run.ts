// npm run fuzz: mutated test pages, until the time is over. --seed N --minutes N, --browsers to compare with them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { decode } from '../../utils/files/index.ts';
import { pick, seeded } from '../bench/random.ts';
import { openReaders, type Reader } from './browsers.ts';
import { differenceOf, faultOf, growthOf, madeInNode, URL } from './inspect.ts';
import { mutated } from './mutate.ts';

const PAGES = join(import.meta.dirname, '../pages');
const FOUND = join(import.meta.dirname, '../../test-results/fuzz');
/** Work for eight times the text beyond which a page counts as super-linear; 64 would be the square. */
const BOUND = 24;
/** Every so many pages one is weighed: it is read nine times for that. */
const WEIGHED = 25;
/** So many pages go to a browser at once. */
const PORTION = 25;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string', default: '5' },
    browsers: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const minutes = Number(values.minutes);
if (!Number.isFinite(seed) || !(minutes > 0)) {
  console.error('usage: npm run fuzz -- [--seed N] [--minutes N] [--browsers]');
  process.exit(2);
}

const sources = readdirSync(PAGES)
  .map((name) => join(PAGES, name, 'page.html'))
  .filter((file) => existsSync(file))
  .map((file) => decode(readFileSync(file)));

/** Keeps the page of a fault, to become a test. */
function keep(number: number, markup: string, fault: string): void {
  mkdirSync(FOUND, { recursive: true });
  const file = join(FOUND, `${seed}-${number}.html`);
  writeFileSync(file, markup);
  console.error(`seed ${seed}, page ${number}: ${fault}\n  kept as ${file}`);
}

/** Every page has its own numbers: the one that failed is made again without those before it. */
function pageOf(number: number): string {
  const random = seeded(seed + number);
  return mutated(random, pick(random, sources));
}

/** Looks at one page by itself; whether it is sound. */
function isSound(number: number, markup: string): boolean {
  const fault = faultOf(markup);
  const growth = fault === null && number % WEIGHED === 0 ? growthOf(markup) : 0;
  const found =
    fault ?? (growth > BOUND ? `eight times the text takes ${growth.toFixed(0)} times as long` : null);
  if (found !== null) keep(number, markup, found);
  return found === null;
}

/** What came of comparing. */
const compared = { same: 0, otherwise: 0, otherTree: 0 };

/** Compares a portion of pages with what the browsers make of them. Where the tree differs, the parsers do. */
async function compare(readers: readonly Reader[], first: number, pages: readonly string[]): Promise<void> {
  const here = pages.map(madeInNode);
  for (const { name, read } of readers) {
    const there = await read(pages, URL);
    for (const [i, page] of pages.entries()) {
      const [own, other] = [here[i], there[i]];
      if (!own || !other) continue;
      if (own.tree !== other.tree) compared.otherTree++;
      else if (own.reading === other.reading) compared.same++;
      else {
        compared.otherwise++;
        keep(first + i, page, `${name} reads it otherwise: ${differenceOf(own.reading, other.reading)}`);
      }
    }
  }
}

console.log(`Seed ${seed}, ${sources.length} pages, ${minutes} min`);
const readers = values.browsers ? await openReaders() : [];
const until = Date.now() + minutes * 60_000;
let tried = 0;
let faults = 0;
while (Date.now() < until) {
  const first = tried;
  const pages = Array.from({ length: PORTION }, (_, i) => pageOf(first + i));
  for (const page of pages) if (!isSound(tried++, page)) faults++;
  if (readers.length > 0) await compare(readers, first, pages);
  // A document that was looked at weakly is only let go when the event loop turns: without a rest all of them stay.
  await setImmediate();
}
for (const reader of readers) await reader.close();
console.log(`${tried} pages tried, ${faults} with a fault (seed ${seed})`);
if (readers.length > 0) {
  const names = readers.map(({ name }) => name).join(' and ');
  console.log(
    `in ${names}: ${compared.same} readings the same, ${compared.otherwise} not; ${compared.otherTree} parsed into another tree`,
  );
}
process.exitCode = faults + compared.otherwise > 0 ? 1 : 0;
