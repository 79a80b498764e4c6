import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FAILURE_WORDS, type OpenedFile } from '../../utils/files/index.ts';
import { read } from '../../utils/reading.ts';
import { definition, docx, item, list } from '../support/docx.ts';
import { openAll, utf8 } from '../support/files.ts';
import { draw, pdf, set } from '../support/pdf.ts';

const TEXT = '清河市水务局2023年全年主动公开政府信息286条，收到政府信息公开申请19件，均已按期答复。';
const GRID = {
  index: 0,
  rows: 2,
  columns: 2,
  line: 0,
  cells: [0, 1, 2, 3].map((i) => ({
    row: i >> 1,
    column: i & 1,
    rowspan: 1,
    colspan: 1,
    text: String(i),
    start: 0,
    end: 1,
  })),
};

const DOCX = docx(item(TEXT, 1).repeat(3), definition(0, [{ format: 'decimal', text: '%1.' }]) + list(1, 0));
const SAMPLES: Record<string, Uint8Array> = {
  pdf: pdf([[...set([TEXT]), ...draw({ grid: GRID, top: 300, widths: [1, 1] })], set([TEXT])]),
  docx: DOCX,
  zip: zipSync({ 'a.html': utf8(`<p>${TEXT}</p>`), 'b.docx': DOCX, 'c.txt': utf8(TEXT) }),
  html: utf8(`<meta charset="gbk"><p>${TEXT}</p><table><tr><td>1<td>2<tr><td>3<td>4</table>`),
  mhtml: utf8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=B8=85</p>\r\n--b--\r\n`,
  ),
};

/** Every item is a page that can be read, or a failure that has its words. */
function expectSound(files: readonly OpenedFile[]): void {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    if (!file.ok) {
      expect(FAILURE_WORDS[file.failure]?.zh).toBeTruthy();
      continue;
    }
    const { lines, text, pages = [] } = file.page;
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
    expect(pages.map(({ page }) => page)).toEqual([...pages.map(({ page }) => page)].sort((a, b) => a - b));
    expect(read(file.page).notices.filter(({ code }) => code === 'room-failed')).toEqual([]);
  }
}

describe('whatever the bytes', () => {
  test('noise is a page or a failure with words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectSound(await openAll('x', bytes));
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.entries(SAMPLES))(
    '%s with bytes changed, cut or doubled',
    async (kind, sample) => {
      const change = fc.record({
        at: fc.nat(sample.length - 1),
        byte: fc.nat(255),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 12 }),
          fc.option(fc.nat(sample.length)),
          async (changes, end) => {
            const bytes = sample.slice();
            for (const { at, byte } of changes) bytes[at] = byte;
            expectSound(await openAll(`x.${kind}`, end === null ? bytes : bytes.slice(0, end)));
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});
