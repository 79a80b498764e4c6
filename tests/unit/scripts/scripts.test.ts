import { describe, expect, test } from 'vitest';
import { candidates, findBrowser, hasDisplay } from '../../../scripts/lib/browsers.mjs';
import { countsOf, summaryOf } from '../../../scripts/lib/counts.mjs';
import { columns, padded, textWidth } from '../../../scripts/lib/table.ts';

describe('the table in the terminal', () => {
  test('counts Chinese characters as two columns', () => {
    expect(textWidth('目录ab')).toBe(6);
    expect(textWidth('（一）')).toBe(6);
  });

  test('cuts a text that is too wide without splitting a character', () => {
    expect(padded('政府信息公开', 8)).toBe('政府信… ');
    expect(textWidth(padded('政府信息公开', 8))).toBe(8);
    expect(padded('ab', 4)).toBe('ab  ');
  });

  test('aligns columns and leaves no blanks at the ends of lines', () => {
    expect(
      columns(
        [
          ['数据项', '1条'],
          ['a', '20条'],
        ],
        [20, 20],
      ),
    ).toBe('数据项  1条\na       20条');
  });
});

describe('the count of a test run', () => {
  test('counts each test, and a step without tests as one', () => {
    expect(countsOf(0, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 0 });
    expect(countsOf(1, { numPassedTests: 6, numFailedTests: 1 })).toEqual({ passed: 6, failed: 1 });
    expect(countsOf(0, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countsOf(1, null)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run that failed without a failed test is a failure', () => {
    expect(countsOf(1, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 1 });
  });

  test('ends in one line', () => {
    const results = [
      { name: 'types', passed: 1, failed: 0 },
      { name: 'unit', passed: 40, failed: 2 },
    ];
    expect(summaryOf(results)).toEqual({ line: '41 passed, 2 failed', failed: 2, names: ['unit'] });
  });
});

describe('the search for browsers', () => {
  test('looks through PATH first, then where the platform keeps them', () => {
    const linux = candidates('firefox', { PATH: '/opt/bin' }, 'linux');
    expect(linux[0]).toBe('/opt/bin/firefox-esr');
    expect(linux).toContain('/usr/bin/firefox');
    expect(candidates('chrome', { PATH: '', HOME: '/Users/a' }, 'darwin')).toContain(
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(candidates('chrome', { PATH: '', PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('says so when the path in the environment is no program', () => {
    expect(() => findBrowser('chrome', { CHROME_PATH: '/no/such/chrome' })).toThrow('/no/such/chrome');
  });

  test('no window without a display on Linux', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});
