import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkKey, readDismissed, writeDismissed } from '../../../utils/dismissed.ts';
import type { Check, Figure, ReportDocument } from '../../../utils/model.ts';

beforeEach(() => fakeBrowser.reset());

const PAGE = 'http://a.gov.cn/1.html';

describe('what was dismissed', () => {
  test('is remembered for its page, wherever in it the address points', async () => {
    await writeDismissed(PAGE, ['a', 'b']);
    expect(await readDismissed(`${PAGE}#part`)).toEqual(['a', 'b']);
    expect(await readDismissed(`${PAGE}?page=2`)).toEqual([]);
  });
  test('is forgotten with the last one taken back', async () => {
    await writeDismissed(PAGE, ['a']);
    await writeDismissed(PAGE, []);
    expect(await readDismissed(PAGE)).toEqual([]);
    expect(await fakeBrowser.storage.local.get('dismissed')).toEqual({ dismissed: [] });
  });
  test('of very many pages the oldest are forgotten', async () => {
    for (let i = 0; i <= 500; i++) await writeDismissed(`http://a.gov.cn/${i}`, ['x']);
    expect(await readDismissed('http://a.gov.cn/0')).toEqual([]);
    expect(await readDismissed('http://a.gov.cn/500')).toEqual(['x']);
  });
  test('is nothing where the storage holds something else', async () => {
    await fakeBrowser.storage.local.set({ dismissed: [{ url: PAGE, keys: 'a' }, null, 3] });
    expect(await readDismissed(PAGE)).toEqual([]);
  });
});

describe('the key of a finding', () => {
  const figure = { id: 'd1.f1', label: '新收申请', raw: '42件', start: 10, end: 13 } as Figure;
  const document = { id: 'd1', figures: [figure] } as ReportDocument;
  const check: Check = {
    rule: 'NAR-NEW',
    verdict: 'disagrees',
    stated: 42,
    computed: 39,
    difference: 3,
    figures: ['d1.f1'],
    cells: ['T3.new.total'],
    places: [{ start: 10, end: 13 }],
    message: 'm',
  };

  test('stays when the text above grows and the figures are numbered anew', () => {
    const moved = { id: 'd1', figures: [{ ...figure, id: 'd1.f9', start: 90 }] } as ReportDocument;
    const later = { ...check, figures: ['d1.f9'], places: [{ start: 90, end: 93 }] };
    expect(checkKey(moved, later)).toBe(checkKey(document, check));
  });
  test.each<[string, Partial<Check>]>([
    ['another value', { stated: 43 }],
    ['another rule', { rule: 'NAR-HANDLED' }],
    ['another cell', { cells: ['T3.new.natural'] }],
  ])('is another with %s', (_name, change) => {
    expect(checkKey(document, { ...check, ...change })).not.toBe(checkKey(document, check));
  });
});
