import { describe, expect, test } from 'vitest';
import { AwaitedSettings } from '../../../components/awaited-settings.ts';
import { type Settings, settingsFrom } from '../../../utils/settings.ts';

const kept = (change: Partial<Settings> = {}): Settings => settingsFrom(change);

describe('settings shown before they are kept', () => {
  test('the news of an older change does not undo a newer one', () => {
    const awaited = new AwaitedSettings(kept({ width: 380 }));
    awaited.expect({ width: 390 });
    awaited.expect({ width: 400 });
    expect(awaited.news(kept({ width: 390 })).width).toBe(400);
    expect(awaited.news(kept({ width: 400 })).width).toBe(400);
  });

  test('lists of hosts as well', () => {
    const awaited = new AwaitedSettings(kept());
    awaited.expect({ openHosts: ['a.gov.cn'] });
    awaited.expect({ openHosts: ['a.gov.cn', 'b.gov.cn'] });
    expect(awaited.news(kept({ openHosts: ['a.gov.cn'] })).openHosts).toEqual(['a.gov.cn', 'b.gov.cn']);
  });

  test('there and back again: both news come, the last one is what counts', () => {
    const awaited = new AwaitedSettings(kept({ side: 'right' }));
    awaited.expect({ side: 'left' });
    awaited.expect({ side: 'right' });
    expect(awaited.news(kept({ side: 'left' })).side).toBe('right');
    expect(awaited.news(kept({ side: 'right' })).side).toBe('right');
    expect(awaited.news(kept({ side: 'left' })).side).toBe('left');
  });

  test('what another page changes comes through', () => {
    const awaited = new AwaitedSettings(kept());
    awaited.expect({ theme: 'dark' });
    expect(awaited.news(kept({ theme: 'dark' })).theme).toBe('dark');
    expect(awaited.news(kept({ theme: 'light' })).theme).toBe('light');
    awaited.expect({ side: 'left' });
    expect(awaited.news(kept({ theme: 'light', language: 'en' }))).toMatchObject({
      side: 'left',
      language: 'en',
    });
  });

  test('what is kept already, is no setting, or could not be kept is not waited for', () => {
    const awaited = new AwaitedSettings(kept({ width: 380 }));
    awaited.expect({ width: 380 });
    expect(awaited.news(kept({ width: 500 })).width).toBe(500);
    awaited.expect({ width: 5 });
    expect(awaited.news(kept({ width: 510 })).width).toBe(510);
    awaited.expect({ width: 400 });
    awaited.giveUp({ width: 400 });
    expect(awaited.news(kept({ width: 510 })).width).toBe(510);
  });
});
