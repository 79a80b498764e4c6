import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { ROOT, sourcesIn } from '../../support/imports.ts';

const FOLDER = join(ROOT, 'locales');

/** The messages as the browser gets them, by their keys as the code writes them. */
async function messagesOf(file: string): Promise<Map<string, string>> {
  const parsed = await parseMessagesFile(join(FOLDER, file));
  const built = generateChromeMessages(parsed);
  return new Map(parsed.map(({ key }) => [key.join('.'), built[key.join('_')]?.message ?? '']));
}

const chinese = await messagesOf('zh_CN.yml');
const placesIn = (text = '') => [...new Set(text.match(/\$\d/g))].sort();

describe.each(readdirSync(FOLDER).filter((file) => file !== 'zh_CN.yml'))('locales/%s', async (file) => {
  const own = await messagesOf(file);

  test('has a message for every one in Chinese, and no other', () => {
    expect([...chinese.keys()].filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => !chinese.has(key))).toEqual([]);
  });

  test('is given the same numbers and names to put into its sentences', () => {
    const other = [...own].filter(
      ([key, text]) => placesIn(text).join() !== placesIn(chinese.get(key)).join(),
    );
    expect(other.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const text = sourcesIn('components', 'entrypoints', 'scripts', 'utils')
    .map((source) => source.text)
    .join('\n');
  // `compare.kind.${one}`, named('kind', one): everything that begins so.
  const families = [
    ...[...text.matchAll(/`([a-z][\w.]*[._])\$\{/gi)].map(([, family = '']) => family),
    ...[...text.matchAll(/\bnamed\('(\w+)'/g)].map(([, group]) => `${group}.`),
  ];
  const isSaid = (key: string) =>
    text.includes(`'${key}'`) ||
    text.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    families.some((family) => key.startsWith(family));
  const own = [...chinese.keys()].filter((key) => !key.startsWith('@@'));
  expect(own.filter((key) => !isSaid(key))).toEqual([]);
});

test('every reason for which a number is no figure has its words', () => {
  const reasons = sourcesIn('utils/figures').flatMap(({ text }) =>
    [...text.matchAll(/reject\(\s*look,\s*'([\w-]+)'/g)].map(([, reason = '']) => reason),
  );
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => !chinese.has(`reason.${reason.replaceAll('-', '_')}`))).toEqual([]);
});
