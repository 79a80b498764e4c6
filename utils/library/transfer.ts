import type { Reading } from '../model.ts';
import { readingOf } from './reading-shape.ts';
import { type LibraryRecord, recordOf } from './records.ts';
import type { Entry } from './store.ts';

const FORMAT = 'minglan.library/1';

/** One entry of a file: what it holds, or what is wrong with it. */
export type Imported = { ok: true; entry: Entry } | { ok: false; at: number; why: string };

/** A file that is no library at all. */
export class NotALibrary extends Error {}

const HEAD = `{"format":${JSON.stringify(FORMAT)},"entries":[`;
const FOOT = ']}';

/** The parts of a library's file, piece by piece: joined they are one JSON document with an entry a line. */
export async function* exportParts(
  pieces: Iterable<readonly Entry[]> | AsyncIterable<readonly Entry[]>,
): AsyncGenerator<string> {
  yield HEAD;
  let isFirst = true;
  for await (const entries of pieces) {
    if (entries.length === 0) continue;
    yield `${isFirst ? '' : ','}\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}`;
    isFirst = false;
  }
  yield `\n${FOOT}\n`;
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

/** An entry with nothing in it but what belongs there, its record made anew from the reading; or what is wrong. */
function entryOf(entry: unknown): Entry | string {
  if (!isShape(entry) || !isShape(entry.record) || !isShape(entry.kept)) return 'no record and reading';
  const { record, kept } = entry;
  if (typeof record.id !== 'string' || record.id === '' || record.id !== kept.id) return 'no id';
  if (!/^(?:https?:\/\/|file:)/.test(record.id)) return 'an id that is no address';
  if (typeof record.hash !== 'string' || !/^[0-9a-f]{64}$/.test(record.hash)) return 'no hash';
  if (typeof record.seen !== 'number' || !Number.isFinite(record.seen)) return 'no time';
  if (typeof kept.text !== 'string') return 'no text';
  const { id, hash, seen } = record;
  const { text } = kept;
  const reading = readingOf(kept.reading, text);
  if (typeof reading === 'string') return reading;
  const own: LibraryRecord = recordOf(reading, hash, seen);
  const tags = Array.isArray(record.tags) ? record.tags.filter((tag) => typeof tag === 'string') : [];
  const changed = typeof record.changed === 'number' ? record.changed : null;
  return { record: { ...own, id, tags, changed }, kept: { id, reading, text } };
}

/** The lines of a file, read piece by piece. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotALibrary('not JSON');
  }
}

/** The entries of a file as Minglan writes it, an entry a line: however large, one at a time is held. */
async function* entriesByLine(lines: AsyncGenerator<string>): AsyncGenerator<unknown> {
  let isWhole = false;
  for await (const line of lines) {
    if (isWhole && line !== '') throw new NotALibrary('more after its end');
    if (line === FOOT) isWhole = true;
    else if (!isWhole) yield parsed(line.endsWith(',') ? line.slice(0, -1) : line);
  }
  if (!isWhole) throw new NotALibrary('cut off');
}

/** The entries of any file of this format, as another program may have laid it out. */
function entriesOf(text: string): unknown[] {
  const data = parsed(text);
  if (!isShape(data) || data.format !== FORMAT || !Array.isArray(data.entries))
    throw new NotALibrary('not a library of this format');
  return data.entries;
}

/**
 * Reads a library's file, entry by entry. Throws NotALibrary for a file of another kind or one that is cut off,
 * perhaps only at its end: whoever takes entries in reads it to the end first. An entry that is wrong is told.
 */
export async function* importLibrary(file: Blob): AsyncGenerator<Imported> {
  const lines = linesOf(file);
  const isOurs = (await lines.next()).value === HEAD;
  let at = 0;
  for await (const entry of isOurs ? entriesByLine(lines) : entriesOf(await file.text())) {
    const taken = entryOf(entry);
    yield typeof taken === 'string' ? { ok: false, at, why: taken } : { ok: true, entry: taken };
    at++;
  }
}

/** Whether an entry of a file is put in: it is not there yet, or is newer than what is there. */
export function isFresh({ record }: Entry, there: ReadonlyMap<string, LibraryRecord>): boolean {
  const own = there.get(record.id);
  return own === undefined || record.seen > own.seen;
}
