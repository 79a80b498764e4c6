import { readFile, stat } from 'node:fs/promises';

/** A file that cannot be read as a page, with the reason in one line. */
export class Unreadable extends Error {}

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const MARKUP = /<(!doctype|html|head|body|meta|title|div|p|table|br|span|h[1-6]|article|section|frameset)\b/i;

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  if (!name) return null;
  // gb2312 and gbk label text that browsers read as their superset.
  return /^(gb|x-gbk)/.test(name) ? 'gb18030' : name;
}

/** Bytes to text: byte order mark, else the charset the page declares, else UTF-8 where valid, else GB18030. */
export function decode(bytes: Uint8Array): string {
  const label = bomOf(bytes) ?? declared(bytes);
  if (label) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // an unknown label is as good as none
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The markup in bytes. Throws Unreadable for binary content and for text without any tag. */
export function markupOf(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new Unreadable(`${name}: the file is empty`);
  if (!bomOf(bytes) && bytes.subarray(0, 8192).includes(0))
    throw new Unreadable(`${name}: not a page but a binary file`);
  const text = decode(bytes);
  if (!MARKUP.test(text.slice(0, 100_000))) throw new Unreadable(`${name}: no HTML in this file`);
  return text;
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The markup of a file, or of standard input for `-`. Throws Unreadable with one clear line. */
export async function load(path: string): Promise<string> {
  if (path === '-') return markupOf(await standardInput(), 'standard input');
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).isDirectory()) throw new Unreadable(`${path}: is a directory, not a page`);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new Unreadable(
      code === 'ENOENT' ? `${path}: no such file` : `${path}: cannot be opened (${code ?? 'unknown'})`,
    );
  }
  return markupOf(bytes, path);
}
