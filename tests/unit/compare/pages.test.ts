import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonJson, comparisonSheets } from '../../../utils/export/comparison-files.ts';
import { decode } from '../../../utils/files/index.ts';
import { comparisonOf, copiedFrom, subjectsOf } from '../../../utils/library/compare/index.ts';
import { kept } from './support.ts';

const PAGES = join(import.meta.dirname, '../../pages');
const readings = readdirSync(PAGES)
  .map((name) => join(PAGES, name, 'page.html'))
  .filter((path) => existsSync(path))
  .map((path, at) => kept(decode(readFileSync(path)), `http://www.qinghe.gov.cn/${at}.html`));
const subjects = subjectsOf(readings);
const comparison = comparisonOf(subjects);

describe('all pages of the tests side by side', () => {
  it('are many documents that speak of many indicators', () => {
    expect(subjects.length).toBeGreaterThan(40);
    expect(comparison.rows.length).toBeGreaterThan(40);
  });

  it('have every value where its source says', () => {
    for (const row of comparison.rows)
      row.cells.forEach((cell, at) => {
        const { text } = subjects[at] ?? { text: '' };
        for (const { source, raw } of cell.all) {
          const [place] = source.places;
          if (!place) continue;
          const printed = text.slice(place.start, place.end);
          if (source.kind === 'text') expect(printed).toBe(raw);
          else expect(printed.trim()).not.toBe('');
        }
      });
  });

  it('have no value where a document says nothing, and one number where it says one', () => {
    for (const { cells } of comparison.rows)
      for (const { state, value, all } of cells) {
        expect(value !== null).toBe(state === 'one');
        expect(all.length === 0).toBe(state === 'missing');
      }
  });

  it('compare only what is there on both sides', () => {
    for (const { why, from, to, difference, growth } of comparison.changes) {
      if (why !== null) expect([difference, growth]).toEqual([null, null]);
      else expect([from, to]).not.toContain(null);
    }
  });

  it('quote themselves where they are compared with themselves', () => {
    for (const subject of subjects) {
      const { share, passages } = copiedFrom(subject, subject);
      if (share !== null && passages.length > 0) expect(share).toBeGreaterThan(0.5);
      for (const { before, after } of passages) expect(before).toEqual(after);
    }
  });

  it('can be written', () => {
    expect(JSON.parse(comparisonJson(comparison)).documents).toHaveLength(subjects.length);
    for (const { head, rows } of comparisonSheets(comparison, 'zh'))
      for (const row of rows) expect(row).toHaveLength(head.length);
  });
});
