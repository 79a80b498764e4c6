import { webAddressOf } from '../web-address.ts';

/** What a pasted or dropped list comes to. */
export interface AddressList {
  /** In their order, each once, without fragment. */
  addresses: string[];
  /** How many stood there twice or more. */
  repeated: number;
  /** Words that look like addresses and are none that can be fetched. */
  refused: string[];
}

/** An address ends before white space, quotes, brackets, commas and Chinese punctuation. */
const CANDIDATE = /(?:[a-z][a-z0-9+.-]{1,11}:\/\/|www\.)[^\s"'<>()（）【】《》“”‘’，。；、|\\^`{}]+/gi;
/** Full stops and the like at the end of a sentence are no part of the address. */
const TRAILING = /[.,;:!?，。；：！？]+$/;

/** The address as it is fetched: http or https, without fragment; null for anything else. */
export function webAddress(text: string): string | null {
  const url = webAddressOf(/^www\./i.test(text) ? `http://${text}` : text);
  if (!url) return null;
  url.hash = '';
  // Names and passwords in an address are sent to nobody.
  url.username = '';
  url.password = '';
  return url.href;
}

/** The addresses in any text: one a line, a table, a page's source. Linear in the text. */
export function addressesIn(text: string): AddressList {
  const seen = new Set<string>();
  const refused: string[] = [];
  let repeated = 0;
  for (const [found] of text.matchAll(CANDIDATE)) {
    const candidate = found.replace(TRAILING, '').replaceAll('&amp;', '&');
    const address = webAddress(candidate);
    if (address === null) refused.push(candidate);
    else if (seen.has(address)) repeated++;
    else seen.add(address);
  }
  return { addresses: [...seen], repeated, refused };
}

export const hostOf = (address: string): string => new URL(address).host;

/** The match patterns a browser wants to be asked for, one a host, for addresses outside gov.cn. */
export function originsOf(addresses: readonly string[], isGranted: (host: string) => boolean): string[] {
  const origins = addresses
    .map((address) => new URL(address))
    .filter(({ hostname }) => !isGranted(hostname))
    .map(({ protocol, hostname }) => `${protocol}//${hostname}/*`);
  return [...new Set(origins)];
}
