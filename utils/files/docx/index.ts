import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { decode } from '../charset.ts';
import { FileProblem, LIMITS } from '../model.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import { Counter, listsOf } from './numbering.ts';
import { ALIGNED, prepareDocument } from './prepare.ts';
import { Styles } from './styles.ts';
import { parseXml, serialized } from './xml.ts';

const MAIN = /^word\/document\d*\.xml$/;
/** Parts that the converter needs; lists are written out as text, pictures are named but not read. */
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?[^/]*\.(xml|rels))$/;
const NOT_NEEDED = /^word\/(numbering|fontTable|settings|webSettings|header\d*|footer\d*)\.xml$/;

const STYLE_MAP = [
  `p.${ALIGNED.center} => p[align='center']:fresh`,
  `p.${ALIGNED.right} => p[align='right']:fresh`,
  "p[style-name='Title'] => h1:fresh",
];

/** The text parts of the document by name. Throws FileProblem 'too-large' beyond the limit for markup. */
function partsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let left: number = LIMITS.markup;
  for (const entry of entries) {
    if (!NEEDED.test(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** The same document with its numbers, bold and alignment written into the text. */
function prepared(parts: Map<string, Uint8Array>): Uint8Array {
  const main = [...parts.keys()].find((name) => MAIN.test(name));
  if (main === undefined) throw new FileProblem('damaged');
  const xml = (name: string) => {
    const part = parts.get(name);
    return part ? parseXml(decode(part)) : null;
  };
  const root = xml(main);
  if (!root) throw new FileProblem('damaged');
  const styles = new Styles(xml('word/styles.xml'));
  const counter = new Counter(listsOf(xml('word/numbering.xml'), styles), styles);
  prepareDocument(root, styles, counter);
  const kept = [...parts].filter(([name]) => !NOT_NEEDED.test(name));
  return zipSync({ ...Object.fromEntries(kept), [main]: strToU8(serialized(root)) }, { level: 0 });
}

/** A Word document (.docx) as markup. Throws FileProblem. */
export async function markupOfDocx(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string> {
  const file = prepared(partsOf(bytes, entries));
  // Node's build asks for `buffer`, the browser's for `arrayBuffer`; both take either.
  const input = { buffer: file, arrayBuffer: file.buffer } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: 'picture.png' })),
  });
  if (value.trim() === '') throw new FileProblem('no-text');
  return value;
}
