import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../../utils/settings.ts';
import { exportSettings, hostOf, importSettings } from '../../../utils/settings-file.ts';

const usual = settingsFrom(null);
const file = (settings: unknown, format = 'minglan.settings/1'): string =>
  JSON.stringify({ format, settings });

describe('a settings file', () => {
  test('gives back what was exported, whatever was set', () => {
    const hosts = fc.array(fc.domain(), { maxLength: 5 }).map((list) => [...new Set(list)]);
    const set = fc.record({
      side: fc.constantFrom('left', 'right'),
      width: fc.integer({ min: 280, max: 720 }),
      offHosts: hosts,
      checksView: fc.boolean(),
    });
    fc.assert(
      fc.property(set, (change) => {
        const settings = settingsFrom({ ...usual, ...change });
        expect(importSettings(exportSettings(settings))).toEqual({ ok: true, change: settings, unknown: [] });
      }),
    );
  });
  test('may begin with a byte order mark, as Windows editors write it', () => {
    expect(importSettings(`\uFEFF${exportSettings(usual)}`)).toMatchObject({ ok: true });
  });
  test('with names of another version is taken without them, and they are named', () => {
    expect(importSettings(file({ side: 'left', sparkle: true }))).toEqual({
      ok: true,
      change: { side: 'left' },
      unknown: ['sparkle'],
    });
  });
  test.each([
    ['{ "format": ', { code: 'no-json' }],
    ['', { code: 'no-json' }],
    ['[]', { code: 'no-settings' }],
    ['{"settings":{"side":"left"}}', { code: 'no-settings' }],
    [file([]), { code: 'no-settings' }],
    [file({}, 'minglan.library/1'), { code: 'no-settings' }],
    [file({}, 'minglan.settings/2'), { code: 'newer' }],
    [file({ width: 9, side: 'up', theme: 'dark' }), { code: 'bad-values', names: ['side', 'width'] }],
    [file({ openHosts: ['a b'] }), { code: 'bad-values', names: ['openHosts'] }],
  ])('%s is refused: %j', (text, problem) => {
    expect(importSettings(text)).toEqual({ ok: false, problem });
  });
  test('never throws, and never gives a setting that is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => file(JSON.parse(json))),
        ),
        (text) => {
          const read = importSettings(text);
          if (read.ok)
            expect(settingsFrom({ ...usual, ...read.change })).toEqual({ ...usual, ...read.change });
        },
      ),
    );
  });
});

describe('the host that was typed', () => {
  test.each([
    ['www.qinghe.gov.cn', 'www.qinghe.gov.cn'],
    [' https://www.qinghe.gov.cn/xxgk/1.html?a=b ', 'www.qinghe.gov.cn'],
    ['WWW.Qinghe.GOV.cn:8080/x', 'www.qinghe.gov.cn:8080'],
    ['*.qinghe.gov.cn', 'qinghe.gov.cn'],
    ['清河.政务', 'xn--ovw11a.xn--zfr164b'],
    ['qinghe', null],
    ['two words', null],
    ['', null],
    ['http://', null],
  ])('%s: %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});
