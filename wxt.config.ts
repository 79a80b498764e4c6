import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { BUILD_TARGET, LEAST } from './scripts/build/floor.ts';
import { withoutEval } from './scripts/build/no-eval.ts';
import { withoutMarkup } from './scripts/build/no-markup.ts';

/** What runs in pages does without the polyfill: both browsers have promises on messaging and storage there. */
const IN_PAGES: readonly string[] = ['detector', 'reader'];

/** Undoes what the polyfill's module does: it stands in the place of `wxt/browser`. */
function withoutPolyfill(alias: unknown): { find: string | RegExp; replacement: string }[] {
  const entries = Array.isArray(alias)
    ? alias
    : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
  return entries.filter(({ find }) => find !== 'wxt/browser');
}

/** The maps of pdf.js that files from China ask for (GB), and those for characters from Taiwan and Japan. */
function characterMaps(): { absoluteSrc: string; relativeDest: string }[] {
  const folder = resolve('node_modules/pdfjs-dist/cmaps');
  return readdirSync(folder)
    .filter((name) => /^(GB|UniGB|Adobe-GB1|Adobe-(CNS1|Japan1)-UCS2)/.test(name))
    .map((name) => ({ absoluteSrc: resolve(folder, name), relativeDest: `pdf-characters/${name}` }));
}

/**
 * fflate zips anything large in workers. A background has none, and the content policy of extension pages
 * forbids them: there the workbooks are zipped in place.
 */
const zipsWithoutWorkers = {
  name: 'zips-without-workers',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === 'fflate' && importer?.includes('write-excel-file')
      ? resolve(import.meta.dirname, 'utils/export/zip.ts')
      : undefined,
};

/** Of the extension's own pages: nothing from elsewhere, nothing inline; the batch reading fetches text alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  // Everything is imported by name, so that a reader of a file sees where a thing comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for in the batch reading, for the hosts of the addresses that the person listed.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    // Chrome takes four suggestions; the others wait for the person's own keys.
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggle__' },
      'next-section': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_section__',
      },
      'previous-section': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_section__',
      },
      filter: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_filter__' },
      'next-figure': { description: '__MSG_command_next_figure__' },
      'previous-figure': { description: '__MSG_command_previous_figure__' },
      'copy-current': { description: '__MSG_command_copy_current__' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: LEAST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'minglan@minglan.example',
          strict_min_version: LEAST.firefox,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: LEAST.firefoxAndroid },
      },
    }),
  }),
  // What a run of the tests leaves behind is no source.
  zip: { excludeSources: ['test-results/**'] },
  hooks: {
    // Chinese PDF files name their character maps instead of carrying them.
    'build:publicAssets': (_, files) => {
      files.push(...characterMaps());
    },
    // The messages in a language of the person's choice: the module's own look-up knows only the browser's.
    'config:resolved': ({ config }) => {
      config.alias['#i18n'] = resolve(config.root, 'components/i18n.ts');
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
      config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
    },
  },
  vite: () => ({
    build: { target: BUILD_TARGET },
    plugins: [zipsWithoutWorkers, withoutMarkup, withoutEval],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
