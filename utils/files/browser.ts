import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { FileTools } from './model.ts';

/** How long a file is opened before the page answers the person, ms. */
const SLICE = 20;
/** Characters of markup parsed at once. */
const PIECE = 4096;

/**
 * What the files room needs, in an extension page. `charactersAt` is the address of the folder with the
 * character maps of pdf.js, '/' at its end.
 */
export function browserTools(charactersAt: string): FileTools {
  const rest = resting();
  return {
    parseHtml: async (markup) => ({ document: await parsed(markup, rest), close: () => {} }),
    async pdf() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
      return { pdfjs, settings: { cMapUrl: charactersAt, cMapPacked: true } };
    },
    rest,
  };
}

/**
 * An inert document: no script of it runs and nothing is loaded. DOMParser takes a page at once, and Chromium
 * reports each of a thousand style attributes to the content policy meanwhile: there it is written in pieces.
 * Firefox, where DOMParser is quick, would take what is written so for a page with scripts.
 */
async function parsed(markup: string, rest: () => Promise<void>): Promise<Document> {
  if (import.meta.env.FIREFOX) return new DOMParser().parseFromString(markup, 'text/html');
  const inert = document.implementation.createHTMLDocument('');
  inert.open();
  for (let at = 0; at < markup.length; at += PIECE) {
    inert.write(markup.slice(at, at + PIECE));
    await rest();
  }
  inert.close();
  return inert;
}

function resting(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    // Nobody waits for a page that is not seen, and its timers are slow.
    if (document.hidden || performance.now() - rested < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  };
}
