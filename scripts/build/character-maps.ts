import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Of all the maps that pdf.js has: those of files from China (GB), and of characters from Taiwan and Japan. */
const WANTED = /^(GB|UniGB|Adobe-GB1|Adobe-(CNS1|Japan1)-UCS2)/;

/**
 * The files by which pdf.js reads Chinese PDFs, for the package: those name their character maps instead of
 * carrying them, and nothing is fetched from elsewhere.
 */
export function characterMaps(): { absoluteSrc: string; relativeDest: string }[] {
  const folder = resolve(ROOT, 'node_modules/pdfjs-dist/cmaps');
  return readdirSync(folder)
    .filter((name) => WANTED.test(name))
    .map((name) => ({ absoluteSrc: resolve(folder, name), relativeDest: `pdf-characters/${name}` }));
}
