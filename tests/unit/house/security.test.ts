import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/imports.ts';

test('the threat model names tests that are there', () => {
  const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
  const named = [...new Set(text.match(/(?:tests|scripts)\/[\w./-]+\.ts/g))];
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
