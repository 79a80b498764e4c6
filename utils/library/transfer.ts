import type { Reading } from '../model.ts';
import { type KeptReading, type LibraryRecord, recordOf } from './records.ts';
import type { Entry } from './store.ts';

const FORMAT = 'minglan.library/1';

/** What importing a file came to. */
export interface Imported {
  entries: Entry[];
  /** Entries that are none, with what is wrong with them. */
  wrong: { at: number; why: string }[];
}

/** A file that is no library at all. */
export class NotALibrary extends Error {}

/** The parts of a library's file, entry by entry: joined they are one JSON document. */
export function* exportParts(entries: Iterable<Entry>): Generator<string> {
  yield `{"format":${JSON.stringify(FORMAT)},"entries":[`;
  let isFirst = true;
  for (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

type Shape = Record<string, unknown>;
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

const DOCUMENT_LISTS = ['sections', 'figures', 'relations', 'tables', 'checks'];

/** Whether something from elsewhere is a reading in its outer shape. */
export function isReading(value: unknown): value is Reading {
  if (!isShape(value) || value.format !== 'minglan.reading/1' || typeof value.url !== 'string') return false;
  return (
    typeof value.title === 'string' &&
    Array.isArray(value.documents) &&
    value.documents.every(
      (document) =>
        isShape(document) &&
        typeof document.title === 'string' &&
        DOCUMENT_LISTS.every((name) => Array.isArray(document[name])),
    )
  );
}

function problemOf(entry: unknown): string | null {
  if (!isShape(entry) || !isShape(entry.record) || !isShape(entry.kept)) return 'no record and reading';
  const { record, kept } = entry;
  if (typeof record.id !== 'string' || record.id === '' || record.id !== kept.id) return 'no id';
  if (!/^(?:https?:\/\/|file:)/.test(record.id)) return 'an id that is no address';
  if (typeof record.hash !== 'string' || !/^[0-9a-f]{64}$/.test(record.hash)) return 'no hash';
  if (typeof record.seen !== 'number' || !Number.isFinite(record.seen)) return 'no time';
  if (typeof kept.text !== 'string') return 'no text';
  return isReading(kept.reading) ? null : 'no reading of this format';
}

/** An entry with nothing in it but what belongs there; the record is made anew from the reading. */
function entryOf({ record, kept }: Entry): Entry {
  const { id, reading, text }: KeptReading = kept;
  const own: LibraryRecord = recordOf(reading, record.hash, record.seen);
  const tags = Array.isArray(record.tags) ? record.tags.filter((tag) => typeof tag === 'string') : [];
  const changed = typeof record.changed === 'number' ? record.changed : null;
  return { record: { ...own, id, tags, changed }, kept: { id, reading, text } };
}

/** Reads a library's file. Throws NotALibrary for a file of another kind; an entry that is wrong is told. */
export function importLibrary(text: string): Imported {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new NotALibrary('not JSON');
  }
  if (!isShape(data) || data.format !== FORMAT || !Array.isArray(data.entries))
    throw new NotALibrary('not a library of this format');
  const found: Imported = { entries: [], wrong: [] };
  data.entries.forEach((entry: unknown, at) => {
    const why = problemOf(entry);
    if (why === null) found.entries.push(entryOf(entry as Entry));
    else found.wrong.push({ at, why });
  });
  return found;
}

/** What of a file is put in: what is not there yet, and what is newer than what is there. */
export function toImport(entries: readonly Entry[], there: readonly LibraryRecord[]): Entry[] {
  const known = new Map(there.map((record) => [record.id, record]));
  return entries.filter(({ record }) => {
    const own = known.get(record.id);
    return own === undefined || record.seen > own.seen;
  });
}
