import { expect, test } from 'vitest';
import { webAddressOf } from '../../utils/web-address.ts';

const BASE = 'http://www.qinghe.gov.cn/xxgk/1.html';

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:http://www.qinghe.gov.cn/1',
  'ftp://www.qinghe.gov.cn/1.pdf',
  'http://',
])('%j is no web address, on a page or by itself', (text) => {
  expect(webAddressOf(text)).toBeNull();
  expect(webAddressOf(text, BASE)).toBeNull();
});

test.each([
  ['/P020.pdf', 'http://www.qinghe.gov.cn/P020.pdf'],
  ['../2.doc', 'http://www.qinghe.gov.cn/2.doc'],
  ['//other.gov.cn/3.pdf', 'http://other.gov.cn/3.pdf'],
  ['https://other.gov.cn/4.pdf', 'https://other.gov.cn/4.pdf'],
])('%s leads from a page to %s', (text, address) => {
  expect(webAddressOf(text, BASE)?.href).toBe(address);
});

test('without a page a path leads nowhere', () => {
  expect(webAddressOf('/P020.pdf')).toBeNull();
});
