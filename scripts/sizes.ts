// npm run sizes: which files and functions have grown long. A report, not a rule: it never fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longFunctions } from './lib/sizes.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['cli', 'components', 'entrypoints', 'scripts', 'tests', 'utils'];
/** Lines of a file and of a function up to which nobody needs to look (CONTRIBUTING.md). */
const FILE = 300;
const FUNCTION = 40;
/** In tests a function is often a list of cases. */
const isTest = (path: string) => path.startsWith('tests/');

function read(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:[mc]?[jt]s|tsx|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const files = FOLDERS.flatMap(read);
const long = files
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .filter(({ lines }) => lines > FILE);
const functions = files
  .filter(({ path }) => !isTest(path) && !/\.(?:css|d\.m?ts)$/.test(path))
  .flatMap(({ path, text }) => longFunctions(path, text, FUNCTION).map((one) => ({ path, ...one })));
const byLines = (a: { lines: number }, b: { lines: number }) => b.lines - a.lines;

for (const { path, lines } of long.sort(byLines)) console.log(`${String(lines).padStart(5)}  ${path}`);
for (const { path, line, name, lines } of functions.sort(byLines))
  console.log(`${String(lines).padStart(5)}  ${path}:${line} ${name}`);
console.log(
  `${files.length} files: ${long.length} over ${FILE} lines; ${functions.length} functions over ${FUNCTION} (npm run sizes)`,
);
