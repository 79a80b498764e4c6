import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const CODE = /\.(?:ts|tsx|mts|mjs)$/;
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

export interface SourceFile {
  /** Relative to the root of the repository, with forward slashes. */
  path: string;
  text: string;
  /** Files of the repository that it imports, relative to the root. */
  imports: string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return CODE.test(name) ? [path] : [];
  });
}

const fromRoot = (path: string) => relative(ROOT, path).replaceAll('\\', '/');

/** Every source file below these folders of the repository, with what it imports from the repository. */
export function sourcesIn(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(IMPORT)].map(([, target = '']) =>
        fromRoot(resolve(dirname(path), target.replace(/\?.*$/, ''))),
      );
      return { path: fromRoot(path), text, imports };
    });
}

/** The room a file of the repository stands in: utils/page, utils/reading.ts, components … */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' ? `utils/${second}` : first;
}
