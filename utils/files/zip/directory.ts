import { FileProblem } from '../model.ts';

/** A file in an archive, as the directory at the archive's end lists it. Sizes are only what it claims. */
export interface ZipEntry {
  /** With `/` between folders, in the charset that the packer used. */
  name: string;
  isFolder: boolean;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The comment behind the end record is at most so long. */
const LONGEST_COMMENT = 0xffff;
const UNICODE_PATH = 0x7075;

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new FileProblem('damaged');
}

/** The name in UTF-8 that some packers add beside the one in the system's charset. */
function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === UNICODE_PATH && size > 5)
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
    at += 4 + size;
  }
  return null;
}

/** Windows packs Chinese names in GBK, others in UTF-8, not all of them say so. */
function nameOf(bytes: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  const own = isUtf8 ? null : unicodePath(extra);
  const utf8 = own ?? new TextDecoder().decode(bytes);
  const name = isUtf8 || !utf8.includes('\uFFFD') ? utf8 : new TextDecoder('gb18030').decode(bytes);
  return name.replaceAll('\\', '/');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
    throw new FileProblem('damaged');
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const name = nameOf(bytes.subarray(at + ENTRY_LENGTH, nameEnd), extra, (flags & 0x800) !== 0);
  const entry: ZipEntry = {
    name,
    isFolder: name.endsWith('/'),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The files of an archive in the order of its directory. Throws FileProblem 'damaged' where it has none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) throw new FileProblem('damaged');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = entryAt(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}
