import { readFile, stat } from 'node:fs/promises';

/** A file that cannot be read, with the reason in one line. */
export class Unreadable extends Error {}

/** Beyond this a file is not even loaded (bytes). */
const LARGEST = 512 * 1024 * 1024;

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The bytes of a file, or of standard input for `-`. Throws Unreadable. */
export async function load(path: string): Promise<Uint8Array> {
  if (path === '-') return await standardInput();
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Unreadable('is no file');
    if (found.size > LARGEST) throw new Unreadable('the file is too large and was not read');
    return await readFile(path);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Unreadable(code === 'ENOENT' ? 'no such file' : `cannot be opened (${code})`);
  }
}
