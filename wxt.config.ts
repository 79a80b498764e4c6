import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { characterMaps } from './scripts/build/character-maps.ts';
import { BUILD_TARGET } from './scripts/build/floor.ts';
import { buildForPages } from './scripts/build/in-pages.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { withoutEval } from './scripts/build/no-eval.ts';
import { withoutMarkup } from './scripts/build/no-markup.ts';
import { zipInPlace } from './scripts/build/zip-in-place.ts';

const plugins = () => [zipInPlace, withoutMarkup, withoutEval];

export default defineConfig({
  // Everything is imported by name, so that a reader of a file sees where a thing comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser),
  // What a run of the tests leaves behind is no source.
  zip: { excludeSources: ['test-results/**'] },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...characterMaps());
    },
    // The messages in a language of the person's choice: the module's own look-up knows only the browser's.
    'config:resolved': ({ config }) => {
      config.alias['#i18n'] = resolve(config.root, 'components/i18n.ts');
    },
    'vite:build:extendConfig': buildForPages,
  },
  vite: () => ({
    build: { target: BUILD_TARGET },
    plugins: plugins(),
    // A worker is built apart from its page.
    worker: { format: 'es', plugins },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
