import { JSDOM, VirtualConsole } from 'jsdom';

/** A document from markup, as a browser would build it; no script runs and nothing is loaded. */
export function parse(markup: string, url: string): { document: Document; close: () => void } {
  // A console nobody listens to: what jsdom says of a page's broken styles is no message of ours.
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(markup, { url: /^https?:/.test(url) ? url : 'http://localhost/', virtualConsole });
  return { document: dom.window.document, close: () => dom.window.close() };
}
