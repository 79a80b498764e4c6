import { ArchiveBudget } from './budget.ts';
import { decode } from './charset.ts';
import { pageOfMarkup } from './html.ts';
import {
  FileProblem,
  type FileTools,
  LIMITS,
  type OpenedFile,
  type Opening,
  type OpenOptions,
} from './model.ts';
import { hasMarkup, type Signature, signatureOf } from './sniff.ts';
import { pageOfText, titleOfName } from './text.ts';
import type { ZipEntry } from './zip/directory.ts';

export { worthOpening } from './candidates.ts';
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

type Opener = (opening: Opening) => AsyncIterable<OpenedFile>;

async function* openMarkupOrText({ name, bytes, tools, options }: Opening): AsyncGenerator<OpenedFile> {
  if (bytes.length > LIMITS.markup) throw new FileProblem('too-large');
  const text = decode(bytes, options.charset);
  yield hasMarkup(text)
    ? { ok: true, name, kind: 'html', page: await pageOfMarkup(text, options.url, tools) }
    : { ok: true, name, kind: 'text', page: pageOfText(text, name, options.url ?? '') };
}

async function* openMhtml({ name, bytes, tools, options }: Opening): AsyncGenerator<OpenedFile> {
  const { openWebArchive } = await import('./mhtml.ts');
  const { markup, url } = await openWebArchive(bytes);
  yield { ok: true, name, kind: 'mhtml', page: await pageOfMarkup(markup, options.url || url, tools) };
}

async function openDocx(opening: Opening, entries: readonly ZipEntry[]): Promise<OpenedFile> {
  const { name, bytes, tools, options } = opening;
  const { markupOfDocx } = await import('./docx/index.ts');
  const page = await pageOfMarkup(await markupOfDocx(bytes, entries), options.url, tools);
  return { ok: true, name, kind: 'docx', page: { ...page, title: titleOfName(name) } };
}

async function* openContainer(opening: Opening): AsyncGenerator<OpenedFile> {
  const { containerKind, openZip } = await import('./zip/index.ts');
  const { zipEntries } = await import('./zip/directory.ts');
  const entries = zipEntries(opening.bytes);
  if (containerKind(entries) === 'docx') yield await openDocx(opening, entries);
  else yield* openZip(opening, entries, openInner);
}

async function* openPdf({ name, bytes, tools, options }: Opening): AsyncGenerator<OpenedFile> {
  const { pageOfPdf } = await import('./pdf/index.ts');
  const page = await pageOfPdf(bytes, name, options.url ?? '', await tools.pdf());
  yield { ok: true, name, kind: 'pdf', page };
}

/** Heavy readers are loaded when the first file of their kind comes. */
const OPENERS: Record<Signature, Opener> = {
  'markup-or-text': openMarkupOrText,
  mhtml: openMhtml,
  pdf: openPdf,
  zip: openContainer,
};

async function* openInner(opening: Opening): AsyncGenerator<OpenedFile> {
  try {
    if (opening.bytes.length > LIMITS.document) throw new FileProblem('too-large');
    yield* OPENERS[signatureOf(opening.bytes)](opening);
  } catch (error) {
    const failure = error instanceof FileProblem ? error.code : 'damaged';
    const detail = error instanceof FileProblem ? '' : String(error).split('\n', 1)[0];
    yield { ok: false, name: opening.name, failure, ...(detail && { detail }) };
  }
}

/**
 * Opens a file by what is in it, whatever its name says: saved pages (.html, .mhtml), PDF, Word (.docx),
 * plain text, and ZIP archives of these. One file gives one item, an archive one for each file in it, as it
 * is read. Never throws for what is in the bytes: a file that cannot be read is an item with `ok: false` and
 * a code that FAILURE_WORDS puts in words.
 */
export function openFile(
  name: string,
  bytes: Uint8Array,
  tools: FileTools,
  options: OpenOptions = {},
): AsyncGenerator<OpenedFile> {
  return openInner({ name, bytes, tools, options, depth: 0, budget: new ArchiveBudget() });
}
