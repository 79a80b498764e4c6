import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { circularText, findingNote } from '../../utils/export/circular.ts';
import type { Cell } from '../../utils/export/columns.ts';
import { type Grid, gridCsv, gridHtml, gridMarkdown, gridTsv } from '../../utils/export/grid.ts';
import type { Check, Figure, ReportDocument } from '../../utils/model.ts';

/** Text as a hostile page may print it: formulas, breaks, quotes, markup, signs of every kind. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r\n=1', '＝1', '"', ',', '|', '</table>', "'"),
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

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A negative number is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

describe('any table', () => {
  it('keeps its shape as TSV, and no text of it starts a formula', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const lines = gridTsv(grid).split('\n');
        expect(lines).toHaveLength(grid.rows.length + 1);
        for (const line of lines) {
          const cells = line.split('\t');
          expect(cells).toHaveLength(grid.head.length);
          for (const text of cells) if (!NUMBER.test(text)) expect(text).not.toMatch(FORMULA);
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
            else expect(text.replace(/^'/, '')).toBe(value.replace(/^'/, ''));
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
