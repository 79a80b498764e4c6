// npm start: builds the extension and shows it on a page in a real browser. Node 20, no dependencies.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, findBrowser, hasDisplay } from './lib/browsers.mjs';
import { hand, main, Problem, runNode, toolPath } from './lib/node.mjs';
import { say, setup } from './setup.mjs';

const HELP = `npm start -- [FILE|URL] [options]

Builds the extension, serves sample pages on this machine and opens a browser with the sidebar on one.

  FILE|URL                    a saved page, or an address to open instead of the sample
  --browser chrome|firefox    which browser (chrome: Chrome, Chromium or Edge)
  --headless                  no window: prints outline and figures, saves a screenshot, ends
  --help
`;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Problem(`${error.message.split('. ')[0]}. See npm start -- --help`);
  }
}

/** The browser asked for, else the first that is there; Chrome where none is yet. */
function chosen(asked) {
  if (asked === undefined) return BROWSERS.find((browser) => findBrowser(browser)) ?? 'chrome';
  if (BROWSERS.includes(asked)) return asked;
  throw new Problem(`--browser is chrome or firefox, not ${asked}`);
}

/** What to open: { url } for an address, { file } for a saved page, neither for the sample. */
function goal(target) {
  if (target === undefined) return {};
  if (/^[a-z][a-z+.-]*:\/\//i.test(target)) {
    if (/^https?:/i.test(target) && URL.canParse(target)) return { url: target };
    throw new Problem(`Not an address that can be opened here: ${target}`);
  }
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) throw new Problem(`No such file: ${target}`);
  if (!found.isFile()) throw new Problem(`Not a file: ${target}`);
  return { file: resolve(target) };
}

await main(async () => {
  const { values, positionals } = options();
  if (values.help) return void process.stdout.write(HELP);
  if (positionals.length > 1) throw new Problem('One page at a time. See npm start -- --help');
  const browser = chosen(values.browser);
  const target = goal(positionals[0]);
  const headless = values.headless || !hasDisplay();
  const paths = await setup([browser]);
  say(`Building for ${browser} …`);
  const args = ['build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])];
  const { code, output } = await runNode([toolPath('wxt'), ...args], { quiet: true });
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  return hand([
    '--disable-warning=ExperimentalWarning',
    'scripts/browse.ts',
    JSON.stringify({ browser, path: paths[browser], headless, ...target }),
  ]);
});
