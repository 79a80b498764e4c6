import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: MINGLAN_BROWSER says which, MINGLAN_BROWSER_PATH where it is. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // Each wait of a test has a patience of its own (60 s), which names what did not come. These are above several
    // of them: on a machine with much else to do a test may take ten times as long as on one that rests.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    // A driven browser waits more than it works: two at a time take half the time, on two cores as well.
    maxWorkers: 2,
    // The files of one worker share their browser (tests/e2e/browsers.ts).
    isolate: false,
  },
});
