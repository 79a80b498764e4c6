/**
 * The oldest browsers that the extension runs in (docs/browsers.md): the last Chromium for Windows 7, which
 * office machines still have, and the Firefox ESR of the same years. Syntax and styles are built down to them;
 * what they lack is named in tests/support/newer.ts and not used without another way.
 */
export const FLOOR = { chrome: 109, firefox: 115 } as const;

/** The same for the bundler. */
export const BUILD_TARGET: string[] = Object.entries(FLOOR).map(
  ([browser, version]) => `${browser}${version}`,
);

/**
 * What the manifests ask for. Firefox: the declaration of what data is collected, which its store demands, is
 * known from 140 (Android: 142) on.
 */
export const LEAST = { chrome: String(FLOOR.chrome), firefox: '140.0', firefoxAndroid: '142.0' } as const;
