import { type CircularEntry, findingNote } from '../utils/export/index.ts';
import { FAILURE_WORDS, type FileFailure, type FileTools, openFile } from '../utils/files/index.ts';
import type { KeptReading } from '../utils/library/records.ts';
import type { Page, Reading } from '../utils/model.ts';
import { read } from '../utils/reading.ts';
import { type Printed, printed } from './formats.ts';
import type { Job } from './job.ts';
import { load, Unreadable } from './source.ts';

/** What one file gives; an archive gives one for each file in it. */
export type Output =
  | { kind: 'read'; texts: Printed[]; findings: CircularEntry[]; kept: KeptReading | null }
  /** One line for standard error. */
  | { kind: 'problem'; line: string }
  /** A file in an archive that is no document. */
  | { kind: 'passed-over'; failure: FileFailure };

/** What a job asks of the reader; plain data, so that it can be sent to a worker. */
export type ReaderJob = Pick<Job, 'url' | 'explain' | 'sinks'> & {
  several: boolean;
  withFindings: boolean;
  /** Readings are kept whole, for a comparison of all. */
  withKept: boolean;
};

const PASSED_OVER: readonly FileFailure[] = ['other-kind', 'picture', 'spreadsheet'];

function withoutRejected(reading: Reading): Reading {
  return { ...reading, documents: reading.documents.map((document) => ({ ...document, rejected: [] })) };
}

function findingsIn(reading: Reading, file: string): CircularEntry[] {
  const { pages } = reading;
  return reading.documents.flatMap((document) => {
    const { title, agency, year } = document;
    const wrong = document.checks.filter(({ verdict }) => verdict === 'disagrees');
    const notes = wrong.map((check) => findingNote(document, check));
    const entry = { title, agency, year, source: reading.url || file, notes, ...(pages && { pages }) };
    return notes.length > 0 ? [entry] : [];
  });
}

/** Reads the file at a path. Never throws for what is in it. */
export async function* readFileAt(path: string, job: ReaderJob, tools: FileTools): AsyncGenerator<Output> {
  const name = path === '-' ? 'standard input' : path;
  try {
    for await (const file of openFile(name, await load(path), tools, job.url ? { url: job.url } : {})) {
      if (file.ok) yield outputOf(read(file.page), file, job);
      else if (file.name !== name && PASSED_OVER.includes(file.failure))
        yield { kind: 'passed-over', failure: file.failure };
      else yield { kind: 'problem', line: `${file.name}: ${FAILURE_WORDS[file.failure].en}` };
    }
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : `not read (${String(error).split('\n')[0]})`;
    yield { kind: 'problem', line: `${name}: ${reason}` };
  }
}

function outputOf(
  whole: Reading,
  { name: file, page }: { name: string; page: Page },
  job: ReaderJob,
): Output {
  const reading = job.explain ? whole : withoutRejected(whole);
  return {
    kind: 'read',
    texts: job.sinks.map(({ format }) => printed(reading, file, format, job.several)),
    findings: job.withFindings ? findingsIn(whole, file) : [],
    kept: job.withKept ? { id: whole.url || file, reading: whole, text: page.text } : null,
  };
}
