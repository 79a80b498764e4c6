import { Inflate } from 'fflate';
import { FileProblem } from '../model.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL_LENGTH = 30;
/** Packed bytes are fed in slices, so that a bomb is seen before it has filled the memory. */
const SLICE = 16 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++)
    crc = (CRC_TABLE[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new FileProblem('too-large');
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += SLICE)
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  return joined(chunks, size);
}

/**
 * The bytes of a file in an archive. Throws FileProblem: 'encrypted', 'damaged' (its checksum does not fit),
 * 'too-large' (more than `most` bytes, whatever the directory claims), 'other-archive' (an unusual packing).
 */
export function unpack(archive: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw new FileProblem('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new FileProblem('other-archive');
  if (entry.offset + LOCAL_LENGTH > archive.length) throw new FileProblem('damaged');
  const view = new DataView(archive.buffer, archive.byteOffset + entry.offset, LOCAL_LENGTH);
  const from = entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + entry.packed > archive.length) throw new FileProblem('damaged');
  const packed = archive.subarray(from, from + entry.packed);
  if (entry.method === 0 && packed.length > most) throw new FileProblem('too-large');
  const bytes = entry.method === 0 ? packed : inflated(packed, most);
  if (crcOf(bytes) !== entry.crc) throw new FileProblem('damaged');
  return bytes;
}
