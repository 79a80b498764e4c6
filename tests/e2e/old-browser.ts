import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newerNames } from '../support/newer.ts';

/** Takes away, by name, what came after the oldest browsers. It runs in the extension's own worlds. */
const takeAway = (): string => `(() => {
  for (const [owner, member] of ${JSON.stringify(newerNames().map(({ owner, member }) => [owner, member]))}) {
    try {
      if (member === null) {
        delete globalThis[owner];
        // A content script of Firefox sees the page's interfaces behind its own: there they are covered.
        if (owner in globalThis) globalThis[owner] = undefined;
      }
      else if (globalThis[owner]) {
        delete globalThis[owner][member];
        if (globalThis[owner].prototype) delete globalThis[owner].prototype[member];
      }
    } catch {}
  }
})();
`;

/**
 * A copy of a built extension for which this browser is as old as the floor: every script of it begins by
 * taking the newer interfaces away. The caller deletes the folder.
 */
export function forOldBrowser(extension: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'minglan-old-'));
  cpSync(extension, folder, { recursive: true });
  const first = takeAway();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // Modules run after what they import: their pages take things away before.
    if (/\.m?js$/.test(name) && !/^chunks/.test(name)) {
      writeFileSync(path, first + readFileSync(path, 'utf8'));
    } else if (/\.html$/.test(name)) {
      const markup = readFileSync(path, 'utf8');
      writeFileSync(path, markup.replace('<head>', '<head><script src="/old-browser.js"></script>'));
    }
  }
  writeFileSync(join(folder, 'old-browser.js'), first);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
