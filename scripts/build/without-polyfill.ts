/** What runs in pages does without the polyfill: both browsers have promises on messaging and storage there. */
const IN_PAGES: readonly string[] = ['detector', 'reader'];

type Alias = { find: string | RegExp; replacement: string };

interface Bundling {
  resolve?: { alias?: unknown } | undefined;
}

/** The aliases without the one by which the polyfill's module stands in the place of `wxt/browser`. */
function withoutPolyfill(alias: unknown): Alias[] {
  const entries: readonly Alias[] = Array.isArray(alias)
    ? alias
    : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
  return entries.filter(({ find }) => find !== 'wxt/browser');
}

/** Every page carries what is built for it: the polyfill is left out where only such scripts are built. */
export function leavePolyfillOutOfPages(entrypoints: readonly { name: string }[], config: Bundling): void {
  if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
  config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
}
