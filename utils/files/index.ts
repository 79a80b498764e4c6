import { decode } from './charset.ts';
import { pageOfMarkup } from './html.ts';
import { FileProblem, type FileTools, LIMITS, type OpenedFile, type OpenOptions } from './model.ts';
import { hasMarkup, type Signature, signatureOf } from './sniff.ts';
import { pageOfText } from './text.ts';

export { decode } from './charset.ts';
export type {
  FailedFile,
  FileFailure,
  FileKind,
  FileTools,
  OpenedFile,
  OpenOptions,
  ParsedHtml,
  ReadFile,
} from './model.ts';
export { FAILURE_WORDS } from './words.ts';

/** What a file is being opened with and under which name. */
export interface Opening {
  name: string;
  bytes: Uint8Array;
  tools: FileTools;
  options: OpenOptions;
}

type Opener = (opening: Opening) => AsyncIterable<OpenedFile>;

async function* openMarkupOrText({ name, bytes, tools, options }: Opening): AsyncGenerator<OpenedFile> {
  if (bytes.length > LIMITS.markup) throw new FileProblem('too-large');
  const text = decode(bytes, options.charset);
  yield hasMarkup(text)
    ? { ok: true, name, kind: 'html', page: pageOfMarkup(text, options.url, tools) }
    : { ok: true, name, kind: 'text', page: pageOfText(text, name, options.url ?? '') };
}

async function* openMhtml({ name, bytes, tools, options }: Opening): AsyncGenerator<OpenedFile> {
  const { openWebArchive } = await import('./mhtml.ts');
  const { markup, url } = await openWebArchive(bytes);
  yield { ok: true, name, kind: 'mhtml', page: pageOfMarkup(markup, options.url || url, tools) };
}

async function* notYet(): AsyncGenerator<OpenedFile> {
  yield await Promise.reject(new FileProblem('other-kind'));
}

/** Heavy readers are loaded when the first file of their kind comes. */
const OPENERS: Record<Signature, Opener> = {
  'markup-or-text': openMarkupOrText,
  mhtml: openMhtml,
  pdf: notYet,
  zip: notYet,
};

/**
 * Opens a file by what is in it, whatever its name says: saved pages (.html, .mhtml), PDF, Word (.docx),
 * plain text, and ZIP archives of these. One file gives one item, an archive one for each file in it, as it
 * is read. Never throws for what is in the bytes: a file that cannot be read is an item with `ok: false` and
 * a code that FAILURE_WORDS puts in words.
 */
export async function* openFile(
  name: string,
  bytes: Uint8Array,
  tools: FileTools,
  options: OpenOptions = {},
): AsyncGenerator<OpenedFile> {
  try {
    if (bytes.length > LIMITS.document) throw new FileProblem('too-large');
    yield* OPENERS[signatureOf(bytes)]({ name, bytes, tools, options });
  } catch (error) {
    yield { ok: false, name, failure: error instanceof FileProblem ? error.code : 'damaged' };
  }
}
