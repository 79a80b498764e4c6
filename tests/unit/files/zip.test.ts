import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { worthOpening } from '../../../utils/files/candidates.ts';
import { failureOf, gb18030, openAll, utf8 } from '../../support/files.ts';

const page = (text: string) => utf8(`<html><body><p>${text}</p></body></html>`);
const summary = async (bytes: Uint8Array) =>
  (await openAll('年报.zip', bytes)).map((file) =>
    file.ok ? [file.name, file.page.text.trim()] : [file.name, file.failure],
  );

/** The names of an archive in another charset, without the mark that says UTF-8 (as Windows packs). */
function renamed(archive: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const name = strToU8(from);
  const out = archive.slice();
  for (let at = 0; at + name.length <= out.length; at++) {
    if (!name.every((byte, i) => out[at + i] === byte)) continue;
    out.set(to, at);
    const header = [
      [30, 0x04034b50, 6],
      [46, 0x02014b50, 8],
    ] as const;
    for (const [length, signature, flags] of header) {
      const view = new DataView(out.buffer, Math.max(0, at - length));
      if (at >= length && view.getUint32(0, true) === signature) view.setUint16(flags, 0, true);
    }
  }
  return out;
}

describe('ZIP', () => {
  test('nested paths come out one by one, sorted', async () => {
    const bytes = zipSync({ 水务局: { 'b.html': page('乙'), 'a.txt': utf8('甲') }, '0.html': page('零') });
    expect(await summary(bytes)).toEqual([
      ['年报.zip/0.html', '零'],
      ['年报.zip/水务局/a.txt', '甲'],
      ['年报.zip/水务局/b.html', '乙'],
    ]);
  });

  test('names in GBK are read', async () => {
    const bytes = renamed(zipSync({ 'aaaaaa.txt': utf8('甲') }), 'aaaaaa.txt', gb18030('水务局.txt'));
    expect(await summary(bytes)).toEqual([['年报.zip/水务局.txt', '甲']]);
  });

  test('archives within archives are opened', async () => {
    const inner = zipSync({ 'c.txt': utf8('丙') });
    expect(await summary(zipSync({ 'inner.zip': inner }))).toEqual([['年报.zip/inner.zip/c.txt', '丙']]);
  });

  test('but not without end', async () => {
    let bytes = zipSync({ 'c.txt': utf8('丙') });
    for (let i = 0; i < 6; i++) bytes = zipSync({ 'z.zip': bytes });
    expect(await summary(bytes)).toEqual([['年报.zip/z.zip/z.zip/z.zip', 'nested']]);
  });

  test('a bad file does not keep the others back', async () => {
    const bytes = zipSync({ 'a.txt': utf8('甲'), 'b.txt': utf8('  '), 'c.txt': utf8('丙') });
    expect((await summary(bytes)).map((one) => one[1])).toEqual(['甲', 'no-text', '丙']);
  });

  test('what belongs to a saved page or to the system is passed over, pictures are said to be pictures', async () => {
    const files: Zippable = {
      'a.html': page('甲'),
      a_files: { 'b.js': utf8('x'), 'frame.html': page('x') },
      __MACOSX: { '._a.html': utf8('x') },
      '.DS_Store': utf8('x'),
      'scan.jpg': utf8('x'),
    };
    expect(await summary(zipSync(files))).toEqual([
      ['年报.zip/a.html', '甲'],
      ['年报.zip/scan.jpg', 'picture'],
    ]);
  });

  test('a bomb is stopped, whatever size it claims', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(210 * 1024 * 1024), 'b.txt': utf8('乙') }, { level: 9 });
    // The directory may lie: 10 bytes.
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 10, true);
    expect((await summary(bytes)).map((one) => one[1])).toEqual(['too-large', '乙']);
  });

  test('a locked file is said to be locked', async () => {
    const bytes = zipSync({ 'a.txt': utf8('甲'), 'b.txt': utf8('乙') });
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint16(entry + 8, 1, true);
    expect((await summary(bytes)).map((one) => one[1])).toEqual(['encrypted', '乙']);
  });

  test('a changed byte is noticed by the checksum', async () => {
    const bytes = zipSync({ 'a.txt': utf8('全年公开286条') }, { level: 0 });
    // After the words before it: the time of packing in the header may hold any byte.
    const digit = Buffer.from(bytes).indexOf('公开286') + Buffer.byteLength('公开2');
    bytes[digit] = 0x39;
    expect((await summary(bytes)).map((one) => one[1])).toEqual(['damaged']);
  });

  test.each([
    ['a ZIP cut short', zipSync({ 'a.txt': utf8('甲') }).slice(0, 40), 'damaged'],
    ['an empty ZIP', zipSync({}), 'empty'],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': utf8('x'), xl: { 'workbook.xml': utf8('x') } }),
      'spreadsheet',
    ],
    ['an OFD file', zipSync({ 'OFD.xml': utf8('x') }), 'old-office'],
  ])('%s', async (_, bytes, failure) => {
    expect(await failureOf('x.zip', bytes)).toBe(failure);
  });
});

test.each([
  ['年报.html', 'open'],
  ['download', 'open'],
  ['a.DOCX', 'open'],
  ['清河市.2023年报', 'open'],
  ['~$年报.docx', 'furniture'],
  ['年报_files/logo.png', 'furniture'],
  ['scan.JPG', 'picture'],
  ['t.xlsx', 'spreadsheet'],
])('%s: %s', (name, expected) => {
  expect(worthOpening(name)).toBe(expected);
});
