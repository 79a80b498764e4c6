import { worthOpening } from '../candidates.ts';
import { type FileFailure, FileProblem, LIMITS, type OpenedFile, type Opening } from '../model.ts';
import type { ZipEntry } from './directory.ts';
import { unpack } from './unpack.ts';

/** What a ZIP container is: Office files are ZIP archives too. */
export function containerKind(entries: readonly ZipEntry[]): 'docx' | 'zip' {
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start));
  if (has('OFD.xml')) throw new FileProblem('old-office');
  if (!has('[Content_Types].xml')) {
    if (has('META-INF/manifest.xml') && has('content.xml')) throw new FileProblem('old-office');
    return 'zip';
  }
  if (has('xl/') || has('ppt/')) throw new FileProblem('spreadsheet');
  return has('word/') ? 'docx' : 'zip';
}

const inOrder = (a: ZipEntry, b: ZipEntry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * The files of an archive, one after another, sorted by name; only one is unpacked at a time. `open` opens
 * what is inside. A bad file is an item with its failure and the others follow; past the limits the archive
 * itself is the last item, with 'too-many'.
 */
export async function* openZip(
  opening: Opening,
  entries: readonly ZipEntry[],
  open: (inner: Opening) => AsyncIterable<OpenedFile>,
): AsyncGenerator<OpenedFile> {
  if (opening.depth >= LIMITS.depth) throw new FileProblem('nested');
  const files = entries.filter(({ isFolder }) => !isFolder).sort(inOrder);
  if (files.length === 0) throw new FileProblem('empty');
  for (const entry of files) {
    const worth = worthOpening(entry.name);
    if (worth === 'furniture') continue;
    const name = `${opening.name}/${entry.name}`;
    if (worth !== 'open') {
      yield { ok: false, name, failure: worth };
      continue;
    }
    opening.budget.take();
    const bytes = unpackedOrFailure(opening, entry);
    if (typeof bytes === 'string') yield { ok: false, name, failure: bytes };
    else yield* open({ ...opening, name, bytes, depth: opening.depth + 1, options: {} });
  }
}

function unpackedOrFailure({ bytes, budget }: Opening, entry: ZipEntry): Uint8Array | FileFailure {
  const most = Math.min(LIMITS.document, budget.left);
  try {
    const unpacked = unpack(bytes, entry, most);
    budget.unpacked(unpacked.length);
    return unpacked;
  } catch (error) {
    const code = error instanceof FileProblem ? error.code : 'damaged';
    // What it took to find a bomb counts too, or an archive full of them never ends.
    if (code === 'too-large') budget.unpacked(most);
    return code;
  }
}
