import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_NOTES } from '../../../utils/domain/rules.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = {
  form: '官方表格中印明',
  derived: '由行列含义推得',
  heuristic: '账面常理，有合法例外',
  law: '法规规定',
};

describe('docs/checks.md', () => {
  const text = readFileSync(join(ROOT, 'docs/checks.md'), 'utf8');

  test('has a line for every rule, in the words of the table of rules', () => {
    for (const { id, zh, source } of RULE_NOTES)
      expect(text).toContain(`| ${id} | ${zh} | ${SOURCES[source]} |`);
  });

  test('names no rule that the table does not have', () => {
    const named = [...text.matchAll(/^\| ([A-Z][A-Z0-9-]+) \|/gm)].map((found) => found[1]);
    expect(named).toEqual(RULE_NOTES.map(({ id }) => id));
  });

  test('every rule the code can give is noted', () => {
    const folder = join(ROOT, 'utils/checks');
    const code = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const given = new Set(
      [...code.matchAll(/'((?:T[234]|NAR|PROSE|LEG|STRUCT|YEAR)-[A-Z0-9-]+)'/g)].map((found) => found[1]),
    );
    const noted = new Set(RULE_NOTES.map(({ id }) => id));
    expect([...given].filter((id) => !noted.has(id as string))).toEqual([]);
  });
});
