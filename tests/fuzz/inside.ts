/** What runs in a page of the browser: readings of markup that is parsed there. */

import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';

/** What is made of markup: the tree, and the page and its reading as JSON. */
export interface Made {
  tree: string;
  reading: string;
}

/** The document is inert: nothing in it runs or loads. */
export function madeOf(document: Document, url: string): Made {
  const { page } = readPage(document, url);
  return { tree: document.documentElement.outerHTML, reading: JSON.stringify({ page, reading: read(page) }) };
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

/** The same of several markups; all of it comes and goes as JSON, which keeps what is no whole character. */
export const readAll = (markups: string, url: string): string =>
  JSON.stringify((JSON.parse(markups) as string[]).map((markup) => madeOf(parsed(markup), url)));

Object.assign(globalThis, { minglanReadAll: readAll });
