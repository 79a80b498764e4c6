import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type FileFailure, worthOpening } from '../utils/files/index.ts';

/** A file to be read, or a path that cannot be. */
export type Input =
  | { path: string; problem?: undefined }
  /** A path that was asked for and cannot be read: the reason in one line. */
  | { path: string; problem: string }
  /** A file of a folder that is no document, and why it is passed over. */
  | { path: string; passedOver: FileFailure };

const problemOf = (path: string, error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return code === 'ENOENT' ? `${path}: no such file` : `${path}: cannot be opened (${code})`;
};

/** The files of a folder and its folders, sorted by name. Links to folders are not followed: they may loop. */
async function* filesIn(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (worthOpening(`${entry.name}/x.html`) !== 'furniture') yield* inputsAt(path);
      continue;
    }
    const worth = worthOpening(entry.name);
    if (worth === 'furniture') continue;
    if (!(await isFile(path, entry.isSymbolicLink())))
      yield { path, problem: `${path}: a link to a folder, not followed` };
    else if (worth === 'open') yield { path };
    else yield { path, passedOver: worth };
  }
}

async function isFile(path: string, isLink: boolean): Promise<boolean> {
  if (!isLink) return true;
  try {
    return (await stat(path)).isFile();
  } catch {
    // A link that leads nowhere is reported when it is opened.
    return true;
  }
}

/** The file at a path, or the files of the folder there. */
async function* inputsAt(path: string): AsyncGenerator<Input> {
  if (path === '-') {
    yield { path };
    return;
  }
  try {
    if ((await stat(path)).isDirectory()) yield* filesIn(path);
    else yield { path };
  } catch (error) {
    yield { path, problem: problemOf(path, error) };
  }
}

async function* listed(list: string): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

/** Everything to be read, one after another: the paths, then those of the list. Never throws. */
export async function* inputsOf(paths: readonly string[], filesFrom: string | null): AsyncGenerator<Input> {
  for (const path of paths) yield* inputsAt(path);
  if (filesFrom === null) return;
  try {
    for await (const path of listed(filesFrom)) yield* inputsAt(path);
  } catch (error) {
    yield { path: filesFrom, problem: problemOf(filesFrom, error) };
  }
}
