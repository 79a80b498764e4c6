import { afterEach, describe, expect, test } from 'vitest';
import { i18n, speakWith } from '../../../components/i18n.ts';

afterEach(() => speakWith(null));

describe('words of a chosen language', () => {
  test('are found by the name of the message', () => {
    speakWith({ outline_copy: 'Copy outline' });
    expect(i18n.t('outline.copy')).toBe('Copy outline');
  });
  test('take what is put into them', () => {
    speakWith({ document_of: '$1 / $2', jump_done: 'Moved to “$1” for $$5' });
    expect(i18n.t('document.of', ['2', '7'])).toBe('2 / 7');
    expect(i18n.t('jump.done', ['$2'])).toBe('Moved to “$2” for $5');
  });
  test('have a form for one and one for many, and one for none where there is one', () => {
    speakWith({ document_findings: '1 place | $1 places', data_matches: 'none | one | $1' });
    expect([0, 1, 5].map((n) => i18n.t('document.findings', n))).toEqual(['0 places', '1 place', '5 places']);
    expect([0, 1, 5].map((n) => i18n.t('data.matches', n))).toEqual(['none', 'one', '5']);
  });
  test('that are missing are nothing, not an error', () => {
    speakWith({});
    expect(i18n.t('close')).toBe('');
  });
});
