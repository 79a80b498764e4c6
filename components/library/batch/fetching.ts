import { failure, type Outcome, ofStatus, retryAfterOf } from '../../../utils/library/outcomes.ts';

export interface Fetched {
  bytes: Uint8Array;
  /** The charset that the server names. */
  charset: string | undefined;
  /** Where the answer came from, after redirects. */
  url: string;
}

/** An answer beyond this is not read to its end. */
const MOST_BYTES = 200 * 1024 * 1024;

const charsetOf = (type: string | null) => /charset\s*=\s*["']?([\w-]{2,20})/i.exec(type ?? '')?.[1];

async function bodyOf(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Fetches an address as a person without an account would: no cookies, nothing of ours told. Never throws but
 * for `signal`: what went wrong is the outcome.
 */
export async function fetchBytes(
  address: string,
  timeout: number,
  signal: AbortSignal,
): Promise<Fetched | Outcome> {
  const ended = new AbortController();
  const stop = () => ended.abort();
  signal.addEventListener('abort', stop, { once: true });
  const late = setTimeout(stop, timeout);
  try {
    signal.throwIfAborted();
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: ended.signal,
    });
    const decided = ofStatus(response.status, retryAfterOf(response.headers.get('retry-after'), Date.now()));
    if (decided) return decided;
    const bytes = await bodyOf(response);
    if (!bytes) return failure('too-large');
    return { bytes, charset: charsetOf(response.headers.get('content-type')), url: response.url || address };
  } catch {
    signal.throwIfAborted();
    return failure(ended.signal.aborted ? 'timed-out' : 'unreachable');
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', stop);
  }
}
