import { parseArgs } from 'node:util';
import type { Reading } from '../utils/model.ts';
import { readPage } from '../utils/page/index.ts';
import { read } from '../utils/reading.ts';
import { parse } from './dom.ts';
import { FORMATS, type Format, writerOf } from './formats.ts';
import { load, Unreadable } from './source.ts';

const HELP = `npm run -s read -- FILE.html… [options]

Reads government disclosure pages and prints what they say: documents, outline, figures, relations,
tables and checks. "-" reads standard input.

  --url URL          the address the page was saved from (decides whether it is a government page)
  --format FORMAT    ${FORMATS.join(' | ')} (json; several files give JSON Lines)
  --explain          keep the number-like texts that are no figures, with the reason
  --help

Exit code 0 when every file was read, 2 for unusable arguments or an unreadable file.
`;

interface Job {
  files: string[];
  url: string | undefined;
  format: Format;
  explain: boolean;
}

class Usage extends Error {}

function jobFrom(argv: string[]): Job | null {
  const { values, positionals } = argumentsOf(argv);
  if (values.help) return null;
  const format = values.format ?? 'json';
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new Usage(`unknown format ${format}; one of ${FORMATS.join(', ')}`);
  }
  if (positionals.length === 0) throw new Usage('no file named; see --help');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Usage(`not an address: ${values.url}`);
  return { files: positionals, url: values.url, format: format as Format, explain: values.explain ?? false };
}

function argumentsOf(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

/** The address a page gives itself, where the caller gives none. */
function ownAddress(document: Document): string {
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const meta = document.querySelector('meta[name="Url" i]')?.getAttribute('content');
  return [link, meta].find((url) => url && /^https?:/.test(url)) ?? '';
}

async function readFileAt(path: string, url: string | undefined): Promise<Reading> {
  const markup = await load(path);
  const { document, close } = parse(markup, url ?? '');
  try {
    return read(readPage(document, url ?? ownAddress(document)).page);
  } finally {
    close();
  }
}

function withoutRejected(reading: Reading): Reading {
  return { ...reading, documents: reading.documents.map((document) => ({ ...document, rejected: [] })) };
}

async function main(argv: string[]): Promise<number> {
  const job = jobFrom(argv);
  if (!job) {
    process.stdout.write(HELP);
    return 0;
  }
  const write = writerOf(job.format, job.files.length > 1);
  let code = 0;
  for (const file of job.files) {
    try {
      const reading = await readFileAt(file, job.url);
      process.stdout.write(write(job.explain ? reading : withoutRejected(reading)));
    } catch (error) {
      code = 2;
      const text =
        error instanceof Unreadable
          ? error.message
          : `${file}: ${error instanceof Error ? error.message : String(error)}`;
      process.stderr.write(`read: ${text.split('\n')[0]}\n`);
    }
  }
  return code;
}

// A reader downstream that has seen enough (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`read: ${error instanceof Usage ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 2;
  },
);
