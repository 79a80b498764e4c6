import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEAST } from '../../../scripts/build/floor.ts';
import { ROOT } from '../../support/imports.ts';

const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/store'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const found = (file: string, pattern: RegExp) => [
  ...new Set([...textOf(file).matchAll(pattern)].map(([, one = '']) => one)),
];

/** What stands for a name in capital letters is for the reader to fill in. */
const isNamed = (path: string) => !/[A-Z]{4}/.test(path.replace(/\.md$/, ''));
const PATH = /`((?:cli|components|docs|entrypoints|locales|public|samples|scripts|tests|utils)\/[\w./-]*)`/g;

describe.each(FILES)('%s', (file) => {
  test('names files that are there', () => {
    expect(found(file, PATH).filter((path) => isNamed(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = found(file, /\]\(([^)#:]+)\)/g);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = found(file, /npm (?:run (?:-s )?)([a-z:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the threat model names the tests that show what it promises', () => {
  const tests = found('docs/security.md', /`(tests\/[\w./-]+\.ts)`/g);
  expect(tests.length).toBeGreaterThan(12);
});

test('the README names the browsers that the manifests ask for', () => {
  const text = textOf('README.md');
  for (const name of [
    `Chrome ${LEAST.chrome}+`,
    `Edge ${LEAST.chrome}+`,
    `Firefox ${parseInt(LEAST.firefox, 10)}+`,
  ])
    expect(text).toContain(`| ${name} |`);
});
