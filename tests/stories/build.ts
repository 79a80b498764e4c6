import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, 'samples/annual.html');

/**
 * A copy of a built extension with one page more: stories.html?story=NAME shows the sidebar in a state, with the
 * words, the settings and the storage of the extension itself. The caller deletes the folder.
 */
export async function withStories(extension: string): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'minglan-stories-'));
  cpSync(extension, folder, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '#i18n': join(ROOT, 'components/i18n.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(ROOT, 'tests/stories/stories.tsx'),
        output: { entryFileNames: 'stories.js', format: 'iife' },
      },
    },
  });
  const report = readFileSync(REPORT, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
  writeFileSync(
    join(folder, 'stories.html'),
    report.replace('</body>', '<div id="root"> </div><script src="/stories.js"></script></body>'),
  );
  allowStyles(join(folder, 'manifest.json'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The sidebar brings its style sheet into web pages as text: the extension's own pages do not allow that. */
function allowStyles(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    content_security_policy: { extension_pages: string };
  };
  const { content_security_policy: policy } = manifest;
  policy.extension_pages = policy.extension_pages.replace(
    "style-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  );
  writeFileSync(path, JSON.stringify(manifest));
}
