/** Bytes to text, as Chinese offices write it: UTF-8, GB18030 and its subsets, UTF-16 with its mark. */

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/** The charset that a byte order mark names. */
export function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** gb2312 and gbk label text that browsers read as their superset; null for a label that names nothing. */
function decoderFor(label: string | null | undefined): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(/^(gb|x-gbk|cp936|windows-936)/i.test(label) ? 'gb18030' : label);
  } catch {
    return null;
  }
}

const metaCharset = (bytes: Uint8Array): string | undefined =>
  META_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];

/** Whether text holds more than a stray broken character among its Han characters. */
function isBroken(text: string): boolean {
  let broken = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x2e80 && code <= 0xffef) han++;
  }
  return broken * 4 > han;
}

/** So many sequences of three bytes that are right in UTF-8 do not come about by chance. */
const ENOUGH_HAN = 4;

/**
 * Bytes to text: the byte order mark counts most, then what the bytes themselves show, then the charset that
 * the server (`named`) or the page declares. A label that the bytes contradict is a template's mistake:
 * saved pages often keep the label of the page they were made from.
 */
export function decode(bytes: Uint8Array, named?: string): string {
  const mark = markOf(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const utf8 = new TextDecoder().decode(bytes);
  const declared = decoderFor(named) ?? decoderFor(metaCharset(bytes));
  if (declared && declared.encoding !== 'utf-8') {
    const han = utf8.match(/[\u2e80-\uffef]/g)?.length ?? 0;
    const isUtf8 = han >= ENOUGH_HAN && !utf8.includes('\uFFFD') && declared.encoding === 'gb18030';
    return isUtf8 ? utf8 : declared.decode(bytes);
  }
  return isBroken(utf8) ? new TextDecoder('gb18030').decode(bytes) : utf8;
}
