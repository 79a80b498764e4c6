import { JSDOM } from 'jsdom';

/** A document from markup, as a browser would build it; no script runs and nothing is loaded. */
export function parse(markup: string, url: string): { document: Document; close: () => void } {
  const dom = new JSDOM(markup, { url: /^https?:/.test(url) ? url : 'http://localhost/' });
  return { document: dom.window.document, close: () => dom.window.close() };
}
