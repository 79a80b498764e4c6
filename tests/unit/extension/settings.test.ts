import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isClosed, rememberClosed } from '../../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a host is open until the person closes it there, and again once it is reopened', async () => {
  expect(await isClosed('a.gov.cn')).toBe(false);
  await rememberClosed('a.gov.cn', true);
  expect(await isClosed('a.gov.cn')).toBe(true);
  expect(await isClosed('b.gov.cn')).toBe(false);
  await rememberClosed('a.gov.cn', false);
  expect(await isClosed('a.gov.cn')).toBe(false);
});

test('of very many hosts the oldest are forgotten', async () => {
  for (let i = 0; i <= 500; i++) await rememberClosed(`h${i}.gov.cn`, true);
  expect(await isClosed('h0.gov.cn')).toBe(false);
  expect(await isClosed('h500.gov.cn')).toBe(true);
});
