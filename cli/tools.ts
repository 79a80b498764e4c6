import { fileURLToPath } from 'node:url';
import type { JSDOM } from 'jsdom';
import type { FileTools, ParsedHtml } from '../utils/files/index.ts';

/** Documents hold on to the window whose parser made them: after so many it is given up with all of them. */
const DOCUMENTS_PER_WINDOW = 40;

/** Inert documents, as DOMParser makes them in a browser; much cheaper than a window for each. */
class InertParser {
  #dom: JSDOM | null = null;
  #made = 0;
  readonly #Dom: typeof JSDOM;

  constructor(Dom: typeof JSDOM) {
    this.#Dom = Dom;
  }

  parse(markup: string): ParsedHtml {
    if (!this.#dom || this.#made >= DOCUMENTS_PER_WINDOW) {
      this.#dom?.window.close();
      this.#dom = new this.#Dom('');
      this.#made = 0;
    }
    this.#made++;
    const document = new this.#dom.window.DOMParser().parseFromString(markup, 'text/html');
    return { document, close: () => {} };
  }
}

/** What the files room needs, in Node. The DOM takes a second to load: it is, where something is to be read. */
export async function nodeTools(): Promise<FileTools> {
  const { JSDOM } = await import('jsdom');
  const parser = new InertParser(JSDOM);
  return {
    parseHtml: async (markup) => parser.parse(markup),
    async pdf() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const cMapUrl = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));
      return { pdfjs, settings: { cMapUrl, cMapPacked: true } };
    },
    rest: async () => undefined,
  };
}
