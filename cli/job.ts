import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FORMATS, type Format } from './formats.ts';

export const HELP = `npm run -s read -- FILE-OR-FOLDER… [options]

Reads government disclosure reports and prints what they say: documents, outline, figures, relations,
tables and checks. Takes saved pages (.html, .mhtml), PDF, Word (.docx), plain text, ZIP archives of these,
and whole folders. "-" reads standard input.

  --url URL           the address the page was saved from (decides whether it is a government page)
  --format FORMAT     ${FORMATS.join(' | ')} (json; several files give JSON Lines)
  --output FILE       write there, in the format of its ending (.json .jsonl .csv .tsv .md); may be repeated
  --findings FILE     what does not agree, with evidence, as a document (.docx or .md)
  --compare FILE      all of them side by side: indicators, changes, checks over two years (.xlsx .csv .json .md)
  --files-from LIST   more paths, one a line ("-": from standard input)
  --jobs N            how many files are read at a time (the number of cores)
  --timeout SECONDS   give a file up after so long (120)
  --explain           keep the number-like texts that are no figures, with the reason
  --help

Output comes in the order of the input, as it is read. Exit code 0 when every file was read, 2 for unusable
arguments or an unreadable file; each such file is one line on standard error, and the others are still read.
`;

/** Where readings go, and how they are printed there. `path` null is standard output. */
export interface Sink {
  path: string | null;
  format: Format;
}

export interface Job {
  paths: string[];
  /** A file with more paths, '-' for standard input, null for none. */
  filesFrom: string | null;
  url: string | undefined;
  sinks: Sink[];
  findings: string | null;
  compare: string | null;
  jobs: number;
  /** Milliseconds. */
  timeout: number;
  explain: boolean;
}

/** Arguments that make no job, with the reason in one line. */
export class Usage extends Error {}

/** A comparison can be written to files that end so. */
const COMPARE_ENDINGS: readonly string[] = ['xlsx', 'csv', 'json', 'md'];

const BY_ENDING: Readonly<Record<string, Format>> = {
  json: 'jsonl',
  jsonl: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  md: 'markdown',
};

const endingOf = (path: string) => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

function sinkOf(path: string): Sink {
  const format = BY_ENDING[endingOf(path)];
  if (!format)
    throw new Usage(`${path}: no format has this ending; one of ${Object.keys(BY_ENDING).join(', ')}`);
  return { path, format };
}

function formatOf(format: string | undefined): Format {
  const found = FORMATS.find((one) => one === (format ?? 'json'));
  if (!found) throw new Usage(`unknown format ${format}; one of ${FORMATS.join(', ')}`);
  return found;
}

function positive(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new Usage(`not a number for ${name}: ${text}`);
  return value;
}

function argumentsOf(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string', multiple: true },
        findings: { type: 'string' },
        compare: { type: 'string' },
        'files-from': { type: 'string' },
        jobs: { type: 'string' },
        timeout: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Usage(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** What the command line asks for; null when it asks for help. Throws Usage. */
export function jobFrom(argv: string[]): Job | null {
  const { values, positionals } = argumentsOf(argv);
  if (values.help) return null;
  const filesFrom = values['files-from'] ?? null;
  if (positionals.length === 0 && filesFrom === null) throw new Usage('no file named; see --help');
  if (filesFrom === '-' && positionals.includes('-')) throw new Usage('standard input cannot be both');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Usage(`not an address: ${values.url}`);
  if (values.findings !== undefined && !['docx', 'md'].includes(endingOf(values.findings)))
    throw new Usage(`${values.findings}: findings are written as .docx or .md`);
  if (values.compare !== undefined && !COMPARE_ENDINGS.includes(endingOf(values.compare)))
    throw new Usage(`${values.compare}: a comparison is written as .${COMPARE_ENDINGS.join(' .')}`);
  const outputs = (values.output ?? []).map(sinkOf);
  const isWritten = outputs.length > 0 || values.findings !== undefined || values.compare !== undefined;
  const isQuiet = values.format === undefined && isWritten;
  return {
    paths: positionals,
    filesFrom,
    url: values.url,
    sinks: [...(isQuiet ? [] : [{ path: null, format: formatOf(values.format) }]), ...outputs],
    findings: values.findings ?? null,
    compare: values.compare ?? null,
    jobs: positive(values.jobs, '--jobs', availableParallelism()),
    timeout: positive(values.timeout, '--timeout', 120) * 1000,
    explain: values.explain ?? false,
  };
}
