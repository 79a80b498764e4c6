import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../cli/dom.ts';
import { decode } from '../../utils/files/index.ts';
import type { Reading, ReportDocument, Section } from '../../utils/model.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';

/**
 * The same text in other clothes reads the same: as other content systems, word processors and old pages would have
 * written the golden pages. What the text says of itself may not depend on the markup around it.
 */

const PAGES = join(import.meta.dirname, '../pages');
const URL = 'http://www.qinghe.gov.cn/zwgk/202401/t20240101_1.html';
/** As many golden pages have prose enough for the comparison to mean something. */
const LEAST_PAGES = 40;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inPieces = (text: string, length: number) =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));
const paragraphs = (lines: readonly string[], dress = (line: string) => line) =>
  lines.map((line) => `<p>${dress(escaped(line))}</p>`).join('\n');

/** Numbers inside a line: what opens one may be the number of a heading. */
const NUMBERS = /(?<=[\u4e00-\u9fff])\d[\d,]*(?:\.\d+)?%?(?=[\u4e00-\u9fff])/g;
const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

const CLOTHES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'one paragraph with breaks': (lines) =>
    `<p>${lines.map((line) => `　　${escaped(line)}`).join('<br>\n')}</p>`,
  'blocks of inline elements': (lines) =>
    lines.map((line) => `<div><span>${escaped(line)}</span></div>`).join(''),
  'cut into pieces by a word processor': (lines) =>
    lines
      .map((line) => inPieces(line, 7).map((piece) => `<span class="s">${escaped(piece)}</span>`))
      .map((pieces) => `<p class="MsoNormal" style="text-indent: 2em">${pieces.join('')}</p>`)
      .join('\n'),
  'numbers in elements of their own': (lines) =>
    paragraphs(lines, (line) => line.replace(/\d+/g, '<span lang="EN-US">$&</span>')),
  'one cell of a table for layout': (lines) =>
    `<table><tr><td>${paragraphs(lines, (line) => `&nbsp;&nbsp;${line}`)}</td></tr></table>`,
  'one block, indents for breaks': (lines) =>
    `<div>${lines.map((line) => `　　${escaped(line)}`).join('')}</div>`,
  'one block of spans, spaces for breaks': (lines) =>
    `<div>${lines.map((line) => `<span>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(line)}</span>`).join('\n')}</div>`,
  'kept white space': (lines) => `<pre>${lines.map((line) => `    ${escaped(line)}`).join('\n\n')}</pre>`,
  'spaces around the numbers': (lines) => paragraphs(lines, (line) => line.replace(NUMBERS, ' $& ')),
  'wide digits': (lines) => paragraphs(lines, (line) => line.replace(/\d/g, wide)),
  'half-width punctuation': (lines) =>
    paragraphs(lines, (line) => line.replace(/[，；：（）]/g, (mark) => HALF[mark] ?? mark)),
};

const pageOf = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><div class="article">${body}</div>`;

function readMarkup(markup: string, url = URL): { lines: string[]; title: string; reading: Reading } {
  const { document, close } = parse(markup, url);
  const { page } = readPage(document, url);
  const reading = read(page);
  close();
  const [first, last] = [reading.documents[0], reading.documents.at(-1)];
  const lines = page.lines
    .filter(({ cell, start, end }) => !cell && first && last && start >= first.start && end <= last.end)
    .map(({ text }) => text.trim());
  return { lines: page.tables.length > 0 ? [] : lines, title: page.title, reading };
}

/** What is compared: all but how it is printed. */
const ink = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const outlineOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, kind, title, children }) => [
    `${level} ${kind} ${ink(title)}`,
    ...outlineOf(children),
  ]);
const saidBy = ({ agency, year, sections, figures, relations, checks }: ReportDocument) => ({
  agency,
  year,
  outline: outlineOf(sections),
  figures: figures.map(
    ({ value, unit, label, indicator, time, period }) =>
      `${value} ${unit} ${ink(label)} ${indicator} ${time} ${period}`,
  ),
  relations: relations.length,
  verdicts: checks.map(({ rule, verdict }) => `${rule} ${verdict}`),
});

const texts = readdirSync(PAGES)
  .map((name) => ({ name, file: join(PAGES, name, 'page.html') }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({ name, ...readMarkup(decode(readFileSync(file))) }))
  .filter(({ lines }) => lines.length > 0)
  .map(({ name, title, lines }) => {
    const plain = readMarkup(pageOf(title, paragraphs(lines)));
    return { name, title, lines, said: plain.reading.documents.map(saidBy) };
  })
  .filter(({ said }) => said.length > 0);

test('there are pages to dress', () => {
  expect(texts.length).toBeGreaterThanOrEqual(LEAST_PAGES);
});

test.each(Object.entries(CLOTHES))('the golden pages as %s', (_, dressed) => {
  for (const { name, title, lines, said } of texts) {
    const { reading } = readMarkup(pageOf(title, dressed(lines)));
    expect(reading.documents.map(saidBy), name).toEqual(said);
  }
});
