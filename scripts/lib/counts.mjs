// What a test run comes to, in numbers.

/**
 * One step: a run of tests counts each of them (Vitest's JSON report), any other step counts as one.
 * A run that failed without a failed test (no tests, a crash, a broken file) is one failure.
 */
export function countsOf(code, report) {
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = report.numPassedTests ?? 0;
  const failed = report.numFailedTests ?? 0;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** All steps: the closing line, how many failed, and the names of the steps with failures. */
export function summaryOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const names = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  return { line: `${sum('passed')} passed, ${sum('failed')} failed`, failed: sum('failed'), names };
}
