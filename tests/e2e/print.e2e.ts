import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/model.ts';
import { pageNumberAt } from '../../utils/pages.ts';
import { read } from '../../utils/reading.ts';
import { openOne, utf8 } from '../support/files.ts';
import { BROWSER, useStage } from './support.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');

const PAGES: Record<string, string> = {
  '/annual.html': sample('annual.html'),
  '/summary.html': sample('summary.html'),
  '/compilation.html': sample('compilation.html'),
};
const stage = useStage(PAGES);

/** What must not depend on whether a report was saved or printed. */
const gist = (reading: Reading) =>
  reading.documents.map(({ title, agency, year, sections, figures, tables, checks }) => ({
    title,
    agency,
    year,
    sections: sections.map(({ number, title: name, children }) => [number, name, children.length]),
    figures: figures.map(({ label, value, unit, indicator }) => [label, value, unit, indicator]),
    tables: tables.map(({ table, rows }) => [table, rows]),
    checks: checks.map(({ rule, verdict, stated, computed }) => [rule, verdict, stated, computed]),
  }));

// Firefox on Linux writes most characters of the CJK fonts into its PDFs without saying which they are: no
// reader can tell, and ours says so ('garbled', tests/unit/files/pdf.test.ts).
describe.runIf(BROWSER === 'chrome')('a report printed to PDF by the browser', () => {
  test.each(Object.keys(PAGES))('%s reads as the page itself', async (path) => {
    const tab = await stage.goto(path);
    const file = await openOne('report.pdf', await tab.pdf({ format: 'a4' }));
    const page = await openOne('report.html', utf8(PAGES[path] as string));
    expect(gist(read(file.page))).toEqual(gist(read(page.page)));
    expect(file.page.notices).toEqual([]);
  });

  test('table 3 runs over the page break as one table, each cell on its page', async () => {
    const tab = await stage.goto('/annual.html');
    const { page } = await openOne('report.pdf', await tab.pdf({ format: 'a4' }));
    expect(page.tables).toHaveLength(3);
    const [first, last] = [page.text.indexOf('本年新收'), page.text.indexOf('结转下年度')];
    const began = pageNumberAt(page.pages, first);
    expect(began).not.toBeNull();
    expect(pageNumberAt(page.pages, last)).toBe((began ?? 0) + 1);
  });
});
