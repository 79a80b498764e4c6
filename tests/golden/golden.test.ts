import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../cli/dom.ts';
import { decode } from '../../utils/files/index.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';
import { pretty, projectionOf } from './projection.ts';

const PAGES = join(import.meta.dirname, '../pages');
/** UPDATE_GOLDEN=1 writes the expected files anew: look at the difference before you commit it. */
const update = process.env.UPDATE_GOLDEN === '1';

const names = readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'page.html')));

describe('golden pages', () => {
  test('there are pages to read', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  test.each(names)('%s reads as expected', (name) => {
    const folder = join(PAGES, name);
    const { url } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url: string };
    const { document, close } = parse(decode(readFileSync(join(folder, 'page.html'))), url);
    const before = document.documentElement.outerHTML;
    const { page, places } = readPage(document, url);
    const reading = read(page);
    const after = document.documentElement.outerHTML;

    expect(after, 'the page is never changed').toBe(before);
    const narrow = (wide: string) => wide.normalize('NFKC');
    const ink = (text: string) => text.replace(/[\s\u3000\u00a0]+/g, '').replace(/[０-９．％]/g, narrow);
    for (const figure of reading.documents.flatMap((d) => d.figures)) {
      const found = places.range(figure.start, figure.end)?.toString() ?? '';
      expect(ink(found), `${figure.label} can be found in the page`).toBe(
        ink(page.text.slice(figure.start, figure.end)),
      );
    }
    close();

    const actual = projectionOf(reading);
    const file = join(folder, 'expected.json');
    if (update) writeFileSync(file, `${pretty(actual)}\n`);
    expect(existsSync(file), `${name} has no expected.json; see CONTRIBUTING`).toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
