import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../cli/dom.ts';
import { RULE_NOTES } from '../../../utils/domain/rules.ts';
import { ruleText } from '../../../utils/export/index.ts';
import { decode } from '../../../utils/files/index.ts';
import type { Check } from '../../../utils/model.ts';
import { readPage } from '../../../utils/page/index.ts';
import { read } from '../../../utils/reading.ts';

const PAGES = join(import.meta.dirname, '../../pages');

function checksOf(name: string): Check[] {
  const { document, close } = parse(
    decode(readFileSync(join(PAGES, name, 'page.html'))),
    'http://a.gov.cn/1.html',
  );
  const { documents } = read(readPage(document, 'http://a.gov.cn/1.html').page);
  close();
  return documents.flatMap(({ checks }) => checks);
}

/** What stands outside quotation marks and numbers: quoted are the words of the page and of the forms. */
const ownWords = (text: string) => text.replace(/“[^”]*”/g, '').replace(/[\d.,万亿余]+\p{sc=Han}*/gu, '');

describe('findings in English', () => {
  const names = readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'page.html')));
  const checks = names.flatMap(checksOf);

  test('every verdict has words', () => {
    expect(new Set(checks.map(({ verdict }) => verdict)).size).toBe(3);
    for (const { messageEn = '', rule } of checks) {
      expect(messageEn, rule).toMatch(/^[A-Z“]/);
      expect(messageEn, rule).not.toMatch(/undefined|null|NaN|[，。；：]/);
    }
  });

  test('what differs is told in English but for the words of the page', () => {
    const differing = checks.filter(({ verdict }) => verdict === 'disagrees');
    expect(differing.length).toBeGreaterThan(10);
    for (const { messageEn = '' } of differing) expect(ownWords(messageEn)).not.toMatch(/\p{sc=Han}/u);
  });

  test('every rule is told, and without how it is judged', () => {
    for (const { id } of RULE_NOTES) {
      expect(ruleText(id, 'en'), id).toMatch(/^[A-Z].*\.$/);
      expect(ruleText(id, 'en'), id).not.toMatch(/hint only|undefined/);
    }
    expect(ruleText('UNHEARD-OF', 'en')).toBe('');
  });
});
