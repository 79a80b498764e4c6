import { join } from 'node:path';
import { build } from 'vite';

/** A module, by its path from this folder, with all it imports, as one classic script. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    // The browser build of Recognizers-Text has no exports.
    resolve: { mainFields: ['module', 'main'] },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'minglanBundle' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as {
    output: { type: string; code?: string }[];
  }[];
  const code = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk')?.code;
  if (!code) throw new Error(`${file} was not bundled`);
  return code;
}
