import { fileURLToPath } from 'node:url';
import type { FileTools } from '../utils/files/index.ts';
import { parse } from './dom.ts';

/** What the files room needs, in Node. */
export const nodeTools: FileTools = {
  parseHtml: parse,
  async pdf() {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const maps = fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap'));
    return { pdfjs, settings: { cMapUrl: maps.slice(0, -'Adobe-GB1-UCS2.bcmap'.length), cMapPacked: true } };
  },
};
