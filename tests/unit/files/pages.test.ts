import { describe, expect, test } from 'vitest';
import { read } from '../../../utils/reading.ts';
import { failureOf, gb18030, openOne, utf8 } from '../../support/files.ts';
import { prose } from '../../support/page.ts';

const ADDRESS = 'http://www.qinghe.gov.cn/xxgk/t20240118_7.html';
const page = (head: string, text = '清河市水务局全年主动公开政府信息286条。') =>
  `<!doctype html><html><head>${head}</head><body><p>${text}</p></body></html>`;

describe('saved pages', () => {
  test.each([
    ['canonical link', `<link rel="canonical" href="${ADDRESS}">`],
    ['meta tag', `<meta name="url" content="${ADDRESS}">`],
  ])('the address comes from the %s', async (_, head) => {
    expect((await openOne('a.html', utf8(page(head)))).page.url).toBe(ADDRESS);
  });

  test('the address comes from the comment that a browser writes on saving', async () => {
    const markup = page('').replace('<html>', `<!-- saved from url=(0044)${ADDRESS} -->\n<html>`);
    expect((await openOne('a.html', utf8(markup))).page.url).toBe(ADDRESS);
  });

  test('the address that is asked for counts more than the page own one', async () => {
    const bytes = utf8(page('<link rel="canonical" href="https://other.example/">'));
    expect((await openOne('a.html', bytes, { url: ADDRESS })).page.url).toBe(ADDRESS);
  });

  test('only web addresses are addresses', async () => {
    const bytes = utf8(page('<link rel="canonical" href="javascript:alert(1)">'));
    expect((await openOne('a.html', bytes)).page.url).toBe('');
  });
});

describe('charset', () => {
  const text = '主动公开政府信息';
  test.each([
    ['UTF-8 without a word', utf8(page('', text))],
    ['UTF-8 that the page calls gb2312', utf8(page('<meta charset="gb2312">', text))],
    ['GBK without a word', gb18030(page('', text))],
    ['GBK that the page calls gb2312', gb18030(page('<meta charset="gb2312">', text))],
    ['GBK that the page calls utf-8', gb18030(page('<meta charset="utf-8">', text))],
  ])('%s', async (_, bytes) => {
    expect(prose((await openOne('a.html', bytes)).page)).toEqual([text]);
  });

  test('a server that names the charset is heard', async () => {
    const file = await openOne('a.html', new Uint8Array([...utf8('<p>'), 0xa4, 0xa4]), { charset: 'big5' });
    expect(prose(file.page)).toEqual(['中']);
  });

  test('one broken character does not turn UTF-8 into GB18030', async () => {
    const bytes = new Uint8Array([...utf8(page('', `${text}${text}`)), 0xe6]);
    expect((await openOne('a.html', bytes)).page.text).toContain(text);
  });

  test.each([
    ['little', [0xff, 0xfe], (code: number) => [code & 255, code >> 8]],
    ['big', [0xfe, 0xff], (code: number) => [code >> 8, code & 255]],
  ] as const)('UTF-16, %s end first, by its mark', async (_, mark, pair) => {
    const bytes = new Uint8Array([...mark, ...[...text].flatMap((char) => pair(char.charCodeAt(0)))]);
    expect(prose((await openOne('a.txt', bytes)).page)).toEqual([text]);
  });
});

