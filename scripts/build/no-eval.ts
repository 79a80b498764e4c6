/**
 * Takes the ways to run text as code, and to load code from elsewhere, out of the libraries that read files.
 * None of them is used here and the content policy forbids them all; without them nobody needs to wonder.
 */

interface Cut {
  library: RegExp;
  from: RegExp;
  to: string;
}

const REFUSED = "(() => { throw new Error('left out') })()";
const DYNAMIC_IMPORT = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)+(?:this\.workerSrc|`\$\{[^`]*`)\s*\)/g;

const PDF = /\/pdfjs-dist\/(?:legacy\/)?build\/pdf\./;

const CUTS: readonly Cut[] = [
  // Templates, and a way to the global object for browsers of 2010.
  { library: /\/underscore\//, from: /new Function\(argument, '_', source\)/g, to: REFUSED },
  { library: /\/underscore\//, from: /Function\('return this'\)\(\)/g, to: 'globalThis' },
  { library: /\/(jszip|setimmediate)\//, from: /new Function\(""\s*\+\s*\w+\)/g, to: REFUSED },
  // What pdf.js brings along for older browsers looks for the global object.
  { library: PDF, from: /Function\((['"`])return this\1\)\(\)/g, to: 'globalThis' },
  // pdf.js without a worker; its worker without WebAssembly. Only text is read, in a worker.
  { library: PDF, from: DYNAMIC_IMPORT, to: REFUSED },
];

/** The code of a file of a library without what is cut out of it. */
function cut(code: string, id: string): string {
  const path = id.replaceAll('\\', '/');
  return CUTS.filter(({ library }) => library.test(path)).reduce(
    (text, { from, to }) => text.replace(from, to),
    code,
  );
}

interface Bundle {
  [file: string]: { type: string; source?: string | Uint8Array };
}

export const withoutEval = {
  name: 'without-eval',
  transform(code: string, id: string) {
    const text = id.includes('/node_modules/') ? cut(code, id) : code;
    return text === code ? undefined : { code: text, map: null };
  },
  /** The worker of pdf.js is taken over as a file and passes no transformation. */
  generateBundle(_: unknown, bundle: Bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !/pdf\.worker[^/]*\.mjs$/.test(name) || !file.source) continue;
      const code = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      file.source = cut(code, '/node_modules/pdfjs-dist/build/pdf.worker.mjs');
    }
  },
};
