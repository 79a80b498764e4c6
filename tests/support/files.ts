import { nodeTools } from '../../cli/tools.ts';
import { type OpenedFile, type OpenOptions, openFile, type ReadFile } from '../../utils/files/index.ts';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a charset that TextEncoder does not write, by way of its decoder. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const char = decoder.decode(new Uint8Array([high, low]));
      if (char.length === 1 && !codes.has(char)) codes.set(char, [high, low]);
    }
  return new Uint8Array([...text].flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]));
}

export async function openAll(name: string, bytes: Uint8Array, options?: OpenOptions): Promise<OpenedFile[]> {
  const all: OpenedFile[] = [];
  for await (const file of openFile(name, bytes, await nodeTools(), options)) all.push(file);
  return all;
}

/** The one file that was read. Throws with the failure when it was not. */
export async function openOne(name: string, bytes: Uint8Array, options?: OpenOptions): Promise<ReadFile> {
  const [file, ...more] = await openAll(name, bytes, options);
  if (!file?.ok || more.length > 0) throw new Error(`not one readable file: ${JSON.stringify(file)}`);
  return file;
}

/** The failure of the one file. */
export async function failureOf(name: string, bytes: Uint8Array): Promise<string> {
  const [file] = await openAll(name, bytes);
  return file && !file.ok ? file.failure : 'read';
}
