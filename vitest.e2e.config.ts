import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: MINGLAN_BROWSER says which, MINGLAN_BROWSER_PATH where it is. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A driven browser waits more than it works: two at a time take half the time, on two cores as well.
    maxWorkers: 2,
  },
});
