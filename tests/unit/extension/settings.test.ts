import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  isListed,
  MOST_HOSTS,
  opensItself,
  readSettings,
  type Settings,
  settingsAfterChanges,
  settingsChange,
  settingsFrom,
  watchSettings,
  withHost,
} from '../../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

const usual = settingsFrom(null);
const withChange = (change: Partial<Settings>): Settings => ({ ...usual, ...change });

describe('what is stored', () => {
  test('nothing gives the usual settings', () => {
    expect(usual).toMatchObject({ open: 'always', side: 'right', mode: 'push', width: 380, theme: 'system' });
  });
  test.each([
    [{ width: 12 }],
    [{ width: '400' }],
    [{ side: 'top' }],
    [{ offHosts: ['a b'] }],
    [{ offHosts: 'a.gov.cn' }],
    [{ open: null }],
    [{ toString: 1 }],
    ['light'],
    [null],
  ])('%j changes nothing', (value) => {
    expect(settingsFrom(value)).toEqual(usual);
  });
  test('a field that is not understood leaves the others', () => {
    expect(settingsFrom({ theme: 'dark', width: 1e9, version: 7 })).toEqual(withChange({ theme: 'dark' }));
  });
  test('a change holds only what was given and is valid', () => {
    expect(settingsChange({ side: 'left', mode: 'beside', colour: 'red' })).toEqual({ side: 'left' });
  });
});

describe('the sidebar opens by itself', () => {
  test.each<[string, Partial<Settings>, boolean]>([
    ['everywhere', {}, true],
    ['nowhere', { open: 'never' }, false],
    ['not where it was closed', { closedHosts: ['www.a.gov.cn'] }, false],
    ['not on a site switched off', { offHosts: ['a.gov.cn'] }, false],
    ['not on sites that were not chosen', { open: 'chosen', openHosts: ['b.gov.cn'] }, false],
    ['on a chosen site and below it', { open: 'chosen', openHosts: ['a.gov.cn'] }, true],
    [
      'not on a chosen site where it was closed',
      { open: 'chosen', openHosts: ['a.gov.cn'], closedHosts: ['www.a.gov.cn'] },
      false,
    ],
  ])('%s', (_name, change, expected) => {
    expect(opensItself(withChange(change), 'www.a.gov.cn')).toBe(expected);
  });
  test('a site is no other whose name merely ends alike', () => {
    expect(isListed(['a.gov.cn'], 'extra-a.gov.cn')).toBe(false);
  });
});

describe('a list of hosts', () => {
  test('takes and drops one, and stays the same list when nothing changes', () => {
    const list = ['a', 'b'];
    expect(withHost(list, 'c', true)).toEqual(['a', 'b', 'c']);
    expect(withHost(list, 'a', false)).toEqual(['b']);
    expect(withHost(list, 'a', true)).toBe(list);
  });
  test('forgets the oldest of very many', () => {
    let list: string[] = [];
    for (let i = 0; i <= MOST_HOSTS; i++) list = withHost(list, `h${i}`, true);
    expect(list).toHaveLength(MOST_HOSTS);
    expect(list).not.toContain('h0');
    expect(list.at(-1)).toBe(`h${MOST_HOSTS}`);
  });
});

describe('the store', () => {
  test('keeps a change, tells those who watch, and stops telling', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    watchSettings(seen, stop.signal);
    await changeSettings(() => ({ side: 'left' }));
    expect((await readSettings()).side).toBe('left');
    expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ side: 'left' }));
    stop.abort();
    await changeSettings(() => ({ side: 'right' }));
    expect(seen).toHaveBeenCalledTimes(1);
  });
  test('loses none of many changes made at once', async () => {
    const hosts = Array.from({ length: 30 }, (_, i) => `h${i}.gov.cn`);
    await Promise.all(
      hosts.map((host) => changeSettings(({ offHosts }) => ({ offHosts: withHost(offHosts, host, true) }))),
    );
    expect((await readSettings()).offHosts).toEqual(hosts);
  });
  test('a change under way is waited for where what was told before counts', async () => {
    const change = changeSettings(({ closedHosts }) => ({
      closedHosts: withHost(closedHosts, 'qinghe.gov.cn', true),
    }));
    expect((await settingsAfterChanges()).closedHosts).toEqual(['qinghe.gov.cn']);
    await change;
  });
  test('refuses what is no setting', async () => {
    await changeSettings(() => ({ width: Number.NaN }));
    expect((await readSettings()).width).toBe(usual.width);
  });
});
