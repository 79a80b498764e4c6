import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/imports.ts';

/** What the stores take, in characters: the least of Chrome Web Store, Edge Add-ons and Firefox Add-ons. */
const MOST = { extName: 45, extDescription: 132, listing: 10_000 };
/** Edge sends back a listing that is shorter. */
const LEAST_LISTING = 250;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function message(language: string, key: string): string {
  const line = read(`locales/${language}.yml`)
    .split('\n')
    .find((one) => one.startsWith(`${key}:`));
  return (line ?? '').slice(key.length + 1).trim();
}

/** The sections of the listing by their headings. */
const listing = new Map(
  read('docs/store/description.md')
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string] => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end).trim()];
    }),
);

describe.each(['zh_CN', 'en'])('the store texts, %s', (language) => {
  test.each(['extName', 'extDescription'] as const)('%s is there and fits', (key) => {
    const { length } = message(language, key);
    expect(length).toBeGreaterThan(1);
    expect(length).toBeLessThanOrEqual(MOST[key]);
  });
});

describe.each(['中文', 'English'])('the listing, %s', (language) => {
  test('is long enough and not too long', () => {
    const { length } = listing.get(language) ?? '';
    expect(length).toBeGreaterThanOrEqual(LEAST_LISTING);
    expect(length).toBeLessThanOrEqual(MOST.listing);
  });
});

/** Width, height, and the type of colour of a PNG (2: red, green, blue without transparency). */
function png(name: string): { size: string; colors: number | undefined } {
  const bytes = readFileSync(join(ROOT, 'docs/store', name));
  return { size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, colors: bytes[25] };
}

describe.each(['zh', 'en'])('the pictures of the listing, %s', (language) => {
  const files = readdirSync(join(ROOT, 'docs/store')).filter((name) => name.startsWith(`${language}-`));

  test('are as many and as large as the stores ask for, without transparency', () => {
    const screens = files.filter((name) => /-\d-/.test(name));
    expect(screens).toHaveLength(5);
    for (const name of screens) expect(png(name)).toEqual({ size: '1280x800', colors: 2 });
    expect(png(`${language}-tile.png`)).toEqual({ size: '440x280', colors: 2 });
    expect(png(`${language}-marquee.png`)).toEqual({ size: '1400x560', colors: 2 });
  });

  test('one moves and is quickly loaded', () => {
    const bytes = readFileSync(join(ROOT, 'docs/store', `${language}-walk.gif`));
    expect(bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a');
    expect(bytes.length).toBeLessThan(6_000_000);
  });
});
