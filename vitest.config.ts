import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Everything that runs in Node; the browser tests have their own configuration. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,property,golden,component}/**/*.test.{ts,tsx}'],
    // Against what hangs, and nothing else: how long a test takes is the machine's matter.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // No module keeps a state of its own, so that files may share what they import.
    isolate: false,
  },
});
