import { markOf } from './charset.ts';
import { FileProblem } from './model.ts';

/** Bytes as characters of ASCII, for looking at signatures. */
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));

/** PNG, JPEG, GIF, TIFF (both ends first), WebP and other RIFF. */
const PICTURES = ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a', '52494646'];
/** RAR, 7z, gzip, bzip2, xz. */
const ARCHIVES = ['52617221', '377abcaf', '1f8b', '425a68', 'fd377a58'];
const ZIPS = ['504b0304', '504b0506', '504b0708'];
const OLE = 'd0cf11e0';
const MIME = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}content-type:\s*multipart\/related/i;
const MARKUP = /<(!doctype|html|head|body|meta|title|div|p|table|br|span|h[1-6]|article|section|frameset)\b/i;

/** What stands in the first bytes, whatever the name says. */
export type Signature = 'pdf' | 'zip' | 'mhtml' | 'markup-or-text';

/** Office files before 2007, and locked new ones, are both in this container (OLE). */
function oleProblem(bytes: Uint8Array): FileProblem {
  // The names of its streams stand in its directory, in UTF-16.
  const wanted = [...'EncryptedPackage'].map((char) => `${char}\0`).join('');
  return new FileProblem(ascii(bytes, 0, bytes.length).includes(wanted) ? 'encrypted' : 'old-office');
}

/**
 * The kind of a file by its first bytes. Throws FileProblem for what is known and cannot be read (pictures,
 * old Office files, other archives, empty or binary files).
 */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) throw new FileProblem('empty');
  const head = ascii(bytes, 0, 1024);
  const hex = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const isOneOf = (signatures: readonly string[]) => signatures.some((start) => hex.startsWith(start));
  if (head.includes('%PDF-')) return 'pdf';
  if (isOneOf(ZIPS)) return 'zip';
  if (hex === OLE) throw oleProblem(bytes);
  if (head.startsWith('{\\rtf')) throw new FileProblem('old-office');
  if (isOneOf(PICTURES)) throw new FileProblem('picture');
  if (isOneOf(ARCHIVES)) throw new FileProblem('other-archive');
  if (MIME.test(ascii(bytes, 0, 4096).replace(/\r/g, ''))) return 'mhtml';
  if (!markOf(bytes) && bytes.subarray(0, 8192).includes(0)) throw new FileProblem('other-kind');
  return 'markup-or-text';
}

export const hasMarkup = (text: string) => MARKUP.test(text.slice(0, 100_000));
