import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is injected into pages, bytes as shipped and gzip. */
export interface Size {
  name: string;
  bytes: number;
  gzip: number;
}

/** The content scripts of a built extension. */
export function sizesOf(extension: string): Size[] {
  const folder = join(extension, 'content-scripts');
  return readdirSync(folder)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    });
}
