import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { Lookup, Served } from './server.ts';

const FOLDER = join(import.meta.dirname, '../../samples');

/** A host name under gov.cn for pages that are nobody's. */
export const HOST = 'www.qinghe.gov.cn';

/** The bundled pages by the path they stand at. */
export const SAMPLES: Readonly<Record<string, string>> = {
  '/xxgk/2024/summary.html': 'summary.html',
  '/xxgk/2023/compilation.html': 'compilation.html',
  '/xxgk/2024/annual.html': 'annual.html',
  '/zwgk/2025/work-report.html': 'work-report.html',
  '/dtyw/2024/news.html': 'news.html',
};

/** A report with its tables, in which one figure does not agree with them. */
export const ANNUAL = '/xxgk/2024/annual.html';

/** A government work report. */
export const WORK_REPORT = '/zwgk/2025/work-report.html';

const START = '/xxgk/2024/summary.html';
export const addressOf = (path = START): string => `http://${HOST}${path}`;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

async function fileServed(path: string): Promise<Served | null> {
  try {
    // No charset: a page says itself in which one it is written.
    return { body: await readFile(path), type: TYPES[extname(path).toLowerCase()] ?? 'text/html' };
  } catch {
    return null;
  }
}

function indexPage(): Served {
  const items = Object.entries(SAMPLES).map(([path, file]) => `<li><a href="${path}">${file}</a></li>`);
  return { body: `<!doctype html><meta charset="utf-8"><title>示例</title><ul>${items.join('')}</ul>` };
}

/** Serves the bundled pages, and the folder of a page of the person's own under /local/. */
export function samples(ownFile?: string): Lookup {
  const folder = ownFile ? dirname(resolve(ownFile)) : null;
  return async ({ pathname }) => {
    if (pathname === '/') return indexPage();
    const sample = SAMPLES[pathname];
    if (sample) return fileServed(join(FOLDER, sample));
    if (!folder || !pathname.startsWith('/local/')) return null;
    const path = resolve(folder, decodeURIComponent(pathname.slice('/local/'.length)));
    return path.startsWith(folder + sep) ? fileServed(path) : null;
  };
}

/** The address at which a page of the person's own is served. */
export const localAddress = (file: string): string =>
  `http://${HOST}/local/${encodeURIComponent(basename(file))}`;
