/** What is built for pages, where every byte is read again on each of them. */
const IN_PAGES: readonly string[] = ['detector', 'reader'];

type Alias = { find: string | RegExp; replacement: string };

interface Bundling {
  resolve?: { alias?: unknown } | undefined;
  build?: object | undefined;
}

/** The aliases without the one by which the polyfill's module stands in the place of `wxt/browser`. */
function withoutPolyfill(alias: unknown): Alias[] {
  const entries: readonly Alias[] = Array.isArray(alias)
    ? alias
    : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
  return entries.filter(({ find }) => find !== 'wxt/browser');
}

/** Slower than what the rest is built with, and a hundredth smaller. */
const SMALLEST = {
  minify: 'terser',
  terserOptions: { compress: { passes: 3, lhs_constants: false, inline: 1 } },
} as const;

/**
 * What runs in pages is made as small as can be, and does without the polyfill: both browsers have promises on
 * messaging and storage there. Only where nothing else is built beside it.
 */
export function buildForPages(entrypoints: readonly { name: string }[], config: Bundling): void {
  if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
  config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
  config.build = { ...config.build, ...SMALLEST };
}
