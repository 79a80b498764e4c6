import { expect, test } from 'vitest';
import type { Page } from '../../../utils/model.ts';
import { pageOf, sentOf } from '../../../utils/reading-port.ts';
import { FILLER, HOST, pageOf as pageFrom } from '../../support/page.ts';

const TABLE = '<table><tr><td>申请</td><td>收到</td></tr><tr><td>网络</td><td>3</td></tr></table>';

function somePage(): Page {
  const { places, document, ...page } = pageFrom(
    `<div id="zoom"><h2>一、总体</h2><p>${FILLER}</p>${TABLE}</div>`,
  );
  return page;
}

/** What Chrome does to a message. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a page comes out of a message as it went in', () => {
  const page = somePage();
  expect(page.tables).toHaveLength(1);
  expect(pageOf(sent(sentOf(page)))).toEqual(page);
});

test.each<[string, object]>([
  ['no text', { text: null }],
  ['no lines', { lines: null }],
  ['a line behind the end of the text', { lines: [{ ...somePage().lines[0], end: 1e6 }] }],
  ['a line without its look', { lines: [{ start: 0, end: 1, cell: null }] }],
  ['a table without cells', { tables: [{ index: 0, rows: 1, columns: 1, line: 0 }] }],
  ['a meta tag that is no text', { meta: { pubdate: 5 } }],
  ['objects that are none', { objects: ['x'] }],
  ['an address that is no text', { url: { href: HOST } }],
])('%s: no page', (_, wrong) => {
  expect(pageOf(sent({ ...sentOf(somePage()), ...wrong }))).toBeNull();
});

test.each([[null], [5], ['page'], [[]]])('%j is no page', (value) => {
  expect(pageOf(value)).toBeNull();
});