describe('plain text', () => {
  test('a line is a paragraph, the name is the title', async () => {
    const file = await openOne('年报/清河市水务局2023年总结.txt', utf8('一、总体情况\r\n公开286条。\n\n'));
    expect(file.kind).toBe('text');
    expect(file.page.title).toBe('清河市水务局2023年总结');
    expect(prose(file.page)).toEqual(['一、总体情况', '公开286条。']);
  });

  test('lines broken at a fixed width are joined', async () => {
    const words =
      '清河市水务局围绕河湖治理和供水保障持续做好信息公开工作扎实推进各项任务并取得新的成效和经验';
    const lines = Array.from({ length: 9 }, (_, i) => words.slice(i, i + 30));
    const file = await openOne('a.txt', utf8(`${lines.join('\n')}全年公开12\n件。`));
    expect(prose(file.page)).toEqual([`${lines.join('')}全年公开12`.concat('件。')]);
  });

  test('the same report reads alike as text and as HTML', async () => {
    const lines = [
      '清河市水务局2023年政务公开工作总结',
      '2023年，我局扎实推进政务公开工作，各项任务有序落实，群众满意度进一步提高。',
      '一、总体情况',
      '全年主动公开政府信息286条，发布解读稿件14篇，回应关切52件。',
      '二、存在的问题',
      '公开内容与群众需求仍有差距，解读的通俗性有待加强，人员培训有待深入。',
    ];
    const text = read((await openOne('a.txt', utf8(lines.join('\n')), { url: ADDRESS })).page);
    const html = read(
      (
        await openOne('a.html', utf8(`<title>a</title>${lines.map((l) => `<p>${l}</p>`).join('')}`), {
          url: ADDRESS,
        })
      ).page,
    );
    expect(text.documents).toEqual(html.documents);
    expect(text.documents[0]?.figures.map(({ value }) => value)).toEqual([286, 14, 52]);
  });
});

describe('web archives', () => {
  const mime = (charset: string, encoding: string, body: string) =>
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${ADDRESS}`,
      'Subject: =?utf-8?Q?page?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--abc----"',
      '',
      '',
      '------Boundary--abc----',
      `Content-Type: text/html${charset}`,
      'Content-ID: <frame-1@mhtml.blink>',
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${ADDRESS}`,
      '',
      body,
      '------Boundary--abc----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: 7bit',
      'Content-Location: cid:advert@mhtml.blink',
      '',
      '<p>advert</p>',
      '------Boundary--abc------',
      '',
    ].join('\r\n');
  const printable = (bytes: Uint8Array) =>
    [...bytes]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/(.{72})/g, '$1=\r\n');
  const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/(.{76})/g, '$1\r\n');
  const markup = page('', '主动公开政府信息286条');

  test.each([
    ['GBK, named by the part', '; charset=gb2312', 'quoted-printable', printable(gb18030(markup))],
    [
      'GBK, named by the page',
      '',
      'quoted-printable',
      printable(gb18030(page('<meta charset="gbk">', '主动公开政府信息286条'))),
    ],
    ['UTF-8 in quoted-printable', '', 'quoted-printable', printable(utf8(markup))],
    ['UTF-8 in base64', '; charset=utf-8', 'base64', base64(utf8(markup))],
  ])('%s', async (_, charset, encoding, body) => {
    const file = await openOne('saved.mhtml', utf8(mime(charset, encoding, body)));
    expect(file.kind).toBe('mhtml');
    expect(prose(file.page)).toEqual(['主动公开政府信息286条']);
    expect(file.page.url).toBe(ADDRESS);
  });

  test('an archive cut short still gives what it holds', async () => {
    const whole = mime('', 'quoted-printable', printable(utf8(markup)));
    const file = await openOne('saved.mht', utf8(whole.slice(0, whole.indexOf('advert@'))));
    expect(prose(file.page)).toEqual(['主动公开政府信息286条']);
  });

  test('an archive without a page is said to have no text', async () => {
    const bytes = utf8(mime('', '7bit', '').replaceAll('text/html', 'image/png'));
    expect(await failureOf('saved.mht', bytes)).toBe('no-text');
  });
});

describe('files that are no text', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  test.each([
    ['nothing', bytes(), 'empty'],
    ['only white space', utf8(' \n\t'), 'no-text'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'picture'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0), 'picture'],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'old-office'],
    ['a RAR archive', utf8('Rar!\x1a\x07'), 'other-archive'],
    ['RTF', utf8('{\\rtf1 abc}'), 'old-office'],
    ['zeros', bytes(1, 0, 0, 0, 2), 'other-kind'],
    ['noise without zeros', Uint8Array.from({ length: 400 }, (_, i) => ((i * 37) % 31) + 1), 'other-kind'],
  ])('%s', async (_, content, failure) => {
    expect(await failureOf('x', content)).toBe(failure);
  });

  test('a locked Word file is told from an old one', async () => {
    const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    expect(await failureOf('x.docx', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...name, 0))).toBe('encrypted');
  });
});
