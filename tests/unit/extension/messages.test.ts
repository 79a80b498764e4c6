import { describe, expect, test } from 'vitest';
import { senderOf, toBackground } from '../../../utils/messages.ts';

const READING = { format: 'minglan.reading/1', url: 'http://a.gov.cn/1.html', title: '', documents: [] };

describe('a message to the background', () => {
  test.each([
    [{ type: 'detected', kind: 'work-summary' }],
    [{ type: 'site', list: 'offHosts', listed: true }],
    [{ type: 'file', format: 'xlsx', reading: READING, text: '', language: 'zh' }],
    [{ type: 'keep', reading: READING, text: '' }],
    [{ type: 'known', address: 'http://a.gov.cn/1.html' }],
    [{ type: 'visit', reading: READING, text: '', keepNew: false }],
    [{ type: 'library', view: 'batch', address: 'http://a.gov.cn/1.pdf' }],
  ])('%j is taken', (message) => {
    expect(toBackground(message)).toEqual(message);
  });

  test('keeps nothing beside what it is known by', () => {
    expect(toBackground({ type: 'options', url: 'http://evil.test/' })).toEqual({ type: 'options' });
  });

  test('changes settings one by one, and the lists of sites only by its own site', () => {
    const change = { side: 'left', width: -1, openHosts: ['evil.test'], offHosts: [] };
    expect(toBackground({ type: 'settings', change })).toEqual({
      type: 'settings',
      change: { side: 'left' },
    });
  });

  test.each([
    [null],
    ['detected'],
    [{ type: 'detected' }],
    [{ type: 'detected', kind: 'none' }],
    [{ type: 'site', list: 'openHosts', listed: true }],
    [{ type: 'site', list: 'offHosts', listed: 'yes' }],
    [{ type: 'findings', count: -1 }],
    [{ type: 'words', language: '../secret' }],
    [{ type: 'toString' }],
    [{ type: 'file', format: 'exe', reading: READING, text: '', language: 'zh' }],
    [{ type: 'file', format: 'csv', reading: READING, text: '', language: 'auto' }],
    [{ type: 'file', format: 'csv', reading: { url: '' }, text: '', language: 'zh' }],
    [{ type: 'inject', file: 'x.js' }],
    [{ type: 'keep', reading: { format: 'minglan.reading/1', url: '', title: '' }, text: '' }],
    [{ type: 'keep', reading: READING, text: 5 }],
    [{ type: 'known', address: 'file:///etc/passwd' }],
    [{ type: 'library', view: 'batch', address: 'javascript:alert(1)' }],
    [{ type: 'library', view: '../options', address: 'http://a.gov.cn/' }],
  ])('%j is none', (message) => {
    expect(toBackground(message)).toBeNull();
  });
});

describe('the sender of a message', () => {
  const own = { id: 'me', tab: { id: 3 }, frameId: 0, url: 'http://www.qinghe.gov.cn/1.html' };

  test('is a content script of ours in a page', () => {
    expect(senderOf(own, 'me')).toEqual({ tabId: 3, frameId: 0, url: own.url, isPrivate: false });
    const hidden = { ...own, tab: { id: 3, incognito: true } };
    expect(senderOf(hidden, 'me')?.isPrivate).toBe(true);
  });

  test.each([
    ['another extension', { ...own, id: 'other' }],
    ['a page without a tab', { ...own, tab: undefined }],
    ['an extension page', { ...own, url: 'chrome-extension://me/options.html' }],
    ['nothing', undefined],
  ])('is not %s', (_name, sender) => {
    expect(senderOf(sender, 'me')).toBeNull();
  });
});
