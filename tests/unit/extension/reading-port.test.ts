import { expect, test } from 'vitest';
import type { Page, ReportDocument } from '../../../utils/model.ts';
import { readAnyway } from '../../../utils/reading.ts';
import { pageOf, partsOfDocument, sentOf, wholeFigure } from '../../../utils/reading-port.ts';
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

/** The page of one that goes in a single portion. */
const whole = (): object => [...sentOf(somePage())][0] as object;

test('a page comes out of a message as it went in', () => {
  const page = somePage();
  const portions = [...sentOf(page)].map(sent);
  expect(page.tables).toHaveLength(1);
  expect(portions).toHaveLength(1);
  expect(pageOf(portions[0])).toEqual(page);
});

test('a long page goes in portions and comes out whole', () => {
  const { places, document, ...page } = pageFrom(`<div id="zoom">${`<p>${FILLER}</p>`.repeat(4000)}</div>`);
  const portions = [...sentOf(page)].map(sent);
  const last = portions.pop();
  expect(portions.length).toBeGreaterThan(1);
  expect(pageOf(last, portions.flat())).toEqual(page);
  expect(pageOf(last, [...portions.flat(), { start: -1 }])).toBeNull();
});

test('a document comes out of its parts as it went in, each sentence sent once with the text', () => {
  const listed = Array.from({ length: 700 }, (_, i) => `公开信息${i + 2}条，办理${i + 3}件。`).join('');
  const {
    places,
    document: _,
    ...page
  } = pageFrom(`<div id="zoom"><p>清河市2023年政务公开工作总结</p><p>一、工作情况</p><p>${listed}</p></div>`);
  const document = readAnyway(page) as ReportDocument;
  const parts = [...partsOfDocument(document, (start, end) => page.text.slice(start, end))].map(
    (part) => sent(part) as typeof part,
  );
  expect(parts.length).toBeGreaterThan(4);
  expect(JSON.stringify(parts)).not.toContain('公开信息2条，办理3件。');
  const came = parts.flatMap((part) => (part.type === 'more' ? part.figures : []));
  expect(came.map((figure) => wholeFigure(figure, page))).toEqual(document.figures);
  const rejected = parts.flatMap((part) => (part.type === 'more' ? part.rejected : []));
  expect(rejected).toEqual(document.rejected);
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
  expect(pageOf(sent({ ...whole(), ...wrong }))).toBeNull();
});

test.each([[null], [5], ['page'], [[]]])('%j is no page', (value) => {
  expect(pageOf(value)).toBeNull();
});
