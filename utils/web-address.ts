/**
 * The web address that a text is, made whole by a base; null for anything that is none, or of another scheme.
 * (URL.canParse would be shorter; the oldest browsers lack it.)
 */
export function webAddressOf(text: string, base?: string): URL | null {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
  } catch {
    return null;
  }
}
