// npm run release -- 1.2.3: writes the version and the change log, runs every check, and packs the archives.
// Commits nothing and sends nothing anywhere: the last lines say what is left to do.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLater, released } from './lib/changelog.mjs';
import { main, Problem, ROOT, run, runNode } from './lib/node.mjs';

const file = (name) => join(ROOT, name);

async function mustBeClean() {
  const { code, output } = await run('git', ['status', '--porcelain'], { quiet: true });
  if (code !== 0 || output.trim() !== '')
    throw new Problem(`Commit or put aside what is changed first:\n${output}`);
}

/** Sets the version wherever the two files of npm carry the project's own. */
function setVersion(version) {
  for (const name of ['package.json', 'package-lock.json']) {
    const data = JSON.parse(readFileSync(file(name), 'utf8'));
    data.version = version;
    if (data.packages?.['']) data.packages[''].version = version;
    writeFileSync(file(name), `${JSON.stringify(data, null, 2)}\n`);
  }
}

function prepare(version, date) {
  const { version: current } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
  try {
    if (!isLater(version, current)) throw new Error(`${version} is not later than ${current}`);
    const log = released(readFileSync(file('CHANGELOG.md'), 'utf8'), version, date);
    writeFileSync(file('CHANGELOG.md'), log);
  } catch (error) {
    throw new Problem(error.message);
  }
  setVersion(version);
}

await main(async () => {
  const [version = ''] = process.argv.slice(2);
  if (version === '' || version.startsWith('-')) throw new Problem('npm run release -- 1.2.3');
  await mustBeClean();
  prepare(version, new Date().toISOString().slice(0, 10));
  for (const script of ['scripts/test.mjs', 'scripts/zip-twice.mjs']) {
    const { code } = await runNode([file(script)]);
    if (code !== 0)
      throw new Problem(`${script} failed: nothing is committed; git checkout . takes the version back.`);
  }
  process.stdout.write(
    `\n${version} is packed in .output/. Left to do:\n  git commit -am "Release ${version}" && git tag v${version}\n  upload the archives with the texts of docs/store/\n`,
  );
});
