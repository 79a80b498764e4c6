import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { clean } from '../../utils/export/cells.ts';
import { circularText } from '../../utils/export/circular.ts';
import type { Cell } from '../../utils/export/columns.ts';
import { findingNote } from '../../utils/export/finding-note.ts';
import { type Grid, gridCsv, gridHtml, gridMarkdown, gridTsv } from '../../utils/export/grid.ts';
import { xlsxBytes } from '../../utils/export/xlsx.ts';
import type { Check, Figure, ReportDocument } from '../../utils/model.ts';
import { readXlsx } from '../support/xlsx.ts';

/** Text as a hostile page may print it: formulas, breaks, quotes, markup, signs of every kind. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r\n=1', '＝1', '"', ',', '|', '</table>', "'"),
  fc.constantFrom(
    '\u202e001',
    '\u2066=1',
    '\u200b=1',
    '\u3000＝1',
    '\u0000',
    '12\u000834',
    '\ud800',
    '_x003D_1',
    'valueOf',
    '__proto__',
    '\ufffe',
  ),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'), fc.string())
    .map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  hostile,
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.constant(null),
);
const grids: fc.Arbitrary<Grid> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    head: fc.array(hostile, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
  }),
);

const FORMULA = /^[\s\u200b-\u200d\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Signs that turn what follows round, and what no format holds. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
/** What a reader gets back of a text: clean, on one line where the format has only one. */
const line = (text: string): string => clean(text).replace(/[\t\r\n\u2028\u2029]+/g, ' ');
/** A negative number is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

/** A text without the apostrophe that keeps it from being a formula. */
const bare = (text: string): string => text.replace(/^'/, '');

describe('any table', () => {
  it('keeps its shape as TSV, and no text of it starts a formula', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const lines = gridTsv(grid).split('\n');
        expect(lines).toHaveLength(grid.rows.length + 1);
        for (const line of lines) {
          const cells = line.split('\t');
          expect(cells).toHaveLength(grid.head.length);
          for (const text of cells) {
            expect(text).not.toMatch(UNSEEN);
            if (!NUMBER.test(text)) expect(text).not.toMatch(FORMULA);
          }
        }
        for (const [at, row] of grid.rows.entries()) {
          row.forEach((value, column) => {
            const text = lines[at + 1]?.split('\t')[column] ?? '';
            if (value === null) expect(text).toBe('');
            else if (typeof value === 'number') expect(Number(text)).toBeCloseTo(value, 2);
            else expect(bare(text)).toBe(bare(line(value)));
          });
        }
      }),
    );
  });

  it('is read back from CSV as it was, but for the apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const csv = gridCsv(grid);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' });
        const back = data.slice(0, -1);
        expect(back).toHaveLength(grid.rows.length + 1);
        [grid.head, ...grid.rows].forEach((row, at) => {
          row.forEach((value, column) => {
            const text = back[at]?.[column] ?? '';
            if (value === null) expect(text).toBe('');
            else if (typeof value === 'number') expect(Number(text)).toBeCloseTo(value, 2);
            else expect(bare(text)).toBe(bare(clean(value)));
            expect(text).not.toMatch(UNSEEN);
            if (typeof value === 'string') expect(text).not.toMatch(FORMULA);
          });
        });
      }),
    );
  });

  it('has as many cells in HTML as it has, and no markup of the page', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const html = gridHtml(grid);
        expect(html.match(/<td/g) ?? []).toHaveLength(grid.rows.length * grid.head.length);
        expect(html.match(/<th>/g) ?? []).toHaveLength(grid.head.length);
        expect(html.replace(/<\/?(?:meta|table|thead|tbody|tr|th|td)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it('is read back from HTML as it was, numbers bare, texts marked as text', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { document } = new JSDOM(gridHtml(grid)).window;
        const back = [...document.querySelectorAll('tbody tr')];
        expect(back).toHaveLength(grid.rows.length);
        for (const [at, row] of grid.rows.entries()) {
          const cells = [...(back[at]?.children ?? [])];
          row.forEach((value, column) => {
            const cell = cells[column];
            const text = cell?.textContent ?? '';
            expect(cell?.children).toHaveLength(0);
            expect(text).not.toMatch(UNSEEN);
            if (value === null) expect(text).toBe('');
            else if (typeof value === 'number') expect(Number(text)).toBeCloseTo(value, 2);
            else {
              expect(bare(text)).toBe(bare(line(value)));
              expect(text).not.toMatch(FORMULA);
              expect(cell?.getAttribute('style')).toContain('@');
            }
          });
        }
      }),
    );
  });

  it('is read back from a workbook as it was: numbers as numbers, texts as texts, no formula', async () => {
    await fc.assert(
      fc.asyncProperty(grids, async ({ head, rows }) => {
        const sheet = { name: '数据', head: [...head], rows: rows.map((row) => [...row]) };
        const [back] = readXlsx(await xlsxBytes([sheet]));
        expect(back?.formulas).toBe(0);
        expect(back?.frozen).toBe(1);
        for (const [at, row] of rows.entries()) {
          row.forEach((value, column) => {
            const cell = back?.rows[at + 1]?.[column] ?? null;
            if (value === null || value === '') expect(cell).toBeNull();
            else if (typeof value === 'number') expect(cell?.value).toBeCloseTo(value, 2);
            else {
              // XML has one sign for the end of a line.
              expect(cell?.value).toBe(clean(value).replace(/\r\n?/g, '\n'));
              expect(cell?.wrapped).toBe(true);
              if (FORMULA.test(value)) expect(cell?.isText).toBe(true);
            }
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is read back from Markdown as it was', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const lines = gridMarkdown(grid).split('\n').slice(2);
        for (const [at, row] of grid.rows.entries()) {
          const cells = (lines[at] ?? '').slice(2, -2).split(/(?<!(?:^|[^\\])(?:\\\\)*\\) \| /);
          row.forEach((value, column) => {
            const text = (cells[column] ?? '').replace(/\\(.)/gu, '$1').replaceAll('&amp;', '&');
            if (typeof value === 'string') expect(text).toBe(line(value));
            else expect(text).toBe(value === null ? '' : String(Number(value.toPrecision(15))));
          });
        }
      }),
    );
  });

  it('has one line a row in Markdown, each with as many cells', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const lines = gridMarkdown(grid).split('\n');
        expect(lines).toHaveLength(grid.rows.length + 2);
        for (const line of lines) {
          expect(line.replace(/\\[\s\S]/g, '').match(/\|/g)).toHaveLength(grid.head.length + 1);
        }
      }),
    );
  });
});

describe('the text for a circular', () => {
  it('starts no line with what the page says', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, agency, label, sentence) => {
        const figure = { id: 'f', label, sentence, raw: '1', start: 3, end: 4 } as Figure;
        const document = {
          title,
          agency,
          year: null,
          sections: [],
          tables: [],
          figures: [figure],
        } as unknown as ReportDocument;
        const check: Check = {
          rule: 'NAR-NEW',
          verdict: 'disagrees',
          stated: 1,
          computed: 2,
          difference: -1,
          figures: ['f'],
          cells: [],
          places: [{ start: 3, end: 4 }],
          message: `正文“${label}”为 1`,
        };
        const lines = circularText(document, [findingNote(document, check)], 'http://a.gov.cn/').split('\n');
        expect(lines).toHaveLength(8);
        for (const line of lines)
          expect(line.trimStart()).toMatch(/^(?:文件|机关|网址|1\.|位置1|相差|规则|说明)/);
      }),
    );
  });
});
