import { describe, expect, test } from 'vitest';
import { decode, markupOf } from '../../../cli/source.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('charset', () => {
  test('a declared gb2312 is read as its superset', () => {
    const page = new Uint8Array([...ascii('<meta charset="gb2312"><p>'), 0xc7, 0xe5, 0xba, 0xd3]);
    expect(decode(page)).toContain('清河');
  });

  test('without a declaration UTF-8 is tried, then GB18030', () => {
    expect(decode(ascii('<p>清河</p>'))).toBe('<p>清河</p>');
    expect(decode(bytes(0xc7, 0xe5, 0xba, 0xd3))).toBe('清河');
  });

  test('a byte order mark counts more than the declaration', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...ascii('<meta charset="gbk"><p>清河</p>')]))).toContain(
      '清河',
    );
  });
});

describe('what is no page', () => {
  test.each([
    ['an empty file', bytes(), 'empty'],
    ['a binary file', bytes(0x50, 0x4b, 3, 4, 0, 0, 0), 'binary'],
    ['plain text', ascii('清河市工作总结'), 'no HTML'],
  ])('%s', (_, content, reason) => {
    expect(() => markupOf(content, 'x')).toThrow(reason);
  });
});
