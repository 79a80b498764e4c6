import type { PageKind, Reading, ReportDocument } from '../model.ts';

/** What the list of the library shows of a kept reading; light, for thousands of rows. */
export interface LibraryRecord {
  /** The address without its fragment, or 'file:' and the hash of a file's text. */
  id: string;
  /** '' for a file. */
  address: string;
  title: string;
  /** Of a compilation the first one's, `documents` tells how many there are. */
  agency: string | null;
  /** The city, county or province that the agency's name begins with. */
  region: string | null;
  year: number | null;
  kind: PageKind;
  documents: number;
  figures: number;
  disagrees: number;
  /** When it was kept last, ms since 1970. */
  seen: number;
  /** SHA-256 of the page's text, in hexadecimal. */
  hash: string;
  tags: string[];
  /** When a later visit found another text; null when none did. */
  changed: number | null;
}

/** A reading as it is kept, beside its record. */
export interface KeptReading {
  id: string;
  reading: Reading;
  /** The page's text: places of the reading are offsets into it. */
  text: string;
}

/** 市场 and 城市 are no city: 国家市场监督管理总局, 省城市管理局. */
const REGION = /^(.{1,8}?(?:省|自治区|特别行政区|自治州|[州盟县区旗]|市(?!场)))/;
const NO_REGION = /^(?:国家|中国|中央)|^.?城市$/;

/** The place an agency's name begins with; null where it begins with none (国家…, 中国…). */
export function regionOf(agency: string | null): string | null {
  const found = REGION.exec(agency ?? '')?.[1] ?? null;
  return found === null || NO_REGION.test(found) ? null : found;
}

const count = (reading: Reading, of: (document: ReportDocument) => number) =>
  reading.documents.reduce((sum, document) => sum + of(document), 0);

export function idOf(address: string, hash: string): string {
  const [page = ''] = address.split('#', 1);
  return /^https?:/.test(page) ? page : `file:${hash}`;
}

/** The record of a reading; `hash` is that of the page's text. */
export function recordOf(reading: Reading, hash: string, seen: number): LibraryRecord {
  const first = reading.documents[0];
  const id = idOf(reading.url, hash);
  return {
    id,
    address: id.startsWith('file:') ? '' : id,
    title: first?.title || reading.title,
    agency: first?.agency ?? null,
    region: regionOf(first?.agency ?? null),
    year: first?.year ?? null,
    kind: reading.kind,
    documents: reading.documents.length,
    figures: count(reading, (document) => document.figures.length),
    disagrees: count(
      reading,
      (document) => document.checks.filter(({ verdict }) => verdict === 'disagrees').length,
    ),
    seen,
    hash,
    tags: [],
    changed: null,
  };
}

/** SHA-256 of a text in hexadecimal. Only where the web's cryptography is: background and extension pages. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
