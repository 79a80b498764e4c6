import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { FileTools } from './model.ts';

/** How long a file is opened before the page answers the person, ms. */
const SLICE = 20;

/**
 * What the files room needs, in an extension page. `charactersAt` is the address of the folder with the
 * character maps of pdf.js, '/' at its end.
 */
export function browserTools(charactersAt: string): FileTools {
  let rested = performance.now();
  return {
    // An inert document: no script of it runs and nothing is loaded.
    parseHtml: (markup) => ({
      document: new DOMParser().parseFromString(markup, 'text/html'),
      close: () => {},
    }),
    async pdf() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
      return { pdfjs, settings: { cMapUrl: charactersAt, cMapPacked: true } };
    },
    async rest() {
      // Nobody waits for a page that is not seen, and its timers are slow.
      if (document.hidden || performance.now() - rested < SLICE) return;
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    },
  };
}
