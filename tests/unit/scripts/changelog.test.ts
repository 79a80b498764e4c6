import { describe, expect, test } from 'vitest';
import { isLater, released } from '../../../scripts/lib/changelog.mjs';

describe('a version', () => {
  test('is later by its numbers, not by its letters', () => {
    expect(isLater('0.10.0', '0.9.9')).toBe(true);
    expect(isLater('1.0.0', '1.0.0')).toBe(false);
    expect(isLater('0.9.9', '1.0.0')).toBe(false);
  });

  test('of another form is refused', () => {
    expect(() => isLater('1.0', '0.9.0')).toThrow('1.0 is no version');
    expect(() => isLater('v1.0.0', '0.9.0')).toThrow();
  });
});

describe('the change log', () => {
  const log =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Charts.\n\n## [0.1.0] - 2026-01-02\n\n- First.\n';

  test('puts what is new under its version, and leaves the rest', () => {
    expect(released(log, '0.2.0', '2026-03-04')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- Charts.\n\n## [0.1.0] - 2026-01-02\n\n- First.\n',
    );
  });

  test('without anything new, or with the version already in it, is refused', () => {
    expect(() => released(log.replace('### Added\n\n- Charts.\n\n', ''), '0.2.0', '2026-03-04')).toThrow(
      'nothing new',
    );
    expect(() => released(log, '0.1.0', '2026-03-04')).toThrow('already has');
    expect(() => released('# Changelog\n', '0.2.0', '2026-03-04')).toThrow('Unreleased');
  });
});
